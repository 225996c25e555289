// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/ReliableChange.h"

#include <cmath>

namespace keel::insights {

std::optional<ReliableChange> reliableChange(double before, double after, double sd, double reliability)
{
    if (!(sd > 0) || !(reliability >= 0) || !(reliability < 1))
        return std::nullopt;
    constexpr double critical = 1.96; // as published, rounded: users can check it against their manual
    const double noise = sd * std::sqrt(2 * (1 - reliability));
    const double rc = (after - before) / noise;
    return ReliableChange{rc, critical * noise, std::abs(rc) > critical};
}

} // namespace keel::insights
