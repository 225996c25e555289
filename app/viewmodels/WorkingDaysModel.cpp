// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/WorkingDaysModel.h"

#include <QLocale>

namespace keel {

int WorkingDaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_worked.size());
}

QVariant WorkingDaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return QLocale().dayName(index.row() + 1);
    case WorkedRole: return m_worked.at(std::size_t(index.row()));
    default: return {};
    }
}

QHash<int, QByteArray> WorkingDaysModel::roleNames() const
{
    return {{NameRole, "name"}, {WorkedRole, "worked"}};
}

void WorkingDaysModel::setWorked(int row, bool worked)
{
    if (row < 0 || row >= rowCount() || m_worked.at(std::size_t(row)) == worked)
        return;
    m_worked.at(std::size_t(row)) = worked;
    Q_EMIT dataChanged(index(row), index(row), {WorkedRole});
}

void WorkingDaysModel::show(const BoundedList<WorkingHours, 28>& hours)
{
    m_worked.fill(false);
    for (const WorkingHours& day : hours)
        m_worked.at(std::size_t(day.weekday.value() - 1)) = true;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WorkedRole});
}

Result<BoundedList<WorkingHours, 28>> WorkingDaysModel::hours(const QString& from, const QString& to) const
{
    KEEL_ASSIGN(const TimeOfDay begin, TimeOfDay::parse(from));
    KEEL_ASSIGN(const TimeOfDay end, TimeOfDay::parse(to));
    BoundedList<WorkingHours, 28> hours;
    for (std::size_t i = 0; i < m_worked.size(); ++i) {
        if (!m_worked.at(i))
            continue;
        WorkingHours day;
        KEEL_ASSIGN(day.weekday, (BoundedInt<1, 7>::create(qint64(i) + 1)));
        day.from = begin;
        day.to = end;
        KEEL_TRY(hours.add(day));
    }
    return hours;
}

} // namespace keel
