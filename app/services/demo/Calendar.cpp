// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/Calendar.h"

#include <algorithm>

namespace keel::demo {

namespace {

constexpr int bookedAheadDays = 70;

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus.
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

/// The first such weekday that is not before `date`.
QDate weekdayFrom(QDate date, int weekday) { return date.addDays((weekday - date.dayOfWeek() + 7) % 7); }

QDate lastMondayOf(int year, int month)
{
    return weekdayFrom(QDate(year, month, 25), Qt::Monday); // both months asked for have 31 days
}

TimeOfDay clock(int hour, int minute = 0) { return TimeOfDay::fromMinutes(hour * 60 + minute); }

} // namespace

QList<QDate> bankHolidays(int year)
{
    const auto onWeekday = [](QDate date) {
        return date.dayOfWeek() <= Qt::Friday ? date : weekdayFrom(date, Qt::Monday);
    };
    const QDate easter = easterSunday(year), christmas(year, 12, 25);
    QList<QDate> days{onWeekday(QDate(year, 1, 1)),
                      easter.addDays(-2),
                      easter.addDays(1),
                      weekdayFrom(QDate(year, 5, 1), Qt::Monday),
                      lastMondayOf(year, 5),
                      lastMondayOf(year, 8)};
    // Christmas and Boxing Day: two weekdays, whichever of the two falls on a weekend.
    switch (christmas.dayOfWeek()) {
    case Qt::Friday: days << christmas << christmas.addDays(3); break;
    case Qt::Saturday: days << christmas.addDays(2) << christmas.addDays(3); break;
    case Qt::Sunday: days << christmas.addDays(1) << christmas.addDays(2); break;
    default: days << christmas << christmas.addDays(1);
    }
    return days;
}

Calendar::Calendar(Day first, Day end, Chance& chance) : m_first(first), m_end(end)
{
    const int lastYear = end.plus(bookedAheadDays).date().year();
    for (int year = first.date().year(); year <= lastYear; ++year)
        addYear(year, chance);
    std::stable_sort(m_leave.begin(), m_leave.end(),
                     [](const Leave& a, const Leave& b) { return a.from < b.from; });
}

bool Calendar::isRotaDay(Day day)
{
    const int weekday = day.date().dayOfWeek();
    return weekday <= Qt::Friday && weekday != Qt::Wednesday;
}

Profile Calendar::profile(Day first, Day end, Instant setUpAt)
{
    constexpr int onCallEvery = 35, onCallPast = 365, onCallAhead = 63;
    Profile profile;
    profile.dayStart = clock(3);
    profile.fte = *BoundedReal<0, 2>::create(0.8);
    for (const int weekday : {1, 2, 4, 5}) {
        const bool late = weekday == Qt::Tuesday; // the late clinic
        [[maybe_unused]] const auto added =
            profile.hours.add({*BoundedInt<1, 7>::create(weekday), late ? clock(11) : clock(9),
                               late ? clock(19) : clock(17), std::nullopt});
    }
    profile.lunch = {clock(12, 30), clock(13)};
    profile.leaveYearStart = *YearDay::parse(u"04-01");
    profile.leaveUnit = LeaveUnit::Days;
    profile.leaveEntitlement = *LeaveAmount::create(21.5);
    profile.weeklyOvertimeLimitMinutes = BoundedInt<0, 10'080>::of<60>();
    profile.noMessages = {clock(19, 30), clock(8, 30)};
    const Day earliest = std::max(first, end.plus(-onCallPast));
    for (Day day =
             Day::fromJulian(earliest.julian() / onCallEvery * onCallEvery + onCallEvery - 2); // Saturdays
         day <= end.plus(onCallAhead); day = day.plus(onCallEvery)) {
        [[maybe_unused]] const auto added = profile.onCall.add(day);
    }
    profile.role = Role::Qualified;
    profile.roleSince = first.plus(-870);
    profile.zone = *ZoneId::parse(u"Europe/London");
    profile.country = *Label::create(QStringLiteral("GB-ENG"));
    profile.deviceOwner = DeviceOwner::Mine;
    profile.recoveryConfirmedAt = setUpAt;
    return profile;
}

DayType Calendar::typeOf(Day day) const
{
    return m_types.value(day.julian(), isRotaDay(day) ? DayType::Work : DayType::NonWork);
}

void Calendar::addYear(int year, Chance& chance)
{
    const auto monday = [&](int month, int day) { return weekdayFrom(QDate(year, month, day), Qt::Monday); };
    for (const QDate& holiday : bankHolidays(year)) {
        m_holidays.insert(holiday.toJulianDay());
        add(LeaveKind::BankHoliday, holiday, 1);
    }
    add(LeaveKind::Sick, monday(1, 8).addDays(7 * chance.number(1, 8)), 2);
    add(LeaveKind::Annual, monday(2, 14), 2);
    add(LeaveKind::Training, monday(3, 3).addDays(3), 1);
    add(LeaveKind::Annual, easterSunday(year).addDays(2), 4);
    add(LeaveKind::Training, monday(6, 8).addDays(1), 1);
    add(LeaveKind::Toil, monday(6, 22).addDays(4), 1);
    add(LeaveKind::Annual, monday(7, 17).addDays(7 * chance.number(0, 3)), 14);
    add(LeaveKind::Training, monday(9, 14).addDays(7 * chance.number(0, 1) + 3), 1);
    add(LeaveKind::Annual, monday(10, 23).addDays(3), 2);
    add(LeaveKind::Training, monday(11, 5), 1);
    add(LeaveKind::Annual, QDate(year, 12, 27), 5);
}

void Calendar::add(LeaveKind kind, QDate from, int length)
{
    const Day first = Day::fromJulian(from.toJulianDay());
    if (first < m_first || first > m_end.plus(bookedAheadDays) || (kind == LeaveKind::Sick && first >= m_end))
        return;
    const DayType type = kind == LeaveKind::Sick       ? DayType::Sick
                         : kind == LeaveKind::Training ? DayType::Training
                                                       : DayType::Leave;
    int amount = 0;
    for (int i = 0; i < length; ++i) {
        const Day day = first.plus(i);
        const bool holiday = kind != LeaveKind::BankHoliday && m_holidays.contains(day.julian());
        if (!isRotaDay(day) || holiday)
            continue;
        ++amount;
        m_types.insert(day.julian(), type);
        if (kind == LeaveKind::Annual)
            m_annual.insert(day.julian());
    }
    if (amount > 0)
        m_leave.append({first, first.plus(length - 1), kind, *LeaveAmount::create(amount), LeaveUnit::Days});
}

} // namespace keel::demo
