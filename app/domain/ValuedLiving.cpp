// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ValuedLiving.h"

namespace keel {

std::optional<ValuedLiving> valuedLiving(const QList<CheckIn>& checkIns, const QList<ItemId>& values,
                                         Day last)
{
    if (values.isEmpty())
        return std::nullopt;
    ValuedLiving living;
    for (const ItemId& id : values)
        living.contacts.append({id, 0});
    for (const CheckIn& checkIn : checkIns) {
        const Day day = checkIn.stamp.localDate;
        const bool inWindow = day <= last && day > last.plus(-valuedLivingDays);
        if (!inWindow || checkIn.dayType != DayType::Work || !checkIn.valuesConnected)
            continue;
        ++living.answered;
        if (!*checkIn.valuesConnected)
            continue;
        for (ValueContact& contact : living.contacts)
            contact.days += checkIn.valueIds.contains(contact.id) ? 1 : 0;
    }
    return living.answered >= valuedLivingMinimum ? std::optional(living) : std::nullopt;
}

} // namespace keel
