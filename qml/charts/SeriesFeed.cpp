// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesFeed.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QXYSeries>

#include <algorithm>
#include <utility>

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

void replaceIn(QXYSeries* series, const Run& points)
{
    if (series->points() != points) // it would draw the same anew
        series->replace(points);
}

} // namespace

void SeriesFeed::setSight(qreal from, qreal to, qreal pixels, bool mirrored)
{
    m_from = from;
    m_to = to;
    m_pixels = std::max(1.0, pixels);
    m_mirrored = mirrored;
}

qreal SeriesFeed::daysOfPixels(qreal pixels) const { return pixels * (m_to - m_from) / m_pixels; }

QList<Run> SeriesFeed::runsOf(const QList<QPointF>& points, qreal maxStep, qsizetype vertices,
                              Extremes keep) const
{
    return decimatedRuns(inSight(points, m_from, m_to), std::max(maxStep, daysOfPixels(narrowest)), vertices,
                         keep);
}

void SeriesFeed::fillRuns(QAbstractSeries* line, const QList<Run>& runs) const
{
    auto* first = qobject_cast<QXYSeries*>(line);
    if (first == nullptr || first->chart() == nullptr)
        return;
    replaceIn(first, placed(runs.value(0), m_from, m_to, m_mirrored));
    const QList<QAbstractSeries*> siblings = siblingsOf(first);
    for (qsizetype i = 1; i < runs.size(); ++i) {
        auto* sibling = qobject_cast<QXYSeries*>(siblings.value(i - 1));
        if (sibling == nullptr) {
            sibling = new QLineSeries;
            addSibling(first, sibling);
        }
        replaceIn(sibling, placed(runs.at(i), m_from, m_to, m_mirrored));
        if (sibling->pen() != first->pen()) // after addSeries, which gives the theme's colours
            sibling->setPen(first->pen());
    }
    for (qsizetype i = std::max<qsizetype>(0, runs.size() - 1); i < siblings.size(); ++i)
        drop(siblings.at(i));
}

QList<QPointF> SeriesFeed::fillObserved(QAbstractSeries* line, const QList<QPointF>& points,
                                        qreal maxStep) const
{
    QList<Run> runs = runsOf(points, maxStep, lineVertices);
    QList<QPointF> lonely;
    runs.removeIf([&lonely](const Run& run) {
        if (run.size() == 1)
            lonely.append(run.constFirst());
        return run.size() == 1;
    });
    fillRuns(line, runs);
    return lonely;
}

void SeriesFeed::fillLine(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const
{
    QList<Run> runs = runsOf(points, maxStep, otherVertices);
    runs.removeIf([](const Run& run) { return run.size() < 2; });
    fillRuns(line, runs);
}

void SeriesFeed::fillCarried(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const
{
    fillRuns(line,
             widestRuns(inSight(points, m_from, m_to), maxStep, daysOfPixels(narrowest), otherVertices));
}

void SeriesFeed::fillBand(QAbstractSeries* band, const QList<QPointF>& low, const QList<QPointF>& high,
                          qreal maxStep) const
{
    auto* first = qobject_cast<QAreaSeries*>(band);
    if (first == nullptr || first->chart() == nullptr || first->lowerSeries() == nullptr ||
        first->upperSeries() == nullptr)
        return;
    if (first->pen() != QPen(Qt::NoPen)) // one that cannot be seen is stroked all the same
        first->setPen(Qt::NoPen);
    const QList<Run> lows = runsOf(low, maxStep, otherVertices, Extremes::Lowest);
    const QList<Run> highs = runsOf(high, maxStep, otherVertices, Extremes::Highest);
    replaceIn(first->lowerSeries(), placed(lows.value(0), m_from, m_to, m_mirrored));
    replaceIn(first->upperSeries(), placed(highs.value(0), m_from, m_to, m_mirrored));
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
        replaceIn(sibling->lowerSeries(), placed(lows.at(i), m_from, m_to, m_mirrored));
        replaceIn(sibling->upperSeries(), placed(highs.at(i), m_from, m_to, m_mirrored));
        if (sibling->pen() != first->pen())
            sibling->setPen(first->pen());
        if (sibling->brush() != first->brush())
            sibling->setBrush(first->brush());
    }
    for (qsizetype i = std::max<qsizetype>(0, pieces - 1); i < siblings.size(); ++i)
        drop(siblings.at(i));
}

} // namespace keel::charts
