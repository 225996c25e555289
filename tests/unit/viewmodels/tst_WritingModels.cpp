// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moments, notes, plans and their occasions on a real vault, and what the open diary makes of them.
#include "support/AppFixture.h"
#include "viewmodels/DiaryModel.h"

#include <QJsonArray>
#include <QSemaphore>

using namespace keel;
using namespace keel::test;

class WritingModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup();

    void aMoment();
    void aNoteWithItsLinks();
    void aLongNoteWaitsInItsDraft();
    void nothingWrittenIsNothingKept();
    void whatCannotBeThrownAwayStays();
    void whatCannotBeKeptComesBack();
    void whatCouldNotBeKeptIsKeptLater();
    void savedTogetherWithItsDraft();
    void newWordsAreShownAtOnce();
    void aPlanRestsAndRetires();
    void aPlanGoesOnWhileItsDraftLies();
    void plansInOrder();
    void answersOfOtherDays();
    void severalAnswersOfADay();
    void aRemovedAnswerCanComeBack();
    void anAnswerThatIsNotKeptIsTold();
    void theWordsOfAnAnsweredPlan();
    void savingAPlanKeepsItsAnswers();
    void occasion_data();
    void occasion();
    void oneAnswerADay();
    void lockKeepsWhatIsTyped();
    void aBegunReflectionIsTold();
    void aKeptEditIsTold();

private:
    template <class Model> [[nodiscard]] std::unique_ptr<Model> make()
    {
        return std::make_unique<Model>(*m_vault->session, englishContent());
    }
    static bool begins(EditorModel& model)
    {
        model.startNew();
        return QTest::qWaitFor([&] { return model.isReady() || model.offersResume(); }, 20'000);
    }
    static bool saves(EditorModel& model)
    {
        QSignalSpy saved(&model, &EditorModel::saved);
        model.save();
        return !saved.isEmpty() || saved.wait(20'000);
    }
    /// While the diary is busy with something else, so that nobody knows yet that it cannot be kept.
    void closeBeforeItIsRefused(EditorModel& model)
    {
        QSemaphore gate;
        auto busy = m_vault->session->run([&gate](Diary&) { gate.acquire(); });
        model.close();
        gate.release();
        busy.waitForFinished();
        QVERIFY(!model.isReady());
    }
    template <class Body> [[nodiscard]] QList<Record<Body>> all()
    {
        return *m_vault->run([](Diary& diary) { return diary.journal().all<Body>(); });
    }
    Record<Plan> addPlan(const QString& cue, const QString& created = QStringLiteral("2026-11-01"))
    {
        Record<Plan> plan;
        plan.body.ifCue = *FieldText::create(cue);
        plan.body.thenAction = *FieldText::create(QStringLiteral("eat"));
        plan.body.copingId = *ItemId::parse(u"co_bnd_lunch");
        plan.body.created = DayOrTime::of(*Day::parse(created));
        return *m_vault->run([plan](Diary& diary) { return diary.journal().save(plan); });
    }

    std::unique_ptr<OpenVault> m_vault;
};

void WritingModelsTest::cleanup()
{
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Result<void> result;
        forEachBody([&]<class Body>() {
            const auto records = diary.records().all<Body>({}, Bin::Include);
            for (const auto& record : records.value_or(QList<Record<Body>>())) {
                if (result)
                    result = diary.journal().purge(record.header.id);
            }
        });
        return result;
    }));
}

void WritingModelsTest::aMoment()
{
    const auto model = make<MomentModel>();
    QVERIFY(begins(*model));
    model->text()->setText(QStringLiteral("She laughed for the first time."));
    model->values()->toggleKey(QStringLiteral("val_pwp_helping"));
    model->values()->toggleKey(QStringLiteral("val_pwp_team")); // one value
    QVERIFY(saves(*model));
    auto moments = all<Moment>();
    QCOMPARE(moments.size(), 1);
    QCOMPARE(moments.first().body.text.text(), QStringLiteral("She laughed for the first time."));
    QCOMPARE(moments.first().body.links.valueIds.size(), 1);
    QCOMPARE(moments.first().body.links.valueIds.items().first().toString(), QStringLiteral("val_pwp_team"));
    QCOMPARE(moments.first().body.stamp.localDate.toString(), QStringLiteral("2026-11-19"));

    const RecordId id = moments.first().header.id;
    model->edit(id.toString());
    QTRY_VERIFY(model->isReady());
    QVERIFY(!model->isDirty());
    model->text()->setText(QStringLiteral("She laughed."));
    QVERIFY(saves(*model));
    moments = all<Moment>();
    QCOMPARE(moments.size(), 1);
    QVERIFY(moments.first().header.id == id);
    QCOMPARE(moments.first().body.text.text(), QStringLiteral("She laughed."));
}

