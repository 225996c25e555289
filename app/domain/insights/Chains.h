// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

namespace keel::insights {

/// How many challenges met a value, how many of those a way of coping, how many of those were carried out:
/// plain counts, each within the one before.
struct Chains
{
    int challenges = 0;
    int withValue = 0;
    int withCoping = 0;
    int copingDone = 0;
};

enum class HardRuleEntries { Counted, LeftOut };

/// Counts the entries of `range`. A plan belongs to an entry that names it or that it grew out of; it is done
/// by an occasion (done or partly) up to the end of `range`.
[[nodiscard]] Chains chains(std::span<const ChainEntry> entries, std::span<const ChainPlan> plans,
                            std::span<const PlanOccasion> occasions, DayRange range,
                            HardRuleEntries hardRule = HardRuleEntries::Counted);

} // namespace keel::insights
