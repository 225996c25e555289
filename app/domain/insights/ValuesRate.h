// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"
#include "domain/insights/Newcombe.h"

namespace keel::insights {

/// How often a work day touched one of the person's values. Blank answers are in neither count.
struct ValuesRate
{
    int yes = 0;
    int no = 0;
    std::optional<Proportion> rate;
    Gate gate; ///< ten answers
};

/// The rate of this window against an earlier one.
struct ValuesChange
{
    ProportionChange change;
    bool shown = false; ///< the interval excludes 0 and both windows hold 15 answers
};

[[nodiscard]] ValuesRate valuesRate(int yes, int no);

/// std::nullopt when one of the windows holds no answer.
[[nodiscard]] std::optional<ValuesChange> valuesChange(const ValuesRate& before, const ValuesRate& after);

} // namespace keel::insights