void WritingModelsTest::aNoteWithItsLinks()
{
    const auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    model->title()->setText(QStringLiteral("Ideas"));
    model->text()->setText(QStringLiteral("Ask for the quiet room."));
    model->challenges()->toggleKey(QStringLiteral("ch_sys_time_pressure"));
    model->coping()->toggleKey(QStringLiteral("co_bnd_lunch"));
    QCOMPARE(model->linkCount(), 2);
    QVERIFY(saves(*model));
    const Note note = all<Note>().first().body;
    QCOMPARE(note.title.text(), QStringLiteral("Ideas"));
    QCOMPARE(note.text.text(), QStringLiteral("Ask for the quiet room."));
    QVERIFY(note.links.challengeIds.contains(*ItemId::parse(u"ch_sys_time_pressure")));
    QVERIFY(note.links.copingIds.contains(*ItemId::parse(u"co_bnd_lunch")));
}

void WritingModelsTest::aLongNoteWaitsInItsDraft()
{
    auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    const QString tooLong(model->title()->maximumLength() + 1, u'x');
    model->title()->setText(tooLong);
    QVERIFY(!model->canSave());
    model->close();
    model = make<NoteModel>();
    QVERIFY(begins(*model));
    QVERIFY(model->offersResume());
    model->resume();
    QCOMPARE(model->title()->text(), tooLong);
}

void WritingModelsTest::nothingWrittenIsNothingKept()
{
    const auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    QSignalSpy saved(model.get(), &EditorModel::saved);
    QSignalSpy closed(model.get(), &EditorModel::closed);
    model->save();
    QCOMPARE(closed.count(), 1);
    QCOMPARE(saved.count(), 0);
    QVERIFY(all<Note>().isEmpty() && all<Draft>().isEmpty());
}

void WritingModelsTest::whatCannotBeThrownAwayStays()
{
    const auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    model->text()->setText(QStringLiteral("Begun."));
    model->saveDraftNow();
    QCOMPARE(all<Draft>().size(), 1);
    QSignalSpy closed(model.get(), &EditorModel::closed);
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    model->discard();
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(model->isReady() && closed.isEmpty());
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    model->close();

    QVERIFY(begins(*model));
    QVERIFY(model->offersResume());
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    model->startFresh();
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(model->offersResume() && !model->isReady());
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    model->resume();
    closed.clear();
    model->discard();
    QVERIFY(heard(closed));
    QVERIFY(all<Draft>().isEmpty());
}

void WritingModelsTest::whatCannotBeKeptComesBack()
{
    const auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    model->text()->setText(QStringLiteral("Left too soon."));
    closeBeforeItIsRefused(*model);
    QTRY_VERIFY(!m_vault->session->isWritable());

    QVERIFY(begins(*model));
    QVERIFY(model->offersResume());
    model->resume();
    QCOMPARE(model->text()->text(), QStringLiteral("Left too soon."));
    QVERIFY(!model->draftKept());
    model->close(); // now they do
    QVERIFY(model->isReady() && !model->error().isEmpty());

    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    QVERIFY(m_vault->session->tryWriting().takeResult());
    QTRY_VERIFY(model->draftKept());
    QVERIFY(model->error().isEmpty());
    QVERIFY(saves(*model));
    QCOMPARE(all<Note>().size(), 1);
    QCOMPARE(all<Note>().first().body.text.text(), QStringLiteral("Left too soon."));
    QVERIFY(all<Draft>().isEmpty());
}

