// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Paper.h"

#include "documents/CardPieces.h"
#include "documents/Pages.h"
#include "documents/TablePiece.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace keel::documents {

namespace {

const TextStyle titleStyle{24, true, ink::text};
const TextStyle rangeStyle{11, false, ink::soft};
const TextStyle runningStyle{8, false, ink::soft};
const TextStyle aboutStyle{9, false, ink::soft};
const TextStyle sectionStyle{15, true, ink::text};

constexpr const char* fontFiles[] = {":/keel/fonts/Lato-Regular.ttf", ":/keel/fonts/Lato-Bold.ttf"};

constexpr double sideMargin = millimetres(20);
constexpr double topMargin = millimetres(18);
constexpr double bottomMargin = millimetres(13);
constexpr double betweenCards = points(15);
constexpr double betweenColumns = points(30);
constexpr double pictureMargin = points(28);

/// Title and range: what a document begins with.
Pieces openingOf(const PaperWords& words, const Column& column)
{
    Pieces pieces;
    pieces.push_back(std::make_unique<TextPiece>(words.title, titleStyle, column));
    pieces.push_back(std::make_unique<TextPiece>(words.range, rangeStyle, column));
    for (auto& piece : pieces)
        piece->keepsNext = true;
    return pieces;
}

void append(Pieces& pieces, Pieces more) { std::move(more.begin(), more.end(), std::back_inserter(pieces)); }

Pieces piecesOf(const TrendsPaper& paper, const Column& column)
{
    Pieces pieces = openingOf(paper.words, column);
    for (const TrendCard& card : paper.cards) {
        auto rule = std::make_unique<RulePiece>(column);
        rule->gap = betweenCards;
        rule->keepsNext = true;
        pieces.push_back(std::move(rule));
        Pieces more = piecesOf(card, paper.words, column);
        more.front()->gap = betweenCards * 0.8;
        append(pieces, std::move(more));
    }
    if (!paper.words.about.isEmpty()) {
        auto rule = std::make_unique<RulePiece>(column);
        rule->gap = betweenCards;
        rule->keepsNext = true;
        pieces.push_back(std::move(rule));
        pieces.push_back(std::make_unique<TextPiece>(paper.words.about, aboutStyle, column));
        pieces.back()->gap = points(8);
    }
    bool first = true;
    for (const TrendCard& card : paper.cards) {
        if (card.table.isEmpty())
            continue;
        if (std::exchange(first, false)) {
            pieces.push_back(std::make_unique<TextPiece>(paper.words.tables, sectionStyle, column));
            pieces.back()->gap = points(26);
            pieces.back()->keepsNext = true;
        }
        pieces.push_back(std::make_unique<TablePiece>(card, paper.words, column));
        pieces.back()->gap = points(16);
    }
    return pieces;
}

void paintPage(QPainter& painter, const PageOfPieces& page, QPointF topLeft)
{
    for (const PlacedPiece& placed : page)
        placed.piece->paint(painter, topLeft + QPointF(0, placed.y));
}

/// What stands at the foot of each page: whose notes these are, and which page.
class Footer final
{
public:
    Footer(const TrendsPaper& paper, double width)
        : m_paper(paper), m_width(width),
          m_origin(paper.words.origin, runningStyle, width * 0.78, paper.rightToLeft)
    {}
    [[nodiscard]] double height() const { return points(6) + m_origin.height(); }
    void paint(QPainter& painter, QPointF topLeft, const QString& number) const
    {
        painter.fillRect(QRectF(topLeft, QSizeF(m_width, points(0.5))), ink::line);
        const double y = topLeft.y() + points(6);
        const double side = m_width * 0.2;
        const bool mirrored = m_paper.rightToLeft;
        m_origin.paint(painter, {topLeft.x() + (mirrored ? m_width * 0.22 : 0), y});
        TextBlock(number, runningStyle, side, mirrored, Side::Trailing)
            .paint(painter, {topLeft.x() + (mirrored ? 0 : m_width - side), y});
    }

private:
    const TrendsPaper& m_paper;
    double m_width;
    TextBlock m_origin;
};

/// The cards beside each other, each put where there is most room, as on a desk.
struct Desk
{
    std::vector<PageOfPieces> columns;
    double height = 0;
};

Desk deskOf(const TrendsPaper& paper, const Column& column, int columns)
{
    std::vector<Pieces> piles(static_cast<std::size_t>(columns));
    std::vector<double> heights(piles.size());
    for (const TrendCard& card : paper.cards) {
        Pieces pieces = piecesOf(card, paper.words, column);
        pieces.front()->gap = points(30);
        const auto pile = std::size_t(std::min_element(heights.begin(), heights.end()) - heights.begin());
        for (const auto& piece : pieces)
            heights[pile] += piece->gap + piece->height();
        append(piles[pile], std::move(pieces));
    }
    Desk desk;
    for (auto& pile : piles) {
        desk.columns.push_back(stack(std::move(pile)));
        desk.height = std::max(desk.height, heightOf(desk.columns.back()));
    }
    return desk;
}

} // namespace

