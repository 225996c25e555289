// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/StrainWeek.h"

namespace keel::insights {

StrainWeek strainWeek(Day weekStart, std::span<const std::optional<double>> strain, int expected)
{
    constexpr double highStrain = 7;
    constexpr double minimumCoverage = 0.6;
    constexpr int minimumRecorded = 3;

    StrainWeek week;
    week.weekStart = weekStart;
    week.expected = expected;
    double sum = 0;
    for (const auto& rating : strain) {
        if (!rating)
            continue;
        sum += *rating;
        ++week.recorded;
        week.highDays += *rating >= highStrain ? 1 : 0;
    }
    if (expected > 0)
        week.coverage = static_cast<double>(week.recorded) / expected;
    if (week.recorded > 0)
        week.mean = sum / week.recorded;
    week.highShare = wilson(week.highDays, week.recorded);
    week.shown = week.coverage.value_or(0) >= minimumCoverage && week.recorded >= minimumRecorded;
    return week;
}

} // namespace keel::insights
