// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/FigurePieces.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace keel::documents {

namespace {

const TextStyle labelStyle{8, false, ink::soft};
const TextStyle barStyle{9.5, false, ink::text};
const TextStyle barWordsStyle{8.5, false, ink::soft};

QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return {color, points(width), style, Qt::RoundCap, Qt::RoundJoin};
}

void paintLabel(QPainter& painter, const QString& text, double x, double y, double width, Side side)
{
    TextBlock(text, labelStyle, width, false, side).paint(painter, {x, y});
}

double labelHeight() { return TextBlock(QStringLiteral("0"), labelStyle, points(100), false).height(); }

/// A share of the way along the time axis as one of the way from the left.
double along(double share, bool mirrored) { return mirrored ? 1 - share : share; }

/// Labels below an area: as many, evenly from the first to the last position, as have room.
void paintAxis(QPainter& painter, const QStringList& labels, const QRectF& area, double inset, bool mirrored)
{
    if (labels.isEmpty())
        return;
    double widest = 0;
    for (const QString& label : {labels.first(), labels.at(labels.size() / 2), labels.last()})
        widest = std::max(widest, TextBlock::widthOf(label, labelStyle));
    const double room = widest * 1.6;
    int count = std::min(int(labels.size()), 6);
    while (count > 2 && count * room > area.width())
        --count;
    const double span = double(labels.size()) - 1 + 2 * inset;
    for (int i = 0; i < count; ++i) {
        const auto position = count > 1 ? qRound(double(i) * double(labels.size() - 1) / (count - 1)) : 0;
        const double share = span > 0 ? (position + inset) / span : 0.5;
        const double middle = area.left() + area.width() * along(share, mirrored);
        const double left = std::clamp(middle - room / 2, area.left(), area.right() - room);
        const Side side = middle - room / 2 < area.left()    ? Side::Leading
                          : middle + room / 2 > area.right() ? Side::Trailing
                                                             : Side::Middle;
        paintLabel(painter, labels.at(position), left, area.bottom() + points(4), room, side);
    }
}

/// Cut where two neighbours are further apart: a missing day is a gap, not a line.
QList<QList<QPointF>> runsOf(const QList<QPointF>& line, double joined)
{
    QList<QList<QPointF>> runs;
    for (const QPointF& point : line) {
        if (runs.isEmpty() || point.x() - runs.last().last().x() > joined)
            runs.append(QList<QPointF>());
        runs.last().append(point);
    }
    return runs;
}

class LinePiece final : public Piece
{
public:
    LinePiece(const TrendCard& card, const Column& column)
        : m_line(card.line), m_accent(ink::ofPhase(card.phase)), m_column(column)
    {
        for (const QString& tick : m_line.ticks)
            m_gutter = std::max(m_gutter, TextBlock::widthOf(tick, labelStyle) + points(7));
    }
    [[nodiscard]] double height() const override { return above + plot + points(4) + labelHeight(); }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    static constexpr double above = points(8); ///< for a mark over the highest point
    static constexpr double plot = points(112);

    void paintBand(QPainter& painter, const QRectF& area) const;
    void paintLine(QPainter& painter, const QRectF& area, const QList<QPointF>& line, const QPen& with,
                   double joined) const;
    [[nodiscard]] QPointF at(const QRectF& area, QPointF point) const
    {
        const double x = m_line.count > 1 ? point.x() / (m_line.count - 1) : 0.5;
        const double share = (point.y() - m_line.minimum) / (m_line.maximum - m_line.minimum);
        return {area.left() + area.width() * along(x, m_column.rightToLeft),
                area.bottom() - area.height() * share};
    }

    LineFigure m_line;
    QColor m_accent;
    Column m_column;
    double m_gutter = 0;
};

void LinePiece::paintBand(QPainter& painter, const QRectF& area) const
{
    QColor fill = m_accent;
    fill.setAlphaF(0.16F);
    const auto lows = runsOf(m_line.low, m_line.joined);
    const auto highs = runsOf(m_line.high, m_line.joined);
    for (qsizetype run = 0; run < std::min(lows.size(), highs.size()); ++run) {
        QPolygonF outline;
        for (const QPointF& point : highs.at(run))
            outline << at(area, point);
        for (auto point = lows.at(run).crbegin(); point != lows.at(run).crend(); ++point)
            outline << at(area, *point);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(outline);
    }
}

