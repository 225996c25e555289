// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/Course.h"

#include <algorithm>

namespace keel::demo {

namespace {

/// Hundredths of a point to a rating.
int rating(int hundredths) { return std::clamp((hundredths + 50) / 100, 0, 10); }

constexpr int longDiary = 300, hardBeginning = 50; // days
constexpr int hardBeginningPeak = 60;

int toStep(int value, int step) { return std::max(0, (value + step / 2) / step * step); }

} // namespace

Course::Course(const Calendar& calendar, Day first, Day end, Chance& chance)
    : m_calendar(calendar), m_chance(chance), m_day(first)
{
    constexpr int lighterPeak = 55;
    const Day lighter = end.plus(-chance.number(7, 10));
    m_stretches.append({lighter.plus(-chance.number(7, 10)), lighter, lighterPeak});
    const Day bad = end.plus(-chance.number(30, 36));
    m_stretches.append({bad.plus(-chance.number(24, 30)), bad, 100});
    for (Day to = m_stretches.last().from.plus(-chance.number(70, 120)); to >= first;
         to = m_stretches.last().from.plus(-chance.number(70, 130)))
        m_stretches.append({to.plus(-chance.number(14, 30)), to, chance.number(45, 95)});
    if (end.julian() - first.julian() < longDiary)
        return;
    // Begun in a hard time, as many diaries are, and better since: slowly, and for good.
    m_settlesFrom = first;
    while (m_stretches.size() > 1 && m_stretches.last().from < first.plus(hardBeginning + 40))
        m_stretches.removeLast();
    m_stretches.append({first.plus(-7), first.plus(hardBeginning), hardBeginningPeak});
}

int Course::settledOn(Day day) const
{
    constexpr int lowest = -40, highest = 50; // hundredths of a point
    constexpr qint64 takes = 240;
    if (!m_settlesFrom)
        return 0;
    const qint64 since = std::clamp<qint64>(day.julian() - m_settlesFrom->julian() - hardBeginning, 0, takes);
    return lowest + int(since * (highest - lowest) / takes);
}

DayCourse Course::next()
{
    constexpr int calmHardDays = 16, pressedHardDays = 24; // percent of work days
    DayCourse day;
    day.day = m_day;
    m_day = m_day.plus(1);
    day.type = m_calendar.typeOf(day.day);
    day.pressure = pressureOn(day.day);

    m_shock = m_shock * m_decay / 100;
    m_rested = m_calendar.isAnnualLeave(day.day) ? std::min(100, m_rested + 20) : m_rested * 93 / 100;
    const bool work = day.type == DayType::Work;
    if (work && m_shock < 30 &&
        m_chance.percent(calmHardDays + (pressedHardDays - calmHardDays) * day.pressure / 100)) {
        day.hard = true;
        m_shock = m_chance.number(85, 110);
        m_decay = m_chance.number(20, 55);
        m_absorbed = m_chance.percent(15);
    }
    if (work)
        workload(day);
    ratings(day);
    m_lift = (day.lunch ? 45 : 0) + (day.peer ? 40 : 0);
    day.recorded = isRecorded(day);
    return day;
}

int Course::pressureOn(Day day)
{
    constexpr int rise = 5, fall = 9; // days
    while (m_stretches.size() > 1 && m_stretches.last().to.plus(fall) < day)
        m_stretches.removeLast();
    const Stretch& stretch = m_stretches.last();
    const int since = int(day.julian() - stretch.from.julian()),
              left = int(stretch.to.julian() - day.julian());
    if (since < 0 || left < -fall)
        return 0;
    if (left < 0)
        return stretch.peak * (fall + left) / fall;
    return stretch.peak * std::min(since + 1, rise) / rise;
}

void Course::workload(DayCourse& day)
{
    const int pressure = day.pressure;
    day.contacts = std::clamp(5 + (pressure * 3 + m_chance.bell(130)) / 100, 1, 12);
    day.telephoneMinutes = std::min(toStep(150 + pressure * 13 / 10 + m_chance.bell(45), 15), 420);
    const bool late = m_chance.percent(22 + pressure / 2 + (day.hard ? 25 : 0));
    day.overtimeMinutes = late ? std::clamp(toStep(15 + pressure / 3 + m_chance.bell(15), 5), 5, 120) : 0;
    day.riskContacts = m_chance.percent(18 + (day.hard ? 25 : 0)) ? m_chance.number(1, 2) : 0;
    day.breaks = std::clamp(2 + (m_chance.bell(90) - pressure) / 100, 0, 5);
    day.lunch = m_chance.percent(76 - pressure * 45 / 100);
    day.peer = m_chance.percent(24);
    day.messages = m_chance.percent(14 + pressure * 3 / 10);
}

void Course::ratings(DayCourse& day)
{
    constexpr int usualTelephone = 165;
    const bool work = day.type == DayType::Work, away = day.type == DayType::Leave,
               sick = day.type == DayType::Sick;
    const int pressure = day.pressure * (work ? 100 : away ? 15 : 20) / 100;
    const int felt = m_absorbed ? m_shock / 8 : m_shock;

    int strain = (work ? 330 : away ? 130 : 200) + pressure * 8 / 10 + m_shock * 37 / 10;
    if (work)
        strain +=
            std::clamp((day.telephoneMinutes - usualTelephone) * 5 / 4, -100, 150) + day.overtimeMinutes;
    const int settled = settledOn(day.day);
    const int common =
        settled + m_lift + m_rested * 7 / 10 + (away ? 40 : 0) - (sick ? 220 : 0) + m_chance.bell(35);
    day.strain = rating(strain - settled / 2 - m_rested / 2 + m_chance.bell(75));
    day.mood = rating(675 + common - pressure * 8 / 10 - felt * 26 / 10 + m_chance.bell(65));
    day.energy = rating(640 + common - pressure - felt * 25 / 10 + (work ? 0 : 40) + m_chance.bell(70));
    day.meaning =
        rating(685 + (common + settled) / 2 - pressure * 6 / 10 - felt * 17 / 10 + m_chance.bell(75));
}

bool Course::isRecorded(const DayCourse& day)
{
    if (m_silentDays > 0) {
        --m_silentDays;
        return false;
    }
    if (m_chance.number(1, 220) == 1)
        m_silentDays = m_chance.number(4, 8); // a week in which nothing was written
    switch (day.type) {
    case DayType::Work: return m_chance.percent(90);
    case DayType::Training: return m_chance.percent(85);
    case DayType::NonWork: return m_chance.percent(66);
    case DayType::Leave: return m_chance.percent(45);
    case DayType::Sick: return m_chance.percent(60);
    }
    Q_UNREACHABLE();
}

} // namespace keel::demo
