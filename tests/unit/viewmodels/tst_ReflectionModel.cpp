// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guided reflection on a real vault. A crash is a model that is gone without a word: what the draft holds
// is what there is.
#include "domain/reflection/HardRule.h"
#include "support/AppFixture.h"
#include "viewmodels/ReflectionModel.h"

using namespace keel;
using namespace keel::test;

class ReflectionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup();

    void wholeReflectionWithItsPlan();
    void everyStepSkipped();
    void draftAtEveryStep();
    void draftAfterTyping();
    void killedAtAnyStep_data();
    void killedAtAnyStep();
    void draftOfAnotherKeel();
    void resumeOrStartFresh();
    void stopKeepsWhatIsThere();
    void tooLongIsSaidWhereItStands();
    void hardRulePath();
    void hardRuleKeepsNothingOfTheOrdinaryWay();
    void whatWasAnsweredComesBack();
    void aSavedPlanGoesOnByItself();
    void anOldHardRuleEntryIsOpenedAsItIs();
    void anEmptiedPlanIsInTheBin();
    void wantsSettle();
    void factsAloneLeaveNothingToTick();
    void guardAsksAndThenSaves();
    void editKeepsIdsAndWhatIsNotShown();
    void editedDraftIsItsOwn();
    void missingEntry();
    void offeredActionsFillThePlan();
    void hiddenAndOwnItems();
    void closeRule_data();
    void closeRule();
    void circles();
    void metBefore();
    void setupShareStartsAndEndsBlank();

