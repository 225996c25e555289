// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SupervisionListModel.h"

#include "viewmodels/EntryWords.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <algorithm>

namespace keel {

namespace {

constexpr int daysBack = 90;

} // namespace

SupervisionListModel::SupervisionListModel(DiarySession& session, std::shared_ptr<const Content> content,
                                           QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content))
{
    session.follow(DiaryPart::Entries | DiaryPart::OwnItems, this, &SupervisionListModel::refresh);
    refresh();
}

int SupervisionListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant SupervisionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case EntryIdRole: return row.id;
    case KindRole: return row.kind;
    case PhaseRole: return row.phase;
    case Qt::DisplayRole:
    case BodyRole: return row.body;
    case TimeRole: return row.time;
    case SpokenRole: return row.spoken;
    default: return {};
    }
}

QHash<int, QByteArray> SupervisionListModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {KindRole, "kind"}, {PhaseRole, "phase"},
            {BodyRole, "body"},       {TimeRole, "time"}, {SpokenRole, "spokenName"}};
}

void SupervisionListModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([content = m_content](Diary& diary) { return read(diary, *content); })
        .then(this, [this, mine](Result<QList<Row>> rows) {
            if (mine != m_loading)
                return;
            if (rows) {
                beginResetModel();
                m_rows = std::move(*rows);
                endResetModel();
                m_loaded = true;
                m_error.clear();
            } else {
                m_error = errorText(rows.error().code);
            }
            Q_EMIT changed();
        });
}

Result<QList<SupervisionListModel::Row>> SupervisionListModel::read(Diary& diary, const Content& content)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const Day today, journal.today());
    const DayRange lately{today.plus(-daysBack), today};
    KEEL_ASSIGN(const Vocabulary vocabulary, Vocabulary::of(journal, content));
    KEEL_ASSIGN(const auto reflections, journal.all<Reflection>(lately));
    KEEL_ASSIGN(const auto reviews, journal.all<WeeklyReview>(lately));

    QList<Row> rows;
    const auto add = [&rows](const AnyRecord& record, const QString& text) {
        const auto day = dayOf(record);
        if (!day)
            return;
        const QString kind = wording::kindLabel(kindOf(record));
        rows.append({*day, headerOf(record).id.toString(), kind, phaseOf(kindOf(record)), text,
                     wording::fullDate(*day),
                     tr("%1, %2", "kind of entry, date").arg(kind, wording::weekdayAndDate(*day))});
    };
    for (const Record<Reflection>& reflection : reflections) {
        if (reflection.body.forSupervision.value_or(false))
            add(reflection, entryText(reflection, vocabulary.taxonomy, content.prompts));
    }
    for (const Record<WeeklyReview>& review : reviews) {
        if (!review.body.forSupervision.isEmpty())
            add(review, review.body.forSupervision.text());
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.day > b.day; });
    return rows;
}

} // namespace keel
