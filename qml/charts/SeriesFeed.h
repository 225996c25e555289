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
/// gives pen, brush and axes, its siblings are made and dropped here.
class SeriesFeed : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// Of all lines and edges of one chart together.
    static constexpr int maxVertices = 400;

    /// What is in sight: points outside it are left out, but for the neighbours that lead there. For the
    /// fills that follow.
    Q_INVOKABLE void setSight(qreal from, qreal to);

    /// Replaces what `line` and its siblings show; neighbours more than `maxStep` days apart are not joined.
    Q_INVOKABLE void fillLine(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const;

    /// The same for a band between two lines with the same days.
    Q_INVOKABLE void fillBand(QAbstractSeries* band, const QList<QPointF>& low, const QList<QPointF>& high,
                              qreal maxStep) const;

    /// Days that stand alone, which a line cannot show.
    Q_INVOKABLE void fillLonely(QAbstractSeries* dots, const QList<QPointF>& points, qreal maxStep) const;

private:
    [[nodiscard]] QList<Run> runsOf(const QList<QPointF>& points, qreal maxStep, qsizetype vertices) const;

    qreal m_from = 0;
    qreal m_to = 1e9;
};

} // namespace keel::charts
