// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LevelTableModel.h"

namespace keel {

int LevelTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LevelTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LevelRow& row = m_rows.at(index.row());
    switch (role) {
    case DateRole:
    case LabelRole: return row.date;
    case WRole:
    case ValueRole: return row.w;
    case LevelRole: return row.level;
    case AnsweredRole: return row.answered;
    case NoteRole:
        return row.level.isEmpty() ? row.answered : tr("level %1, %2").arg(row.level, row.answered);
    default: return {};
    }
}

QHash<int, QByteArray> LevelTableModel::roleNames() const
{
    return {{DateRole, "date"},   {WRole, "w"},         {LevelRole, "level"}, {AnsweredRole, "answered"},
            {LabelRole, "label"}, {ValueRole, "value"}, {NoteRole, "note"}};
}

void LevelTableModel::setRows(QList<LevelRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace keel
