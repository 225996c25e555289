// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"
#include "domain/insights/Wilson.h"

namespace keel::insights {

/// Felt strain on the work days of one calendar week, clipped to the range asked for.
struct StrainWeek
{
    Day weekStart = 0;              ///< its Monday, even when the range begins later
    int expected = 0;               ///< work days expected
    int recorded = 0;               ///< work days with a strain rating
    std::optional<double> coverage; ///< recorded / expected
    std::optional<double> mean;
    int highDays = 0; ///< strain >= 7
    std::optional<Proportion> highShare;
    bool shown = false; ///< coverage >= 60 % and three ratings
};

/// `strain`: one element per work day of the week, std::nullopt where blank.
[[nodiscard]] StrainWeek strainWeek(Day weekStart, std::span<const std::optional<double>> strain,
                                    int expected);

} // namespace keel::insights
