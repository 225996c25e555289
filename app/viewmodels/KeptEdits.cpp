// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/KeptEdits.h"

#include "viewmodels/CheckInModel.h"

#include <array>

namespace keel {

Result<QList<RecordId>> entriesWithKeptEdit(Journal& journal)
{
    constexpr std::array kinds{Kind::Reflection, Kind::Moment, Kind::Note, Kind::Plan, Kind::WeeklyReview};
    KEEL_ASSIGN(const auto drafts, journal.all<Draft>());
    QList<RecordId> entries;
    for (const Record<Draft>& draft : drafts) {
        // As EditorModel names them: the kind alone is of something new.
        const QString name = draft.body.draftKind.text();
        for (const Kind kind : kinds) {
            const QString beginning = kindName(kind) + u' ';
            if (!name.startsWith(beginning))
                continue;
            if (const auto id = EntryId::parse(name.mid(beginning.size())))
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
