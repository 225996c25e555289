// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DateText.h"

#include <QRegularExpression>

#include <cstdlib>

namespace keel {

namespace {

struct Parts
{
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

int monthNumber(const QString& name, const MonthNames& months)
{
    QString wanted = name;
    wanted.remove(u'.');
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (QString(months.at(i)).remove(u'.').compare(wanted, Qt::CaseInsensitive) == 0)
            return int(i % 12) + 1;
    }
    return 0;
}

std::optional<int> yearFrom(const QString& digits)
{
    return digits.isEmpty() ? std::nullopt : std::optional(digits.toInt());
}

std::optional<Parts> partsOf(const QString& text, const MonthNames& months)
{
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})[/.]?(?:[/. -](\\d{4}))?$"));
    static const QRegularExpression words(
        QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?[. ]+([^\\d\\s]+)(?: +(\\d{4}))?$"));
    static const QRegularExpression chinese(QStringLiteral("^(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]?$"));
    const QString plain = text.simplified();
    if (const auto found = numbers.match(plain); found.hasMatch())
        return Parts{found.captured(1).toInt(), found.captured(2).toInt(), yearFrom(found.captured(3))};
    if (const auto found = words.match(plain); found.hasMatch())
        return Parts{found.captured(1).toInt(), monthNumber(found.captured(2), months),
                     yearFrom(found.captured(3))};
    if (const auto found = chinese.match(plain); found.hasMatch())
        return Parts{found.captured(3).toInt(), found.captured(2).toInt(), yearFrom(found.captured(1))};
    return std::nullopt;
}

} // namespace

Result<Day> dayFromText(const QString& text, Day today, const MonthNames& months)
{
    if (const auto iso = Day::parse(text.trimmed()))
        return iso;
    const auto parts = partsOf(text, months);
    if (!parts)
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a date"));
    if (parts->year)
        return Day::create(QDate(*parts->year, parts->month, parts->day));
    std::optional<Day> nearest;
    for (int year = today.date().year() - 1; year <= today.date().year() + 1; ++year) {
        const auto day = Day::create(QDate(year, parts->month, parts->day));
        const auto distance = [today](Day other) { return std::abs(other.julian() - today.julian()); };
        if (day && (!nearest || distance(*day) < distance(*nearest)))
            nearest = *day;
    }
    if (!nearest)
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a date"));
    return *nearest;
}

Result<Day> sinceFromText(const QString& text, Day today, const MonthNames& months)
{
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})[/. -](\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?:[/. -]|年)(\\d{1,2})月?$"));
    static const QRegularExpression words(QStringLiteral("^([^\\d\\s]+) +(\\d{4})$"));
    const QString plain = text.simplified();
    if (const auto found = yearLast.match(plain); found.hasMatch())
        return Day::create(QDate(found.captured(2).toInt(), found.captured(1).toInt(), 1));
    if (const auto found = yearFirst.match(plain); found.hasMatch())
        return Day::create(QDate(found.captured(1).toInt(), found.captured(2).toInt(), 1));
    if (const auto found = words.match(plain); found.hasMatch())
        return Day::create(QDate(found.captured(2).toInt(), monthNumber(found.captured(1), months), 1));
    const auto parts = partsOf(text, months);
    if (parts && !parts->year)
        return fail(ErrorCode::InvalidValue, QStringLiteral("no year"));
    return dayFromText(text, today, months);
}

Result<YearDay> yearDayFromText(const QString& text, const MonthNames& months)
{
    const auto parts = partsOf(text, months);
    if (!parts || parts->year)
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a day of the year"));
    return YearDay::parse(QStringLiteral("%1-%2")
                              .arg(parts->month, 2, 10, QLatin1Char('0'))
                              .arg(parts->day, 2, 10, QLatin1Char('0')));
}

Result<TimeOfDay> timeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.h：]?(\\d{2}))?$"));
    const auto found = form.match(text.trimmed());
    if (!found.hasMatch())
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a time"));
    return TimeOfDay::create(found.captured(1).toInt(), found.captured(2).toInt());
}

} // namespace keel
