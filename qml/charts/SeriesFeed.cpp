// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesFeed.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QXYSeries>

#include <algorithm>

namespace keel::charts {

namespace {

constexpr qsizetype lineVertices = 180;
constexpr qsizetype otherVertices = 55; // two edges, the thin line and what is carried
// Days that stand alone are dots instead of the line's points: they are within its number.
static_assert(lineVertices + 4 * otherVertices <= SeriesFeed::maxVertices);

/// A sibling knows its first series by this property; both belong to the chart, which deletes them.
constexpr const char* firstProperty = "keelFirstSeries";

/// In the order in which they were made. They are kept from one filling to the next: making one costs more
/// than filling many.
QList<QAbstractSeries*> siblingsOf(const QAbstractSeries* first)
{
    QList<QAbstractSeries*> siblings;
    const QList<QAbstractSeries*> all = first->chart()->series();
    for (QAbstractSeries* series : all) {
        if (series->property(firstProperty).value<QObject*>() == first)
            siblings.append(series);
    }
    return siblings;
}

void drop(QAbstractSeries* sibling)
{
    sibling->chart()->removeSeries(sibling); // hands the ownership back
    delete sibling;
}

void addSibling(QAbstractSeries* first, QAbstractSeries* sibling)
{
    sibling->setProperty(firstProperty, QVariant::fromValue<QObject*>(first));
    first->chart()->addSeries(sibling);
    const auto axes = first->attachedAxes();
    for (QAbstractAxis* axis : axes)
        sibling->attachAxis(axis);
}

} // namespace

void SeriesFeed::setSight(qreal from, qreal to)
{
    m_from = from;
    m_to = to;
}

QList<Run> SeriesFeed::runsOf(const QList<QPointF>& points, qreal maxStep, qsizetype vertices) const
{
    return decimatedRuns(inSight(points, m_from, m_to), maxStep, vertices);
}

void SeriesFeed::fillLine(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const
{
    auto* first = qobject_cast<QXYSeries*>(line);
    if (first == nullptr || first->chart() == nullptr)
        return;
    // The main line is the one that is drawn thickest.
    QList<Run> runs = runsOf(points, maxStep, first->pen().widthF() > 2 ? lineVertices : otherVertices);
    runs.removeIf([](const Run& run) { return run.size() < 2; }); // no line: fillLonely() shows it
    first->replace(runs.value(0));
    const QList<QAbstractSeries*> siblings = siblingsOf(first);
    for (qsizetype i = 1; i < runs.size(); ++i) {
        auto* sibling = qobject_cast<QXYSeries*>(siblings.value(i - 1));
        if (sibling == nullptr) {
            sibling = new QLineSeries;
            addSibling(first, sibling);
        }
        sibling->replace(runs.at(i));
        if (sibling->pen() != first->pen()) // after addSeries, which gives the theme's colours
            sibling->setPen(first->pen());
    }
    for (qsizetype i = std::max<qsizetype>(0, runs.size() - 1); i < siblings.size(); ++i)
        drop(siblings.at(i));
}

void SeriesFeed::fillBand(QAbstractSeries* band, const QList<QPointF>& low, const QList<QPointF>& high,
                          qreal maxStep) const
{
    auto* first = qobject_cast<QAreaSeries*>(band);
    if (first == nullptr || first->chart() == nullptr || first->lowerSeries() == nullptr ||
        first->upperSeries() == nullptr)
        return;
    const QList<Run> lows = runsOf(low, maxStep, otherVertices);
    const QList<Run> highs = runsOf(high, maxStep, otherVertices);
    first->lowerSeries()->replace(lows.value(0));
    first->upperSeries()->replace(highs.value(0));
    const QList<QAbstractSeries*> siblings = siblingsOf(first);
    const qsizetype pieces = std::min(lows.size(), highs.size());
    for (qsizetype i = 1; i < pieces; ++i) {
        auto* sibling = qobject_cast<QAreaSeries*>(siblings.value(i - 1));
        if (sibling == nullptr) {
            sibling = new QAreaSeries(new QLineSeries, new QLineSeries);
            sibling->upperSeries()->setParent(sibling);
            sibling->lowerSeries()->setParent(sibling);
            addSibling(first, sibling);
        }
        sibling->lowerSeries()->replace(lows.at(i));
        sibling->upperSeries()->replace(highs.at(i));
        if (sibling->pen() != first->pen())
            sibling->setPen(first->pen());
        if (sibling->brush() != first->brush())
            sibling->setBrush(first->brush());
    }
    for (qsizetype i = std::max<qsizetype>(0, pieces - 1); i < siblings.size(); ++i)
        drop(siblings.at(i));
}

void SeriesFeed::fillLonely(QAbstractSeries* dots, const QList<QPointF>& points, qreal maxStep) const
{
    auto* series = qobject_cast<QXYSeries*>(dots);
    if (series == nullptr)
        return;
    QList<QPointF> lonely;
    const QList<Run> runs = runsOf(points, maxStep, lineVertices);
    for (const Run& run : runs) {
        if (run.size() == 1 && lonely.size() < otherVertices)
            lonely.append(run.constFirst());
    }
    series->replace(lonely);
}

} // namespace keel::charts
