// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Vectors.h"
#include "domain/insights/Boundaries.h"
#include "domain/insights/Exposure.h"
#include "domain/insights/LeavePace.h"
#include "domain/insights/OvertimeWeek.h"
#include "domain/insights/Quantiles.h"
#include "domain/insights/StrainWeek.h"

#include <QDate>
#include <QTest>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

const std::array<QString, workloadCount> keys{
    QStringLiteral("client_contacts"), QStringLiteral("telephone_minutes"),
    QStringLiteral("overtime_minutes"), QStringLiteral("risk_contacts")};

std::vector<WorkloadDay> daysFrom(Day first, const QJsonObject& columns)
{
    std::vector<WorkloadDay> days;
    for (std::size_t i = 0; i < workloadCount; ++i) {
        const auto amounts = column(columns[keys[i]]);
        days.resize(amounts.size());
        for (std::size_t d = 0; d < amounts.size(); ++d) {
            days[d].day = first + static_cast<Day>(d);
            days[d].amounts[i] = amounts[d];
        }
    }
    return days;
}

WorkloadDay dayFrom(Day day, const QJsonObject& amounts)
{
    WorkloadDay workDay{day, {}};
    for (std::size_t i = 0; i < workloadCount; ++i)
        workDay.amounts[i] = number(amounts[keys[i]]);
    return workDay;
}

Day day(int year, int month, int dayOfMonth) { return QDate(year, month, dayOfMonth).toJulianDay(); }

} // namespace

class WorkloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exposureVectors()
    {
        const auto vector = vectorObject("a_exposure_index.json");
        const auto reference = vector[u"reference_days"].toObject();
        const auto statistics = vector[u"reference_stats"].toObject();
        const auto cases = vector[u"cases"].toArray();
        QCOMPARE(cases.size(), 5);
        for (const auto& element : cases) {
            const auto c = element.toObject();
            const auto today = c[u"today"].toObject();
            for (std::size_t i = 0; i < workloadCount; ++i) {
                const auto expected = statistics[keys[i]].toObject();
                const auto actual = exposureReference(numbers(reference[keys[i]]), workloadFloors[i]);
                KEEL_COMPARE_NEAR(actual->median, expected[u"median"]);
                KEEL_COMPARE_NEAR(actual->mad, expected[u"mad"]);
                KEEL_COMPARE_NEAR(actual->scale, expected[u"scale"]);
                if (const auto x = number(today[keys[i]]))
                    KEEL_COMPARE_NEAR(exposureComponent(*x, *actual), c[u"components"].toObject()[keys[i]]);
            }
            auto days = daysFrom(1000, reference);
            const Day last = days.back().day + 1;
            days.push_back(dayFrom(last, today));
            const auto points = exposure(days, {last, last});
            QCOMPARE(points.size(), std::size_t(1));
            KEEL_COMPARE_NEAR(points[0].index, c[u"index"]);
        }
    }

    void exposureLooksBackTwentyEightDays()
    {
        std::vector<WorkloadDay> days;
        for (Day d = 0; d < 10; ++d)
            days.push_back({d, {5, 200, 0, 0}});
        days.push_back({28, {6, 200, 0, 0}}); // reference = days 0 .. 27: ten values
        days.push_back({29, {6, 200, 0, 0}}); // reference = days 1 .. 28: ten again
        days.push_back({31, {6, 200, 0, 0}}); // days 3 .. 30: nine
        const auto points = exposure(days, {28, 40});
        QCOMPARE(points.size(), std::size_t(3));
        QCOMPARE(*points[0].index, 0.25);
        QVERIFY(points[1].index);
        QVERIFY(!points[2].index);
        QVERIFY(!exposureReference(std::vector<double>(9, 1.0), 1));
    }

    void strainWeekVector()
    {
        const auto vector = vectorObject("a_strain_load_week.json");
        const auto week =
            strainWeek(0, column(vector[u"strain_by_workday"]), vector[u"expected_workdays"].toInt());
        QCOMPARE(week.recorded, vector[u"recorded"].toInt());
        KEEL_COMPARE_NEAR(week.coverage, vector[u"coverage"]);
        KEEL_COMPARE_NEAR(week.mean, vector[u"mean"]);
        QCOMPARE(week.highDays, vector[u"high_days"].toInt());
        const auto share = vector[u"high_share"].toObject();
        KEEL_COMPARE_NEAR(week.highShare->p, share[u"p"]);
        KEEL_COMPARE_NEAR(week.highShare->lo, share[u"lo"]);
        KEEL_COMPARE_NEAR(week.highShare->hi, share[u"hi"]);
        QVERIFY(week.shown);
    }

    void strainWeekGates()
    {
        using Ratings = std::vector<std::optional<double>>;
        QVERIFY(strainWeek(0, Ratings{5, 5, 5}, 5).shown); // 60 %, n = 3
        QVERIFY(!strainWeek(0, Ratings{5, 5, 5}, 6).shown);
        QVERIFY(!strainWeek(0, Ratings{5, 5}, 2).shown);
        const auto empty = strainWeek(0, Ratings{std::nullopt}, 0);
        QVERIFY(!empty.mean && !empty.coverage && !empty.highShare && !empty.shown);
    }

    void boundaryVector()
    {
        const auto vector = vectorObject("f_boundary.json");
        std::vector<DayRecord> records;
        for (const auto& kept : column(vector[u"lunch_kept"])) {
            DayRecord record;
            if (kept)
                record.lunchKept = *kept > 0;
            records.push_back(record);
        }
        std::vector<const DayRecord*> workDays;
        for (const DayRecord& record : records)
            workDays.push_back(&record);
        const auto lunch = boundaries(workDays).front();
        QCOMPARE(lunch.id, QStringLiteral("lunch_kept"));
        QCOMPARE(lunch.kept, vector[u"kept"].toInt());
        QCOMPARE(lunch.answered, vector[u"answered"].toInt());
        KEEL_COMPARE_NEAR(lunch.rate->p, vector[u"p"]);
        KEEL_COMPARE_NEAR(lunch.rate->lo, vector[u"lo"]);
        KEEL_COMPARE_NEAR(lunch.rate->hi, vector[u"hi"]);
        QVERIFY(lunch.gate.shown);
    }

    void boundaryReadings()
    {
        DayRecord record;
        QVERIFY(!finishedOnTime(record));
        record.overtimeMinutes = 0;
        QCOMPARE(finishedOnTime(record), std::optional(true));
        record.overtimeMinutes = 5;
        QCOMPARE(finishedOnTime(record), std::optional(false));
        record.finishedOnTime = true; // the answer beats what overtime suggests
        QCOMPARE(finishedOnTime(record), std::optional(true));

        record.afterHoursMessages = true;
        record.breaksTaken = 1;
        record.boundaries = {{QStringLiteral("usr_walk"), false}};
        const std::vector<const DayRecord*> workDays{&record};
        const auto rates = boundaries(workDays);
        QCOMPARE(rates.size(), std::size_t(5));
        QCOMPARE(rates[0].answered, 0);
        QVERIFY(!rates[0].rate);
        QCOMPARE(rates[1].kept, 1);
        QCOMPARE(rates[2].kept, 0);
        QCOMPARE(rates[2].answered, 1);
        QCOMPARE(rates[3].kept, 1);
        QCOMPARE(rates[4].id, QStringLiteral("usr_walk"));
        QVERIFY(rates[4].rate && !rates[4].gate.shown);
    }

    void overtimeVector()
    {
        const auto vector = vectorObject("f_boundary.json")[u"overtime"].toObject();
        const auto minutes = column(vector[u"minutes"]);
        const auto week =
            overtimeWeek(0, minutes, vector[u"expected_workdays"].toInt(), vector[u"limit_weekly"].toInt());
        QCOMPARE(week.recordedDays, vector[u"recorded"].toInt());
        KEEL_COMPARE_NEAR(week.totalMinutes, vector[u"recorded_total"]);
        QVERIFY(week.over);
        std::vector<double> recorded;
        for (const auto& value : minutes) {
            if (value)
                recorded.push_back(*value);
        }
        KEEL_COMPARE_NEAR(median(recorded), vector[u"median_recorded"]);

        QVERIFY(!overtimeWeek(0, minutes, 5, 90).over); // the limit itself is not over
        QVERIFY(!overtimeWeek(0, minutes, 5, std::nullopt).over);
        const std::vector<std::optional<double>> blank(5);
        QVERIFY(!overtimeWeek(0, blank, 5, 60).totalMinutes); // blank is not zero
    }

    void leaveVector()
    {
        const auto vector = vectorObject("f_boundary.json")[u"leave"].toObject();
        const auto leave = leavePace(vector[u"entitlement_days"].toDouble(), vector[u"taken"].toDouble(),
                                     vector[u"booked"].toDouble(), vector[u"elapsed_days"].toInt(),
                                     vector[u"leave_year_days"].toInt());
        KEEL_COMPARE_NEAR(leave.expected, vector[u"expected"]);
        KEEL_COMPARE_NEAR(leave.pace, vector[u"pace"]);
        KEEL_COMPARE_NEAR(leave.unbooked, vector[u"unbooked"]);
    }

    void leaveFromSpans()
    {
        const Day asOf = day(2026, 9, 9); // 161 days after 1 April
        const LeaveAccount account{LeaveUnit::Days, 27, 4, 1};
        const std::vector<LeaveSpan> spans{
            {day(2026, 3, 30), day(2026, 4, 2), LeaveKind::Annual, 4, LeaveUnit::Days}, // last year's
            {day(2026, 5, 4), day(2026, 5, 8), LeaveKind::Annual, 5, LeaveUnit::Days},
            {asOf, asOf + 1, LeaveKind::Annual, 1.5, LeaveUnit::Days}, // begun
            {asOf + 1, asOf + 9, LeaveKind::Annual, 5, LeaveUnit::Days},
            {asOf + 20, asOf + 21, LeaveKind::Sick, 2, LeaveUnit::Days},
            {asOf + 30, asOf + 31, LeaveKind::Annual, 15, LeaveUnit::Hours}, // another unit: never guessed
            {asOf + 40, asOf + 41, LeaveKind::Annual, std::nullopt, LeaveUnit::Days}};
        const auto leave = leavePace(account, spans, asOf);
        QCOMPARE(*leave.taken, 6.5);
        QCOMPARE(*leave.booked, 5.0);
        KEEL_COMPARE_NEAR(leave.pace, -0.4095890410958898);
        QCOMPARE(leave.notCounted, 2);

        QVERIFY(!leavePace(LeaveAccount{}, spans, asOf).taken);
        const auto withoutEntitlement = leavePace(LeaveAccount{LeaveUnit::Days, {}, 4, 1}, spans, asOf);
        QCOMPARE(*withoutEntitlement.taken, 6.5);
        QVERIFY(!withoutEntitlement.pace);
    }

    void leaveYears()
    {
        const auto year = leaveYear(4, 1, day(2026, 3, 31));
        QCOMPARE(year.from, day(2025, 4, 1));
        QCOMPARE(year.to, day(2026, 3, 31));
        QCOMPARE(leaveYear(4, 1, day(2026, 4, 1)).from, day(2026, 4, 1));
        QCOMPARE(leaveYear(4, 1, day(2027, 6, 1)).length(), qint64(366)); // holds 29 February 2028
        QCOMPARE(leaveYear(2, 29, day(2026, 6, 1)).from, day(2026, 3, 1));
        QCOMPARE(leaveYear(2, 29, day(2028, 2, 29)).from, day(2028, 2, 29));
    }
};

QTEST_APPLESS_MAIN(WorkloadTest)
#include "WorkloadTest.moc"
