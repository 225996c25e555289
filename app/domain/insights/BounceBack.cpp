// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/BounceBack.h"

#include "domain/insights/Quantiles.h"

#include <algorithm>

namespace keel::insights {

namespace {

constexpr double highStrain = 6;
constexpr double strainRise = 2;
constexpr double wellbeingDrop = 1;
constexpr double recoveryTolerance = 0.5;
constexpr Day baselineDays = 28;
constexpr std::size_t minimumBaseline = 14;
constexpr Day longestConfirmation = 3;
constexpr Day longestGap = 7;
constexpr Day longestFollowUp = 28;

std::optional<double> baseline(const DaySeries& series, Day day)
{
    auto values = observedIn(series, {day - baselineDays, day - 1});
    if (values.size() < minimumBaseline)
        return std::nullopt;
    return median(std::move(values));
}

/// The first day after `day`, not after `last`, with a W.
std::optional<Day> nextRecorded(const DaySeries& wellbeing, Day day, Day last)
{
    for (Day candidate = day + 1; candidate <= last; ++candidate) {
        if (wellbeing.at(candidate))
            return candidate;
    }
    return std::nullopt;
}

enum class StrainDay { Usual, Absorbed, Shock };

StrainDay classify(double w, double strain, double baselineW, double baselineStrain)
{
    if (strain < highStrain || strain < baselineStrain + strainRise)
        return StrainDay::Usual;
    return w <= baselineW - wellbeingDrop ? StrainDay::Shock : StrainDay::Absorbed;
}

struct Ending
{
    EpisodeEnd kind;
    Day day;
};

/// Follows the episode that began at `onset` until its end.
Ending follow(const DaySeries& wellbeing, Day onset, double baselineW, Day last)
{
    const double usual = baselineW - recoveryTolerance;
    Day previous = onset;
    while (const auto day = nextRecorded(wellbeing, previous, last)) {
        if (*day - previous > longestGap)
            return {EpisodeEnd::Gap, previous};
        if (*day - onset > longestFollowUp)
            return {EpisodeEnd::LongestFollowUp, onset + longestFollowUp};
        if (*wellbeing.at(*day) >= usual) {
            // One good day may be chance: the next recorded one has to confirm it, and soon.
            const auto confirming = nextRecorded(wellbeing, *day, last);
            if (confirming && *confirming - *day <= longestConfirmation &&
                *wellbeing.at(*confirming) >= usual)
                return {EpisodeEnd::Recovered, *day};
        }
        previous = *day;
    }
    return {EpisodeEnd::EndOfDiary, previous};
}

double lowest(const DaySeries& wellbeing, DayRange range)
{
    const auto values = observedIn(wellbeing, range);
    return *std::min_element(values.begin(), values.end()); // the onset is observed
}

} // namespace

BounceBack bounceBack(const DaySeries& wellbeing, const DaySeries& strain, DayRange range)
{
    BounceBack result;
    std::vector<FollowUp> followUps;
    for (Day day = range.from; day <= range.to;) {
        const auto w = wellbeing.at(day);
        const auto strainToday = strain.at(day);
        if (!w || !strainToday || *strainToday < highStrain) {
            ++day;
            continue;
        }
        const auto baselineW = baseline(wellbeing, day);
        const auto baselineStrain = baseline(strain, day);
        const StrainDay kind = baselineW && baselineStrain
                                   ? classify(*w, *strainToday, *baselineW, *baselineStrain)
                                   : StrainDay::Usual;
        if (kind != StrainDay::Shock) {
            if (kind == StrainDay::Absorbed)
                result.absorbed.push_back(day);
            ++day;
            continue;
        }
        const Ending ending = follow(wellbeing, day, *baselineW, range.to);
        const auto duration = static_cast<int>(ending.day - day);
        result.episodes.push_back(
            {day, *baselineW, *baselineStrain, duration, ending.kind, lowest(wellbeing, {day, ending.day})});
        const bool recovered = ending.kind == EpisodeEnd::Recovered;
        if (duration > 0)
            followUps.push_back({duration, recovered});
        else
            ++result.notFollowed;
        day = recovered ? ending.day : ending.day + 1;
    }
    result.curve = kaplanMeier(std::move(followUps));
    result.shown = isDisplayable(result.curve);
    return result;
}

} // namespace keel::insights
