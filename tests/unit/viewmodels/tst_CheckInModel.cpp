// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/CheckInModel.h"
#include "viewmodels/Choices.h"

using namespace keel;
using namespace keel::test;

class CheckInModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void blankIsSavedBlank();
    void savedAndEdited();
    void fieldsOutOfSightAreKept();
    void everythingOfTheDayCanBeSaid();
    void whatHelpedIsRated();
    void ownBoundariesAreAsked();
    void noValueWithoutContact();
    void nothingIsSeenInWhatMustNotHappen();
    void prefilledFromTheRota();
    void challengesAtMostThree();
    void recentChallengesComeFirst();
    void anotherDay();
    void draftOfALongNote();
    void whatWasTakenBackStaysBack();
    void valuesOfBeforeKeepTheirWords();
    void putBackWhileANewOneIsBegun();
    void whatIsTappedWhileItIsReadStays();
    void whatCannotBeKeptStaysOnThePage();
    void savedTogetherWithItsDraft();
    void valuesOutOfRange();
    void highHitsWait_data();
    void highHitsWait();
    void mediumHitsWait();
    void lowHitsDoNot();
    void keptWordsAreNotAskedAgain();
    void typingOnTakesTheQuestionBack();

private:
    [[nodiscard]] std::unique_ptr<CheckInModel> make()
    {
        auto model = std::make_unique<CheckInModel>(*m_vault->session, englishContent());
        [&] { QTRY_VERIFY(!model->busy()); }();
        return model;
    }
    [[nodiscard]] std::optional<Record<CheckIn>> stored(const char* day = "2026-11-19")
    {
        const Day date = *Day::parse(QString::fromLatin1(day));
        return *m_vault->run([date](Diary& diary) { return diary.journal().checkInOn(date); });
    }
    [[nodiscard]] bool hasDraft()
    {
        return m_vault->run([](Diary& diary) { return diary.journal().draft(u"check_in"); })->has_value();
    }
    static bool saves(CheckInModel& model)
    {
        QSignalSpy saved(&model, &CheckInModel::saved);
        model.save();
        return !saved.isEmpty() || saved.wait(30'000);
    }

    std::unique_ptr<OpenVault> m_vault;
};

void CheckInModelTest::blankIsSavedBlank()
{
    const auto model = make();
    QCOMPARE(model->mood(), -1);
    QCOMPARE(model->lunchKept(), -1);
    QVERIFY(!model->isDirty() && !model->isSaved() && model->canSave());
    QVERIFY(saves(*model));
    QVERIFY(model->isSaved());
    QVERIFY(model->savedText().startsWith(QStringLiteral("Saved 17:20.")));
    QVERIFY(!model->canSave());
    const auto record = stored();
    QVERIFY(record);
    QVERIFY(!record->body.mood && !record->body.lunchKept && !record->body.overtimeMinutes &&
            !record->body.dayType);
}

void CheckInModelTest::savedAndEdited()
{
    auto model = make();
    model->setMood(0);
    model->setStrain(10);
    model->setLunchKept(0);
    model->setOvertimeMinutes(15);
    model->setDayType(QStringLiteral("work"));
    model->note()->setText(QStringLiteral("Slow morning."));
    QVERIFY(model->isDirty());
    QVERIFY(saves(*model));
    QVERIFY(!model->isDirty());
    const auto first = stored();
    QCOMPARE(first->body.mood->value(), 0);
    QCOMPARE(*first->body.lunchKept, false);
    QCOMPARE(first->body.note.text(), QStringLiteral("Slow morning."));
    QVERIFY(!hasDraft());

    model = make(); // the next time Keel is opened
    QVERIFY(model->isSaved());
    QCOMPARE(model->mood(), 0);
    QCOMPARE(model->dayType(), QStringLiteral("work"));
    model->setMood(5);
    model->setLunchKept(-1);
    QVERIFY(saves(*model));
    const auto second = stored();
    QCOMPARE(second->header.id, first->header.id);
    QCOMPARE(second->body.mood->value(), 5);
    QVERIFY(!second->body.lunchKept);
    model->setMood(6);
    model->setMood(5); // taken back
    QVERIFY(!model->isDirty());
}

