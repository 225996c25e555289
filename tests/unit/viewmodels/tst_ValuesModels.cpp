// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/DiaryModel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace keel;
using namespace keel::test;

class ValuesModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void init();
    void cleanup();

    void cardSort();
    void cardSortGoesOnAfterALock();
    void cardSortKeepsItselfInAPause();
    void cardSortThatCannotBeKept();
    void sortedAllOrNothing();
    void sortedAgain();
    void ownCardsAskAboutClients();
    void valueSavesItself();
    void livingPicture();
    void ownItemIsOffered();
    void rewordedAndRestored();
    void hiddenAndShown();
    void remindersOfOnesOwn();
    void peopleAndUndo();
    void neutralMessage();
    void oneTapCounts();
    void countsIntoASavedCheckIn();
    void nextThing();

private:
    void open();
    void lock() { m_diary.reset(); }
    [[nodiscard]] CheckInModel& checkIn() { return *m_diary->today()->checkIn(); }
    [[nodiscard]] ValueSortModel& sort() { return *m_diary->valueSort(); }
    template <class Work> auto stored(Work work)
    {
        lock();
        m_vault->unlock();
        auto found = m_vault->run(std::move(work));
        open();
        return found;
    }
    template <class Body> QList<Record<Body>> all()
    {
        return *stored([](Diary& diary) { return diary.journal().all<Body>(); });
    }
    void choose(const QStringList& ids);
    [[nodiscard]] static QString text(const QAbstractItemModel& model, int row, const char* role)
    {
        return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
    }
    [[nodiscard]] static int rowOf(const QAbstractItemModel& model, const char* role, const QString& words)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (text(model, row, role) == words)
                return row;
        }
        return -1;
    }
    [[nodiscard]] static bool offers(ChoiceListModel& list, const QString& label)
    {
        list.setShowAll(true);
        return rowOf(list, "label", label) >= 0;
    }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<DiaryModel> m_diary;
};

void ValuesModelsTest::init()
{
    if (!m_vault->session)
        m_vault->unlock();
    // Each test begins with an empty diary; making a vault anew would cost a key derivation more.
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        QList<RecordId> ids;
        const auto collect = [&]<class Body>(Body*) -> Result<void> {
            KEEL_ASSIGN(const auto records, diary.journal().all<Body>());
            for (const Record<Body>& record : records)
                ids.append(record.header.id);
            return {};
        };
        KEEL_TRY(collect(static_cast<ChosenValue*>(nullptr)));
        KEEL_TRY(collect(static_cast<CustomItem*>(nullptr)));
        KEEL_TRY(collect(static_cast<CheckIn*>(nullptr)));
        KEEL_TRY(collect(static_cast<Moment*>(nullptr)));
        KEEL_TRY(collect(static_cast<Plan*>(nullptr)));
        KEEL_TRY(collect(static_cast<SupportLine*>(nullptr)));
        KEEL_TRY(collect(static_cast<Person*>(nullptr)));
        KEEL_TRY(collect(static_cast<Draft*>(nullptr)));
        for (const RecordId& id : ids)
            KEEL_TRY(diary.journal().purge(id));
        return {};
    }));
    open();
}

void ValuesModelsTest::cleanup() { lock(); }

void ValuesModelsTest::open()
{
    if (!m_vault->session)
        m_vault->unlock();
    m_diary = std::make_unique<DiaryModel>(std::move(m_vault->session), englishContent());
    QTRY_VERIFY(!checkIn().busy());
    QTRY_VERIFY(m_diary->values()->isLoaded());
    QTRY_VERIFY(m_diary->toolbox()->rowCount() > 0);
}

void ValuesModelsTest::choose(const QStringList& ids)
{
    QSignalSpy started(&sort(), &ValueSortModel::started);
    sort().start();
    QVERIFY2(heard(started), qPrintable(sort().error()));
    while (!sort().cardTitle().isEmpty())
        sort().place(ids.contains(sort().cardTitle()) ? 0 : 2);
    sort().next();
    QCOMPARE(sort().stage(), ValueSortModel::Choose);
}

