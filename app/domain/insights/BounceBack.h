// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"
#include "domain/insights/KaplanMeier.h"

namespace keel::insights {

/// How an episode's follow-up ended. All but `Recovered` are censored.
enum class EpisodeEnd { Recovered, Gap, EndOfDiary, LongestFollowUp };

/// A hard day and the way back to the person's usual level.
struct Episode
{
    Day onset = 0;
    double baselineW = 0; ///< frozen at onset
    double baselineStrain = 0;
    int duration = 0; ///< days; 0 (always censored): could not be followed
    EpisodeEnd end = EpisodeEnd::EndOfDiary;
    double nadir = 0; ///< lowest W from onset to the end

    [[nodiscard]] bool recovered() const { return end == EpisodeEnd::Recovered; }
};

struct BounceBack
{
    std::vector<Episode> episodes; ///< by onset
    std::vector<Day> absorbed;     ///< high strain, W held: no episode
    int notFollowed = 0;           ///< episodes of duration 0, not in the curve
    SurvivalCurve curve;           ///< S(t): share not yet back after t days
    bool shown = false;            ///< else list the episodes in words
};

/// Finds the hard days with their onset in `range` and follows each (domain brief, section 5e; the thresholds
/// are ours). Baselines look back 28 days, before `range` too; nothing after `range` is read.
[[nodiscard]] BounceBack bounceBack(const DaySeries& wellbeing, const DaySeries& strain, DayRange range);

} // namespace keel::insights
