// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/LeastSquares.h"

namespace keel::insights {

namespace {

constexpr std::size_t at(std::size_t row, std::size_t column)
{
    return row * (row + 1) / 2 + column; // lower triangle, column <= row
}

constexpr std::size_t rightSide = maxTerms * (maxTerms + 1) / 2;

} // namespace

void NormalEquations::add(const DesignRow& row)
{
    for (std::size_t i = 0; i < maxTerms; ++i) {
        for (std::size_t j = 0; j <= i; ++j)
            m_sums[at(i, j)] += row.terms[i] * row.terms[j];
        m_sums[rightSide + i] += row.terms[i] * row.y;
    }
}

NormalEquations& NormalEquations::operator+=(const NormalEquations& other)
{
    for (std::size_t i = 0; i < sumCount; ++i)
        m_sums[i] += other.m_sums[i];
    return *this;
}

std::optional<Coefficients> NormalEquations::solve(std::size_t terms) const
{
    // L D L' of the symmetric matrix. A pivot that is nearly nothing beside the diagonal it came from means
    // that its column follows from the ones before.
    constexpr double singular = 1e-10;
    std::array<std::array<double, maxTerms>, maxTerms> lower{};
    std::array<double, maxTerms> pivot{};
    Coefficients solution{};
    for (std::size_t i = 0; i < terms; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            double sum = m_sums[at(i, j)];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower[i][k] * lower[j][k] * pivot[k];
            lower[i][j] = sum / pivot[j];
        }
        const double diagonal = m_sums[at(i, i)];
        pivot[i] = diagonal;
        for (std::size_t k = 0; k < i; ++k)
            pivot[i] -= lower[i][k] * lower[i][k] * pivot[k];
        if (!(pivot[i] > singular * diagonal))
            return std::nullopt;
        solution[i] = m_sums[rightSide + i];
        for (std::size_t k = 0; k < i; ++k)
            solution[i] -= lower[i][k] * solution[k];
    }
    for (std::size_t i = terms; i-- > 0;) {
        solution[i] /= pivot[i];
        for (std::size_t k = i + 1; k < terms; ++k)
            solution[i] -= lower[k][i] * solution[k];
    }
    return solution;
}

std::optional<Coefficients> leastSquares(std::span<const DesignRow> rows, std::size_t terms)
{
    NormalEquations equations;
    for (const DesignRow& row : rows)
        equations.add(row);
    return equations.solve(terms);
}

} // namespace keel::insights