void ValuesModelsTest::cardSort()
{
    QVERIFY(m_diary->values()->isEmpty());
    choose({QStringLiteral("Helping others"), QStringLiteral("Developing in the role"),
            QStringLiteral("Being a good colleague"), QStringLiteral("Practising ethically")});
    QCOMPARE(sort().choices()->rowCount(), 4);
    QVERIFY(!sort().canGoNext()); // none chosen yet
    for (const char* id : {"val_pwp_helping", "val_pwp_growth", "val_pwp_team"})
        sort().choices()->toggleKey(QString::fromLatin1(id));
    QVERIFY(sort().canGoNext());
    QVERIFY(sort().wordsText().isEmpty());
    sort().next();
    QCOMPARE(sort().stage(), ValueSortModel::Words);
    QCOMPARE(sort().words()->title(), QStringLiteral("Helping others"));
    QCOMPARE(sort().wordsText(), QStringLiteral("Value 1 of 3"));
    QVERIFY(!sort().isLastStep());
    sort().words()->label()->type(QStringLiteral("Being of use"));
    sort().words()->setImportance(6);
    sort().words()->why()->type(QStringLiteral("Because someone helped me once."));
    sort().next();
    sort().words()->setImportance(9);
    sort().back();
    QCOMPARE(sort().words()->label()->text(), QStringLiteral("Being of use"));
    QCOMPARE(sort().words()->importance(), 6);
    sort().next();
    sort().next();
    QCOMPARE(sort().wordsText(), QStringLiteral("Value 3 of 3"));
    QVERIFY(sort().isLastStep());
    QSignalSpy saved(&sort(), &ValueSortModel::saved);
    sort().next();
    QVERIFY(heard(saved));

    ValuesModel& values = *m_diary->values();
    QTRY_COMPARE(values.rowCount(), 3);
    QCOMPARE(text(values, 0, "title"), QStringLiteral("Developing in the role")); // it matters most
    QCOMPARE(text(values, 1, "title"), QStringLiteral("Being of use"));
    QCOMPARE(text(values, 1, "ownWords"), QStringLiteral("Because someone helped me once."));
    QCOMPARE(text(values, 1, "importanceText"), QStringLiteral("Importance 6 of 10"));
    QTRY_VERIFY(offers(*checkIn().values(), QStringLiteral("Being of use"))); // the check-in knows it at once
    QCOMPARE(all<ChosenValue>().size(), 3);
    QVERIFY(all<Draft>().isEmpty());
}

void ValuesModelsTest::cardSortGoesOnAfterALock()
{
    QSignalSpy first(&sort(), &ValueSortModel::started);
    sort().start();
    QVERIFY(heard(first));
    const int cards = int(englishContent()->values.all().size());
    sort().place(0);
    sort().place(1);
    sort().place(2);
    sort().takeBack();
    const QString inHand = sort().cardTitle();
    sort().ownCard()->type(QStringLiteral("Quiet mornings"));
    sort().addOwnCard();
    lock();
    open();
    QSignalSpy again(&sort(), &ValueSortModel::started);
    sort().start();
    QVERIFY(heard(again));
    QCOMPARE(sort().cardTitle(), inHand);
    QCOMPARE(sort().progressText(), QStringLiteral("Card 4 of %1").arg(cards + 1));
    QCOMPARE(sort().pileTexts().first(), QStringLiteral("Very important · 2"));
    QVERIFY(all<ChosenValue>().isEmpty()); // nothing is chosen before the end
}

void ValuesModelsTest::cardSortKeepsItselfInAPause()
{
    lock();
    m_vault->unlock();
    ValueSortModel model(*m_vault->session, englishContent());
    QSignalSpy started(&model, &ValueSortModel::started);
    model.start();
    QVERIFY(heard(started));
    const auto draft = [this] {
        return m_vault->run([](Diary& diary) { return diary.journal().draft(u"value_sort"); });
    };
    model.place(0);
    QTRY_VERIFY(draft()->has_value()); // nobody asks for it: as if the program ended without a word
    const QString first = (*draft())->body.document.text();
    model.place(1);
    QTRY_VERIFY((*draft())->body.document.text() != first);
}

