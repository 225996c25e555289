// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

struct LevelRow
{
    QString date, w, level, answered;
};

/// The level chart as a table, newest day first. `label`, `value` and `note` repeat date, level and the rest
/// under the names that the components' table wants.
class LevelTableModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role { DateRole = Qt::UserRole + 1, WRole, LevelRole, AnsweredRole, LabelRole, ValueRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRows(QList<LevelRow> rows);

private:
    QList<LevelRow> m_rows;
};

} // namespace keel
