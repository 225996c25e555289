// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/TheilSen.h"

#include "domain/insights/Quantiles.h"
#include "domain/insights/Wilson.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace keel::insights {

namespace {

/// Sum of t (t - 1) (2t + 5) over groups of t equal values.
double tieTerm(std::span<const TrendPoint> points)
{
    std::vector<double> values;
    for (const TrendPoint& point : points)
        values.push_back(point.y);
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (auto first = values.cbegin(); first != values.cend();) {
        const auto next = std::upper_bound(first, values.cend(), *first);
        const auto t = static_cast<double>(next - first);
        sum += t * (t - 1) * (2 * t + 5);
        first = next;
    }
    return sum;
}

double twoSided(double z) { return std::erfc(std::abs(z) / std::numbers::sqrt2); }

} // namespace

MannKendall mannKendall(std::span<const TrendPoint> points)
{
    MannKendall result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j)
            result.s += (points[j].y > points[i].y ? 1 : 0) - (points[j].y < points[i].y ? 1 : 0);
    }
    const auto n = static_cast<double>(points.size());
    result.variance = (n * (n - 1) * (2 * n + 5) - tieTerm(points)) / 18;
    if (result.s != 0 && result.variance > 0) {
        const double towardsZero = result.s > 0 ? result.s - 1 : result.s + 1;
        result.z = towardsZero / std::sqrt(result.variance);
    }
    result.p = twoSided(result.z);
    return result;
}

std::optional<SenTrend> theilSen(std::span<const TrendPoint> points)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            const double run = points[j].x - points[i].x;
            if (run > 0)
                slopes.push_back((points[j].y - points[i].y) / run);
        }
    }
    if (slopes.empty())
        return std::nullopt;
    std::sort(slopes.begin(), slopes.end());

    SenTrend trend;
    trend.slope = *sortedQuantile(slopes, 0.5);
    trend.slopes = static_cast<int>(slopes.size());
    trend.mannKendall = mannKendall(points);
    const double spread = z95 * std::sqrt(trend.mannKendall.variance);
    trend.lowerRank = static_cast<int>(std::floor((trend.slopes - spread) / 2));
    trend.upperRank = static_cast<int>(std::ceil((trend.slopes + spread) / 2 + 1));
    if (trend.lowerRank >= 1 && trend.upperRank <= trend.slopes) {
        trend.lo = slopes[static_cast<std::size_t>(trend.lowerRank - 1)];
        trend.hi = slopes[static_cast<std::size_t>(trend.upperRank - 1)];
    }
    return trend;
}

} // namespace keel::insights
