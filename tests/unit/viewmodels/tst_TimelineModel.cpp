// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/TimelineModel.h"

using namespace keel;
using namespace keel::test;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void anEmptyDiarySaysSo();
    void pagesNewestFirst();
    void rolesOfACheckIn();
    void searchesAsOneTypes();
    void foundInPages();
    void filtersHoldForListAndSearch();
    void oneDay();
    void changesKeepTheRest();
    void removesAndUndoes();

private:
    void addNotes(int count)
    {
        KEEL_VERIFY(m_vault->run([count](Diary& diary) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Record<Note> note;
                KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
                note.body.stamp.localDate = note.body.stamp.localDate.plus(-i);
                KEEL_ASSIGN(note.body.text, NoteText::create(QStringLiteral("lantern number %1").arg(i)));
                KEEL_TRY(diary.journal().save(note));
            }
            return {};
        }));
    }
    [[nodiscard]] std::unique_ptr<TimelineModel> make()
    {
        auto model = std::make_unique<TimelineModel>(*m_vault->session, englishContent());
        [&] { QTRY_VERIFY(!model->busy()); }();
        return model;
    }
    static QString textAt(const TimelineModel& model, int row)
    {
        return model.index(row).data(TimelineModel::TextRole).toString();
    }

    std::unique_ptr<OpenVault> m_vault;
};

void TimelineModelTest::anEmptyDiarySaysSo()
{
    const auto model = make();
    QVERIFY(model->isEmpty());
    QVERIFY(!model->emptyText().isEmpty());
    QVERIFY(!model->canFetchMore({}));
    model->openEntry(0);
    model->remove(0);
    model->undo();
    QVERIFY(model->undoText().isEmpty());
}

void TimelineModelTest::pagesNewestFirst()
{
    addNotes(120);
    const auto model = make();
    QCOMPARE(model->rowCount(), 50);
    QVERIFY(textAt(*model, 0).contains(QStringLiteral("lantern number 0")));
    QCOMPARE(model->index(0).data(TimelineModel::DayHeaderRole).toString(),
             QStringLiteral("Thursday 19 November 2026"));
    QCOMPARE(model->index(1).data(TimelineModel::DayHeaderRole).toString(),
             QStringLiteral("Wednesday 18 November 2026"));
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    while (model->canFetchMore({})) {
        model->fetchMore({});
        QTRY_VERIFY(!model->busy());
    }
    QCOMPARE(model->rowCount(), 120);
    QCOMPARE(resets.size(), 0); // the list grows under the finger, it does not jump
    QSet<QString> ids;
    for (int row = 0; row < 120; ++row) {
        ids.insert(model->index(row).data(TimelineModel::EntryIdRole).toString());
        QVERIFY(textAt(*model, row).contains(QStringLiteral("lantern number %1").arg(row)));
    }
    QCOMPARE(ids.size(), 120);
}

void TimelineModelTest::rolesOfACheckIn()
{
    const TaxonomyEntry challenge = englishContent()->taxonomy.entries(Phase::Challenge).first();
    const CatalogueValue value = englishContent()->values.all().first();
    Record<CheckIn> record;
    record.body.mood = Rating::of<6>();
    KEEL_VERIFY(record.body.challengeIds.add(challenge.id));
    KEEL_VERIFY(record.body.valueIds.add(value.id));
    record.body.note = *ShortNote::create(QStringLiteral("A line."));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
        KEEL_TRY(diary.journal().save(record));
        return {};
    }));
    const auto model = make();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex row = model->index(0);
    QCOMPARE(row.data(TimelineModel::KindRole).toString(), QStringLiteral("check_in"));
    QCOMPARE(row.data(TimelineModel::KindLabelRole).toString(), QStringLiteral("Check-in"));
    QCOMPARE(row.data(TimelineModel::TimeTextRole).toString(), QStringLiteral("17:20"));
    QCOMPARE(row.data(TimelineModel::TextRole).toString(), QStringLiteral("mood 6\nA line."));
    QCOMPARE(row.data(TimelineModel::ChipsRole).toStringList(), (QStringList{challenge.label, value.label}));
    QCOMPARE(row.data(TimelineModel::ChipPhasesRole).toStringList(),
             (QStringList{QStringLiteral("challenge"), QStringLiteral("values")}));
    QCOMPARE(row.data(TimelineModel::SpokenRole).toString(),
             QStringLiteral("Check-in, Thursday 19 November, 17:20"));
    QSignalSpy opened(model.get(), &TimelineModel::openRequested);
    model->openEntry(0);
    QCOMPARE(opened.value(0).value(0).toString(), row.data(TimelineModel::EntryIdRole).toString());
}