void WritingModelsTest::whatCouldNotBeKeptIsKeptLater()
{
    const auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    model->text()->setText(QStringLiteral("Left for good."));
    closeBeforeItIsRefused(*model);
    QTRY_VERIFY(!m_vault->session->isWritable());
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    QVERIFY(m_vault->session->tryWriting().takeResult());
    QTRY_COMPARE(all<Draft>().size(), 1); // without anybody going there

    const auto other = make<NoteModel>();
    QVERIFY(begins(*other));
    QVERIFY(other->offersResume());
    other->resume();
    QCOMPARE(other->text()->text(), QStringLiteral("Left for good."));
}

void WritingModelsTest::savedTogetherWithItsDraft()
{
    const auto model = make<NoteModel>();
    QVERIFY(begins(*model));
    model->text()->setText(QStringLiteral("Begun."));
    model->saveDraftNow();
    KEEL_VERIFY(m_vault->sql("CREATE TEMP TRIGGER no BEFORE DELETE ON record BEGIN "
                             "SELECT RAISE(ABORT, 'no'); END"));
    model->save();
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(all<Note>().isEmpty());
    KEEL_VERIFY(m_vault->sql("DROP TRIGGER no"));
    QVERIFY(saves(*model));
    QCOMPARE(all<Note>().size(), 1);
    QVERIFY(all<Draft>().isEmpty());
}

void WritingModelsTest::newWordsAreShownAtOnce()
{
    Record<CustomItem> item;
    item.header.id = *ItemId::parse(u"usr_mine");
    item.body.phase = Phase::Challenge;
    const auto call = [&](const QString& label) {
        item.body.label = *FieldText::create(label);
        KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().save(item); }));
        Q_EMIT m_vault->session->changed(DiaryPart::OwnItems, nullptr);
    };
    call(QStringLiteral("the old name"));
    Record<Note> note;
    Record<Plan> plan = addPlan(QStringLiteral("noon"));
    KEEL_VERIFY(note.body.links.challengeIds.add(*ItemId::parse(u"usr_mine")));
    KEEL_VERIFY(plan.body.challengeIds.add(*ItemId::parse(u"usr_mine")));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
        KEEL_ASSIGN(note, diary.journal().save(note));
        KEEL_TRY(diary.journal().save(plan));
        return {};
    }));
    const auto timeline = make<TimelineModel>();
    const auto detail = make<EntryDetailModel>();
    const auto plans = make<PlansModel>();
    detail->open(note.header.id.toString());
    timeline->filter()->restore({{QStringLiteral("challenges"), QJsonArray{QStringLiteral("usr_mine")}}});
    QTRY_COMPARE(plans->index(0).data(PlansModel::TagPhasesRole).toStringList(),
                 QStringList{QStringLiteral("challenge")});
    const auto shown = [&] {
        QStringList names = timeline->filter()->labels();
        names += timeline->index(0).data(TimelineModel::ChipsRole).toStringList();
        names += plans->index(0).data(PlansModel::TagsRole).toStringList();
        for (int row = 0; row < detail->rowCount(); ++row)
            names += detail->index(row).data(EntryDetailModel::ChipsRole).toStringList();
        return names.join(u'|');
    };
    const auto fourTimes = [](const QString& name) { return QStringList{name, name, name, name}.join(u'|'); };
    QTRY_COMPARE(shown(), fourTimes(QStringLiteral("the old name")));
    call(QStringLiteral("the new name"));
    QTRY_COMPARE(shown(), fourTimes(QStringLiteral("the new name")));
}

