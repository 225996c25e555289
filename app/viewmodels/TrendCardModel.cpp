// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendCardModel.h"

namespace keel {

void TrendCardModel::hide()
{
    if (m_place < 0)
        return;
    m_place = -1;
    Q_EMIT changed();
}

bool TrendCardModel::show(const TrendCard& card, int place)
{
    if (place == m_place && card == m_card)
        return false;
    m_place = place;
    if (card.table != m_card.table)
        m_table.setRows(card.table);
    if (card.bars != m_card.bars)
        m_bars.setBars(card.bars);
    m_card = card;
    Q_EMIT changed();
    return true;
}

QString TrendCardModel::details() const
{
    const QStringList parts{tr("Why this is here: %1").arg(m_card.why),
                            tr("Where it comes from: %1").arg(m_card.source),
                            tr("What it cannot say: %1").arg(m_card.limits)};
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace keel
