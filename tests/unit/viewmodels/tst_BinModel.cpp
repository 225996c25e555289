// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/DiaryModel.h"

using namespace keel;
using namespace keel::test;

class BinModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<OpenVault>();
        m_ids.clear();
        for (int i = 0; i < 3; ++i)
            m_ids.append(binned(QStringLiteral("heron %1").arg(i)));
    }
    void cleanup() { m_vault.reset(); }

    void listsWithTheDaysLeft();
    void putsBack();
    void aQuestionnaireGoesBothWays();
    void aScoreIsNamedAfterItsMeasure();
    void aPersonIsAmongOnesPeopleAgain();
    void aDayThatHasANewCheckInKeepsIt();
    void removesForGoodAndForgets();
    void emptiesItself();
    void unlockingThrowsOutWhatIsOver();

private:
    QString binned(const QString& text)
    {
        const auto id = m_vault->run([&](Diary& diary) -> Result<QString> {
            Record<Note> note;
            KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
            KEEL_ASSIGN(note.body.text, NoteText::create(text));
            KEEL_ASSIGN(const auto saved, diary.journal().save(note));
            KEEL_TRY(diary.journal().remove(saved.header.id));
            return saved.header.id.toString();
        });
        m_vault->clock->set(m_vault->clock->now().addDays(10));
        return id ? *id : QString();
    }
    [[nodiscard]] std::unique_ptr<BinModel> make()
    {
        auto model = std::make_unique<BinModel>(*m_vault->session, englishContent());
        QSignalSpy loaded(model.get(), &BinModel::stateChanged);
        model->refresh();
        [&] { QTRY_VERIFY(!loaded.isEmpty()); }();
        return model;
    }
    [[nodiscard]] qint64 kept()
    {
        return *m_vault->run([](Diary& diary) { return diary.records().count(Kind::Note, Bin::Include); });
    }

    std::unique_ptr<OpenVault> m_vault;
    QStringList m_ids;
};

void BinModelTest::listsWithTheDaysLeft()
{
    const auto model = make();
    QCOMPARE(model->count(), 3);
    QVERIFY(!model->isEmpty());
    const QModelIndex last = model->index(0); // removed last, ten days ago
    QCOMPARE(last.data(BinModel::EntryIdRole).toString(), m_ids.at(2));
    QCOMPARE(last.data(BinModel::DaysLeftRole).toString(), QStringLiteral("20 days left"));
    QCOMPARE(last.data(BinModel::TextRole).toString(), QStringLiteral("heron 2"));
    QCOMPARE(last.data(BinModel::KindLabelRole).toString(), QStringLiteral("Note"));
    QCOMPARE(last.data(BinModel::SpokenRole).toString(), QStringLiteral("Note, Wednesday 9 December"));
    QCOMPARE(model->index(1).data(BinModel::DaysLeftRole).toString(), QStringLiteral("10 days left"));
    QCOMPARE(model->index(2).data(BinModel::DaysLeftRole).toString(),
             QStringLiteral("Deleted for good the next time you unlock"));
}

void BinModelTest::putsBack()
{
    const auto model = make();
    QSignalSpy restored(m_vault->session.get(), &DiarySession::changed);
    {
        const auto held = m_vault->hold();
        model->restore(m_ids.at(1));
        QVERIFY(model->busy());
    }
    QTRY_COMPARE(model->count(), 2);
    QCOMPARE(restored.size(), 1);
    QVERIFY(!model->done().isEmpty());
    const auto found =
        m_vault->run([](Diary& diary) { return diary.journal().search(u"heron", 9, LastWord::Whole); });
    QCOMPARE(found->total, 1);
    model->restore(QStringLiteral("no id"));
    QVERIFY(!model->busy());
}

void BinModelTest::aQuestionnaireGoesBothWays()
{
    const QString id = QStringLiteral("made_up");
    Record<Instrument> instrument;
    instrument.header.id = *ItemId::parse(id);
    instrument.body.name = *FieldText::create(QStringLiteral("My questions"));
    const auto bin = [&] {
        return m_vault->run([&](Diary& diary) { return diary.journal().remove(instrument.header.id); });
    };
    const auto kept = [&](Bin which) {
        return *m_vault->run(
            [which](Diary& diary) { return diary.records().count(Kind::Instrument, which); });
    };
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().save(instrument); }));
    KEEL_VERIFY(bin());
    const auto model = make();
    QCOMPARE(model->count(), 4);
    model->restore(id);
    QTRY_COMPARE(model->count(), 3);
    QCOMPARE(kept(Bin::Exclude), 1);
    KEEL_VERIFY(bin());
    model->refresh();
    QTRY_COMPARE(model->count(), 4);
    model->removeEverywhere(id);
    QTRY_COMPARE(model->count(), 3);
    QCOMPARE(kept(Bin::Include), 0);
}

