// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

/// The statistics of the Trends page: pure functions over plain values. No clock, no storage, no imputation:
/// a missing value is std::nullopt and stays missing. Thread-safe throughout (no shared state).
namespace keel::insights {

/// A diary day as a Julian day number (QDate::toJulianDay): cheap to subtract, one per calendar day.
using Day = qint64;

/// A closed range of days; empty when `to` < `from`.
struct DayRange
{
    Day from = 0;
    Day to = -1;

    [[nodiscard]] constexpr bool contains(Day day) const { return day >= from && day <= to; }
    [[nodiscard]] constexpr qint64 length() const { return to < from ? 0 : to - from + 1; }
};

/// The Monday of the week that holds `day` (Julian day 0 was a Monday).
[[nodiscard]] constexpr Day mondayOf(Day day)
{
    const Day weekday = ((day % 7) + 7) % 7;
    return day - weekday;
}

/// An observed value and its day.
struct DatedValue
{
    Day day = 0;
    double value = 0;
};

/// A value per calendar day from `first` on, std::nullopt where nothing was recorded.
struct DaySeries
{
    Day first = 0;
    std::vector<std::optional<double>> values;

    /// The value of `day`; std::nullopt outside the series as well.
    [[nodiscard]] std::optional<double> at(Day day) const
    {
        const Day offset = day - first;
        if (offset < 0 || offset >= static_cast<Day>(values.size()))
            return std::nullopt;
        return values[static_cast<std::size_t>(offset)];
    }
};

/// The values in `range`, without the gaps, in date order.
[[nodiscard]] inline std::vector<double> observedIn(const DaySeries& series, DayRange range)
{
    std::vector<double> observed;
    for (Day day = range.from; day <= range.to; ++day) {
        if (const auto value = series.at(day))
            observed.push_back(*value);
    }
    return observed;
}

/// Whether a figure may be spoken of. When it may not, "Not enough days yet (have of need)" says why.
struct Gate
{
    bool shown = false;
    int have = 0;
    int need = 0;

    bool operator==(const Gate&) const = default;
};

/// The plain gate: at least `need` observations.
[[nodiscard]] constexpr Gate atLeast(int have, int need) { return {have >= need, have, need}; }

} // namespace keel::insights
