// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Chains.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace keel::insights {

Chains chains(std::span<const ChainEntry> entries, std::span<const ChainPlan> plans,
              std::span<const PlanOccasion> occasions, DayRange range, HardRuleEntries hardRule)
{
    QSet<QString> known;
    QMultiHash<QString, QString> plansOfReflection;
    for (const ChainPlan& plan : plans) {
        known.insert(plan.id);
        if (!plan.reflectionId.isEmpty())
            plansOfReflection.insert(plan.reflectionId, plan.id);
    }
    QSet<QString> done;
    for (const PlanOccasion& occasion : occasions) {
        const bool carriedOut = occasion.outcome == Outcome::Done || occasion.outcome == Outcome::Partly;
        if (carriedOut && occasion.day <= range.to)
            done.insert(occasion.planId);
    }

    Chains counts;
    for (const ChainEntry& entry : entries) {
        if (!range.contains(entry.day) || !entry.hasChallenge ||
            (entry.hardRule && hardRule == HardRuleEntries::LeftOut))
            continue;
        ++counts.challenges;
        if (!entry.hasValue)
            continue;
        ++counts.withValue;
        QList<QString> linked = plansOfReflection.values(entry.id);
        std::copy_if(entry.planIds.begin(), entry.planIds.end(), std::back_inserter(linked),
                     [&known](const QString& id) { return known.contains(id); });
        if (!entry.hasCoping && linked.isEmpty())
            continue;
        ++counts.withCoping;
        const bool anyDone = std::any_of(linked.cbegin(), linked.cend(),
                                         [&done](const QString& id) { return done.contains(id); });
        counts.copingDone += entry.hasCoping || anyDone ? 1 : 0;
    }
    return counts;
}

} // namespace keel::insights
