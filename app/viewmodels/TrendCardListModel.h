// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/TrendCardModel.h"

#include <QTimer>

namespace keel {

/// The cards that have or once had something to show, in the page's order; which are shown now is their
/// `place`. Rows only come, never go: Qt 6.4's layouts keep a pointer to an item that goes while they
/// arrange. To make the picture of a card takes most of a frame: the first one that is new or different is
/// there at once, the others follow from the top, each when the one before has been
/// painted. GUI thread.
class TrendCardListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { CardRole = Qt::UserRole + 1 };

    explicit TrendCardListModel(QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const; ///< of those shown, with those still to come
    [[nodiscard]] bool arriving() const { return m_next < m_cards.size(); } ///< more are to come
    [[nodiscard]] TrendCardModel*
    find(const QString& key) const; ///< of those that are there; null without one

    [[nodiscard]] QList<TrendCard> shown() const; ///< in the page's order, with those still to come

    /// Shows these; cards whose gate is closed are left out. What goes, goes at once.
    void show(const QList<TrendCard>& cards);

Q_SIGNALS:
    void countChanged();
    void arrived(); ///< the last one is there

private:
    void bringNext();

    QList<TrendCardModel*> m_rows;
    QList<TrendCard> m_cards;
    qsizetype m_next = 0; ///< of m_cards, to be brought
    qsizetype m_row = 0;  ///< where it stands among m_rows if it is new
    int m_place = 0;
    QTimer m_turn;
    QHash<QString, TrendCardModel*> m_made; ///< children of this
};

} // namespace keel