void ValuesModelsTest::cardSortThatCannotBeKept()
{
    lock();
    m_vault->unlock();
    ValueSortModel model(*m_vault->session, englishContent());
    QSignalSpy started(&model, &ValueSortModel::started);
    model.start();
    QVERIFY(heard(started));
    const QString first = model.cardTitle();
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    model.place(0);
    const QString second = model.cardTitle();
    QVERIFY(second != first);
    model.saveDraftNow();
    QTRY_VERIFY(!model.error().isEmpty());
    started.clear();
    model.start(); // its page was left, and comes again
    QVERIFY(heard(started));
    QCOMPARE(model.cardTitle(), second);
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    QVERIFY(m_vault->session->tryWriting().takeResult());
    QTRY_VERIFY(model.error().isEmpty());
    QVERIFY(m_vault->run([](Diary& diary) { return diary.journal().draft(u"value_sort"); })->has_value());
}

void ValuesModelsTest::sortedAllOrNothing()
{
    lock(); // the fault is made in the session, which a DiaryModel keeps to itself
    m_vault->unlock();
    ValueSortModel model(*m_vault->session, englishContent());
    QSignalSpy started(&model, &ValueSortModel::started);
    model.start();
    QVERIFY(heard(started));
    while (!model.cardTitle().isEmpty())
        model.place(0);
    model.next();
    for (const char* id : {"val_pwp_helping", "val_pwp_growth", "val_pwp_team"})
        model.choices()->toggleKey(QString::fromLatin1(id));
    for (int step = 0; step < 3; ++step)
        model.next();
    QVERIFY(model.isLastStep());
    KEEL_VERIFY(m_vault->sql("CREATE TEMP TRIGGER no BEFORE INSERT ON record WHEN "
                             "(SELECT count(*) FROM chosen_value) = 2 BEGIN SELECT RAISE(ABORT, 'no'); END"));
    model.next();
    QTRY_VERIFY(!model.error().isEmpty());
    const auto chosen = [this] {
        return m_vault->run([](Diary& diary) { return diary.journal().all<ChosenValue>(); });
    };
    QCOMPARE(chosen()->size(), 0);
    KEEL_VERIFY(m_vault->sql("DROP TRIGGER no"));
    QSignalSpy saved(&model, &ValueSortModel::saved);
    model.next();
    QVERIFY(heard(saved));
    QCOMPARE(chosen()->size(), 3);
}

void ValuesModelsTest::sortedAgain()
{
    for (const auto& round : {QStringLiteral("val_pwp_helping val_pwp_growth val_pwp_team").split(u' '),
                              QStringLiteral("val_pwp_helping val_pwp_ethics val_pwp_access").split(u' ')}) {
        QSignalSpy started(&sort(), &ValueSortModel::started);
        sort().start();
        QVERIFY2(heard(started), qPrintable(sort().error()));
        while (!sort().cardTitle().isEmpty())
            sort().place(0);
        sort().next();
        const QStringList before = sort().choices()->selectedIds();
        for (const QString& id : before)
            sort().choices()->toggleKey(id);
        for (const QString& id : round)
            sort().choices()->toggleKey(id);
        for (int step = 0; step < 3; ++step) {
            sort().next();
            if (sort().words()->title() == QStringLiteral("Helping others") && before.isEmpty())
                sort().words()->why()->type(QStringLiteral("It stays."));
        }
        QSignalSpy saved(&sort(), &ValueSortModel::saved);
        sort().next();
        QVERIFY(heard(saved));
    }
    const auto values = all<ChosenValue>();
    QCOMPARE(values.size(), 5);
    QCOMPARE(std::count_if(values.begin(), values.end(),
                           [](const auto& value) { return value.body.chosen.value_or(false); }),
             3);
    for (const auto& value : values) {
        if (value.header.id.toString() == QStringLiteral("val_pwp_helping"))
            QCOMPARE(value.body.why.text(), QStringLiteral("It stays."));
    }
}

