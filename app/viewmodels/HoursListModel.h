// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WorkForm.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The weekdays of the rota, Monday first; twice with weeks A and B.
class HoursListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role { NameRole = Qt::UserRole + 1, WorkedRole, FromRole, ToRole, ErrorRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QList<HoursRow>& rows() const { return m_rows; }
    void setRows(QList<HoursRow> rows);
    void setErrors(QHash<int, QString> errors);

    /// A day that begins to be worked takes the hours of the one before it.
    Q_INVOKABLE void setWorked(int row, bool worked);
    Q_INVOKABLE void setFrom(int row, const QString& from);
    Q_INVOKABLE void setTo(int row, const QString& to);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool holds(int row) const { return row >= 0 && row < m_rows.size(); }
    void change(int row, const HoursRow& next, const QList<int>& roles);

    QList<HoursRow> m_rows;
    QHash<int, QString> m_errors;
};

} // namespace keel
