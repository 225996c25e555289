// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/ControlCharts.h"
#include "domain/insights/WeeklyMeans.h"

namespace keel::insights {

/// Whether the weekly means have moved for good. Spoken of only when a control chart and a trend agree.
struct Change
{
    int weeks = 0; ///< valid weeks
    std::optional<Day>
        cusumSignalWeek; ///< Monday of the first signal; the ninth valid week is the first watched
    std::optional<Direction> direction; ///< of that signal
    std::optional<Day> ewmaSignalWeek;  ///< the same of the EWMA chart
    std::optional<double> slope;        ///< Theil-Sen, points per calendar week
    std::optional<double> slopeLo;      ///< Sen's 95 % interval
    std::optional<double> slopeHi;
    std::optional<double> trendP; ///< Mann-Kendall
    /// Hodges-Lehmann: the last four calendar weeks against the four before.
    std::optional<double> shift;
    bool announced = false; ///< ten weeks, a CUSUM signal, and Sen's interval on the same side of 0
};

/// `range` tells which the last four weeks are.
[[nodiscard]] Change change(std::span<const WeeklyMean> weeks, DayRange range);

} // namespace keel::insights
