// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

namespace keel::insights {

struct ChallengeCount
{
    QString id;
    int n = 0;
};

/// How often which challenge was named, and on which side. Never a ranking of people.
struct ChallengeCounts
{
    int individual = 0;
    int systemic = 0;
    std::vector<ChallengeCount> byId; ///< most often first, then by id
};

[[nodiscard]] ChallengeCounts challengeCounts(std::span<const ChallengeLink> links, DayRange range);

} // namespace keel::insights
