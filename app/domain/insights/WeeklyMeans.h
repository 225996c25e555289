// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

namespace keel::insights {

/// The mean W of a calendar week with three entries or more inside the range.
struct WeeklyMean
{
    Day weekStart = 0; ///< its Monday
    double mean = 0;
};

/// The valid weeks of `range`, in order; a week with fewer entries is simply not there.
[[nodiscard]] std::vector<WeeklyMean> weeklyMeans(const DaySeries& wellbeing, DayRange range);

} // namespace keel::insights
