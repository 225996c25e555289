// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Level.h"

#include "RandomSeries.h"
#include "Vectors.h"
#include "domain/insights/Dynamics.h"
#include "domain/insights/Wellbeing.h"

#include <QTest>

#include <cmath>
#include <tuple>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

std::vector<DatedValue> dated(const DaySeries& series)
{
    std::vector<DatedValue> observed;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i])
            observed.push_back({series.first + static_cast<Day>(i), *series.values[i]});
    }
    return observed;
}

/// The values of the last 14 days, sorted by counting how many are smaller: no sort is shared.
std::vector<double> inOrder(const DaySeries& series, Day day)
{
    std::vector<double> seen;
    for (Day d = day - 13; d <= day; ++d) {
        if (const auto value = series.at(d))
            seen.push_back(*value);
    }
    std::vector<double> ordered(seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        std::size_t rank = 0;
        for (std::size_t j = 0; j < seen.size(); ++j)
            rank += seen[j] < seen[i] || (seen[j] == seen[i] && j < i) ? 1 : 0;
        ordered[rank] = seen[i];
    }
    return ordered;
}

/// Type 7 as a weighted pair: position 1 + (n - 1) p, counted from one.
double quantile(const std::vector<double>& ordered, double p)
{
    const double position = 1 + (double(ordered.size()) - 1) * p;
    const double part = position - std::floor(position);
    const auto value = [&ordered](double rank) {
        return ordered.at(std::min(std::size_t(rank), ordered.size()) - 1);
    };
    return (1 - part) * value(std::floor(position)) + part * value(std::floor(position) + 1);
}

/// The level written out as one weighted sum: what an observation adds fades by 0.8 per day since it. No
/// recursion, so it shares nothing with the implementation.
std::optional<double> levelBySum(const std::vector<DatedValue>& observed, Day day)
{
    std::optional<double> level;
    Day before = 0;
    Day last = 0;
    for (const DatedValue& observation : observed) {
        if (observation.day <= day)
            last = observation.day;
    }
    for (const DatedValue& observation : observed) {
        if (observation.day > day)
            break;
        const double entered = level ? 1 - std::pow(0.8, double(observation.day - before)) : 1;
        level =
            level.value_or(0) + entered * std::pow(0.8, double(last - observation.day)) * observation.value;
        before = observation.day;
    }
    return day - last > 7 ? std::nullopt : level;
}

} // namespace

class LevelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellbeingVector()
    {
        const auto vector = vectorObject("d_level.json");
        const auto rows = vector[u"rows"].toArray();
        const auto expected = column(vector[u"W"]);
        QCOMPARE(rows.size(), qsizetype(16));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto row = column(rows[i]);
            const auto w = wellbeing(Ratings{row[0], row[1], row[2], row[3]});
            KEEL_COMPARE_NEAR(w, expected[static_cast<std::size_t>(i)]);
        }
    }

    void levelVector()
    {
        const auto vector = vectorObject("d_level.json");
        const DaySeries series{0, column(vector[u"W"])};
        const auto ewma = column(vector[u"ewma"]);
        const auto medians = column(vector[u"rolling_median_14_min7"]);
        const auto level = ewmaLevel(dated(series), {0, 15});
        const auto rolling = rollingMedian(series, {0, 15});
        QCOMPARE(level.size(), ewma.size());
        for (std::size_t i = 0; i < ewma.size(); ++i) {
            KEEL_COMPARE_NEAR(level[i].value, ewma[i]);
            QCOMPARE(level[i].carried, !series.values[i].has_value());
            KEEL_COMPARE_NEAR(rolling[i].value, medians[i]);
        }
    }

    void aLevelIsCarriedForSevenDays()
    {
        const std::vector<DatedValue> observed{{10, 6.0}, {20, 4.0}};
        const auto level = ewmaLevel(observed, {5, 30});
        QCOMPARE(level.front().day, Day(10)); // a row per day from the first W
        QCOMPARE(level.size(), std::size_t(21));
        QVERIFY(!level[0].carried);
        QVERIFY(level[7].value && level[7].carried);
        QVERIFY(!level[8].value && !level[8].carried);
        KEEL_COMPARE_NEAR(level[10].value, 4 + 2 * std::pow(0.8, 10));
        QVERIFY(ewmaLevel({}, {5, 30}).empty());
        QVERIFY(ewmaLevel(observed, {1, 9}).empty());
    }

    void levelAgainstTheWeightedSum()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            const auto diary = randomDiary(random, random.bounded(1, 150));
            const auto observed = dated(diary.w);
            const Day from = 90 + random.bounded(150);
            const DayRange range{from, from + random.bounded(60)};
            const auto level = ewmaLevel(observed, range);
            std::size_t next = 0;
            for (Day day = range.from; day <= range.to; ++day) {
                if (observed.empty() || day < observed.front().day)
                    continue;
                QVERIFY(next < level.size());
                QCOMPARE(level[next].day, day);
                KEEL_COMPARE_NEAR(level[next].value, levelBySum(observed, day));
                ++next;
            }
            QCOMPARE(next, level.size());
        }
    }

    void levelIsEquivariant()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 300; ++round) {
            auto observed = dated(randomDiary(random, 90).w);
            const auto level = ewmaLevel(observed, {100, 189});
            for (DatedValue& observation : observed)
                observation = {observation.day + 1000, 2 * observation.value - 3};
            const auto moved = ewmaLevel(observed, {1100, 1189});
            QCOMPARE(moved.size(), level.size());
            for (std::size_t i = 0; i < level.size(); ++i)
                KEEL_COMPARE_NEAR(moved[i].value,
                                  level[i].value ? std::optional(2 * *level[i].value - 3) : std::nullopt);
        }
    }

    /// Ten days of 1 .. 10 with day 3 missing, then nothing: 2, 5, 6, 7, 8, 9 and so on, reckoned by hand.
    void rollingByHand()
    {
        DaySeries series{100, {}};
        for (int i = 1; i <= 10; ++i)
            series.values.push_back(i == 3 ? std::nullopt : std::optional(double(i)));
        const DayRange range{104, 120};
        const auto medians = rollingMedian(series, range);
        const auto spread = rollingQuartiles(series, range);
        QCOMPARE(medians.size(), std::size_t(17)); // a row per day, whether there is a figure or not
        QCOMPARE(spread.size(), std::size_t(17));
        const auto at = [&](Day day) {
            const auto row = std::size_t(day - range.from);
            return std::tuple(spread[row].lo, medians[row].value, spread[row].hi);
        };
        using Row = std::tuple<std::optional<double>, std::optional<double>, std::optional<double>>;
        const Row none;
        QCOMPARE(spread[0].day, Day(104));
        QVERIFY(at(106) == none);                 // 1 2 4 5 6 7: six are not enough
        QVERIFY(at(107) == Row(3.0, 5.0, 6.5));   // 1 2 4 5 6 7 8: positions 1.5, 3, 4.5
        QVERIFY(at(108) == Row(3.5, 5.5, 7.25));  // ... 9: 1.75, 3.5, 5.25
        QVERIFY(at(109) == Row(4.0, 6.0, 8.0));   // 1 2 4 5 6 7 8 9 10
        QVERIFY(at(113) == Row(4.0, 6.0, 8.0));   // day 100 is the last of fourteen
        QVERIFY(at(114) == Row(4.75, 6.5, 8.25)); // 2 4 5 6 7 8 9 10
        QVERIFY(at(115) == Row(5.5, 7.0, 8.5));   // 4 .. 10
        QVERIFY(at(116) == Row(5.5, 7.0, 8.5));   // the gap leaves the window: nothing changes
        QVERIFY(at(117) == none);                 // 5 .. 10
        QVERIFY(rollingQuartiles(series, {120, 119}).empty());
    }

    void rollingAgainstRanks()
    {
        QRandomGenerator random(14);
        int figures = 0;
        for (int round = 0; round < 1000; ++round) {
            const auto series = randomDiary(random, random.bounded(1, 90)).w;
            const DayRange range{90 + random.bounded(20), 110 + random.bounded(90)};
            const auto medians = rollingMedian(series, range);
            const auto spread = rollingQuartiles(series, range);
            QCOMPARE(qint64(medians.size()), range.length());
            for (std::size_t i = 0; i < medians.size(); ++i) {
                const Day day = range.from + Day(i);
                const auto ordered = inOrder(series, day);
                QCOMPARE(spread[i].day, day);
                QCOMPARE(medians[i].value.has_value(), ordered.size() >= 7);
                QCOMPARE(spread[i].lo.has_value(), ordered.size() >= 7);
                if (ordered.size() < 7)
                    continue;
                ++figures;
                KEEL_COMPARE_NEAR(spread[i].lo, std::optional(quantile(ordered, 0.25)));
                KEEL_COMPARE_NEAR(medians[i].value, std::optional(quantile(ordered, 0.5)));
                KEEL_COMPARE_NEAR(spread[i].hi, std::optional(quantile(ordered, 0.75)));
                QVERIFY(*spread[i].lo <= *medians[i].value && *medians[i].value <= *spread[i].hi);
            }
        }
        QVERIFY(figures > 10000);
    }

    /// Upside down, the lower edge is the upper one; far days change nothing.
    void rollingIsEquivariant()
    {
        QRandomGenerator random(15);
        for (int round = 0; round < 300; ++round) {
            auto series = randomDiary(random, 60).w;
            const DayRange range{130, 159};
            const auto spread = rollingQuartiles(series, range);
            const auto medians = rollingMedian(series, range);
            for (Day day = 100; day < 117; ++day) // 14 days before the range at the latest
                series.values[std::size_t(day - 100)] = 1000;
            for (auto& value : series.values) {
                if (value)
                    value = 10 - 2 * *value;
            }
            const auto turned = rollingQuartiles(series, range);
            const auto turnedMedians = rollingMedian(series, range);
            const auto turn = [](std::optional<double> value) {
                return value ? std::optional(10 - 2 * *value) : std::nullopt;
            };
            for (std::size_t i = 0; i < spread.size(); ++i) {
                QVERIFY(isNear(turned[i].lo, turn(spread[i].hi)));
                QVERIFY(isNear(turned[i].hi, turn(spread[i].lo)));
                QVERIFY(isNear(turnedMedians[i].value, turn(medians[i].value)));
            }
        }
    }

    void dynamicsVector()
    {
        const auto vector = vectorObject("e_dynamics.json");
        const DaySeries series{0, column(vector[u"series"])};
        const auto actual = dynamics(series, {0, 23});
        QCOMPARE(actual.observed, vector[u"n_obs"].toInt());
        QCOMPARE(actual.pairs, vector[u"n_pairs"].toInt());
        KEEL_COMPARE_NEAR(actual.mean, vector[u"mean"]);
        KEEL_COMPARE_NEAR(actual.sd, vector[u"sd"]);
        KEEL_COMPARE_NEAR(actual.rmssd, vector[u"rmssd"]);
        KEEL_COMPARE_NEAR(actual.inertia, vector[u"inertia_r"]);
        KEEL_COMPARE_NEAR(actual.inertiaCorrected, vector[u"inertia_bias_corrected"]);
        QVERIFY(actual.rmssdGate.shown);
        QVERIFY(!actual.inertiaGate.shown);
    }

    void dynamicsOfFlatAndEmpty()
    {
        const DaySeries flat{0, std::vector<std::optional<double>>(40, 6.1)};
        const auto actual = dynamics(flat, {0, 39});
        QCOMPARE(*actual.rmssd, 0.0);
        QVERIFY(!actual.inertia && !actual.inertiaCorrected);
        QVERIFY(actual.inertiaGate.shown); // enough pairs, but no figure: arithmetic decides
        const auto nothing = dynamics(DaySeries{}, {0, 39});
        QVERIFY(!nothing.rmssd && !nothing.mean && !nothing.sd && nothing.pairs == 0);
    }

    void dynamicsUnderShiftAndScale()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 500; ++round) {
            auto series = randomDiary(random, 60).w;
            const auto before = dynamics(series, {100, 159});
            series.values.push_back(std::nullopt); // a missing day more changes nothing
            for (auto& value : series.values) {
                if (value)
                    value = 4 * *value + 1;
            }
            const auto after = dynamics(series, {100, 160});
            QCOMPARE(after.pairs, before.pairs);
            QVERIFY(isNear(after.inertia, before.inertia));
            QVERIFY(isNear(after.rmssd, before.rmssd ? std::optional(4 * *before.rmssd) : std::nullopt));
            QVERIFY(isNear(after.sd, before.sd ? std::optional(4 * *before.sd) : std::nullopt));
        }
    }
};

QTEST_APPLESS_MAIN(LevelTest)
#include "LevelTest.moc"
