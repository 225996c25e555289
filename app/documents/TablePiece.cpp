// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TablePiece.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace keel::documents {

namespace {

const TextStyle titleStyle{10.5, true, ink::text};
const TextStyle headStyle{8.5, true, ink::soft};
const TextStyle cellStyle{9, false, ink::text};

constexpr double markSize = points(7.5);
constexpr double markRoom = markSize + points(5);
constexpr double betweenCells = points(12);
constexpr double betweenHalves = points(26);
constexpr double rowPadding = points(2); ///< above and below
constexpr double headGap = points(3);
constexpr std::size_t fewestRows = 4; ///< before and after a page's end
constexpr std::size_t fewestForHalves = 12;
constexpr int mostLines = 12; ///< of a cell: words of one's own may be long, but no page

std::array<QString, 3> cellsOf(const TrendTableRow& row) { return {row.label, row.value, row.note}; }

/// The widest that each column's texts get on one line.
std::array<double, 3> naturalWidths(const TrendCard& card)
{
    std::array<double, 3> widths{};
    const std::array<QString, 3> heads{card.labelHeader, card.valueHeader, card.noteHeader};
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = TextBlock::widthOf(heads[i], headStyle);
    for (const TrendTableRow& row : card.table) {
        const auto cells = cellsOf(row);
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], TextBlock::widthOf(cells[i], cellStyle));
    }
    for (double& width : widths)
        width += width > 0 ? points(1) : 0; // no line is broken for a rounding
    return widths;
}

} // namespace

TablePiece::TablePiece(const TrendCard& card, const PaperWords& words, const Column& column)
{
    auto sheet = std::make_shared<Sheet>();
    sheet->column = column;
    sheet->phase = card.phase;
    const double titleWidth = column.width - (card.phase.isEmpty() ? 0 : markRoom);
    sheet->title = TextBlock(card.title, titleStyle, titleWidth, column.rightToLeft);
    sheet->titleAgain =
        TextBlock(words.continued.arg(card.title), titleStyle, titleWidth, column.rightToLeft);

    auto widths = naturalWidths(card);
    const double natural = widths[0] + widths[1] + widths[2] + 2 * betweenCells;
    const double half = (column.width - betweenHalves) / 2;
    sheet->halves = natural <= half && std::size_t(card.table.size()) >= fewestForHalves ? 2 : 1;
    sheet->halfWidth = sheet->halves == 2 ? half : column.width;
    if (natural > sheet->halfWidth) {
        // The long columns share what the short ones leave.
        const double room = sheet->halfWidth - 2 * betweenCells;
        const double fair = room / 3;
        double spare = room, wanted = 0;
        for (const double width : widths)
            (width <= fair ? spare : wanted) += width <= fair ? -width : width;
        for (double& width : widths)
            width = width <= fair ? width : spare * width / wanted;
    } else {
        // What is left over stands between them, most of it after the last.
        const double spare = sheet->halfWidth - natural;
        widths[0] += spare / 5;
        widths[1] += spare / 5;
        widths[2] += spare * 3 / 5;
    }
    double x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        sheet->x[i] = x;
        sheet->widths[i] = widths[i];
        x += widths[i] + betweenCells;
    }
    const auto rowOf = [&](const std::array<QString, 3>& texts, const TextStyle& style) {
        Row row;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            row.cells[i] =
                TextBlock(texts[i], style, sheet->widths[i], column.rightToLeft, Side::Leading, mostLines);
            row.height = std::max(row.height, row.cells[i].height() + 2 * rowPadding);
        }
        return row;
    };
    sheet->head = rowOf({card.labelHeader, card.valueHeader, card.noteHeader}, headStyle);
    for (const TrendTableRow& row : card.table)
        sheet->rows.push_back(rowOf(cellsOf(row), cellStyle));
    m_end = sheet->rows.size();
    m_sheet = std::move(sheet);
}

std::size_t TablePiece::firstHalfOf(std::size_t rows) const
{
    return m_sheet->halves == 2 && rows >= fewestForHalves ? (rows + 1) / 2 : rows;
}

double TablePiece::heightOf(std::size_t rows) const
{
    const std::size_t first = firstHalfOf(rows);
    double halves[2] = {};
    for (std::size_t i = 0; i < rows; ++i)
        halves[i < first ? 0 : 1] += m_sheet->rows[m_begin + i].height;
    const TextBlock& title = m_begin == 0 ? m_sheet->title : m_sheet->titleAgain;
    return title.height() + headGap + m_sheet->head.height + std::max(halves[0], halves[1]);
}

double TablePiece::leastHeight() const
{
    const std::size_t rows = m_end - m_begin;
    return heightOf(rows < 2 * fewestRows ? rows : fewestRows);
}

std::unique_ptr<Piece> TablePiece::cut(double room)
{
    const std::size_t rows = m_end - m_begin;
    if (rows < 2 * fewestRows)
        return nullptr;
    std::size_t kept = rows - fewestRows;
    while (kept >= fewestRows && heightOf(kept) > room)
        --kept;
    if (kept < fewestRows)
        return nullptr;
    std::unique_ptr<TablePiece> rest(new TablePiece(m_sheet, m_begin + kept, m_end));
    rest->keepsNext = keepsNext;
    keepsNext = false;
    m_end = m_begin + kept;
    return rest;
}

void TablePiece::paintRow(QPainter& painter, const Row& row, double x, double y) const
{
    for (std::size_t i = 0; i < 3; ++i) {
        const double along = m_sheet->x[i];
        const double left =
            m_sheet->column.rightToLeft ? x + m_sheet->halfWidth - along - m_sheet->widths[i] : x + along;
        row.cells[i].paint(painter, {left, y + rowPadding});
    }
    painter.fillRect(QRectF(x, y + row.height - points(0.5), m_sheet->halfWidth, points(0.5)), ink::line);
}

void TablePiece::paint(QPainter& painter, QPointF topLeft) const
{
    const Column& column = m_sheet->column;
    const TextBlock& title = m_begin == 0 ? m_sheet->title : m_sheet->titleAgain;
    const bool marked = !m_sheet->phase.isEmpty();
    if (marked) {
        const double x = column.rightToLeft ? column.width - markSize : 0;
        paintMark(painter, m_sheet->phase,
                  topLeft + QPointF(x, (title.lineHeight() - markSize) / 2 + points(0.5)), markSize);
    }
    title.paint(painter, topLeft + QPointF(marked && !column.rightToLeft ? markRoom : 0, 0));
    const double top = topLeft.y() + title.height() + headGap;
    const std::size_t rows = m_end - m_begin;
    const std::size_t firstHalf = firstHalfOf(rows);
    const auto xOf = [&](int half) {
        const bool atLeft = (half == 0) != (column.rightToLeft && m_sheet->halves == 2);
        return topLeft.x() + (atLeft ? 0 : column.width - m_sheet->halfWidth);
    };
    double y = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        const int half = i < firstHalf ? 0 : 1;
        if (i == 0 || i == firstHalf) {
            paintRow(painter, m_sheet->head, xOf(half), top);
            y = top + m_sheet->head.height;
        }
        const Row& row = m_sheet->rows[m_begin + i];
        paintRow(painter, row, xOf(half), y);
        y += row.height;
    }
}

} // namespace keel::documents
