// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Newcombe.h"

#include <cmath>

namespace keel::insights {

ProportionChange newcombe(const Proportion& before, const Proportion& after)
{
    const double diff = after.p - before.p;
    return {diff, diff - std::hypot(after.p - after.lo, before.hi - before.p),
            diff + std::hypot(after.hi - after.p, before.p - before.lo)};
}

} // namespace keel::insights