void CheckInModelTest::fieldsOutOfSightAreKept()
{
    Record<CheckIn> before;
    before.header.extra = R"({"from_the_future":1})";
    before.body.videoMinutes = BoundedInt<0, 600>::of<45>();
    before.body.place = Place::Home;
    KEEL_VERIFY(before.body.copingUsed.add({*ItemId::parse(u"cop_x"), Helpfulness::of<3>()}));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(before.body.stamp, diary.journal().stampNow());
        KEEL_ASSIGN(before, diary.journal().save(before));
        return {};
    }));
    const auto model = make();
    model->setEnergy(4);
    QVERIFY(saves(*model));
    const auto after = stored();
    CheckIn expected = before.body;
    expected.energy = Rating::of<4>();
    QCOMPARE(after->header.id, before.header.id);
    QCOMPARE(after->header.extra, before.header.extra);
    QVERIFY(after->body == expected);
}

void CheckInModelTest::everythingOfTheDayCanBeSaid()
{
    const auto model = make();
    CheckInLists& lists = *model->lists();
    model->setVideoMinutes(45);
    model->setGroupContacts(1);
    model->setOnlineReviews(4);
    model->setOnlineReviews(101); // not taken
    lists.places()->toggleKey(QStringLiteral("both"));
    lists.supervision()->toggleKey(QStringLiteral("case"));
    lists.supervision()->toggleKey(QStringLiteral("peer"));
    lists.supervisionMinutes()->answer(QStringLiteral("case"), 60);
    lists.supervisionMinutes()->answer(QStringLiteral("case"), 181);
    lists.supervisionMinutes()->answer(QStringLiteral("clinical"), 30); // was not picked
    lists.appraisals()->setShowAll(true);
    lists.appraisals()->toggle(0);
    const QString appraisal = lists.appraisals()->selectedIds().value(0);
    QVERIFY(!appraisal.isEmpty());
    QVERIFY(saves(*model));
    const CheckIn body = stored()->body;
    QCOMPARE(body.videoMinutes->value(), 45);
    QCOMPARE(body.groupContacts->value(), 1);
    QCOMPARE(body.onlineReviews->value(), 4);
    QVERIFY(body.place == Place::Both);
    QCOMPARE(body.supervision.size(), 2);
    QVERIFY((body.supervision.items().first() ==
             SupervisionReceived{SupervisionKind::Case, BoundedInt<0, 180>::of<60>()}));
    QVERIFY((body.supervision.items().last() == SupervisionReceived{SupervisionKind::Peer, std::nullopt}));
    QCOMPARE(choices::textsOf(body.appraisalIds), QStringList{appraisal});

    const auto again = make();
    QCOMPARE(again->videoMinutes(), 45);
    QCOMPARE(again->lists()->places()->selectedIds(), QStringList{QStringLiteral("both")});
    QCOMPARE(again->lists()->supervisionMinutes()->answerTo(QStringLiteral("case")), 60);
    again->lists()->supervision()->toggleKey(QStringLiteral("case"));
    again->lists()->places()->toggleKey(QStringLiteral("both"));
    QVERIFY(saves(*again));
    QCOMPARE(stored()->body.supervision.size(), 1);
    QVERIFY(!stored()->body.place);
}