private:
    using Model = ReflectionModel;
    [[nodiscard]] std::unique_ptr<Model> make()
    {
        return std::make_unique<Model>(*m_vault->session, englishContent());
    }
    /// A blank reflection, or the offer to resume one.
    static bool begins(Model& model)
    {
        model.startNew();
        return QTest::qWaitFor([&] { return model.isReady() || model.offersResume(); }, 20'000);
    }
    static void discards(EditorModel& model)
    {
        QSignalSpy closed(&model, &EditorModel::closed);
        model.discard();
        QVERIFY(heard(closed));
    }
    static bool saves(Model& model)
    {
        QSignalSpy saved(&model, &EditorModel::saved);
        model.save();
        return !saved.isEmpty() || saved.wait(20'000);
    }
    static bool goTo(Model& model, const char* step)
    {
        for (int i = 0; i < 15 && model.step() != QLatin1String(step); ++i)
            model.next();
        return model.step() == QLatin1String(step);
    }
    /// All that was queued is written.
    void settle()
    {
        m_vault->run([](Diary&) { return 0; });
    }
    [[nodiscard]] std::optional<Record<Draft>> draft(const QString& kind = QStringLiteral("reflection"))
    {
        return *m_vault->run([kind](Diary& diary) { return diary.journal().draft(kind); });
    }
    template <class Body> [[nodiscard]] QList<Record<Body>> all()
    {
        return *m_vault->run([](Diary& diary) { return diary.journal().all<Body>(); });
    }
    template <class Body> Record<Body> keep(Record<Body> record)
    {
        return *m_vault->run([record](Diary& diary) { return diary.journal().save(record); });
    }
    /// One that was written `hoursAgo`.
    Record<Reflection> earlier(int hoursAgo, const char* challenge, int manageable, const QString& text)
    {
        Record<Reflection> record;
        const Instant now = Instant::of(m_vault->clock->now());
        record.body.stamp.recordedAt = Instant::fromMilliseconds(now.milliseconds() - hoursAgo * 3'600'000LL);
        record.body.stamp.localDate = *Day::create(record.body.stamp.recordedAt->utc().date());
        record.body.text = *FieldText::create(text);
        record.body.manageable = *Rating::create(manageable);
        const auto added = record.body.challengeIds.add(*ItemId::parse(QString::fromLatin1(challenge)));
        Q_ASSERT(added);
        return keep(record);
    }
    void fill(Model& model);

    std::unique_ptr<OpenVault> m_vault;
};

void ReflectionModelTest::cleanup()
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

void ReflectionModelTest::fill(Model& model)
{
    model.happened()->setText(QStringLiteral("Three new cases at once."));
    model.challenges()->toggleKey(QStringLiteral("ch_sys_high_volume"));
    model.setStrainBefore(7);
    model.setSetupTenths(8);
    model.feeling()->setText(QStringLiteral("hurried, in the shoulders"));
    model.values()->toggleKey(QStringLiteral("val_pwp_helping"));
    model.valueStates()->toggleKey(QStringLiteral("pushed_aside"));
    model.workplace()->toggleKey(QStringLiteral("ap_sys_values_pulled"));
    model.inward()->toggleKey(QStringLiteral("ap_ind_wider_context"));
    model.explain()->setText(QStringLiteral("Two colleagues are away."));
    model.setComprehensible(6);
    model.inHands()->setText(QStringLiteral("The order I work in."));
    model.setManageable(4);
    model.worth()->setText(QStringLiteral("Being there for one of them."));
    model.setMeaningful(8);
    model.ifCue()->setText(QStringLiteral("a fourth is added"));
    model.thenAction()->setText(QStringLiteral("say not now"));
    model.setStrainAfter(5);
    model.keeping()->toggleKey(QStringLiteral("for_supervision"));
}

void ReflectionModelTest::wholeReflectionWithItsPlan()
{
    const auto model = make();
    QVERIFY(begins(*model));
    QCOMPARE(model->step(), QStringLiteral("what_happened"));
    QCOMPARE(model->stepCount(), 9);
    QCOMPARE(model->strainBefore(), -1);
    fill(*model);
    QCOMPARE(model->stepCount(), 9); // practising belongs to the plan
    const QStringList path{
        QStringLiteral("whose"),          QStringLiteral("feel"),       QStringLiteral("value"),
        QStringLiteral("comprehensible"), QStringLiteral("manageable"), QStringLiteral("meaningful"),
        QStringLiteral("plan"),           QStringLiteral("practise"),   QStringLiteral("close")};
    for (const QString& step : path) {
        QVERIFY(!model->isLastStep());
        model->next();
        QCOMPARE(model->step(), step);
        QVERIFY2(!model->title().isEmpty(), qPrintable(step));
        QCOMPARE(model->stepCount(), 9);
    }
    QCOMPARE(model->currentStep(), 8);
    QCOMPARE(model->planText(), QStringLiteral("If a fourth is added, then I will say not now."));
    QVERIFY(model->isLastStep());
    QSignalSpy closed(model.get(), &EditorModel::closed);
    QVERIFY(saves(*model));
    QCOMPARE(closed.count(), 1);
    QVERIFY(!model->isReady());
    QVERIFY(model->happened()->text().isEmpty()); // nothing of it stays behind

    const auto reflections = all<Reflection>();
    const auto plans = all<Plan>();
    QCOMPARE(reflections.size(), 1);
    QCOMPARE(plans.size(), 1);
    const Reflection& body = reflections.first().body;
    const Plan& plan = plans.first().body;
    QCOMPARE(body.text.text(), QStringLiteral("Three new cases at once."));
    QCOMPARE(body.feeling.text(), QStringLiteral("hurried, in the shoulders"));
    QCOMPARE(body.setupShare->value(), 80);
    QCOMPARE(body.strainBefore->value(), 7);
    QCOMPARE(body.strainAfter->value(), 5);
    QCOMPARE(body.comprehensible->value() * 100 + body.manageable->value() * 10 + body.meaningful->value(),
             648);
    QVERIFY(body.valueState == ValueState::PushedAside);
    QVERIFY(body.appraisalIds.contains(*ItemId::parse(u"ap_sys_values_pulled")));
    QVERIFY(body.appraisalIds.contains(*ItemId::parse(u"ap_ind_wider_context")));
    QCOMPARE(body.explainText.text(), QStringLiteral("Two colleagues are away."));
    QCOMPARE(body.inHandsText.text(), QStringLiteral("The order I work in."));
    QCOMPARE(body.worthText.text(), QStringLiteral("Being there for one of them."));
    QVERIFY(body.forSupervision == true);
    QCOMPARE(body.planIds.size(), 1);
    QVERIFY(RecordId(body.planIds.items().first()) == plans.first().header.id);
    QVERIFY(plan.reflectionId && RecordId(*plan.reflectionId) == reflections.first().header.id);
    QVERIFY(plan.challengeIds == body.challengeIds && plan.valueIds == body.valueIds);
    QCOMPARE(plan.ifCue.text(), QStringLiteral("a fourth is added"));
    QCOMPARE(plan.thenAction.text(), QStringLiteral("say not now"));
    QCOMPARE(plan.created->toString(), QStringLiteral("2026-11-19"));
    QVERIFY(!draft());
}

void ReflectionModelTest::everyStepSkipped()
{
    const auto model = make();
    QVERIFY(begins(*model));
    QVERIFY(goTo(*model, "close"));
    settle();
    QVERIFY(!draft()); // nothing was written, nothing is kept
    QSignalSpy closed(model.get(), &EditorModel::closed);
    model->next();
    QTRY_COMPARE(closed.count(), 1);
    settle();
    QVERIFY(all<Reflection>().isEmpty());
    QVERIFY(!draft());
}

void ReflectionModelTest::draftAtEveryStep()
{
    const auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QStringLiteral("A long afternoon."));
    for (int step = 1; !model->isLastStep(); ++step) {
        model->next();
        settle(); // the step's own write is queued before this one
        const auto kept = draft();
        QVERIFY(kept);
        QCOMPARE(kept->body.step->value(), step);
        QVERIFY(kept->body.document.text().contains(QStringLiteral("A long afternoon.")));
        QTRY_VERIFY(model->draftKept());
    }
}

