// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/LeastSquares.h"

#include <cstdint>
#include <vector>

namespace keel::insights {

/// Refits a regression on moving blocks of its rows (Kuensch 1989), which keeps the dependence between days
/// that a plain bootstrap breaks. Holds the sums of every possible block, so a refit adds sums, not rows.
class BlockResampler
{
public:
    /// `rows` in date order, at least two.
    BlockResampler(std::span<const DesignRow> rows, std::size_t terms);

    [[nodiscard]] std::size_t blockLength() const { return m_blockLength; }  ///< max(2, ceil(cbrt(n)))
    [[nodiscard]] std::size_t blockCount() const { return m_blockCount; }    ///< ceil(n / blockLength)
    [[nodiscard]] std::size_t startCount() const { return m_blocks.size(); } ///< n - blockLength + 1

    /// The coefficients of the resample whose blocks begin at `starts` (one per block; the last block is cut
    /// so that n rows are drawn). std::nullopt when singular.
    [[nodiscard]] std::optional<Coefficients> refit(std::span<const std::size_t> starts) const;

private:
    std::size_t m_terms;
    std::size_t m_blockLength;
    std::size_t m_blockCount;
    std::vector<NormalEquations> m_blocks; // by start
    std::vector<NormalEquations> m_tails;  // by start, of the last block's length
};

/// The coefficient of terms[1] in every resample that could be fitted, ascending.
struct BootstrapSample
{
    std::vector<double> slopes;
    int singular = 0;
};

/// SplitMix64(seed): one draw per block, blocks in order, start = next() mod startCount.
[[nodiscard]] BootstrapSample bootstrapSlope(const BlockResampler& resampler, int resamples = 999,
                                             std::uint64_t seed = 42);

} // namespace keel::insights
