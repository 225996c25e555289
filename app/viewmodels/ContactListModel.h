// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// What matters and how often it showed, value by value: for the picture, and as its table (`label`,
/// `value`, `note`).
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ValueRole,
        NoteRole,
        ImportanceShareRole, ///< 0..1; negative: importance not set
        ContactShareRole     ///< 0..1
    };
    struct Row
    {
        QString label, importanceText, contactText;
        double importanceShare = -1;
        double contactShare = 0;
    };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    void setRows(QList<Row> rows);

private:
    QList<Row> m_rows;
};

} // namespace keel
