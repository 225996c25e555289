// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

#include <optional>

namespace keel {

/// What kind of day a date is, before anybody says so: leave beats the rota.
/// Pure; weeks alternate A and B from Profile::weekAMonday.
class Rota
{
public:
    Rota() = default;
    Rota(const Profile& profile, QList<Leave> leave);

    /// The day type the check-in is prefilled with. Nothing when the rota is empty and no leave says
    /// otherwise.
    [[nodiscard]] std::optional<DayType> dayType(Day day) const;
    /// Is this a rota day with contracted hours and no leave, sickness, training or bank holiday on it?
    [[nodiscard]] bool isWorkDay(Day day) const;
    /// The contracted hours of that day, leave aside.
    [[nodiscard]] std::optional<WorkingHours> hoursOn(Day day) const;
    [[nodiscard]] bool isEmpty() const { return m_hours.isEmpty(); }

private:
    [[nodiscard]] std::optional<DayType> leaveOn(Day day) const;

    QList<WorkingHours> m_hours;
    std::optional<Day> m_weekAMonday;
    QList<Leave> m_leave; ///< by first day
};

} // namespace keel