void ReflectionModelTest::draftAfterTyping()
{
    const auto model = make();
    QVERIFY(begins(*model));
    QElapsedTimer clock;
    clock.start();
    model->happened()->setText(QStringLiteral("Half a sent"));
    QVERIFY(!model->draftKept());
    QTRY_VERIFY_WITH_TIMEOUT(model->draftKept(), 5'000);
    QVERIFY2(clock.elapsed() >= 1'000, "every key a write"); // it waits for the typing to stop
    QVERIFY(draft());
    model->happened()->setText({}); // taken back
    QTRY_VERIFY_WITH_TIMEOUT(!draft(), 5'000);
}

void ReflectionModelTest::killedAtAnyStep_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < 10; ++step)
        QTest::addRow("step %d", step) << step;
}

void ReflectionModelTest::killedAtAnyStep()
{
    QFETCH(const int, step);
    auto model = make();
    QVERIFY(begins(*model));
    fill(*model);
    for (int i = 0; i < step; ++i)
        model->next();
    const QString name = model->step();
    if (step == 0)
        model->saveDraftNow(); // the first screen: what the pause after typing does
    settle();
    model.reset(); // and nothing is asked of it any more
    m_vault->lock();
    m_vault->unlock();

    model = make();
    QVERIFY(begins(*model));
    QVERIFY(model->offersResume() && !model->isReady());
    QVERIFY(model->resumeText().contains(QStringLiteral("Thursday 19 November")));
    model->resume();
    QVERIFY(model->isReady() && !model->offersResume());
    QCOMPARE(model->step(), name);
    QCOMPARE(model->stepCount(), 9);
    QCOMPARE(model->happened()->text(), QStringLiteral("Three new cases at once."));
    QCOMPARE(model->challenges()->selectedIds(), QStringList{QStringLiteral("ch_sys_high_volume")});
    QCOMPARE(model->setupTenths(), 8);
    QCOMPARE(model->workplace()->selectedIds(), QStringList{QStringLiteral("ap_sys_values_pulled")});
    QCOMPARE(model->inward()->selectedIds(), QStringList{QStringLiteral("ap_ind_wider_context")});
    QCOMPARE(model->ifCue()->text(), QStringLiteral("a fourth is added"));
    QCOMPARE(model->thenAction()->text(), QStringLiteral("say not now"));
    QCOMPARE(model->keeping()->selectedIds(), QStringList{QStringLiteral("for_supervision")});
    QVERIFY(model->isDirty());
    QVERIFY(saves(*model));
    QCOMPARE(all<Reflection>().size(), 1);
    QCOMPARE(all<Plan>().size(), 1);
    QVERIFY(!draft());
}

void ReflectionModelTest::draftOfAnotherKeel()
{
    const auto put = [&](const QString& document, int step) {
        Draft body;
        body.step = *BoundedInt<0, 100>::create(step);
        body.document = *JsonText::create(document);
        KEEL_VERIFY(m_vault->run(
            [body](Diary& diary) { return diary.journal().saveDraft(QStringLiteral("reflection"), body); }));
    };
    const QString begun = QStringLiteral(
        R"({"id":"0192d000-0000-7000-8000-000000000011","local_date":"2026-11-18","text":"Begun.",%1})");
    const auto stepOf = [&](const char* name, int step) {
        put(begun.arg(QStringLiteral(R"("new_key":7,"draft":{"step":"%1"})").arg(QLatin1String(name))), step);
        const auto model = make();
        [&] { QVERIFY(begins(*model)); }();
        model->resume();
        const QString found = model->step();
        model->close();
        settle();
        return found;
    };
    QCOMPARE(stepOf("value", 3), QStringLiteral("value"));
    QCOMPARE(stepOf("value", 0), QStringLiteral("value")); // by name: the order may be another now
    QCOMPARE(stepOf("breathe", 4), QStringLiteral("comprehensible"));
    QCOMPARE(stepOf("breathe", 99), QStringLiteral("close"));

    // What this Keel cannot read is neither shown nor written over.
    put(begun.arg(QStringLiteral(R"("strain_before":11)")), 2);
    const auto model = make();
    QVERIFY(begins(*model));
    QVERIFY(model->isReady() && !model->offersResume());
    model->happened()->setText(QStringLiteral("Something else."));
    model->saveDraftNow();
    settle();
    QCOMPARE(all<Draft>().size(), 2);
    model->discard();
    settle();
    const auto left = all<Draft>();
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().body.document.text().contains(QStringLiteral("\"strain_before\":11")));
}

