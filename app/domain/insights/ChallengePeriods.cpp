// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/ChallengePeriods.h"

#include <QDate>

#include <algorithm>

namespace keel::insights {

namespace {

/// The first day after the period that holds `day`.
Day endOfPeriod(Day day, PeriodLength length)
{
    const QDate date = QDate::fromJulianDay(day);
    switch (length) {
    case PeriodLength::Week: return mondayOf(day) + 7;
    case PeriodLength::Month: return QDate(date.year(), date.month(), 1).addMonths(1).toJulianDay();
    case PeriodLength::Year: return QDate(date.year(), 1, 1).addYears(1).toJulianDay();
    }
    return day + 1;
}

} // namespace

PeriodLength periodLengthFor(DayRange range)
{
    constexpr Day halfAYear = 184;
    constexpr Day fiveYears = 5 * 366;
    return range.length() <= halfAYear   ? PeriodLength::Week
           : range.length() <= fiveYears ? PeriodLength::Month
                                         : PeriodLength::Year;
}

std::vector<ChallengePeriod> challengePeriods(std::span<const ChallengeLink> links, DayRange range)
{
    const PeriodLength length = periodLengthFor(range);
    std::vector<ChallengePeriod> periods;
    for (Day from = range.from; from <= range.to;) {
        const Day next = endOfPeriod(from, length);
        periods.push_back({{from, std::min(next - 1, range.to)}, 0, 0});
        from = next;
    }
    for (const ChallengeLink& link : links) {
        if (!range.contains(link.day))
            continue;
        const auto after =
            std::upper_bound(periods.begin(), periods.end(), link.day,
                             [](Day day, const ChallengePeriod& period) { return day < period.days.from; });
        ChallengePeriod& period = *std::prev(after);
        ++(link.dimension == ChallengeDimension::Individual ? period.individual : period.systemic);
    }
    return periods;
}

} // namespace keel::insights
