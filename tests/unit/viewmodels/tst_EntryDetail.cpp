// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/EntryDetailModel.h"

#include <QRegularExpression>

using namespace keel;
using namespace keel::test;

class EntryDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }

    void aFullCheckIn();
    void blankIsNotShown();
    void zeroIsShown();
    void aReflectionAndItsPlan();
    void aWeeklyReviewAndItsPlan();
    void aPlanSaysItsJoinWordsOnce();
    void aHardRuleReflectionIsNotReframed();
    void whatWasWantedIsShown();
    void aMomentAndANote();
    void aReview();
    void everythingElseOpens();
    void aVeryLongNote();
    void pieces_data();
    void pieces();
    void goneWhileOpen();
    void editing();

private:
    template <class Body> QString save(Body body)
    {
        const auto saved = m_vault->run([&](Diary& diary) -> Result<QString> {
            Record<Body> record{{}, body};
            if constexpr (requires { record.body.stamp; }) {
                KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
                if constexpr (std::is_same_v<Body, CheckIn>)
                    record.body.stamp.localDate = record.body.stamp.localDate.plus(-m_checkIns);
            }
            KEEL_ASSIGN(const auto kept, diary.journal().save(record));
            return kept.header.id.toString();
        });
        if constexpr (std::is_same_v<Body, CheckIn>)
            ++m_checkIns;
        return saved ? *saved : QString();
    }
    [[nodiscard]] std::unique_ptr<EntryDetailModel> open(const QString& id)
    {
        auto model = std::make_unique<EntryDetailModel>(*m_vault->session, englishContent());
        model->open(id);
        [&] { QTRY_VERIFY(model->isLoaded()); }();
        return model;
    }
    /// "section|label|text" of each row.
    static QStringList rowsOf(const EntryDetailModel& model)
    {
        QStringList rows;
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex row = model.index(i);
            rows.append(row.data(EntryDetailModel::SectionRole).toString() + u'|' +
                        row.data(EntryDetailModel::LabelRole).toString() + u'|' +
                        row.data(EntryDetailModel::TextRole).toString());
        }
        return rows;
    }
    static QString textOf(const EntryDetailModel& model, const QString& label)
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i).data(EntryDetailModel::LabelRole).toString() == label)
                return model.index(i).data(EntryDetailModel::TextRole).toString();
        }
        return QStringLiteral("(no row)");
    }
    static ItemId challenge(int number)
    {
        return englishContent()->taxonomy.entries(Phase::Challenge).at(number).id;
    }

    std::unique_ptr<OpenVault> m_vault;
    int m_checkIns = 0;
};

void EntryDetailTest::aFullCheckIn()
{
    CheckIn body;
    body.dayType = DayType::Work;
    body.mood = Rating::of<6>();
    body.valuesConnected = true;
    KEEL_VERIFY(body.valueIds.add(englishContent()->values.all().first().id));
    body.clientContacts = BoundedInt<0, 30>::of<5>();
    body.telephoneMinutes = BoundedInt<0, 600>::of<95>();
    body.overtimeMinutes = BoundedInt<0, 480>::of<60>();
    body.place = Place::Both;
    body.lunchKept = false;
    KEEL_VERIFY(body.challengeIds.add(challenge(0)));
    KEEL_VERIFY(body.supervision.add({SupervisionKind::Clinical, BoundedInt<0, 180>::of<30>()}));
    const ItemId coping = englishContent()->taxonomy.entries(Phase::Coping).first().id;
    KEEL_VERIFY(body.copingUsed.add({coping, Helpfulness::of<3>()}));
    body.note = *ShortNote::create(QStringLiteral("A line."));
    const auto model = open(save(body));

    QCOMPARE(model->kind(), QStringLiteral("check_in"));
    QCOMPARE(model->heading(), QStringLiteral("Check-in"));
    QCOMPARE(model->dateText(), QStringLiteral("Thursday 19 November 2026, 17:20"));
    QCOMPARE(textOf(*model, QStringLiteral("Kind of day")), QStringLiteral("Work"));
    QCOMPARE(textOf(*model, QStringLiteral("Mood")), QStringLiteral("6 of 10"));
    QCOMPARE(textOf(*model, QStringLiteral("Energy")), QStringLiteral("(no row)"));
    QCOMPARE(textOf(*model, QStringLiteral("On the telephone")), QStringLiteral("1 h 35 min"));
    QCOMPARE(textOf(*model, QStringLiteral("Overtime")), QStringLiteral("1 h"));
    QCOMPARE(textOf(*model, QStringLiteral("Lunch kept?")), QStringLiteral("No"));
    QCOMPARE(textOf(*model, QStringLiteral("Where did you work?")), QStringLiteral("Both"));
    QCOMPARE(textOf(*model, QStringLiteral("Supervision")), QStringLiteral("Clinical skills, 30 min"));
    QCOMPARE(textOf(*model, QStringLiteral("A line for yourself")), QStringLiteral("A line."));
    QCOMPARE(textOf(*model, QStringLiteral("What weighed on today?")),
             englishContent()->taxonomy.label(challenge(0)));
    QCOMPARE(textOf(*model, englishContent()->taxonomy.label(coping) + QStringLiteral(": was it helpful?")),
             QStringLiteral("3 of 4"));
    // In the order of the questions, each fold under its heading once.
    const QStringList rows = rowsOf(*model);
    QCOMPARE(rows.filter(QRegularExpression(QStringLiteral("^The work itself\\|"))).size(), 1);
    QCOMPARE(rows.filter(QRegularExpression(QStringLiteral("^What weighed and what helped\\|"))).size(), 1);
    QVERIFY(rows.first().startsWith(QStringLiteral("|Kind of day")));
    QVERIFY(rows.last().startsWith(QStringLiteral("|A line for yourself")));
}

