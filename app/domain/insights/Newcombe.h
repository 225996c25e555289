// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Wilson.h"

namespace keel::insights {

/// The difference of two independent shares, after - before, with its 95 % interval.
struct ProportionChange
{
    double diff = 0;
    double lo = 0;
    double hi = 0;
};

/// Newcombe's hybrid score interval (Newcombe 1998, method 10).
[[nodiscard]] ProportionChange newcombe(const Proportion& before, const Proportion& after);

} // namespace keel::insights
