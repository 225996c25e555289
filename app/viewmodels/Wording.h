// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/PassphraseStrength.h"
#include "domain/CivilTime.h"
#include "domain/records/Record.h"
#include "domain/records/WorkingLife.h"

#include <QString>

/// Dates, strengths and names as people read them; in the language of the default locale and translator.
namespace keel::wording {

[[nodiscard]] QString weekdayAndDate(Day day);   ///< "Thursday 19 November"
[[nodiscard]] QString fullDate(Day day);         ///< "Wednesday 18 November 2026"
[[nodiscard]] QString shortDate(Day day);        ///< "Thu 12 Nov"
[[nodiscard]] QString shortDateAndYear(Day day); ///< "12 Nov 2025"
[[nodiscard]] QString dayAndMonth(Day day);      ///< "12 Nov"
[[nodiscard]] QString typedDate(Day day);        ///< as one would type it: "24/12/2026"
[[nodiscard]] QString typedSince(Day day);       ///< "March 2024", or a date within the month
[[nodiscard]] QString typedYearDay(YearDay day); ///< "1 April"
/// Who a device may belong to, in the order of DeviceOwner.
[[nodiscard]] QStringList deviceOwners();
/// What to know about a device that is theirs.
[[nodiscard]] QString deviceOwner(DeviceOwner owner);
/// Long and short names of the months in the language of the interface, and in English.
[[nodiscard]] QStringList monthNames();
[[nodiscard]] QString oneDecimal(double value); ///< "6.5"
[[nodiscard]] QString strength(const PassphraseStrength& strength);
[[nodiscard]] QString kindLabel(Kind kind); ///< "Check-in"

} // namespace keel::wording
