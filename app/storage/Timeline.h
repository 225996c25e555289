// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RecordStore.h"

#include <QStringList>

namespace keel {

/// Which entries to list. Empty means all; within one criterion any of its members will do, and all criteria
/// must be met. An entry belongs to a phase when it is of a kind of that phase (a reflection begins with a
/// challenge, a moment is about a value, a plan is for coping) or carries anything of it: a challenge; a
/// value or an appraisal; a coping action or a plan.
struct TimelineFilter
{
    QList<Kind> kinds = {};
    DayRange range = {};
    QList<Phase> phases = {};
    QList<ItemId> challenges = {}; ///< linked to any of these
    QList<ItemId> values = {};     ///< and to any of these

    [[nodiscard]] bool isEmpty() const
    {
        return kinds.isEmpty() && !range.from && !range.to && phases.isEmpty() && challenges.isEmpty() &&
               values.isEmpty();
    }
};

/// A filter as SQL conditions over `record`: the ids of items are to be bound as texts, in order, from
/// parameter number `firstParameter` on. The range is left to the caller, who scans by seq.
struct FilterConditions
{
    FilterConditions(const TimelineFilter& filter, int firstParameter);
    QByteArray sql;    ///< begins with " AND", or empty
    QStringList texts; ///< to bind
};

/// How much was written on a day.
struct DayCount
{
    Day day;
    int entries = 0;
};

/// The diary in order of days, newest first, a page at a time. Storage thread.
class Timeline final
{
public:
    explicit Timeline(Connection& connection) : m_connection(connection) {}

    /// The kinds a timeline shows when the filter names none.
    [[nodiscard]] static QList<Kind> entryKinds();

    /// Entries before `before` (exclusive; empty = from the newest), newest day first, only whole days: at
    /// least `limit` entries unless the diary ends, and none of the last day is missing.
    [[nodiscard]] Result<QList<RecordPlace>> page(const TimelineFilter& filter,
                                                  std::optional<RecordSeq> before, qsizetype limit);

    /// The days of the range on which there is anything that the filter lets through, in order.
    [[nodiscard]] Result<QList<DayCount>> days(const TimelineFilter& filter);
    /// The challenges (values) that entries are linked to, most frequent first.
    [[nodiscard]] Result<QList<ItemId>> challengesInUse();
    [[nodiscard]] Result<QList<ItemId>> valuesInUse();

private:
    [[nodiscard]] Result<QList<ItemId>> itemsInUse(int role);

    Connection& m_connection;
};

} // namespace keel
