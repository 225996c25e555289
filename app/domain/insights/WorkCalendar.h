// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

namespace keel::insights {

/// The calendar days of a range with their check-ins and with what counts as a work day: a check-in's day
/// type beats leave, leave beats the rota; a training day is no work day.
/// Refers to the Observations it was made from, which must outlive it.
class WorkCalendar
{
public:
    WorkCalendar(const Observations& observations, DayRange range);

    [[nodiscard]] DayRange range() const { return m_range; }
    [[nodiscard]] const DayRecord* record(Day day) const; ///< nullptr without a check-in, or out of range
    [[nodiscard]] bool isWorkDay(Day day) const;          ///< expected or recorded as one

    /// Work days of `range`, whether recorded or not.
    [[nodiscard]] int expectedWorkDays(DayRange range) const;
    /// The check-ins of the work days of `range`, in date order.
    [[nodiscard]] std::vector<const DayRecord*> recordedWorkDays(DayRange range) const;

private:
    struct Slot
    {
        const DayRecord* record = nullptr;
        bool work = false;
    };
    [[nodiscard]] const Slot* slot(Day day) const;

    DayRange m_range;
    std::vector<Slot> m_slots;
};

} // namespace keel::insights
