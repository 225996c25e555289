// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/ReliableChange.h"

#include "domain/insights/Wilson.h"

#include <cmath>

namespace keel::insights {

std::optional<ReliableChange> reliableChange(double before, double after, double sd, double reliability)
{
    if (!(sd > 0) || !(reliability >= 0) || !(reliability < 1))
        return std::nullopt;
    const double noise = sd * std::sqrt(2 * (1 - reliability));
    const double rc = (after - before) / noise;
    return ReliableChange{rc, z95 * noise, std::abs(rc) > z95};
}

} // namespace keel::insights
