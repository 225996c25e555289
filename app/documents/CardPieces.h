// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Piece.h"
#include "documents/TextBlock.h"
#include "domain/insights/TrendsPaper.h"

namespace keel::documents {

/// The column that pieces are made for.
struct Column
{
    double width = 0; ///< dots
    bool rightToLeft = false;
};

/// A paragraph. Cut between its lines.
class TextPiece final : public Piece
{
public:
    TextPiece(const QString& text, const TextStyle& style, const Column& column)
        : m_text(text, style, column.width, column.rightToLeft)
    {}
    explicit TextPiece(TextBlock text) : m_text(std::move(text)) {}
    [[nodiscard]] double height() const override { return m_text.height(); }
    [[nodiscard]] double leastHeight() const override;
    void paint(QPainter& painter, QPointF topLeft) const override { m_text.paint(painter, topLeft); }
    [[nodiscard]] std::unique_ptr<Piece> cut(double room) override;

private:
    TextBlock m_text;
};

/// A thin line across the column.
class RulePiece final : public Piece
{
public:
    explicit RulePiece(const Column& column) : m_width(column.width) {}
    [[nodiscard]] double height() const override { return points(0.75); }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    double m_width;
};

/// A card's title behind the mark of its phase.
class HeadingPiece final : public Piece
{
public:
    HeadingPiece(const TrendCard& card, const Column& column);
    [[nodiscard]] double height() const override { return m_title.height(); }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    Column m_column;
    QString m_phase;
    TextBlock m_title;
};

/// Short texts beside each other, each under its own small heading: why, where from, what it cannot say.
class NotesPiece final : public Piece
{
public:
    NotesPiece(const TrendCard& card, const PaperWords& words, const Column& column);
    [[nodiscard]] double height() const override { return m_height; }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    struct Note
    {
        double x;
        TextBlock heading, text;
    };
    std::vector<Note> m_notes;
    double m_height = 0;
};

/// What a card says and shows, without its table; kept together.
[[nodiscard]] Pieces piecesOf(const TrendCard& card, const PaperWords& words, const Column& column);

/// The mark of a phase in a box of this size: triangle, diamond, circle; nothing without a phase.
void paintMark(QPainter& painter, const QString& phase, QPointF topLeft, double size);

} // namespace keel::documents
