// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/HodgesLehmann.h"

#include "domain/insights/Quantiles.h"

namespace keel::insights {

std::optional<double> hodgesLehmann(std::span<const double> before, std::span<const double> after)
{
    std::vector<double> differences;
    differences.reserve(before.size() * after.size());
    for (const double earlier : before) {
        for (const double later : after)
            differences.push_back(later - earlier);
    }
    return median(std::move(differences));
}

} // namespace keel::insights
