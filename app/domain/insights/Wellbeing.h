// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"

namespace keel::insights {

/// The ratings that W is made of, 0-10.
struct Ratings
{
    std::optional<double> mood;
    std::optional<double> energy;
    std::optional<double> meaning;
    std::optional<double> strain; ///< enters as 10 - strain
};

/// Daily wellbeing W: the mean of the available of {mood, energy, meaning, 10 - strain}; needs three of four.
/// Our own index, not a validated measure.
[[nodiscard]] std::optional<double> wellbeing(const Ratings& ratings);
[[nodiscard]] std::optional<double> wellbeing(const DayRecord& record);

} // namespace keel::insights
