// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CivilTime.h"

#include <QRegularExpression>

namespace keel {

namespace {

constexpr int firstYear = 1;
constexpr int lastYear = 9999;

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

tl::unexpected<Error> invalid(const char* what) { return fail(ErrorCode::InvalidValue, QLatin1String(what)); }

} // namespace

Result<Day> Day::create(const QDate& date)
{
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return invalid("not a date");
    return fromJulian(date.toJulianDay());
}

Result<Day> Day::parse(QStringView isoDate)
{
    if (isoDate.size() != 10 || isoDate[4] != u'-' || isoDate[7] != u'-' || !allDigits(isoDate.first(4)) ||
        !allDigits(isoDate.sliced(5, 2)) || !allDigits(isoDate.sliced(8, 2)))
        return invalid("not a date (YYYY-MM-DD)");
    return create(
        QDate(isoDate.first(4).toInt(), isoDate.sliced(5, 2).toInt(), isoDate.sliced(8, 2).toInt()));
}

Day Day::fromJulian(qint64 julianDay)
{
    Day day;
    day.m_julian = julianDay;
    return day;
}

Result<TimeOfDay> TimeOfDay::create(int hour, int minute)
{
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return invalid("not a time of day");
    return fromMinutes(hour * 60 + minute);
}

Result<TimeOfDay> TimeOfDay::parse(QStringView hhmm)
{
    if (hhmm.size() != 5 || hhmm[2] != u':' || !allDigits(hhmm.first(2)) || !allDigits(hhmm.sliced(3, 2)))
        return invalid("not a time (HH:MM)");
    return create(hhmm.first(2).toInt(), hhmm.sliced(3, 2).toInt());
}

TimeOfDay TimeOfDay::fromMinutes(int minutesOfDay)
{
    TimeOfDay time;
    time.m_minutes = minutesOfDay;
    return time;
}

Result<YearDay> YearDay::parse(QStringView mmdd)
{
    if (mmdd.size() != 5 || mmdd[2] != u'-' || !allDigits(mmdd.first(2)) || !allDigits(mmdd.sliced(3, 2)))
        return invalid("not a day of the year (MM-DD)");
    YearDay result;
    result.m_month = mmdd.first(2).toInt();
    result.m_day = mmdd.sliced(3, 2).toInt();
    if (!QDate::isValid(2001, result.m_month, result.m_day)) // 2001: no leap year, so no 29 February
        return invalid("not a day of every year (MM-DD)");
    return result;
}

Day YearDay::onOrBefore(Day day) const
{
    const int year = day.date().year();
    const QDate thisYear(year, m_month, m_day);
    return Day::fromJulian(
        (thisYear <= day.date() ? thisYear : QDate(year - 1, m_month, m_day)).toJulianDay());
}

QString YearDay::toString() const
{
    return QStringLiteral("%1-%2").arg(m_month, 2, 10, QLatin1Char('0')).arg(m_day, 2, 10, QLatin1Char('0'));
}

Result<Instant> Instant::create(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    if (!utc.isValid() || utc.date().year() < firstYear || utc.date().year() > lastYear)
        return invalid("not a moment");
    return of(utc);
}

Result<Instant> Instant::parse(QStringView iso)
{
    const QDateTime moment = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    // A time without an offset would be read in this machine's zone: one file, two meanings. Refused.
    constexpr qsizetype shortest = 17; // "2026-11-19T17:30Z"
    if (iso.size() < shortest || !moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return invalid("not a moment (ISO 8601 with offset)");
    return create(moment);
}

Instant Instant::fromMilliseconds(qint64 sinceEpoch)
{
    Instant instant;
    instant.m_milliseconds = sinceEpoch;
    return instant;
}

QString Instant::toString() const
{
    return utc().toString(m_milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

namespace {

/// Qt lists the zones of the tz database that have a place, and opens by name the rest as well: links such as
/// "Asia/Calcutta" and fixed ones such as "Etc/GMT+5". It also takes rules ("CET-1CEST") and any file below
/// its folder, which are no names.
bool isNamedZone(const QByteArray& name)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Z][A-Za-z_-]*(/[A-Z][A-Za-z_-]*)*(/[A-Z][A-Za-z]*[+-]?[0-9]*)?")));
    if (!shape.match(QString::fromLatin1(name)).hasMatch())
        return false;
    const QTimeZone zone(name);
    if (!zone.isValid() || name.contains('/'))
        return zone.isValid();
    // "GB" has a history; "Abc" is a rule without one.
    return zone.nextTransition(QDateTime(QDate(1800, 1, 1), QTime(0, 0), Qt::UTC)).atUtc.isValid();
}

} // namespace

Result<ZoneId> ZoneId::parse(QStringView iana)
{
    const QByteArray name = iana.toLatin1();
    if (name.isEmpty() || name.size() > 64 || !(QTimeZone::isTimeZoneIdAvailable(name) || isNamedZone(name)))
        return invalid("not a time zone of this machine");
    ZoneId id;
    id.m_name = name;
    return id;
}

ZoneId ZoneId::system()
{
    ZoneId id;
    const QByteArray name = QTimeZone::systemTimeZoneId();
    if (const auto named = parse(QString::fromLatin1(name)))
        id = *named;
    return id;
}

int ZoneId::offsetMinutes(Instant at) const { return zone().offsetFromUtc(at.utc()) / 60; }

Result<DayOrTime> DayOrTime::parse(QStringView iso)
{
    DayOrTime result;
    if (iso.size() == 10) {
        KEEL_ASSIGN(const Day day, Day::parse(iso));
        result.m_text = day.toString();
        return result;
    }
    const QDateTime moment = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.date().year() < firstYear || moment.date().year() > lastYear)
        return invalid("not a day or time (ISO 8601)");
    if (moment.timeSpec() == Qt::LocalTime)
        result.m_text = moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    else
        result.m_text = moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    return result;
}

DayOrTime DayOrTime::of(Day day)
{
    DayOrTime result;
    result.m_text = day.toString();
    return result;
}

Day DayOrTime::day() const { return Day::parse(QStringView(m_text).first(10)).value_or(Day()); }

Day diaryDay(Instant moment, const QTimeZone& zone, TimeOfDay dayStart)
{
    const QDateTime local = moment.utc().toTimeZone(zone);
    // Compared on the wall clock, not by subtracting hours: on the night the clocks change, three hours
    // before 03:30 is not half past midnight.
    const bool beforeDayStart = local.time() < dayStart.time();
    return Day::fromJulian(local.date().toJulianDay() - (beforeDayStart ? 1 : 0));
}

} // namespace keel
