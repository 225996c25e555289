// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "What kind of day is this": contracted weekdays, fortnights, leave over the rota.
#include "domain/Rota.h"

#include <QTest>

using namespace keel;

namespace {

Day day(const char* iso) { return Day::parse(QString::fromLatin1(iso)).value(); }

WorkingHours hours(int weekday, std::optional<RotaWeek> week = {})
{
    return {BoundedInt<1, 7>::create(weekday).value(), TimeOfDay::fromMinutes(540),
            TimeOfDay::fromMinutes(1020), week};
}

Leave leave(const char* from, const char* to, LeaveKind kind)
{
    Leave span;
    span.from = day(from);
    span.to = day(to);
    span.leaveKind = kind;
    return span;
}

} // namespace

class tst_Rota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRotaSaysNothing()
    {
        QVERIFY(!Rota().dayType(day("2026-11-19")));
        QVERIFY(!Rota().isWorkDay(day("2026-11-19")));
    }

    void weekdays()
    {
        Profile profile;
        for (const int weekday : {1, 2, 4})
            QVERIFY(profile.hours.add(hours(weekday)));
        const Rota rota(profile, {});
        QCOMPARE(rota.dayType(day("2026-11-19")), DayType::Work); // a Thursday
        QCOMPARE(rota.dayType(day("2026-11-20")), DayType::NonWork);
        QCOMPARE(rota.hoursOn(day("2026-11-16"))->from->toString(), QStringLiteral("09:00"));
    }

    void fortnights_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("works");
        QTest::newRow("week A") << "2026-11-06" << true;
        QTest::newRow("week B") << "2026-11-13" << false;
        QTest::newRow("week A again") << "2026-11-20" << true;
        QTest::newRow("before the first Monday, B") << "2026-10-30" << false;
        QTest::newRow("two before, A") << "2026-10-23" << true;
        QTest::newRow("every week") << "2026-11-12" << true;
    }
    void fortnights()
    {
        QFETCH(QString, date);
        QFETCH(bool, works);
        Profile profile;
        QVERIFY(profile.hours.add(hours(5, RotaWeek::A)));
        QVERIFY(profile.hours.add(hours(4)));
        profile.weekAMonday = day("2026-11-02");
        QCOMPARE(Rota(profile, {}).isWorkDay(Day::parse(date).value()), works);
    }

    void leaveBeatsTheRota()
    {
        Profile profile;
        for (int weekday = 1; weekday <= 5; ++weekday)
            QVERIFY(profile.hours.add(hours(weekday)));
        const Rota rota(profile, {leave("2026-11-16", "2026-11-17", LeaveKind::Annual),
                                  leave("2026-11-18", "2026-11-18", LeaveKind::Sick),
                                  leave("2026-11-19", "2026-11-19", LeaveKind::Training),
                                  leave("2026-12-25", "2026-12-25", LeaveKind::BankHoliday)});
        QCOMPARE(rota.dayType(day("2026-11-17")), DayType::Leave);
        QCOMPARE(rota.dayType(day("2026-11-18")), DayType::Sick);
        QCOMPARE(rota.dayType(day("2026-11-19")), DayType::Training);
        QCOMPARE(rota.dayType(day("2026-11-20")), DayType::Work);
        QCOMPARE(rota.dayType(day("2026-12-25")), DayType::Leave);
        QVERIFY(!rota.isWorkDay(day("2026-11-18")));
    }
};

QTEST_GUILESS_MAIN(tst_Rota)
#include "tst_Rota.moc"
