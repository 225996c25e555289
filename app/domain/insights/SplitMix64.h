// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace keel::insights {

/// SplitMix64 (Steele, Lea & Flood 2014): tiny, and the same numbers on every machine. Not for secrets.
class SplitMix64
{
public:
    explicit constexpr SplitMix64(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace keel::insights
