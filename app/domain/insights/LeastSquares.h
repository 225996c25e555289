// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

namespace keel::insights {

inline constexpr std::size_t maxTerms = 4;

/// One observation of a regression; terms[0] is 1, the intercept's.
struct DesignRow
{
    std::array<double, maxTerms> terms{};
    double y = 0;
};

using Coefficients = std::array<double, maxTerms>;

/// X'X and X'y of up to four terms, as sums over rows: two sums added are the sums of both sets of rows,
/// which is what makes a resample cheap.
class NormalEquations
{
public:
    void add(const DesignRow& row);
    NormalEquations& operator+=(const NormalEquations& other);

    /// The first `terms` coefficients of ordinary least squares; std::nullopt when X'X is singular.
    [[nodiscard]] std::optional<Coefficients> solve(std::size_t terms) const;

private:
    static constexpr std::size_t sumCount = maxTerms * (maxTerms + 1) / 2 + maxTerms;
    std::array<double, sumCount> m_sums{}; // X'X by rows of its lower triangle, then X'y
};

/// Ordinary least squares over `rows`.
[[nodiscard]] std::optional<Coefficients> leastSquares(std::span<const DesignRow> rows, std::size_t terms);

} // namespace keel::insights
