// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DemoDiary.h"
#include "services/QuietTime.h"
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

    void nothingIsReadBeforeThePageIsSeen();
    void anEmptyDiary();
    void rawDaysBeforeTheLevel();
    void aQuarter();
    void aNewCheckInIsTakenIn();
    void aCheckInTakenBack();
    void aNewNameIsShownAtOnce();
    void whatFailedIsTriedAgain();
    void aDayIsAskedFor();
    void theQuestionOfAChangeRests();
    void putAsideWhileItIsReckoned();
    void theDemoYearShowsEverything();
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
        auto model = std::make_unique<TrendsModel>(*m_vault->session, englishContent());
        model->appear();
        [&] { QTRY_VERIFY(!model->busy()); }();
        return model;
    }
    [[nodiscard]] static const TrendCard& level(const TrendsModel& model)
    {
        return const_cast<TrendsModel&>(model).cards()->find(QStringLiteral("level"))->card();
    }

    [[nodiscard]] static QStringList keys(TrendsModel& model)
    {
        QStringList keys;
        for (int row = 0; row < model.cards()->rowCount(); ++row) {
            const auto* card =
                model.cards()->index(row).data(TrendCardListModel::CardRole).value<TrendCardModel*>();
            if (card->place() >= 0)
                keys.append(card->key());
        }
        return keys;
    }

    /// Eight weeks of 7, then eight that fall.
    void addAFall()
    {
        for (int week = 0; week < 16; ++week) {
            const int rating = week < 8 ? 7 : 6 - (week - 7) / 2;
            for (int day = 0; day < 4; ++day)
                add(7 * (15 - week) + day, rating);
        }
    }
    [[nodiscard]] static std::optional<TrendCard> change(TrendsModel& model)
    {
        const TrendCardModel* card = model.cards()->find(QStringLiteral("change"));
        return card ? std::optional(card->card()) : std::nullopt;
    }

    std::unique_ptr<OpenVault> m_vault;
};

void TrendsModelTest::nothingIsReadBeforeThePageIsSeen()
{
    TrendsModel model(*m_vault->session, englishContent());
    QSignalSpy reckoned(&model, &TrendsModel::stateChanged); // not busy(): a quick disk is done at once
    model.refresh();
    QCOMPARE(reckoned.size(), 0);
    model.appear();
    QVERIFY(!reckoned.isEmpty());
    QTRY_VERIFY(!model.busy());
    reckoned.clear();
    model.appear(); // nothing changed: nothing to reckon
    QCOMPARE(reckoned.size(), 0);
}

void TrendsModelTest::anEmptyDiary()
{
    const auto model = make();
    QVERIFY(model->error().isEmpty());
    QCOMPARE(model->cards()->count(), 1); // the level, which counts
    QVERIFY(level(*model).table.isEmpty());
    QCOMPARE(level(*model).line.count, 0);
    const QStringList absent = model->notShownYet().split(u'\n');
    QVERIFY(absent.contains(QStringLiteral("Your level: not enough days yet (0 of 7)")));
    QVERIFY(absent.contains(QStringLiteral("In touch with your values: not enough days yet (0 of 10)")));
    QVERIFY(!model->notShownYet().contains(QStringLiteral("pattern")));
    QVERIFY(model->dayToDay().isEmpty());
}

void TrendsModelTest::rawDaysBeforeTheLevel()
{
    for (const int day : {0, 1, 3})
        add(day, 6);
    const auto model = make();
    const TrendCard& card = level(*model);
    QCOMPARE(card.sentence, QStringLiteral("3 check-ins so far. A level appears after 7."));
    QCOMPARE(card.line.count, 4);
    QCOMPARE(card.line.observed, (QList<QPointF>{{0, 6}, {2, 6}, {3, 6}}));
    QVERIFY(card.line.carried.isEmpty() && card.line.low.isEmpty());
    QVERIFY(model->notShownYet().contains(QStringLiteral("Your level: not enough days yet (3 of 7)")));
}

