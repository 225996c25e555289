// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/LeavePace.h"

#include <QDate>

namespace keel::insights {

namespace {

Day yearStart(int year, int month, int day)
{
    const QDate date(year, month, day);
    return (date.isValid() ? date : QDate(year, month, 1).addMonths(1)).toJulianDay();
}

} // namespace

DayRange leaveYear(int startMonth, int startDay, Day asOf)
{
    const int year = QDate::fromJulianDay(asOf).year();
    const Day start = yearStart(year, startMonth, startDay);
    if (start <= asOf)
        return {start, yearStart(year + 1, startMonth, startDay) - 1};
    return {yearStart(year - 1, startMonth, startDay), start - 1};
}

LeavePace leavePace(double entitlement, double taken, double booked, qint64 elapsed, qint64 yearLength)
{
    LeavePace result;
    result.entitlement = entitlement;
    result.taken = taken;
    result.booked = booked;
    result.expected = entitlement * static_cast<double>(elapsed) / static_cast<double>(yearLength);
    result.pace = taken + booked - *result.expected;
    result.unbooked = entitlement - taken - booked;
    return result;
}

LeavePace leavePace(const LeaveAccount& account, std::span<const LeaveSpan> spans, Day asOf)
{
    LeavePace result;
    result.unit = account.unit;
    result.entitlement = account.entitlement;
    if (!account.startMonth || !account.startDay)
        return result;

    const DayRange year = leaveYear(*account.startMonth, *account.startDay, asOf);
    double taken = 0;
    double booked = 0;
    int notCounted = 0;
    for (const LeaveSpan& span : spans) {
        if (span.kind != LeaveKind::Annual || !year.contains(span.from))
            continue;
        if (!span.amount || span.unit != account.unit) {
            ++notCounted;
            continue;
        }
        (span.from <= asOf ? taken : booked) += *span.amount;
    }
    result.taken = taken;
    result.booked = booked;
    if (account.entitlement)
        result = leavePace(*account.entitlement, taken, booked, asOf - year.from, year.length());
    result.unit = account.unit;
    result.notCounted = notCounted;
    return result;
}

} // namespace keel::insights
