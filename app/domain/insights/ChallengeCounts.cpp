// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/ChallengeCounts.h"

#include <algorithm>
#include <map>

namespace keel::insights {

ChallengeCounts challengeCounts(std::span<const ChallengeLink> links, DayRange range)
{
    ChallengeCounts counts;
    std::map<QString, int> byId;
    for (const ChallengeLink& link : links) {
        if (!range.contains(link.day))
            continue;
        ++(link.dimension == ChallengeDimension::Individual ? counts.individual : counts.systemic);
        ++byId[link.id];
    }
    for (const auto& [id, n] : byId)
        counts.byId.push_back({id, n});
    std::stable_sort(counts.byId.begin(), counts.byId.end(),
                     [](const ChallengeCount& a, const ChallengeCount& b) { return a.n > b.n; });
    return counts;
}

} // namespace keel::insights
