// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Runs.h"

#include <QTest>

#include <algorithm>

using keel::charts::decimate;
using keel::charts::decimatedRuns;
using keel::charts::Extremes;
using keel::charts::placed;
using keel::charts::Run;
using keel::charts::splitRuns;
using keel::charts::widestRuns;

namespace {

/// One value a day, wandering, with every `missing`-th day left out (0: none).
Run wandering(int days, int missing)
{
    Run points;
    for (int day = 0; day < days; ++day) {
        if (missing == 0 || day % missing != missing - 1)
            points.append(QPointF(day, 5 + (day * 37 % 101) / 50.0 - 1));
    }
    return points;
}

qsizetype vertices(const QList<Run>& runs)
{
    qsizetype sum = 0;
    for (const Run& run : runs)
        sum += run.size();
    return sum;
}

bool contains(const QList<Run>& runs, const QPointF& point)
{
    return std::any_of(runs.begin(), runs.end(), [&point](const Run& run) { return run.contains(point); });
}

} // namespace

class RunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingDayIsAGap()
    {
        const QList<Run> runs = splitRuns({{0, 5}, {1, 6}, {3, 7}, {4, 6}, {9, 1}}, 1);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(0), (Run{{0, 5}, {1, 6}}));
        QCOMPARE(runs.at(1), (Run{{3, 7}, {4, 6}}));
        QCOMPARE(runs.at(2), (Run{{9, 1}}));
    }

    void weeklyValuesAreNotGaps() { QCOMPARE(splitRuns({{0, 5}, {7, 6}, {21, 6}}, 7).size(), 2); }

    void nothingGivesNothing()
    {
        QVERIFY(splitRuns({}, 1).isEmpty());
        QVERIFY(decimatedRuns({}, 1, 400).isEmpty());
    }

    void shortRunsStayAsTheyAre()
    {
        const Run run = wandering(400, 0);
        QCOMPARE(decimate(run, 400), run);
    }

    void decimationKeepsEndsAndExtremes_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("limit");
        QTest::newRow("a year") << 366 << 100;
        QTest::newRow("ten years") << 3660 << 400;
        QTest::newRow("odd limit") << 1001 << 7;
        QTest::newRow("smallest with ends") << 500 << 4;
    }
    void decimationKeepsEndsAndExtremes()
    {
        QFETCH(int, days);
        QFETCH(int, limit);
        Run run = wandering(days, 0);
        run[days / 3].setY(0);
        run[days / 2].setY(10);
        const Run kept = decimate(run, limit);
        QVERIFY(kept.size() <= limit);
        QCOMPARE(kept.constFirst(), run.constFirst());
        QCOMPARE(kept.constLast(), run.constLast());
        QVERIFY(kept.contains(run.at(days / 3)));
        QVERIFY(kept.contains(run.at(days / 2)));
        QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](auto a, auto b) { return a.x() < b.x(); }));
        QVERIFY(std::all_of(kept.begin(), kept.end(), [&run](auto p) { return run.contains(p); }));
    }

    /// The edge of a band never goes back and forth: its outermost day of each stretch, from end to end.
    void anEdgeKeepsItsOuterDays()
    {
        Run run = wandering(3660, 0);
        run[1000].setY(0);
        run[2000].setY(10);
        for (const Extremes keep : {Extremes::Lowest, Extremes::Highest}) {
            for (const int limit : {3, 55}) {
                const Run kept = decimate(run, limit, keep);
                QVERIFY(kept.size() <= limit);
                QCOMPARE(kept.constFirst(), run.constFirst());
                QCOMPARE(kept.constLast(), run.constLast());
                QVERIFY(kept.contains(run.at(keep == Extremes::Lowest ? 1000 : 2000)));
                QVERIFY(std::all_of(kept.begin() + 1, kept.end() - 1, [keep](auto point) {
                    return keep == Extremes::Lowest ? point.y() < 4.2 : point.y() > 5.8;
                }));
            }
        }
    }

    void tooFewForEndsKeepsExtremes()
    {
        Run run = wandering(50, 0);
        run[20].setY(0);
        run[10].setY(10);
        QCOMPARE(decimate(run, 2), (Run{run.at(10), run.at(20)}));
    }

    void limitHoldsOverAllRuns_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("missing");
        QTest::newRow("quarter, every 7th missing") << 91 << 7;
        QTest::newRow("year, every 7th missing") << 366 << 7;
        QTest::newRow("ten years, every 7th missing") << 3660 << 7;
        QTest::newRow("ten years, every other day") << 3660 << 2;
        QTest::newRow("ten years, none missing") << 3660 << 0;
    }
    void limitHoldsOverAllRuns()
    {
        QFETCH(int, days);
        QFETCH(int, missing);
        Run points = wandering(days, missing);
        points[points.size() / 4].setY(0);
        points[points.size() / 2].setY(10);
        const QPointF low = points.at(points.size() / 4);
        const QPointF high = points.at(points.size() / 2);
        const QList<Run> runs = decimatedRuns(points, 1, 400);
        QVERIFY2(vertices(runs) <= 400, qPrintable(QString::number(vertices(runs))));
        QVERIFY(contains(runs, low));
        QVERIFY(contains(runs, high));
    }

    void gapsSurviveDecimation()
    {
        Run points = wandering(3000, 0);
        points.erase(points.begin() + 1000, points.begin() + 1060);
        const QList<Run> runs = decimatedRuns(points, 1, 400);
        QCOMPARE(runs.size(), 2);
        QVERIFY(runs.at(0).constLast().x() < 1000);
        QVERIFY(runs.at(1).constFirst().x() >= 1060);
    }

    void narrowRunsAreLeftOut()
    {
        const Run points{{0, 1},  {1, 1},  {10, 2}, {11, 2}, {12, 2},
                         {13, 2}, {30, 3}, {50, 4}, {51, 5}, {52, 4}};
        const QList<Run> runs = widestRuns(points, 1, 2, 100);
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0).constFirst().x(), 10.0);
        QCOMPARE(runs.at(1), (Run{{50, 4}, {51, 5}, {52, 4}}));
        const QList<Run> widest = widestRuns(points, 1, 0, 2); // no room for more
        QCOMPARE(widest.size(), 1);
        QCOMPARE(widest.at(0).constFirst().x(), 10.0);
        QVERIFY(widestRuns({}, 1, 2, 100).isEmpty());
    }

    void theWidestRunsStayWithinTheLimit()
    {
        const QList<Run> runs = widestRuns(wandering(3660, 7), 1, 0, 55);
        QVERIFY(vertices(runs) <= 55);
    }

    void placesOnTheScreen()
    {
        const Run points{{5, 1}, {10, 2}, {15, 3}};
        QCOMPARE(placed(points, 5, 15, false), (Run{{0, 1}, {0.5, 2}, {1, 3}}));
        QCOMPARE(placed(points, 5, 15, true), (Run{{1, 1}, {0.5, 2}, {0, 3}}));
        QCOMPARE(placed({{5, 1}}, 5, 5, true), (Run{{0.5, 1}}));
    }
};

QTEST_APPLESS_MAIN(RunsTest)
#include "tst_runs.moc"
