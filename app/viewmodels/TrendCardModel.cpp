// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendCardModel.h"

namespace keel {

void TrendCardModel::show(TrendCard card)
{
    m_card = std::move(card);
    m_table.setRows(m_card.table);
    Q_EMIT changed();
}

QString TrendCardModel::details() const
{
    const QStringList parts{tr("Why this is here: %1").arg(m_card.why),
                            tr("Where it comes from: %1").arg(m_card.source),
                            tr("What it cannot say: %1").arg(m_card.limits)};
    return parts.join(QStringLiteral("\n\n"));
}

namespace {

template <class List, class Field> List each(const QList<BarFigure>& bars, Field BarFigure::*field)
{
    List values;
    for (const BarFigure& bar : bars)
        values.append(bar.*field);
    return values;
}

} // namespace

QStringList TrendCardModel::barLabels() const { return each<QStringList>(m_card.bars, &BarFigure::label); }
QStringList TrendCardModel::barTexts() const { return each<QStringList>(m_card.bars, &BarFigure::text); }
QList<double> TrendCardModel::barShares() const
{
    return each<QList<double>>(m_card.bars, &BarFigure::share);
}
QList<double> TrendCardModel::barLows() const { return each<QList<double>>(m_card.bars, &BarFigure::low); }
QList<double> TrendCardModel::barHighs() const { return each<QList<double>>(m_card.bars, &BarFigure::high); }
QList<bool> TrendCardModel::barsSoft() const { return each<QList<bool>>(m_card.bars, &BarFigure::soft); }

} // namespace keel
