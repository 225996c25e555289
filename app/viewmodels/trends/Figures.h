// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/trends/TrendCard.h"

#include <QString>

/// Figures as people read them, in the language of the default locale and translator. Pure.
namespace keel::figures {

[[nodiscard]] QString percent(double share);                           ///< "65 %"
[[nodiscard]] QString percentRange(const insights::Proportion& share); ///< "43 % to 82 %"
[[nodiscard]] QString number(double value);                            ///< "6.5", "27", never "27.0"
[[nodiscard]] QString hours(double minutes);                           ///< "3 h 20 min"
// Where a range spans many years, a day of it is not told without its year.
[[nodiscard]] QString weekOf(insights::Day monday, bool manyYears);   ///< "Week of 9 Nov"
[[nodiscard]] QString shortDate(insights::Day day, bool manyYears);   ///< "Thu 12 Nov", or datedWithYear()
[[nodiscard]] QString dayAndMonth(insights::Day day, bool manyYears); ///< "12 Nov", or datedWithYear()
[[nodiscard]] QString datedWithYear(insights::Day day);               ///< "12 Nov 2026"
[[nodiscard]] QString iso(insights::Day day);
[[nodiscard]] QString thisRange(TrendRange range); ///< "this quarter"
[[nodiscard]] QString boundary(const QString& id, const TrendContext& context);
[[nodiscard]] QString workDayCoverage(const insights::Trends& trends); ///< "43 of 61 work days recorded"
[[nodiscard]] QString notYet(const TrendCard& card); ///< "Level: not enough days yet (3 of 7)"

} // namespace keel::figures
