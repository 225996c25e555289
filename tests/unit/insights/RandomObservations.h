// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

#include <QRandomGenerator>

namespace keel::insights::test {

/// A check-in with some answers blank; contacts, telephone and overtime only on work days.
inline DayRecord randomRecord(QRandomGenerator& random, Day day, bool work)
{
    const auto some = [&random](auto value) {
        return random.bounded(8) == 0 ? std::nullopt : std::optional(value);
    };
    DayRecord record;
    record.day = day;
    if (random.bounded(10) > 0)
        record.type = work ? DayType::Work : DayType::NonWork;
    const int contacts = random.bounded(3, 11);
    const int strain = std::min(10, contacts - 2 + random.bounded(3) + (random.bounded(15) == 0 ? 3 : 0));
    record.strain = some(work ? strain : random.bounded(4));
    record.mood = some(std::clamp(9 - strain / 2 - random.bounded(3), 0, 10));
    record.energy = some(random.bounded(3, 9));
    record.meaning = some(random.bounded(4, 10));
    if (!work)
        return record;
    record.valuesConnected = some(random.bounded(3) > 0);
    record.clientContacts = some(contacts);
    record.telephoneMinutes = some(contacts * 25);
    record.overtimeMinutes = some(random.bounded(4) == 0 ? 30 : 0);
    record.riskContacts = some(random.bounded(3));
    record.breaksTaken = some(random.bounded(3));
    record.lunchKept = some(random.bounded(2) == 0);
    record.afterHoursMessages = some(random.bounded(4) == 0);
    record.peerSupport = random.bounded(3) == 0;
    record.supervision = random.bounded(5) == 0;
    return record;
}

/// A diary kept on most days of `range` by somebody who works Monday to Friday.
inline Observations randomObservations(QRandomGenerator& random, DayRange range, int skipOneIn = 6)
{
    Observations observations;
    observations.onRota = [](Day day) { return day - mondayOf(day) < 5; };
    observations.weeklyOvertimeLimit = 60;
    for (Day day = range.from; day <= range.to; ++day) {
        if (random.bounded(skipOneIn) > 0)
            observations.days.push_back(randomRecord(random, day, day - mondayOf(day) < 5));
        const QString action = QStringLiteral("co_%1").arg(random.bounded(6));
        if (random.bounded(3) == 0)
            observations.ratings.push_back({day, action, random.bounded(5)});
        if (random.bounded(4) == 0)
            observations.occasions.push_back(
                {day, QStringLiteral("p"), action, Outcome(random.bounded(4)), random.bounded(5)});
        if (random.bounded(3) == 0)
            observations.challenges.push_back(
                {day, QStringLiteral("ch_%1").arg(random.bounded(9)), ChallengeDimension(random.bounded(2))});
        if (random.bounded(20) == 0)
            observations.pulledAway.push_back(day);
        observations.chainEntries.push_back({QString::number(day),
                                             day,
                                             random.bounded(2) == 0,
                                             random.bounded(2) == 0,
                                             random.bounded(2) == 0,
                                             {}});
    }
    return observations;
}

} // namespace keel::insights::test