void TimelineModelTest::searchesAsOneTypes()
{
    addNotes(60);
    const auto model = make();
    model->setSearchText(QStringLiteral("lan"));
    QTRY_COMPARE(model->resultText(), QStringLiteral("60 found, best first"));
    QCOMPARE(model->rowCount(), 25); // the first page of them
    QCOMPARE(model->index(0).data(TimelineModel::SpokenRole).toString().left(6), QStringLiteral("Note, "));
    const auto marks = model->index(0).data(TimelineModel::MarksRole).value<QList<TextHit>>();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(textAt(*model, 0).mid(marks.first().start, marks.first().length), QStringLiteral("lantern"));
    QCOMPARE(model->index(0).data(TimelineModel::HighlightsRole).value<QList<int>>(),
             (QList<int>{marks.first().start, marks.first().length}));
    model->setSearchText(QStringLiteral("lantern 3"));
    QTRY_COMPARE(model->resultText(), QStringLiteral("11 found, best first")); // 3 and 30 to 39
    for (const QString& typed : {QStringLiteral("\"OR* )"), QStringLiteral("zebra")}) {
        model->setSearchText(typed);
        QTRY_COMPARE(model->resultText(), QStringLiteral("Nothing found"));
        QVERIFY(model->isEmpty());
    }
    model->setSearchText({});
    QTRY_COMPARE(model->rowCount(), 50);
    QVERIFY(model->resultText().isEmpty());
}

void TimelineModelTest::foundInPages()
{
    addNotes(130);
    const auto model = make();
    model->setSearchText(QStringLiteral("lantern"));
    QTRY_COMPARE(model->resultText(), QStringLiteral("130 found, best first"));
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    while (model->canFetchMore({})) {
        model->fetchMore({});
        QTRY_VERIFY(!model->busy());
    }
    QCOMPARE(model->rowCount(), 130);
    QCOMPARE(resets.size(), 0);
    QSet<QString> ids;
    for (int row = 0; row < model->rowCount(); ++row)
        ids.insert(model->entryAt(row));
    QCOMPARE(ids.size(), 130);
}

void TimelineModelTest::filtersHoldForListAndSearch()
{
    addNotes(10);
    const ItemId challenge = englishContent()->taxonomy.entries(Phase::Challenge).first().id;
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        Record<Moment> moment;
        KEEL_ASSIGN(moment.body.stamp, diary.journal().stampNow());
        KEEL_ASSIGN(moment.body.text, FieldText::create(QStringLiteral("a lantern that mattered")));
        KEEL_TRY(moment.body.links.challengeIds.add(challenge));
        KEEL_TRY(diary.journal().save(moment));
        return {};
    }));
    const auto model = make();
    TimelineFilterModel* filter = model->filter();
    QTRY_VERIFY(filter->hasChallenges());
    QVERIFY(!filter->hasValues()); // nothing carries one
    QVERIFY(!filter->isActive());
    QCOMPARE(model->rowCount(), 11);

    filter->kinds()->toggleKey(QStringLiteral("moment"));
    QTRY_COMPARE(model->rowCount(), 1);
    filter->challenges()->toggleKey(challenge.toString());
    QCOMPARE(filter->labels(),
             (QStringList{QStringLiteral("Moment"), englishContent()->taxonomy.label(challenge)}));
    QCOMPARE(filter->labelPhases(), (QStringList{QString(), QStringLiteral("challenge")}));
    model->setSearchText(QStringLiteral("lantern"));
    QTRY_COMPARE(model->resultText(), QStringLiteral("1 found"));
    filter->takeAway(0);
    QTRY_COMPARE(model->resultText(), QStringLiteral("1 found")); // the challenge still holds
    filter->takeAway(0);
    QTRY_COMPARE(model->resultText(), QStringLiteral("11 found, best first"));
    model->setSearchText({});
    filter->phases()->toggleKey(QStringLiteral("coping"));
    QTRY_VERIFY(model->isEmpty());
    QCOMPARE(model->emptyTitle(), QStringLiteral("Nothing with these filters"));
    QVERIFY(filter->labels().isEmpty()); // phases have their own chips
    filter->clear();
    QTRY_COMPARE(model->rowCount(), 11);
    filter->takeAway(5);
    QVERIFY(!filter->isActive());
}

