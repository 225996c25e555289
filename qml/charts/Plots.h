// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many small shapes painted as one item: hundreds of rectangles of their own would cost more than a chart.
#pragma once

#include <QColor>
#include <QPointF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace keel::charts {

/// Columns over time, `second` on top of `first`; where there is no second at all, the first has its colour.
/// GUI thread.
class ColumnPlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> first MEMBER m_first NOTIFY changed)
    Q_PROPERTY(QList<double> second MEMBER m_second NOTIFY changed)
    Q_PROPERTY(QColor firstColor MEMBER m_firstColor NOTIFY changed)
    Q_PROPERTY(QColor secondColor MEMBER m_secondColor NOTIFY changed)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed)   ///< round the lighter ones
    Q_PROPERTY(double maximum READ maximum NOTIFY changed) ///< the tallest column, at least 1

public:
    explicit ColumnPlot(QQuickItem* parent = nullptr);
    [[nodiscard]] double maximum() const;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<double> m_first, m_second;
    QColor m_firstColor, m_secondColor, m_edge;
};

/// A mark for each cell at its place (0-1 of the item), larger and fuller the higher its value (0-10).
class MarkPlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QPointF> places MEMBER m_places NOTIFY changed)
    Q_PROPERTY(QList<double> values MEMBER m_values NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(double largest MEMBER m_largest NOTIFY changed) ///< diameter in pixels
    Q_PROPERTY(int cursor MEMBER m_cursor NOTIFY changed)      ///< the cell with a ring; -1: none

public:
    explicit MarkPlot(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<QPointF> m_places;
    QList<double> m_values;
    QColor m_color;
    double m_largest = 12;
    int m_cursor = -1;
};

} // namespace keel::charts
