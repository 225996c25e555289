// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// A line of a list or a table: under `key` it can be spoken of.
struct Row
{
    QString key, label, value, note;
    bool canChange = false; ///< by a button of the line itself
    friend bool operator==(const Row&, const Row&) = default;
};

/// Lines as people read them: roles key, label, value, note, canChange.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { KeyRole = Qt::UserRole + 1, LabelRole, ValueRole, NoteRole, CanChangeRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    void setRows(QList<Row> rows);

Q_SIGNALS:
    void countChanged();

private:
    QList<Row> m_rows;
};

} // namespace keel
