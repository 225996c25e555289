// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyPolicy.h"

#include <QSet>

namespace keel {

namespace {

constexpr int mostStrain = 10;
constexpr int daysOfMostStrain = 3;
constexpr int highStrain = 8;

bool isMostStrained(const CheckIn& checkIn)
{
    return checkIn.strain && checkIn.strain->value() == mostStrain;
}

} // namespace

SafetyOffer safetyOffer(SafetyTrigger trigger, const SafetyState& state, Instant now)
{
    if (trigger == SafetyTrigger::Phrase && state.aboutWork)
        return SafetyOffer::Nothing;
    if (!state.quietUntil)
        return SafetyOffer::Card;
    const qint64 lineUntil =
        state.quietUntil->milliseconds() - safetyQuietMilliseconds + safetyLineMilliseconds;
    return now.milliseconds() < lineUntil ? SafetyOffer::QuietLine : SafetyOffer::Card;
}

Instant quietUntilAfterCard(Instant shown)
{
    return Instant::fromMilliseconds(shown.milliseconds() + safetyQuietMilliseconds);
}

std::optional<SafetyTrigger> safetyTrigger(const CheckIn& saved, const QList<CheckIn>& others)
{
    if (saved.mood && saved.mood->value() == 0)
        return SafetyTrigger::LowestMood;
    if (!isMostStrained(saved))
        return std::nullopt;
    const Day last = saved.stamp.localDate;
    QSet<qint64> days{last.julian()};
    for (const CheckIn& other : others) {
        const Day day = other.stamp.localDate;
        if (isMostStrained(other) && day < last && day > last.plus(-safetyStrainDays))
            days.insert(day.julian());
    }
    return days.size() >= daysOfMostStrain ? std::optional(SafetyTrigger::StrainThreeDays) : std::nullopt;
}

Instant levelRestsUntil(Instant putAside)
{
    return Instant::fromMilliseconds(putAside.milliseconds() + levelRestMilliseconds);
}

bool levelRests(const std::optional<Instant>& restsUntil, const std::optional<Instant>& quietUntil,
                Instant now)
{
    const auto holds = [now](const std::optional<Instant>& until, qint64 longest) {
        const qint64 left = until ? until->milliseconds() - now.milliseconds() : 0;
        return left > 0 && left <= longest;
    };
    return holds(restsUntil, levelRestMilliseconds) || holds(quietUntil, safetyQuietMilliseconds);
}

bool closesUnderStrain(std::optional<Rating> before, std::optional<Rating> after)
{
    return before && after && after->value() >= highStrain && *after >= *before;
}

} // namespace keel
