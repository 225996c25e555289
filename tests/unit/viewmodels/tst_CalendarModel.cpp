// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/CalendarModel.h"

using namespace keel;
using namespace keel::test;

class CalendarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void aDaySaysWhatIsOnIt();
    void aDayWithoutRatingsHasNoLevel();
    void aMonthHasItsDays();
    void walking();
    void aDayAheadWithAnEntry();
    void yearsInFewPresses();
    void theDiaryDayBeginsAtThree();
    void theNightTheClocksChange();

private:
    void add(const char* day, std::optional<int> rating, int notes = 0)
    {
        KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
            Record<CheckIn> record;
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            KEEL_ASSIGN(record.body.stamp.localDate, Day::parse(QLatin1String(day).toString()));
            if (rating) {
                record.body.mood = *Rating::create(*rating);
                record.body.energy = *Rating::create(*rating);
                record.body.meaning = *Rating::create(*rating);
            } else {
                record.body.mood = Rating::of<0>(); // one rating alone makes no W
            }
            KEEL_TRY(diary.journal().save(record));
            for (int i = 0; i < notes; ++i) {
                Record<Note> note;
                note.body.stamp = record.body.stamp;
                KEEL_TRY(diary.journal().save(note));
            }
            return {};
        }));
    }
    [[nodiscard]] std::unique_ptr<CalendarModel> make()
    {
        auto model = std::make_unique<CalendarModel>(*m_vault->session);
        [&] { QTRY_VERIFY(model->rowCount() > 0); }();
        return model;
    }
    static QModelIndex cell(const CalendarModel& model, const char* day)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(CalendarModel::DayRole).toString() == QLatin1String(day))
                return model.index(row);
        }
        return {};
    }

    std::unique_ptr<OpenVault> m_vault;
};

void CalendarModelTest::aDaySaysWhatIsOnIt()
{
    add("2026-11-12", 6, 1);
    const auto model = make();
    const QModelIndex day = cell(*model, "2026-11-12");
    QCOMPARE(day.data(CalendarModel::SpokenRole).toString(),
             QStringLiteral("Thu 12 Nov, wellbeing 6.0, 2 entries"));
    QCOMPARE(day.data(CalendarModel::EntriesRole).toInt(), 2);
    QCOMPARE(day.data(CalendarModel::LevelRole).toDouble(), 6.0);
    QCOMPARE(day.data(CalendarModel::ColumnRole).toInt(), 3);
    QCOMPARE(day.data(CalendarModel::LineRole).toInt(), 2);
    const QModelIndex nothing = cell(*model, "2026-11-13");
    QCOMPARE(nothing.data(CalendarModel::EntriesRole).toInt(), 0);
    QCOMPARE(nothing.data(CalendarModel::SpokenRole).toString(),
             QStringLiteral("Fri 13 Nov, nothing written"));
    QVERIFY(cell(*model, "2026-11-19").data(CalendarModel::TodayRole).toBool());
    QVERIFY(cell(*model, "2026-11-19").data(CalendarModel::ReachableRole).toBool());
    QVERIFY(!cell(*model, "2026-11-20").data(CalendarModel::ReachableRole).toBool());
    QCOMPARE(model->currentDay(), QStringLiteral("2026-11-19"));
    QCOMPARE(model->current(), 18);
}

void CalendarModelTest::aDayWithoutRatingsHasNoLevel()
{
    add("2026-11-10", std::nullopt);
    const auto model = make();
    const QModelIndex day = cell(*model, "2026-11-10");
    QCOMPARE(day.data(CalendarModel::EntriesRole).toInt(), 1);
    QCOMPARE(day.data(CalendarModel::LevelRole).toDouble(), -1.0);
    QCOMPARE(day.data(CalendarModel::SpokenRole).toString(), QStringLiteral("Tue 10 Nov, 1 entries"));
}

void CalendarModelTest::aMonthHasItsDays()
{
    add("2026-02-28", 5);
    const auto model = make();
    QCOMPARE(model->rowCount(), 30);
    QCOMPARE(model->monthText(), QStringLiteral("November 2026"));
    QCOMPARE(model->weekdays().first(), QStringLiteral("Mon"));
    QCOMPARE(model->weeks(), 6); // the thirtieth is a Monday
    QVERIFY(!model->canGoOn());
    model->moveMonths(-9);
    QCOMPARE(model->monthText(), QStringLiteral("February 2026"));
    QCOMPARE(model->rowCount(), 28);
    QVERIFY(model->canGoOn());
    QTRY_COMPARE(cell(*model, "2026-02-28").data(CalendarModel::EntriesRole).toInt(), 1);
    QCOMPARE(model->currentDay(), QStringLiteral("2026-02-19"));
}

