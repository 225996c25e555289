// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guard/GuardText.h"
#include "domain/guard/GuardWords.h"

#include <QDate>

#include <optional>

namespace keel {

/// A date as it stands in the text. Where the year has two digits the century is still open.
struct WrittenDate
{
    qsizetype end = 0;
    int year = 0; ///< four digits, or 0-99 if `shortYear`
    int month = 0;
    int day = 0;
    bool shortYear = false;
    bool doubtful = false; ///< could be scores or a count ("12/9/10", "3 May 35"): only after "born"

    /// The calendar date; two-digit years lie in the hundred years up to `reference`. Invalid if there is no
    /// such day.
    [[nodiscard]] QDate resolved(const QDate& reference) const;
};

/// Reads full dates (day, month and year) in the ways that people write them.
class DateRules
{
public:
    DateRules(const GuardText& text, const GuardWords& words) : m_text(text), m_words(words) {}

    /// 03/04/1985, 3.4.85, 1985-04-03, 03 04 1985, and Chinese year-month-day, from the digit `i`.
    [[nodiscard]] std::optional<WrittenDate> numericDate(qsizetype i) const;
    /// 3rd of March 1985, 3 Apr '85, from the digit `i`.
    [[nodiscard]] std::optional<WrittenDate> dayMonthYear(qsizetype i) const;
    /// March 3, 1985, from the letter `i`.
    [[nodiscard]] std::optional<WrittenDate> monthDayYear(qsizetype i) const;
    /// 030485 or 03041985 from the digit `i`: only ever asked after "born".
    [[nodiscard]] std::optional<WrittenDate> packedDate(qsizetype i) const;
    /// The end of a birth word ("DOB", "date of birth", "born") at `i`, or -1.
    [[nodiscard]] qsizetype birthWordEnd(qsizetype i) const;

private:
    struct Number
    {
        int value = 0;
        int digits = 0;
        qsizetype end = 0;
    };
    [[nodiscard]] Number number(qsizetype i) const;
    [[nodiscard]] int monthAt(qsizetype i, qsizetype& end) const;
    [[nodiscard]] bool yearAt(qsizetype i, WrittenDate& date) const;

    const GuardText& m_text;
    const GuardWords& m_words;
};

} // namespace keel