void ValuesModelsTest::ownCardsAskAboutClients()
{
    QSignalSpy started(&sort(), &ValueSortModel::started);
    sort().start();
    QVERIFY2(heard(started), qPrintable(sort().error()));
    const QString before = sort().progressText();
    sort().ownCard()->type(QStringLiteral("Helping Mrs Smith"));
    sort().addOwnCard();
    QVERIFY(!sort().ownCard()->question().isEmpty());
    QCOMPARE(sort().progressText(), before);
    sort().ownCard()->answerReplace();
    QVERIFY(sort().progressText() != before); // answered: it is added
    QVERIFY(sort().ownCard()->text().isEmpty());
}

void ValuesModelsTest::valueSavesItself()
{
    lock();
    m_vault->unlock();
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Record<ChosenValue> value;
        value.header.id = *ItemId::parse(u"val_pwp_team");
        value.body.chosen = true;
        KEEL_TRY(diary.journal().save(value));
        Record<Moment> moment;
        KEEL_ASSIGN(moment.body.stamp, diary.journal().stampNow());
        KEEL_ASSIGN(moment.body.text, FieldText::create(QStringLiteral("Made tea for the whole room.")));
        KEEL_TRY(moment.body.links.valueIds.add(*ItemId::parse(u"val_pwp_team")));
        KEEL_TRY(diary.journal().save(moment));
        return {};
    }));
    open();
    ValuesModel& values = *m_diary->values();
    QCOMPARE(values.rowCount(), 1);
    QCOMPARE(text(values, 0, "lastMoment"), QStringLiteral("Made tea for the whole room."));
    values.edit(QStringLiteral("val_pwp_team"));
    QCOMPARE(values.editedTitle(), QStringLiteral("Being a good colleague"));
    QCOMPARE(values.editedMoments().size(), 1);
    values.editor()->label()->type(QStringLiteral("Tea for all"));
    values.editor()->setImportance(8);
    QCOMPARE(values.editedTitle(), QStringLiteral("Tea for all"));
    const auto kept = all<ChosenValue>(); // locked before any "Done"
    QCOMPARE(kept.first().body.label.text(), QStringLiteral("Tea for all"));
    QCOMPARE(kept.first().body.importance->value(), 8);
    m_diary->values()->edit(QStringLiteral("val_pwp_team"));
    m_diary->values()->editor()->setImportance(11); // out of range: unset, not 10
    QCOMPARE(m_diary->values()->editor()->importance(), -1);
}

void ValuesModelsTest::livingPicture()
{
    const auto answer = [this](int days) {
        lock();
        m_vault->unlock();
        KEEL_VERIFY(m_vault->run([days](Diary& diary) -> Result<void> {
            Record<ChosenValue> value;
            value.header.id = *ItemId::parse(u"val_pwp_team");
            value.body.chosen = true;
            value.body.importance = Importance::of<9>();
            KEEL_TRY(diary.journal().save(value));
            for (int i = 0; i < days; ++i) {
                Record<CheckIn> record;
                KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
                record.body.stamp.localDate = record.body.stamp.localDate.plus(-i);
                KEEL_ASSIGN(const auto existing, diary.journal().checkInOn(record.body.stamp.localDate));
                if (existing)
                    continue;
                record.body.dayType = DayType::Work;
                record.body.valuesConnected = i % 2 == 0;
                if (i % 2 == 0)
                    KEEL_TRY(record.body.valueIds.add(*ItemId::parse(u"val_pwp_team")));
                KEEL_TRY(diary.journal().save(record));
            }
            return {};
        }));
        open();
    };
    answer(9);
    QVERIFY(!m_diary->values()->livingShown());
    QVERIFY(m_diary->values()->livingMissing().contains(QStringLiteral("10 work day")));
    answer(10);
    QVERIFY(m_diary->values()->livingShown());
    QVERIFY(m_diary->values()->livingMissing().isEmpty());
    const ContactListModel& living = *m_diary->values()->living();
    QCOMPARE(living.rows().size(), 1);
    QCOMPARE(living.rows().first().importanceShare, 0.9);
    QCOMPARE(living.rows().first().contactShare, 0.5);
    QCOMPARE(m_diary->values()->livingSpoken(),
             QStringLiteral("Being a good colleague: 9 of 10, on 5 of 10 days"));
    QVERIFY(m_diary->values()->livingCoverage().startsWith(QStringLiteral("10 work day")));
}

