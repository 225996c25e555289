// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace keel {

/// A civil date that exists. Years 1 to 9999.
class Day
{
public:
    Day() = default; ///< 1 January 1970
    [[nodiscard]] static Result<Day> create(const QDate& date);
    [[nodiscard]] static Result<Day> parse(QStringView isoDate); ///< "2026-11-23", nothing else
    [[nodiscard]] static Day fromJulian(qint64 julianDay);       ///< of a value once given by julian()

    [[nodiscard]] QDate date() const { return QDate::fromJulianDay(m_julian); }
    [[nodiscard]] qint64 julian() const { return m_julian; }
    [[nodiscard]] QString toString() const { return date().toString(Qt::ISODate); }
    [[nodiscard]] Day plus(qint64 days) const { return fromJulian(m_julian + days); }
    friend auto operator<=>(const Day&, const Day&) = default;

private:
    qint64 m_julian = 2440588;
};

/// A wall-clock time, to the minute.
class TimeOfDay
{
public:
    TimeOfDay() = default; ///< 00:00
    [[nodiscard]] static Result<TimeOfDay> create(int hour, int minute);
    [[nodiscard]] static Result<TimeOfDay> parse(QStringView hhmm); ///< "17:30", nothing else
    [[nodiscard]] static TimeOfDay fromMinutes(int minutesOfDay);   ///< of a value once given by minutes()

    [[nodiscard]] int minutes() const { return m_minutes; } ///< since midnight, 0-1439
    [[nodiscard]] QTime time() const { return QTime(m_minutes / 60, m_minutes % 60); }
    [[nodiscard]] QString toString() const { return time().toString(QStringLiteral("HH:mm")); }
    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;

private:
    int m_minutes = 0;
};

/// A day of a year without the year ("04-01"): the start of a leave year. 29 February is refused.
class YearDay
{
public:
    YearDay() = default; ///< 1 January
    [[nodiscard]] static Result<YearDay> parse(QStringView mmdd);
    /// The last such day that is not after `day`.
    [[nodiscard]] Day onOrBefore(Day day) const;
    [[nodiscard]] QString toString() const;
    friend bool operator==(const YearDay&, const YearDay&) = default;

private:
    int m_month = 1;
    int m_day = 1;
};

/// A point in time, milliseconds since 1970 UTC; years 1 to 9999, so nothing ends in 2038.
class Instant
{
public:
    Instant() = default;
    [[nodiscard]] static Result<Instant> create(const QDateTime& moment);
    [[nodiscard]] static Result<Instant> parse(QStringView iso); ///< ISO 8601 with offset or Z; else refused
    [[nodiscard]] static Instant fromMilliseconds(qint64 sinceEpoch);
    [[nodiscard]] static Instant of(const QDateTime& moment)
    {
        return fromMilliseconds(moment.toMSecsSinceEpoch());
    }

    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; }
    [[nodiscard]] QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC); }
    [[nodiscard]] QString toString() const; ///< UTC with Z; milliseconds only where there are any
    friend auto operator<=>(const Instant&, const Instant&) = default;

private:
    qint64 m_milliseconds = 0;
};

/// The name of a time zone that this machine knows ("Europe/London").
class ZoneId
{
public:
    ZoneId() = default; ///< "UTC"
    [[nodiscard]] static Result<ZoneId> parse(QStringView iana);
    [[nodiscard]] static ZoneId system();
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_name); }
    [[nodiscard]] QTimeZone zone() const { return QTimeZone(m_name); }
    [[nodiscard]] int offsetMinutes(Instant at) const; ///< minutes east of UTC at that moment
    friend bool operator==(const ZoneId&, const ZoneId&) = default;

private:
    QByteArray m_name = "UTC";
};

/// When something lies that people date either by day or by time: "2026-11-26", "2026-11-26T10:00" (local),
/// or with an offset. Kept as written, in canonical form.
class DayOrTime
{
public:
    DayOrTime() = default;
    [[nodiscard]] static Result<DayOrTime> parse(QStringView iso);
    [[nodiscard]] static DayOrTime of(Day day);
    [[nodiscard]] const QString& toString() const { return m_text; }
    [[nodiscard]] Day day() const;
    friend bool operator==(const DayOrTime&, const DayOrTime&) = default;

private:
    QString m_text = QStringLiteral("1970-01-01");
};

/// The diary day of a moment: the civil date in `zone`, where a day begins at `dayStart` instead of midnight
/// (03:00 by default: what is written at 01:30 belongs to the evening before). On the day the clocks go
/// back, both 01:30s belong to the same diary day.
[[nodiscard]] Day diaryDay(Instant moment, const QTimeZone& zone, TimeOfDay dayStart);

} // namespace keel
