// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"
#include "domain/insights/Wilson.h"

namespace keel::insights {

/// One coping action: how often its plans were carried out, how helpful the person found it.
struct CopingAction
{
    QString id;
    int done = 0;      ///< done or partly
    int occasions = 0; ///< the cue occurred
    std::optional<Proportion> rate;
    int ratingCount = 0;
    std::optional<double> helpfulMean;
    std::optional<double> helpfulShrunk;
    Gate rateGate;    ///< five occasions
    Gate helpfulGate; ///< five ratings
};

/// (5 * priorMean + sum) / (5 + n): few ratings are pulled towards what the person says of other actions.
/// Without a rating there is nothing to shrink.
[[nodiscard]] std::optional<double> shrunkHelpfulness(double sum, int n, double priorMean);

/// The mean of all other actions' ratings; the middle of the scale (2) below ten of them.
[[nodiscard]] double helpfulnessPrior(double otherSum, int otherCount);

/// Every action with an occasion or a rating in `range`, the most helpful (shrunk) first, then by id.
/// Plans without a coping id are left out.
[[nodiscard]] std::vector<CopingAction> coping(std::span<const PlanOccasion> occasions,
                                               std::span<const HelpfulnessRating> ratings, DayRange range);

} // namespace keel::insights
