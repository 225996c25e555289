// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendCard.h"

#include <QHash>

namespace keel {

enum class TrendRange { TwoWeeks, Month, Quarter, Year, All };

/// What the cards need besides the figures.
struct TrendContext
{
    TrendRange range = TrendRange::Quarter;
    QHash<QString, QString> labels; ///< by taxonomy id, in the person's words
    QHash<qint64, int> answered;    ///< of the four ratings, by Julian day, where there is a check-in
    bool levelRests = false;        ///< the question of the change card was put aside

    [[nodiscard]] QString label(const QString& id) const { return labels.value(id, id); }
};

} // namespace keel
