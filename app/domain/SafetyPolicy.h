// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/CheckIn.h"
#include "domain/records/Record.h"

#include <QList>

namespace keel {

/// What may bring the support card (domain brief, section 6, rule 4). Never stored: only when prompts may
/// speak again is kept, and that says nothing of why.
enum class SafetyTrigger {
    Phrase,          ///< a first-person phrase in any text
    LowestMood,      ///< ratings saved with mood 0
    StrainThreeDays, ///< strain 10 on three days
    ReflectionClose, ///< a reflection closed with strain 8 or more that had not fallen
};

/// What is shown: nothing, one quiet line, or the card.
enum class SafetyOffer { Nothing, QuietLine, Card };

/// What is known when a trigger comes.
struct SafetyState
{
    std::optional<Instant> quietUntil; ///< a day after the last card
    bool aboutWork = false;            ///< "this was about work" was said since unlocking
};

/// After a card, prompts are silent this long.
inline constexpr qint64 safetyQuietMilliseconds = qint64(24) * 60 * 60 * 1000;
/// After a card, a quiet line stands in its place this long.
inline constexpr qint64 safetyLineMilliseconds = 7 * safetyQuietMilliseconds;

/// Card, line or nothing. What was said about work answers phrases alone: ratings are about oneself.
[[nodiscard]] SafetyOffer safetyOffer(SafetyTrigger trigger, const SafetyState& state, Instant now);

/// What to keep once a card is shown.
[[nodiscard]] Instant quietUntilAfterCard(Instant shown);

/// What the ratings of a check-in call for, if anything: mood 0, or strain 10 on it and on two more of the
/// last seven days. `others` may hold the same day once more, and any days.
[[nodiscard]] std::optional<SafetyTrigger> safetyTrigger(const CheckIn& saved, const QList<CheckIn>& others);
/// How far back `others` has to reach.
inline constexpr int safetyStrainDays = 7;

/// Trends' question "your ratings have been lower for some weeks ..." rests this long once it is put aside
/// (domain brief, section 6, nd_level_low), and while prompts are quiet after a card.
inline constexpr qint64 levelRestMilliseconds = 14 * safetyQuietMilliseconds;
[[nodiscard]] Instant levelRestsUntil(Instant putAside);
/// An end farther away than a rest lasts is of a clock that has been set back since: then it does not hold.
[[nodiscard]] bool levelRests(const std::optional<Instant>& restsUntil,
                              const std::optional<Instant>& quietUntil, Instant now);

} // namespace keel