void TrendsModelTest::aQuarter()
{
    for (int day = 0; day < 20; ++day) {
        if (day != 5)
            add(day, 6);
    }
    const auto model = make();
    const TrendCard& card = level(*model);
    QCOMPARE(model->range(), QStringLiteral("quarter"));
    QCOMPARE(card.sentence, QStringLiteral("Near your usual 6.0 for most of this quarter."));
    QCOMPARE(card.coverage, QStringLiteral("19 of 20 days \u00b7 gaps are days without a check-in"));
    QCOMPARE(card.line.observed.size(), 19);
    QCOMPARE(card.line.carried, (QList<QPointF>{{13, 6}, {14, 6}, {15, 6}}));
    QCOMPARE(card.line.labels.first(), QStringLiteral("31 Oct"));
    QCOMPARE(card.line.labels.last(), QStringLiteral("19 Nov"));
    QCOMPARE(card.line.readouts.at(14), QStringLiteral("Sat 14 Nov: no check-in"));
    QCOMPARE(card.line.readouts.at(19), QStringLiteral("Thu 19 Nov: 6.0, 4 of 4 answered"));
    QCOMPARE(card.line.days.at(19), QStringLiteral("2026-11-19"));
    QCOMPARE(card.table.size(), 19);
    QVERIFY(!model->notShownYet().contains(QStringLiteral("level")));
    QVERIFY(model->dayToDay().contains(QStringLiteral("From one day to the next")));
}

void TrendsModelTest::aNewCheckInIsTakenIn()
{
    for (int day = 1; day < 8; ++day)
        add(day, 6);
    const auto model = make();
    TrendCardModel* card = model->cards()->find(QStringLiteral("level"));
    QCOMPARE(card->card().table.size(), 7);
    add(0, 2);
    model->checkInChanged(QStringLiteral("2026-11-19"));
    QTRY_VERIFY(!model->busy());
    QCOMPARE(card->card().table.size(), 8); // the same object, so that what stands open stays open
    QCOMPARE(card->card().table.first().value, QStringLiteral("2.0"));
    // The same figures as after reading everything.
    const auto fresh = make();
    QCOMPARE(card->card().line.observed, level(*fresh).line.observed);
    QCOMPARE(model->notShownYet(), fresh->notShownYet());
}

void TrendsModelTest::aCheckInTakenBack()
{
    for (int day = 0; day < 8; ++day)
        add(day, 6);
    const auto model = make();
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(const Day today, diary.journal().today());
        KEEL_ASSIGN(const auto record, diary.journal().checkInOn(today));
        return diary.journal().remove(record->header.id);
    }));
    model->checkInChanged(QStringLiteral("2026-11-19"));
    QTRY_VERIFY(!model->busy());
    QCOMPARE(level(*model).table.size(), 7);
}

void TrendsModelTest::aNewNameIsShownAtOnce()
{
    const ItemId mine = *ItemId::parse(u"usr_mine");
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        Record<CheckIn> record;
        KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
        KEEL_TRY(record.body.challengeIds.add(mine));
        KEEL_TRY(diary.journal().save(record));
        return {};
    }));
    const auto model = make();
    const auto named = [&] {
        return model->cards()->find(QStringLiteral("challenges"))->card().table.first().label;
    };
    QCOMPARE(named(), mine.toString());
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        Record<CustomItem> item;
        item.header.id = mine;
        item.body.phase = Phase::Challenge;
        KEEL_ASSIGN(item.body.label, FieldText::create(QStringLiteral("The heron")));
        KEEL_TRY(diary.journal().save(item));
        return {};
    }));
    Q_EMIT m_vault->session->changed(DiaryPart::OwnItems, nullptr);
    QTRY_COMPARE(named(), QStringLiteral("The heron"));
}

void TrendsModelTest::whatFailedIsTriedAgain()
{
    add(0, 5);
    KEEL_VERIFY(m_vault->sql("PRAGMA ignore_check_constraints = 1"));
    KEEL_VERIFY(m_vault->sql("UPDATE check_in SET mood = 99")); // no rating
    const auto model = make();
    QVERIFY(!model->error().isEmpty());
    KEEL_VERIFY(m_vault->sql("UPDATE check_in SET mood = 5"));
    model->appear();
    QTRY_VERIFY(!model->busy());
    QCOMPARE(model->error(), QString());
    QCOMPARE(model->cards()->count(), 1);
}

