// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RecordStore.h"

#include <QSet>

namespace keel {

/// Which entries to list. Empty means all.
struct TimelineFilter
{
    QList<Kind> kinds;
    DayRange range;
    QList<ItemId> items; ///< linked to any of these challenges, values, appraisals or coping actions
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

private:
    Connection& m_connection;
};

} // namespace keel
