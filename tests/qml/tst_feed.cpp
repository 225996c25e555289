// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole chart hands to Qt Charts: never more than its vertices, whatever the range and its gaps.
#include "SeriesFeed.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QScatterSeries>
#include <QTest>
#include <QValueAxis>

#include <cmath>
#include <memory>

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
              static_cast<QAbstractSeries*>(carried), static_cast<QAbstractSeries*>(observed),
              static_cast<QAbstractSeries*>(lonely)}) {
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
        feed.fillLine(carried, wandering(days, 3), 1);
        feed.fillLine(observed, points, 1);
        feed.fillLonely(lonely, points, 1);
    }
    [[nodiscard]] qsizetype vertices() const
    {
        qsizetype sum = 0;
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
    QScatterSeries* lonely = new QScatterSeries;
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
        plot.fill(days, missing);
        QVERIFY2(plot.vertices() <= SeriesFeed::maxVertices, qPrintable(QString::number(plot.vertices())));
        QVERIFY(plot.vertices() >= std::min(days, 60));
        const auto series = plot.chart.series().size();
        plot.fill(days, missing); // what was there before goes
        QCOMPARE(plot.chart.series().size(), series);
        plot.feed.setSight(days / 3.0, days / 2.0);
        plot.fill(days, missing);
        QVERIFY2(plot.vertices() <= SeriesFeed::maxVertices, qPrintable(QString::number(plot.vertices())));
    }

    /// A line of one point cannot be seen: such a day is a dot, and counted once.
    void lonelyDaysAreDots()
    {
        Plot plot;
        plot.feed.fillLine(plot.observed, {{0, 1}, {1, 2}, {4, 3}, {8, 4}, {9, 5}}, 1);
        plot.feed.fillLonely(plot.lonely, {{0, 1}, {1, 2}, {4, 3}, {8, 4}, {9, 5}}, 1);
        QCOMPARE(plot.lonely->points(), (QList<QPointF>{{4, 3}}));
        QCOMPARE(plot.observed->points(), (QList<QPointF>{{0, 1}, {1, 2}}));
        QCOMPARE(plot.vertices(), 5);
        plot.feed.fillLine(plot.observed, {{4, 3}}, 1);
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
