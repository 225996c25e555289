// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/WeeklyMeans.h"

#include "domain/insights/Quantiles.h"

#include <algorithm>

namespace keel::insights {

std::vector<WeeklyMean> weeklyMeans(const DaySeries& wellbeing, DayRange range)
{
    constexpr std::size_t minimumEntries = 3;
    std::vector<WeeklyMean> weeks;
    for (Day monday = mondayOf(range.from); monday <= range.to; monday += 7) {
        const auto values =
            observedIn(wellbeing, {std::max(monday, range.from), std::min(monday + 6, range.to)});
        if (values.size() >= minimumEntries)
            weeks.push_back({monday, *mean(values)});
    }
    return weeks;
}

} // namespace keel::insights