void EntryDetailTest::blankIsNotShown()
{
    const auto model = open(save(CheckIn()));
    QVERIFY(model->isBlank());
    QCOMPARE(rowsOf(*model), QStringList());
    const auto reflection = open(save(Reflection()));
    QVERIFY(reflection->isBlank());
    QVERIFY(open(save(Note()))->isBlank());
    QVERIFY(open(save(Moment()))->isBlank());
}

void EntryDetailTest::zeroIsShown()
{
    CheckIn body;
    body.mood = Rating::of<0>();
    body.breaksTaken = BoundedInt<0, 10>::of<0>();
    body.overtimeMinutes = BoundedInt<0, 480>::of<0>();
    const auto model = open(save(body));
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(textOf(*model, QStringLiteral("Mood")), QStringLiteral("0 of 10"));
    QCOMPARE(textOf(*model, QStringLiteral("Breaks taken")), QStringLiteral("0"));
    QCOMPARE(textOf(*model, QStringLiteral("Overtime")), QStringLiteral("0 min"));
}

void EntryDetailTest::aWeeklyReviewAndItsPlan()
{
    Plan plan;
    plan.ifCue = *FieldText::create(QStringLiteral("it is noon"));
    plan.thenAction = *FieldText::create(QStringLiteral("eat"));
    const QString planId = save(plan);
    WeeklyReview body;
    body.weekStart = *Day::parse(u"2026-11-16");
    body.mattered = *FieldText::create(QStringLiteral("A calm call"));
    body.planId = *EntryId::parse(planId);
    const QString id = save(body);

    const auto model = open(id);
    QCOMPARE(textOf(*model, QStringLiteral("Plan")), QStringLiteral("If it is noon, then I will eat."));
    model->follow(model->rowCount() - 1);
    QTRY_COMPARE(model->entryId(), planId);
    QTRY_COMPARE(textOf(*model, QStringLiteral("Weekly review")),
                 QStringLiteral("Thursday 19 November 2026"));
    model->back();
    QTRY_COMPARE(model->kind(), QStringLiteral("weekly_review"));
    QVERIFY(model->canEdit());
    QSignalSpy asked(model.get(), &EntryDetailModel::weeklyReviewRequested);
    model->edit();
    QCOMPARE(asked.value(0).value(0).toString(), id);
}

void EntryDetailTest::aPlanSaysItsJoinWordsOnce()
{
    Plan plan;
    plan.ifCue = *FieldText::create(QStringLiteral("If the phone is silent"));
    plan.thenAction = *FieldText::create(QStringLiteral("then I will stand up"));
    const auto model = open(save(plan));
    const Prompts& prompts = englishContent()->prompts;
    QCOMPARE(textOf(*model, prompts.text(QStringLiteral("reflection.plan.if"))),
             QStringLiteral("the phone is silent"));
    QCOMPARE(textOf(*model, prompts.text(QStringLiteral("reflection.plan.then"))),
             QStringLiteral("stand up"));
}

