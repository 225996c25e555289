// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where pieces stand on pages, with pieces that are nothing but a height.
#include "documents/Pages.h"

#include <QTest>

#include <random>

using namespace keel::documents;

namespace {

class Block final : public Piece
{
public:
    Block(double height, int number, double grain = 0) : m_height(height), m_grain(grain), m_number(number) {}
    [[nodiscard]] double height() const override { return m_height; }
    [[nodiscard]] double leastHeight() const override
    {
        return m_grain > 0 ? std::min(m_grain, m_height) : m_height;
    }
    [[nodiscard]] std::unique_ptr<Piece> cut(double room) override
    {
        const double kept =
            m_grain > 0 ? std::floor(std::min(room, m_height - m_grain) / m_grain) * m_grain : 0;
        if (kept <= 0)
            return nullptr;
        auto rest = std::make_unique<Block>(m_height - kept, m_number, m_grain);
        rest->keepsNext = keepsNext;
        keepsNext = false;
        m_height = kept;
        return rest;
    }
    void paint(QPainter&, QPointF) const override {}
    [[nodiscard]] int number() const { return m_number; }

private:
    double m_height, m_grain;
    int m_number;
};

struct Sketch
{
    double height;
    double gap = 0;
    bool keepsNext = false;
    double grain = 0; ///< it can be cut at multiples of this
};

Pieces piecesOf(const std::vector<Sketch>& sketches)
{
    Pieces pieces;
    for (const Sketch& sketch : sketches) {
        pieces.push_back(std::make_unique<Block>(sketch.height, int(pieces.size()), sketch.grain));
        pieces.back()->gap = sketch.gap;
        pieces.back()->keepsNext = sketch.keepsNext;
    }
    return pieces;
}

int numberOf(const PlacedPiece& placed) { return static_cast<const Block&>(*placed.piece).number(); }

QList<QList<int>> numbers(const std::vector<PageOfPieces>& pages)
{
    QList<QList<int>> all;
    for (const PageOfPieces& page : pages) {
        all.append(QList<int>());
        for (const PlacedPiece& placed : page)
            all.last().append(numberOf(placed));
    }
    return all;
}

} // namespace

class PagesOfPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAndTurns()
    {
        const auto pages = paginate(piecesOf({{40}, {50, 10}, {30, 10}}), 100);
        QCOMPARE(numbers(pages), (QList<QList<int>>{{0, 1}, {2}}));
        QCOMPARE(pages[0][1].y, 50.0);
        QCOMPARE(pages[1][0].y, 0.0); // no gap at the top of a page
    }
    void aHeadingStaysWithWhatItHeads()
    {
        QCOMPARE(numbers(paginate(piecesOf({{70}, {10, 0, true}, {30}}), 100)),
                 (QList<QList<int>>{{0}, {1, 2}}));
        // A chain too long for any page: at least its next.
        QCOMPARE(numbers(paginate(piecesOf({{85}, {10, 0, true}, {30, 0, true}, {80}}), 100)),
                 (QList<QList<int>>{{0}, {1, 2}, {3}}));
        // What can be cut needs room for its beginning only.
        QCOMPARE(numbers(paginate(piecesOf({{70}, {10, 0, true}, {200, 0, false, 10}}), 100)),
                 (QList<QList<int>>{{0, 1, 2}, {2}, {2}}));
    }
    void whatIsHigherThanAPageIsNotLost()
    {
        const auto pages = paginate(piecesOf({{10}, {250}, {10}}), 100);
        QCOMPARE(numbers(pages), (QList<QList<int>>{{0}, {1}, {2}}));
    }
    void nothingIsOnePage()
    {
        QCOMPARE(numbers(paginate({}, 100)), QList<QList<int>>{{}});
        QCOMPARE(heightOf(stack({})), 0.0);
    }
    void belowEachOther()
    {
        const PageOfPieces page = stack(piecesOf({{10, 5}, {20, 5}}));
        QCOMPARE(page[0].y, 0.0);
        QCOMPARE(page[1].y, 15.0);
        QCOMPARE(heightOf(page), 35.0);
    }
    void neitherOverEachOtherNorBeyondThePage()
    {
        constexpr double room = 100;
        std::mt19937 chance(20261123);
        const auto upTo = [&chance](int most) { return int(chance() % unsigned(most + 1)); };
        for (int round = 0; round < 2000; ++round) {
            std::vector<Sketch> sketches;
            double total = 0;
            for (int i = upTo(30); i >= 0; --i) {
                const bool cuttable = upTo(3) == 0;
                sketches.push_back({cuttable ? 10.0 * (1 + upTo(40)) : 1.0 + upTo(99), double(upTo(20)),
                                    upTo(2) == 0, cuttable ? 10.0 : 0.0});
                total += sketches.back().height;
            }
            int before = 0;
            for (const PageOfPieces& page : paginate(piecesOf(sketches), room)) {
                QVERIFY(!page.empty());
                double end = 0;
                for (const PlacedPiece& placed : page) {
                    QVERIFY(placed.y >= end);
                    end = placed.y + placed.piece->height();
                    QVERIFY(end <= room);
                    QVERIFY(numberOf(placed) == before || numberOf(placed) == before + 1);
                    before = numberOf(placed);
                    total -= placed.piece->height();
                }
            }
            QCOMPARE(before, int(sketches.size()) - 1);
            QVERIFY(std::abs(total) < 1e-6); // all of it is there
        }
    }
};

QTEST_APPLESS_MAIN(PagesOfPaperTest)
#include "tst_PagesOfPaper.moc"
