// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/ControlCharts.h"

#include "domain/insights/Quantiles.h"

#include <algorithm>
#include <cmath>

namespace keel::insights {

std::optional<ChartBaseline> chartBaseline(std::span<const double> weeks)
{
    constexpr double smallestDeviation = 0.25;
    const auto deviation = sampleDeviation(weeks);
    if (!deviation)
        return std::nullopt;
    return ChartBaseline{*mean(weeks), std::max(*deviation, smallestDeviation)};
}

std::vector<CusumRow> cusum(std::span<const double> weeks, const ChartBaseline& baseline)
{
    constexpr double k = 0.5;
    constexpr double h = 4;
    std::vector<CusumRow> rows;
    CusumRow row;
    for (const double week : weeks) {
        row.z = (week - baseline.mu) / baseline.sd;
        row.up = std::max(0.0, row.up + row.z - k);
        row.down = std::max(0.0, row.down - row.z - k);
        row.signal.reset();
        if (row.down > h)
            row.signal = Direction::Down;
        else if (row.up > h)
            row.signal = Direction::Up;
        rows.push_back(row);
    }
    return rows;
}

std::vector<EwmaChartRow> ewmaChart(std::span<const double> weeks, const ChartBaseline& baseline)
{
    constexpr double lambda = 0.2;
    constexpr double width = 2.7;
    std::vector<EwmaChartRow> rows;
    double ewma = baseline.mu;
    for (const double week : weeks) {
        ewma += lambda * (week - ewma);
        const auto i = static_cast<double>(rows.size() + 1);
        const double spread = lambda / (2 - lambda) * (1 - std::pow(1 - lambda, 2 * i));
        const double half = width * baseline.sd * std::sqrt(spread);
        EwmaChartRow row{ewma, baseline.mu - half, baseline.mu + half, std::nullopt};
        if (ewma < row.lower)
            row.signal = Direction::Down;
        else if (ewma > row.upper)
            row.signal = Direction::Up;
        rows.push_back(row);
    }
    return rows;
}

} // namespace keel::insights
