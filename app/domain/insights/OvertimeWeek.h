// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

namespace keel::insights {

/// Overtime that was recorded on the work days of one calendar week, clipped to the range; never
/// extrapolated.
struct OvertimeWeek
{
    Day weekStart = 0; ///< its Monday
    int recordedDays = 0;
    int expectedDays = 0;
    std::optional<double> totalMinutes; ///< std::nullopt when nothing was recorded: blank is not zero
    std::optional<int> limitMinutes;
    bool over = false; ///< the recorded part alone exceeds the limit
};

/// `overtime`: minutes, one element per work day of the week, std::nullopt where blank.
[[nodiscard]] OvertimeWeek overtimeWeek(Day weekStart, std::span<const std::optional<double>> overtime,
                                        int expectedDays, std::optional<int> limitMinutes);

} // namespace keel::insights