void CheckInModelTest::whatHelpedIsRated()
{
    const auto model = make();
    CheckInLists& lists = *model->lists();
    lists.coping()->setShowAll(true);
    lists.coping()->toggle(0);
    lists.coping()->toggle(1);
    const QStringList used = lists.coping()->selectedIds();
    QCOMPARE(used.size(), 2);
    QCOMPARE(lists.helpful()->count(), 2);
    QCOMPARE(lists.helpful()->answerTo(used.last()), -1);
    lists.helpful()->answer(used.last(), 0);              // not at all is an answer, blank is not zero
    model->noteCopingToday(*ItemId::parse(used.first())); // once is enough
    QCOMPARE(lists.coping()->selectedIds(), used);
    QCOMPARE(lists.helpful()->answerTo(used.last()), 0);
    QVERIFY(saves(*model));
    const auto kept = stored()->body.copingUsed.items();
    QCOMPARE(kept.size(), 2);
    QVERIFY(!kept.first().helpful);
    QCOMPARE(kept.last().helpful->value(), 0);

    const auto again = make();
    again->lists()->coping()->toggleKey(used.last());
    QCOMPARE(again->lists()->helpful()->count(), 1);
    QVERIFY(saves(*again));
    QCOMPARE(stored()->body.copingUsed.size(), 1);

    const auto tomorrow = std::make_unique<CheckInModel>(*m_vault->session, englishContent());
    tomorrow->open(QStringLiteral("2026-11-20"));
    QTRY_COMPARE(tomorrow->isoDate(), QStringLiteral("2026-11-20"));
    const ChoiceListModel& offered = *tomorrow->lists()->coping();
    QCOMPARE(offered.data(offered.index(0), ChoiceListModel::KeyRole).toString(), used.first()); // of late
}

void CheckInModelTest::ownBoundariesAreAsked()
{
    QCOMPARE(make()->lists()->boundaries()->count(), 0); // none of one's own, nothing asked
    Record<CustomItem> own;
    own.header.id = *ItemId::parse(u"usr_bag_by_six");
    own.body.phase = Phase::Coping;
    own.body.dimension = Dimension::Boundaries;
    own.body.label = *FieldText::create(QStringLiteral("Laptop in the bag by six"));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().save(own); }));
    const auto model = make();
    AnswerListModel& boundaries = *model->lists()->boundaries();
    QCOMPARE(boundaries.count(), 1);
    QCOMPARE(boundaries.data(boundaries.index(0), AnswerListModel::LabelRole).toString(),
             QStringLiteral("Laptop in the bag by six"));
    boundaries.answer(QStringLiteral("usr_bag_by_six"), 0);
    QVERIFY(saves(*model));
    QCOMPARE(stored()->body.boundaries.size(), 1);
    QCOMPARE(*stored()->body.boundaries.items().first().kept, false);
    boundaries.answer(QStringLiteral("usr_bag_by_six"), -1); // taken back
    QVERIFY(saves(*model));
    QVERIFY(stored()->body.boundaries.isEmpty());
}

void CheckInModelTest::noValueWithoutContact()
{
    const auto model = make();
    model->setValuesConnected(1);
    model->values()->toggle(0);
    QCOMPARE(model->record().valueIds.size(), 1);
    model->setValuesConnected(0); // the values go out of sight
    QVERIFY(model->record().valueIds.isEmpty());
    model->setMood(5);
    QVERIFY(model->record().valueIds.isEmpty());
    model->setValuesConnected(1); // a change of mind
    QCOMPARE(model->record().valueIds.size(), 1);
    model->setValuesConnected(-1);
    QVERIFY(saves(*model));
    QVERIFY(stored()->body.valueIds.isEmpty());
}

void CheckInModelTest::nothingIsSeenInWhatMustNotHappen()
{
    const auto model = make();
    CheckInLists& lists = *model->lists();
    lists.appraisals()->setShowAll(true);
    lists.appraisals()->toggle(0);
    QVERIFY(lists.asksAppraisals());
    QCOMPARE(model->record().appraisalIds.size(), 1);
    model->challenges()->setShowAll(true);
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    QVERIFY(!lists.asksAppraisals());
    QVERIFY(model->record().appraisalIds.isEmpty());
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    QVERIFY(lists.asksAppraisals());
    QCOMPARE(model->record().appraisalIds.size(), 1);
}