void ReflectionModelTest::resumeOrStartFresh()
{
    auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QStringLiteral("Begun."));
    model->close();
    settle();
    QVERIFY(draft());

    QVERIFY(begins(*model));
    QVERIFY(model->offersResume());
    model->close(); // not now: it stays
    settle();
    QVERIFY(draft());

    QVERIFY(begins(*model));
    model->startFresh();
    QTRY_VERIFY(model->isReady());
    QVERIFY(model->happened()->text().isEmpty() && !model->isDirty());
    settle();
    QVERIFY(!draft());
}

void ReflectionModelTest::stopKeepsWhatIsThere()
{
    const auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QStringLiteral("Enough for today."));
    model->next();
    QVERIFY(saves(*model)); // the Stop button
    QCOMPARE(all<Reflection>().first().body.text.text(), QStringLiteral("Enough for today."));
    QVERIFY(all<Plan>().isEmpty());
}

void ReflectionModelTest::tooLongIsSaidWhereItStands()
{
    const auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QString(model->happened()->remaining() + 7, u'a'));
    const QString here = model->step();
    model->next();
    QCOMPARE(model->step(), here);
    QVERIFY(model->error().contains(QStringLiteral("by 7 character")));
    model->happened()->setText(QStringLiteral("shorter"));
    QVERIFY(model->error().isEmpty());
    model->happened()->setText(QString(20'480, u'a'));
    model->save(); // stop here
    QVERIFY(model->isReady() && !model->error().isEmpty());
    model->happened()->setText(QStringLiteral("shorter"));
    model->next();
    QVERIFY(model->step() != here);
}

void ReflectionModelTest::hardRulePath()
{
    const auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QStringLiteral("In the meeting room, at ten."));
    model->challenges()->toggleKey(QStringLiteral("ch_sys_targets"));
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    QVERIFY(model->isHardRule());
    model->next();
    QCOMPARE(model->step(), QStringLiteral("acknowledge"));
    QVERIFY(model->phase().isEmpty());
    model->next();
    QCOMPARE(model->step(), QStringLiteral("want"));
    QCOMPARE(model->stepCount(), 5);
    model->wants()->toggleKey(QStringLiteral("formal"));
    model->wants()->toggleKey(QStringLiteral("record"));
    QCOMPARE(model->stepCount(), 5);
    QVERIFY(model->wantsFormal() && model->wantsRecord());
    model->next();
    QCOMPARE(model->step(), QStringLiteral("options"));
    QCOMPARE(model->currentStep(), 2);         // still what one wants
    QCOMPARE(model->options()->rowCount(), 1); // the facts have a field
    model->options()->toggleKey(QStringLiteral("co_cul_speak_up"));
    model->next();
    QCOMPARE(model->step(), QStringLiteral("protect"));
    QCOMPARE(model->title(), QStringLiteral("What do you want to protect?"));
    model->protectedValues()->toggleKey(QStringLiteral("val_pwp_fairness"));
    model->protect()->setText(QStringLiteral("Being able to speak."));
    QVERIFY(!model->setsAside());
    model->next();
    QCOMPARE(model->step(), QStringLiteral("close"));
    QVERIFY(model->beforeText().isEmpty());
    QVERIFY(saves(*model));
    const Reflection body = all<Reflection>().first().body;
    QCOMPARE(body.wantIds.size(), 2);
    QVERIFY(body.optionIds.contains(*ItemId::parse(u"co_cul_speak_up")));
    QVERIFY(body.valueIds.contains(*ItemId::parse(u"val_pwp_fairness")));
    QCOMPARE(body.worthText.text(), QStringLiteral("Being able to speak."));
    QVERIFY(!body.comprehensible && !body.manageable && !body.meaningful);
}

