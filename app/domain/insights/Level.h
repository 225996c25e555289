// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

namespace keel::insights {

/// A day's level. `carried`: nothing was observed that day, the last level is repeated (draw it dashed).
struct LevelPoint
{
    Day day = 0;
    std::optional<double> value;
    bool carried = false;
};

struct MedianPoint
{
    Day day = 0;
    std::optional<double> value;
};

/// The middle half of some days' values.
struct SpreadPoint
{
    Day day = 0;
    std::optional<double> lo; ///< first quartile
    std::optional<double> hi; ///< third quartile
};

/// Exponentially weighted mean that knows about gaps: the first observation starts it, later ones enter with
/// the weight 1 - (1 - lambda)^(days since the last). A row per day of `range` from the first observation
/// on; repeated for at most seven days without one, then std::nullopt until the next.
/// `observed` is ascending and may begin long before `range`; what lies after it is not read.
[[nodiscard]] std::vector<LevelPoint> ewmaLevel(std::span<const DatedValue> observed, DayRange range,
                                                double lambda = 0.2);

/// Median of the last `window` calendar days, that day included; needs `minimum` values. A row per day.
[[nodiscard]] std::vector<MedianPoint> rollingMedian(const DaySeries& series, DayRange range, int window = 14,
                                                     int minimum = 7);

/// The quartiles (type 7) of the same days under the same rule. Describes the days; no statement about an
/// unknown truth behind them. A row per day.
[[nodiscard]] std::vector<SpreadPoint> rollingQuartiles(const DaySeries& series, DayRange range,
                                                        int window = 14, int minimum = 7);

} // namespace keel::insights
