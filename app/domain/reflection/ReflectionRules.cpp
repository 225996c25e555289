// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reflection/ReflectionRules.h"

#include "domain/reflection/ReflectionPath.h"

#include <algorithm>

namespace keel {

namespace {

constexpr int highStrain = 8;
constexpr qint64 circleMilliseconds = 48LL * 60 * 60 * 1000;
constexpr qsizetype mostInCircle = 2;
constexpr int daysUntilBefore = 90;

/// Did an answer rise from the first that was given to the last?
bool rises(const QList<const Reflection*>& inOrder, std::optional<Rating> Reflection::*answer)
{
    std::optional<Rating> first, last;
    for (const Reflection* reflection : inOrder) {
        if (const auto& given = reflection->*answer) {
            last = given;
            if (!first)
                first = given;
        }
    }
    return first && *last > *first;
}

bool shares(const Reflection& reflection, const QList<ItemId>& challenges)
{
    return std::any_of(challenges.begin(), challenges.end(),
                       [&](const ItemId& id) { return reflection.challengeIds.contains(id); });
}

bool saysSomething(const Reflection& reflection)
{
    return !reflection.text.isEmpty() || !reflection.explainText.isEmpty() ||
           !reflection.inHandsText.isEmpty() || !reflection.worthText.isEmpty() ||
           !reflection.planIds.isEmpty();
}

} // namespace

bool endsInHighStrain(std::optional<Rating> before, std::optional<Rating> after)
{
    return after && after->value() >= highStrain && (!before || *after >= *before);
}

bool goesInCircles(const QList<Record<Reflection>>& earlier, const QList<ItemId>& challenges,
                   const Taxonomy& taxonomy, Instant now)
{
    if (followsHardRule(challenges, taxonomy))
        return false;
    const Instant since = Instant::fromMilliseconds(now.milliseconds() - circleMilliseconds);
    return std::any_of(challenges.begin(), challenges.end(), [&](const ItemId& challenge) {
        QList<const Reflection*> recent;
        for (const Record<Reflection>& record : earlier) {
            const auto& written = record.body.stamp.recordedAt;
            if (written && *written >= since && *written <= now &&
                record.body.challengeIds.contains(challenge))
                recent.append(&record.body);
        }
        if (recent.size() + 1 <= mostInCircle)
            return false;
        std::sort(recent.begin(), recent.end(), [](const Reflection* a, const Reflection* b) {
            return *a->stamp.recordedAt < *b->stamp.recordedAt;
        });
        return !rises(recent, &Reflection::manageable) && !rises(recent, &Reflection::meaningful);
    });
}

const Record<Reflection>* metBefore(const QList<Record<Reflection>>& earlier, const QList<ItemId>& challenges,
                                    const Taxonomy& taxonomy, Day today)
{
    if (followsHardRule(challenges, taxonomy))
        return nullptr;
    const Day latest = today.plus(-daysUntilBefore);
    const Record<Reflection>* found = nullptr;
    for (const Record<Reflection>& record : earlier) {
        const Reflection& body = record.body;
        if (body.stamp.localDate <= latest && shares(body, challenges) && saysSomething(body) &&
            !followsHardRule(body.challengeIds.items(), taxonomy) &&
            (!found || body.stamp.localDate >= found->body.stamp.localDate))
            found = &record;
    }
    return found;
}

} // namespace keel
