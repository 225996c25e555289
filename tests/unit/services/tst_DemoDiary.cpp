// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The synthetic diary: the same every time, legal and plausible. Its words are looked at in
// tst_DemoLanguages.
#include "services/DemoDiary.h"
#include "services/Insights.h"
#include "support/OpenVault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace keel;
using test::OpenVault;

namespace {

const Day end = *Day::parse(u"2026-11-19");

Result<int> fill(OpenVault& vault, int days, quint64 seed = 1, Day last = end, const Progress& progress = {})
{
    return vault.run([&](Diary& diary) { return DemoDiary(diary).fill(days, seed, last, progress); });
}

QByteArray exportOf(OpenVault& vault)
{
    return vault.run([](Diary& diary) { return Exchange(diary).exportBytes(); }).value_or(QByteArray());
}

/// The export without the moment at which it was made.
QJsonObject diaryOf(OpenVault& vault)
{
    QJsonObject object = QJsonDocument::fromJson(exportOf(vault)).object();
    object.remove(QStringLiteral("exported_at"));
    return object;
}

template <class Body> QList<Record<Body>> all(OpenVault& vault)
{
    return vault.run([](Diary& diary) { return diary.journal().all<Body>(); })
        .value_or(QList<Record<Body>>());
}

int recordsIn(OpenVault& vault)
{
    return int(vault
                   .run([](Diary& diary) -> Result<qint64> {
                       qint64 sum = 0;
                       forEachBody([&]<class Body>() {
                           sum += diary.records().count(Body::kind, Bin::Include).value_or(0);
                       });
                       return sum;
                   })
                   .value_or(-1));
}

insights::Trends trends(OpenVault& vault, int days)
{
    return vault.run([&](Diary& diary) {
                    return Insights(diary).trends({end.plus(1 - days), end});
                })
        .value_or(insights::Trends());
}

} // namespace

class tst_DemoDiary : public QObject
{
    Q_OBJECT

    OpenVault m_year; ///< filled once, only read
    int m_recordsOfYear = 0;

private Q_SLOTS:
    void initTestCase()
    {
        const auto count = fill(m_year, 365);
        KEEL_VERIFY(count);
        m_recordsOfYear = *count;
    }

