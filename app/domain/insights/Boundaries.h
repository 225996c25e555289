// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"
#include "domain/insights/Wilson.h"

namespace keel::insights {

/// How often a boundary held on the work days on which it was answered. No streaks, no badges.
struct BoundaryRate
{
    QString id; ///< lunch_kept, finished_on_time, no_messages, breaks, or the person's own
    int kept = 0;
    int answered = 0;
    std::optional<Proportion> rate;
    Gate gate; ///< five answers
};

/// The day's end: the answer itself; left blank, an overtime that was recorded tells (none = on time).
[[nodiscard]] std::optional<bool> finishedOnTime(const DayRecord& record);

/// The four built-in boundaries, always, then the person's own that were answered, by id.
[[nodiscard]] std::vector<BoundaryRate> boundaries(std::span<const DayRecord* const> workDays);

} // namespace keel::insights
