// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ActionRatings.h"

#include "domain/insights/Coping.h"

namespace keel {

namespace {
constexpr int lookBackDays = 365;
}

Result<QList<ActionRating>> actionRatings(Journal& journal)
{
    KEEL_ASSIGN(const Day today, journal.today());
    const DayRange range{today.plus(-lookBackDays), today};
    KEEL_ASSIGN(const auto checkIns, journal.all<CheckIn>(range));
    KEEL_ASSIGN(const auto plans, journal.all<Plan>());
    std::vector<insights::HelpfulnessRating> ratings;
    for (const auto& record : checkIns) {
        for (const CopingUsed& used : record.body.copingUsed) {
            if (used.helpful)
                ratings.push_back(
                    {record.body.stamp.localDate.julian(), used.id.toString(), used.helpful->value()});
        }
    }
    std::vector<insights::PlanOccasion> occasions;
    for (const auto& record : plans) {
        for (const PlanOccasion& occasion : record.body.occasions) {
            if (!record.body.copingId || !occasion.helpful)
                continue;
            occasions.push_back({occasion.date.julian(), record.header.id.toString(),
                                 record.body.copingId->toString(), insights::Outcome::Done,
                                 occasion.helpful->value()});
        }
    }
    QList<ActionRating> result;
    for (const auto& action : insights::coping(occasions, ratings, {range.from->julian(), today.julian()})) {
        const auto id = ItemId::parse(action.id);
        if (id && action.helpfulGate.shown && action.helpfulShrunk)
            result.append({*id, *action.helpfulShrunk});
    }
    return result;
}

} // namespace keel
