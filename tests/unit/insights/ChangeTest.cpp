// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Change.h"

#include "Vectors.h"
#include "domain/insights/HodgesLehmann.h"
#include "domain/insights/ReliableChange.h"
#include "domain/insights/TheilSen.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

std::optional<Direction> direction(const QJsonValue& value)
{
    if (!value.isString())
        return std::nullopt;
    return value.toString() == QLatin1String("up") ? Direction::Up : Direction::Down;
}

void compareCusum(const std::vector<CusumRow>& rows, const QJsonArray& expected)
{
    QCOMPARE(qsizetype(rows.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto& row = rows[static_cast<std::size_t>(i)];
        const auto want = expected[i].toObject();
        KEEL_COMPARE_NEAR(row.z, want[u"z"]);
        KEEL_COMPARE_NEAR(row.up, want[u"c_plus"]);
        KEEL_COMPARE_NEAR(row.down, want[u"c_minus"]);
        QCOMPARE(row.signal, direction(want[u"signal"]));
    }
}

std::vector<WeeklyMean> weeksOf(const std::vector<double>& means, Day firstMonday)
{
    std::vector<WeeklyMean> weeks;
    for (std::size_t i = 0; i < means.size(); ++i)
        weeks.push_back({firstMonday + 7 * Day(i), means[i]});
    return weeks;
}

/// How many slopes of the points are below and above `slope`, by looking at residuals instead of slopes.
std::pair<int, int> slopesAround(const std::vector<TrendPoint>& points, double slope)
{
    int below = 0;
    int above = 0;
    for (const TrendPoint& a : points) {
        for (const TrendPoint& b : points) {
            if (a.x >= b.x)
                continue;
            const double rise = (b.y - slope * b.x) - (a.y - slope * a.x);
            below += rise < -1e-9 ? 1 : 0;
            above += rise > 1e-9 ? 1 : 0;
        }
    }
    return {below, above};
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cusumVector()
    {
        const auto vector = vectorObject("h_cusum.json");
        const auto baseline = numbers(vector[u"baseline_weeks"]);
        const auto weeks = numbers(vector[u"new_weeks"]);
        const auto chart = chartBaseline(baseline);
        KEEL_COMPARE_NEAR(chart->mu, vector[u"mu"]);
        KEEL_COMPARE_NEAR(chart->sd, vector[u"sd_used"]);
        compareCusum(cusum(weeks, *chart), vector[u"rows_sd_used"].toArray());
        compareCusum(cusum(weeks, {chart->mu, vector[u"sd"].toDouble()}), vector[u"rows_sd_raw"].toArray());

        auto all = baseline;
        all.insert(all.end(), weeks.begin(), weeks.end());
        const auto found = change(weeksOf(all, 7000), {7000, 7000 + 16 * 7 - 1});
        QCOMPARE(found.cusumSignalWeek, std::optional<Day>(7000 + 7 * (8 + 5 - 1)));
        QCOMPARE(found.direction, std::optional(Direction::Down));
        QCOMPARE(found.ewmaSignalWeek, std::optional<Day>(7000 + 7 * (8 + 4 - 1)));
        QVERIFY(*found.slopeHi < 0);
        QVERIFY(found.announced);
    }

    void upIsTheMirrorOfDown()
    {
        QRandomGenerator random(51);
        for (int round = 0; round < 500; ++round) {
            std::vector<double> means;
            for (int i = 0; i < random.bounded(2, 30); ++i)
                means.push_back(6 - 0.03 * i + random.bounded(-4, 5) / 8.0);
            const Day monday = 7000;
            const DayRange range{monday, monday + 7 * Day(means.size()) - 1};
            const auto down = change(weeksOf(means, monday), range);
            for (double& value : means)
                value = 12 - value;
            const auto up = change(weeksOf(means, monday), range);
            QCOMPARE(up.cusumSignalWeek, down.cusumSignalWeek);
            QCOMPARE(up.announced, down.announced);
            QVERIFY(!down.direction || *up.direction != *down.direction);
            QVERIFY(isNear(up.slope, -*down.slope));
            QVERIFY(isNear(up.slopeLo, down.slopeHi ? std::optional(-*down.slopeHi) : std::nullopt));
        }
    }

    void ewmaChartVector()
    {
        const auto vector = vectorObject("h_ewma_chart.json");
        const auto weeks = numbers(vector[u"weeks"]);
        const auto rows = ewmaChart(weeks, {vector[u"mu"].toDouble(), vector[u"sd"].toDouble()});
        const auto expected = vector[u"rows"].toArray();
        QCOMPARE(qsizetype(rows.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto& row = rows[static_cast<std::size_t>(i)];
            const auto want = expected[i].toObject();
            KEEL_COMPARE_NEAR(row.ewma, want[u"ewma"]);
            KEEL_COMPARE_NEAR(row.lower, want[u"lcl"]);
            KEEL_COMPARE_NEAR(row.upper, want[u"ucl"]);
            QCOMPARE(row.signal, direction(want[u"signal"]));
        }
    }

    void trendVector()
    {
        const auto vector = vectorObject("h_trend.json");
        const auto x = numbers(vector[u"weeks"]);
        const auto y = numbers(vector[u"y"]);
        std::vector<TrendPoint> points;
        for (std::size_t i = 0; i < x.size(); ++i)
            points.push_back({x[i], y[i]});
        const auto trend = theilSen(points);
        KEEL_COMPARE_NEAR(trend->slope, vector[u"theil_sen_per_week"]);
        QCOMPARE(trend->slopes, vector[u"n_slopes"].toInt());
        const auto interval = vector[u"sen_ci95"].toArray();
        const auto ranks = vector[u"sen_ranks"].toArray();
        QCOMPARE(trend->lowerRank, ranks[0].toInt());
        QCOMPARE(trend->upperRank, ranks[1].toInt());
        KEEL_COMPARE_NEAR(trend->lo, interval[0]);
        KEEL_COMPARE_NEAR(trend->hi, interval[1]);
        QCOMPARE(trend->mannKendall.s, vector[u"mk_S"].toInt());
        KEEL_COMPARE_NEAR(trend->mannKendall.variance, vector[u"mk_var"]);
        KEEL_COMPARE_NEAR(trend->mannKendall.z, vector[u"mk_z"]);
        KEEL_COMPARE_NEAR(trend->mannKendall.p, vector[u"mk_p"]);
    }

    void trendAgainstResiduals()
    {
        QRandomGenerator random(52);
        for (int round = 0; round < 2000; ++round) {
            std::vector<TrendPoint> points;
            double x = 0;
            for (int i = random.bounded(2, 30); i > 0; --i)
                points.push_back({x += random.bounded(1, 3), random.bounded(40) / 4.0});
            const auto trend = theilSen(points);
            QVERIFY(trend);
            // The slope is a median: no more than half of the slopes lie on either side of it.
            const auto [below, above] = slopesAround(points, trend->slope);
            QVERIFY(2 * below <= trend->slopes && 2 * above <= trend->slopes);
            const auto [falling, rising] = slopesAround(points, 0);
            QCOMPARE(trend->mannKendall.s, rising - falling);
            if (trend->lo) {
                QVERIFY(*trend->lo <= trend->slope && trend->slope <= *trend->hi);
                QVERIFY(slopesAround(points, *trend->lo).first <= trend->lowerRank - 1);
                QVERIFY(slopesAround(points, *trend->hi).second <= trend->slopes - trend->upperRank);
            }
            // The variance by its definition over groups of ties.
            std::map<double, int> groups;
            for (const TrendPoint& point : points)
                ++groups[point.y];
            const double n = double(points.size());
            double variance = n * (n - 1) * (2 * n + 5);
            for (const auto& [value, t] : groups)
                variance -= double(t) * (t - 1) * (2 * t + 5);
            KEEL_COMPARE_NEAR(trend->mannKendall.variance, variance / 18);

            for (TrendPoint& point : points)
                point = {point.x * 2 + 5, point.y * 3 + 1};
            QVERIFY(isNear(theilSen(points)->slope, 1.5 * trend->slope));
        }
    }

    void hodgesLehmannVector()
    {
        const auto vector = vectorObject("h_hodges_lehmann.json");
        KEEL_COMPARE_NEAR(hodgesLehmann(numbers(vector[u"before"]), numbers(vector[u"after"])),
                          vector[u"shift"]);
        QVERIFY(!hodgesLehmann({}, numbers(vector[u"after"])));
    }

    void reliableChangeVectors()
    {
        const auto cases = vectorFile("rci_jacobson_truax.json").array();
        QCOMPARE(cases.size(), 3);
        for (const auto& element : cases) {
            const auto c = element.toObject();
            const auto actual = reliableChange(c[u"x1"].toDouble(), c[u"x2"].toDouble(), c[u"sd"].toDouble(),
                                               c[u"reliability"].toDouble());
            KEEL_COMPARE_NEAR(actual->rc, c[u"rc"]);
            KEEL_COMPARE_NEAR(actual->thresholdPoints, c[u"threshold_points"]);
            QCOMPARE(actual->moreThanNoise, std::abs(actual->rc) > 1.96);
        }
        QVERIFY(!reliableChange(1, 2, 0, 0.8));
        QVERIFY(!reliableChange(1, 2, 1, 1));
    }

    void weeksAreClippedAndNeedThreeEntries()
    {
        const Day monday = 7000; // a multiple of seven is a Monday
        DaySeries series{monday, {}};
        for (int i = 0; i < 21; ++i)
            series.values.push_back(i < 7 || i % 2 == 0 ? std::optional(double(i)) : std::nullopt);
        const auto weeks = weeklyMeans(series, {monday + 4, monday + 20});
        QCOMPARE(weeks.size(), std::size_t(3));
        QCOMPARE(weeks[0].weekStart, monday); // Friday to Sunday only
        QCOMPARE(weeks[0].mean, 5.0);
        QCOMPARE(weeks[1].mean, 10.0); // days 8, 10, 12
        QCOMPARE(weeklyMeans(series, {monday + 5, monday + 20}).front().weekStart, monday + 7);
    }

    void changeNeedsNineWeeksAndAgreement()
    {
        std::vector<double> means(8, 6.0);
        const auto at = [&means] {
            return change(weeksOf(means, 7000), {7000, 7000 + 7 * Day(means.size()) - 1});
        };
        QVERIFY(!at().cusumSignalWeek);
        QCOMPARE(*at().slope, 0.0);
        means.push_back(4.0); // z = -8: signals at once
        QCOMPARE(at().cusumSignalWeek, std::optional<Day>(7000 + 56));
        QVERIFY(!at().announced); // nine weeks are no trend
        means.insert(means.end(), 3, 6.0);
        QVERIFY(at().cusumSignalWeek); // no reset ...
        QVERIFY(!at().announced);      // ... but Sen's interval holds 0
        QVERIFY(!change({}, {7000, 7006}).slope);

        means.clear();
        for (int i = 0; i < 8; ++i)
            means.push_back(7 - 0.2 * i);
        means.push_back(3.9);
        QVERIFY(at().cusumSignalWeek && *at().slopeHi < 0);
        QVERIFY(!at().announced); // chart and trend agree, in the ninth week
        means.push_back(3.8);
        QVERIFY(at().announced);
    }

    /// Decision 0010: weeks whose Mondays lie within 522 weeks of the last one.
    void theTrendReadsTenYears()
    {
        const Day last = 7000 + 522 * 7;
        const auto slope = [](const std::vector<WeeklyMean>& weeks) {
            return change(weeks, {weeks.front().weekStart, weeks.back().weekStart + 6}).slope;
        };
        // 522 weeks before the last is read: the slopes are -1, 1/522 and 2/521.
        KEEL_COMPARE_NEAR(slope({{7000, 4}, {7007, 3}, {last, 5}}), std::optional(1 / 522.0));
        // 523 weeks before is not: 2/521 is left.
        KEEL_COMPARE_NEAR(slope({{7000 - 7, 9}, {7007, 3}, {last, 5}}), std::optional(2 / 521.0));
        QVERIFY(!slope({{7000 - 7, 9}, {last, 5}})); // one week is no trend

        // Twelve years that rose for two and fell for ten: the fall alone is told.
        QRandomGenerator random(53);
        std::vector<WeeklyMean> weeks;
        for (int i = 0; i < 626; ++i) {
            if (random.bounded(5) > 0)
                weeks.push_back({7000 + 7 * Day(i), (i < 104 ? 0.1 * i : 8 - 0.01 * i) + random.bounded(3)});
        }
        const DayRange range{7000, weeks.back().weekStart + 6};
        std::vector<TrendPoint> points;
        for (const WeeklyMean& week : weeks) {
            if (weeks.back().weekStart - week.weekStart <= 522 * 7)
                points.push_back({double(week.weekStart) / 7, week.mean});
        }
        QVERIFY(points.size() < weeks.size());
        const auto found = change(weeks, range);
        const auto slow = theilSen(points);
        KEEL_COMPARE_NEAR(found.slope, std::optional(slow->slope));
        KEEL_COMPARE_NEAR(found.slopeLo, slow->lo);
        KEEL_COMPARE_NEAR(found.slopeHi, slow->hi);
        KEEL_COMPARE_NEAR(found.trendP, std::optional(slow->mannKendall.p));
        const auto [below, above] = slopesAround(points, *found.slope);
        QVERIFY(2 * below <= slow->slopes && 2 * above <= slow->slopes);
        QCOMPARE(found.weeks, int(weeks.size())); // everything else reads the whole
        QCOMPARE(found.cusumSignalWeek, change(std::span(weeks).first(120), range).cusumSignalWeek);
    }

    void gapsInTheCalendarStretchTheTrend()
    {
        const std::vector<WeeklyMean> weeks{{7000, 5.0}, {7007, 5.5}, {7035, 7.5}};
        QCOMPARE(*change(weeks, {7000, 7041}).slope, 0.5); // per calendar week, not per entry
        // The last four weeks of the range (from 7014) against the four before.
        QCOMPARE(*change(weeks, {7000, 7041}).shift, 2.25);
    }
};

QTEST_APPLESS_MAIN(ChangeTest)
#include "ChangeTest.moc"
