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

/// Every statistic over the range. What lies after it is never read, leave already booked excepted; of what
/// lies before, only look-backs read (28 days, the window of comparison of the values rate) and the EWMA,
/// which runs from the diary's first day. Deterministic; some 100 ms for ten years: not for the GUI thread.
[[nodiscard]] Trends computeTrends(const Observations& observations, const TrendsRequest& request);

} // namespace keel::insights
