// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/WorkCalendar.h"

#include <algorithm>

namespace keel::insights {

WorkCalendar::WorkCalendar(const Observations& observations, DayRange range)
    : m_range(range), m_slots(static_cast<std::size_t>(range.length()))
{
    for (Day day = range.from; day <= range.to; ++day)
        m_slots[static_cast<std::size_t>(day - range.from)].work =
            observations.onRota && observations.onRota(day);
    for (const LeaveSpan& leave : observations.leave) {
        const Day last = std::min(leave.to, range.to);
        for (Day day = std::max(leave.from, range.from); day <= last; ++day)
            m_slots[static_cast<std::size_t>(day - range.from)].work = false;
    }
    for (const DayRecord& record : observations.days) {
        if (!range.contains(record.day))
            continue;
        Slot& slot = m_slots[static_cast<std::size_t>(record.day - range.from)];
        slot.record = &record;
        if (record.type)
            slot.work = *record.type == DayType::Work;
    }
}

const WorkCalendar::Slot* WorkCalendar::slot(Day day) const
{
    return m_range.contains(day) ? &m_slots[static_cast<std::size_t>(day - m_range.from)] : nullptr;
}

const DayRecord* WorkCalendar::record(Day day) const
{
    const Slot* found = slot(day);
    return found ? found->record : nullptr;
}

bool WorkCalendar::isWorkDay(Day day) const
{
    const Slot* found = slot(day);
    return found && found->work;
}

int WorkCalendar::expectedWorkDays(DayRange range) const
{
    int count = 0;
    for (Day day = range.from; day <= range.to; ++day)
        count += isWorkDay(day) ? 1 : 0;
    return count;
}

std::vector<const DayRecord*> WorkCalendar::recordedWorkDays(DayRange range) const
{
    std::vector<const DayRecord*> records;
    for (Day day = range.from; day <= range.to; ++day) {
        const Slot* found = slot(day);
        if (found && found->work && found->record)
            records.push_back(found->record);
    }
    return records;
}

} // namespace keel::insights
