// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/WeeklyReviewModel.h"

using namespace keel;
using namespace keel::test;

class WeeklyReviewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void cleanupTestCase() { m_vault.reset(); }

    void theWeekIsRead()
    {
        KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
            for (const int daysAgo : {0, 1, 9}) {
                Record<CheckIn> record;
                KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
                record.body.stamp.localDate = record.body.stamp.localDate.plus(-daysAgo);
                record.body.dayType = DayType::Work;
                record.body.lunchKept = daysAgo == 0;
                KEEL_TRY(diary.journal().save(record));
            }
            return {};
        }));
        const auto model = open();
        QCOMPARE(model->weekText(), QStringLiteral("Week of 16 Nov"));
        QCOMPARE(model->recorded(),
                 QStringLiteral("2 of 2 work days recorded")); // nine days ago is another week
        QVERIFY(model->boundaries().contains(QStringLiteral("Lunch kept: 1 of 2 days")));
        QVERIFY(model->words(QStringLiteral("weekly.set_up")).contains(QStringLiteral("set-up")));
    }

    void halfAPlanIsKept_data()
    {
        QTest::addColumn<QString>("cue");
        QTest::addColumn<QString>("action");
        QTest::newRow("if") << QStringLiteral("it is half past twelve") << QString();
        QTest::newRow("then") << QString() << QStringLiteral("close the laptop");
    }
    void halfAPlanIsKept()
    {
        QFETCH(const QString, cue);
        QFETCH(const QString, action);
        emptyDiary();
        const auto model = open();
        model->setupChange()->setText(QStringLiteral("Fewer calls on Mondays"));
        model->ifCue()->setText(cue);
        model->thenAction()->setText(action);
        QVERIFY(!model->planHint().isEmpty());
        save(*model);
        const auto reviews = m_vault->run([](Diary& diary) { return diary.journal().all<WeeklyReview>(); });
        KEEL_VERIFY(reviews);
        QCOMPARE(reviews->size(), 1);
        QCOMPARE(reviews->first().body.setupChange.text(), QStringLiteral("Fewer calls on Mondays"));
        QCOMPARE(reviews->first().body.weekStart->toString(), QStringLiteral("2026-11-16"));
        const auto plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QCOMPARE(plans->size(), 1);
        QCOMPARE(plans->first().body.ifCue.text(), cue);
        QCOMPARE(plans->first().body.thenAction.text(), action);
        QCOMPARE(reviews->first().body.planId->toString(), plans->first().header.id.toString());
    }

    void blanksAreNoPlan()
    {
        emptyDiary();
        const auto model = open();
        model->mattered()->setText(QStringLiteral("A calm call"));
        model->ifCue()->setText(QStringLiteral("  "));
        save(*model);
        const auto plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QVERIFY(plans->isEmpty());
    }

    /// One review a week: the saved one is gone on with, its plan too.
    void theReviewOfTheWeekIsGoneOnWith()
    {
        emptyDiary();
        {
            const auto model = open();
            model->mattered()->setText(QStringLiteral("First"));
            model->ifCue()->setText(QStringLiteral("it is noon"));
            save(*model);
        }
        {
            const auto model = open();
            QVERIFY(!model->isNew());
            QCOMPARE(model->mattered()->text(), QStringLiteral("First"));
            QCOMPARE(model->ifCue()->text(), QStringLiteral("it is noon"));
            QVERIFY(!model->isDirty());
            model->setupChange()->setText(QStringLiteral("Fewer calls"));
            model->thenAction()->setText(QStringLiteral("eat"));
            save(*model);
        }
        const auto reviews = m_vault->run([](Diary& diary) { return diary.journal().all<WeeklyReview>(); });
        KEEL_VERIFY(reviews);
        QCOMPARE(reviews->size(), 1);
        QCOMPARE(reviews->first().body.mattered.text(), QStringLiteral("First"));
        QCOMPARE(reviews->first().body.setupChange.text(), QStringLiteral("Fewer calls"));
        auto plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QCOMPARE(plans->size(), 1);
        QCOMPARE(plans->first().body.ifCue.text(), QStringLiteral("it is noon"));
        QCOMPARE(plans->first().body.thenAction.text(), QStringLiteral("eat"));
        {
            const auto model = open(); // emptied: into the bin, with its words
            model->ifCue()->setText({});
            model->thenAction()->setText({});
            save(*model);
        }
        plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QVERIFY(plans->isEmpty());
        const auto bin = m_vault->run([](Diary& diary) { return diary.journal().bin(); });
        KEEL_VERIFY(bin);
        QCOMPARE(std::get<Record<Plan>>(bin->first()).body.thenAction.text(), QStringLiteral("eat"));
    }

    void anotherWeekHasItsOwn()
    {
        emptyDiary();
        KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
            Record<WeeklyReview> record;
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            record.body.stamp.localDate = record.body.stamp.localDate.plus(-7);
            record.body.weekStart = *Day::parse(u"2026-11-09");
            KEEL_TRY(diary.journal().save(record));
            return {};
        }));
        QVERIFY(open()->isNew());
    }

    void aWholePlanIsMadeAndNamed()
    {
        emptyDiary();
        const auto model = open();
        model->mattered()->setText(QStringLiteral("A calm call on Tuesday"));
        model->ifCue()->setText(QStringLiteral("it is half past twelve"));
        model->thenAction()->setText(QStringLiteral("eat away from the screen"));
        save(*model);
        const auto plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QCOMPARE(plans->size(), 1);
        QCOMPARE(plans->first().body.thenAction.text(), QStringLiteral("eat away from the screen"));
        const auto reviews = m_vault->run([](Diary& diary) { return diary.journal().all<WeeklyReview>(); });
        KEEL_VERIFY(reviews);
        QCOMPARE(reviews->last().body.planId->toString(), plans->first().header.id.toString());
    }

    /// A plan is reworded elsewhere while a draft of its review lies: only what was changed in that comes
    /// back.
    void anOldDraftLeavesThePlanAlone()
    {
        emptyDiary();
        {
            const auto model = open();
            model->ifCue()->setText(QStringLiteral("it is noon"));
            model->thenAction()->setText(QStringLiteral("eat"));
            save(*model);
        }
        {
            const auto model = open();
            model->mattered()->setText(QStringLiteral("A calm call"));
            model->thenAction()->setText(QStringLiteral("eat outside"));
            model->close();
        }
        KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(auto plans, diary.journal().all<Plan>());
            KEEL_ASSIGN(plans.first().body.ifCue,
                        FieldText::create(QStringLiteral("it is half past twelve")));
            KEEL_TRY(diary.journal().save(plans.first()));
            return {};
        }));
        const auto model = open();
        QCOMPARE(model->mattered()->text(), QStringLiteral("A calm call"));
        QCOMPARE(model->ifCue()->text(), QStringLiteral("it is half past twelve"));
        QCOMPARE(model->thenAction()->text(), QStringLiteral("eat outside"));
        save(*model);
        const auto plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QCOMPARE(plans->size(), 1);
        QCOMPARE(plans->first().body.ifCue.text(), QStringLiteral("it is half past twelve"));
        QCOMPARE(plans->first().body.thenAction.text(), QStringLiteral("eat outside"));
    }

    void whatWasBegunIsOffered()
    {
        emptyDiary();
        {
            const auto model = open();
            model->mattered()->setText(QStringLiteral("Half a thought"));
            model->close();
        }
        WeeklyReviewModel model(*m_vault->session, englishContent());
        model.startNew();
        QTRY_VERIFY(model.offersResume());
        model.resume();
        QCOMPARE(model.mattered()->text(), QStringLiteral("Half a thought"));
        model.discard();
    }

private:
    void emptyDiary()
    {
        KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
            Journal& journal = diary.journal();
            KEEL_ASSIGN(const auto reviews, journal.all<WeeklyReview>());
            for (const auto& record : reviews)
                KEEL_TRY(journal.purge(record.header.id));
            KEEL_ASSIGN(const auto plans, journal.all<Plan>());
            for (const auto& record : plans)
                KEEL_TRY(journal.purge(record.header.id));
            return {};
        }));
    }
    [[nodiscard]] std::unique_ptr<WeeklyReviewModel> open()
    {
        auto model = std::make_unique<WeeklyReviewModel>(*m_vault->session, englishContent());
        model->startNew();
        [&] { QTRY_VERIFY(model->isReady()); }();
        return model;
    }
    void save(WeeklyReviewModel& model)
    {
        QSignalSpy saved(&model, &WeeklyReviewModel::saved);
        model.save();
        QTRY_COMPARE(saved.size(), 1);
    }

    std::unique_ptr<OpenVault> m_vault;
};

QTEST_GUILESS_MAIN(WeeklyReviewModelTest)
#include "tst_WeeklyReviewModel.moc"
