// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/TrendCardModel.h"

namespace keel {

/// The cards that have or once had something to show, in the page's order; which are shown now is their
/// `place`. Rows only come, never go: Qt 6.4's layouts keep a pointer to an item that goes while they
/// arrange.
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
    [[nodiscard]] int count() const { return m_shown; }           ///< of those shown
    [[nodiscard]] TrendCardModel* find(const QString& key) const; ///< of those shown; null without one

    [[nodiscard]] QList<TrendCard> shown() const; ///< in the page's order

    /// Shows these; cards whose gate is closed are left out.
    void show(const QList<TrendCard>& cards);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] TrendCardModel* modelOf(const QString& key);

    QList<TrendCardModel*> m_rows;
    int m_shown = 0;
    QHash<QString, TrendCardModel*> m_made; ///< children of this
};

} // namespace keel