void ValuesModelsTest::ownItemIsOffered()
{
    OwnItemsModel& toolbox = *m_diary->toolbox();
    QCOMPARE(toolbox.rowCount(), 34);
    QCOMPARE(toolbox.groupLabels().size(), 3);
    toolbox.setPhaseIndex(1);
    QCOMPARE(toolbox.rowCount(), 29);
    toolbox.startNew();
    QVERIFY(!toolbox.canSave());
    toolbox.label()->type(QStringLiteral("The printer again"));
    toolbox.setGroupIndex(1);
    toolbox.save();
    QTRY_COMPARE(toolbox.rowCount(), 30);
    const int row = rowOf(toolbox, "label", QStringLiteral("The printer again"));
    QCOMPARE(text(toolbox, row, "group"), QStringLiteral("About the set-up"));
    QCOMPARE(text(toolbox, row, "note"), QStringLiteral("Your own"));
    QTRY_VERIFY(offers(*checkIn().challenges(), QStringLiteral("The printer again")));
    const auto items = all<CustomItem>();
    QCOMPARE(items.size(), 1);
    QVERIFY(items.first().header.id.toString().startsWith(QStringLiteral("usr_")));
    QVERIFY(items.first().body.phase == Phase::Challenge);
    QVERIFY(items.first().body.dimension == Dimension::SystemicRelational);
}

void ValuesModelsTest::rewordedAndRestored()
{
    OwnItemsModel& toolbox = *m_diary->toolbox();
    const QString key = QStringLiteral("co_ind_breaks");
    toolbox.edit(key);
    QCOMPARE(toolbox.builtIn(), QStringLiteral("Took breaks"));
    QVERIFY(!toolbox.canRestore());
    toolbox.label()->type(QStringLiteral("Stood at the window"));
    toolbox.save();
    QTRY_VERIFY(rowOf(toolbox, "label", QStringLiteral("Stood at the window")) >= 0);
    const int row = rowOf(toolbox, "key", key);
    QCOMPARE(text(toolbox, row, "note"), QStringLiteral("Your words"));
    toolbox.edit(key);
    QVERIFY(toolbox.canRestore());
    toolbox.restore();
    QTRY_COMPARE(text(toolbox, row, "label"), QStringLiteral("Took breaks"));
    QVERIFY(all<CustomItem>().isEmpty());
}

void ValuesModelsTest::hiddenAndShown()
{
    const QString key = QStringLiteral("co_ind_hobby");
    const QString label = QStringLiteral("Hobby or interest");
    OwnItemsModel& toolbox = *m_diary->toolbox();
    toolbox.setHidden(key, true);
    QTRY_COMPARE(toolbox.hiddenCount(), 1);
    QCOMPARE(rowOf(toolbox, "label", label), -1);
    QCOMPARE(toolbox.undoText(), QStringLiteral("Hidden: ") + label);
    toolbox.undo();
    QTRY_COMPARE(toolbox.hiddenCount(), 0);
    QVERIFY(rowOf(toolbox, "label", label) >= 0);
    toolbox.setHidden(key, true);
    QTRY_COMPARE(toolbox.hiddenCount(), 1);
    toolbox.setShowHidden(true);
    const int row = rowOf(toolbox, "label", label);
    QVERIFY(row >= 0);
    QVERIFY(toolbox.data(toolbox.index(row, 0), OwnItemsModel::HiddenRole).toBool());
    toolbox.setHidden(key, false);
    QTRY_COMPARE(toolbox.hiddenCount(), 0);
    QVERIFY(all<CustomItem>().isEmpty());
}

