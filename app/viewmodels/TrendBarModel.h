// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/trends/TrendCard.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The bars of a card: label, text, share, low, high (0-1), soft.
class TrendBarModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")

public:
    enum Role { LabelRole = Qt::UserRole + 1, TextRole, ShareRole, LowRole, HighRole, SoftRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setBars(QList<BarFigure> bars);

private:
    QList<BarFigure> m_bars;
};

} // namespace keel
