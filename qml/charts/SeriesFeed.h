// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills Qt Charts series in one call each: points appended one by one from QML cost a signal and a repaint
// each.
#pragma once

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
    static constexpr int maxVertices = 400;

    /// Replaces what `line` and its siblings show; neighbours more than `maxStep` days apart are not joined.
    Q_INVOKABLE void fillLine(QAbstractSeries* line, const QList<QPointF>& points, qreal maxStep) const;

    /// The same for a band between two lines with the same days.
    Q_INVOKABLE void fillBand(QAbstractSeries* band, const QList<QPointF>& low, const QList<QPointF>& high,
                              qreal maxStep) const;

    /// Days that stand alone, which a line cannot show.
    Q_INVOKABLE void fillLonely(QAbstractSeries* dots, const QList<QPointF>& points, qreal maxStep) const;
};

} // namespace keel::charts
