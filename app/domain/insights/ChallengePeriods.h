// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

namespace keel::insights {

/// A stretch of the range and the challenges named in it, by side.
struct ChallengePeriod
{
    DayRange days; ///< clipped to the range
    int individual = 0;
    int systemic = 0;
};

enum class PeriodLength { Week, Month, Year };

/// Weeks up to half a year, months up to five years, then years: a picture has room for some thirty.
[[nodiscard]] PeriodLength periodLengthFor(DayRange range);

/// Every week, month or year of the range, those without a challenge too, in order.
[[nodiscard]] std::vector<ChallengePeriod> challengePeriods(std::span<const ChallengeLink> links,
                                                            DayRange range);

} // namespace keel::insights
