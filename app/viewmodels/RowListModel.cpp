// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RowListModel.h"

namespace keel {

int RowListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case LabelRole: return row.label;
    case ValueRole: return row.value;
    case NoteRole: return row.note;
    case CanChangeRole: return row.canChange;
    default: return {};
    }
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    return {{KeyRole, "key"},
            {LabelRole, "label"},
            {ValueRole, "value"},
            {NoteRole, "note"},
            {CanChangeRole, "canChange"}};
}

void RowListModel::setRows(QList<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace keel