void ReflectionModelTest::hardRuleKeepsNothingOfTheOrdinaryWay()
{
    const auto model = make();
    QVERIFY(begins(*model));
    fill(*model);
    QVERIFY(!model->setsAside());
    model->challenges()->toggleKey(QStringLiteral("ch_cul_manager")); // named only now
    QVERIFY(model->setsAside());                                      // and it says so
    QVERIFY(model->protect()->text().isEmpty() && model->protectedValues()->selectedIds().isEmpty());
    model->protect()->setText(QStringLiteral("My evenings."));
    QVERIFY(saves(*model));
    QVERIFY(all<Plan>().isEmpty());
    Reflection expected;
    const Reflection body = all<Reflection>().first().body;
    expected.stamp = body.stamp;
    expected.text = *FieldText::create(QStringLiteral("Three new cases at once."));
    expected.challengeIds = body.challengeIds;
    expected.strainBefore = Rating::of<7>();
    expected.strainAfter = Rating::of<5>();
    expected.forSupervision = true;
    expected.worthText = *FieldText::create(QStringLiteral("My evenings."));
    QCOMPARE(body.challengeIds.size(), 2);
    QVERIFY(body == expected);
}

void ReflectionModelTest::whatWasAnsweredComesBack()
{
    auto model = make();
    QVERIFY(begins(*model));
    fill(*model);
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    model->wants()->toggleKey(QStringLiteral("ally"));
    model->protect()->setText(QStringLiteral("My voice."));
    model->protectedValues()->toggleKey(QStringLiteral("val_pwp_fairness"));
    model->close(); // and through a draft as well
    settle();
    model = make();
    QVERIFY(begins(*model));
    QVERIFY(model->offersResume());
    model->resume();
    QVERIFY(model->isHardRule() && model->setsAside());
    QCOMPARE(model->protect()->text(), QStringLiteral("My voice."));
    QCOMPARE(model->protectedValues()->selectedIds(), QStringList{QStringLiteral("val_pwp_fairness")});

    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism")); // not that after all
    QVERIFY(!model->isHardRule() && !model->setsAside());
    QVERIFY(saves(*model));
    const Reflection body = all<Reflection>().first().body;
    QCOMPARE(body.worthText.text(), QStringLiteral("Being there for one of them."));
    QCOMPARE(body.explainText.text(), QStringLiteral("Two colleagues are away."));
    QCOMPARE(body.inHandsText.text(), QStringLiteral("The order I work in."));
    QCOMPARE(body.feeling.text(), QStringLiteral("hurried, in the shoulders"));
    QCOMPARE(body.comprehensible->value() * 100 + body.manageable->value() * 10 + body.meaningful->value(),
             648);
    QCOMPARE(body.valueIds.items(), QList<ItemId>{*ItemId::parse(u"val_pwp_helping")});
    QCOMPARE(body.appraisalIds.size(), 2);
    QVERIFY(body.valueState == ValueState::PushedAside);
    QVERIFY(body.wantIds.isEmpty());
    QCOMPARE(all<Plan>().size(), 1);
    QCOMPARE(body.planIds.size(), 1);
}

void ReflectionModelTest::aSavedPlanGoesOnByItself()
{
    const auto model = make();
    QVERIFY(begins(*model));
    fill(*model);
    QVERIFY(saves(*model));
    const Record<Plan> before = all<Plan>().first();
    model->edit(all<Reflection>().first().header.id.toString());
    QTRY_VERIFY(model->isReady());
    QVERIFY(!model->isDirty());
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    QVERIFY(model->setsAside());
    QVERIFY(saves(*model));
    const Reflection body = all<Reflection>().first().body;
    QVERIFY(body == withoutReframing(body));
    QVERIFY(body.planIds.isEmpty() && body.feeling.isEmpty() && body.worthText.isEmpty());
    QCOMPARE(all<Plan>().size(), 1);
    const Record<Plan> after = all<Plan>().first();
    QVERIFY(after.header.id == before.header.id);
    QVERIFY(!after.body.reflectionId);
    QCOMPARE(after.body.challengeIds.items(), QList<ItemId>{*ItemId::parse(u"ch_sys_high_volume")});
    QCOMPARE(after.body.thenAction.text(), QStringLiteral("say not now"));
}

