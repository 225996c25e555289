// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace keel::insights {

enum class Direction { Up, Down };

/// What later weeks are held against: the first eight valid weeks.
struct ChartBaseline
{
    double mu = 0;
    double sd = 0; ///< n - 1, never below 0.25: eight alike weeks must not make every later one remarkable
};

inline constexpr std::size_t baselineWeeks = 8;

/// std::nullopt below two weeks.
[[nodiscard]] std::optional<ChartBaseline> chartBaseline(std::span<const double> weeks);

struct CusumRow
{
    double z = 0;
    double up = 0;
    double down = 0;
    std::optional<Direction> signal;
};

/// Two-sided tabular CUSUM (Montgomery): k = 0.5, h = 4, no reset after a signal.
[[nodiscard]] std::vector<CusumRow> cusum(std::span<const double> weeks, const ChartBaseline& baseline);

struct EwmaChartRow
{
    double ewma = 0;
    double lower = 0;
    double upper = 0;
    std::optional<Direction> signal;
};

/// EWMA chart with exact limits (NIST/SEMATECH e-Handbook 6.3.2.4): lambda = 0.2, L = 2.7.
[[nodiscard]] std::vector<EwmaChartRow> ewmaChart(std::span<const double> weeks,
                                                  const ChartBaseline& baseline);

} // namespace keel::insights
