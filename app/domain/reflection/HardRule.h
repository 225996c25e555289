// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/Plan.h"
#include "domain/records/Reflection.h"

namespace keel {

/// Racism, other unfair treatment, a manager or a culture that harms (domain brief 1a). By their ids, which
/// are permanent, for those who have no taxonomy at hand; a test holds this to the taxonomy's own flag.
[[nodiscard]] bool isHardRuleChallenge(const ItemId& id);
/// One among those named decides for the whole entry.
template <class Ids> [[nodiscard]] bool hasHardRuleChallenge(const Ids& challenges)
{
    for (const ItemId& id : challenges) {
        if (isHardRuleChallenge(id))
            return true;
    }
    return false;
}

/// A reflection without what only the ordinary way asks: whose it is, whether a value was alive, how it was
/// seen, 5a-c and their ratings, its plans. What happened, strain, feeling, values, wants and ways stay.
///
/// `worthText` is the one field of both ways: the answer to 5c, and what one wants to protect. Beside any
/// answer of the ordinary way it is taken as the former and goes too; alone it is the latter.
[[nodiscard]] Reflection withoutReframing(Reflection reflection);

/// As it may be shown, whoever wrote it and when: withoutReframing() after a hard-rule challenge, else all of
/// it.
[[nodiscard]] Reflection asShown(const Reflection& reflection);

/// A plan that somebody made before such a challenge was named: it is theirs and goes on, with its words and
/// its occasions, but no longer as the answer to that.
[[nodiscard]] Plan onItsOwn(Plan plan);

} // namespace keel
