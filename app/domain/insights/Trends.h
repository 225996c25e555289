// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"
#include "domain/insights/TrendsReport.h"

namespace keel::insights {

struct TrendsRequest
{
    DayRange range;
};

/// Associations read at most the last ten years of a range, and so does the trend in Change: what they take
/// grows with the square of the length, and beyond ten years it would be minutes (decision 0010).
inline constexpr Day longestForPairs = 3653;

/// Every statistic over the range. What lies after it is never read, leave already booked excepted; of what
/// lies before, only look-backs read (28 days, the window of comparison of the values rate) and the EWMA,
/// which runs from the diary's first day. Deterministic; some 100 ms for ten years: not for the GUI thread.
[[nodiscard]] Trends computeTrends(const Observations& observations, const TrendsRequest& request);

/// The same in two parts, for whoever wants to show something at once: everything but the associations,
/// which are most of the work, and the associations alone.
[[nodiscard]] Trends computeFigures(const Observations& observations, const TrendsRequest& request);
[[nodiscard]] std::vector<Association> computeAssociations(const Observations& observations, DayRange range);

} // namespace keel::insights
