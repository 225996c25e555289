// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/WorkingLife.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The seven days of a week, Monday first, each worked or not, with one span of hours for all of them.
class WorkingDaysModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role { NameRole = Qt::UserRole + 1, WorkedRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setWorked(int row, bool worked);
    void show(const BoundedList<WorkingHours, 28>& hours); ///< the days that are in it are worked
    /// InvalidValue for anything but "09:00".
    [[nodiscard]] Result<BoundedList<WorkingHours, 28>> hours(const QString& from, const QString& to) const;

private:
    std::array<bool, 7> m_worked{true, true, true, true, true, false, false};
};

} // namespace keel
