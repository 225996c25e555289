// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendCardListModel.h"

#include <QSet>

#include <algorithm>

namespace keel {

namespace {

// Without a pause the next card would be made before the one that is there is painted.
constexpr int betweenCardsMs = 8;

} // namespace

TrendCardListModel::TrendCardListModel(QObject* parent) : QAbstractListModel(parent)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(betweenCardsMs);
    connect(&m_turn, &QTimer::timeout, this, &TrendCardListModel::bringNext);
}

int TrendCardListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TrendCardListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != CardRole)
        return {};
    return QVariant::fromValue(m_rows.at(index.row()));
}

QHash<int, QByteArray> TrendCardListModel::roleNames() const { return {{CardRole, "card"}}; }

TrendCardModel* TrendCardListModel::find(const QString& key) const
{
    TrendCardModel* model = m_made.value(key, nullptr);
    return model != nullptr && model->place() >= 0 ? model : nullptr;
}

int TrendCardListModel::count() const
{
    return int(std::count_if(m_cards.cbegin(), m_cards.cend(),
                             [](const TrendCard& card) { return card.gate.shown; }));
}

QList<TrendCard> TrendCardListModel::shown() const
{
    QList<TrendCard> cards;
    std::copy_if(m_cards.cbegin(), m_cards.cend(), std::back_inserter(cards),
                 [](const TrendCard& card) { return card.gate.shown; });
    return cards;
}

void TrendCardListModel::show(const QList<TrendCard>& cards)
{
    m_cards = cards;
    m_next = m_row = m_place = 0;
    QSet<QString> stays;
    for (const TrendCard& card : cards) {
        if (card.gate.shown)
            stays.insert(card.id);
    }
    for (TrendCardModel* model : std::as_const(m_rows)) {
        if (!stays.contains(model->key()))
            model->hide();
    }
    Q_EMIT countChanged();
    bringNext();
}

void TrendCardListModel::bringNext()
{
    bool changed = false;
    while (arriving() && !changed) {
        const TrendCard card = m_cards.at(m_next++);
        TrendCardModel*& model = m_made[card.id];
        const bool known = model != nullptr;
        if (!known && !card.gate.shown)
            continue;
        if (!known)
            model = new TrendCardModel(card.id, this);
        if (card.gate.shown)
            changed = model->show(card, m_place++);
        if (known) {
            m_row = m_rows.indexOf(model) + 1;
            continue;
        }
        beginInsertRows({}, int(m_row), int(m_row));
        m_rows.insert(m_row++, model);
        endInsertRows();
    }
    if (arriving())
        m_turn.start();
    else
        Q_EMIT arrived();
}

} // namespace keel
