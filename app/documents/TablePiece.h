// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/CardPieces.h"

namespace keel::documents {

/// The twin of a card's picture, every row of it. Its title and head come again on each page; where rows are
/// narrow they stand in two halves beside each other. Rows stay whole.
class TablePiece final : public Piece
{
public:
    TablePiece(const TrendCard& card, const PaperWords& words, const Column& column);

    [[nodiscard]] double height() const override { return heightOf(m_end - m_begin); }
    [[nodiscard]] double leastHeight() const override;
    [[nodiscard]] std::unique_ptr<Piece> cut(double room) override;
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    struct Row
    {
        TextBlock cells[3];
        double height = 0;
    };
    /// What all parts of one table share.
    struct Sheet
    {
        Column column;
        QString phase;
        TextBlock title, titleAgain;
        Row head;
        std::vector<Row> rows;
        double x[3] = {}; ///< of the cells, from the leading edge of a half
        double widths[3] = {};
        double halfWidth = 0; ///< of the column too, if there is one half only
        int halves = 1;
    };

    TablePiece(std::shared_ptr<const Sheet> sheet, std::size_t begin, std::size_t end)
        : m_sheet(std::move(sheet)), m_begin(begin), m_end(end)
    {}
    [[nodiscard]] std::size_t firstHalfOf(std::size_t rows) const;
    [[nodiscard]] double heightOf(std::size_t rows) const;
    void paintRow(QPainter& painter, const Row& row, double x, double y) const;

    std::shared_ptr<const Sheet> m_sheet;
    std::size_t m_begin = 0, m_end = 0; ///< rows
};

} // namespace keel::documents
