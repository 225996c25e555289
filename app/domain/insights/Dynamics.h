// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

namespace keel::insights {

/// How much W moves from one day to the next. Details only, without good or bad: trend and weekly rhythm
/// inflate inertia, and RMSSD and SD are not independent.
struct Dynamics
{
    int observed = 0;
    int pairs = 0; ///< consecutive calendar days, both observed
    std::optional<double> rmssd;
    std::optional<double> mean;
    std::optional<double> sd;               ///< n - 1
    std::optional<double> inertia;          ///< Pearson r over the pairs
    std::optional<double> inertiaCorrected; ///< (n r + 1) / (n - 3), at most 0.99
    Gate rmssdGate;                         ///< 14 pairs
    Gate inertiaGate;                       ///< 30 pairs
};

[[nodiscard]] Dynamics dynamics(const DaySeries& wellbeing, DayRange range);

} // namespace keel::insights
