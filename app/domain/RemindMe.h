// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Taxonomy.h"
#include "domain/records/Writing.h"

namespace keel {

/// One of one's own: a moment, or a chosen value.
struct Reminder
{
    RecordId id;
    bool isMoment = false;
};

inline constexpr qsizetype reminderCount = 3;

/// Up to three, moments first: two moments and a value where there are both. Which ones changes from day to
/// day, so that it does not wear out. A moment that carries a hard-rule challenge is never among them.
[[nodiscard]] QList<Reminder> reminders(const QList<Record<Moment>>& moments,
                                        const QList<Record<ChosenValue>>& values, const Taxonomy& taxonomy,
                                        Day today);

/// Is "remind me why" offered after what was noted today? After a very emotional contact, and never when
/// anything noted falls under the hard rule (domain brief 1a).
[[nodiscard]] bool offersReminder(const QList<ItemId>& challengesToday, const Taxonomy& taxonomy);

} // namespace keel