void CalendarModelTest::walking()
{
    const auto model = make();
    QSignalSpy moved(model.get(), &CalendarModel::currentChanged);
    model->moveDays(1); // tomorrow has not come
    QCOMPARE(model->currentDay(), QStringLiteral("2026-11-19"));
    QCOMPARE(moved.size(), 0);
    model->moveDays(-19);
    QCOMPARE(model->currentDay(), QStringLiteral("2026-10-31"));
    QCOMPARE(model->monthText(), QStringLiteral("October 2026"));
    QCOMPARE(model->current(), 30);
    model->moveMonths(-1);
    QCOMPARE(model->currentDay(), QStringLiteral("2026-09-30"));
    model->toMonthStart();
    QCOMPARE(model->currentDay(), QStringLiteral("2026-09-01"));
    model->toMonthEnd();
    QCOMPARE(model->currentDay(), QStringLiteral("2026-09-30"));
    model->moveMonths(5);
    QCOMPARE(model->currentDay(), QStringLiteral("2026-11-19"));
    model->goTo(QStringLiteral("2024-02-29"));
    QCOMPARE(model->monthText(), QStringLiteral("February 2024"));
    QCOMPARE(model->rowCount(), 29);
    model->goTo(QStringLiteral("no day"));
    QCOMPARE(model->currentDay(), QStringLiteral("2024-02-29"));
}

void CalendarModelTest::aDayAheadWithAnEntry()
{
    add("2026-11-20", 5);
    const auto model = make();
    QVERIFY(cell(*model, "2026-11-20").data(CalendarModel::ReachableRole).toBool());
    QCOMPARE(model->currentDay(), QStringLiteral("2026-11-19"));
    model->moveDays(1);
    QCOMPARE(model->currentDay(), QStringLiteral("2026-11-20"));
    model->moveDays(1); // as far as there is anything
    QCOMPARE(model->currentDay(), QStringLiteral("2026-11-20"));
}

void CalendarModelTest::yearsInFewPresses()
{
    const auto model = make();
    QCOMPARE(model->yearBefore(), QStringLiteral("2025"));
    QVERIFY(!model->canGoOnYear());
    for (int i = 0; i < 10; ++i)
        model->moveYears(-1);
    QCOMPARE(model->monthText(), QStringLiteral("November 2016"));
    QCOMPARE(model->yearAfter(), QStringLiteral("2017"));
    QVERIFY(model->canGoOnYear());
}

void CalendarModelTest::theDiaryDayBeginsAtThree()
{
    m_vault->clock->set(QDateTime(QDate(2026, 12, 1), QTime(2, 30), Qt::UTC));
    const auto night = make();
    QCOMPARE(night->monthText(), QStringLiteral("November 2026"));
    QVERIFY(cell(*night, "2026-11-30").data(CalendarModel::TodayRole).toBool());
    m_vault->clock->set(QDateTime(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC));
    const auto morning = make();
    QCOMPARE(morning->monthText(), QStringLiteral("December 2026"));
    QCOMPARE(morning->currentDay(), QStringLiteral("2026-12-01"));
}

void CalendarModelTest::theNightTheClocksChange()
{
    // 01:30 comes twice on 25 October; both belong to the evening before.
    for (const int hour : {0, 1}) {
        m_vault->clock->set(QDateTime(QDate(2026, 10, 25), QTime(hour, 30), Qt::UTC));
        const auto model = make();
        QCOMPARE(model->currentDay(), QStringLiteral("2026-10-24"));
        QCOMPARE(model->rowCount(), 31);
    }
    QSet<QString> days;
    const auto model = make();
    for (int row = 0; row < model->rowCount(); ++row)
        days.insert(model->index(row).data(CalendarModel::DayRole).toString());
    QCOMPARE(days.size(), 31);
}

QTEST_GUILESS_MAIN(CalendarModelTest)
#include "tst_CalendarModel.moc"