    void sameArgumentsGiveTheSameBytes()
    {
        OpenVault first, second;
        second.clock->set(QDateTime(QDate(2030, 1, 5), QTime(9, 0), Qt::UTC));
        KEEL_VERIFY(fill(first, 200, 9));
        KEEL_VERIFY(fill(second, 200, 9));
        const QByteArray a = exportOf(first), b = exportOf(second);
        const auto afterMoment = [](const QByteArray& json) {
            return json.mid(json.indexOf("\"app_version\""));
        };
        QVERIFY(a.size() > 100'000);
        QCOMPARE(afterMoment(a), afterMoment(b));
    }

    void anotherSeedIsAnotherDiary()
    {
        OpenVault first, second;
        KEEL_VERIFY(fill(first, 60, 1));
        KEEL_VERIFY(fill(second, 60, 2));
        QVERIFY(diaryOf(first) != diaryOf(second));
    }

    void holdsAllKindsOfEntries()
    {
        OpenVault& vault = m_year;
        QCOMPARE(recordsIn(vault), m_recordsOfYear);
        // Contacts would need real keys, prompts are chosen by the person: neither is made up.
        forEachBody([&]<class Body>() {
            if constexpr (!std::is_same_v<Body, Contact> && !std::is_same_v<Body, PromptSettings>)
                QVERIFY2(!all<Body>(vault).isEmpty(), Body::table);
        });
        QCOMPARE(all<Score>(vault).size(), 4);
        QCOMPARE(all<Draft>(vault).size(), 1);
        int chosen = 0;
        for (const auto& value : all<ChosenValue>(vault)) {
            if (value.body.chosen != true)
                continue;
            ++chosen;
            QVERIFY(!value.body.label.isEmpty() && !value.body.why.isEmpty());
        }
        QCOMPARE(chosen, 4);
        int fortnights = 0, sickDays = 0;
        for (const auto& leave : all<Leave>(vault)) {
            fortnights += leave.body.leaveKind == LeaveKind::Annual &&
                          leave.body.to.julian() - leave.body.from.julian() == 13;
            if (leave.body.leaveKind == LeaveKind::Sick)
                sickDays += int(leave.body.amount->value());
        }
        QCOMPARE(fortnights, 1);
        QCOMPARE(sickDays, 2);
        QVERIFY(all<Reflection>(vault).size() >= 15);
        QVERIFY(all<Moment>(vault).size() >= 30);
    }

    void aQuarterOfTheDaysIsMissing()
    {
        OpenVault vault;
        KEEL_VERIFY(fill(vault, 3650));
        const double share = double(all<CheckIn>(vault).size()) / 3650;
        QVERIFY2(share > 0.68 && share < 0.80, qPrintable(QString::number(share)));
    }

    void entriesAreWrittenOnPlausibleEvenings()
    {
        OpenVault& vault = m_year;
        const QTimeZone london("Europe/London");
        const TimeOfDay dayStart = TimeOfDay::fromMinutes(180);
        QSet<int> offsets;
        const auto check = [&](const auto& records) {
            for (const auto& record : records) {
                const Stamp& stamp = record.body.stamp;
                KEEL_VERIFY(checkStamp(stamp));
                QCOMPARE(record.header.updatedAt, *stamp.recordedAt);
                QCOMPARE(diaryDay(*stamp.recordedAt, london, dayStart), stamp.localDate);
                const int hour = stamp.recordedAt->utc().toTimeZone(london).time().hour();
                QVERIFY(hour >= 17 && hour <= 23);
                QVERIFY(stamp.localDate >= end.plus(-364) && stamp.localDate < end);
                offsets.insert(*stamp.utcOffsetMinutes);
            }
        };
        check(all<CheckIn>(vault));
        check(all<Reflection>(vault));
        check(all<Moment>(vault));
        check(all<Note>(vault));
        check(all<WeeklyReview>(vault));
        QCOMPARE(offsets, (QSet<int>{0, 60}));
        for (const auto& plan : all<Plan>(vault)) {
            for (const PlanOccasion& occasion : plan.body.occasions)
                QVERIFY(occasion.date < end && occasion.date > plan.body.created->day());
        }
    }

    void idsAreDistinctVersion7Uuids()
    {
        OpenVault& vault = m_year;
        QSet<RecordId> ids;
        qsizetype entries = 0, wellFormed = 0;
        forEachBody([&]<class Body>() {
            if constexpr (!hasSlugId<Body>) {
                for (const auto& record : all<Body>(vault)) {
                    const QByteArray bytes = record.header.id.key(); // Qt 6.4 does not know version 7
                    wellFormed += (bytes[6] & 0xf0) == 0x70 && (bytes[8] & 0xc0) == 0x80;
                    ids.insert(record.header.id);
                    ++entries;
                }
            }
        });
        QVERIFY(entries > 300);
        QCOMPARE(wellFormed, entries);
        QCOMPARE(ids.size(), entries);
    }

    /// What one imports has passed every check of the format.
    void anotherDiaryTakesItAll_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("last");
        QTest::newRow("a day") << 1 << QStringLiteral("2026-11-19");
        QTest::newRow("two days") << 2 << QStringLiteral("2026-11-19");
        QTest::newRow("a leap year's") << 366 << QStringLiteral("2024-12-31");
        QTest::newRow("double summer time") << 2500 << QStringLiteral("1947-12-31");
        QTest::newRow("before standard time") << 400 << QStringLiteral("1848-06-30");
    }
    void anotherDiaryTakesItAll()
    {
        QFETCH(const int, days);
        QFETCH(const QString, last);
        OpenVault source, target;
        const auto count = fill(source, days, 3, *Day::parse(last));
        KEEL_VERIFY(count);
        QVERIFY(!all<CheckIn>(source).isEmpty());
        const QByteArray json = exportOf(source);
        const auto report = target.run([&](Diary& diary) { return Exchange(diary).importBytes(json, {}); });
        KEEL_VERIFY(report);
        for (const Rejection& rejection : report->rejected)
            qWarning() << rejection.path << rejection.reason;
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(report->added, *count);
        QCOMPARE(diaryOf(target), diaryOf(source));
    }

