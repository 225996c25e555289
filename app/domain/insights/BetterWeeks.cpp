// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/BetterWeeks.h"

#include "domain/insights/Boundaries.h"
#include "domain/insights/Quantiles.h"

#include <algorithm>

namespace keel::insights {

namespace {

struct Reading
{
    QLatin1String id;
    std::optional<bool> (*read)(const DayRecord&);
};

constexpr std::array readings{
    Reading{QLatin1String("lunch_kept"), [](const DayRecord& day) { return day.lunchKept; }},
    Reading{QLatin1String("finished_on_time"), [](const DayRecord& day) { return finishedOnTime(day); }},
    Reading{QLatin1String("no_messages"),
            [](const DayRecord& day) {
                return day.afterHoursMessages ? std::optional(!*day.afterHoursMessages) : std::nullopt;
            }},
    Reading{QLatin1String("breaks"),
            [](const DayRecord& day) {
                return day.breaksTaken ? std::optional(*day.breaksTaken >= 1) : std::nullopt;
            }},
    Reading{QLatin1String("peer_support"), [](const DayRecord& day) { return day.peerSupport; }},
    Reading{QLatin1String("supervision"), [](const DayRecord& day) { return day.supervision; }},
    Reading{QLatin1String("values_connected"), [](const DayRecord& day) { return day.valuesConnected; }}};

} // namespace

BetterWeeks betterWeeks(const WorkCalendar& calendar, DayRange range, std::span<const WeeklyMean> weeks)
{
    constexpr int minimumWeeks = 8;
    constexpr int minimumSide = 3;
    constexpr int minimumDays = 5;
    BetterWeeks result;
    for (const Reading& reading : readings)
        result.facts.push_back({reading.id, {}, {}, false});
    std::vector<double> means;
    for (const WeeklyMean& week : weeks)
        means.push_back(week.mean);
    const auto middle = median(std::move(means));
    for (const WeeklyMean& week : weeks) {
        const bool higher = week.mean > *middle;
        ++(higher ? result.higherWeeks : result.otherWeeks);
        const DayRange days{std::max(week.weekStart, range.from), std::min(week.weekStart + 6, range.to)};
        for (const DayRecord* record : calendar.recordedWorkDays(days)) {
            for (std::size_t i = 0; i < readings.size(); ++i) {
                const auto answer = readings[i].read(*record);
                if (!answer)
                    continue;
                DayTally& tally = higher ? result.facts[i].higher : result.facts[i].other;
                ++tally.answered;
                tally.yes += *answer ? 1 : 0;
            }
        }
    }
    for (WeekFact& fact : result.facts)
        fact.shown = fact.higher.answered >= minimumDays && fact.other.answered >= minimumDays;
    result.gate = atLeast(static_cast<int>(weeks.size()), minimumWeeks);
    result.gate.shown =
        result.gate.shown && result.higherWeeks >= minimumSide && result.otherWeeks >= minimumSide;
    return result;
}

} // namespace keel::insights
