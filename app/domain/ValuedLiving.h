// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/CheckIn.h"

namespace keel {

/// On how many days one value showed.
struct ValueContact
{
    ItemId id;
    int days = 0;
};

/// How often each chosen value showed on work days: plain counts, as rate (b) of the domain brief takes them
/// (days with an answer to "in touch with a value?", blank left out).
struct ValuedLiving
{
    int answered = 0; ///< n
    QList<ValueContact> contacts;
};

inline constexpr int valuedLivingDays = 28;
inline constexpr int valuedLivingMinimum = 10;

/// Over the 28 days up to `last`; none below ten answered work days or without values.
[[nodiscard]] std::optional<ValuedLiving> valuedLiving(const QList<CheckIn>& checkIns,
                                                       const QList<ItemId>& values, Day last);

} // namespace keel
