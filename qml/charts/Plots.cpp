// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Plots.h"

#include "Runs.h"

#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace keel::charts {

ColumnPlot::ColumnPlot(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ColumnPlot::changed, this, [this] { update(); });
}

double ColumnPlot::maximum() const
{
    double tallest = 1;
    for (qsizetype i = 0; i < m_first.size(); ++i)
        tallest = std::max(tallest, m_first.at(i) + m_second.value(i));
    return tallest;
}

void ColumnPlot::paint(QPainter* painter)
{
    if (m_first.isEmpty())
        return;
    // Two columns a pixel say no more than the taller of them.
    const qsizetype most = std::max<qsizetype>(1, qsizetype(width() / 3));
    const qsizetype each = (m_first.size() + most - 1) / most;
    const double step = width() / double(m_first.size());
    const double gap = std::min(3.0, step * double(each) * 0.2);
    const double scale = height() / maximum();
    const bool paired =
        std::any_of(m_second.cbegin(), m_second.cend(), [](double amount) { return amount > 0; });
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    for (qsizetype from = 0; from < m_first.size(); from += each) {
        double low = 0, high = 0;
        for (qsizetype i = from; i < std::min(from + each, m_first.size()); ++i) {
            if (m_first.at(i) + m_second.value(i) > low + high) {
                low = m_first.at(i);
                high = m_second.value(i);
            }
        }
        const double x = double(from) * step + gap / 2;
        const double w = std::max(1.0, std::min(48.0, step * double(each) - gap));
        const double left = x + (step * double(each) - gap - w) / 2;
        const QRectF lower(left, height() - low * scale, w, low * scale);
        const QRectF upper(left, height() - (low + high) * scale, w, high * scale);
        if (low > 0) {
            painter->fillRect(lower, paired ? m_firstColor : m_secondColor);
            if (paired && w > 4) {
                painter->setPen(QPen(m_edge, 1));
                painter->drawRect(lower.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        }
        if (high > 0)
            painter->fillRect(upper, m_secondColor);
    }
}

MarkPlot::MarkPlot(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &MarkPlot::changed, this, [this] { update(); });
}

void MarkPlot::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < std::min(m_places.size(), m_values.size()); ++i) {
        const double share = std::clamp(m_values.at(i) / 10, 0.0, 1.0);
        const QPointF centre(m_places.at(i).x() * width(), m_places.at(i).y() * height());
        const double radius = m_largest * (0.22 + 0.28 * share);
        QColor fill = m_color;
        fill.setAlphaF(float(0.15 + 0.85 * share));
        painter->setBrush(fill);
        painter->setPen(QPen(m_color, 1));
        painter->drawEllipse(centre, radius, radius);
        if (i == m_cursor) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_color, 2));
            painter->drawEllipse(centre, m_largest * 0.5 + 3, m_largest * 0.5 + 3);
        }
    }
}

EventPlot::EventPlot(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &EventPlot::changed, this, [this] { update(); });
    connect(this, &EventPlot::iconChanged, this, [this] {
        m_image = {};
        update();
    });
}

QImage EventPlot::tintedIcon(double pixelRatio) const
{
    QImageReader reader(m_icon);
    reader.setScaledSize(QSize(m_size, m_size) * pixelRatio);
    QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), m_color);
    image.setDevicePixelRatio(pixelRatio);
    return image;
}

void EventPlot::paint(QPainter* painter)
{
    const double across = width() - 2 * m_bleed;
    const double high = height() - 2 * m_bleed;
    QList<QPointF> seen = placed(inSight(m_points, m_from, m_to), m_from, m_to, m_mirrored);
    seen.removeIf([](const QPointF& point) { return point.x() < 0 || point.x() > 1; });
    if (m_icon.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        for (const QPointF& point : std::as_const(seen))
            painter->drawEllipse(QPointF(m_bleed + across * point.x(), m_bleed + heightOf(point.y(), high)),
                                 m_size / 2.0, m_size / 2.0);
        return;
    }
    const double ratio = painter->device()->devicePixelRatio();
    if (m_image.isNull() || m_image.devicePixelRatio() != ratio)
        m_image = tintedIcon(ratio);
    // More than fit beside each other would cover the line: then they stand small along the foot.
    const bool crowded = double(seen.size()) * m_size > across;
    const double size = crowded ? m_size / 2.0 : m_size;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    for (const QPointF& point : std::as_const(seen)) {
        const double top = crowded ? high - size : std::max(0.0, heightOf(point.y(), high) - size - m_gap);
        painter->drawImage(QRectF(m_bleed + across * point.x() - size / 2, m_bleed + top, size, size),
                           m_image);
    }
}

double EventPlot::heightOf(double level, double high) const
{
    return high * (1 - (level - m_minimum) / (m_maximum - m_minimum));
}

} // namespace keel::charts
