// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendCardListModel.h"

namespace keel {

int TrendCardListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

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
    return m_rows.contains(model) ? model : nullptr;
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
    QList<TrendCardModel*> wanted;
    for (const TrendCard& card : cards) {
        if (!card.gate.shown)
            continue;
        TrendCardModel* model = modelOf(card.id);
        model->show(card);
        wanted.append(model);
    }
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) { // what is left stands in the same order
        if (row < m_rows.size() && m_rows.at(row) == wanted.at(row))
            continue;
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(row, wanted.at(row));
        endInsertRows();
    }
    Q_EMIT countChanged();
}

} // namespace keel
