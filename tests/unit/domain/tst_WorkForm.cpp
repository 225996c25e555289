// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type about their work, read or refused field by field.
#include "domain/LeaveForm.h"
#include "domain/WorkForm.h"

#include <QTest>

using namespace keel;

namespace {

const Day today = *Day::parse(u"2026-11-19"); // a Thursday

MonthNames months()
{
    MonthNames names;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month)
            names.append(QLocale(QLocale::English).monthName(month, format));
    }
    return names;
}

CheckedWork check(const WorkForm& form, const Profile& before = {})
{
    return checkWork(form, before, today, months());
}

WorkForm with(WorkField field, const QString& text)
{
    WorkForm form;
    form.texts[field] = text;
    return form;
}

} // namespace

class tst_WorkForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        for (const char* row : {"2026-12-24|2026-12-24",
                                "24/12/2026|2026-12-24",
                                "24.12.2026|2026-12-24",
                                "24-12-2026|2026-12-24",
                                " 24 Dec 2026 |2026-12-24",
                                "24th december 2026|2026-12-24",
                                "24/12|2026-12-24",
                                "2 Jan|2027-01-02",
                                "1/11|2026-11-01",
                                "2026年12月24日|2026-12-24",
                                "12月24日|2026-12-24",
                                "29 February 2028|2028-02-29",
                                "29 February 2027|",
                                "31/4/2026|",
                                "24 Foo|",
                                "2026-13-01|",
                                "soon|",
                                "|",
                                "24/12/26|",
                                "12|"}) {
            const QStringList parts = QString::fromUtf8(row).split(u'|');
            QTest::newRow(row) << parts.at(0) << parts.at(1);
        }
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto day = dayFromText(text, today, months());
        QCOMPARE(day ? day->toString() : QString(), iso);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        for (const char* row :
             {"9|09:00", "09:30|09:30", "9.30|09:30", "0930|09:30", "17h30|17:30", " 23:59 |23:59", "24:00|",
              "9:60|", "9:3|", "half nine|", "|", "-1|", "930|09:30", "12345|"}) {
            const QStringList parts = QString::fromUtf8(row).split(u'|');
            QTest::newRow(row) << parts.at(0) << parts.at(1);
        }
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto time = timeFromText(text);
        QCOMPARE(time ? time->toString() : QString(), read);
    }

    void daysOfTheYear()
    {
        for (const char* text : {"1 April", "1/4", "1 apr", "4月1日", "01.04"}) {
            const auto day = yearDayFromText(QString::fromUtf8(text), months());
            QVERIFY2(day, text);
            QCOMPARE(day->toString(), QStringLiteral("04-01"));
        }
        for (const char* text : {"29 February", "31/4", "1 April 2026", "April", ""})
            QVERIFY2(!yearDayFromText(QString::fromUtf8(text), months()), text);
    }

    void since_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        for (const char* row : {"March 2024|2024-03-01", "mar 2024|2024-03-01", "03/2024|2024-03-01",
                                "3.2024|2024-03-01", "2024-03|2024-03-01", "2024年3月|2024-03-01",
                                "14 March 2024|2024-03-14", "14/03/2024|2024-03-14", "2024-03-14|2024-03-14",
                                "13/2024|", "Foo 2024|", "14 March|", "2024|", "a while|", "|"}) {
            const QStringList parts = QString::fromUtf8(row).split(u'|');
            QTest::newRow(row) << parts.at(0) << parts.at(1);
        }
    }
    void since()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto day = sinceFromText(text, today, months());
        QCOMPARE(day ? day->toString() : QString(), iso);
    }

    void problems_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, WorkField field, const char* text, WorkProblem problem) {
            QTest::newRow(name) << int(field) << QString::fromUtf8(text) << int(problem);
        };
        row("day start", WorkField::DayStart, "three", WorkProblem::NotATime);
        row("half a lunch", WorkField::LunchFrom, "12:30", WorkProblem::OtherEndMissing);
        row("half a quiet", WorkField::QuietTo, "08:00", WorkProblem::OtherEndMissing);
        row("zone", WorkField::Zone, "Europe/Nowhere", WorkProblem::NotAZone);
        row("fte", WorkField::Fte, "most of it", WorkProblem::NotANumber);
        row("fte too much", WorkField::Fte, "2.5", WorkProblem::OutOfRange);
        row("fte not finite", WorkField::Fte, "nan", WorkProblem::OutOfRange);
        row("role since", WorkField::RoleSince, "14 March", WorkProblem::NotAMonth);
        row("role not yet", WorkField::RoleSince, "December 2026", WorkProblem::NotYet);
        row("entitlement", WorkField::Entitlement, "-3", WorkProblem::OutOfRange);
        row("leave year", WorkField::LeaveYearStart, "29 February", WorkProblem::NotADate);
        row("week A", WorkField::WeekAMonday, "19/11/2026", WorkProblem::NotAMonday);
        row("week A no date", WorkField::WeekAMonday, "some Monday", WorkProblem::NotADate);
    }
    void problems()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(int, problem);
        const CheckedWork checked = check(with(WorkField(field), text));
        QCOMPARE(int(checked.problems.size()), 1);
        // A span says it of the end that is missing.
        if (problem == int(WorkProblem::OtherEndMissing))
            QVERIFY(checked.problems.begin()->first != WorkField(field));
        else
            QVERIFY(checked.problems.begin()->first == WorkField(field));
        QCOMPARE(int(checked.problems.begin()->second), problem);
        QVERIFY(checked.profile == Profile());
    }

    void whatIsTheMatterLeavesWhatWasThere()
    {
        Profile before;
        before.fte = BoundedReal<0, 2>::create(0.8).value();
        before.deviceOwner = DeviceOwner::Mine;
        WorkForm form = with(WorkField::Fte, QStringLiteral("all"));
        form.texts[WorkField::Zone] = QStringLiteral("Europe/Paris");
        form.role = Role::Trainee;
        const CheckedWork checked = check(form, before);
        QCOMPARE(checked.profile.fte->value(), 0.8);
        QCOMPARE(checked.profile.zone->toString(), QStringLiteral("Europe/Paris"));
        QCOMPARE(*checked.profile.role, Role::Trainee);
        QVERIFY(checked.profile.deviceOwner == DeviceOwner::Mine);
    }

    void blankIsUnsaid()
    {
        Profile before;
        before.fte = BoundedReal<0, 2>::create(0.8).value();
        before.lunch = {TimeOfDay::fromMinutes(720), TimeOfDay::fromMinutes(750)};
        const CheckedWork checked = check({}, before);
        QVERIFY(checked.problems.empty());
        QVERIFY(!checked.profile.fte);
        QVERIFY(checked.profile.lunch == TimeSpan());
    }

    void spans()
    {
        WorkForm form = with(WorkField::LunchFrom, QStringLiteral("12"));
        form.texts[WorkField::LunchTo] = QStringLiteral("12.45");
        form.texts[WorkField::QuietFrom] = QStringLiteral("18:00");
        form.texts[WorkField::QuietTo] = QStringLiteral("08:00"); // over midnight
        CheckedWork checked = check(form);
        QVERIFY(checked.problems.empty());
        QCOMPARE(checked.profile.lunch.to->toString(), QStringLiteral("12:45"));
        QCOMPARE(checked.profile.noMessages.to->toString(), QStringLiteral("08:00"));
        form.texts[WorkField::LunchTo] = QStringLiteral("12:00");
        QCOMPARE(check(form).problems.at(WorkField::LunchTo), WorkProblem::SameEnds);
        form.texts[WorkField::LunchTo] = QStringLiteral("18:00");
        QCOMPARE(check(form).problems.at(WorkField::LunchTo), WorkProblem::TooLong);
    }

    void hoursOfAWeek()
    {
        WorkForm form;
        form.hours = WorkForm::rowsOf({}, false);
        QCOMPARE(form.hours.size(), 7);
        form.hours[0] = {1, {}, true, QStringLiteral("9"), QStringLiteral("17:30")};
        form.hours[4] = {5, {}, true, QStringLiteral("09:00"), QString()};
        CheckedWork checked = check(form);
        QCOMPARE(checked.hourProblems.at(4), WorkProblem::OtherEndMissing);
        QVERIFY(checked.profile.hours.isEmpty()); // not half a rota
        form.hours[4].to = QStringLiteral("13:00");
        checked = check(form);
        QVERIFY(checked.hourProblems.empty());
        QCOMPARE(checked.profile.hours.size(), 2);
        QCOMPARE(checked.profile.hours.items().first().to->toString(), QStringLiteral("17:30"));
        QCOMPARE(WorkForm::rowsOf(checked.profile, false).at(4).to, QStringLiteral("13:00"));
        QVERIFY(!WorkForm::isFortnight(checked.profile));
        form.hours[4].to = QStringLiteral("04:00"); // nineteen hours
        QCOMPARE(check(form).hourProblems.at(4), WorkProblem::TooLong);
    }

    void hoursOfAFortnight()
    {
        WorkForm form;
        form.hours = WorkForm::rowsOf({}, true);
        QCOMPARE(form.hours.size(), 14);
        form.hours[1] = {2, RotaWeek::A, true, QStringLiteral("9"), QStringLiteral("17")};
        form.hours[9] = {3, RotaWeek::B, true, QStringLiteral("9"), QStringLiteral("17")};
        const CheckedWork checked = check(form);
        QCOMPARE(checked.profile.hours.size(), 2);
        QVERIFY(WorkForm::isFortnight(checked.profile));
        QCOMPARE(WorkForm::rowsOf(checked.profile, true).at(9).worked, true);
        QCOMPARE(WorkForm::rowsOf(checked.profile, true).at(2).worked, false);
    }

    /// A rota from elsewhere may hold two spans on one day, which the page does not show.
    void aSplitShiftStaysUntilTheRotaIsChanged()
    {
        Profile before;
        const auto monday = BoundedInt<1, 7>::of<1>();
        QVERIFY(before.hours.add({monday, TimeOfDay::fromMinutes(480), TimeOfDay::fromMinutes(720), {}}));
        QVERIFY(before.hours.add({monday, TimeOfDay::fromMinutes(960), TimeOfDay::fromMinutes(1140), {}}));
        WorkForm form;
        form.hours = WorkForm::rowsOf(before, false);
        QCOMPARE(check(form, before).profile.hours.size(), 2);
        form.hours[1] = {2, {}, true, QStringLiteral("9"), QStringLiteral("17")};
        QCOMPARE(check(form, before).profile.hours.items().last().weekday.value(), 2);
    }

    void leave()
    {
        LeaveForm form{QStringLiteral("21/12"), QStringLiteral("2/1"), QStringLiteral("37,5"),
                       LeaveKind::Annual, LeaveUnit::Hours};
        const auto read = leaveFrom(form, today, months());
        QVERIFY(read);
        QCOMPARE(read->from.toString(), QStringLiteral("2026-12-21"));
        QCOMPARE(read->to.toString(), QStringLiteral("2027-01-02"));
        QCOMPARE(read->amount->value(), 37.5);
        QVERIFY(read->unit == LeaveUnit::Hours);
        form.to.clear();
        form.amount.clear();
        const auto single = leaveFrom(form, today, months());
        QVERIFY(single);
        QCOMPARE(single->to.toString(), QStringLiteral("2026-12-21"));
        QVERIFY(!single->amount && !single->unit);
    }

    void leaveThatCannotBe()
    {
        using Case = std::tuple<const char*, const char*, const char*, EventField, EventProblem>;
        for (const auto& [from, to, amount, field, problem] :
             {Case{"soon", "", "", EventField::From, EventProblem::NotADate},
              Case{"21/12/2026", "later", "", EventField::To, EventProblem::NotADate},
              Case{"21/12/2026", "20/12/2026", "", EventField::To, EventProblem::EndsBeforeItBegins},
              Case{"21/12/2026", "22/12/2027", "", EventField::To, EventProblem::TooLong},
              Case{"21/12/2026", "", "some", EventField::Amount, EventProblem::NotANumber},
              Case{"21/12/2026", "", "20000", EventField::Amount, EventProblem::NotANumber}}) {
            const auto read = leaveFrom({QString::fromUtf8(from), QString::fromUtf8(to),
                                         QString::fromUtf8(amount), std::nullopt, std::nullopt},
                                        today, months());
            QVERIFY2(!read, from);
            QCOMPARE(read.error(), (EventProblems{{field, problem}}));
        }
    }

    void supervision()
    {
        SlotForm form{QStringLiteral("26 Nov"), QStringLiteral("10"), SupervisionKind::Clinical,
                      Label::create(QStringLiteral("weekly")).value()};
        auto read = slotFrom(form, today, months());
        QVERIFY(read);
        QCOMPARE(read->at.toString(), QStringLiteral("2026-11-26T10:00"));
        QCOMPARE(read->recurs.text(), QStringLiteral("weekly"));
        form.time.clear();
        read = slotFrom(form, today, months());
        QVERIFY(read);
        QCOMPARE(read->at.toString(), QStringLiteral("2026-11-26"));
        const EventProblems both{{EventField::From, EventProblem::NotADate},
                                 {EventField::Time, EventProblem::NotATime}};
        QCOMPARE(slotFrom({QStringLiteral("x"), QStringLiteral("y"), {}, {}}, today, months()).error(), both);
    }
};

QTEST_GUILESS_MAIN(tst_WorkForm)
#include "tst_WorkForm.moc"