void TrendsModelTest::aDayIsAskedFor()
{
    TrendsModel model(*m_vault->session, englishContent());
    QSignalSpy asked(&model, &TrendsModel::dayWanted);
    model.openDay({});
    QCOMPARE(asked.size(), 0);
    model.openDay(QStringLiteral("2026-11-12"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("2026-11-12"));
}

void TrendsModelTest::putAsideWhileItIsReckoned()
{
    addAFall();
    const auto model = make();
    model->setRange(QStringLiteral("all"));
    QTRY_VERIFY(!model->busy());
    QVERIFY(change(*model) && change(*model)->offersSupport);
    model->refresh(); // reads that it does not rest
    model->letLevelRest();
    QTRY_VERIFY(!model->busy());
    QVERIFY(change(*model) && !change(*model)->offersSupport);
    // What could not be written is said, and asked again.
    const auto execute = [this](const QByteArray& sql) {
        return m_vault->run([sql](Diary& diary) { return diary.connection().execute(sql); });
    };
    KEEL_VERIFY(m_vault->run([](Diary& diary) { return keepLevelRestUntil(diary, diary.journal().now()); }));
    model->refresh();
    QTRY_VERIFY(!model->busy());
    QVERIFY(change(*model)->offersSupport);
    KEEL_VERIFY(execute("PRAGMA query_only = 1"));
    model->letLevelRest();
    QTRY_VERIFY(!model->error().isEmpty());
    KEEL_VERIFY(execute("PRAGMA query_only = 0"));
    model->refresh();
    QTRY_VERIFY(!model->busy());
    QVERIFY(change(*model)->offersSupport);
}

/// Put aside, the question comes back after fourteen days.
void TrendsModelTest::theQuestionOfAChangeRests()
{
    addAFall();
    auto model = make();
    model->setRange(QStringLiteral("all"));
    QTRY_VERIFY(!model->busy());
    QVERIFY(change(*model) && change(*model)->offersSupport);
    QCOMPARE(change(*model)->lines.size(), 1);
    model->letLevelRest();
    QVERIFY(change(*model) && !change(*model)->offersSupport); // at once; the figure stays
    QVERIFY(change(*model)->lines.isEmpty());
    KEEL_VERIFY(
        m_vault->run([](Diary& diary) { return levelRestUntil(diary); })); // kept, before the clock moves

    const auto asksAt = [&](const QDateTime& now) {
        m_vault->clock->set(now);
        auto later = std::make_unique<TrendsModel>(*m_vault->session, englishContent());
        later->setRange(QStringLiteral("all"));
        [&] { QTRY_VERIFY(!later->busy()); }();
        return change(*later) && change(*later)->offersSupport;
    };
    const QDateTime putAside(QDate(2026, 11, 19), QTime(17, 20), Qt::UTC);
    QVERIFY(!asksAt(putAside.addDays(1)));
    QVERIFY(!asksAt(putAside.addDays(14).addSecs(-1)));
    m_vault->lock(); // it is kept in the vault
    m_vault->unlock();
    QVERIFY(!asksAt(putAside.addDays(14).addSecs(-1)));
    QVERIFY(asksAt(putAside.addDays(14)));
}

void TrendsModelTest::theDemoYearShowsEverything()
{
    const Day end = *Day::parse(u"2026-11-19");
    KEEL_VERIFY(m_vault->run([end](Diary& diary) { return DemoDiary(diary).fill(365, 1, end); }));
    const auto model = make();
    model->setRange(QStringLiteral("year"));
    QTRY_VERIFY(!model->busy());
    for (const char* key :
         {"chain", "strain", "exposure", "values", "helpfulness", "planned", "level", "boundaries",
          "overtime", "leave", "sides", "challenges", "better-weeks", "bounce-back", "months"})
        QVERIFY2(model->cards()->find(QString::fromLatin1(key)), key);
    const QStringList year = keys(*model);
    QVERIFY(std::any_of(year.cbegin(), year.cend(),
                        [](const QString& key) { return key.startsWith(QStringLiteral("measure-")); }));
    QCOMPARE(keys(*model).mid(0, 4), (QStringList{QStringLiteral("chain"), QStringLiteral("strain"),
                                                  QStringLiteral("exposure"), QStringLiteral("values")}));
    // In two weeks most of it is silent, and says how far it is.
    model->setRange(QStringLiteral("2w"));
    QTRY_VERIFY(!model->busy());
    for (const char* key : {"planned", "better-weeks", "change", "months"})
        QVERIFY2(!model->cards()->find(QString::fromLatin1(key)), key);
    QVERIFY(model->notShownYet().contains(QStringLiteral("not enough days yet")));
    QVERIFY(model->cards()->find(QStringLiteral("level")));
    // And back: the same cards in the same order, though they came and went.
    model->setRange(QStringLiteral("year"));
    QTRY_VERIFY(!model->busy());
    QCOMPARE(keys(*model), year);
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
        QCOMPARE(level(*model).line.count, days);
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
