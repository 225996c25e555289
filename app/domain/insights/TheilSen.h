// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace keel::insights {

struct TrendPoint
{
    double x = 0;
    double y = 0;
};

/// Mann-Kendall's test of a monotonic trend, corrected for ties in y.
struct MannKendall
{
    int s = 0;
    double variance = 0;
    double z = 0; ///< with continuity correction
    double p = 1; ///< two-sided
};

/// The median of all pairwise slopes (Theil; Sen 1968) with Sen's 95 % interval.
struct SenTrend
{
    double slope = 0; ///< per unit of x
    int slopes = 0;
    /// Ranks of the interval's ends among the slopes, counted from 1; outside 1 .. slopes in short series.
    int lowerRank = 0;
    int upperRank = 0;
    std::optional<double> lo;
    std::optional<double> hi;
    MannKendall mannKendall;
};

/// `points` in order of x.
[[nodiscard]] MannKendall mannKendall(std::span<const TrendPoint> points);

/// `points` in order of x; std::nullopt below two. All pairs: meant for weeks (n <= some hundreds).
[[nodiscard]] std::optional<SenTrend> theilSen(std::span<const TrendPoint> points);

} // namespace keel::insights
