// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace keel::insights {

/// The standard normal's 97.5 % point: every 95 % interval here uses it.
inline constexpr double z95 = 1.959963984540054;

/// A share k of n with its 95 % interval.
struct Proportion
{
    int k = 0;
    int n = 0;
    double p = 0;
    double lo = 0;
    double hi = 0;
};

/// Wilson's score interval (Wilson 1927). std::nullopt for n = 0.
[[nodiscard]] std::optional<Proportion> wilson(int k, int n);

} // namespace keel::insights