void LinePiece::paintLine(QPainter& painter, const QRectF& area, const QList<QPointF>& line, const QPen& with,
                          double joined) const
{
    for (const auto& run : runsOf(line, joined)) {
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(with.color());
            painter.drawEllipse(at(area, run.first()), with.widthF() * 1.1, with.widthF() * 1.1);
            continue;
        }
        QPolygonF path;
        for (const QPointF& point : run)
            path << at(area, point);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(with);
        painter.drawPolyline(path);
    }
}

void LinePiece::paint(QPainter& painter, QPointF topLeft) const
{
    const bool mirrored = m_column.rightToLeft;
    const QRectF area(topLeft.x() + (mirrored ? points(4) : m_gutter), topLeft.y() + above,
                      m_column.width - m_gutter - points(4), plot);
    const double besideTicks = mirrored ? area.right() + points(7) : topLeft.x();
    for (qsizetype i = 0; i < m_line.ticks.size(); ++i) {
        const double share = m_line.ticks.size() > 1 ? double(i) / double(m_line.ticks.size() - 1) : 0;
        const double y = area.bottom() - area.height() * share;
        painter.setPen(pen(ink::line, 0.75));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        paintLabel(painter, m_line.ticks.at(i), besideTicks, y - labelHeight() / 2, m_gutter - points(7),
                   mirrored ? Side::Leading : Side::Trailing);
    }
    // What lies outside the axis is cut off, as on the screen, and covers nothing beside it.
    painter.save();
    painter.setClipRect(area.adjusted(-points(3), -points(3), points(3), points(3)));
    paintBand(painter, area);
    QColor thin = m_accent;
    thin.setAlphaF(0.55F);
    paintLine(painter, area, m_line.middle, pen(thin, 0.8), m_line.joined);
    paintLine(painter, area, m_line.carried, pen(m_accent, 1.2, Qt::DotLine), m_line.joined);
    paintLine(painter, area, m_line.observed, pen(m_accent, 1.6), m_line.joined);
    painter.restore();
    constexpr double markSize = points(6.5);
    for (const QPointF& mark : m_line.marks) {
        const QPointF place = at(area, mark);
        const double top =
            std::clamp(place.y() - markSize - points(4), topLeft.y(), area.bottom() - markSize);
        paintMark(painter, QStringLiteral("challenge"), {place.x() - markSize / 2, top}, markSize);
    }
    paintAxis(painter, m_line.labels, area, 0, mirrored);
}

class BarsPiece final : public Piece
{
public:
    BarsPiece(const TrendCard& card, const Column& column)
        : m_column(column), m_fill(ink::ofPhase(card.phase)), m_soft(ink::ofPhaseSoft(card.phase))
    {
        const double side = column.width * 0.55;
        for (const BarFigure& bar : card.bars) {
            Row row{bar, TextBlock(bar.label, barStyle, column.width - side, column.rightToLeft),
                    TextBlock(bar.text, barWordsStyle, side, column.rightToLeft, Side::Trailing),
                    bar.label.isEmpty() || m_rows.empty() ? 0 : points(7)};
            row.texts = std::max(row.label.height(), row.words.height());
            m_rows.push_back(std::move(row));
        }
    }
    [[nodiscard]] double height() const override { return heightOf(m_rows.size()); }
    [[nodiscard]] double leastHeight() const override { return heightOf(endOfGroup(0)); }
    [[nodiscard]] std::unique_ptr<Piece> cut(double room) override;
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    static constexpr double barHeight = points(8);
    struct Row
    {
        BarFigure bar;
        TextBlock label, words;
        double gap = 0;
        double texts = 0;
        [[nodiscard]] double height() const { return gap + texts + points(2) + barHeight + points(3); }
    };
    BarsPiece(const BarsPiece& before, std::size_t from)
        : m_column(before.m_column), m_fill(before.m_fill), m_soft(before.m_soft),
          m_rows(before.m_rows.begin() + std::ptrdiff_t(from), before.m_rows.end())
    {
        m_rows.front().gap = 0;
    }
    [[nodiscard]] double heightOf(std::size_t rows) const
    {
        double height = 0;
        for (std::size_t i = 0; i < rows; ++i)
            height += m_rows[i].height();
        return height;
    }
    /// A bar without a label belongs to the one before it.
    [[nodiscard]] std::size_t endOfGroup(std::size_t first) const
    {
        std::size_t end = std::min(first + 1, m_rows.size());
        while (end < m_rows.size() && m_rows[end].bar.label.isEmpty())
            ++end;
        return end;
    }
    void paintBar(QPainter& painter, const BarFigure& bar, QPointF topLeft) const;
    /// Shares [from, to] of the width, from the leading edge.
    [[nodiscard]] QRectF part(QPointF topLeft, double from, double to, double height) const
    {
        const double left = m_column.rightToLeft ? 1 - to : from;
        return {topLeft.x() + m_column.width * left, topLeft.y() + (barHeight - height) / 2,
                m_column.width * (to - from), height};
    }