/// As an earlier Keel, or another program, may have written it.
void ReflectionModelTest::anOldHardRuleEntryIsOpenedAsItIs()
{
    Record<Reflection> old = earlier(30, "ch_cul_racism", 5, QStringLiteral("What was said."));
    old.body.explainText = *FieldText::create(QStringLiteral("Explained away."));
    old.body.worthText = *FieldText::create(QStringLiteral("It makes me grow."));
    old.body.feeling = *FieldText::create(QStringLiteral("anger"));
    old = keep(old);
    const auto model = make();
    model->edit(old.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QVERIFY(!model->isDirty() && model->setsAside());
    QVERIFY(model->protect()->text().isEmpty());
    QCOMPARE(model->worth()->text(), QStringLiteral("It makes me grow."));
    model->protect()->setText(QStringLiteral("To be safe."));
    QVERIFY(saves(*model));
    model->edit(old.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QVERIFY(!model->isDirty() && !model->setsAside());
    QCOMPARE(model->protect()->text(), QStringLiteral("To be safe."));
    const Reflection body = all<Reflection>().first().body;
    QCOMPARE(body.feeling.text(), QStringLiteral("anger"));
    QVERIFY(body.explainText.isEmpty());
    model->discard();
}

void ReflectionModelTest::anEmptiedPlanIsInTheBin()
{
    const auto model = make();
    QVERIFY(begins(*model));
    fill(*model);
    QVERIFY(saves(*model));
    const QString id = all<Reflection>().first().header.id.toString();
    const Record<Plan> plan = all<Plan>().first();
    model->edit(id);
    QTRY_VERIFY(model->isReady());
    model->ifCue()->setText({});
    model->thenAction()->setText({});
    QVERIFY(saves(*model));
    QVERIFY(all<Plan>().isEmpty());
    QVERIFY(all<Reflection>().first().body.planIds.isEmpty());
    const RecordId planId = plan.header.id;
    const auto binned = std::get<Record<Plan>>(
        *m_vault->run([planId](Diary& diary) { return diary.journal().read(planId); }));
    QVERIFY(binned.header.deletedAt);
    QCOMPARE(binned.body.thenAction.text(), QStringLiteral("say not now"));
    model->edit(id);
    QTRY_VERIFY(model->isReady());
    QVERIFY(model->thenAction()->text().isEmpty() && !model->isDirty());
    model->discard();
}

void ReflectionModelTest::wantsSettle()
{
    const auto model = make();
    QVERIFY(begins(*model));
    const auto wanted = [&] { return model->wants()->selectedIds().join(u' '); };
    model->wants()->toggleKey(QStringLiteral("ally"));
    model->wants()->toggleKey(QStringLiteral("support"));
    QCOMPARE(wanted(), QStringLiteral("ally support"));
    model->options()->toggleKey(QStringLiteral("co_cul_choose_supporter"));
    model->wants()->toggleKey(QStringLiteral("nothing"));
    QCOMPARE(wanted(), QStringLiteral("nothing"));
    QVERIFY(model->options()->selectedIds().isEmpty()); // what is offered no more is picked no more
    model->wants()->toggleKey(QStringLiteral("formal"));
    QCOMPARE(wanted(), QStringLiteral("formal"));
}

void ReflectionModelTest::factsAloneLeaveNothingToTick()
{
    const auto model = make();
    QVERIFY(begins(*model));
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    model->wants()->toggleKey(QStringLiteral("record"));
    for (int steps = 0; steps < 10 && model->step() != u"options"; ++steps)
        model->next();
    QCOMPARE(model->step(), QStringLiteral("options"));
    QCOMPARE(model->hint(), QString());
    model->wants()->toggleKey(QStringLiteral("ally"));
    QVERIFY(!model->hint().isEmpty());
}

void ReflectionModelTest::guardAsksAndThenSaves()
{
    const auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QStringLiteral("Nothing special."));
    model->thenAction()->setText(QStringLiteral("ring 07700 900123"));
    QSignalSpy saved(model.get(), &EditorModel::saved);
    model->save();
    QVERIFY(model->asking() == model->thenAction());
    QVERIFY(!model->thenAction()->question().isEmpty());
    QTRY_VERIFY(model->draftKept()); // the question blocks no draft
    QVERIFY(draft());
    QVERIFY(all<Reflection>().isEmpty());
    model->thenAction()->answerReplace();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(all<Plan>().first().body.thenAction.text(), QStringLiteral("ring a client"));
}

void ReflectionModelTest::editKeepsIdsAndWhatIsNotShown()
{
    Record<Plan> plan;
    plan.body.ifCue = *FieldText::create(QStringLiteral("noon"));
    plan.body.thenAction = *FieldText::create(QStringLiteral("eat"));
    KEEL_VERIFY(plan.body.occasions.add({*Day::parse(u"2026-11-18"), PlanOutcome::Done, std::nullopt}));
    Record<Reflection> before = earlier(30, "ch_sys_time_pressure", 5, QStringLiteral("Then."));
    plan.body.reflectionId = *EntryId::parse(before.header.id.toString());
    plan = keep(plan);
    KEEL_VERIFY(before.body.planIds.add(*EntryId::parse(plan.header.id.toString())));
    before.body.setupShare = *Percentage::create(65);
    before.header.extra = R"({"from_the_future":1})";
    KEEL_VERIFY(before.body.challengeIds.add(*ItemId::parse(u"ch_of_a_newer_keel")));
    before = keep(before);

    const auto model = make();
    model->edit(before.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QVERIFY(!model->isNew() && !model->isDirty());
    QCOMPARE(model->step(), QStringLiteral("what_happened"));
    QCOMPARE(model->ifCue()->text(), QStringLiteral("noon"));
    model->happened()->setText(QStringLiteral("Then, and again."));
    model->ifCue()->setText(QStringLiteral("the clock strikes"));
    QVERIFY(saves(*model));
    const auto reflections = all<Reflection>();
    const auto plans = all<Plan>();
    QCOMPARE(reflections.size(), 1);
    QCOMPARE(plans.size(), 1);
    QVERIFY(reflections.first().header.id == before.header.id && plans.first().header.id == plan.header.id);
    QCOMPARE(reflections.first().header.extra, before.header.extra);
    Reflection expected = before.body;
    expected.text = *FieldText::create(QStringLiteral("Then, and again."));
    QVERIFY(reflections.first().body == expected);
    QCOMPARE(plans.first().body.occasions.size(), 1);
    QCOMPARE(plans.first().body.ifCue.text(), QStringLiteral("the clock strikes"));
}

void ReflectionModelTest::editedDraftIsItsOwn()
{
    const auto before = earlier(30, "ch_sys_time_pressure", 5, QStringLiteral("Then."));
    auto model = make();
    QVERIFY(begins(*model));
    model->happened()->setText(QStringLiteral("A new one."));
    model->edit(before.header.id.toString()); // leaves the new one in its draft
    QTRY_VERIFY(model->isReady() && !model->isNew());
    model->happened()->setText(QStringLiteral("Changed."));
    model->close();
    settle();
    QVERIFY(draft());
    QVERIFY(draft(QStringLiteral("reflection ") + before.header.id.toString()));
    QCOMPARE(all<Reflection>().first().body.text.text(), QStringLiteral("Then."));
    model->edit(before.header.id.toString());
    QTRY_VERIFY(model->isReady());
    QCOMPARE(model->happened()->text(), QStringLiteral("Changed."));
    model->discard();
    settle();
    QVERIFY(draft()); // the new one's
    QVERIFY(!draft(QStringLiteral("reflection ") + before.header.id.toString()));
}

void ReflectionModelTest::missingEntry()
{
    const auto model = make();
    QSignalSpy missing(model.get(), &EditorModel::missing);
    model->edit(QStringLiteral("no id"));
    QCOMPARE(missing.count(), 1);
    model->edit(EntryId::generate(m_vault->clock->now()).toString());
    QTRY_COMPARE(missing.count(), 2);
    QVERIFY(!model->isReady() && !model->busy());
}

void ReflectionModelTest::offeredActionsFillThePlan()
{
    const auto model = make();
    QVERIFY(begins(*model));
    QCOMPARE(model->actions()->rowCount(), 3);
    model->actions()->toggle(0);
    QCOMPARE(model->thenAction()->text(), QStringLiteral("take five minutes between contacts"));
    model->actions()->toggle(1);
    QCOMPARE(model->thenAction()->text(), QStringLiteral("stop at my contracted hour"));
    model->thenAction()->setText(QStringLiteral("stop at five"));
    model->actions()->toggle(2);
    QCOMPARE(model->thenAction()->text(), QStringLiteral("stop at five")); // own words stay
    QCOMPARE(model->planHint(), englishContent()->prompts.text(QStringLiteral("reflection.plan.needs_both")));
    model->ifCue()->setText(QStringLiteral("it is five"));
    QVERIFY(model->planHint().isEmpty());
    QVERIFY(saves(*model));
    QCOMPARE(all<Plan>().first().body.copingId->toString(), QStringLiteral("co_sys_peer_support"));
}

void ReflectionModelTest::hiddenAndOwnItems()
{
    const auto own = [&](const char* id, std::optional<Phase> phase, const char* label, bool hidden) {
        Record<CustomItem> item;
        item.header.id = *ItemId::parse(QString::fromLatin1(id));
        item.body.phase = phase;
        item.body.label = *FieldText::create(QString::fromLatin1(label));
        item.body.hidden = hidden;
        keep(item);
    };
    own("ch_sys_telephone_load", {}, "", true);
    own("ch_sys_targets", {}, "Counting instead of caring", false);
    own("usr_commute", Phase::Challenge, "The commute", false);
    own("ap_sys_room_to_stay", {}, "", true);
    own("co_ind_breaks", {}, "", true);
    const auto model = make();
    QVERIFY(begins(*model));
    const auto labels = [](ChoiceListModel* list) {
        list->setShowAll(true);
        QStringList all;
        for (int row = 0; row < list->rowCount(); ++row)
            all.append(list->data(list->index(row), ChoiceListModel::LabelRole).toString());
        return all;
    };
    const QStringList challenges = labels(model->challenges());
    QVERIFY(challenges.contains(QStringLiteral("The commute")));
    QVERIFY(challenges.contains(QStringLiteral("Counting instead of caring")));
    QVERIFY(!challenges.contains(QStringLiteral("Long hours on the telephone")));
    QVERIFY(!labels(model->workplace()).contains(QStringLiteral("I can see a future here")));
    QVERIFY(labels(model->workplace()).contains(QStringLiteral("Pulled away from my values")));
    QVERIFY(!labels(model->inward()).contains(QStringLiteral("It makes sense"))); // a rating of its own
    QVERIFY(!labels(model->actions()).contains(QStringLiteral("take five minutes between contacts")));
}

void ReflectionModelTest::closeRule_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("card");
    QTest::newRow("higher") << 6 << 8 << true;
    QTest::newRow("lower") << 9 << 8 << false;
    QTest::newRow("not high") << 3 << 7 << false;
}

void ReflectionModelTest::closeRule()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const bool, card);
    const auto model = make();
    QVERIFY(begins(*model));
    QSignalSpy wanted(model.get(), &ReflectionModel::supportCardWanted);
    model->setStrainBefore(before);
    model->setStrainAfter(after);
    QCOMPARE(model->enough(), card);
    QVERIFY(saves(*model));
    QCOMPARE(wanted.count(), card ? 1 : 0);
}

