// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Change.h"

#include "domain/insights/HodgesLehmann.h"
#include "domain/insights/TheilSen.h"

#include <algorithm>

namespace keel::insights {

namespace {

std::vector<double> meansBetween(std::span<const WeeklyMean> weeks, DayRange mondays)
{
    std::vector<double> means;
    for (const WeeklyMean& week : weeks) {
        if (mondays.contains(week.weekStart))
            means.push_back(week.mean);
    }
    return means;
}

std::optional<double> lastShift(std::span<const WeeklyMean> weeks, DayRange range)
{
    constexpr Day window = 4 * 7;
    const Day lastWindow = mondayOf(range.to) - window + 7;
    return hodgesLehmann(meansBetween(weeks, {lastWindow - window, lastWindow - 1}),
                         meansBetween(weeks, {lastWindow, range.to}));
}

void addTrend(Change& result, std::span<const WeeklyMean> weeks)
{
    // All pairs of weeks: ten years are 136,000, forty would be two million.
    constexpr Day longest = 522 * 7;
    while (!weeks.empty() && weeks.back().weekStart - weeks.front().weekStart > longest)
        weeks = weeks.subspan(1);
    std::vector<TrendPoint> points;
    for (const WeeklyMean& week : weeks)
        points.push_back({static_cast<double>((week.weekStart - weeks.front().weekStart) / 7), week.mean});
    const auto trend = theilSen(points);
    if (!trend)
        return;
    result.slope = trend->slope;
    result.slopeLo = trend->lo;
    result.slopeHi = trend->hi;
    result.trendP = trend->mannKendall.p;
}

/// The first row with a signal, as an index into the watched weeks.
template <class Row> std::optional<std::size_t> firstSignal(const std::vector<Row>& rows)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [](const Row& r) { return r.signal.has_value(); });
    if (row == rows.end())
        return std::nullopt;
    return static_cast<std::size_t>(row - rows.begin());
}

void addSignals(Change& result, std::span<const WeeklyMean> weeks)
{
    if (weeks.size() <= baselineWeeks)
        return;
    std::vector<double> means;
    for (const WeeklyMean& week : weeks)
        means.push_back(week.mean);
    const std::span<const double> all(means);
    const auto baseline = chartBaseline(all.first(baselineWeeks));
    const auto watched = all.subspan(baselineWeeks);
    const auto cusumRows = cusum(watched, *baseline);
    if (const auto signal = firstSignal(cusumRows)) {
        result.cusumSignalWeek = weeks[baselineWeeks + *signal].weekStart;
        result.direction = cusumRows[*signal].signal;
    }
    if (const auto signal = firstSignal(ewmaChart(watched, *baseline)))
        result.ewmaSignalWeek = weeks[baselineWeeks + *signal].weekStart;
}

bool trendAgrees(const Change& result)
{
    if (!result.direction || !result.slopeLo)
        return false;
    return *result.direction == Direction::Down ? *result.slopeHi < 0 : *result.slopeLo > 0;
}

} // namespace

Change change(std::span<const WeeklyMean> weeks, DayRange range)
{
    constexpr int minimumWeeks = 10;
    Change result;
    result.weeks = static_cast<int>(weeks.size());
    addTrend(result, weeks);
    addSignals(result, weeks);
    result.shift = lastShift(weeks, range);
    result.announced = result.weeks >= minimumWeeks && trendAgrees(result);
    return result;
}

} // namespace keel::insights
