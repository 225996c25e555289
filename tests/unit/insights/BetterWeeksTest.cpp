// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stood beside the better weeks, and challenges over time: plain counts, by hand and by brute force.
#include "domain/insights/BetterWeeks.h"

#include "RandomObservations.h"
#include "domain/insights/ChallengeCounts.h"
#include "domain/insights/ChallengePeriods.h"
#include "domain/insights/Trends.h"

#include <QDate>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

constexpr Day monday = 7000; // a multiple of seven

bool mondayToFriday(Day day) { return day - mondayOf(day) < 5; }

/// Valid weeks from `first` on, a week apart.
std::vector<WeeklyMean> weeksOf(const std::vector<double>& means, Day first = monday)
{
    std::vector<WeeklyMean> weeks;
    for (const double mean : means)
        weeks.push_back({first + 7 * Day(weeks.size()), mean});
    return weeks;
}

DayRange rangeOf(const std::vector<WeeklyMean>& weeks)
{
    return {weeks.front().weekStart, weeks.back().weekStart + 6};
}

const WeekFact& fact(const BetterWeeks& weeks, const char* id)
{
    const auto found = std::find_if(weeks.facts.begin(), weeks.facts.end(),
                                    [id](const WeekFact& one) { return one.id == QLatin1String(id); });
    if (found == weeks.facts.end())
        qFatal("no fact %s", id);
    return *found;
}

DayRecord workDay(Day day)
{
    DayRecord record;
    record.day = day;
    record.type = DayType::Work;
    return record;
}

/// The seven questions, asked of a check-in once more.
std::map<QString, std::optional<bool>> answersOf(const DayRecord& record)
{
    std::map<QString, std::optional<bool>> answers{
        {QStringLiteral("lunch_kept"), record.lunchKept},
        {QStringLiteral("finished_on_time"), record.finishedOnTime},
        {QStringLiteral("no_messages"), std::nullopt},
        {QStringLiteral("breaks"), std::nullopt},
        {QStringLiteral("peer_support"), record.peerSupport},
        {QStringLiteral("supervision"), record.supervision},
        {QStringLiteral("values_connected"), record.valuesConnected}};
    if (!record.finishedOnTime && record.overtimeMinutes)
        answers[QStringLiteral("finished_on_time")] = *record.overtimeMinutes == 0;
    if (record.afterHoursMessages)
        answers[QStringLiteral("no_messages")] = !*record.afterHoursMessages;
    if (record.breaksTaken)
        answers[QStringLiteral("breaks")] = *record.breaksTaken >= 1;
    return answers;
}

/// A week is above the middle when fewer than half of the weeks are at least as high, and its mean is above
/// the midpoint of the two around the middle: by ranks, without a median.
bool isHigher(double mean, std::vector<double> means)
{
    std::sort(means.begin(), means.end());
    const std::size_t n = means.size();
    return 2 * mean > means[(n - 1) / 2] + means[n / 2];
}

bool isWork(const Observations& observations, const DayRecord& record)
{
    if (record.type)
        return *record.type == DayType::Work;
    const bool away =
        std::any_of(observations.leave.begin(), observations.leave.end(), [&](const LeaveSpan& leave) {
            return leave.from <= record.day && record.day <= leave.to;
        });
    return !away && observations.onRota(record.day);
}

} // namespace

class BetterWeeksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Eight weeks, Monday to Friday. Means 4 4 5 5 6 6 7 7: the middle is 5.5, four weeks are above it.
    /// Lunch was kept Mon-Thu in the higher weeks (16 of 20) and on Monday only in the others (4 of 20).
    void byHand()
    {
        const auto weeks = weeksOf({4, 7, 4, 7, 5, 6, 5, 6});
        Observations observations;
        observations.onRota = mondayToFriday;
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            const bool higher = i % 2 == 1;
            for (int day = 0; day < 5; ++day) {
                DayRecord record = workDay(weeks[i].weekStart + day);
                record.lunchKept = higher ? day < 4 : day == 0;
                record.overtimeMinutes = day == 4 ? std::optional(15) : std::nullopt; // blank is not zero
                if (i < 2)
                    record.afterHoursMessages = higher; // five answers on either side
                if (i == 2 && day > 0)
                    record.breaksTaken = day - 1; // 0 1 2 3: four answers, on one side
                record.peerSupport = false;
                observations.days.push_back(record);
            }
        }
        const DayRange range = rangeOf(weeks);
        const auto found = betterWeeks(WorkCalendar(observations, range), range, weeks);
        QCOMPARE(found.higherWeeks, 4);
        QCOMPARE(found.otherWeeks, 4);
        QVERIFY(found.gate.shown);
        QCOMPARE(found.gate.have, 8);
        const WeekFact& lunch = fact(found, "lunch_kept");
        QCOMPARE(lunch.higher.yes, 16);
        QCOMPARE(lunch.higher.answered, 20);
        QCOMPARE(lunch.other.yes, 4);
        QCOMPARE(lunch.other.answered, 20);
        QVERIFY(lunch.shown);
        const WeekFact& onTime = fact(found, "finished_on_time");
        QCOMPARE(onTime.higher.yes, 0);
        QCOMPARE(onTime.higher.answered, 4); // the Fridays
        QVERIFY(!onTime.shown);              // four is not five
        const WeekFact& messages = fact(found, "no_messages");
        QCOMPARE(messages.higher.yes, 0); // messages every evening
        QCOMPARE(messages.other.yes, 5);
        QVERIFY(messages.shown); // five on each side
        const WeekFact& breaks = fact(found, "breaks");
        QCOMPARE(breaks.other.yes, 3); // none taken on one of the four days
        QCOMPARE(breaks.other.answered, 4);
        QCOMPARE(breaks.higher.answered, 0);
        QVERIFY(!breaks.shown);
        QCOMPARE(fact(found, "peer_support").higher.answered, 20); // "none" is an answer
        QCOMPARE(fact(found, "values_connected").higher.answered, 0);
        QCOMPARE(found.facts.size(), std::size_t(7)); // none is picked for its difference
    }

    void theMiddleWeekIsNotAbove()
    {
        const DayRange range{monday, monday + 7 * 9 - 1};
        const Observations observations;
        const WorkCalendar calendar(observations, range);
        const auto odd = betterWeeks(calendar, range, weeksOf({1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(odd.higherWeeks, 4);
        QCOMPARE(odd.otherWeeks, 5);
        QVERIFY(odd.gate.shown);
        const auto alike = betterWeeks(calendar, range, weeksOf({6, 6, 6, 6, 6, 6, 6, 6, 6}));
        QCOMPARE(alike.higherWeeks, 0);
        QVERIFY(!alike.gate.shown && alike.gate.have >= alike.gate.need); // enough weeks, no two sides
        const auto two = betterWeeks(calendar, range, weeksOf({5, 5, 5, 5, 5, 5, 5, 9, 9}));
        QCOMPARE(two.higherWeeks, 2);
        QVERIFY(!two.gate.shown); // three on each side
        const auto seven = betterWeeks(calendar, range, weeksOf({1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(!seven.gate.shown);
        QCOMPARE(seven.gate.have, 7);
        QCOMPARE(seven.gate.need, 8);
        const auto none = betterWeeks(calendar, range, {});
        QVERIFY(!none.gate.shown && none.facts.size() == 7 && none.higherWeeks + none.otherWeeks == 0);
    }

    void onlyWorkDaysInsideTheRangeCount()
    {
        const auto weeks = weeksOf({4, 6});
        Observations observations;
        observations.onRota = mondayToFriday;
        observations.leave = {{monday + 1, monday + 1, LeaveKind::Annual, 1, LeaveUnit::Days}};
        for (Day day = monday; day < monday + 14; ++day) {
            DayRecord record;
            record.day = day;
            record.lunchKept = true;
            if (day == monday + 2)
                record.type = DayType::Training;
            if (day == monday + 5)
                record.type = DayType::Work; // a Saturday that was worked
            observations.days.push_back(record);
        }
        const DayRange whole = rangeOf(weeks);
        const auto found = betterWeeks(WorkCalendar(observations, whole), whole, weeks);
        QCOMPARE(fact(found, "lunch_kept").other.answered, 4); // Mon, Thu, Fri, Sat
        QCOMPARE(fact(found, "lunch_kept").higher.answered, 5);
        const DayRange clipped{monday + 3, monday + 9}; // Thu to Wed
        const auto part = betterWeeks(WorkCalendar(observations, clipped), clipped, weeks);
        QCOMPARE(fact(part, "lunch_kept").other.answered, 3); // Thu, Fri, Sat
        QCOMPARE(fact(part, "lunch_kept").higher.answered, 3);
    }

    void betterWeeksByBruteForce()
    {
        QRandomGenerator random(81);
        int shown = 0;
        for (int round = 0; round < 400; ++round) {
            const DayRange range{monday + random.bounded(7), monday + random.bounded(20, 200)};
            auto observations =
                randomObservations(random, {range.from - 10, range.to + 10}, 2 + random.bounded(6));
            if (random.bounded(2) == 0)
                observations.leave.push_back({range.from + 8, range.from + random.bounded(8, 30),
                                              LeaveKind::Annual, std::nullopt, LeaveUnit::Days});
            const auto found = computeFigures(observations, {range}).betterWeeks;

            std::map<Day, std::vector<double>> valuesOfWeek;
            for (const DayRecord& record : observations.days) {
                const int answered = int(record.mood.has_value()) + int(record.energy.has_value()) +
                                     int(record.meaning.has_value()) + int(record.strain.has_value());
                if (range.contains(record.day) && answered >= 3)
                    valuesOfWeek[record.day - record.day % 7].push_back(
                        (record.mood.value_or(0) + record.energy.value_or(0) + record.meaning.value_or(0) +
                         (record.strain ? 10 - *record.strain : 0)) /
                        double(answered));
            }
            std::map<Day, double> means;
            std::vector<double> all;
            for (const auto& [week, values] : valuesOfWeek) {
                if (values.size() < 3)
                    continue;
                double sum = 0;
                for (const double value : values)
                    sum += value;
                means[week] = sum / double(values.size());
                all.push_back(means[week]);
            }
            std::map<std::pair<QString, bool>, std::pair<int, int>> tallies;
            for (const DayRecord& record : observations.days) {
                const auto week = means.find(record.day - record.day % 7);
                if (!range.contains(record.day) || week == means.end() || !isWork(observations, record))
                    continue;
                const bool higher = isHigher(week->second, all);
                for (const auto& [id, answer] : answersOf(record)) {
                    auto& [yes, answered] = tallies[{id, higher}];
                    answered += answer ? 1 : 0;
                    yes += answer.value_or(false) ? 1 : 0;
                }
            }
            const auto higherWeeks =
                std::count_if(all.begin(), all.end(), [&all](double mean) { return isHigher(mean, all); });
            QCOMPARE(found.higherWeeks, int(higherWeeks));
            QCOMPARE(found.higherWeeks + found.otherWeeks, int(all.size()));
            QCOMPARE(found.gate.shown,
                     all.size() >= 8 && higherWeeks >= 3 && int(all.size()) - higherWeeks >= 3);
            shown += found.gate.shown ? 1 : 0;
            for (const WeekFact& one : found.facts) {
                const auto higher = tallies[{QString(one.id), true}];
                const auto other = tallies[{QString(one.id), false}];
                QCOMPARE(std::pair(one.higher.yes, one.higher.answered), higher);
                QCOMPARE(std::pair(one.other.yes, one.other.answered), other);
                QCOMPARE(one.shown, higher.second >= 5 && other.second >= 5);
            }
        }
        QVERIFY(shown > 50 && shown < 380); // both cases were met
    }

    /// Nothing depends on how high the ratings are, only on their order.
    void anotherScaleTheSameCounts()
    {
        QRandomGenerator random(82);
        for (int round = 0; round < 100; ++round) {
            std::vector<double> means;
            for (int i = random.bounded(8, 30); i > 0; --i)
                means.push_back(random.bounded(3, 30) / 4.0);
            const auto weeks = weeksOf(means);
            const DayRange range = rangeOf(weeks);
            const auto observations = randomObservations(random, range);
            const WorkCalendar calendar(observations, range);
            const auto plain = betterWeeks(calendar, range, weeks);
            for (double& mean : means)
                mean = 3 * mean - 2;
            const auto scaled = betterWeeks(calendar, range, weeksOf(means));
            QCOMPARE(scaled.higherWeeks, plain.higherWeeks);
            for (std::size_t i = 0; i < plain.facts.size(); ++i) {
                QCOMPARE(scaled.facts[i].higher.yes, plain.facts[i].higher.yes);
                QCOMPARE(scaled.facts[i].other.answered, plain.facts[i].other.answered);
            }
        }
    }

    void periodLengths()
    {
        const auto of = [](Day days) { return periodLengthFor({monday, monday + days - 1}); };
        QCOMPARE(of(1), PeriodLength::Week);
        QCOMPARE(of(184), PeriodLength::Week);
        QCOMPARE(of(185), PeriodLength::Month);
        QCOMPARE(of(5 * 366), PeriodLength::Month);
        QCOMPARE(of(5 * 366 + 1), PeriodLength::Year);
    }

    /// Wed 28 October to Tue 10 November 2026: two clipped weeks around a whole one.
    void weeksByHand()
    {
        const auto day = [](int month, int dayOfMonth) -> Day {
            return QDate(2026, month, dayOfMonth).toJulianDay();
        };
        const DayRange range{day(10, 28), day(11, 10)};
        const std::vector<ChallengeLink> links{
            {day(10, 27), QStringLiteral("ch_a"), ChallengeDimension::Individual}, // before
            {day(10, 28), QStringLiteral("ch_a"), ChallengeDimension::Individual},
            {day(11, 1), QStringLiteral("ch_b"), ChallengeDimension::Systemic}, // the Sunday
            {day(11, 9), QStringLiteral("ch_b"), ChallengeDimension::Systemic},
            {day(11, 10), QStringLiteral("ch_b"), ChallengeDimension::Systemic},
            {day(11, 11), QStringLiteral("ch_a"), ChallengeDimension::Systemic}}; // after
        const auto periods = challengePeriods(links, range);
        QCOMPARE(periods.size(), std::size_t(3));
        QCOMPARE(periods[0].days.from, day(10, 28));
        QCOMPARE(periods[0].days.to, day(11, 1));
        QCOMPARE(std::pair(periods[0].individual, periods[0].systemic), std::pair(1, 1));
        QCOMPARE(periods[1].days.from, day(11, 2));
        QCOMPARE(periods[1].days.to, day(11, 8));
        QCOMPARE(std::pair(periods[1].individual, periods[1].systemic), std::pair(0, 0)); // there, empty
        QCOMPARE(periods[2].days.to, day(11, 10));
        QCOMPARE(std::pair(periods[2].individual, periods[2].systemic), std::pair(0, 2));
        QVERIFY(challengePeriods(links, {day(11, 2), day(11, 1)}).empty());
    }

    void monthsAndYearsByHand()
    {
        const auto date = [](int year, int month, int day) -> Day {
            return QDate(year, month, day).toJulianDay();
        };
        const std::vector<ChallengeLink> links{
            {date(2024, 2, 29), QStringLiteral("ch_a"), ChallengeDimension::Individual},
            {date(2024, 3, 1), QStringLiteral("ch_a"), ChallengeDimension::Individual},
            {date(2024, 12, 31), QStringLiteral("ch_a"), ChallengeDimension::Systemic}};
        const auto months = challengePeriods(links, {date(2024, 1, 15), date(2025, 1, 14)});
        QCOMPARE(months.size(), std::size_t(13));
        QCOMPARE(months[0].days.from, date(2024, 1, 15));
        QCOMPARE(months[0].days.to, date(2024, 1, 31));
        QCOMPARE(months[1].individual, 1); // 29 February is February's
        QCOMPARE(months[2].individual, 1);
        QCOMPARE(months[11].systemic, 1);
        QCOMPARE(months[12].days.to, date(2025, 1, 14));
        const auto years = challengePeriods(links, {date(2020, 7, 1), date(2025, 12, 31)});
        QCOMPARE(years.size(), std::size_t(6));
        QCOMPARE(years[0].days.length(), qint64(184)); // July to December
        QCOMPARE(std::pair(years[4].individual, years[4].systemic), std::pair(2, 1));
        QCOMPARE(years[5].systemic, 0);
    }

    /// Periods lie side by side, hold every day of the range once, and every link of it.
    void periodsByBruteForce()
    {
        QRandomGenerator random(83);
        for (int round = 0; round < 400; ++round) {
            const Day from = QDate(2019, 1, 1).toJulianDay() + random.bounded(1500);
            const DayRange range{from, from + random.bounded(std::array{40, 500, 4000}[round % 3])};
            std::vector<ChallengeLink> links;
            for (int i = random.bounded(80); i > 0; --i)
                links.push_back({range.from - 20 + random.bounded(int(range.length()) + 40),
                                 QStringLiteral("ch_x"), ChallengeDimension(random.bounded(2))});
            const auto periods = challengePeriods(links, range);
            QCOMPARE(periods.front().days.from, range.from);
            QCOMPARE(periods.back().days.to, range.to);
            int individual = 0;
            for (std::size_t i = 0; i < periods.size(); ++i) {
                const ChallengePeriod& period = periods[i];
                QVERIFY(period.days.length() > 0);
                QVERIFY(i == 0 || period.days.from == periods[i - 1].days.to + 1);
                int ofPeriod = 0;
                for (const ChallengeLink& link : links)
                    ofPeriod += period.days.contains(link.day) ? 1 : 0;
                QCOMPARE(period.individual + period.systemic, ofPeriod);
                individual += period.individual;
                const QDate first = QDate::fromJulianDay(period.days.from);
                const QDate last = QDate::fromJulianDay(period.days.to);
                switch (periodLengthFor(range)) {
                case PeriodLength::Week:
                    QCOMPARE(first.weekNumber(), last.weekNumber());
                    QVERIFY(i == 0 || first.dayOfWeek() == 1);
                    break;
                case PeriodLength::Month:
                    QCOMPARE(first.month(), last.month());
                    QVERIFY(i == 0 || first.day() == 1);
                    break;
                case PeriodLength::Year:
                    QCOMPARE(first.year(), last.year());
                    QVERIFY(i == 0 || first.dayOfYear() == 1);
                    break;
                }
            }
            QCOMPARE(individual, challengeCounts(links, range).individual);
        }
    }
};

QTEST_APPLESS_MAIN(BetterWeeksTest)
#include "BetterWeeksTest.moc"
