// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Trends.h"

#include "domain/insights/AssociationModels.h"
#include "domain/insights/Wellbeing.h"
#include "domain/insights/WorkCalendar.h"

#include <algorithm>

namespace keel::insights {

namespace {

constexpr Day lookBackDays = 28;
constexpr Day weekDays = 7;

template <class Value> DaySeries seriesOf(const WorkCalendar& calendar, DayRange range, Value value)
{
    DaySeries series{range.from, {}};
    series.values.reserve(static_cast<std::size_t>(range.length()));
    for (Day day = range.from; day <= range.to; ++day) {
        const DayRecord* record = calendar.record(day);
        series.values.push_back(record ? value(*record) : std::nullopt);
    }
    return series;
}

std::vector<DatedValue> wellbeingUntil(const Observations& observations, Day last)
{
    std::vector<DatedValue> observed;
    for (const DayRecord& record : observations.days) {
        if (record.day > last)
            break;
        if (const auto w = wellbeing(record))
            observed.push_back({record.day, *w});
    }
    return observed;
}

WellbeingTrend wellbeingTrend(const Observations& observations, const DaySeries& series,
                              const WorkCalendar& calendar, DayRange range)
{
    constexpr int minimumDays = 7;
    WellbeingTrend trend;
    for (Day day = range.from; day <= range.to; ++day) {
        if (calendar.record(day))
            trend.daily.push_back({day, series.at(day)});
    }
    trend.gate = atLeast(static_cast<int>(observedIn(series, range).size()), minimumDays);
    trend.ewma = ewmaLevel(wellbeingUntil(observations, range.to), range);
    trend.rollingMedian = rollingMedian(series, range);
    trend.spread = rollingQuartiles(series, range);
    return trend;
}

std::vector<ExposurePoint> exposureTrend(const WorkCalendar& calendar, DayRange range)
{
    std::vector<WorkloadDay> workDays;
    for (const DayRecord* record : calendar.recordedWorkDays({range.from - lookBackDays, range.to}))
        workDays.push_back({record->day,
                            {record->clientContacts, record->telephoneMinutes, record->overtimeMinutes,
                             record->riskContacts}});
    return exposure(workDays, range);
}

/// Calls `visit(monday, work days recorded, work days expected)` for every week of the range, clipped to it.
template <class Visit> void forEachWeek(const WorkCalendar& calendar, DayRange range, Visit visit)
{
    for (Day monday = mondayOf(range.from); monday <= range.to; monday += weekDays) {
        const DayRange week{std::max(monday, range.from), std::min(monday + weekDays - 1, range.to)};
        visit(monday, calendar.recordedWorkDays(week), calendar.expectedWorkDays(week));
    }
}

std::vector<std::optional<double>> fieldOf(const std::vector<const DayRecord*>& records,
                                           std::optional<int> DayRecord::*field)
{
    std::vector<std::optional<double>> values;
    for (const DayRecord* record : records)
        values.push_back(record->*field);
    return values;
}

void addWeeks(Trends& trends, const Observations& observations, const WorkCalendar& calendar)
{
    forEachWeek(
        calendar, trends.range, [&](Day monday, const std::vector<const DayRecord*>& records, int expected) {
            trends.strainWeeks.push_back(strainWeek(monday, fieldOf(records, &DayRecord::strain), expected));
            trends.overtimeWeeks.push_back(overtimeWeek(monday, fieldOf(records, &DayRecord::overtimeMinutes),
                                                        expected, observations.weeklyOvertimeLimit));
        });
}

ValuesRate valuesIn(const WorkCalendar& calendar, DayRange range)
{
    int yes = 0;
    int no = 0;
    for (const DayRecord* record : calendar.recordedWorkDays(range)) {
        if (record->valuesConnected)
            ++(*record->valuesConnected ? yes : no);
    }
    return valuesRate(yes, no);
}

ValuesTrend valuesTrend(const Observations& observations, const WorkCalendar& calendar, DayRange range)
{
    ValuesTrend trend;
    trend.rate = valuesIn(calendar, range);
    trend.pulledAway =
        static_cast<int>(std::count_if(observations.pulledAway.begin(), observations.pulledAway.end(),
                                       [range](Day day) { return range.contains(day); }));
    trend.change =
        valuesChange(valuesIn(calendar, {range.from - range.length(), range.from - 1}), trend.rate);
    return trend;
}

/// The part of `range` from its first check-in to its last, at most the last ten years of it: all that a
/// regression uses, however long the range asked for.
DayRange recordedPart(const Observations& observations, DayRange range)
{
    const auto& days = observations.days;
    const auto first = std::lower_bound(days.begin(), days.end(), range.from,
                                        [](const DayRecord& record, Day day) { return record.day < day; });
    const auto end = std::upper_bound(first, days.end(), range.to,
                                      [](Day day, const DayRecord& record) { return day < record.day; });
    if (first == end)
        return {};
    const Day last = std::prev(end)->day;
    return {std::max(first->day, last - longestForPairs + 1), last};
}

} // namespace

Trends computeTrends(const Observations& observations, const TrendsRequest& request)
{
    Trends trends = computeFigures(observations, request);
    trends.associations = computeAssociations(observations, request.range);
    return trends;
}

std::vector<Association> computeAssociations(const Observations& observations, DayRange range)
{
    std::vector<Association> associations;
    if (range.length() == 0)
        return associations;
    const DayRange part = recordedPart(observations, range);
    // One day more: whether the day after the last is a work day is asked too.
    const WorkCalendar calendar(observations, {part.from, std::min(part.to + 1, range.to)});
    for (const AssociationColumns& model : associationModels(calendar, part))
        associations.push_back(associate(model));
    return associations;
}

Trends computeFigures(const Observations& observations, const TrendsRequest& request)
{
    const DayRange range = request.range;
    Trends trends;
    trends.range = range;
    if (range.length() == 0)
        return trends;

    const WorkCalendar calendar(observations,
                                {range.from - std::max<Day>(lookBackDays, range.length()), range.to});
    const DayRange withLookBack{range.from - lookBackDays, range.to};
    const DaySeries w =
        seriesOf(calendar, withLookBack, [](const DayRecord& record) { return wellbeing(record); });
    const DaySeries strain =
        seriesOf(calendar, withLookBack,
                 [](const DayRecord& record) -> std::optional<double> { return record.strain; });
    const auto workDays = calendar.recordedWorkDays(range);

    trends.coverage = {static_cast<int>(workDays.size()), calendar.expectedWorkDays(range)};
    trends.wellbeing = wellbeingTrend(observations, w, calendar, range);
    trends.exposure = exposureTrend(calendar, range);
    addWeeks(trends, observations, calendar);
    trends.chains = chains(observations.chainEntries, observations.plans, observations.occasions, range);
    trends.ordinaryChains = chains(observations.chainEntries, observations.plans, observations.occasions,
                                   range, HardRuleEntries::LeftOut);
    trends.values = valuesTrend(observations, calendar, range);
    trends.coping = coping(observations.occasions, observations.ratings, range);
    trends.bounceBack = bounceBack(w, strain, range);
    trends.dynamics = dynamics(w, range);
    trends.boundaries = boundaries(workDays);
    trends.leave = leavePace(observations.leaveAccount, observations.leave, range.to);
    trends.challenges = challengeCounts(observations.challenges, range);
    trends.weeks = weeklyMeans(w, range);
    trends.change = change(trends.weeks, range);
    trends.challengePeriods = challengePeriods(observations.challenges, range);
    trends.betterWeeks = betterWeeks(calendar, range, trends.weeks);
    return trends;
}

} // namespace keel::insights
