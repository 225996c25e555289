// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Level.h"

#include "domain/insights/Quantiles.h"

#include <algorithm>
#include <cmath>

namespace keel::insights {

std::vector<LevelPoint> ewmaLevel(std::span<const DatedValue> observed, DayRange range, double lambda)
{
    constexpr Day longestCarry = 7;
    std::vector<LevelPoint> points;
    if (observed.empty())
        return points;

    double level = observed.front().value;
    Day last = observed.front().day;
    std::size_t next = 1;
    const auto take = [&](const DatedValue& observation) {
        const double weight = 1 - std::pow(1 - lambda, static_cast<double>(observation.day - last));
        level += weight * (observation.value - level);
        last = observation.day;
    };

    const Day start = std::max(range.from, last);
    for (Day day = start; day <= range.to; ++day) {
        while (next < observed.size() && observed[next].day <= day)
            take(observed[next++]);
        const Day gap = day - last;
        if (gap > longestCarry)
            points.push_back({day, std::nullopt, false});
        else
            points.push_back({day, level, gap > 0});
    }
    return points;
}

std::vector<MedianPoint> rollingMedian(const DaySeries& series, DayRange range, int window, int minimum)
{
    std::vector<MedianPoint> points;
    for (Day day = range.from; day <= range.to; ++day) {
        auto values = observedIn(series, {day - window + 1, day});
        const bool enough = std::ssize(values) >= minimum;
        points.push_back({day, enough ? median(std::move(values)) : std::nullopt});
    }
    return points;
}

std::vector<SpreadPoint> rollingQuartiles(const DaySeries& series, DayRange range, int window, int minimum)
{
    std::vector<SpreadPoint> points;
    for (Day day = range.from; day <= range.to; ++day) {
        auto values = observedIn(series, {day - window + 1, day});
        if (std::ssize(values) < minimum) {
            points.push_back({day, std::nullopt, std::nullopt});
            continue;
        }
        std::sort(values.begin(), values.end());
        points.push_back({day, sortedQuantile(values, 0.25), sortedQuantile(values, 0.75)});
    }
    return points;
}

} // namespace keel::insights
