// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RemindModel.h"

#include "domain/RemindMe.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

namespace keel {

namespace {

constexpr qint64 momentDays = 365;

template <class Body> const Record<Body>* find(const QList<Record<Body>>& records, const RecordId& id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
                                    [&](const Record<Body>& record) { return record.header.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

} // namespace

RemindModel::RemindModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content))
{}

int RemindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RemindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case TitleRole: return row.title;
    case Qt::DisplayRole:
    case TextRole: return row.text;
    case MomentRole: return row.isMoment;
    default: return {};
    }
}

QHash<int, QByteArray> RemindModel::roleNames() const
{
    return {{TitleRole, "title"}, {TextRole, "text"}, {MomentRole, "isMoment"}};
}

void RemindModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([content = m_content](Diary& diary) { return read(diary, *content); })
        .then(this, [this, mine](Result<QList<Row>> rows) {
            if (mine != m_loading)
                return;
            m_error = rows ? QString() : errorText(rows.error().code);
            beginResetModel();
            m_loaded = rows.has_value();
            m_rows = rows ? std::move(*rows) : QList<Row>();
            endResetModel();
            Q_EMIT changed();
        });
}

Result<QList<RemindModel::Row>> RemindModel::read(Diary& diary, const Content& content)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const Day today, journal.today());
    KEEL_ASSIGN(const auto moments, journal.all<Moment>({today.plus(-momentDays), today}));
    KEEL_ASSIGN(const auto values, journal.all<ChosenValue>());
    QList<Row> rows;
    for (const Reminder& reminder : reminders(moments, values, content.taxonomy, today)) {
        if (const Record<Moment>* moment = find(moments, reminder.id)) {
            rows.append(
                {wording::shortDateAndYear(moment->body.stamp.localDate), moment->body.text.text(), true});
        } else if (const Record<ChosenValue>* value = find(values, reminder.id)) {
            const auto id = ItemId::parse(value->header.id.toString());
            const QString label =
                value->body.label.isEmpty() && id ? content.values.label(*id) : value->body.label.text();
            rows.append({label, value->body.why.text(), false});
        }
    }
    return rows;
}

} // namespace keel
