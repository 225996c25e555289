// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendsModel.h"
#include "viewmodels/trends/LevelSentence.h"
#include "viewmodels/trends/TrendCards.h"

#include <QTest>

using namespace keel;

class LevelSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belowTheGateItOnlyCounts_data();
    void belowTheGateItOnlyCounts();
    void nearTheUsual();
    void exactlySixtyPerCentIsMost();
    void lowerAndHigherHalves();
    void neitherHalfDiffers();
    void neverJudgesOrExplains();
    void rangesAreTrueToTheCalendar_data();
    void rangesAreTrueToTheCalendar();
    void gapsAndCarriedRuns();
    void readoutsAndTable();
};

namespace {

insights::WellbeingTrend trendOf(const std::vector<double>& w, const std::vector<double>& levels)
{
    insights::WellbeingTrend trend;
    trend.gate = insights::atLeast(int(w.size()), 7);
    for (std::size_t i = 0; i < w.size(); ++i)
        trend.daily.push_back({insights::Day(i), w[i]});
    for (std::size_t i = 0; i < levels.size(); ++i)
        trend.ewma.push_back({insights::Day(i), levels[i], false});
    return trend;
}

Day dayOf(const char* iso) { return *Day::parse(QString::fromLatin1(iso)); }

} // namespace

void LevelSentenceTest::belowTheGateItOnlyCounts_data()
{
    QTest::addColumn<int>("have");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << 0
                          << QStringLiteral("No check-in with three ratings yet. A level appears after 7.");
    QTest::newRow("one") << 1 << QStringLiteral("1 check-in so far. A level appears after 7.");
    QTest::newRow("three") << 3 << QStringLiteral("3 check-ins so far. A level appears after 7.");
    QTest::newRow("six") << 6 << QStringLiteral("6 check-ins so far. A level appears after 7.");
}

void LevelSentenceTest::belowTheGateItOnlyCounts()
{
    QFETCH(int, have);
    QFETCH(QString, sentence);
    const std::vector<double> values(std::size_t(have), 6.0);
    QCOMPARE(levelSentence(trendOf(values, values), TrendRange::Quarter), sentence);
}

void LevelSentenceTest::nearTheUsual()
{
    const std::vector<double> w{6, 6.5, 7, 6.5, 6.5, 6, 7};
    QCOMPARE(levelSentence(trendOf(w, {6.5, 6.4, 6.6, 6.5, 6.5, 6.2, 6.9}), TrendRange::Quarter),
             QStringLiteral("Near your usual 6.5 for most of this quarter."));
}

void LevelSentenceTest::exactlySixtyPerCentIsMost()
{
    const std::vector<double> w(7, 5.0);
    // Half a point away is still near: three of five.
    QVERIFY(
        levelSentence(trendOf(w, {5.5, 4.5, 5, 6, 7}), TrendRange::Month).startsWith(QStringLiteral("Near")));
    QVERIFY(!levelSentence(trendOf(w, {5.51, 4.5, 5, 6, 7}), TrendRange::Month)
                 .startsWith(QStringLiteral("Near")));
}

void LevelSentenceTest::lowerAndHigherHalves()
{
    const std::vector<double> w{3, 3, 3, 5, 7, 7, 7};
    QCOMPARE(levelSentence(trendOf(w, {3, 3, 3, 7, 7, 7}), TrendRange::TwoWeeks),
             QStringLiteral(
                 "In these two weeks lower in the first half, about 3.0, than in the second, about 7.0."));
    QCOMPARE(
        levelSentence(trendOf(w, {7, 7, 7, 3, 3, 3}), TrendRange::Year),
        QStringLiteral("In this year higher in the first half, about 7.0, than in the second, about 3.0."));
}

void LevelSentenceTest::neitherHalfDiffers()
{
    const std::vector<double> w{3, 3, 3, 5, 7, 7, 7};
    QCOMPARE(levelSentence(trendOf(w, {3, 7, 3, 7, 3, 7, 3, 7}), TrendRange::All),
             QStringLiteral("In your diary so far between 3.0 and 7.0, around your usual 5.0."));
}

void LevelSentenceTest::neverJudgesOrExplains()
{
    const QStringList forbidden{QStringLiteral("because"), QStringLiteral("should"),
                                QStringLiteral("better"),  QStringLiteral("worse"),
                                QStringLiteral("good"),    QStringLiteral("normal")};
    for (double shift = -4; shift <= 4; shift += 0.25) {
        std::vector<double> levels;
        for (int i = 0; i < 20; ++i)
            levels.push_back(5 + (i < 10 ? shift : -shift) / 2);
        const QString sentence = levelSentence(trendOf(levels, levels), TrendRange::Quarter);
        for (const QString& word : forbidden)
            QVERIFY2(!sentence.contains(word), qPrintable(sentence));
    }
}

