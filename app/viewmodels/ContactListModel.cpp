// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ContactListModel.h"

namespace keel {

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case LabelRole: return row.label;
    case ValueRole: return row.importanceText;
    case NoteRole: return row.contactText;
    case ImportanceShareRole: return row.importanceShare;
    case ContactShareRole: return row.contactShare;
    default: return {};
    }
}

QHash<int, QByteArray> ContactListModel::roleNames() const
{
    return {{LabelRole, "label"},
            {ValueRole, "value"},
            {NoteRole, "note"},
            {ImportanceShareRole, "importanceShare"},
            {ContactShareRole, "contactShare"}};
}

void ContactListModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace keel
