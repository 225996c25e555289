// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendTableModel.h"

namespace keel {

int TrendTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TrendTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrendTableRow& row = m_rows.at(index.row());
    switch (role) {
    case LabelRole: return row.label;
    case ValueRole: return row.value;
    case NoteRole: return row.note;
    default: return {};
    }
}

QHash<int, QByteArray> TrendTableModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}, {NoteRole, "note"}};
}

void TrendTableModel::setRows(QList<TrendTableRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace keel
