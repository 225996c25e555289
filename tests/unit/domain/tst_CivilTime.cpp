// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diary days, clock changes, zone moves, 2038: fixed examples and properties over random moments.
#include "domain/CivilTime.h"
#include "domain/Identifiers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keel;

namespace {

Instant at(const char* iso) { return Instant::parse(QString::fromLatin1(iso)).value(); }

const QTimeZone london(QByteArrayLiteral("Europe/London"));
const TimeOfDay three = TimeOfDay::fromMinutes(180);

} // namespace

class tst_CivilTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiaryDayBeginsAtItsHour_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("dayStart");
        QTest::addColumn<QString>("day");
        QTest::newRow("evening") << "2026-11-19T17:20:00Z"
                                 << "03:00"
                                 << "2026-11-19";
        QTest::newRow("after midnight") << "2026-11-20T01:30:00Z"
                                        << "03:00"
                                        << "2026-11-19";
        QTest::newRow("just before") << "2026-11-20T02:59:59Z"
                                     << "03:00"
                                     << "2026-11-19";
        QTest::newRow("on the dot") << "2026-11-20T03:00:00Z"
                                    << "03:00"
                                    << "2026-11-20";
        QTest::newRow("midnight start") << "2026-11-20T00:00:00Z"
                                        << "00:00"
                                        << "2026-11-20";
        QTest::newRow("summer time counts") << "2026-07-01T02:30:00Z"
                                            << "03:00"
                                            << "2026-07-01";
        QTest::newRow("first 01:30 of the night back") << "2026-10-25T00:30:00Z"
                                                       << "03:00"
                                                       << "2026-10-24";
        QTest::newRow("second 01:30 of the night back") << "2026-10-25T01:30:00Z"
                                                        << "03:00"
                                                        << "2026-10-24";
        QTest::newRow("after it") << "2026-10-25T03:00:00Z"
                                  << "03:00"
                                  << "2026-10-25";
        QTest::newRow("01:30 does not exist in spring") << "2026-03-29T01:30:00Z"
                                                        << "03:00"
                                                        << "2026-03-28";
        QTest::newRow("spring, 03:00 summer time") << "2026-03-29T02:00:00Z"
                                                   << "03:00"
                                                   << "2026-03-29";
        QTest::newRow("beyond 2038") << "2041-02-01T09:00:00Z"
                                     << "03:00"
                                     << "2041-02-01";
        QTest::newRow("the last second of 32 bits") << "2038-01-19T03:14:08Z"
                                                    << "03:00"
                                                    << "2038-01-19";
    }
    void theDiaryDayBeginsAtItsHour()
    {
        QFETCH(QString, moment);
        QFETCH(QString, dayStart);
        QFETCH(QString, day);
        QCOMPARE(
            diaryDay(Instant::parse(moment).value(), london, TimeOfDay::parse(dayStart).value()).toString(),
            day);
    }

    void daysNeverGoBackWhileTimeGoesOn()
    {
        // In one zone, later moments never belong to earlier days, whatever the clocks do; and no day is
        // skipped.
        QRandomGenerator random(20261025);
        for (int round = 0; round < 300; ++round) {
            const QTimeZone zone(
                QByteArray(std::array{"Europe/London", "America/St_Johns", "Australia/Lord_Howe",
                                      "Asia/Kathmandu", "UTC"}[random.bounded(5)]));
            const TimeOfDay start = TimeOfDay::fromMinutes(int(random.bounded(6 * 60)));
            qint64 moment = qint64(random.bounded(4'000'000'000.0)) * 1000;
            Day previous = diaryDay(Instant::fromMilliseconds(moment), zone, start);
            for (int step = 0; step < 200; ++step) {
                moment += 30 * 60 * 1000;
                const Day day = diaryDay(Instant::fromMilliseconds(moment), zone, start);
                const qint64 advance = day.julian() - previous.julian();
                QVERIFY2(advance == 0 || advance == 1,
                         qPrintable(Instant::fromMilliseconds(moment).toString()));
                previous = day;
            }
        }
    }

    void movingZonesMovesTheDayByAtMostOne()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            const Instant moment = Instant::fromMilliseconds(qint64(random.bounded(4'000'000'000.0)) * 1000);
            const qint64 home = diaryDay(moment, london, three).julian();
            const qint64 away = diaryDay(moment, QTimeZone("Pacific/Auckland"), three).julian();
            QVERIFY(qAbs(home - away) <= 1);
        }
    }

    void whatIsPrintedReadsBack()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2000; ++round) {
            const Day day = Day::fromJulian(2'000'000 + random.bounded(3'000'000));
            QCOMPARE(Day::parse(day.toString()).value(), day);
            const TimeOfDay time = TimeOfDay::fromMinutes(int(random.bounded(1440)));
            QCOMPARE(TimeOfDay::parse(time.toString()).value(), time);
            const Instant instant = Instant::fromMilliseconds(qint64(random.bounded(8e12)));
            QCOMPARE(Instant::parse(instant.toString()).value(), instant);
        }
    }

    void onlyOneSpellingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2026-1-1", "2026-02-29", "2026-13-01", "20261101", " 2026-11-01",
                                 "2026-11-01T00:00", "0000-01-01", "10000-01-01", "٢٠٢٦-١١-٠١", "2026-11-0a"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void onlyOneSpellingIsRead()
    {
        QFETCH(QString, text);
        QVERIFY(!Day::parse(text));
    }

    void momentsNeedAnOffset()
    {
        QVERIFY(!Instant::parse(u"2026-11-19T17:20:00"));
        QVERIFY(!Instant::parse(u"2026-11-19"));
        QVERIFY(!Instant::parse(u"2026-11-19T25:20:00Z"));
        QCOMPARE(at("2026-11-19T17:20:00+01:00"), at("2026-11-19T16:20:00Z"));
        QCOMPARE(at("2026-11-19T17:20:00.250Z").toString(), QStringLiteral("2026-11-19T17:20:00.250Z"));
    }

    void yearDaysExistEveryYear()
    {
        QVERIFY(!YearDay::parse(u"02-29"));
        QVERIFY(!YearDay::parse(u"13-01"));
        const YearDay april = YearDay::parse(u"04-01").value();
        QCOMPARE(april.onOrBefore(Day::parse(u"2026-03-31").value()).toString(),
                 QStringLiteral("2025-04-01"));
        QCOMPARE(april.onOrBefore(Day::parse(u"2026-04-01").value()).toString(),
                 QStringLiteral("2026-04-01"));
        QCOMPARE(april.toString(), QStringLiteral("04-01"));
    }

    void zonesKnowTheirOffsets()
    {
        const ZoneId zone = ZoneId::parse(u"Europe/London").value();
        QCOMPARE(zone.offsetMinutes(at("2026-07-01T12:00:00Z")), 60);
        QCOMPARE(zone.offsetMinutes(at("2026-12-01T12:00:00Z")), 0);
        QVERIFY(!ZoneId::parse(u"Europe/Atlantis"));
        QVERIFY(!ZoneId::parse(u"../etc/localtime"));
        // Names of the tz database that have no place of their own: links and fixed offsets.
        for (const char16_t* name :
             {u"Asia/Calcutta", u"GB", u"Singapore", u"Europe/Kiev", u"US/Eastern", u"Etc/GMT+5", u"Etc/UTC",
              u"America/Argentina/ComodRivadavia", u"America/Port-au-Prince"})
            QVERIFY2(ZoneId::parse(name), qPrintable(QString::fromUtf16(name)));
        QCOMPARE(ZoneId::parse(u"Etc/GMT+5")->offsetMinutes(at("2026-07-01T12:00:00Z")), -300);
        for (const char16_t* name : {u"CET-1CEST", u"Abc", u"ABC5", u"posix/Europe/London",
                                     u"right/Europe/London", u"europe/london", u"Europe/../Europe/London",
                                     u"Europe", u"Europe/London ", u"posixrules", u"Europe/London\u0661"})
            QVERIFY2(!ZoneId::parse(name), qPrintable(QString::fromUtf16(name)));
    }

    void newIdsAreVersionSevenAndSortByTime()
    {
        QString previous;
        for (int i = 0; i < 500; ++i) {
            const QString id =
                EntryId::generate(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC)).toString();
            QCOMPARE(id[14], u'7');
            QVERIFY(QStringLiteral("89ab").contains(id[19]));
            QVERIFY(previous < id);
            QCOMPARE(EntryId::parse(id).value().toString(), id);
            previous = id;
        }
        QVERIFY(!EntryId::parse(u"{0190163d-8694-739b-aea5-966c26f8ad91}"));
        QVERIFY(!EntryId::parse(u"00000000-0000-0000-0000-000000000000"));
    }
};

QTEST_GUILESS_MAIN(tst_CivilTime)
#include "tst_CivilTime.moc"
