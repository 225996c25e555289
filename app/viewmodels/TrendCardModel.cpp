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

void TrendCardModel::show(TrendCard card, int place)
{
    m_place = place;
    m_card = std::move(card);
    m_table.setRows(m_card.table);
    m_bars.setBars(m_card.bars);
    Q_EMIT changed();
}

QString TrendCardModel::details() const
{
    const QStringList parts{tr("Why this is here: %1").arg(m_card.why),
                            tr("Where it comes from: %1").arg(m_card.source),
                            tr("What it cannot say: %1").arg(m_card.limits)};
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace keel
