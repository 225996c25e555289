// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Wilson.h"

#include <cmath>

namespace keel::insights {

std::optional<Proportion> wilson(int k, int n)
{
    if (n <= 0)
        return std::nullopt;
    const double size = n;
    const double p = k / size;
    const double z2 = z95 * z95;
    const double centre = (p + z2 / (2 * size)) / (1 + z2 / size);
    const double half = z95 * std::sqrt(p * (1 - p) / size + z2 / (4 * size * size)) / (1 + z2 / size);
    // At the ends the bound is exact; rounding would leave 1e-17 there.
    return Proportion{k, n, p, k == 0 ? 0.0 : centre - half, k == n ? 1.0 : centre + half};
}

} // namespace keel::insights