    Column m_column;
    QColor m_fill, m_soft;
    std::vector<Row> m_rows;
};

std::unique_ptr<Piece> BarsPiece::cut(double room)
{
    std::size_t kept = 0;
    while (kept < m_rows.size() && heightOf(endOfGroup(kept)) <= room)
        kept = endOfGroup(kept);
    if (kept == 0 || kept == m_rows.size())
        return nullptr;
    std::unique_ptr<BarsPiece> rest(new BarsPiece(*this, kept));
    rest->keepsNext = keepsNext;
    keepsNext = false;
    m_rows.resize(kept);
    return rest;
}

void BarsPiece::paintBar(QPainter& painter, const BarFigure& bar, QPointF topLeft) const
{
    constexpr double round = barHeight / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(ink::line, 0.75));
    painter.drawRoundedRect(part(topLeft, 0, 1, barHeight), round, round);
    const double share = std::clamp(bar.share, 0.0, 1.0);
    if (share > 0) {
        const double least = points(4) / m_column.width;
        const QRectF filled = part(topLeft, 0, std::max(share, least), barHeight);
        painter.setBrush(bar.soft ? m_soft : m_fill);
        painter.setPen(bar.soft ? pen(m_fill, 1) : QPen(Qt::NoPen));
        const double corner = std::min(round, filled.width() / 2);
        painter.drawRoundedRect(filled, corner, corner);
    }
    if (bar.high <= bar.low)
        return;
    painter.setBrush(ink::text);
    painter.setPen(pen(Qt::white, 0.6));
    painter.drawRoundedRect(
        part(topLeft, std::clamp(bar.low, 0.0, 1.0), std::clamp(bar.high, 0.0, 1.0), points(2.6)),
        points(1.3), points(1.3));
}

void BarsPiece::paint(QPainter& painter, QPointF topLeft) const
{
    double y = topLeft.y();
    const double side = m_column.width * 0.55;
    for (const Row& row : m_rows) {
        y += row.gap;
        // Both stand on the bar.
        row.label.paint(
            painter, {topLeft.x() + (m_column.rightToLeft ? side : 0), y + row.texts - row.label.height()});
        row.words.paint(painter, {topLeft.x() + (m_column.rightToLeft ? 0 : m_column.width - side),
                                  y + row.texts - row.words.height()});
        y += row.texts + points(2);
        paintBar(painter, row.bar, {topLeft.x(), y});
        y += barHeight + points(3);
    }
}

class SplitPiece final : public Piece
{
public:
    SplitPiece(const TrendCard& card, const Column& column)
        : m_split(card.split), m_column(column),
          m_phase(card.phase.isEmpty() ? QStringLiteral("challenge") : card.phase),
          m_first(said(card.split.firstLabel, card.split.first), barWordsStyle, column.width / 2,
                  column.rightToLeft),
          m_second(said(card.split.secondLabel, card.split.second), barWordsStyle, column.width / 2,
                   column.rightToLeft, Side::Trailing)
    {}
    [[nodiscard]] double height() const override
    {
        return barHeight + points(3) + std::max(m_first.height(), m_second.height());
    }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    static constexpr double barHeight = points(9);
    [[nodiscard]] static QString said(const QString& label, int count)
    {
        return QStringLiteral("%1 %2").arg(label).arg(count);
    }