void ValuesModelsTest::remindersOfOnesOwn()
{
    RemindModel& empty = *m_diary->remind();
    empty.refresh();
    QTRY_VERIFY(empty.isEmpty());
    lock();
    m_vault->unlock();
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        for (const char* challenge : {"ch_cul_racism", "ch_ind_emotive_session"}) {
            Record<Moment> moment;
            KEEL_ASSIGN(moment.body.stamp, diary.journal().stampNow());
            KEEL_ASSIGN(moment.body.text, FieldText::create(QString::fromLatin1(challenge)));
            KEEL_TRY(moment.body.links.challengeIds.add(*ItemId::parse(QString::fromLatin1(challenge))));
            KEEL_TRY(diary.journal().save(moment));
        }
        Record<ChosenValue> value;
        value.header.id = *ItemId::parse(u"val_pwp_team");
        value.body.chosen = true;
        KEEL_ASSIGN(value.body.why, FieldText::create(QStringLiteral("Nobody should sit alone.")));
        KEEL_TRY(diary.journal().save(value));
        return {};
    }));
    open();
    RemindModel& remind = *m_diary->remind();
    remind.refresh();
    QTRY_COMPARE(remind.rowCount(), 2);
    QCOMPARE(text(remind, 0, "text"), QStringLiteral("ch_ind_emotive_session"));
    QCOMPARE(text(remind, 1, "title"), QStringLiteral("Being a good colleague"));
    QCOMPARE(text(remind, 1, "text"), QStringLiteral("Nobody should sit alone."));
}

void ValuesModelsTest::peopleAndUndo()
{
    PeopleModel& people = *m_diary->people();
    QTRY_VERIFY(people.isEmpty());
    people.startNew();
    QVERIFY(!people.canSave());
    people.setKindIndex(2);
    people.name()->type(QStringLiteral("Unison branch"));
    people.whoRunsIt()->type(QStringLiteral("The union"));
    people.whoWouldKnow()->type(QStringLiteral("The rep"));
    people.how()->type(QStringLiteral("01632 960 001"));
    people.save(); // a number here is what it is for: nobody asks
    QTRY_COMPARE(people.count(), 1);
    QCOMPARE(text(people, 0, "kindLabel"), QStringLiteral("Union"));
    QCOMPARE(text(people, 0, "detail"), QStringLiteral("Run by: The union\nWho would know: The rep"));
    const QString key = text(people, 0, "key");
    people.edit(key);
    QCOMPARE(people.kindIndex(), 2);
    people.name()->type(QStringLiteral("Union rep"));
    people.save();
    QTRY_COMPARE(text(people, 0, "name"), QStringLiteral("Union rep"));
    QCOMPARE(people.count(), 1);
    people.remove(key);
    QTRY_COMPARE(people.count(), 0);
    QCOMPARE(people.undoText(), QStringLiteral("Removed: Union rep"));
    people.undo();
    QTRY_COMPARE(people.count(), 1);
    QVERIFY(people.undoText().isEmpty());
    const auto lines = all<SupportLine>();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().body.supportKind.text(), QStringLiteral("union"));
    QCOMPARE(lines.first().body.how.text(), QStringLiteral("01632 960 001"));
}

void ValuesModelsTest::neutralMessage()
{
    PeopleModel& people = *m_diary->people();
    QSignalSpy copied(&people, &PeopleModel::copied);
    people.copyMessage();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Got five minutes?"));
}