void BinModelTest::aScoreIsNamedAfterItsMeasure()
{
    const auto score = m_vault->run([](Diary& diary) -> Result<QString> {
        Record<Instrument> instrument;
        instrument.header.id = ItemId::own(QUuid::createUuid());
        instrument.body.name = *FieldText::create(QStringLiteral("My questions"));
        KEEL_ASSIGN(const auto measure, diary.journal().save(instrument));
        Record<Score> record;
        record.body.instrument = *ItemId::parse(measure.header.id.toString());
        record.body.localDate = *Day::parse(QStringLiteral("2026-03-02"));
        KEEL_ASSIGN(const auto value, decltype(ScaleScore::value)::create(12));
        KEEL_TRY(record.body.scores.entries.add(ScaleScore{*ItemId::parse(u"total"), value}));
        KEEL_ASSIGN(const auto saved, diary.journal().save(record));
        KEEL_TRY(diary.journal().remove(saved.header.id));
        return saved.header.id.toString();
    });
    KEEL_VERIFY(score);
    const auto model = make();
    QString text;
    for (int row = 0; row < model->count(); ++row) {
        const QModelIndex index = model->index(row);
        if (index.data(BinModel::EntryIdRole).toString() == *score)
            text = index.data(BinModel::TextRole).toString();
    }
    QCOMPARE(text, QStringLiteral("My questions"));
}

void BinModelTest::aPersonIsAmongOnesPeopleAgain()
{
    const auto id = m_vault->run([](Diary& diary) -> Result<QString> {
        Record<Person> person;
        person.body.label = *FieldText::create(QStringLiteral("Robin, union"));
        KEEL_ASSIGN(const auto saved, diary.journal().save(person));
        KEEL_TRY(diary.journal().remove(saved.header.id));
        return saved.header.id.toString();
    });
    KEEL_VERIFY(id);
    PeopleModel people(*m_vault->session, englishContent());
    const auto model = make(); // the storage thread answers in order: people has been read
    QVERIFY(people.isEmpty());
    model->restore(*id);
    QTRY_COMPARE(people.rowCount(), 1);
}

void BinModelTest::aDayThatHasANewCheckInKeepsIt()
{
    const auto id = m_vault->run([](Diary& diary) -> Result<QString> {
        Record<CheckIn> first;
        KEEL_ASSIGN(first.body.stamp, diary.journal().stampNow());
        KEEL_ASSIGN(const auto saved, diary.journal().save(first));
        KEEL_TRY(diary.journal().remove(saved.header.id));
        Record<CheckIn> second = first;
        KEEL_TRY(diary.journal().save(second));
        return saved.header.id.toString();
    });
    KEEL_VERIFY(id);
    const auto model = make();
    QCOMPARE(model->count(), 4);
    model->restore(*id);
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(model->done().isEmpty());
    QCOMPARE(model->count(), 4);
}

void BinModelTest::removesForGoodAndForgets()
{
    const auto model = make();
    QSignalSpy removed(model.get(), &BinModel::removedForGood);
    QSignalSpy changed(m_vault->session.get(), &DiarySession::changed);
    model->removeEverywhere(m_ids.at(0));
    QTRY_COMPARE(model->count(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1); // its name may stand in somebody's list still
    QCOMPARE(kept(), 2);
}

void BinModelTest::emptiesItself()
{
    const auto model = make();
    QSignalSpy changed(m_vault->session.get(), &DiarySession::changed);
    model->removeAll();
    QTRY_VERIFY(model->isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(kept(), 0);
}

void BinModelTest::unlockingThrowsOutWhatIsOver()
{
    QCOMPARE(kept(), 3);
    DiaryModel diary(std::move(m_vault->session), englishContent());
    diary.bin()->refresh(); // after the throwing out, in the order of the storage thread
    QTRY_COMPARE(diary.bin()->count(), 2);
}

QTEST_GUILESS_MAIN(BinModelTest)
#include "tst_BinModel.moc"