void ReflectionModelTest::circles()
{
    earlier(40, "ch_sys_targets", 3, QStringLiteral("one"));
    earlier(20, "ch_sys_targets", 3, QStringLiteral("two"));
    auto model = make();
    QVERIFY(begins(*model));
    model->challenges()->toggleKey(QStringLiteral("ch_sys_overtime"));
    model->next();
    QCOMPARE(model->step(), QStringLiteral("whose")); // nothing to ask about that one
    model->back();
    model->challenges()->toggleKey(QStringLiteral("ch_sys_targets"));
    model->next();
    QVERIFY(model->circles());
    QCOMPARE(model->step(), QStringLiteral("what_happened"));
    model->back();
    QVERIFY(!model->circles());
    model->next();
    QVERIFY(model->circles());
    model->writeOn();
    QVERIFY(!model->circles());
    QCOMPARE(model->step(), QStringLiteral("whose"));
    model->back();
    model->next();
    QCOMPARE(model->step(), QStringLiteral("whose")); // asked once
    discards(*model);

    QVERIFY(begins(*model));
    model->challenges()->toggleKey(QStringLiteral("ch_sys_targets"));
    model->next();
    model->planInstead();
    QCOMPARE(model->step(), QStringLiteral("plan"));
    discards(*model);

    QVERIFY(begins(*model));
    model->challenges()->toggleKey(QStringLiteral("ch_sys_targets"));
    model->next();
    QSignalSpy people(model.get(), &ReflectionModel::peopleWanted);
    model->findSomeone();
    QCOMPARE(people.count(), 1);
    settle();
    QVERIFY(draft());
}

