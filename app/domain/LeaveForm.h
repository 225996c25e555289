// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DateText.h"
#include "domain/records/Support.h"
#include "domain/records/WorkingLife.h"

#include <map>

namespace keel {

enum class EventField { From, To, Amount, Time };
enum class EventProblem {
    NotADate,
    EndsBeforeItBegins,
    TooLong, ///< more than a year
    NotANumber,
    NotATime,
};
using EventProblems = std::map<EventField, EventProblem>;

/// A stretch of leave as it is typed. An empty `to` is a single day.
struct LeaveForm
{
    QString from, to, amount;
    std::optional<LeaveKind> kind;
    std::optional<LeaveUnit> unit;
};

/// A supervision session as it is typed. An empty `time` is a day without one.
struct SlotForm
{
    QString day, time;
    std::optional<SupervisionKind> kind;
    Label recurs;
};

/// Read into records; pure. The problems by field where there are any.
[[nodiscard]] tl::expected<Leave, EventProblems> leaveFrom(const LeaveForm& form, Day today,
                                                           const MonthNames& months);
[[nodiscard]] tl::expected<SupervisionSlot, EventProblems> slotFrom(const SlotForm& form, Day today,
                                                                    const MonthNames& months);

} // namespace keel
