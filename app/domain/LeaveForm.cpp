// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LeaveForm.h"

namespace keel {

namespace {

constexpr int longestLeaveDays = 366;

} // namespace

tl::expected<Leave, EventProblems> leaveFrom(const LeaveForm& form, Day today, const MonthNames& months)
{
    EventProblems problems;
    Leave leave;
    const auto from = dayFromText(form.from, today, months);
    if (from)
        leave.from = leave.to = *from;
    else
        problems.emplace(EventField::From, EventProblem::NotADate);
    if (!form.to.trimmed().isEmpty()) {
        const auto to = dayFromText(form.to, from.value_or(today), months);
        if (!to)
            problems.emplace(EventField::To, EventProblem::NotADate);
        else if (from && *to < *from)
            problems.emplace(EventField::To, EventProblem::EndsBeforeItBegins);
        else if (from && to->julian() - from->julian() >= longestLeaveDays)
            problems.emplace(EventField::To, EventProblem::TooLong);
        else
            leave.to = *to;
    }
    leave.leaveKind = form.kind;
    if (QString amount = form.amount.trimmed(); !amount.isEmpty()) {
        bool isNumber = false;
        const auto value = LeaveAmount::create(amount.replace(u',', u'.').toDouble(&isNumber));
        if (isNumber && value) {
            leave.amount = *value;
            leave.unit = form.unit.value_or(LeaveUnit::Days);
        } else {
            problems.emplace(EventField::Amount, EventProblem::NotANumber);
        }
    }
    if (!problems.empty())
        return tl::make_unexpected(problems);
    return leave;
}

tl::expected<SupervisionSlot, EventProblems> slotFrom(const SlotForm& form, Day today,
                                                      const MonthNames& months)
{
    EventProblems problems;
    SupervisionSlot slot;
    const auto day = dayFromText(form.day, today, months);
    if (!day)
        problems.emplace(EventField::From, EventProblem::NotADate);
    const bool timed = !form.time.trimmed().isEmpty();
    const auto time = timeFromText(form.time);
    if (timed && !time)
        problems.emplace(EventField::Time, EventProblem::NotATime);
    if (!problems.empty())
        return tl::make_unexpected(problems);
    slot.at = DayOrTime::of(*day);
    if (timed) {
        if (const auto at = DayOrTime::parse(QString(day->toString() + u'T' + time->toString())))
            slot.at = *at;
    }
    slot.supervisionKind = form.kind;
    slot.recurs = form.recurs;
    return slot;
}

} // namespace keel
