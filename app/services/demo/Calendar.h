// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"
#include "services/demo/Chance.h"

#include <QHash>
#include <QSet>

namespace keel::demo {

/// England's bank holidays of one year by the rules in force in 2026, substitutes included, in order.
[[nodiscard]] QList<QDate> bankHolidays(int year);

/// The working life of somebody at 0.8: four days a week, leave, a fortnight in summer, training, two sick
/// days a year. Leave is booked up to ten weeks after the end.
class Calendar final
{
public:
    Calendar(Day first, Day end, Chance& chance);

    [[nodiscard]] static bool isRotaDay(Day day); ///< Monday, Tuesday, Thursday, Friday
    /// All of it but the language.
    [[nodiscard]] static Profile profile(Day first, Day end, Instant setUpAt);
    [[nodiscard]] DayType typeOf(Day day) const;
    /// Annual leave, as felt afterwards: a day off in lieu is none.
    [[nodiscard]] bool isAnnualLeave(Day day) const { return m_annual.contains(day.julian()); }
    [[nodiscard]] const QList<Leave>& leave() const { return m_leave; } ///< by first day

private:
    void addYear(int year, Chance& chance);
    /// `length` calendar days from `from`; free days are counted as the rota days that are no bank holidays.
    void add(LeaveKind kind, QDate from, int length);

    Day m_first, m_end;
    QHash<qint64, DayType> m_types; ///< of the days that are not what the rota says
    QSet<qint64> m_annual;
    QSet<qint64> m_holidays;
    QList<Leave> m_leave;
};

} // namespace keel::demo
