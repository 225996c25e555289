// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that cannot be wrong: each bound from both sides, texts, lists, stamps, kinds.
#include "domain/records/AllRecords.h"

#include <QSet>
#include <QTest>

using namespace keel;

class tst_Records : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStayWithinTheirBounds()
    {
        for (int value = -2; value <= 12; ++value)
            QCOMPARE(Rating::create(value).has_value(), value >= 0 && value <= 10);
        QVERIFY(!Importance::create(0));
        QVERIFY(!Helpfulness::create(5));
        QVERIFY(!Rating::create(std::numeric_limits<qint64>::max()));
        QVERIFY(!LeaveAmount::create(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!LeaveAmount::create(-0.5));
        QCOMPARE(LeaveAmount::create(7.5)->value(), 7.5);
    }

    void textsAreWholeAndBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("legal");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("280 characters") << QString(280, u'a') << true;
        QTest::newRow("281 characters") << QString(281, u'a') << false;
        QTest::newRow("280 of four bytes") << QStringLiteral("\U0001F30A").repeated(280) << true;
        QTest::newRow("281 of four bytes") << QStringLiteral("\U0001F30A").repeated(281) << false;
        QTest::newRow("right to left") << QStringLiteral("يوم طويل") << true;
        QTest::newRow("NUL") << QString(QChar(0)) << false;
        QTest::newRow("lone high surrogate") << QString(QChar(0xD83C)) << false;
        QTest::newRow("lone low surrogate") << QString(QStringLiteral("a") + QChar(0xDF0A)) << false;
        QTest::newRow("surrogates the wrong way round")
            << QString(QString(QChar(0xDF0A)) + QChar(0xD83C)) << false;
        QTest::newRow("line ends and tabs") << QStringLiteral("a\r\n\tb") << true;
    }
    void textsAreWholeAndBounded()
    {
        QFETCH(QString, text);
        QFETCH(bool, legal);
        QCOMPARE(ShortNote::create(text).has_value(), legal);
    }

    void fieldsHoldSixtyFourKibibytesOfUtf8()
    {
        QVERIFY(FieldText::create(QString(64 * 1024, u'a')));
        QVERIFY(!FieldText::create(QString(64 * 1024 + 1, u'a')));
        QVERIFY(!FieldText::create(QString(32 * 1024 + 1, u'é')));
        QVERIFY(NoteText::create(QString(1024 * 1024, u'a')));
        QVERIFY(!NoteText::create(QString(1024 * 1024 + 1, u'a')));
    }

    void atMostThreeDistinctChallenges()
    {
        CheckIn checkIn;
        const ItemId a = *ItemId::parse(u"ch_sys_targets");
        QVERIFY(checkIn.challengeIds.add(a));
        QVERIFY(!checkIn.challengeIds.add(a));
        QVERIFY(checkIn.challengeIds.add(*ItemId::parse(u"ch_sys_overtime")));
        QVERIFY(checkIn.challengeIds.add(*ItemId::parse(u"ch_cul_racism")));
        QVERIFY(!checkIn.challengeIds.add(*ItemId::parse(u"ch_ind_self_doubt")));
        QCOMPARE(checkIn.challengeIds.size(), 3);
    }

    void itemIdsAreSlugs()
    {
        for (const char* good : {"ch_sys_targets", "usr_0190163d-8694", "a", "WHO.5"})
            QVERIFY2(ItemId::parse(QString::fromLatin1(good)), good);
        for (const char* bad : {"", "a b", "a/b", "é", "a\"", "a\n"})
            QVERIFY2(!ItemId::parse(QString::fromUtf8(bad)), bad);
        QVERIFY(!ItemId::parse(QString(65, u'a')));
    }

    void theZoneMustHaveHadTheOffset()
    {
        Stamp stamp;
        stamp.zone = *ZoneId::parse(u"Europe/London");
        stamp.recordedAt = *Instant::parse(u"2026-07-01T12:00:00Z");
        stamp.utcOffsetMinutes = 60;
        QVERIFY(checkStamp(stamp));
        stamp.utcOffsetMinutes = 0;
        QVERIFY(!checkStamp(stamp));
        // On the night the clocks go back both offsets of 01:30 are right, each at its own moment.
        stamp.recordedAt = *Instant::parse(u"2026-10-25T00:30:00Z");
        stamp.utcOffsetMinutes = 60;
        QVERIFY(checkStamp(stamp));
        stamp.recordedAt = *Instant::parse(u"2026-10-25T01:30:00Z");
        QVERIFY(!checkStamp(stamp));
        stamp.utcOffsetMinutes = 0;
        QVERIFY(checkStamp(stamp));
    }

    void everyKindHasItsOwnNameAndNumber()
    {
        QSet<QString> names;
        QSet<int> numbers;
        forEachBody([&]<class Body>() {
            names.insert(QString::fromLatin1(Body::table));
            numbers.insert(int(Body::kind));
            QCOMPARE(kindName(Body::kind), QString::fromLatin1(Body::table));
            QCOMPARE(kindFromName(QString::fromLatin1(Body::collection)).value(), Body::kind);
        });
        QCOMPARE(names.size(), 21);
        QCOMPARE(numbers.size(), 21);
        QVERIFY(!kindFromName(u"poem"));
    }
};

QTEST_GUILESS_MAIN(tst_Records)
#include "tst_Records.moc"
