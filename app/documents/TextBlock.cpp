// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextBlock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace keel::documents {

namespace {

constexpr double leading = 1.32; ///< line height over size

Qt::Alignment alignmentOf(Side side, bool rightToLeft)
{
    if (side == Side::Middle)
        return Qt::AlignHCenter;
    return (side == Side::Leading) == rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

TextBlock::TextBlock(const QString& text, const TextStyle& style, double width, bool rightToLeft, Side side,
                     int mostLines)
    : m_color(style.color), m_lineHeight(points(style.size) * leading)
{
    QString written = text;
    written.replace(u'\n', QChar::LineSeparator);
    QTextOption option(alignmentOf(side, rightToLeft));
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    const auto newLayout = [&] {
        m_layout = std::make_shared<QTextLayout>(written, paperFont(style));
        m_layout->setTextOption(option);
        m_layout->setCacheEnabled(true);
        layOut(width);
    };
    newLayout();
    if (mostLines <= 0 || m_last <= mostLines)
        return;
    const QTextLine last = m_layout->lineAt(mostLines - 1);
    int cut = last.textStart() + std::max(1, last.textLength() - 2);
    while (!m_layout->isValidCursorPosition(cut)) // within a letter of several parts
        --cut;
    written = written.left(cut).trimmed() + QChar(0x2026);
    newLayout();
    m_last = std::min(m_last, mostLines);
}

void TextBlock::layOut(double width)
{
    m_layout->beginLayout();
    int number = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // The line's own font may be taller (Chinese): baselines keep their distance all the same.
        line.setPosition({0, number++ * m_lineHeight});
    }
    m_layout->endLayout();
    m_last = number;
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int line = m_first; line < m_last; ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest;
}

void TextBlock::paint(QPainter& painter, QPointF topLeft) const
{
    if (!m_layout)
        return;
    painter.setPen(m_color);
    // Half of what a line is taller than its letters goes above them.
    const QFontMetricsF metrics(m_layout->font());
    const double above = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (int number = m_first; number < m_last; ++number) {
        const QTextLine line = m_layout->lineAt(number);
        const double baseline = topLeft.y() + (number - m_first) * m_lineHeight + above;
        line.draw(&painter, {topLeft.x(), baseline - line.ascent() - line.position().y()});
    }
}

TextBlock TextBlock::cutAfter(int lines)
{
    TextBlock rest = *this;
    m_last = std::min(m_last, m_first + lines);
    rest.m_first = m_last;
    return rest;
}

double TextBlock::widthOf(const QString& text, const TextStyle& style)
{
    constexpr double unbounded = 1e6;
    return TextBlock(text, style, unbounded, false).naturalWidth();
}

} // namespace keel::documents