void ValuesModelsTest::oneTapCounts()
{
    TodayModel& today = *m_diary->today();
    today.countContactAndBreak();
    QCOMPARE(checkIn().clientContacts(), 1);
    QCOMPARE(checkIn().breaksTaken(), 1);
    QVERIFY(checkIn().isDirty() && !checkIn().isSaved()); // a draft: nothing was saved for the person
    today.countBreak();
    QCOMPARE(checkIn().breaksTaken(), 2);
    today.uncountBreak();
    QCOMPARE(checkIn().breaksTaken(), 1);
    today.uncountBreak(); // there is nothing more to take back
    QCOMPARE(checkIn().breaksTaken(), 1);
    for (const int before : {-1, 0, 10}) { // blank stays blank, none stays none, and many stay as many
        checkIn().setBreaksTaken(before);
        today.countBreak();
        QCOMPARE(checkIn().breaksTaken(), qBound(1, before + 1, 10));
        today.uncountBreak();
        QCOMPARE(checkIn().breaksTaken(), before);
    }
    checkIn().setClientContacts(3);
    today.countBreak();
    checkIn().setClientContacts(6); // typed meanwhile: no part of what was counted
    today.uncountBreak();
    QCOMPARE(checkIn().clientContacts(), 6);
    checkIn().setClientContacts(1);
    checkIn().setBreaksTaken(-1);
    checkIn().open(QStringLiteral("2026-11-10"));
    today.countContactAndBreak(); // another day stands open: it still counts for today
    QTRY_VERIFY(checkIn().isToday() && checkIn().clientContacts() == 2);
    lock();
    open();
    QCOMPARE(checkIn().clientContacts(), 2);
    QCOMPARE(checkIn().breaksTaken(), 1);
}

void ValuesModelsTest::countsIntoASavedCheckIn()
{
    QSignalSpy saved(&checkIn(), &CheckInModel::saved);
    checkIn().setMood(6);
    checkIn().save();
    QVERIFY(heard(saved));
    m_diary->today()->countContactAndBreak();
    m_diary->today()->countContactAndBreak();
    QTRY_COMPARE(saved.size(), 3);
    QVERIFY(checkIn().isSaved() && !checkIn().isDirty());
    const auto records = all<CheckIn>();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().body.clientContacts->value(), 2);
    QCOMPARE(records.first().body.breaksTaken->value(), 2);
    QCOMPARE(records.first().body.mood->value(), 6);
}

void ValuesModelsTest::nextThing()
{
    lock();
    m_vault->unlock();
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Record<Plan> plan;
        KEEL_ASSIGN(const Day today, diary.journal().today());
        plan.body.created = DayOrTime::of(today.plus(-10));
        KEEL_ASSIGN(plan.body.ifCue, FieldText::create(QStringLiteral("it is noon")));
        KEEL_ASSIGN(plan.body.thenAction, FieldText::create(QStringLiteral("leave the desk")));
        KEEL_TRY(diary.journal().save(plan));
        return {};
    }));
    open();
    TodayModel& today = *m_diary->today();
    QTRY_COMPARE(today.next(), TodayModel::PlanDue);
    QCOMPARE(today.nextText(), QStringLiteral("Your plan: If it is noon, then I will leave the desk."));
    QVERIFY(!today.nextPlan().isEmpty());

    checkIn().challenges()->toggleKey(QStringLiteral("ch_ind_emotive_session"));
    checkIn().save();
    QTRY_COMPARE(today.next(), TodayModel::Reminder); // one at a time, this one first
    QVERIFY(today.nextPlan().isEmpty());
    checkIn().challenges()->toggleKey(QStringLiteral("ch_cul_manager"));
    checkIn().save();
    QTRY_COMPARE(today.next(), TodayModel::PlanDue); // never in hard-rule cases
    today.dismissNext();
    QTRY_COMPARE(today.next(), TodayModel::Nothing);
    QVERIFY(today.nextAnswers().isEmpty());
}

QTEST_MAIN(ValuesModelsTest)
#include "tst_ValuesModels.moc"
