// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyPolicy.h"

#include <QSet>

#include <algorithm>

namespace keel {

namespace {

constexpr int mostStrain = 10;
constexpr int daysOfMostStrain = 3;

bool isMostStrained(const CheckIn& checkIn)
{
    return checkIn.strain && checkIn.strain->value() == mostStrain;
}

} // namespace

SafetyOffer safetyOffer(SafetyTrigger trigger, const SafetyState& state, Instant now)
{
    if (trigger == SafetyTrigger::Phrase && state.aboutWork)
        return SafetyOffer::Nothing;
    // Set by a clock that ran ahead, it would keep the card away for as long.
    if (!state.quietUntil || state.quietUntil->milliseconds() - now.milliseconds() > safetyQuietMilliseconds)
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
    const qint64 today = saved.stamp.localDate.julian();
    QSet<qint64> days{today};
    for (const CheckIn& other : others) {
        if (isMostStrained(other))
            days.insert(other.stamp.localDate.julian());
    }
    // Days may be filled in in any order: any seven days that hold this one.
    for (qint64 first = today - safetyStrainDays + 1; first <= today; ++first) {
        const auto inside = std::count_if(days.cbegin(), days.cend(), [&](qint64 day) {
            return day >= first && day < first + safetyStrainDays;
        });
        if (inside >= daysOfMostStrain)
            return SafetyTrigger::StrainThreeDays;
    }
    return std::nullopt;
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

} // namespace keel
