// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keel::insights {

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double lower = *std::max_element(values.begin(), middle);
    return (lower + *middle) / 2;
}

std::optional<double> sortedQuantile(std::span<const double> sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<double> medianAbsoluteDeviation(std::span<const double> values)
{
    const auto centre = median({values.begin(), values.end()});
    if (!centre)
        return std::nullopt;
    std::vector<double> distances(values.size());
    std::transform(values.begin(), values.end(), distances.begin(),
                   [centre](double value) { return std::abs(value - *centre); });
    return median(std::move(distances));
}

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> sampleDeviation(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double centre = *mean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - centre) * (value - centre);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace keel::insights
