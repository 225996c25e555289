// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendCardListModel.h"

namespace keel {

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

QList<TrendCard> TrendCardListModel::shown() const
{
    QList<TrendCard> cards(m_shown);
    for (const TrendCardModel* model : m_rows) {
        if (model->place() >= 0)
            cards[model->place()] = model->card();
    }
    return cards;
}

TrendCardModel* TrendCardListModel::modelOf(const QString& key)
{
    TrendCardModel*& model = m_made[key];
    if (model == nullptr)
        model = new TrendCardModel(key, this);
    return model;
}

void TrendCardListModel::show(const QList<TrendCard>& cards)
{
    QSet<TrendCardModel*> shown;
    qsizetype row = 0;
    int place = 0;
    for (const TrendCard& card : cards) {
        const bool known = m_made.contains(card.id);
        if (!known && !card.gate.shown)
            continue;
        TrendCardModel* model = modelOf(card.id);
        if (card.gate.shown) {
            model->show(card, place++);
            shown.insert(model);
        }
        if (known) {
            row = m_rows.indexOf(model) + 1;
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(row++, model);
        endInsertRows();
    }
    for (TrendCardModel* model : std::as_const(m_rows)) {
        if (!shown.contains(model))
            model->hide();
    }
    m_shown = place;
    Q_EMIT countChanged();
}

} // namespace keel
