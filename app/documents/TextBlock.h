// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperStyle.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace keel::documents {

enum class Side { Leading, Middle, Trailing };

/// A text laid out in lines of a width, in dots. Belongs to the thread that made it.
class TextBlock final
{
public:
    TextBlock() = default;
    /// Beyond `mostLines` (0: as many as it takes) it ends in an ellipsis.
    TextBlock(const QString& text, const TextStyle& style, double width, bool rightToLeft,
              Side side = Side::Leading, int mostLines = 0);

    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    [[nodiscard]] int lines() const { return m_last - m_first; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    /// Of the longest line.
    [[nodiscard]] double naturalWidth() const;
    void paint(QPainter& painter, QPointF topLeft) const;
    /// Keeps the first lines and gives the others.
    [[nodiscard]] TextBlock cutAfter(int lines);

    /// How wide a text is on one line.
    [[nodiscard]] static double widthOf(const QString& text, const TextStyle& style);

private:
    void layOut(double width);

    std::shared_ptr<QTextLayout> m_layout; ///< shared by the parts of a cut text
    QColor m_color;
    double m_lineHeight = 0;
    int m_first = 0, m_last = 0; ///< lines [first, last)
};

} // namespace keel::documents