void EntryDetailTest::aReflectionAndItsPlan()
{
    Reflection body;
    body.text = *FieldText::create(QStringLiteral("Two calls on top."));
    body.strainBefore = Rating::of<8>();
    body.strainAfter = Rating::of<5>();
    body.setupShare = Percentage::of<70>();
    body.valueState = ValueState::PushedAside;
    body.explainText = *FieldText::create(QStringLiteral("Too many slots."));
    const QString id = save(body);

    Plan plan;
    plan.reflectionId = *EntryId::parse(id);
    plan.ifCue = *FieldText::create(QStringLiteral("the third call ends"));
    plan.thenAction = *FieldText::create(QStringLiteral("stand up"));
    KEEL_VERIFY(plan.occasions.add({*Day::parse(u"2026-11-17"), PlanOutcome::Done, Helpfulness::of<3>()}));
    KEEL_VERIFY(plan.occasions.add({*Day::parse(u"2026-11-18"), PlanOutcome::NoCue, {}}));
    save(plan);

    const auto model = open(id);
    QCOMPARE(model->phase(), QStringLiteral("challenge"));
    const Prompts& prompts = englishContent()->prompts;
    QCOMPARE(textOf(*model, prompts.text(QStringLiteral("reflection.what_happened"))),
             QStringLiteral("Two calls on top."));
    QCOMPARE(textOf(*model, prompts.text(QStringLiteral("reflection.comprehensible"))),
             QStringLiteral("Too many slots."));
    QCOMPARE(textOf(*model, QStringLiteral("Strain at first")), QStringLiteral("8 of 10"));
    QCOMPARE(textOf(*model, QStringLiteral("Strain afterwards")), QStringLiteral("5 of 10"));
    QCOMPARE(textOf(*model, QStringLiteral("Share of the set-up")), QStringLiteral("70 of 100"));
    QCOMPARE(textOf(*model, QStringLiteral("Plan")),
             QStringLiteral("If the third call ends, then I will stand up."));

    // There and back again.
    const int link = model->rowCount() - 1;
    QCOMPARE(model->index(link).data(EntryDetailModel::FormRole).toString(), QStringLiteral("link"));
    model->follow(link);
    QTRY_COMPARE(model->kind(), QStringLiteral("plan"));
    QCOMPARE(textOf(*model, QStringLiteral("Wednesday 18 November 2026")),
             QStringLiteral("The signal did not come"));
    QCOMPARE(textOf(*model, QStringLiteral("Tuesday 17 November 2026")),
             QStringLiteral("Done, helpful: 3 of 4"));
    QCOMPARE(textOf(*model, QStringLiteral("Where it came from")),
             QStringLiteral("Thursday 19 November 2026"));
    model->back();
    QTRY_COMPARE(model->kind(), QStringLiteral("reflection"));
    QCOMPARE(model->entryId(), id);
    model->back();
    QVERIFY(!model->isOpened());
}

void EntryDetailTest::aHardRuleReflectionIsNotReframed()
{
    const Taxonomy& taxonomy = englishContent()->taxonomy;
    const auto all = taxonomy.entries(Phase::Challenge);
    const auto hard =
        std::find_if(all.cbegin(), all.cend(), [](const TaxonomyEntry& entry) { return entry.hardRule; });
    QVERIFY(hard != all.cend());
    Reflection body; // as an import may bring it
    body.text = *FieldText::create(QStringLiteral("What was said."));
    body.feeling = *FieldText::create(QStringLiteral("Anger."));
    body.explainText = *FieldText::create(QStringLiteral("In the meeting."));
    body.inHandsText = *FieldText::create(QStringLiteral("Staying calm."));
    body.worthText = *FieldText::create(QStringLiteral("It makes me grow."));
    body.meaningful = Rating::of<4>();
    body.setupShare = Percentage::of<70>();
    body.valueState = ValueState::Alive;
    KEEL_VERIFY(body.appraisalIds.add(taxonomy.entries(Phase::Appraisal).first().id));
    KEEL_VERIFY(body.challengeIds.add(hard->id));
    Plan plan;
    plan.ifCue = *FieldText::create(QStringLiteral("it happens again"));
    plan.thenAction = *FieldText::create(QStringLiteral("stay patient"));
    KEEL_VERIFY(body.planIds.add(*EntryId::parse(save(plan))));
    const QString id = save(body);
    plan.reflectionId = *EntryId::parse(id);
    const QString planId = save(plan);
    const auto model = open(id);
    const QString said = rowsOf(*model).join(u'\n');
    QVERIFY(said.contains(QStringLiteral("What was said.")) && said.contains(QStringLiteral("Anger.")));
    for (const char* gone : {"In the meeting.", "Staying calm.", "It makes me grow.", "How I saw it",
                             "Share of the set-up", "stay patient"})
        QVERIFY2(!said.contains(QString::fromLatin1(gone)), gone);
    for (const char* asked : {"reflection.comprehensible", "reflection.manageable", "reflection.meaningful",
                              "reflection.meaningful.rating", "reflection.value_state"}) {
        const QString question = englishContent()->prompts.text(QString::fromLatin1(asked));
        QVERIFY(!question.isEmpty());
        QVERIFY2(!said.contains(question), asked);
    }
    QVERIFY(!rowsOf(*open(planId)).join(u'\n').contains(QStringLiteral("Where it came from")));
}

