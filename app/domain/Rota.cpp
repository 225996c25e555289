// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Rota.h"

#include <algorithm>

namespace keel {

Rota::Rota(const Profile& profile, QList<Leave> leave)
    : m_hours(profile.hours.items()), m_weekAMonday(profile.weekAMonday), m_leave(std::move(leave))
{
    std::sort(m_leave.begin(), m_leave.end(), [](const Leave& a, const Leave& b) { return a.from < b.from; });
}

std::optional<DayType> Rota::leaveOn(Day day) const
{
    for (const Leave& leave : m_leave) {
        if (leave.from > day)
            break;
        if (leave.to < day)
            continue;
        switch (leave.leaveKind.value_or(LeaveKind::Other)) {
        case LeaveKind::Sick: return DayType::Sick;
        case LeaveKind::Study:
        case LeaveKind::Training: return DayType::Training;
        default: return DayType::Leave;
        }
    }
    return std::nullopt;
}

std::optional<WorkingHours> Rota::hoursOn(Day day) const
{
    std::optional<RotaWeek> week;
    if (m_weekAMonday) {
        const qint64 days = day.julian() - m_weekAMonday->julian();
        const qint64 weeks = days >= 0 ? days / 7 : (days - 6) / 7; // floor, also before the first week A
        week = weeks % 2 == 0 ? RotaWeek::A : RotaWeek::B;
    }
    const int weekday = day.date().dayOfWeek();
    const auto found = std::find_if(m_hours.begin(), m_hours.end(), [&](const WorkingHours& hours) {
        return hours.weekday.value() == weekday && (!hours.week || !week || *hours.week == *week);
    });
    return found == m_hours.end() ? std::nullopt : std::optional(*found);
}

bool Rota::isWorkDay(Day day) const { return hoursOn(day).has_value() && !leaveOn(day); }

std::optional<DayType> Rota::dayType(Day day) const
{
    if (const auto leave = leaveOn(day))
        return leave;
    if (m_hours.isEmpty())
        return std::nullopt;
    return hoursOn(day) ? DayType::Work : DayType::NonWork;
}

} // namespace keel
