// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection/PlanRules.h"
#include "services/Journal.h"

namespace keel {

/// What the person rated helpful in the last year (domain brief 5c: shrunk, from five ratings on), the best
/// first. Storage thread.
[[nodiscard]] Result<QList<ActionRating>> actionRatings(Journal& journal);

} // namespace keel