void EntryDetailTest::whatWasWantedIsShown()
{
    Reflection body;
    KEEL_VERIFY(body.challengeIds.add(*ItemId::parse(u"ch_cul_racism")));
    for (const QStringView want : {u"support", u"formal"})
        KEEL_VERIFY(body.wantIds.add(*ItemId::parse(want)));
    KEEL_VERIFY(body.optionIds.add(*ItemId::parse(u"co_cul_speak_up")));
    KEEL_VERIFY(body.valueIds.add(englishContent()->values.all().first().id));
    body.worthText = *FieldText::create(QStringLiteral("To be safe."));
    const auto model = open(save(body));
    QCOMPARE(textOf(*model, QStringLiteral("What I wanted")),
             QStringLiteral("Support, A formal complaint or report"));
    const QString way = textOf(*model, QStringLiteral("To keep in mind"));
    QVERIFY2(
        way.toLower() ==
                englishContent()->prompts.text(QStringLiteral("plan.action.co_cul_speak_up")).toLower() &&
            way.front().isUpper(),
        qPrintable(way));
    QCOMPARE(textOf(*model, QStringLiteral("What do you want to protect?")),
             englishContent()->values.all().first().label);
    QCOMPARE(textOf(*model, QStringLiteral("In your own words")), QStringLiteral("To be safe."));
}

void EntryDetailTest::aMomentAndANote()
{
    Moment moment;
    moment.text = *FieldText::create(QStringLiteral("\u0634\u0643\u0631\u0627 \U0001F33F thank you"));
    KEEL_VERIFY(moment.links.valueIds.add(englishContent()->values.all().first().id));
    const auto first = open(save(moment));
    QCOMPARE(first->heading(), QStringLiteral("Moment"));
    QCOMPARE(textOf(*first, {}), moment.text.text());
    QCOMPARE(textOf(*first, QStringLiteral("What mattered")), englishContent()->values.all().first().label);

    Note note;
    note.title = *FieldText::create(QStringLiteral("About the rota"));
    note.text = *NoteText::create(QStringLiteral("One\n\nTwo"));
    const auto second = open(save(note));
    QCOMPARE(second->heading(), QStringLiteral("About the rota"));
    QCOMPARE(second->kindLabel(), QStringLiteral("Note"));
    QCOMPARE(textOf(*second, {}), QStringLiteral("One\n\nTwo"));
}

void EntryDetailTest::aReview()
{
    WeeklyReview body;
    body.weekStart = *Day::parse(u"2026-11-09");
    body.setupChange = *FieldText::create(QStringLiteral("A quiet room."));
    const auto model = open(save(body));
    QCOMPARE(model->heading(), QStringLiteral("Weekly review"));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(textOf(*model, englishContent()->prompts.text(QStringLiteral("weekly.set_up"))),
             QStringLiteral("A quiet room."));
}

