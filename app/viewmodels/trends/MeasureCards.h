// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CivilTime.h"
#include "services/Diary.h"
#include "viewmodels/trends/TrendCard.h"

#include <map>

namespace keel {

/// One scale of one instrument over time, as the person entered or had it scored.
struct MeasureScale
{
    QString id;         ///< of the instrument's record
    QString instrument; ///< its name, told apart by a number where several have the same
    QString scale;
    std::optional<double> minimum, maximum;       ///< of the person's own file
    std::optional<double> deviation, reliability; ///< likewise
    std::map<insights::Day, double> scores;
};

using MeasureSeries = QList<MeasureScale>;

/// A measure as the person named it, also while it lies in the bin; what is gone for good is known by its
/// file's id. Storage thread.
[[nodiscard]] Result<QString> measureName(Journal& journal, const ItemId& id);

/// Every scale that has a score. Storage thread.
[[nodiscard]] Result<MeasureSeries> readMeasures(Diary& diary);

/// One card for each scale with a score in the range: number and own trend, nothing banded. Whether a change
/// is more than measurement noise is said only where the person's file brings the deviation and the
/// reliability.
[[nodiscard]] QList<TrendCard> measureCards(const MeasureSeries& measures, insights::DayRange range);

} // namespace keel