void CheckInModelTest::prefilledFromTheRota()
{
    Profile profile;
    KEEL_VERIFY(profile.hours.add(
        {BoundedInt<1, 7>::of<4>(), *TimeOfDay::create(9, 0), *TimeOfDay::create(17, 0), {}}));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().saveProfile(profile); }));
    const auto model = make();
    QCOMPARE(model->dayType(), QStringLiteral("work"));
    QVERIFY(!model->isDirty());
    model->open(QStringLiteral("2026-11-18"));
    QTRY_COMPARE(model->dayType(), QStringLiteral("non_work"));
    QVERIFY(!model->isDirty());
    model->setDayType(QStringLiteral("training"));
    QVERIFY(model->isDirty());
    QCOMPARE(model->dayTypes()->selectedIds(), QStringList{QStringLiteral("training")});
    model->dayTypes()->toggleKey(QStringLiteral("training"));
    QCOMPARE(model->dayType(), QString());
}

void CheckInModelTest::challengesAtMostThree()
{
    const auto model = make();
    ChoiceListModel* list = model->challenges();
    QCOMPARE(list->rowCount(), ChoiceListModel::firstFew);
    QVERIFY(list->hasMore());
    list->setShowAll(true);
    QVERIFY(list->rowCount() > ChoiceListModel::firstFew);
    QSignalSpy full(list, &ChoiceListModel::limitReached);
    for (int row = 8; row < 12; ++row)
        list->toggle(row);
    QCOMPARE(list->selectedCount(), 3);
    QCOMPARE(full.size(), 1);
    list->setShowAll(false);
    QCOMPARE(list->rowCount(), ChoiceListModel::firstFew + 3); // what is picked stays in sight
    QVERIFY(saves(*model));
    QCOMPARE(stored()->body.challengeIds.size(), 3);
}

void CheckInModelTest::recentChallengesComeFirst()
{
    const QString recent = englishContent()->taxonomy.entries(Phase::Challenge).last().id.toString();
    Record<CheckIn> yesterday;
    KEEL_VERIFY(yesterday.body.challengeIds.add(*ItemId::parse(recent)));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(yesterday.body.stamp, diary.journal().stampNow());
        yesterday.body.stamp.localDate = yesterday.body.stamp.localDate.plus(-1);
        KEEL_TRY(diary.journal().save(yesterday));
        return {};
    }));
    const auto model = make();
    const QModelIndex first = model->challenges()->index(0);
    QCOMPARE(first.data(ChoiceListModel::KeyRole).toString(), recent);
    QVERIFY(first.data(ChoiceListModel::RecentRole).toBool());
    QVERIFY(!first.data(ChoiceListModel::SelectedRole).toBool());
    QVERIFY(!model->challenges()->index(1).data(ChoiceListModel::RecentRole).toBool());
}

void CheckInModelTest::anotherDay()
{
    const auto model = make();
    model->setMood(3); // typed for today and not saved
    model->open(QStringLiteral("2026-11-17"));
    QTRY_VERIFY(!model->isToday());
    QCOMPARE(model->mood(), -1);
    QCOMPARE(model->dateText(), QStringLiteral("Tuesday 17 November"));
    model->setMood(8);
    QVERIFY(saves(*model));
    QCOMPARE(stored("2026-11-17")->body.mood->value(), 8);
    QVERIFY(!stored());
    model->backToToday();
    QTRY_VERIFY(model->isToday());
    QCOMPARE(model->mood(), 3);
    model->open(QStringLiteral("not a date"));
    QVERIFY(model->isToday());
}

void CheckInModelTest::whatWasTakenBackStaysBack()
{
    const auto model = make();
    model->setMood(5);
    QTRY_VERIFY(hasDraft());
    model->setMood(-1);
    QTRY_VERIFY(!hasDraft()); // nobody asks for it: as if the program ended without a word
    model->setEnergy(4);
    QVERIFY(saves(*model));
    model->setEnergy(9);
    QTRY_VERIFY(hasDraft());
    model->setEnergy(4);
    QTRY_VERIFY(!hasDraft());
}

