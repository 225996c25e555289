// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many small shapes painted as one item: hundreds of rectangles of their own would cost more than a chart.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QQuickPaintedItem>
#include <QString>
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
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed)       ///< round the lighter ones
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed) ///< the first one stands on the right
    Q_PROPERTY(double maximum READ maximum NOTIFY changed)     ///< the tallest column, at least 1

public:
    explicit ColumnPlot(QQuickItem* parent = nullptr);
    [[nodiscard]] double maximum() const;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<double> m_first, m_second;
    QColor m_firstColor, m_secondColor, m_edge;
    bool m_mirrored = false;
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

/// A dot on each of some points of a line, or an icon above it; x in days, y in the line's units.
class EventPlot : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QPointF> points MEMBER m_points NOTIFY changed)
    Q_PROPERTY(double from MEMBER m_from NOTIFY changed) ///< in sight
    Q_PROPERTY(double to MEMBER m_to NOTIFY changed)
    Q_PROPERTY(double minimum MEMBER m_minimum NOTIFY changed)
    Q_PROPERTY(double maximum MEMBER m_maximum NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed) ///< time runs from right to left
    Q_PROPERTY(double bleed MEMBER m_bleed NOTIFY changed)     ///< pixels by which it is larger, on each side
    Q_PROPERTY(double gap MEMBER m_gap NOTIFY changed)         ///< pixels between the point and the icon
    Q_PROPERTY(QString icon MEMBER m_icon NOTIFY iconChanged)  ///< a file, one colour on nothing; none: dots
    Q_PROPERTY(int size MEMBER m_size NOTIFY iconChanged)      ///< of the icon or dot, in pixels
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY iconChanged)

public:
    explicit EventPlot(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();
    void iconChanged();

private:
    [[nodiscard]] QImage tintedIcon(double pixelRatio) const;
    [[nodiscard]] double heightOf(double level, double high) const;

    QList<QPointF> m_points;
    double m_from = 0, m_to = 1, m_minimum = 0, m_maximum = 10, m_bleed = 0, m_gap = 0;
    bool m_mirrored = false;
    QString m_icon;
    int m_size = 12;
    QColor m_color;
    QImage m_image; ///< null: to be read anew
};

} // namespace keel::charts
