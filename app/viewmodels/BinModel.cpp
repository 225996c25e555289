// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BinModel.h"

#include "domain/BinTerm.h"
#include "viewmodels/EntryWords.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"
#include "viewmodels/trends/MeasureCards.h"

namespace keel {

BinModel::BinModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content))
{}

int BinModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant BinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case EntryIdRole: return row.id.toString();
    case KindLabelRole: return row.kindLabel;
    case PhaseRole: return row.phase;
    case Qt::DisplayRole:
    case TextRole: return row.text;
    case DayTextRole: return row.dayText;
    case DaysLeftRole: return row.daysLeft;
    case SpokenRole: return row.spoken;
    default: return {};
    }
}

QHash<int, QByteArray> BinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {KindLabelRole, "kindLabel"}, {PhaseRole, "phase"},  {TextRole, "text"},
            {DayTextRole, "dayText"}, {DaysLeftRole, "daysLeft"},   {SpokenRole, "spoken"}};
}

void BinModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([content = m_content](Diary& diary) { return read(diary, *content); })
        .then(this, [this, mine](Result<QList<Row>> rows) {
            if (mine == m_loading)
                take(std::move(rows));
        });
}

Result<QList<BinModel::Row>> BinModel::read(Diary& diary, const Content& content)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const Vocabulary vocabulary, Vocabulary::of(journal, content));
    KEEL_ASSIGN(const auto records, journal.bin());
    QList<Row> rows;
    for (const AnyRecord& record : records) {
        const RecordHeader& header = headerOf(record);
        const Kind kind = kindOf(record);
        Row row;
        row.id = header.id;
        row.kindLabel = wording::kindLabel(kind);
        row.phase = phaseOf(kind);
        row.text = entryText(record, vocabulary.taxonomy, content.prompts);
        if (const auto* score =
                std::get_if<Record<Score>>(&record)) { // a summary knows no names of one's own
            KEEL_ASSIGN(row.text, measureName(journal, score->body.instrument));
        }
        const auto day = dayOf(record);
        row.dayText = day ? wording::fullDate(*day) : QString();
        const int left = daysLeftInBin(*header.deletedAt, journal.now());
        row.daysLeft = left > 0 ? tr("%n days left", "until an entry in the bin goes for good", left)
                                : tr("Deleted for good the next time you unlock", "an entry in the bin");
        row.spoken =
            day ? tr("%1, %2", "kind of entry, date").arg(row.kindLabel, wording::weekdayAndDate(*day))
                : row.kindLabel;
        rows.append(row);
    }
    return rows;
}

void BinModel::take(Result<QList<Row>> rows)
{
    if (!rows) {
        m_error = errorText(rows.error().code);
        Q_EMIT stateChanged();
        return;
    }
    beginResetModel();
    m_rows = std::move(*rows);
    endResetModel();
    m_loaded = true;
    Q_EMIT stateChanged();
}

std::optional<RecordId> BinModel::recordOf(const QString& id) const
{
    for (const Row& row : m_rows) {
        if (row.id.toString() == id)
            return row.id;
    }
    return {};
}

void BinModel::restore(const QString& id)
{
    if (const auto record = recordOf(id)) {
        act([record = *record](Diary& diary) { return diary.journal().restore(record); },
            tr("Back in your diary."), false);
    }
}

void BinModel::removeEverywhere(const QString& id)
{
    if (const auto record = recordOf(id)) {
        act([record = *record](Diary& diary) { return diary.journal().removeEverywhere(record); },
            tr("Gone for good from this diary."), true);
    }
}

void BinModel::removeAll()
{
    act(
        [](Diary& diary) -> Result<void> {
            KEEL_TRY(diary.journal().emptyBin());
            return {};
        },
        tr("The bin is empty."), true);
}

void BinModel::act(std::function<Result<void>(Diary&)> work, const QString& done, bool forGood)
{
    if (m_busy)
        return;
    m_busy = true;
    m_done.clear();
    m_error.clear();
    Q_EMIT stateChanged();
    m_session.run(std::move(work)).then(this, [this, done, forGood](const Result<void>& acted) {
        m_busy = false;
        if (!acted) {
            m_error = errorText(acted.error().code);
            Q_EMIT stateChanged();
            return;
        }
        m_done = done;
        Q_EMIT stateChanged();
        refresh();
        if (forGood)
            Q_EMIT removedForGood();
        Q_EMIT m_session.changed(wholeDiary, this);
    });
}

} // namespace keel
