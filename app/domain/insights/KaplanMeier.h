// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace keel::insights {

/// How long one episode was followed, in days, and whether it ended by itself (else it is censored).
struct FollowUp
{
    int duration = 0;
    bool event = false;
};

/// The curve after an event time. At S = 0 there is no variance and no band.
struct SurvivalRow
{
    int t = 0;
    int atRisk = 0;
    int events = 0;
    double s = 1;
    std::optional<double> variance; ///< Greenwood
    std::optional<double> lo;       ///< 95 %, log-log
    std::optional<double> hi;
};

struct SurvivalCurve
{
    std::vector<SurvivalRow> rows; ///< one per event time
    int episodes = 0;
    int events = 0;
    /// The smallest t with S <= 0.5 (R's survfit averages when S is exactly 0.5: we do not); its interval
    /// ends where the lower and the upper band reach 0.5. std::nullopt: not reached.
    std::optional<int> median;
    std::optional<int> medianLo;
    std::optional<int> medianHi;
    int atRiskAtMedian = 0;
};

/// Product-limit estimate (Kaplan & Meier 1958), events before censorings at ties.
[[nodiscard]] SurvivalCurve kaplanMeier(std::vector<FollowUp> followUps);

/// Five episodes, three events, three still at risk at the median: else the tail is one or two episodes.
[[nodiscard]] bool isDisplayable(const SurvivalCurve& curve);

} // namespace keel::insights