    SplitFigure m_split;
    Column m_column;
    QString m_phase;
    TextBlock m_first, m_second;
};

void SplitPiece::paint(QPainter& painter, QPointF topLeft) const
{
    constexpr double between = points(3);
    const bool both = m_split.first > 0 && m_split.second > 0;
    const double room = m_column.width - (both ? between : 0);
    const double share = double(m_split.first) / double(m_split.first + m_split.second);
    const double first = m_split.second == 0  ? room
                         : m_split.first == 0 ? 0
                                              : std::clamp(room * share, barHeight, room - barHeight);
    const double second = room - first;
    const bool mirrored = m_column.rightToLeft;
    const QRectF leading(mirrored ? topLeft.x() + m_column.width - first : topLeft.x(), topLeft.y(), first,
                         barHeight);
    const QRectF trailing(mirrored ? topLeft.x() : topLeft.x() + m_column.width - second, topLeft.y(), second,
                          barHeight);
    if (first > 0) {
        painter.setBrush(ink::ofPhaseSoft(m_phase));
        painter.setPen(pen(ink::ofPhase(m_phase), 1));
        painter.drawRoundedRect(leading, barHeight / 2, barHeight / 2);
    }
    if (second > 0) {
        painter.setBrush(ink::ofPhase(m_phase));
        painter.setPen(pen(ink::ofPhase(m_phase), 1));
        painter.drawRoundedRect(trailing, barHeight / 2, barHeight / 2);
    }
    const double half = m_column.width / 2;
    const double y = topLeft.y() + barHeight + points(3);
    m_first.paint(painter, {topLeft.x() + (mirrored ? half : 0), y});
    m_second.paint(painter, {topLeft.x() + (mirrored ? 0 : half), y});
}

class ColumnsPiece final : public Piece
{
public:
    ColumnsPiece(const TrendCard& card, const Column& column)
        : m_columns(card.columns), m_phase(card.phase), m_column(column)
    {}
    [[nodiscard]] double height() const override
    {
        return labelHeight() + points(3) + plot + points(4) + labelHeight();
    }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    static constexpr double plot = points(80);

    [[nodiscard]] double amount(qsizetype i) const
    {
        return m_columns.first.at(i) + m_columns.second.value(i);
    }
    [[nodiscard]] double middle(const QRectF& area, qsizetype i) const
    {
        const double share = (double(i) + 0.5) / double(m_columns.first.size());
        return area.left() + area.width() * along(share, m_column.rightToLeft);
    }

    ColumnFigure m_columns;
    QString m_phase;
    Column m_column;
};

void ColumnsPiece::paint(QPainter& painter, QPointF topLeft) const
{
    const QRectF area(topLeft.x(), topLeft.y() + labelHeight() + points(3), m_column.width, plot);
    qsizetype tallest = 0;
    for (qsizetype i = 0; i < m_columns.first.size(); ++i)
        tallest = amount(i) > amount(tallest) ? i : tallest;
    const double scale = area.height() / std::max(1.0, amount(tallest));
    const bool paired = std::any_of(m_columns.second.cbegin(), m_columns.second.cend(),
                                    [](double second) { return second > 0; });
    const double width = std::min(points(40), area.width() / double(m_columns.first.size()) * 0.8);
    for (qsizetype i = 0; i < m_columns.first.size(); ++i) {
        const double left = middle(area, i) - width / 2;
        const double low = m_columns.first.at(i) * scale, high = m_columns.second.value(i) * scale;
        if (low > 0) {
            painter.setBrush(paired ? ink::ofPhaseSoft(m_phase) : ink::ofPhase(m_phase));
            painter.setPen(paired && width > points(3) ? pen(ink::ofPhase(m_phase), 0.75) : QPen(Qt::NoPen));
            painter.drawRect(QRectF(left, area.bottom() - low, width, low));
        }
        if (high > 0)
            painter.fillRect(QRectF(left, area.bottom() - low - high, width, high), ink::ofPhase(m_phase));
    }
    painter.setPen(pen(ink::line, 0.75));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    // What the tallest stands for: the axis has no numbers.
    if (amount(tallest) > 0 && tallest < m_columns.readouts.size()) {
        const QString& said = m_columns.readouts.at(tallest);
        const double room = std::min(area.width(), TextBlock::widthOf(said, labelStyle) + points(1));
        const double left = middle(area, tallest) - room / 2;
        paintLabel(painter, said, std::clamp(left, area.left(), area.right() - room), topLeft.y(), room,
                   Side::Middle);
    }
    paintAxis(painter, m_columns.labels, area, 0.5, m_column.rightToLeft);
}

