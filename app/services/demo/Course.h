// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/Calendar.h"

namespace keel::demo {

/// How one day was, written down or not.
struct DayCourse
{
    Day day;
    DayType type = DayType::Work;
    int pressure = 0;                                  ///< 0 calm to 100 the worst of a bad month
    bool hard = false;                                 ///< a hard day began here
    bool recorded = false;                             ///< a check-in was made
    int mood = 0, energy = 0, strain = 0, meaning = 0; ///< 0-10
    // Of a work day:
    int contacts = 0, telephoneMinutes = 0, overtimeMinutes = 0, riskContacts = 0, breaks = 0;
    bool lunch = false, peer = false, messages = false;
};

/// Day by day through the diary: bad stretches (one ends about a month before the end, a lighter one a week
/// before it, others further back; a long diary begins in one, and is slowly better since), single hard days
/// and the way back from them, leave that does good, days that are missing. To be asked for every day in
/// order.
class Course final
{
public:
    Course(const Calendar& calendar, Day first, Day end, Chance& chance);
    [[nodiscard]] DayCourse next();

private:
    struct Stretch
    {
        Day from, to;
        int peak = 0;
    };
    [[nodiscard]] int pressureOn(Day day);
    [[nodiscard]] int settledOn(Day day) const; ///< hundredths of a point that days are better by
    void workload(DayCourse& day);
    void ratings(DayCourse& day);
    [[nodiscard]] bool isRecorded(const DayCourse& day);

    const Calendar& m_calendar;
    Chance& m_chance;
    Day m_day;
    QList<Stretch> m_stretches;       ///< the latest first
    std::optional<Day> m_settlesFrom; ///< the first day of a long diary
    int m_shock = 0;                  ///< what is left of the last hard day, 0-100
    int m_decay = 50;                 ///< percent of it that is left after a day
    bool m_absorbed = false;          ///< it is strain only
    int m_rested = 0;                 ///< what is left of the last leave, 0-100
    int m_lift = 0;                   ///< what yesterday's lunch and company do today
    int m_silentDays = 0;             ///< left of a gap in writing
};

} // namespace keel::demo
