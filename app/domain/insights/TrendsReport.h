// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Associations.h"
#include "domain/insights/BetterWeeks.h"
#include "domain/insights/BounceBack.h"
#include "domain/insights/Boundaries.h"
#include "domain/insights/Chains.h"
#include "domain/insights/ChallengeCounts.h"
#include "domain/insights/ChallengePeriods.h"
#include "domain/insights/Change.h"
#include "domain/insights/Coping.h"
#include "domain/insights/Dynamics.h"
#include "domain/insights/Exposure.h"
#include "domain/insights/LeavePace.h"
#include "domain/insights/Level.h"
#include "domain/insights/OvertimeWeek.h"
#include "domain/insights/StrainWeek.h"
#include "domain/insights/ValuesRate.h"

namespace keel::insights {

/// The Trends of one range: `keel-trends/1` as a struct, in its order, and after it what only the page shows
/// (`spread`, `challengePeriods`, `weeks`, `betterWeeks`). Figures are there whenever they are
/// arithmetically defined; whether they may be spoken of is in the gates and `shown`.

struct Coverage
{
    int workDaysRecorded = 0;
    int workDaysExpected = 0;
};

/// A day with a check-in; `w` is blank with fewer than three of the four ratings.
struct WellbeingDay
{
    Day day = 0;
    std::optional<double> w;
};

struct WellbeingTrend
{
    Gate gate; ///< seven days with a W in the range
    std::vector<WellbeingDay> daily;
    std::vector<LevelPoint> ewma; ///< runs from the diary's first W, reported inside the range
    std::vector<MedianPoint> rollingMedian;
    std::vector<SpreadPoint> spread; ///< of the same 14 days as the median
};

struct ValuesTrend
{
    ValuesRate rate;
    int pulledAway = 0; ///< records that say "pulled away from my values": never part of the rate
    std::optional<ValuesChange> change; ///< against the window of the same length just before
};

struct Trends
{
    DayRange range;
    Coverage coverage;
    WellbeingTrend wellbeing;
    std::vector<ExposurePoint> exposure; ///< one per recorded work day
    std::vector<StrainWeek> strainWeeks;
    Chains chains;         ///< of all entries: plain counts
    Chains ordinaryChains; ///< what people are shown: without entries that name a hard-rule challenge
    ValuesTrend values;
    std::vector<CopingAction> coping;
    BounceBack bounceBack;
    Dynamics dynamics;
    std::vector<BoundaryRate> boundaries;
    std::vector<OvertimeWeek> overtimeWeeks;
    LeavePace leave; ///< as of the last day of the range
    ChallengeCounts challenges;
    std::vector<Association> associations;
    Change change;
    std::vector<ChallengePeriod> challengePeriods;
    std::vector<WeeklyMean> weeks; ///< what `change` is about
    BetterWeeks betterWeeks;
};

} // namespace keel::insights
