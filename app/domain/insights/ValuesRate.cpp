// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/ValuesRate.h"

namespace keel::insights {

ValuesRate valuesRate(int yes, int no)
{
    constexpr int minimumAnswers = 10;
    return {yes, no, wilson(yes, yes + no), atLeast(yes + no, minimumAnswers)};
}

std::optional<ValuesChange> valuesChange(const ValuesRate& before, const ValuesRate& after)
{
    constexpr int minimumAnswers = 15;
    if (!before.rate || !after.rate)
        return std::nullopt;
    const ProportionChange change = newcombe(*before.rate, *after.rate);
    const bool excludesZero = change.lo > 0 || change.hi < 0;
    return ValuesChange{change,
                        excludesZero && before.rate->n >= minimumAnswers && after.rate->n >= minimumAnswers};
}

} // namespace keel::insights
