// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyPolicy.h"

#include <QTest>

using namespace keel;

namespace {

constexpr qint64 hour = qint64(60) * 60 * 1000;
const Instant shown = Instant::of(QDateTime(QDate(2026, 11, 19), QTime(17, 20), Qt::UTC));

CheckIn rated(const char* day, int mood, int strain)
{
    CheckIn checkIn;
    checkIn.stamp.localDate = *Day::parse(QString::fromLatin1(day));
    if (mood >= 0)
        checkIn.mood = *Rating::create(mood);
    if (strain >= 0)
        checkIn.strain = *Rating::create(strain);
    return checkIn;
}

} // namespace

class SafetyPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void keptIsADay();
    void theLevelRestsForAFortnight();
    void ratings_data();
    void ratings();
};

void SafetyPolicyTest::theLevelRestsForAFortnight()
{
    const auto later = [](qint64 milliseconds) {
        return Instant::fromMilliseconds(shown.milliseconds() + milliseconds);
    };
    const std::optional<Instant> until = levelRestsUntil(shown);
    QCOMPARE(until->milliseconds() - shown.milliseconds(), 14 * 24 * hour);
    QVERIFY(!levelRests(std::nullopt, std::nullopt, shown));
    QVERIFY(levelRests(until, std::nullopt, shown));
    QVERIFY(levelRests(until, std::nullopt, later(14 * 24 * hour - 1)));
    QVERIFY(!levelRests(until, std::nullopt, later(14 * 24 * hour)));
    QVERIFY(!levelRests(until, std::nullopt, later(-1))); // the clock was set back
    // After a support card it is quiet for a day, whatever was put aside.
    const std::optional<Instant> quiet = quietUntilAfterCard(shown);
    QVERIFY(levelRests(std::nullopt, quiet, shown));
    QVERIFY(levelRests(std::nullopt, quiet, later(24 * hour - 1)));
    QVERIFY(!levelRests(std::nullopt, quiet, later(24 * hour)));
}

void SafetyPolicyTest::offers_data()
{
    QTest::addColumn<SafetyTrigger>("trigger");
    QTest::addColumn<bool>("hadCard");
    QTest::addColumn<int>("hoursAfterCard");
    QTest::addColumn<bool>("aboutWork");
    QTest::addColumn<SafetyOffer>("offer");

    using enum SafetyTrigger;
    for (const auto& [name, trigger] :
         {std::pair{"phrase", Phrase}, std::pair{"mood", LowestMood}, std::pair{"strain", StrainThreeDays},
          std::pair{"close", ReflectionClose}}) {
        const bool isPhrase = trigger == Phrase;
        const auto row = [&](const char* what, bool had, int hours, bool work, SafetyOffer offer) {
            QTest::addRow("%s, %s", name, what) << trigger << had << hours << work << offer;
        };
        row("the first time", false, 0, false, SafetyOffer::Card);
        row("at once again", true, 0, false, SafetyOffer::QuietLine);
        row("after a day", true, 25, false, SafetyOffer::QuietLine);
        row("just before the week is over", true, 7 * 24 - 1, false, SafetyOffer::QuietLine);
        row("after a week", true, 7 * 24, false, SafetyOffer::Card);
        row("about work", false, 0, true, isPhrase ? SafetyOffer::Nothing : SafetyOffer::Card);
        row("about work, after a card", true, 1, true,
            isPhrase ? SafetyOffer::Nothing : SafetyOffer::QuietLine);
    }
}

void SafetyPolicyTest::offers()
{
    QFETCH(SafetyTrigger, trigger);
    QFETCH(bool, hadCard);
    QFETCH(int, hoursAfterCard);
    QFETCH(bool, aboutWork);
    QFETCH(SafetyOffer, offer);
    SafetyState state;
    if (hadCard)
        state.quietUntil = quietUntilAfterCard(shown);
    state.aboutWork = aboutWork;
    const Instant now = Instant::fromMilliseconds(shown.milliseconds() + hoursAfterCard * hour);
    QVERIFY(safetyOffer(trigger, state, now) == offer);
}

void SafetyPolicyTest::keptIsADay()
{
    // A clock that once ran ahead by a month keeps nobody's card away until then.
    const SafetyState ahead{
        quietUntilAfterCard(Instant::fromMilliseconds(shown.milliseconds() + 30 * 24 * hour)), false};
    QVERIFY(safetyOffer(SafetyTrigger::LowestMood, ahead, shown) == SafetyOffer::Card);
    QCOMPARE(quietUntilAfterCard(shown).toString(), QStringLiteral("2026-11-20T17:20:00Z"));
}

void SafetyPolicyTest::ratings_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("strain");
    QTest::addColumn<QStringList>("strainedDays");
    QTest::addColumn<int>("trigger"); // -1: none

    const int mood = int(SafetyTrigger::LowestMood);
    const int strain = int(SafetyTrigger::StrainThreeDays);
    const QString today = QStringLiteral("2026-11-19");
    const QString yesterday = QStringLiteral("2026-11-18");
    const QString sixDaysAgo = QStringLiteral("2026-11-13");
    const QString weekAgo = QStringLiteral("2026-11-12");
    const QString tomorrow = QStringLiteral("2026-11-20");
    const QString inSixDays = QStringLiteral("2026-11-25");
    QTest::newRow("blank is not zero") << -1 << -1 << QStringList() << -1;
    QTest::newRow("mood 1") << 1 << 9 << QStringList() << -1;
    QTest::newRow("mood 0") << 0 << -1 << QStringList() << mood;
    QTest::newRow("strain 10 once") << 5 << 10 << QStringList() << -1;
    QTest::newRow("on two days") << 5 << 10 << QStringList{yesterday} << -1;
    QTest::newRow("on three days") << 5 << 10 << QStringList{yesterday, sixDaysAgo} << strain;
    QTest::newRow("the same day is one day") << 5 << 10 << QStringList{today, yesterday} << -1;
    QTest::newRow("a week ago is over") << 5 << 10 << QStringList{yesterday, weekAgo} << -1;
    QTest::newRow("filled in between two") << 5 << 10 << QStringList{yesterday, tomorrow} << strain;
    QTest::newRow("filled in before two") << 5 << 10 << QStringList{tomorrow, inSixDays} << strain;
    QTest::newRow("in no seven days") << 5 << 10 << QStringList{sixDaysAgo, tomorrow} << -1;
    QTest::newRow("today itself is at 9") << 5 << 9 << QStringList{yesterday, sixDaysAgo, today} << -1;
    QTest::newRow("mood goes first") << 0 << 10 << QStringList{yesterday, sixDaysAgo} << mood;
}

void SafetyPolicyTest::ratings()
{
    QFETCH(int, mood);
    QFETCH(int, strain);
    QFETCH(QStringList, strainedDays);
    QFETCH(int, trigger);
    QList<CheckIn> others{rated("2026-11-17", 0, 9)}; // another day's mood is that day's
    for (const QString& day : strainedDays)
        others.append(rated(qPrintable(day), 5, 10));
    const auto found = safetyTrigger(rated("2026-11-19", mood, strain), others);
    QCOMPARE(found ? int(*found) : -1, trigger);
}

QTEST_APPLESS_MAIN(SafetyPolicyTest)
#include "tst_SafetyPolicy.moc"
