// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/CardPieces.h"

#include "documents/FigurePieces.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace keel::documents {

namespace {

const TextStyle titleStyle{13.5, true, ink::text};
const TextStyle sentenceStyle{11, false, ink::text};
const TextStyle wordsStyle{10, false, ink::text};
const TextStyle coverageStyle{9, false, ink::soft};
const TextStyle noteHeadingStyle{8, true, ink::soft};
const TextStyle noteStyle{8, false, ink::soft};

constexpr double markSize = points(9);
constexpr double markRoom = markSize + points(6);
constexpr double betweenNotes = points(14);
constexpr double narrow = points(330); ///< from here down notes stand below each other
constexpr double narrowest = 0.24;     ///< share of the column that a note gets at least

constexpr int fewestLines = 2; ///< of a paragraph, before and after a page's end

} // namespace

double TextPiece::leastHeight() const
{
    return std::min(m_text.lines(), m_text.lines() < 2 * fewestLines ? m_text.lines() : fewestLines) *
           m_text.lineHeight();
}

std::unique_ptr<Piece> TextPiece::cut(double room)
{
    const int fits = std::min(int(room / m_text.lineHeight()), m_text.lines() - fewestLines);
    if (fits < fewestLines)
        return nullptr;
    auto rest = std::make_unique<TextPiece>(m_text.cutAfter(fits));
    rest->keepsNext = keepsNext;
    keepsNext = false;
    return rest;
}

void RulePiece::paint(QPainter& painter, QPointF topLeft) const
{
    painter.fillRect(QRectF(topLeft, QSizeF(m_width, height())), ink::line);
}

HeadingPiece::HeadingPiece(const TrendCard& card, const Column& column)
    : m_column(column), m_phase(card.phase),
      m_title(card.title, titleStyle, column.width - (card.phase.isEmpty() ? 0 : markRoom),
              column.rightToLeft)
{}

void HeadingPiece::paint(QPainter& painter, QPointF topLeft) const
{
    if (m_phase.isEmpty()) {
        m_title.paint(painter, topLeft);
        return;
    }
    const double markX = m_column.rightToLeft ? m_column.width - markSize : 0;
    const double markY = (m_title.lineHeight() - markSize) / 2 + points(0.5);
    paintMark(painter, m_phase, topLeft + QPointF(markX, markY), markSize);
    m_title.paint(painter, topLeft + QPointF(m_column.rightToLeft ? 0 : markRoom, 0));
}

NotesPiece::NotesPiece(const TrendCard& card, const PaperWords& words, const Column& column)
{
    struct Text
    {
        QString heading, text;
        double share = 0;
    };
    std::vector<Text> texts;
    double all = 0;
    for (const auto& [heading, text] : {std::pair(words.why, card.why), std::pair(words.source, card.source),
                                        std::pair(words.limits, card.limits)}) {
        if (text.isEmpty())
            continue;
        texts.push_back({heading, text, TextBlock::widthOf(text, noteStyle)});
        all += texts.back().share;
    }
    // The longer, the wider, so that they end at about the same height; none too narrow to read.
    double shares = 0;
    for (Text& text : texts)
        shares += text.share = std::max(narrowest, text.share / std::max(1.0, all));
    const bool stacked = column.width < narrow;
    const double room = column.width - betweenNotes * std::max(0.0, double(texts.size()) - 1);
    double along = 0; // from the leading edge
    for (const Text& text : texts) {
        const double width = stacked ? column.width : room * text.share / shares;
        Note note{column.rightToLeft ? column.width - along - width : along,
                  TextBlock(text.heading, noteHeadingStyle, width, column.rightToLeft),
                  TextBlock(text.text, noteStyle, width, column.rightToLeft)};
        const double height = note.heading.height() + note.text.height();
        m_height = stacked ? m_height + height : std::max(m_height, height);
        along += stacked ? 0 : width + betweenNotes;
        m_notes.push_back(std::move(note));
    }
}

void NotesPiece::paint(QPainter& painter, QPointF topLeft) const
{
    double y = topLeft.y();
    for (const Note& note : m_notes) {
        const QPointF place(topLeft.x() + note.x, y);
        note.heading.paint(painter, place);
        note.text.paint(painter, place + QPointF(0, note.heading.height()));
        if (m_notes.size() > 1 && m_notes[0].x == m_notes[1].x)
            y += note.heading.height() + note.text.height();
    }
}

void paintMark(QPainter& painter, const QString& phase, QPointF topLeft, double size)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::ofPhase(phase));
    const QRectF box(topLeft, QSizeF(size, size));
    if (phase == QLatin1String("challenge"))
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    else if (phase == QLatin1String("values"))
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()},
                                       {box.right(), box.center().y()},
                                       {box.center().x(), box.bottom()},
                                       {box.left(), box.center().y()}}));
    else if (phase == QLatin1String("coping"))
        painter.drawEllipse(box);
}

Pieces piecesOf(const TrendCard& card, const PaperWords& words, const Column& column)
{
    Pieces pieces;
    const auto add = [&pieces](std::unique_ptr<Piece> piece, double gap) {
        piece->gap = points(gap);
        piece->keepsNext = true;
        pieces.push_back(std::move(piece));
    };
    const auto addText = [&](const QString& text, const TextStyle& style, double gap) {
        if (!text.isEmpty())
            add(std::make_unique<TextPiece>(text, style, column), gap);
    };
    add(std::make_unique<HeadingPiece>(card, column), 20);
    addText(card.sentence, sentenceStyle, 3);
    for (auto& figure : figuresOf(card, column))
        add(std::move(figure), 9);
    addText(card.lines.join(u'\n'), wordsStyle, 7);
    addText(card.coverage, coverageStyle, 5);
    if (!card.why.isEmpty() || !card.source.isEmpty() || !card.limits.isEmpty())
        add(std::make_unique<NotesPiece>(card, words, column), 8);
    pieces.back()->keepsNext = false;
    return pieces;
}

} // namespace keel::documents
