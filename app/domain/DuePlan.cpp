// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DuePlan.h"

#include "domain/reflection/PlanRules.h"

#include <algorithm>

namespace keel {

std::optional<Record<Plan>> duePlan(const QList<Record<Plan>>& plans, Day today)
{
    std::optional<Record<Plan>> due;
    Day waitsSince = today;
    for (const Record<Plan>& record : plans) {
        const Plan& plan = record.body;
        if (planState(plan, today) != PlanState::Active ||
            !hasBothHalves(plan.ifCue.text(), plan.thenAction.text()))
            continue;
        std::optional<Day> last = plan.created ? std::optional(plan.created->day()) : plan.validFrom;
        const Day asked = today.plus(-planAskedEveryDays);
        for (const PlanOccasion& occasion : plan.occasions)
            last = std::max(last.value_or(occasion.date), occasion.date);
        const bool answered = !plan.occasions.isEmpty();
        if (!last || *last > (answered ? asked : today.plus(-1)))
            continue;
        if (!due || *last < waitsSince) {
            due = record;
            waitsSince = *last;
        }
    }
    return due;
}

Day dayAskedAbout(const Plan& plan, Day today)
{
    const Day yesterday = today.plus(-1);
    const bool heldThen =
        (!plan.validFrom || *plan.validFrom <= yesterday) && yesterday >= firstAnswerDay(plan, today);
    return heldThen ? yesterday : today;
}

} // namespace keel
