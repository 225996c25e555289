// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

namespace keel::insights {

/// The observed statistic against those of x shifted round the calendar by 1 .. n - 1 days: a link between
/// two series that each have their own rhythm has to beat the same rhythms laid side by side by chance.
struct ShiftTest
{
    std::optional<double> statistic;
    int atLeastAsExtreme = 0; ///< shifts with |T| >= |statistic|
    double p = 1;             ///< (1 + atLeastAsExtreme) / n
};

/// For a yes/no x (0 or 1): T = mean of y where x is 1 minus mean where it is 0. Element i of both is day i.
[[nodiscard]] ShiftTest shiftedMeanDifference(std::span<const std::optional<double>> x,
                                              std::span<const std::optional<double>> y);

/// For an amount x: T = b of y = a + b x + c lag by least squares. Element i of all three is day i; x moves.
[[nodiscard]] ShiftTest shiftedSlope(std::span<const std::optional<double>> x,
                                     std::span<const std::optional<double>> lag,
                                     std::span<const std::optional<double>> y);

} // namespace keel::insights
