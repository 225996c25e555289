// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Taxonomy.h"
#include "domain/records/Reflection.h"

namespace keel {

/// The reflection ends in strain that is very high and no lower than before: nothing more is asked, and the
/// support card is shown. A blank before counts as no lower.
[[nodiscard]] bool endsInHighStrain(std::optional<Rating> before, std::optional<Rating> after);

/// More than two reflections (the one begun now included) on one of these challenges within 48 hours before
/// `now`, while neither "I can handle a part" nor "worth the effort" rose from the first to the last answer.
/// Never after a hard-rule challenge: there writing things down is one of the ways out.
[[nodiscard]] bool goesInCircles(const QList<Record<Reflection>>& earlier, const QList<ItemId>& challenges,
                                 const Taxonomy& taxonomy, Instant now);

/// The latest reflection at least 90 days before `today` that shares a challenge and says something; null
/// without one, and after a hard-rule challenge: what was done to somebody twice is no resource of theirs.
[[nodiscard]] const Record<Reflection>* metBefore(const QList<Record<Reflection>>& earlier,
                                                  const QList<ItemId>& challenges, const Taxonomy& taxonomy,
                                                  Day today);

} // namespace keel
