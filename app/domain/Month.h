// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CivilTime.h"

namespace keel {

/// A month of the civil calendar, and where its days stand in a sheet of seven columns. Days are diary days:
/// a calendar knows no hours, so neither the clocks' changes nor the start of the day move anything in it.
/// Years 1 to 9999; steps beyond them stay where they are.
class Month
{
public:
    explicit Month(Day within = {});

    [[nodiscard]] Day first() const { return m_first; }
    [[nodiscard]] Day last() const { return m_first.plus(length() - 1); }
    [[nodiscard]] int length() const { return m_first.date().daysInMonth(); }
    [[nodiscard]] bool contains(Day day) const { return day >= first() && day <= last(); }
    [[nodiscard]] Month plus(int months) const;

    /// 0-6 in a week that begins on `firstWeekday` (1 Monday .. 7 Sunday).
    [[nodiscard]] static int column(Day day, int firstWeekday);
    /// 0-5, of a day of this month.
    [[nodiscard]] int row(Day day, int firstWeekday) const;

    /// `day` moved by whole months: the same number, or the last day where a month has not so many.
    [[nodiscard]] static Day sameDay(Day day, int months);
    friend bool operator==(const Month&, const Month&) = default;

private:
    Day m_first;
};

} // namespace keel
