// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole chart hands to Qt Charts: never more than its vertices, whatever the range and its gaps.
#include "SeriesFeed.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QRandomGenerator>
#include <QTest>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace keel::charts;

namespace {

/// A level that wanders between 0 and 10; every `missing`th day is not there (0: all are).
QList<QPointF> wandering(int days, int missing, double shift = 0)
{
    QList<QPointF> points;
    for (int day = 0; day < days; ++day) {
        if (missing == 0 || day % missing != 0)
            points.append({double(day), 5 + 4 * std::sin(day / 9.7) * std::sin(day / 61.0) + shift});
    }
    return points;
}

/// The series of LinePlot.qml.
struct Plot
{
    Plot()
    {
        chart.addAxis(new QValueAxis, Qt::AlignBottom);
        chart.addAxis(new QValueAxis, Qt::AlignLeft);
        for (QAbstractSeries* series :
             {static_cast<QAbstractSeries*>(band), static_cast<QAbstractSeries*>(middle),
              static_cast<QAbstractSeries*>(carried), static_cast<QAbstractSeries*>(observed)}) {
            chart.addSeries(series);
            for (QAbstractAxis* axis : chart.axes())
                series->attachAxis(axis);
        }
        middle->setPen(QPen(Qt::black, 1));
        carried->setPen(QPen(Qt::black, 2));
        observed->setPen(QPen(Qt::black, 2.5));
    }
    void fill(int days, int missing)
    {
        const auto points = wandering(days, missing);
        feed.fillBand(band, wandering(days, missing, -1), wandering(days, missing, 1), 1);
        feed.fillLine(middle, points, 1);
        feed.fillCarried(carried, wandering(days, 3), 1);
        lonely = feed.fillObserved(observed, points, 1);
    }
    /// What the main line draws, in as many pieces, from left to right on the screen.
    [[nodiscard]] QList<QList<QPointF>> pieces() const
    {
        QList<QList<QPointF>> pieces;
        for (const QAbstractSeries* series : chart.series()) {
            const auto* line = qobject_cast<const QLineSeries*>(series);
            if (line != nullptr && line->pen() == observed->pen() && line->count() > 0)
                pieces.append(line->points());
        }
        std::sort(pieces.begin(), pieces.end(),
                  [](const auto& a, const auto& b) { return a.first().x() < b.first().x(); });
        return pieces;
    }
    [[nodiscard]] qsizetype vertices() const
    {
        qsizetype sum = lonely.size();
        for (const QAbstractSeries* series : chart.series()) {
            if (const auto* line = qobject_cast<const QXYSeries*>(series))
                sum += line->count();
            if (const auto* area = qobject_cast<const QAreaSeries*>(series))
                sum += area->upperSeries()->count() + area->lowerSeries()->count();
        }
        return sum;
    }

