// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Dynamics.h"

#include "domain/insights/Quantiles.h"

#include <algorithm>
#include <cmath>

namespace keel::insights {

namespace {

struct Pair
{
    double today;
    double next;
};

std::vector<Pair> consecutivePairs(const DaySeries& series, DayRange range)
{
    std::vector<Pair> pairs;
    for (Day day = range.from; day < range.to; ++day) {
        const auto today = series.at(day);
        const auto next = series.at(day + 1);
        if (today && next)
            pairs.push_back({*today, *next});
    }
    return pairs;
}

std::optional<double> rootMeanSquareDifference(std::span<const Pair> pairs)
{
    if (pairs.empty())
        return std::nullopt;
    double squares = 0;
    for (const Pair& pair : pairs)
        squares += (pair.next - pair.today) * (pair.next - pair.today);
    return std::sqrt(squares / static_cast<double>(pairs.size()));
}

std::optional<double> correlation(std::span<const Pair> pairs)
{
    if (pairs.size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(pairs.size());
    double meanToday = 0;
    double meanNext = 0;
    for (const Pair& pair : pairs) {
        meanToday += pair.today / n;
        meanNext += pair.next / n;
    }
    double today = 0;
    double next = 0;
    double both = 0;
    for (const Pair& pair : pairs) {
        today += (pair.today - meanToday) * (pair.today - meanToday);
        next += (pair.next - meanNext) * (pair.next - meanNext);
        both += (pair.today - meanToday) * (pair.next - meanNext);
    }
    // A flat series has no correlation; rounding of its mean must not invent one.
    constexpr double flat = 1e-20;
    if (today <= flat * n || next <= flat * n)
        return std::nullopt;
    return both / std::sqrt(today * next);
}

} // namespace

Dynamics dynamics(const DaySeries& wellbeing, DayRange range)
{
    constexpr double ceiling = 0.99;
    const auto observed = observedIn(wellbeing, range);
    const auto pairs = consecutivePairs(wellbeing, range);

    Dynamics result;
    result.observed = static_cast<int>(observed.size());
    result.pairs = static_cast<int>(pairs.size());
    result.rmssd = rootMeanSquareDifference(pairs);
    result.mean = mean(observed);
    result.sd = sampleDeviation(observed);
    result.inertia = correlation(pairs);
    if (result.inertia && result.pairs > 3)
        result.inertiaCorrected =
            std::min((result.pairs * *result.inertia + 1) / (result.pairs - 3), ceiling);
    result.rmssdGate = atLeast(result.pairs, 14);
    result.inertiaGate = atLeast(result.pairs, 30);
    return result;
}

} // namespace keel::insights