    void aYearDoesNotRepeatItself()
    {
        OpenVault& vault = m_year;
        QSet<QString> notes, moments;
        for (const auto& record : all<CheckIn>(vault))
            notes.insert(record.body.note.text());
        for (const auto& record : all<Moment>(vault))
            moments.insert(record.body.text.text());
        QVERIFY(notes.size() >= 40);
        QVERIFY(moments.size() >= 25);
    }

    void trendsHaveSomethingToSay_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("the app's") << quint64(1);
        QTest::newRow("the command line's") << quint64(42);
    }
    void trendsHaveSomethingToSay()
    {
        QFETCH(const quint64, seed);
        OpenVault vault;
        KEEL_VERIFY(fill(vault, 365, seed));
        const insights::Trends quarter = trends(vault, 91), fortnight = trends(vault, 14);
        QVERIFY(quarter.wellbeing.gate.shown);
        QVERIFY(quarter.values.rate.gate.shown);
        QVERIFY(quarter.dynamics.rmssdGate.shown);
        QVERIFY(quarter.bounceBack.episodes.size() >= 3);
        QVERIFY(quarter.challenges.systemic > quarter.challenges.individual);
        QVERIFY(std::any_of(quarter.coping.begin(), quarter.coping.end(),
                            [](const insights::CopingAction& action) { return action.helpfulGate.shown; }));
        QVERIFY(std::any_of(quarter.overtimeWeeks.begin(), quarter.overtimeWeeks.end(),
                            [](const insights::OvertimeWeek& week) { return week.over; }));
        double lowest = 10, highest = 0;
        for (const insights::LevelPoint& point : quarter.wellbeing.ewma) {
            lowest = std::min(lowest, point.value.value_or(10));
            highest = std::max(highest, point.value.value_or(0));
        }
        QVERIFY(highest - lowest > 1.2);

        QVERIFY(fortnight.wellbeing.gate.shown);
        QVERIFY(!fortnight.values.rate.gate.shown);
        QVERIFY(!fortnight.dynamics.inertiaGate.shown);
        QVERIFY(!fortnight.bounceBack.shown);
    }

    void fillsOnlyAnEmptyDiary()
    {
        OpenVault vault;
        KEEL_VERIFY(fill(vault, 5));
        const QJsonObject before = diaryOf(vault);
        KEEL_FAILS(fill(vault, 5, 2), ErrorCode::Conflict);
        QCOMPARE(diaryOf(vault), before);
    }

    /// One entry in the bin is a diary somebody uses.
    void theBinCounts()
    {
        OpenVault vault;
        KEEL_VERIFY(vault.run([](Diary& diary) -> Result<void> {
            Record<Note> note;
            KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
            KEEL_ASSIGN(note, diary.journal().save(note));
            return diary.journal().remove(note.header.id);
        }));
        KEEL_FAILS(fill(vault, 5), ErrorCode::Conflict);
    }

    void stoppingLeavesNothing()
    {
        OpenVault vault;
        int calls = 0;
        KEEL_FAILS(
            fill(vault, 365, 1, end, [&](qint64 done, qint64 total) { return ++calls < 2 && done <= total; }),
            ErrorCode::Cancelled);
        QCOMPARE(calls, 2);
        QCOMPARE(recordsIn(vault), 0);
    }

    void refusesImpossibleSpans()
    {
        OpenVault vault;
        KEEL_FAILS(fill(vault, 0), ErrorCode::InvalidValue);
        KEEL_FAILS(fill(vault, -3), ErrorCode::InvalidValue);
        KEEL_FAILS(fill(vault, 200'000), ErrorCode::InvalidValue); // before the calendar in use
        KEEL_FAILS(fill(vault, 10, 1, *Day::parse(u"9999-12-31")), ErrorCode::InvalidValue);
        QCOMPARE(recordsIn(vault), 0);
    }
};

QTEST_GUILESS_MAIN(tst_DemoDiary)
#include "tst_DemoDiary.moc"