    QChart chart;
    QAreaSeries* band = new QAreaSeries(new QLineSeries, new QLineSeries);
    QLineSeries* middle = new QLineSeries;
    QLineSeries* carried = new QLineSeries;
    QLineSeries* observed = new QLineSeries;
    QList<QPointF> lonely;
    SeriesFeed feed;
};

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreVertices_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("missing");
        for (const int days : {14, 92, 366, 3653, 14610, 50000}) {
            for (const int missing : {0, 2, 3, 7, 50})
                QTest::addRow("%d days, %d", days, missing) << days << missing;
        }
    }
    void neverMoreVertices()
    {
        QFETCH(int, days);
        QFETCH(int, missing);
        Plot plot;
        plot.feed.setSight(0, days - 1, 320, false);
        plot.fill(days, missing);
        QVERIFY2(plot.vertices() <= SeriesFeed::maxVertices, qPrintable(QString::number(plot.vertices())));
        QVERIFY(plot.vertices() >= std::min(days, 60));
        const auto series = plot.chart.series().size();
        plot.fill(days, missing); // what was there before goes
        QCOMPARE(plot.chart.series().size(), series);
        plot.feed.setSight(days / 3.0, days / 2.0, 320, false);
        plot.fill(days, missing);
        QVERIFY2(plot.vertices() <= SeriesFeed::maxVertices, qPrintable(QString::number(plot.vertices())));
    }

    /// Random diaries at every range: what is drawn are days of the diary, its highest and lowest day among
    /// them, and no line crosses a gap that is wide enough to be seen.
    void extremesAndGapsStay()
    {
        QRandomGenerator chance(20261119);
        for (int turn = 0; turn < 300; ++turn) {
            const int days = 10 + chance.bounded(4000);
            const double pixels = 200 + chance.bounded(500);
            const int often = 1 + chance.bounded(60); // how seldom a gap begins
            QList<QPointF> points;
            for (int day = 0; day < days; ++day) {
                points.append({double(day), chance.generateDouble() * 10});
                if (chance.bounded(often) == 0)
                    day += chance.bounded(40);
            }
            Plot plot;
            plot.feed.setSight(0, days - 1, pixels, false);
            plot.lonely = plot.feed.fillObserved(plot.observed, points, 1);
            QVERIFY(plot.vertices() <= SeriesFeed::maxVertices);

            QList<QList<QPointF>> drawn = plot.pieces();
            for (const QPointF& dot : std::as_const(plot.lonely))
                drawn.append({QPointF(dot.x() / (days - 1), dot.y())});
            QList<QPointF> all;
            for (const auto& piece : std::as_const(drawn))
                all.append(piece);
            const auto day = [days](const QPointF& point) { return point.x() * (days - 1); };
            const auto [low, high] =
                std::minmax_element(points.cbegin(), points.cend(),
                                    [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
            const auto isDrawn = [&](const QPointF& point) {
                return std::any_of(all.cbegin(), all.cend(), [&](const QPointF& one) {
                    return qAbs(day(one) - point.x()) < 1e-6 && one.y() == point.y();
                });
            };
            QVERIFY(isDrawn(*low));
            QVERIFY(isDrawn(*high));
            for (qsizetype i = 1; i < points.size(); ++i) {
                const double from = points.at(i - 1).x(), to = points.at(i).x();
                if (to - from <= std::max(1.0, 8 * SeriesFeed::narrowest * (days - 1) / pixels))
                    continue;
                for (const auto& piece : std::as_const(drawn))
                    QVERIFY(day(piece.first()) > from + 1e-6 ? day(piece.first()) > to - 1e-6
                                                             : day(piece.last()) < from + 1e-6);
            }
        }
    }

    /// As many pieces as there are gaps to be seen, however many there are in the diary: pieces cost most.
    void narrowGapsCostNoPieces()
    {
        const auto points = wandering(3653, 7);
        Plot plot;
        plot.feed.setSight(0, 3652, 320, false);
        plot.lonely = plot.feed.fillObserved(plot.observed, points, 1);
        QCOMPARE(plot.pieces().size(), 1);
        plot.feed.setSight(0, 69, 320, false); // close by they are seen
        plot.lonely = plot.feed.fillObserved(plot.observed, points, 1);
        QCOMPARE(plot.pieces().size(), 10);
    }

    void whatIsCarriedBridgesOnlyWhatIsSeen()
    {
        QList<QPointF> carried;
        for (const int day : {100, 101, 102, 2000, 2001, 2100, 2200})
            carried.append({double(day), 5});
        Plot plot;
        plot.feed.setSight(0, 3200, 320, false);
        plot.feed.fillCarried(plot.carried, carried, 1);
        QCOMPARE(plot.carried->count(), 0);
        plot.feed.fillCarried(plot.carried, carried, 100);
        QCOMPARE(plot.carried->points().first().x(), 2000.0 / 3200);
        QCOMPARE(plot.carried->points().last().x(), 2200.0 / 3200);
    }

    void fromRightToLeft()
    {
        Plot plot;
        const QList<QPointF> points{{0, 1}, {1, 2}, {3, 3}, {4, 4}, {10, 5}};
        plot.feed.setSight(0, 10, 320, true);
        plot.lonely = plot.feed.fillObserved(plot.observed, points, 1);
        QCOMPARE(plot.observed->points(), (QList<QPointF>{{1, 1}, {0.9, 2}}));
        QCOMPARE(plot.lonely, (QList<QPointF>{{10, 5}}));
    }

    /// A line of one point cannot be seen: such a day is a dot, and counted once.
    void lonelyDaysAreDots()
    {
        Plot plot;
        plot.feed.setSight(0, 10, 320, false);
        plot.lonely = plot.feed.fillObserved(plot.observed, {{0, 1}, {1, 2}, {4, 3}, {8, 4}, {9, 5}}, 1);
        QCOMPARE(plot.lonely, (QList<QPointF>{{4, 3}}));
        QCOMPARE(plot.observed->points(), (QList<QPointF>{{0, 1}, {0.1, 2}}));
        QCOMPARE(plot.vertices(), 5);
        plot.lonely = plot.feed.fillObserved(plot.observed, {{4, 3}}, 1);
        QCOMPARE(plot.observed->count(), 0);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv); // Qt Charts needs more than a QGuiApplication
    FeedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_feed.moc"
