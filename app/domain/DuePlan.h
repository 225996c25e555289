// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/Plan.h"

namespace keel {

/// The one plan to ask about today: in force, made before today, and not answered for a week; the one that
/// waits longest. None is the usual answer: a plan is not homework.
[[nodiscard]] std::optional<Record<Plan>> duePlan(const QList<Record<Plan>>& plans, Day today);

/// The day that is asked about: the one before, for a plan is asked about the day after; not one on which it
/// was resting.
[[nodiscard]] Day dayAskedAbout(const Plan& plan, Day today);

inline constexpr int planAskedEveryDays = 7;

} // namespace keel
