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

    void halfAPlanIsNone()
    {
        const auto model = open();
        model->setupChange()->setText(QStringLiteral("Fewer calls on Mondays"));
        model->ifCue()->setText(QStringLiteral("it is half past twelve"));
        QVERIFY(!model->planHint().isEmpty());
        save(*model);
        const auto reviews = m_vault->run([](Diary& diary) { return diary.journal().all<WeeklyReview>(); });
        KEEL_VERIFY(reviews);
        QCOMPARE(reviews->size(), 1);
        QCOMPARE(reviews->first().body.setupChange.text(), QStringLiteral("Fewer calls on Mondays"));
        QCOMPARE(reviews->first().body.weekStart->toString(), QStringLiteral("2026-11-16"));
        QVERIFY(!reviews->first().body.planId);
        const auto plans = m_vault->run([](Diary& diary) { return diary.journal().all<Plan>(); });
        KEEL_VERIFY(plans);
        QVERIFY(plans->isEmpty());
    }

    void aWholePlanIsMadeAndNamed()
    {
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

    void whatWasBegunIsOffered()
    {
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