void EntryDetailTest::everythingElseOpens()
{
    Leave leave;
    leave.from = *Day::parse(u"2026-12-21");
    leave.to = *Day::parse(u"2026-12-24");
    leave.leaveKind = LeaveKind::Annual;
    const auto away = open(save(leave));
    QCOMPARE(away->heading(), QStringLiteral("Annual leave"));
    QCOMPARE(textOf(*away, QStringLiteral("To")), QStringLiteral("Thursday 24 December 2026"));

    SupportLine line;
    line.name = *FieldText::create(QStringLiteral("Union branch"));
    line.how = *FieldText::create(QStringLiteral("Through the members' page"));
    const auto support = open(save(line));
    QCOMPARE(support->heading(), QStringLiteral("Union branch"));
    QCOMPARE(textOf(*support, QStringLiteral("How to reach it")), line.how.text());

    // What is named by a slug opens as well, and has its own page to be removed from.
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Record<ChosenValue> value;
        KEEL_ASSIGN(value.header.id, ItemId::parse(u"val_pwp_helping"));
        KEEL_ASSIGN(value.body.why, FieldText::create(QStringLiteral("Somebody did.")));
        KEEL_TRY(diary.journal().save(value));
        return {};
    }));
    const auto value = open(QStringLiteral("val_pwp_helping"));
    QCOMPARE(textOf(*value, QStringLiteral("Why it matters")), QStringLiteral("Somebody did."));
    QVERIFY(!value->canRemove());
    QVERIFY(!value->canEdit());
}

void EntryDetailTest::aVeryLongNote()
{
    QString text;
    while (text.size() < 300'000)
        text +=
            QStringLiteral("A paragraph of a long note, \U0001F9ED as one writes it. ").repeated(5) + u'\n';
    Note note;
    note.text = *NoteText::create(text);
    const auto model = open(save(note));
    QCOMPARE(model->rowCount(), EntryDetailModel::firstRows);
    QVERIFY(model->hasMore());
    while (model->hasMore())
        model->showMore();
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown.append(model->index(row).data(EntryDetailModel::TextRole).toString());
    QCOMPARE(shown.join(u'\n'), text); // cut between paragraphs, and nothing lost
}

void EntryDetailTest::pieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << QStringLiteral("a line");
    QTest::newRow("empty") << QString();
    QTest::newRow("no space") << QString(500, u'x');
    QTest::newRow("four bytes") << QStringLiteral("\U0001F469\u200D\U0001F4BB").repeated(60);
    QTest::newRow("combining") << QStringLiteral("e\u0301").repeated(200);
    QTest::newRow("words") << QStringLiteral("some words ").repeated(40);
    QTest::newRow("paragraphs") << QStringLiteral("one\n\ntwo\n").repeated(50);
}

void EntryDetailTest::pieces()
{
    QFETCH(const QString, text);
    const QStringList cut = textPieces(text, 50);
    QString joined = cut.join(QString());
    QString wanted = text;
    for (QString* one : {&joined, &wanted})
        one->remove(u' ').remove(u'\n'); // a cut stands for one of them
    QCOMPARE(joined, wanted);
    for (const QString& piece : cut) {
        QVERIFY(piece.size() <= 50);
        QVERIFY(piece.isEmpty() || (!piece.front().isLowSurrogate() && !piece.back().isHighSurrogate()));
        QVERIFY(piece.isEmpty() || !piece.front().isMark());
    }
}

void EntryDetailTest::goneWhileOpen()
{
    Note note;
    note.text = *NoteText::create(QStringLiteral("Not for long"));
    const QString id = save(note);
    const auto model = open(id);
    KEEL_VERIFY(m_vault->run([&](Diary& diary) { return diary.journal().remove(*EntryId::parse(id)); }));
    model->refresh();
    QTRY_VERIFY(!model->isOpened());
    QCOMPARE(model->rowCount(), 0);
    model->open(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QTRY_VERIFY(!model->isOpened());
}

void EntryDetailTest::editing()
{
    const auto model = open(save(CheckIn()));
    QSignalSpy checkIns(model.get(), &EntryDetailModel::checkInRequested);
    QVERIFY(model->canEdit());
    model->edit();
    QCOMPARE(checkIns.size(), 1);
    QVERIFY(Day::parse(checkIns.first().first().toString()));

    QSignalSpy edits(model.get(), &EntryDetailModel::noteRequested);
    const QString note = save(Note());
    model->open(note);
    QTRY_COMPARE(model->kind(), QStringLiteral("note"));
    QVERIFY(model->canEdit());
    model->edit();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().first().toString(), note);
    QSignalSpy removals(model.get(), &EntryDetailModel::removeRequested);
    model->remove();
    QCOMPARE(removals.first().first().toString(), note);
}

QTEST_GUILESS_MAIN(EntryDetailTest)
#include "tst_EntryDetail.moc"
