// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/BlockBootstrap.h"

#include "domain/insights/SplitMix64.h"

#include <algorithm>

namespace keel::insights {

namespace {

/// In whole numbers: a floating cube root of 64 may come out just above 4.
std::size_t lengthFor(std::size_t rows)
{
    std::size_t length = 2;
    while (length * length * length < rows)
        ++length;
    return length;
}

std::vector<NormalEquations> blockSums(std::span<const DesignRow> rows, std::size_t starts,
                                       std::size_t length)
{
    std::vector<NormalEquations> sums(starts);
    for (std::size_t start = 0; start < starts; ++start) {
        for (const DesignRow& row : rows.subspan(start, length))
            sums[start].add(row);
    }
    return sums;
}

} // namespace

BlockResampler::BlockResampler(std::span<const DesignRow> rows, std::size_t terms)
    : m_terms(terms), m_blockLength(lengthFor(rows.size())),
      m_blockCount((rows.size() + m_blockLength - 1) / m_blockLength),
      m_blocks(blockSums(rows, rows.size() - m_blockLength + 1, m_blockLength)),
      m_tails(blockSums(rows, m_blocks.size(), rows.size() - (m_blockCount - 1) * m_blockLength))
{}

std::optional<Coefficients> BlockResampler::refit(std::span<const std::size_t> starts) const
{
    NormalEquations sums;
    for (const std::size_t start : starts.first(m_blockCount - 1))
        sums += m_blocks[start];
    sums += m_tails[starts[m_blockCount - 1]];
    return sums.solve(m_terms);
}

BootstrapSample bootstrapSlope(const BlockResampler& resampler, int resamples, std::uint64_t seed)
{
    BootstrapSample sample;
    SplitMix64 random(seed);
    std::vector<std::size_t> starts(resampler.blockCount());
    for (int i = 0; i < resamples; ++i) {
        for (std::size_t& start : starts)
            start = random.next() % resampler.startCount();
        if (const auto coefficients = resampler.refit(starts))
            sample.slopes.push_back((*coefficients)[1]);
        else
            ++sample.singular;
    }
    std::sort(sample.slopes.begin(), sample.slopes.end());
    return sample;
}

} // namespace keel::insights
