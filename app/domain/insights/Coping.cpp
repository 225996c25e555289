// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Coping.h"

#include <algorithm>
#include <map>

namespace keel::insights {

namespace {

struct Tally
{
    int done = 0;
    int occasions = 0;
    int ratingSum = 0;
    int ratingCount = 0;
};

CopingAction actionFrom(const QString& id, const Tally& tally, const Tally& all)
{
    constexpr int minimum = 5;
    CopingAction action;
    action.id = id;
    action.done = tally.done;
    action.occasions = tally.occasions;
    action.rate = wilson(tally.done, tally.occasions);
    action.ratingCount = tally.ratingCount;
    if (tally.ratingCount > 0)
        action.helpfulMean = static_cast<double>(tally.ratingSum) / tally.ratingCount;
    const double prior =
        helpfulnessPrior(all.ratingSum - tally.ratingSum, all.ratingCount - tally.ratingCount);
    action.helpfulShrunk = shrunkHelpfulness(tally.ratingSum, tally.ratingCount, prior);
    action.rateGate = atLeast(tally.occasions, minimum);
    action.helpfulGate = atLeast(tally.ratingCount, minimum);
    return action;
}

} // namespace

std::optional<double> shrunkHelpfulness(double sum, int n, double priorMean)
{
    constexpr double priorWeight = 5;
    if (n <= 0)
        return std::nullopt;
    return (priorWeight * priorMean + sum) / (priorWeight + n);
}

double helpfulnessPrior(double otherSum, int otherCount)
{
    constexpr int minimumOthers = 10;
    constexpr double middleOfScale = 2;
    return otherCount >= minimumOthers ? otherSum / otherCount : middleOfScale;
}

std::vector<CopingAction> coping(std::span<const PlanOccasion> occasions,
                                 std::span<const HelpfulnessRating> ratings, DayRange range)
{
    std::map<QString, Tally> tallies;
    const auto rate = [&tallies](const QString& id, int helpful) {
        Tally& tally = tallies[id];
        tally.ratingSum += helpful;
        ++tally.ratingCount;
    };
    for (const PlanOccasion& occasion : occasions) {
        if (!range.contains(occasion.day) || occasion.copingId.isEmpty())
            continue;
        if (occasion.outcome != Outcome::NoCue) {
            Tally& tally = tallies[occasion.copingId];
            ++tally.occasions;
            tally.done += occasion.outcome != Outcome::Not ? 1 : 0;
        }
        if (occasion.helpful)
            rate(occasion.copingId, *occasion.helpful);
    }
    for (const HelpfulnessRating& rating : ratings) {
        if (range.contains(rating.day))
            rate(rating.copingId, rating.helpful);
    }

    Tally all;
    for (const auto& [id, tally] : tallies) {
        all.ratingSum += tally.ratingSum;
        all.ratingCount += tally.ratingCount;
    }
    std::vector<CopingAction> actions;
    for (const auto& [id, tally] : tallies)
        actions.push_back(actionFrom(id, tally, all));
    // The map gave them by id; a stable sort keeps that order among equals. Unrated ones come last.
    std::stable_sort(actions.begin(), actions.end(), [](const CopingAction& a, const CopingAction& b) {
        return a.helpfulShrunk.value_or(-1) > b.helpfulShrunk.value_or(-1);
    });
    return actions;
}

} // namespace keel::insights