void WritingModelsTest::aPlanRestsAndRetires()
{
    const auto editor = make<PlanModel>();
    const auto plans = make<PlansModel>();
    QVERIFY(begins(*editor));
    editor->ifCue()->setText(QStringLiteral("it is 12:30"));
    editor->actions()->toggle(1);
    QVERIFY(saves(*editor));
    const auto kept = all<Plan>();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().body.copingId->toString(), QStringLiteral("co_bnd_finish_on_time"));
    const QString id = kept.first().header.id.toString();
    plans->refresh();
    QTRY_COMPARE(plans->activeCount(), 1);
    const auto shown = [&](int role) { return plans->data(plans->index(0), role).toString(); };
    QCOMPARE(shown(PlansModel::SentenceRole),
             QStringLiteral("If it is 12:30, then I will stop at my contracted hour."));
    QCOMPARE(shown(PlansModel::SectionRole), QStringLiteral("Active"));

    plans->rest(id);
    QTRY_COMPARE(shown(PlansModel::StateTextRole), QStringLiteral("Rests until 3 Dec."));
    QCOMPARE(plans->activeCount(), 0);
    plans->retire(id);
    QTRY_COMPARE(shown(PlansModel::SectionRole), QStringLiteral("Retired"));
    plans->takeUp(id);
    QTRY_COMPARE(plans->activeCount(), 1);
    QCOMPARE(all<Plan>().size(), 1);
}

void WritingModelsTest::aPlanGoesOnWhileItsDraftLies()
{
    const QString id = addPlan(QStringLiteral("noon")).header.id.toString();
    const auto editor = make<PlanModel>();
    editor->edit(id);
    QTRY_VERIFY(editor->isReady());
    editor->ifCue()->setText(QStringLiteral("it is noon"));
    editor->close();

    const auto occasion = make<OccasionModel>();
    occasion->edit(id);
    QTRY_VERIFY(occasion->isReady());
    occasion->setCueCame(1);
    occasion->outcomes()->toggleKey(QStringLiteral("done"));
    QSignalSpy noted(occasion.get(), &OccasionModel::saved);
    occasion->save();
    QTRY_COMPARE(noted.count(), 1);
    const auto plans = make<PlansModel>();
    plans->retire(id);
    QTRY_COMPARE(plans->data(plans->index(0), PlansModel::SectionRole).toString(), QStringLiteral("Retired"));

    editor->edit(id);
    QTRY_VERIFY(editor->isReady());
    QCOMPARE(editor->ifCue()->text(), QStringLiteral("it is noon"));
    QVERIFY(saves(*editor));
    const Plan kept = all<Plan>().first().body;
    QCOMPARE(kept.ifCue.text(), QStringLiteral("it is noon"));
    QCOMPARE(kept.occasions.size(), 1);
    QVERIFY(kept.validTo);
}

void WritingModelsTest::plansInOrder()
{
    addPlan(QStringLiteral("old"), QStringLiteral("2026-01-01"));
    const auto resting = addPlan(QStringLiteral("resting"), QStringLiteral("2026-11-18"));
    addPlan(QStringLiteral("new"), QStringLiteral("2026-11-02"));
    const auto plans = make<PlansModel>();
    plans->rest(resting.header.id.toString());
    QTRY_COMPARE(plans->activeCount(), 2);
    QStringList order, sections;
    for (int row = 0; row < plans->rowCount(); ++row) {
        order.append(plans->data(plans->index(row), PlansModel::SentenceRole).toString().section(u',', 0, 0));
        sections.append(plans->data(plans->index(row), PlansModel::SectionRole).toString());
    }
    QCOMPARE(order.join(u' '), QStringLiteral("If new If old If resting"));
    QCOMPARE(sections.join(u'|'), QStringLiteral("Active||Resting"));
}

void WritingModelsTest::occasion_data()
{
    QTest::addColumn<int>("cue");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("helped");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("helpful");
    QTest::newRow("done and helped") << 1 << QStringLiteral("done") << QStringLiteral("3")
                                     << int(PlanOutcome::Done) << 3;
    QTest::newRow("partly, not said")
        << 1 << QStringLiteral("partly") << QString() << int(PlanOutcome::Partly) << -1;
    QTest::newRow("not done has no help")
        << 1 << QStringLiteral("not") << QStringLiteral("4") << int(PlanOutcome::Not) << -1;
    QTest::newRow("no signal") << 0 << QString() << QString() << int(PlanOutcome::NoCue) << -1;
    QTest::newRow("signal not said") << -1 << QStringLiteral("done") << QStringLiteral("0")
                                     << int(PlanOutcome::Done) << 0;
}

