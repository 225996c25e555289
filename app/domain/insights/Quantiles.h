// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace keel::insights {

/// Median; the mean of the two middle values when their number is even. std::nullopt of nothing.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

/// Quantile of type 7 (Hyndman & Fan 1996; R's default) of values that are sorted already, 0 <= p <= 1.
[[nodiscard]] std::optional<double> sortedQuantile(std::span<const double> sorted, double p);

/// Median absolute deviation from the median, unscaled.
[[nodiscard]] std::optional<double> medianAbsoluteDeviation(std::span<const double> values);

[[nodiscard]] std::optional<double> mean(std::span<const double> values);

/// Standard deviation with n - 1; needs two values.
[[nodiscard]] std::optional<double> sampleDeviation(std::span<const double> values);

} // namespace keel::insights
