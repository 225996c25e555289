// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo is where people see what Trends can say: every card shows in one range, and is silent in another.
#include "domain/insights/Trends.h"
#include "services/DemoDiary.h"
#include "services/Insights.h"
#include "support/AppFixture.h"
#include "viewmodels/TrendsModel.h"
#include "viewmodels/trends/MeasureCards.h"
#include "viewmodels/trends/TrendCards.h"

#include <QSet>

#include <map>

using namespace keel;
using namespace keel::test;

namespace {

constexpr std::array ranges{TrendRange::TwoWeeks, TrendRange::Month, TrendRange::Quarter, TrendRange::Year,
                            TrendRange::All};
constexpr std::array rangeNames{"2w", "month", "quarter", "year", "all"};

constexpr const char* picturesEnd = "2026-11-19"; // of tests, pictures and journeys

/// In which ranges each card shows, by its key.
using Shown = std::map<QString, QStringList>;

Result<Shown> shownIn(Diary& diary, Day today)
{
    KEEL_ASSIGN(const auto seen, DiaryObservations::read(diary, today));
    KEEL_ASSIGN(const auto measures, readMeasures(diary));
    const insights::Observations observations = seen.all();
    Shown shown;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const DayRange days = daysOf(ranges[i], today, seen.firstCheckIn());
        const insights::Trends trends =
            insights::computeTrends(observations, {{days.from->julian(), days.to->julian()}});
        TrendContext context;
        context.range = ranges[i];
        context.answered = seen.answered();
        QList<TrendCard> cards = trendCards(trends, context);
        cards.append(measureCards(measures, trends.range));
        for (const TrendCard& card : cards) {
            QStringList& where = shown[card.id];
            if (card.gate.shown)
                where.append(QString::fromLatin1(rangeNames[i]));
        }
    }
    return shown;
}

} // namespace

class DemoTrendsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardShowsAndIsSilent_data();
    void everyCardShowsAndIsSilent();
    void anEmptyDiaryIsSilent();
};

void DemoTrendsTest::everyCardShowsAndIsSilent_data()
{
    QTest::addColumn<QString>("end");
    // keel --demo ends on the day it is started: any of these may be met.
    for (const char* end :
         {"2026-11-19", "2026-02-02", "2026-05-16", "2026-08-23", "2027-01-05", "2027-10-13"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void DemoTrendsTest::everyCardShowsAndIsSilent()
{
    QFETCH(QString, end);
    const Day today = *Day::parse(end);
    OpenVault vault;
    vault.clock->set(QDateTime(today.date(), QTime(17, 20), Qt::UTC));
    KEEL_VERIFY(vault.run([today](Diary& diary) { return DemoDiary(diary).fill(365, 1, today); }));
    const auto shown = vault.run([today](Diary& diary) { return shownIn(diary, today); });
    KEEL_VERIFY(shown);
    QSet<QString> expected{
        QStringLiteral("strain"),   QStringLiteral("values"),       QStringLiteral("helpfulness"),
        QStringLiteral("planned"),  QStringLiteral("better-weeks"), QStringLiteral("months"),
        QStringLiteral("change"),   QStringLiteral("boundaries"),   QStringLiteral("bounce-back"),
        QStringLiteral("exposure"), QStringLiteral("chain"),        QStringLiteral("overtime"),
        QStringLiteral("leave"),    QStringLiteral("sides"),        QStringLiteral("challenges"),
        QStringLiteral("level")};
    // Plain counts and raw days are there from the first entry on, and the leave is as of today.
    const QSet<QString> fromTheFirstEntry{QStringLiteral("chain"),      QStringLiteral("overtime"),
                                          QStringLiteral("sides"),      QStringLiteral("leave"),
                                          QStringLiteral("challenges"), QStringLiteral("level"),
                                          QStringLiteral("exposure"),   QStringLiteral("boundaries"),
                                          QStringLiteral("strain"),     QStringLiteral("bounce-back")};
    int patterns = 0, measures = 0;
    for (const auto& [card, where] : *shown) {
        const QByteArray said = (card + QStringLiteral(": ") + where.join(u' ')).toUtf8();
        expected.remove(card);
        patterns += card.startsWith(QLatin1String("pattern-")) ? 1 : 0;
        measures += card.startsWith(QLatin1String("measure-")) ? 1 : 0;
        QVERIFY2(!where.isEmpty(), said.constData());
        // keel --demo ends on any day, and now and then a fortnight is full of plans.
        const bool maybe = card == QLatin1String("planned") && end != QLatin1String(picturesEnd);
        if (!maybe && !fromTheFirstEntry.contains(card))
            QVERIFY2(where.size() < int(ranges.size()), said.constData());
    }
    QVERIFY2(expected.isEmpty(), qPrintable(QStringList(expected.values()).join(u' ')));
    QVERIFY(patterns >= 1);
    QVERIFY(measures >= 1);
    QVERIFY(!shown->at(QStringLiteral("change")).contains(QStringLiteral("month")));

    // How one came back is a curve when there is enough for one, else words.
    const auto curve = [&](int days) {
        return vault.run([=](Diary& diary) {
                        return Insights(diary).trends({today.plus(1 - days), today});
                    })
            .value()
            .bounceBack.shown;
    };
    QVERIFY(curve(365) && !curve(14));
}

/// What the demo cannot be without is silent where nothing was written.
void DemoTrendsTest::anEmptyDiaryIsSilent()
{
    OpenVault vault;
    const auto shown = vault.run([](Diary& diary) { return shownIn(diary, *Day::parse(u"2026-11-19")); });
    KEEL_VERIFY(shown);
    QVERIFY(shown->size() >= 16);
    for (const auto& [card, where] : *shown) {
        if (card !=
            QLatin1String("level")) // raw days from the first: its empty picture says how many it takes
            QVERIFY2(where.isEmpty(), qPrintable(card));
    }
}

QTEST_GUILESS_MAIN(DemoTrendsTest)
#include "tst_DemoTrends.moc"
