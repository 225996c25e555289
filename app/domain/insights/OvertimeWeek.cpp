// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/OvertimeWeek.h"

namespace keel::insights {

OvertimeWeek overtimeWeek(Day weekStart, std::span<const std::optional<double>> overtime, int expectedDays,
                          std::optional<int> limitMinutes)
{
    OvertimeWeek week;
    week.weekStart = weekStart;
    week.expectedDays = expectedDays;
    week.limitMinutes = limitMinutes;
    for (const auto& minutes : overtime) {
        if (!minutes)
            continue;
        ++week.recordedDays;
        week.totalMinutes = week.totalMinutes.value_or(0) + *minutes;
    }
    week.over = limitMinutes && week.totalMinutes.value_or(0) > *limitMinutes;
    return week;
}

} // namespace keel::insights
