// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/WeeklyMeans.h"
#include "domain/insights/WorkCalendar.h"

#include <QLatin1String>

#include <array>

namespace keel::insights {

/// On how many of the work days that say so: a plain count.
struct DayTally
{
    int yes = 0;
    int answered = 0;
};

/// One fact of work days, in the weeks above the middle and in the others.
struct WeekFact
{
    QLatin1String id; ///< lunch_kept, finished_on_time, no_messages, breaks, peer_support, supervision,
                      ///< values_connected
    DayTally higher;
    DayTally other;
    bool shown = false; ///< five answered days on both sides
};

/// What stood beside the weeks with a higher mean W: counts side by side, never a cause.
struct BetterWeeks
{
    int higherWeeks = 0; ///< mean above the median of the range's weekly means
    int otherWeeks = 0;
    std::vector<WeekFact> facts; ///< always all, in a fixed order: none is picked for its difference
    Gate gate;                   ///< eight weeks with three entries, three of them on each side
};

/// `weeks` are the valid weeks of the range that `calendar` covers.
[[nodiscard]] BetterWeeks betterWeeks(const WorkCalendar& calendar, DayRange range,
                                      std::span<const WeeklyMean> weeks);

} // namespace keel::insights
