// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

#include <QLatin1String>

namespace keel::insights {

/// The columns of one model; element i of each is the same calendar day.
struct AssociationColumns
{
    QLatin1String xName;
    QLatin1String yName;
    bool binary = false; ///< x is 0 or 1
    std::vector<std::optional<double>> x;
    std::vector<std::optional<double>>
        lag; ///< what y is adjusted for: the day's W, or the day before's strain
    std::vector<std::optional<double>> y;
    std::vector<std::optional<double>> nextIsWorkday; ///< empty for models without it
};

/// y = a + b x + c lag (+ d nextIsWorkday) by least squares; 99 % interval of b by a moving-block bootstrap.
/// A pattern in the person's notes, not a cause.
struct Association
{
    QLatin1String x;
    QLatin1String y;
    int n = 0; ///< days with all columns
    std::optional<double> b;
    std::optional<double> lo99;
    std::optional<double> hi99;
    bool shown = false;
};

/// `shown` asks for all of: 60 rows, ten days on each side of a yes/no x, an interval without 0, |b| >= 0.3,
/// the same sign in both halves, circular-shift p < 0.05. Block intervals under-cover in short series: hence
/// 99 % and the further gates. When silent, nothing is said, not even "no link found".
[[nodiscard]] Association associate(const AssociationColumns& columns);

} // namespace keel::insights