void CheckInModelTest::valuesOfBeforeKeepTheirWords()
{
    Record<ChosenValue> value;
    value.header.id = *ItemId::parse(u"usr_mine");
    value.body.label = *FieldText::create(QStringLiteral("Kindness to myself"));
    value.body.chosen = false;
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().save(value); }));
    Record<CheckIn> before;
    before.body.valuesConnected = true;
    KEEL_VERIFY(before.body.valueIds.add(*ItemId::parse(u"usr_mine")));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(before.body.stamp, diary.journal().stampNow());
        KEEL_TRY(diary.journal().save(before));
        return {};
    }));
    QCOMPARE(make()->values()->selectedLabel(), QStringLiteral("Kindness to myself"));
}

void CheckInModelTest::draftOfALongNote()
{
    const QString note(300, u'x');
    auto model = make();
    model->note()->setText(note);
    QCOMPARE(model->note()->remaining(), -20);
    QVERIFY(!model->canSave());
    model->saveDraftNow();
    model = make();
    QCOMPARE(model->note()->text(), note);
    QVERIFY(!model->canSave());
    model->note()->setText(note.left(280));
    QVERIFY(saves(*model));
    QCOMPARE(stored()->body.note.text().size(), 280);
    QVERIFY(stored()->header.extra.isEmpty());
}

void CheckInModelTest::putBackWhileANewOneIsBegun()
{
    const auto model = make();
    model->setEnergy(3);
    QVERIFY(saves(*model));
    const RecordId id = stored()->header.id;
    const auto move = [&](Result<void> (Journal::*where)(const RecordId&)) {
        KEEL_VERIFY(m_vault->run([&](Diary& diary) { return (diary.journal().*where)(id); }));
        Q_EMIT m_vault->session->changed(wholeDiary, nullptr);
    };
    move(&Journal::remove);
    QTRY_VERIFY(!model->isSaved());
    model->setMood(7);
    move(&Journal::restore);
    QTRY_VERIFY(model->isSaved());
    QCOMPARE(model->mood(), 7);
    QVERIFY(saves(*model));
    QCOMPARE(stored()->header.id, id);
    QCOMPARE(stored()->body.mood->value(), 7);
    QVERIFY(!hasDraft());
}

void CheckInModelTest::whatIsTappedWhileItIsReadStays()
{
    const auto model = make();
    QSignalSpy loaded(model.get(), &CheckInModel::loaded);
    {
        const auto held = m_vault->hold();
        Q_EMIT m_vault->session->changed(DiaryPart::Values, nullptr);
        model->setMood(7);
    }
    QVERIFY(heard(loaded));
    QCOMPARE(model->mood(), 7);
    QVERIFY(model->isDirty());
    QVERIFY(hasDraft());
}

void CheckInModelTest::whatCannotBeKeptStaysOnThePage()
{
    const auto model = make();
    model->setMood(7);
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    Q_EMIT m_vault->session->changed(DiaryPart::Values, nullptr);
    QTRY_VERIFY(!model->error().isEmpty());
    m_vault->run([](Diary&) { return 0; }); // what was asked has been answered
    QCoreApplication::processEvents();
    QCOMPARE(model->mood(), 7);
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    QVERIFY(saves(*model));
    QCOMPARE(stored()->body.mood->value(), 7);
}

void CheckInModelTest::savedTogetherWithItsDraft()
{
    const auto model = make();
    model->setMood(7);
    model->saveDraftNow();
    KEEL_VERIFY(m_vault->sql("CREATE TEMP TRIGGER no BEFORE DELETE ON record BEGIN "
                             "SELECT RAISE(ABORT, 'no'); END"));
    model->save();
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(!stored() && hasDraft());
    KEEL_VERIFY(m_vault->sql("DROP TRIGGER no"));
    QVERIFY(saves(*model));
    QVERIFY(stored() && !hasDraft());
}

