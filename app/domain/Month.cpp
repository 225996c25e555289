// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Month.h"

namespace keel {

Month::Month(Day within) : m_first(within.plus(1 - within.date().day())) {}

Month Month::plus(int months) const { return Month(sameDay(m_first, months)); }

int Month::column(Day day, int firstWeekday) { return (day.date().dayOfWeek() - firstWeekday + 7) % 7; }

int Month::row(Day day, int firstWeekday) const
{
    return int(column(m_first, firstWeekday) + day.julian() - m_first.julian()) / 7;
}

Day Month::sameDay(Day day, int months) { return Day::create(day.date().addMonths(months)).value_or(day); }

} // namespace keel
