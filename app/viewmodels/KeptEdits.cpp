// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/KeptEdits.h"

#include "viewmodels/CheckInModel.h"

#include <array>

namespace keel {

QString draftName(Kind kind, const QString& id)
{
    return id.isEmpty() ? kindName(kind) : kindName(kind) + u' ' + id;
}

Result<QList<RecordId>> entriesWithKeptEdit(Journal& journal)
{
    constexpr std::array kinds{Kind::Reflection, Kind::Moment, Kind::Note, Kind::Plan, Kind::WeeklyReview};
    KEEL_ASSIGN(const auto drafts, journal.all<Draft>());
    QList<RecordId> entries;
    for (const Record<Draft>& draft : drafts) {
        const QString name = draft.body.draftKind.text();
        for (const Kind kind : kinds) {
            const auto id = EntryId::parse(name.section(u' ', 1));
            if (id && name == draftName(kind, id->toString()))
                entries.append(RecordId(*id));
        }
    }
    return entries;
}

Result<bool> hasKeptEdit(Journal& journal, Kind kind, const RecordId& id, std::optional<Day> day)
{
    if (kind == Kind::CheckIn) {
        KEEL_ASSIGN(const auto days, CheckInModel::daysWithDraft(journal));
        return day && days.contains(*day);
    }
    KEEL_ASSIGN(const auto entries, entriesWithKeptEdit(journal));
    return entries.contains(id);
}

} // namespace keel
