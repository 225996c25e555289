// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CivilTime.h"

#include <QStringList>

namespace keel {

/// The names of the twelve months in a language, long and short, as people may type them.
using MonthNames = QStringList; ///< January first, in runs of twelve

/// A date as people type it: "2026-12-24", "24/12/2026", "24.12.2026", "24 Dec 2026", "2026年12月24日"; the
/// day first. Without a year it is the one nearest to `today`. InvalidValue for anything else.
[[nodiscard]] Result<Day> dayFromText(const QString& text, Day today, const MonthNames& months);

/// A day of the year: "1/4", "1 April", "4月1日"; the day first. InvalidValue for anything else.
[[nodiscard]] Result<YearDay> yearDayFromText(const QString& text, const MonthNames& months);

/// The first of a month as people type it: "March 2024", "03/2024", "2024-03", "2024年3月"; or a whole date
/// with its year. InvalidValue for anything else.
[[nodiscard]] Result<Day> sinceFromText(const QString& text, Day today, const MonthNames& months);

/// A time as people type it: "9", "09:00", "9.30", "930", "17h30". InvalidValue for anything else.
[[nodiscard]] Result<TimeOfDay> timeFromText(const QString& text);

} // namespace keel
