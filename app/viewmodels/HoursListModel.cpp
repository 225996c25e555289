// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/HoursListModel.h"

#include <QLocale>

namespace keel {

int HoursListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HoursListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoursRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: {
        const QString day = QLocale().dayName(row.weekday);
        if (!row.week)
            return day;
        return tr("%1, week %2", "a weekday in a fortnight; A or B").arg(day, enumToString(*row.week));
    }
    case WorkedRole: return row.worked;
    case FromRole: return row.from;
    case ToRole: return row.to;
    case ErrorRole: return m_errors.value(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> HoursListModel::roleNames() const
{
    return {
        {NameRole, "name"}, {WorkedRole, "worked"}, {FromRole, "from"}, {ToRole, "to"}, {ErrorRole, "error"}};
}

void HoursListModel::setRows(QList<HoursRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_errors.clear();
    endResetModel();
}

void HoursListModel::setErrors(QHash<int, QString> errors)
{
    if (errors == m_errors)
        return;
    m_errors = std::move(errors);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ErrorRole});
}

void HoursListModel::setWorked(int row, bool worked)
{
    if (!holds(row))
        return;
    HoursRow next = m_rows.at(row);
    next.worked = worked;
    if (worked && next.from.isEmpty() && next.to.isEmpty()) {
        next.from = QStringLiteral("09:00");
        next.to = QStringLiteral("17:00");
        for (int before = row - 1; before >= 0; --before) {
            if (!m_rows.at(before).worked)
                continue;
            next.from = m_rows.at(before).from;
            next.to = m_rows.at(before).to;
            break;
        }
    }
    change(row, next, {WorkedRole, FromRole, ToRole});
}

void HoursListModel::setFrom(int row, const QString& from)
{
    if (!holds(row))
        return;
    HoursRow next = m_rows.at(row);
    next.from = from;
    change(row, next, {FromRole});
}

void HoursListModel::setTo(int row, const QString& to)
{
    if (!holds(row))
        return;
    HoursRow next = m_rows.at(row);
    next.to = to;
    change(row, next, {ToRole});
}

void HoursListModel::change(int row, const HoursRow& next, const QList<int>& roles)
{
    if (m_rows.at(row) == next)
        return;
    m_rows[row] = next;
    Q_EMIT dataChanged(index(row), index(row), roles);
    Q_EMIT edited();
}

} // namespace keel