void CheckInModelTest::valuesOutOfRange()
{
    const auto model = make();
    model->setMood(11);
    model->setMood(-2);
    model->setBreaksTaken(11);
    model->setLunchKept(2);
    model->setDayType(QStringLiteral("holiday"));
    QVERIFY(!model->isDirty());
    model->setMood(10);
    model->setMood(11);
    QCOMPARE(model->mood(), 10);
}

void CheckInModelTest::highHitsWait_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("stored");
    QTest::newRow("remove") << QStringLiteral("remove") << QStringLiteral("Rang about and was tired.");
    QTest::newRow("replace") << QStringLiteral("replace")
                             << QStringLiteral("Rang about a client and was tired.");
    QTest::newRow("keep") << QStringLiteral("keep")
                          << QStringLiteral("Rang about 999 012 3454 and was tired.");
}

void CheckInModelTest::highHitsWait()
{
    QFETCH(QString, answer);
    const auto model = make();
    GuardedText* note = model->note();
    note->setText(QStringLiteral("Rang about 999 012 3454 and was tired."));
    QTRY_COMPARE(note->hits().size(), 1); // by itself, shortly after typing stops
    QCOMPARE(note->hits().first().severity, QStringLiteral("high"));
    QCOMPARE(note->hitSpans(), (QList<int>{11, 12, 2}));
    QVERIFY(note->hint().contains(QStringLiteral("NHS number")));
    QVERIFY(note->question().isEmpty());
    QSignalSpy saved(model.get(), &CheckInModel::saved);
    model->save();
    QVERIFY(!note->question().isEmpty());
    QVERIFY(!stored());
    QVERIFY(hasDraft()); // whatever the answer, it is not lost
    if (answer == u"remove")
        note->answerRemove();
    else if (answer == u"replace")
        note->answerReplace();
    else
        note->answerKeep();
    QVERIFY(note->question().isEmpty());
    QVERIFY(!saved.isEmpty() || saved.wait(30'000));
    QTEST(stored()->body.note.text(), "stored");
}

void CheckInModelTest::mediumHitsWait()
{
    const auto model = make();
    model->note()->setText(QStringLiteral("Then I met Sandra again."));
    model->save();
    QCOMPARE(model->note()->question(), QStringLiteral("Could this be someone’s name?"));
    QVERIFY(!stored());
    model->note()->dismissQuestion();
    QVERIFY(model->note()->question().isEmpty());
    model->note()->answerKeep(); // no question, no answer
    QVERIFY(!stored());
}

void CheckInModelTest::lowHitsDoNot()
{
    const auto model = make();
    model->note()->setText(QStringLiteral("Ticket 9990123455 again."));
    QTRY_COMPARE(model->note()->hits().size(), 1);
    QCOMPARE(model->note()->hits().first().severity, QStringLiteral("low"));
    QVERIFY(saves(*model));
}

void CheckInModelTest::keptWordsAreNotAskedAgain()
{
    const auto model = make();
    model->note()->setText(QStringLiteral("Then I met Sandra again."));
    model->save();
    QSignalSpy saved(model.get(), &CheckInModel::saved);
    model->note()->answerKeep();
    QVERIFY(!saved.isEmpty() || saved.wait(30'000));
    model->note()->setText(QStringLiteral("Then I met Sandra again. Good talk."));
    QVERIFY(saves(*model));
}

void CheckInModelTest::typingOnTakesTheQuestionBack()
{
    const auto model = make();
    model->note()->setText(QStringLiteral("Rang about 999 012 3454"));
    model->save();
    QVERIFY(!model->note()->question().isEmpty());
    model->note()->setText(QStringLiteral("Rang about"));
    QVERIFY(model->note()->question().isEmpty());
    QVERIFY(!stored());
    QVERIFY(saves(*model));
}

QTEST_GUILESS_MAIN(CheckInModelTest)
#include "tst_CheckInModel.moc"