void WritingModelsTest::occasion()
{
    QFETCH(const int, cue);
    QFETCH(const QString, done);
    QFETCH(const QString, helped);
    QFETCH(const int, outcome);
    QFETCH(const int, helpful);
    const auto plan = addPlan(QStringLiteral("noon"));
    const auto model = make<OccasionModel>();
    model->edit(plan.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QVERIFY(!model->canSave()); // not before something is said
    model->setCueCame(cue);
    if (!done.isEmpty())
        model->outcomes()->toggleKey(done);
    if (!helped.isEmpty())
        model->helpfulness()->toggleKey(helped);
    QVERIFY(model->canSave());
    QSignalSpy saved(model.get(), &OccasionModel::saved);
    model->save();
    QTRY_COMPARE(saved.count(), 1);
    const Plan kept = all<Plan>().first().body;
    QCOMPARE(kept.occasions.size(), 1);
    const PlanOccasion& answered = kept.occasions.items().first();
    QCOMPARE(answered.date.toString(), QStringLiteral("2026-11-19"));
    QCOMPARE(int(*answered.outcome), outcome);
    QCOMPARE(answered.helpful ? answered.helpful->value() : -1, helpful);
    QCOMPARE(kept.ifCue.text(), QStringLiteral("noon"));
}

void WritingModelsTest::oneAnswerADay()
{
    const auto plan = addPlan(QStringLiteral("noon"));
    const auto model = make<OccasionModel>();
    const auto answer = [&](const char* outcome) {
        model->edit(plan.header.id.toString());
        [&] { QTRY_VERIFY(model->isReady()); }();
        model->setCueCame(1);
        model->outcomes()->toggleKey(QString::fromLatin1(outcome));
        QSignalSpy saved(model.get(), &OccasionModel::saved);
        model->save();
        return !saved.isEmpty() || saved.wait(20'000);
    };
    QVERIFY(answer("not"));
    model->edit(plan.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QCOMPARE(model->outcomes()->selectedIds(), QStringList{QStringLiteral("not")}); // what was said today
    model->close();
    QVERIFY(answer("done"));
    const Plan kept = all<Plan>().first().body;
    QCOMPARE(kept.occasions.size(), 1);
    QVERIFY(kept.occasions.items().first().outcome == PlanOutcome::Done);
}

void WritingModelsTest::answersOfOtherDays()
{
    const QString plan = addPlan(QStringLiteral("noon")).header.id.toString();
    const auto model = make<OccasionModel>();
    const auto open = [&](const QString& day) {
        model->edit(plan, day);
        [&] { QTRY_VERIFY(model->isReady()); }();
    };
    const auto save = [&] {
        QSignalSpy saved(model.get(), &OccasionModel::saved);
        model->save();
        return !saved.isEmpty() || saved.wait(20'000);
    };
    const auto answers = [&] {
        QStringList list;
        for (const PlanOccasion& one : all<Plan>().first().body.occasions)
            list.append(one.date.toString() + u' ' + enumToString(*one.outcome));
        return list.join(u", ");
    };
    open({});
    QCOMPARE(model->days()->selectedLabel(), QStringLiteral("Today"));
    model->days()->toggle(1);
    QCOMPARE(model->days()->selectedLabel(), QStringLiteral("Yesterday"));
    model->days()->toggle(1); // there is always one
    QCOMPARE(model->days()->selectedLabel(), QStringLiteral("Yesterday"));
    QVERIFY(model->replacesText().isEmpty());
    model->outcomes()->toggleKey(QStringLiteral("done"));
    QVERIFY(save());
    QCOMPARE(answers(), QStringLiteral("2026-11-18 done"));

    open(QStringLiteral("2026-11-12")); // what is answered and not saved goes along to another day
    model->outcomes()->toggleKey(QStringLiteral("not"));
    model->chooseDay(QStringLiteral("2026-11-11"));
    QCOMPARE(model->outcomes()->selectedIds(), QStringList{QStringLiteral("not")});
    model->chooseDay(QStringLiteral("2026-10-31")); // before there was a plan
    model->chooseDay(QStringLiteral("2026-11-20")); // not yet
    QVERIFY(save());
    QCOMPARE(answers(), QStringLiteral("2026-11-11 not, 2026-11-18 done"));

    open(QStringLiteral("2026-11-18")); // changed: said before
    QVERIFY(model->replacesText().contains(QStringLiteral("Yes")));
    QCOMPARE(model->answers()->count(), 2);
    QCOMPARE(model->answers()->rows().first().key, QStringLiteral("2026-11-18"));
    model->outcomes()->toggleKey(QStringLiteral("partly"));
    QVERIFY(save());
    QCOMPARE(answers(), QStringLiteral("2026-11-11 not, 2026-11-18 partly"));

    open({}); // removed, and taken back
    model->chooseDay(QStringLiteral("2026-11-11"));
    QCOMPARE(model->outcomes()->selectedIds(), QStringList{QStringLiteral("not")});
    model->removeAnswer();
    QTRY_VERIFY(!model->removedText().isEmpty());
    QCOMPARE(answers(), QStringLiteral("2026-11-18 partly"));
    QVERIFY(!model->isAnswered());
    model->undoRemove();
    QTRY_VERIFY(model->isAnswered());
    QCOMPARE(answers(), QStringLiteral("2026-11-11 not, 2026-11-18 partly"));
}

void WritingModelsTest::severalAnswersOfADay()
{
    Record<Plan> plan = addPlan(QStringLiteral("noon"));
    const auto add = [&](QStringView day, std::optional<PlanOutcome> outcome, int helpful) {
        PlanOccasion one;
        one.date = *Day::parse(day);
        one.outcome = outcome;
        one.helpful = *Helpfulness::create(helpful);
        return plan.body.occasions.add(one);
    };
    QVERIFY(add(u"2026-11-17", std::nullopt, 2)); // a rating alone
    QVERIFY(add(u"2026-11-18", PlanOutcome::Done, 3));
    QVERIFY(add(u"2026-11-18", PlanOutcome::Partly, 1));
    KEEL_VERIFY(m_vault->run([plan](Diary& diary) { return diary.journal().save(plan); }));
    const auto occasions = [&] { return all<Plan>().first().body.occasions; };

    const auto model = make<OccasionModel>();
    model->edit(plan.header.id.toString(), QStringLiteral("2026-11-18"));
    QTRY_VERIFY(model->isReady());
    QCOMPARE(model->answers()->count(), 3);
    QVERIFY(model->replacesText().contains(QStringLiteral("Yes, helpful: 3 of 4")));
    model->removeAnswer();
    QTRY_VERIFY(!model->removedText().isEmpty());
    QCOMPARE(occasions().size(), 2);
    QVERIFY(model->replacesText().contains(QStringLiteral("Partly, helpful: 1 of 4"))); // the other one
    model->undoRemove();
    QTRY_VERIFY(model->removedText().isEmpty());
    QVERIFY(occasions() == plan.body.occasions);

    model->chooseDay(QStringLiteral("2026-11-17"));
    QVERIFY(model->replacesText().contains(QStringLiteral("answer: helpful: 2 of 4"))); // told before it goes
    model->outcomes()->toggleKey(QStringLiteral("not"));
    QSignalSpy saved(model.get(), &OccasionModel::saved);
    model->save();
    QVERIFY(heard(saved));
    QCOMPARE(occasions().size(), 3);
    QVERIFY(occasions().items().first().outcome == PlanOutcome::Not);
}

/// Answers are in no bin: what takes a removal back stays while one looks at other days.
void WritingModelsTest::aRemovedAnswerCanComeBack()
{
    const QString plan = addPlan(QStringLiteral("noon")).header.id.toString();
    const auto model = make<OccasionModel>();
    const auto open = [&](const char* day) {
        model->edit(plan, QString::fromLatin1(day));
        [&] { QTRY_VERIFY(model->isReady()); }();
    };
    const auto takeAway = [&] {
        model->removeAnswer();
        [&] { QTRY_VERIFY(!model->removedText().isEmpty()); }();
    };
    open("2026-11-11");
    model->outcomes()->toggleKey(QStringLiteral("not"));
    QSignalSpy saved(model.get(), &OccasionModel::saved);
    model->save();
    QVERIFY(heard(saved));

    open("2026-11-11");
    takeAway();
    QVERIFY(model->outcomes()->selectedIds().isEmpty());
    model->chooseDay(QStringLiteral("2026-11-12"));
    model->outcomes()->toggleKey(QStringLiteral("done"));
    QVERIFY(!model->removedText().isEmpty());
    model->undoRemove();
    QTRY_VERIFY(model->removedText().isEmpty());
    QCOMPARE(model->answers()->rows().first().key, QStringLiteral("2026-11-11"));
    QCOMPARE(model->days()->selectedLabel(), QStringLiteral("Thu 12 Nov")); // what is picked is for that day
    QCOMPARE(model->outcomes()->selectedIds(), QStringList{QStringLiteral("done")});
    model->close();

    open("2026-11-11");
    model->outcomes()->toggleKey(QStringLiteral("partly")); // picked anew and not saved
    takeAway();
    QCOMPARE(model->outcomes()->selectedIds(), QStringList{QStringLiteral("partly")});
    model->outcomes()->toggleKey(QStringLiteral("done"));
    QVERIFY(model->removedText().isEmpty()); // that day is answered anew
    model->close();
}

void WritingModelsTest::anAnswerThatIsNotKeptIsTold()
{
    const auto plan = addPlan(QStringLiteral("noon"));
    const auto model = make<OccasionModel>();
    model->edit(plan.header.id.toString());
    QTRY_VERIFY(model->isReady());
    model->outcomes()->toggleKey(QStringLiteral("done"));
    QSignalSpy closed(model.get(), &OccasionModel::closed);
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 1"));
    {
        const auto held = m_vault->hold();
        model->save();
        model->close(); // at once
        QVERIFY(model->isReady());
    }
    QTRY_VERIFY(!model->error().isEmpty());
    KEEL_VERIFY(m_vault->sql("PRAGMA query_only = 0"));
    QVERIFY(closed.isEmpty());
    QCOMPARE(model->outcomes()->selectedIds(), QStringList{QStringLiteral("done")});
    model->save();
    QVERIFY(heard(closed));
    QCOMPARE(all<Plan>().first().body.occasions.size(), 1);
}

/// They stand below "If" and "then I will", which many write themselves.
void WritingModelsTest::theWordsOfAnAnsweredPlan()
{
    const auto plan = addPlan(QStringLiteral("If it is noon."));
    const auto model = make<OccasionModel>();
    model->edit(plan.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QCOMPARE(model->ifCue(), QStringLiteral("it is noon"));
    QCOMPARE(model->thenAction(), QStringLiteral("eat"));
    // No mark of coping at an answer or a day.
    for (ChoiceListModel* list : {model->outcomes(), model->days()})
        QVERIFY(list->index(0).data(ChoiceListModel::PhaseRole).toString().isEmpty());
}

/// What is answered while the plan's own page is open is not undone by saving that.
void WritingModelsTest::savingAPlanKeepsItsAnswers()
{
    const QString plan = addPlan(QStringLiteral("noon")).header.id.toString();
    const auto editor = make<PlanModel>();
    editor->edit(plan);
    QTRY_VERIFY(editor->isReady());
    const auto occasion = make<OccasionModel>();
    occasion->edit(plan);
    QTRY_VERIFY(occasion->isReady());
    occasion->outcomes()->toggleKey(QStringLiteral("done"));
    occasion->save();
    QTRY_VERIFY(editor->answersText().startsWith(u'1'));
    QVERIFY(!editor->isDirty());
    editor->ifCue()->setText(QStringLiteral("half past"));
    QSignalSpy saved(editor.get(), &PlanModel::saved);
    editor->save();
    QTRY_COMPARE(saved.size(), 1);
    const Plan kept = all<Plan>().first().body;
    QCOMPARE(kept.ifCue.text(), QStringLiteral("half past"));
    QCOMPARE(kept.occasions.size(), 1);
}

void WritingModelsTest::lockKeepsWhatIsTyped()
{
    {
        DiaryModel diary(std::move(m_vault->session), englishContent());
        diary.moment()->startNew();
        diary.note()->startNew();
        diary.reflection()->startNew();
        QTRY_VERIFY(diary.moment()->isReady() && diary.note()->isReady() && diary.reflection()->isReady());
        diary.moment()->text()->setText(QStringLiteral("half a moment"));
        diary.note()->text()->setText(QStringLiteral("half a note"));
        diary.reflection()->happened()->setText(QStringLiteral("half a reflection"));
    }
    m_vault->unlock();
    QStringList kept;
    for (const auto& draft : all<Draft>()) {
        for (const char* text : {"half a moment", "half a note", "half a reflection"}) {
            if (draft.body.document.text().contains(QString::fromLatin1(text)))
                kept.append(draft.body.draftKind.text());
        }
    }
    kept.sort();
    QCOMPARE(kept.join(u' '), QStringLiteral("moment note reflection"));
}

void WritingModelsTest::aBegunReflectionIsTold()
{
    {
        auto begun = make<ReflectionModel>();
        QVERIFY(begins(*begun));
        begun->happened()->setText(QStringLiteral("begun"));
        begun->close();
    }
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(Profile profile, diary.journal().profile());
        profile.recoveryConfirmedAt = diary.journal().now();
        return diary.journal().saveProfile(profile);
    }));
    {
        DiaryModel diary(std::move(m_vault->session), englishContent());
        QTRY_COMPARE(diary.noticeAction(), QStringLiteral("Go on with it"));
        QSignalSpy wanted(&diary, &DiaryModel::reflectionWanted);
        diary.runNoticeAction();
        QCOMPARE(wanted.count(), 1);
        QTRY_VERIFY(diary.reflection()->offersResume());
        diary.reflection()->resume();
        QTRY_VERIFY(!diary.timeline()->busy());
        const int before = diary.timeline()->rowCount();
        QVERIFY(saves(*diary.reflection()));
        QTRY_COMPARE(diary.timeline()->rowCount(), before + 1); // it shows in the diary at once
        QTRY_VERIFY(diary.notice().isEmpty());
    }
    m_vault->unlock();
}

void WritingModelsTest::aKeptEditIsTold()
{
    const auto saved = m_vault->run([](Diary& diary) -> Result<Record<Note>> {
        KEEL_ASSIGN(Profile profile, diary.journal().profile());
        profile.recoveryConfirmedAt = diary.journal().now();
        KEEL_TRY(diary.journal().saveProfile(profile));
        Record<Note> note;
        KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
        KEEL_ASSIGN(note.body.text, NoteText::create(QStringLiteral("As it was.")));
        return diary.journal().save(note);
    });
    KEEL_VERIFY(saved);
    const QString id = saved->header.id.toString();
    {
        auto note = make<NoteModel>();
        note->edit(id);
        QTRY_VERIFY(note->isReady());
        note->text()->setText(QStringLiteral("As it will be."));
        note->close();
    }
    {
        DiaryModel diary(std::move(m_vault->session), englishContent());
        QTRY_VERIFY(
            diary.notice().contains(QStringLiteral("kept and not saved yet: Note, Thursday 19 November")));
        QSignalSpy wanted(&diary, &DiaryModel::entryWanted);
        diary.runNoticeAction();
        QCOMPARE(wanted.count(), 1);
        QTRY_COMPARE(diary.detail()->entryId(), id);
        QTRY_VERIFY(diary.detail()->isEditKept());
        diary.note()->edit(id);
        QTRY_VERIFY(diary.note()->isReady());
        QVERIFY(saves(*diary.note()));
        QTRY_VERIFY(!diary.detail()->isEditKept());
    }
    m_vault->unlock();
    {
        DiaryModel again(std::move(m_vault->session), englishContent());
        again.detail()->open(id);
        QTRY_VERIFY(again.detail()->isLoaded()); // read after what there is to be told
        QVERIFY(again.notice().isEmpty());
    }
    m_vault->unlock();
}

QTEST_GUILESS_MAIN(WritingModelsTest)
#include "tst_WritingModels.moc"