/// A row for each month and a place for each of its days: paper is wide where a telephone is high.
class MonthsPiece final : public Piece
{
public:
    MonthsPiece(const TrendCard& card, const Column& column) : m_months(card.months), m_column(column)
    {
        for (const QString& month : m_months.months)
            m_gutter = std::max(m_gutter, TextBlock::widthOf(month, labelStyle) + points(8));
        m_row = std::min(points(15), (column.width - m_gutter) / days);
    }
    [[nodiscard]] double height() const override
    {
        return labelHeight() + points(3) + m_row * double(m_months.months.size());
    }
    void paint(QPainter& painter, QPointF topLeft) const override;

private:
    static constexpr int days = 31;

    MonthFigure m_months;
    Column m_column;
    double m_gutter = 0;
    double m_row = 0;
};

void MonthsPiece::paint(QPainter& painter, QPointF topLeft) const
{
    const double top = topLeft.y() + labelHeight() + points(3);
    const bool mirrored = m_column.rightToLeft;
    const double left = topLeft.x() + (mirrored ? 0 : m_gutter);
    const double width = m_column.width - m_gutter;
    const double step = width / days;
    const auto middleOf = [&](double day) { return left + width * along((day - 0.5) / days, mirrored); };
    for (const int day : {1, 5, 10, 15, 20, 25, 30}) {
        const double middle = middleOf(day);
        paintLabel(painter, QLocale().toString(day), middle - points(15), topLeft.y(), points(30),
                   Side::Middle);
    }
    for (qsizetype month = 0; month < m_months.months.size(); ++month)
        paintLabel(painter, m_months.months.at(month), mirrored ? left + width + points(8) : topLeft.x(),
                   top + m_row * (double(month) + 0.5) - labelHeight() / 2, m_gutter - points(8),
                   mirrored ? Side::Trailing : Side::Leading);
    for (qsizetype i = 0; i < std::min(m_months.cells.size(), m_months.values.size()); ++i) {
        const double share = std::clamp(m_months.values.at(i) / 10, 0.0, 1.0);
        const QPointF centre(middleOf(m_months.cells.at(i).y() + 1),
                             top + m_row * (m_months.cells.at(i).x() + 0.5));
        const double radius = std::min(step, m_row) * (0.2 + 0.26 * share);
        QColor fill = ink::keel;
        fill.setAlphaF(float(0.15 + 0.85 * share));
        painter.setBrush(fill);
        painter.setPen(pen(ink::keel, 0.6));
        painter.drawEllipse(centre, radius, radius);
    }
}

} // namespace

Pieces figuresOf(const TrendCard& card, const Column& column)
{
    Pieces pieces;
    if (card.split.first + card.split.second > 0)
        pieces.push_back(std::make_unique<SplitPiece>(card, column));
    if (card.line.count > 0)
        pieces.push_back(std::make_unique<LinePiece>(card, column));
    if (!card.bars.isEmpty())
        pieces.push_back(std::make_unique<BarsPiece>(card, column));
    if (!card.columns.first.isEmpty())
        pieces.push_back(std::make_unique<ColumnsPiece>(card, column));
    if (!card.months.cells.isEmpty())
        pieces.push_back(std::make_unique<MonthsPiece>(card, column));
    return pieces;
}

} // namespace keel::documents
