// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendBarModel.h"

namespace keel {

int TrendBarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

QVariant TrendBarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BarFigure& bar = m_bars.at(index.row());
    switch (role) {
    case LabelRole: return bar.label;
    case TextRole: return bar.text;
    case ShareRole: return bar.share;
    case LowRole: return bar.low;
    case HighRole: return bar.high;
    case SoftRole: return bar.soft;
    default: return {};
    }
}

QHash<int, QByteArray> TrendBarModel::roleNames() const
{
    return {{LabelRole, "label"}, {TextRole, "words"}, {ShareRole, "share"},
            {LowRole, "low"},     {HighRole, "high"},  {SoftRole, "soft"}};
}

void TrendBarModel::setBars(QList<BarFigure> bars)
{
    beginResetModel();
    m_bars = std::move(bars);
    endResetModel();
}

} // namespace keel
