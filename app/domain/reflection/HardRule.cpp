// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reflection/HardRule.h"

#include <algorithm>
#include <array>

namespace keel {

bool isHardRuleChallenge(const ItemId& id)
{
    static constexpr std::array<QStringView, 4> all{u"ch_cul_racism", u"ch_cul_discrimination",
                                                    u"ch_cul_manager", u"ch_cul_workplace_culture"};
    return std::find(all.begin(), all.end(), id.toString()) != all.end();
}

Reflection withoutReframing(Reflection reflection)
{
    Reflection kept = reflection;
    kept.setupShare.reset();
    kept.valueState.reset();
    kept.appraisalIds = {};
    kept.comprehensible.reset();
    kept.manageable.reset();
    kept.meaningful.reset();
    kept.explainText = {};
    kept.inHandsText = {};
    kept.planIds = {};
    // The share says nothing of which of the two ways the words of worthText are from.
    reflection.setupShare.reset();
    if (kept != reflection)
        kept.worthText = {};
    return kept;
}

Reflection asShown(const Reflection& reflection)
{
    return hasHardRuleChallenge(reflection.challengeIds) ? withoutReframing(reflection) : reflection;
}

Plan onItsOwn(Plan plan)
{
    QList<ItemId> challenges = plan.challengeIds.items();
    challenges.removeIf(isHardRuleChallenge);
    plan.challengeIds = *DistinctList<ItemId, 16>::create(challenges); // part of such a list
    plan.reflectionId.reset();
    return plan;
}

} // namespace keel