void loadPaperFonts()
{
    static const bool loaded = [] {
        for (const char* file : fontFiles)
            QFontDatabase::addApplicationFont(QString::fromLatin1(file));
        return true;
    }();
    Q_UNUSED(loaded)
}

Result<QByteArray> pdfOf(const TrendsPaper& paper, const PageProgress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setTitle(QStringLiteral("Keel: ") + paper.words.title);
        writer.setCreator(QStringLiteral("Keel"));

        const QSizeF sheet(writer.width(), writer.height());
        const Column column{sheet.width() - 2 * sideMargin, paper.rightToLeft};
        const Footer footer(paper, column.width);
        const double footerY = sheet.height() - bottomMargin - footer.height();
        const std::vector<PageOfPieces> pages =
            paginate(piecesOf(paper, column), footerY - points(14) - topMargin);

        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Internal, QStringLiteral("no pages"));
        const int total = int(pages.size());
        for (int number = 1; number <= total; ++number) {
            if (number > 1)
                writer.newPage();
            paintPage(painter, pages[std::size_t(number - 1)], {sideMargin, topMargin});
            if (number > 1)
                TextBlock(paper.words.title + QStringLiteral(" \u00b7 ") + paper.words.range, runningStyle,
                          column.width, paper.rightToLeft)
                    .paint(painter, {sideMargin, topMargin - points(20)});
            footer.paint(painter, {sideMargin, footerY}, paper.words.page.arg(number).arg(total));
            if (progress && !progress(number, total))
                return fail(ErrorCode::Cancelled);
        }
    }
    return bytes;
}

Result<QByteArray> pngOf(const TrendsPaper& paper, int width, const PageProgress& progress)
{
    constexpr double cardWidth = points(420);
    constexpr int highest = 32'000; ///< pixels that a picture may have on a side
    const int columns = paper.cards.size() > 1 ? 2 : 1;
    const double sheetWidth = cardWidth * columns + betweenColumns * (columns - 1) + 2 * pictureMargin;
    const Column whole{sheetWidth - 2 * pictureMargin, paper.rightToLeft};

    const PageOfPieces opening = stack(openingOf(paper.words, whole));
    const Desk desk = deskOf(paper, {cardWidth, paper.rightToLeft}, columns);
    Pieces closingPieces;
    for (const QString& text : {paper.words.about, paper.words.origin}) {
        closingPieces.push_back(std::make_unique<TextPiece>(text, aboutStyle, whole));
        closingPieces.back()->gap = points(5);
    }
    const PageOfPieces closing = stack(std::move(closingPieces));
    const double deskY = pictureMargin + heightOf(opening) + points(22);
    const double closingY = deskY + desk.height + points(24);
    const double sheetHeight = closingY + heightOf(closing) + pictureMargin;

    const double scale = width / sheetWidth;
    const int height = qCeil(sheetHeight * scale);
    if (width < 1 || height > highest)
        return fail(ErrorCode::TooLarge, QStringLiteral("the picture"));
    QImage image(width, height, QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorCode::TooLarge, QStringLiteral("the picture"));
    image.fill(Qt::white);
    int done = 0;
    // The parts are: what is laid out by now, each column, and the packing.
    const auto goesOn = [&] { return !progress || progress(++done, columns + 2); };
    if (!goesOn())
        return fail(ErrorCode::Cancelled);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintPage(painter, opening, {pictureMargin, pictureMargin});
        for (std::size_t i = 0; i < desk.columns.size(); ++i) {
            const auto place = double(paper.rightToLeft ? desk.columns.size() - 1 - i : i);
            paintPage(painter, desk.columns[i],
                      {pictureMargin + place * (cardWidth + betweenColumns), deskY});
            if (!goesOn())
                return fail(ErrorCode::Cancelled);
        }
        painter.fillRect(QRectF(pictureMargin, closingY - points(12), whole.width, points(0.75)), ink::line);
        paintPage(painter, closing, {pictureMargin, closingY});
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCode::TooLarge, QStringLiteral("the picture"));
    if (!goesOn())
        return fail(ErrorCode::Cancelled);
    return bytes;
}

} // namespace keel::documents
