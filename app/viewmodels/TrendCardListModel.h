// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/TrendCardModel.h"

namespace keel {

/// The cards that have something to show, in the page's order. A card keeps its row's object while it is
/// shown, whatever range is looked at.
class TrendCardListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { CardRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] TrendCardModel* find(const QString& key) const; ///< of those shown; null without one

    /// Shows these; cards whose gate is closed are left out.
    void show(const QList<TrendCard>& cards);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] TrendCardModel* modelOf(const QString& key);

    QList<TrendCardModel*> m_rows;
    QHash<QString, TrendCardModel*> m_made; ///< children of this
};

} // namespace keel