void TimelineModelTest::oneDay()
{
    addNotes(5);
    const auto model = make();
    model->filter()->showDay(QStringLiteral("2026-11-17"));
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->filter()->labels(), QStringList{QStringLiteral("Tue 17 Nov")});
    QVERIFY(textAt(*model, 0).contains(QStringLiteral("lantern number 2")));
    model->filter()->showDay(QStringLiteral("2026-11-01"));
    QTRY_VERIFY(model->isEmpty());
    QCOMPARE(model->emptyTitle(), QStringLiteral("Nothing written on this day"));
    QVERIFY(model->canCheckIn());
    QSignalSpy checkIns(model.get(), &TimelineModel::openCheckIn);
    model->checkInOnDay();
    QCOMPARE(checkIns.value(0).value(0).toString(), QStringLiteral("2026-11-01"));
    model->filter()->takeAway(0);
    QTRY_COMPARE(model->rowCount(), 5);
    QVERIFY(!model->canCheckIn());
    // Looked up from elsewhere, a day is shown whatever was searched for and filtered by.
    model->setSearchText(QStringLiteral("heron"));
    model->filter()->kinds()->toggleKey(QStringLiteral("check_in"));
    QTRY_VERIFY(model->isEmpty());
    model->showDay(QStringLiteral("2026-11-17"));
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(model->filter()->isDayAlone());
    QVERIFY(model->searchText().isEmpty());
    // Who leaves has looked, unless it is another day by now or more than a day.
    model->filter()->leaveDay({});
    model->filter()->leaveDay(QStringLiteral("2026-11-16"));
    QVERIFY(model->filter()->isDayAlone());
    model->filter()->kinds()->toggleKey(QStringLiteral("note"));
    model->filter()->leaveDay(QStringLiteral("2026-11-17"));
    QCOMPARE(model->filter()->labels().size(), 2);
    model->filter()->kinds()->toggleKey(QStringLiteral("note"));
    model->filter()->leaveDay(QStringLiteral("2026-11-17"));
    QVERIFY(!model->filter()->isActive());
    QTRY_COMPARE(model->rowCount(), 5);
}

void TimelineModelTest::changesKeepTheRest()
{
    addNotes(120);
    const auto model = make();
    while (model->canFetchMore({})) {
        model->fetchMore({});
        QTRY_VERIFY(!model->busy());
    }
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserts(model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(model.get(), &QAbstractItemModel::rowsRemoved);
    const QString middle = model->entryAt(80);
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(auto record, diary.journal().read(*EntryId::parse(middle)));
        auto& note = std::get<Record<Note>>(record);
        KEEL_ASSIGN(note.body.text, NoteText::create(QStringLiteral("rewritten")));
        KEEL_TRY(diary.journal().save(note));
        return {};
    }));
    model->refresh();
    QTRY_COMPARE(textAt(*model, 80), QStringLiteral("rewritten"));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(inserts.size() + removals.size(), 0);

    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().remove(*EntryId::parse(middle)); }));
    model->refresh();
    QTRY_COMPARE(model->rowCount(), 119);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(model->rowOf(middle), -1);
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().restore(*EntryId::parse(middle)); }));
    model->refresh();
    QTRY_COMPARE(model->rowCount(), 120);
    QCOMPARE(model->rowOf(middle), 80);
    QCOMPARE(resets.size(), 0);
}

void TimelineModelTest::removesAndUndoes()
{
    addNotes(3);
    const auto model = make();
    const QString text = textAt(*model, 1);
    QSignalSpy changed(m_vault->session.get(), &DiarySession::changed);
    model->remove(1);
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(textAt(*model, 1) != text);
    QVERIFY(model->undoText().contains(QStringLiteral("lantern number 1")));
    model->undo();
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(textAt(*model, 1), text);
    QVERIFY(model->undoText().isEmpty());
    QCOMPARE(changed.size(), 2);
    model->remove(0);
    QTRY_COMPARE(model->rowCount(), 2);
    model->forgetUndo();
    model->undo();
    QCOMPARE(make()->rowCount(), 2); // in the bin, and it stays there
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_TimelineModel.moc"
