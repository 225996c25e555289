// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard/DateRules.h"

namespace keel {

QDate WrittenDate::resolved(const QDate& reference) const
{
    int full = year;
    if (shortYear) {
        full += reference.year() / 100 * 100;
        if (full > reference.year())
            full -= 100;
    }
    const QDate date(full, month, day);
    return date.isValid() ? date : QDate(full, day, month); // 04/23/1985
}

DateRules::Number DateRules::number(qsizetype i) const
{
    Number result;
    result.end = i;
    for (int digit = m_text.digit(i); digit >= 0 && result.digits < 9; digit = m_text.digit(result.end)) {
        result.value = result.value * 10 + digit;
        ++result.digits;
        ++result.end;
    }
    return result;
}

std::optional<WrittenDate> DateRules::numericDate(qsizetype i) const
{
    const Number first = number(i);
    if (first.digits != 1 && first.digits != 2 && first.digits != 4)
        return std::nullopt;
    if (first.digits == 4 && m_text.at(first.end) == U'年') {
        const Number month = number(first.end + 1);
        const Number day = number(month.end + 1);
        if (m_text.at(month.end) != U'月' || day.digits == 0 ||
            !QDate::isValid(first.value, month.value, day.value))
            return std::nullopt;
        const qsizetype end =
            m_text.at(day.end) == U'日' || m_text.at(day.end) == U'号' ? day.end + 1 : day.end;
        return WrittenDate{end, first.value, month.value, day.value, false, false};
    }
    // The divider: the same sign twice, with at most one blank on either side; or blanks alone.
    const auto divider = [&](qsizetype at, qsizetype& end) -> char32_t {
        const qsizetype sign = m_text.skipGaps(at, 1);
        const char32_t c = m_text.isDash(sign) ? U'-' : m_text.at(sign);
        if (c != U'/' && c != U'.' && c != U'-') {
            end = m_text.skipGaps(at, 2);
            return end > at ? U' ' : U'\0';
        }
        end = m_text.skipGaps(sign + 1, 1);
        return c;
    };
    qsizetype next = 0;
    const char32_t sign = divider(first.end, next);
    const Number second = number(next);
    if (!sign || second.digits < 1 || second.digits > 2)
        return std::nullopt;
    if (divider(second.end, next) != sign)
        return std::nullopt;
    const Number third = number(next);
    WrittenDate date;
    date.end = third.end;
    date.month = second.value;
    if (first.digits == 4 && (third.digits == 1 || third.digits == 2)) {
        date.year = first.value;
        date.day = third.value;
        if (sign == U' ')
            return std::nullopt;
    } else if (first.digits <= 2 && (third.digits == 4 || third.digits == 2)) {
        date.day = first.value;
        date.year = third.value;
        date.shortYear = third.digits == 2;
        date.doubtful = date.shortYear && (sign == U' ' || first.digits + second.digits < 4);
        if (sign == U' ' && (date.shortYear || first.digits != 2 || second.digits != 2))
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    // 1.2.1985.3 is a version or an address, not a date
    const char32_t after = m_text.at(date.end);
    if ((after == U'.' || after == U'/') && m_text.digit(date.end + 1) >= 0)
        return std::nullopt;
    const int year = date.shortYear ? 2000 + date.year : date.year;
    const bool possible =
        QDate::isValid(year, date.month, date.day) || QDate::isValid(year, date.day, date.month);
    return possible && (date.shortYear || year >= 1800) ? std::optional(date) : std::nullopt;
}

int DateRules::monthAt(qsizetype i, qsizetype& end) const
{
    end = m_text.lettersEnd(i, 10);
    const int month = m_words.months.value(m_text.lowered(i, end), 0);
    if (m_text.at(end) == U'.' || m_text.at(end) == U',')
        ++end;
    return month;
}

bool DateRules::yearAt(qsizetype i, WrittenDate& date) const
{
    const bool apostrophe = m_text.isApostrophe(i);
    const Number year = number(apostrophe ? i + 1 : i);
    if (year.digits != 2 && year.digits != 4)
        return false;
    if (m_text.at(year.end) == U':' || (year.digits == 4 && (year.value < 1800 || year.value > 2199)))
        return false;
    date.year = year.value;
    date.shortYear = year.digits == 2;
    date.doubtful = date.shortYear && !apostrophe;
    date.end = year.end;
    const int full = date.shortYear ? 2000 + date.year : date.year;
    return QDate::isValid(full, date.month, date.day);
}

std::optional<WrittenDate> DateRules::dayMonthYear(qsizetype i) const
{
    const Number day = number(i);
    if (day.digits < 1 || day.digits > 2)
        return std::nullopt;
    qsizetype p = day.end;
    const QString ordinal = m_text.lowered(p, m_text.lettersEnd(p, 3));
    if (ordinal == QLatin1String("st") || ordinal == QLatin1String("nd") || ordinal == QLatin1String("rd") ||
        ordinal == QLatin1String("th"))
        p += 2;
    const auto divide = [&](qsizetype at) {
        at = m_text.skipGaps(at);
        return m_text.isDash(at) || m_text.at(at) == U'/' || m_text.at(at) == U',' ? m_text.skipGaps(at + 1)
                                                                                   : at;
    };
    p = divide(p);
    if (m_text.asciiLower(p) == U'o' && m_text.asciiLower(p + 1) == U'f' && m_text.isGap(p + 2))
        p = m_text.skipGaps(p + 2);
    WrittenDate date;
    date.day = day.value;
    date.month = monthAt(p, p);
    if (date.month == 0 || !yearAt(divide(p), date))
        return std::nullopt;
    return date;
}

std::optional<WrittenDate> DateRules::monthDayYear(qsizetype i) const
{
    WrittenDate date;
    qsizetype p = 0;
    date.month = monthAt(i, p);
    if (date.month == 0)
        return std::nullopt;
    p = m_text.skipGaps(p);
    if (m_text.matchPhrase(p, U"the") > 0)
        p = m_text.skipGaps(p + 3);
    const Number day = number(p);
    if (day.digits < 1 || day.digits > 2)
        return std::nullopt;
    date.day = day.value;
    p = m_text.lettersEnd(day.end, 2);
    if (m_text.at(p) == U',')
        ++p;
    p = m_text.skipGaps(p);
    if (p == day.end || !yearAt(p, date))
        return std::nullopt;
    return date;
}

std::optional<WrittenDate> DateRules::packedDate(qsizetype i) const
{
    const Number all = number(i);
    WrittenDate date;
    date.end = all.end;
    if (all.digits == 6) {
        date.day = all.value / 10000;
        date.month = all.value / 100 % 100;
        date.year = all.value % 100;
        date.shortYear = true;
    } else if (all.digits == 8) {
        date.day = all.value / 1000000;
        date.month = all.value / 10000 % 100;
        date.year = all.value % 10000;
        if (date.year < 1800 || date.year > 2199) { // 19850403
            date.year = all.value / 10000;
            date.month = all.value / 100 % 100;
            date.day = all.value % 100;
        }
    } else {
        return std::nullopt;
    }
    const int full = date.shortYear ? 2000 + date.year : date.year;
    return full >= 1800 && QDate::isValid(full, date.month, date.day) ? std::optional(date) : std::nullopt;
}

qsizetype DateRules::birthWordEnd(qsizetype i) const
{
    for (const std::u32string& phrase : m_words.birthPhrases) {
        if (const qsizetype end = m_text.matchPhrase(i, phrase); end > 0)
            return end;
    }
    return -1;
}

} // namespace keel
