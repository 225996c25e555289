// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BinTerm.h"
#include "domain/Month.h"

#include <QTest>

using namespace keel;

namespace {

Day day(const char* iso) { return *Day::parse(QLatin1String(iso).toString()); }

} // namespace

class tst_Month : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOfEveryMonthHasItsPlace()
    {
        // Two centuries, so that every kind of February and every beginning of a month occurs.
        for (int firstWeekday : {1, 6, 7}) {
            for (Month month(day("1900-01-15")); month.first() < day("2101-01-01"); month = month.plus(1)) {
                QSet<int> places;
                for (Day one = month.first(); one <= month.last(); one = one.plus(1)) {
                    const int column = Month::column(one, firstWeekday);
                    const int row = month.row(one, firstWeekday);
                    QVERIFY(column >= 0 && column < 7 && row >= 0 && row < 6);
                    QCOMPARE((column + firstWeekday - 1) % 7 + 1, one.date().dayOfWeek());
                    places.insert(7 * row + column);
                }
                QCOMPARE(places.size(), month.length());
                QCOMPARE(month.row(month.first(), firstWeekday), 0);
                QCOMPARE(month.last().plus(1), month.plus(1).first());
            }
        }
    }

    void november2026()
    {
        const Month month(day("2026-11-19"));
        QCOMPARE(month.first(), day("2026-11-01"));
        QCOMPARE(month.last(), day("2026-11-30"));
        QCOMPARE(Month::column(day("2026-11-19"), 1), 3); // a Thursday
        QCOMPARE(month.row(day("2026-11-19"), 1), 3);
        QCOMPARE(month.row(day("2026-11-30"), 1), 5); // a Monday of its own
        QCOMPARE(Month::column(day("2026-11-01"), 7), 0);
        QCOMPARE(month.row(day("2026-11-30"), 7), 4);
        QVERIFY(month.contains(day("2026-11-01")) && !month.contains(day("2026-12-01")));
    }

    void theClocksChangeNothing()
    {
        // The nights on which the clocks of London change lie in these months: each day is there once.
        QCOMPARE(Month(day("2026-03-29")).length(), 31);
        QCOMPARE(Month(day("2026-10-25")).length(), 31);
        QCOMPARE(Month(day("2026-10-25")).row(day("2026-10-25"), 1), 3);
        QCOMPARE(Month(day("2026-10-25")).row(day("2026-10-26"), 1), 4);
    }

    void monthsAreSteppedOver()
    {
        QCOMPARE(Month::sameDay(day("2026-01-31"), 1), day("2026-02-28"));
        QCOMPARE(Month::sameDay(day("2024-01-31"), 1), day("2024-02-29"));
        QCOMPARE(Month::sameDay(day("2026-03-31"), -1), day("2026-02-28"));
        QCOMPARE(Month::sameDay(day("2026-11-19"), -12), day("2025-11-19"));
        QCOMPARE(Month(day("2026-12-05")).plus(1), Month(day("2027-01-31")));
        QCOMPARE(Month::sameDay(day("0001-01-15"), -1), day("0001-01-15"));
        QCOMPARE(Month::sameDay(day("9999-12-15"), 1), day("9999-12-15"));
    }

    void thirtyDaysInTheBin_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<int>("left");
        constexpr qint64 whole = 24 * 60 * 60 * 1000;
        QTest::newRow("now") << qint64(0) << 30;
        QTest::newRow("a moment ago") << qint64(1) << 30;
        QTest::newRow("a day ago") << whole << 29;
        QTest::newRow("on the last day") << 30 * whole - 1 << 1;
        QTest::newRow("over") << 30 * whole << 0;
        QTest::newRow("long over") << 400 * whole << 0;
        QTest::newRow("a clock set back") << -5 * whole << 30;
    }
    void thirtyDaysInTheBin()
    {
        QFETCH(const qint64, passed);
        QFETCH(const int, left);
        const qint64 deleted = 1'763'572'800'000;
        QCOMPARE(
            daysLeftInBin(Instant::fromMilliseconds(deleted), Instant::fromMilliseconds(deleted + passed)),
            left);
    }
};

QTEST_GUILESS_MAIN(tst_Month)
#include "tst_Month.moc"
