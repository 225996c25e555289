// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

namespace keel::insights {

/// Annual leave of the current leave year, in the account's unit. What needs the entitlement or the start of
/// the leave year is std::nullopt until they are set.
struct LeavePace
{
    LeaveUnit unit = LeaveUnit::Days;
    std::optional<double> entitlement;
    std::optional<double> taken;    ///< begun by the day asked for
    std::optional<double> booked;   ///< beginning later in the leave year
    std::optional<double> expected; ///< entitlement * elapsed / year
    std::optional<double> pace;     ///< taken + booked - expected
    std::optional<double> unbooked; ///< entitlement - taken - booked
    int notCounted = 0;             ///< spans without an amount in the account's unit: shown, never guessed
};

/// The leave year that holds `asOf`, when each begins on that day of the year (29 February: 1 March in
/// common years).
[[nodiscard]] DayRange leaveYear(int startMonth, int startDay, Day asOf);

/// The sums alone. `elapsed` and `yearLength` in days.
[[nodiscard]] LeavePace leavePace(double entitlement, double taken, double booked, qint64 elapsed,
                                  qint64 yearLength);

/// The pace as of `asOf`; the days elapsed are those before it.
[[nodiscard]] LeavePace leavePace(const LeaveAccount& account, std::span<const LeaveSpan> spans, Day asOf);

} // namespace keel::insights
