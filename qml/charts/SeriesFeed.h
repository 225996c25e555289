// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills Qt Charts series in one call each: points appended one by one from QML cost a signal and a repaint
// each.
#pragma once

#include "Runs.h"

#include <QAbstractSeries>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace keel::charts {

/// GUI thread only. A series cannot have gaps, so a line with gaps is several series: the one declared in QML
/// gives pen, brush and axes, its siblings are made and dropped here. Only gaps that can be seen are: each
/// series costs far more than its points.
class SeriesFeed : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// Of all lines and edges of one chart together.
    static constexpr int maxVertices = 400;

    /// Gaps and runs narrower than so many pixels cannot be told from a line of this thickness with round
    /// ends.
    static constexpr qreal narrowest = 3;

    /// What is in sight, in days, and on how many pixels, for the fills that follow: points outside it are
    /// left out, but for the neighbours that lead there. Series get x from 0 to 1, so that their axis never
    /// moves; from right to left if `mirrored`.
    Q_INVOKABLE void setSight(qreal from, qreal to, qreal pixels, bool mirrored);

    /// The main line. Neighbours more than `maxStep` days apart are not joined, here and below. Returns the
    /// points that stand alone, as they were given: no line can show them, and dots of Qt Charts cost more
    /// than it.
    Q_INVOKABLE QList<QPointF> fillObserved(QAbstractSeries* line, const QList<QPointF>& points,
                                            qreal maxStep) const;

    /// A second line.
    Q_INVOKABLE void fillLine(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const;

    /// What bridges the gaps of the main line: nothing where a gap is too narrow to be seen.
    Q_INVOKABLE void fillCarried(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const;

    /// The band between two lines with the same days.
    Q_INVOKABLE void fillBand(QAbstractSeries* band, const QList<QPointF>& low, const QList<QPointF>& high,
                              qreal maxStep) const;

private:
    [[nodiscard]] qreal daysOfPixels(qreal pixels) const;
    [[nodiscard]] QList<Run> runsOf(const QList<QPointF>& points, qreal maxStep, qsizetype vertices,
                                    Extremes keep = Extremes::Both) const;
    void fillRuns(QAbstractSeries* line, const QList<Run>& runs) const;

    qreal m_from = 0;
    qreal m_to = 1;
    qreal m_pixels = 1;
    bool m_mirrored = false;
};

} // namespace keel::charts