void ReflectionModelTest::metBefore()
{
    earlier(24 * 100, "ch_sys_targets", 3, QStringLiteral("What I wrote in August."));
    const auto model = make();
    QVERIFY(begins(*model));
    QVERIFY(model->beforeText().isEmpty());
    model->challenges()->toggleKey(QStringLiteral("ch_sys_targets"));
    QCOMPARE(model->beforeText(), QStringLiteral("What I wrote in August."));
    QCOMPARE(model->beforeTitle(), QStringLiteral("Tuesday 11 August 2026"));
    model->challenges()->toggleKey(QStringLiteral("ch_cul_racism"));
    QVERIFY(model->beforeText().isEmpty());
}

void ReflectionModelTest::setupShareStartsAndEndsBlank()
{
    const auto model = make();
    QVERIFY(begins(*model));
    QCOMPARE(model->setupTenths(), -1);
    model->setSetupTenths(11);
    QCOMPARE(model->setupTenths(), -1);
    model->setSetupTenths(0);
    QVERIFY(model->isDirty());
    QCOMPARE(model->setupTenths(), 0);
    model->setSetupTenths(-1);
    QCOMPARE(model->setupTenths(), -1);
    QVERIFY(!model->isDirty());
}

QTEST_GUILESS_MAIN(ReflectionModelTest)
#include "tst_ReflectionModel.moc"
