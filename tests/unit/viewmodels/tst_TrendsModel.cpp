// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/TrendsModel.h"

using namespace keel;
using namespace keel::test;

class TrendsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void anEmptyDiary();
    void rawDaysBeforeTheLevel();
    void aQuarter();
    void ranges();

private:
    /// A check-in `daysAgo` with the same answer to all, so that W is that answer.
    void add(int daysAgo, int rating)
    {
        KEEL_VERIFY(m_vault->run([=](Diary& diary) -> Result<void> {
            Record<CheckIn> record;
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            record.body.stamp.localDate = record.body.stamp.localDate.plus(-daysAgo);
            KEEL_ASSIGN(record.body.mood, Rating::create(rating));
            record.body.energy = record.body.mood;
            record.body.meaning = record.body.mood;
            KEEL_ASSIGN(record.body.strain, Rating::create(10 - rating));
            KEEL_TRY(diary.journal().save(record));
            return {};
        }));
    }
    [[nodiscard]] std::unique_ptr<TrendsModel> make()
    {
        auto model = std::make_unique<TrendsModel>(*m_vault->session);
        [&] { QTRY_VERIFY(!model->busy()); }();
        return model;
    }

    std::unique_ptr<OpenVault> m_vault;
};

void TrendsModelTest::anEmptyDiary()
{
    const auto model = make();
    QVERIFY(model->error().isEmpty());
    QVERIFY(!model->level()->available());
    QVERIFY(!model->level()->hasDays());
    QCOMPARE(model->level()->table()->rowCount(), 0);
    QCOMPARE(model->notShownYet(), QStringLiteral("Level: not enough days yet (0 of 7)."));
}

void TrendsModelTest::rawDaysBeforeTheLevel()
{
    for (const int day : {0, 1, 3})
        add(day, 6);
    const auto model = make();
    LevelCardModel* level = model->level();
    QVERIFY(!level->available());
    QCOMPARE(level->sentence(), QStringLiteral("3 check-ins so far. A level appears after 7."));
    QCOMPARE(level->dayCount(), 4);
    QCOMPARE(level->rawDays(), (QList<QPointF>{{0, 6}, {2, 6}, {3, 6}}));
    QVERIFY(level->observed().isEmpty() && level->carried().isEmpty());
}

void TrendsModelTest::aQuarter()
{
    for (int day = 0; day < 20; ++day) {
        if (day != 5)
            add(day, 6);
    }
    const auto model = make();
    LevelCardModel* level = model->level();
    QVERIFY(level->available());
    QCOMPARE(model->range(), QStringLiteral("quarter"));
    QCOMPARE(level->sentence(), QStringLiteral("Near your usual 6.0 for most of this quarter."));
    QCOMPARE(level->coverageText(), QStringLiteral("19 of 20 days \u00b7 gaps are days without a check-in"));
    QCOMPARE(level->observed().size(), 19);
    QCOMPARE(level->carried(), (QList<QPointF>{{13, 6}, {14, 6}, {15, 6}}));
    QCOMPARE(level->firstDayText(), QStringLiteral("31 Oct"));
    QCOMPARE(level->lastDayText(), QStringLiteral("19 Nov"));
    QCOMPARE(level->cursorText(14), QStringLiteral("Sat 14 Nov: no check-in"));
    QCOMPARE(level->cursorText(19), QStringLiteral("Thu 19 Nov: 6.0, 4 of 4 answered"));
    QCOMPARE(level->table()->rowCount(), 19);
    QVERIFY(model->notShownYet().isEmpty());
}

void TrendsModelTest::ranges()
{
    add(0, 5);
    add(400, 5);
    const auto model = make();
    QSignalSpy changed(model.get(), &TrendsModel::rangeChanged);
    const QList<std::pair<QString, int>> expected{{QStringLiteral("2w"), 14},
                                                  {QStringLiteral("month"), 31},
                                                  {QStringLiteral("quarter"), 92},
                                                  {QStringLiteral("year"), 365},
                                                  {QStringLiteral("all"), 401}};
    for (const auto& [id, days] : expected) {
        model->setRange(id);
        QTRY_VERIFY(!model->busy());
        QCOMPARE(model->range(), id);
        QCOMPARE(model->level()->dayCount(), days);
        QCOMPARE(model->ranges()->selectedIds(), QStringList{id});
    }
    QCOMPARE(changed.size(), 5);
    model->setRange(QStringLiteral("century"));
    model->setRangeIndex(7);
    QCOMPARE(changed.size(), 5);
    QCOMPARE(model->rangeLabels().size(), 5);
}

QTEST_GUILESS_MAIN(TrendsModelTest)
#include "tst_TrendsModel.moc"