void LevelSentenceTest::rangesAreTrueToTheCalendar_data()
{
    QTest::addColumn<int>("range");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("from");
    const auto row = [](const char* name, TrendRange range, const char* today, const char* first,
                        const char* from) {
        QTest::newRow(name) << int(range) << QString::fromLatin1(today) << QString::fromLatin1(first)
                            << QString::fromLatin1(from);
    };
    row("two weeks are 14 days", TrendRange::TwoWeeks, "2026-11-19", "2020-01-01", "2026-11-06");
    row("month", TrendRange::Month, "2026-11-19", "2020-01-01", "2026-10-20");
    row("month from its end", TrendRange::Month, "2026-03-31", "2020-01-01", "2026-03-01");
    row("quarter", TrendRange::Quarter, "2026-11-19", "2020-01-01", "2026-08-20");
    row("year", TrendRange::Year, "2026-11-19", "2020-01-01", "2025-11-20");
    row("year from a leap day", TrendRange::Year, "2024-02-29", "2020-01-01", "2023-03-01");
    row("all", TrendRange::All, "2026-11-19", "2020-01-01", "2020-01-01");
    row("never before the first check-in", TrendRange::Year, "2026-11-19", "2026-11-01", "2026-11-01");
    row("a first check-in tomorrow", TrendRange::All, "2026-11-19", "2026-11-20", "2026-11-19");
    row("no check-in", TrendRange::Quarter, "2026-11-19", "", "2026-11-19");
}

void LevelSentenceTest::rangesAreTrueToTheCalendar()
{
    QFETCH(int, range);
    QFETCH(QString, today);
    QFETCH(QString, first);
    QFETCH(QString, from);
    const auto start = Day::parse(first);
    const auto days =
        daysOf(TrendRange(range), *Day::parse(today), start ? std::optional(*start) : std::nullopt);
    QCOMPARE(days.from->toString(), from);
    QCOMPARE(days.to->toString(), today);
}

void LevelSentenceTest::gapsAndCarriedRuns()
{
    insights::Trends trends;
    trends.range = {dayOf("2026-11-01").julian(), dayOf("2026-11-12").julian()};
    trends.wellbeing.gate = insights::atLeast(7, 7);
    const auto add = [&](int offset, double level, bool carried) {
        const insights::Day day = trends.range.from + offset;
        trends.wellbeing.ewma.push_back({day, level, carried});
        if (!carried)
            trends.wellbeing.daily.push_back({day, level});
    };
    add(0, 5, false);
    add(1, 6, false);
    add(2, 6, true);
    add(3, 6, true);
    add(4, 7, false);
    trends.wellbeing.ewma.push_back({trends.range.from + 5, std::nullopt, false});
    add(9, 4, false);
    add(10, 4, true);
    TrendContext context;
    for (const int offset : {0, 1, 4, 9})
        context.answered.insert(trends.range.from + offset, 4);
    const TrendCard card = levelCard(trends, context);
    QCOMPARE(card.line.count, 12);
    QCOMPARE(card.line.observed, (QList<QPointF>{{0, 5}, {1, 6}, {4, 7}, {9, 4}}));
    QCOMPARE(card.line.carried, (QList<QPointF>{{1, 6}, {2, 6}, {3, 6}, {4, 7}, {9, 4}, {10, 4}}));
    QCOMPARE(card.coverage, QStringLiteral("4 of 12 days \u00b7 gaps are days without a check-in"));
}

void LevelSentenceTest::readoutsAndTable()
{
    insights::Trends trends;
    trends.range = {dayOf("2026-11-12").julian(), dayOf("2026-11-14").julian()};
    trends.wellbeing.gate = insights::atLeast(1, 7);
    trends.wellbeing.daily = {{trends.range.from, 6.25}, {trends.range.from + 2, std::nullopt}};
    TrendContext context;
    context.answered = {{trends.range.from, 4}, {trends.range.from + 2, 2}};
    const TrendCard card = levelCard(trends, context);
    QVERIFY(card.gate.shown); // raw days from day one
    QCOMPARE(card.sentence, QStringLiteral("1 check-in so far. A level appears after 7."));
    QCOMPARE(card.line.observed, (QList<QPointF>{{0, 6.25}}));
    QCOMPARE(card.line.readouts,
             (QStringList{QStringLiteral("Thu 12 Nov: 6.3, 4 of 4 answered"),
                          QStringLiteral("Fri 13 Nov: no check-in"),
                          QStringLiteral("Sat 14 Nov: too few ratings, 2 of 4 answered")}));
    QCOMPARE(card.line.days.value(1), QStringLiteral("2026-11-13"));
    QCOMPARE(card.table.size(), 2);
    QCOMPARE(card.table.first().value, QStringLiteral("blank")); // newest first
    QCOMPARE(card.table.first().note, QStringLiteral("2 of 4"));
}

QTEST_GUILESS_MAIN(LevelSentenceTest)
#include "tst_LevelSentence.moc"
