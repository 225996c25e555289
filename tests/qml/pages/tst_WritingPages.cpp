// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include <QRegularExpression>

using namespace keel;
using namespace keel::test;

/// The pages of writing in the real Main.qml over a real vault. Any warning, QML's above all, fails the test
/// in which it comes.
class WritingPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeReflectionByKeyboard();
    void hardRuleShowsNoReframing();
    void stoppedAndResumed();
    void escapeGoesOneStepBack();
    void escapeInTheRailGoesOneStepBack();
    void leftThroughTheRail_data();
    void leftThroughTheRail();
    void circlesAreAskedAbout();
    void aNameIsAskedAbout();
    void theKeyboardComesBackAfterAnAnswer();
    void momentAndNote();
    void planMadeAnsweredAndRetired();
    void everyWordIsThere();
    void largeTextOnASmallWindow_data();
    void largeTextOnASmallWindow();

private:
    [[nodiscard]] ReflectionModel& reflection() { return *m_app->diary()->reflection(); }
    /// Everything that can be read on the window now.
    [[nodiscard]] QString shown() const;
};

QString WritingPagesTest::shown() const
{
    QStringList texts;
    for (const QQuickItem* item : m_screen->visibleItems()) {
        const QString text = item->property("text").toString();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

void WritingPagesTest::wholeReflectionByKeyboard()
{
    show();
    QVERIFY(visit(QStringLiteral("reflection")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("What made today hard?")));
    const auto press = [&](const QString& name) {
        QVERIFY2(tabTo(name), qPrintable(name));
        m_screen->key(Qt::Key_Space);
    };
    const auto write = [&](const QString& field, const QString& text) {
        QVERIFY2(tabTo(field), qPrintable(field));
        m_screen->type(text);
    };
    const auto rate = [&](const QString& scale, const QString& digit) {
        QVERIFY2(tabTo(scale + QStringLiteral(", not set")), qPrintable(scale));
        m_screen->type(digit);
    };
    const QString next = QStringLiteral("Next");
    write(QStringLiteral("What happened"), QStringLiteral("Three new cases at once."));
    press(QStringLiteral("Training did not cover it"));
    rate(QStringLiteral("How much strain did it bring?"), QStringLiteral("7"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("whose"));
    rate(QStringLiteral("The set-up’s share"), QStringLiteral("8"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("feel"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Step 3 of 9 · saved")));
    write(QStringLiteral("The feeling, and where it is"), QStringLiteral("hurried"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("value"));
    press(QStringLiteral("Helping others"));
    press(QStringLiteral("Pushed aside"));
    press(QStringLiteral("Pulled away from my values"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("comprehensible"));
    write(QStringLiteral("In a few sentences"), QStringLiteral("Two are away."));
    rate(QStringLiteral("It makes sense to me"), QStringLiteral("6"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("manageable"));
    rate(QStringLiteral("I can handle a part of it"), QStringLiteral("4"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("meaningful"));
    rate(QStringLiteral("Facing it is worth the effort"), QStringLiteral("8"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("plan"));
    write(QStringLiteral("If"), QStringLiteral("it is noon"));
    write(QStringLiteral("then I will"), QStringLiteral("eat outside"));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("practise"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("If it is noon, then I will eat outside.")));
    press(next);
    QTRY_COMPARE(reflection().step(), QStringLiteral("close"));
    rate(QStringLiteral("Strain now"), QStringLiteral("5"));
    press(QStringLiteral("Keep private"));
    press(QStringLiteral("Finish"));
    QTRY_VERIFY(!reflection().isReady());
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set"))); // where one came from

    const auto reflections = storedRecords<Reflection>();
    QCOMPARE(reflections.size(), 1);
    const Reflection& body = reflections.first().body;
    QCOMPARE(body.text.text(), QStringLiteral("Three new cases at once."));
    QCOMPARE(body.feeling.text(), QStringLiteral("hurried"));
    QCOMPARE(body.strainBefore->value(), 7);
    QCOMPARE(body.setupShare->value(), 80);
    QCOMPARE(body.comprehensible->value() * 100 + body.manageable->value() * 10 + body.meaningful->value(),
             648);
    QVERIFY(body.valueState == ValueState::PushedAside);
    QVERIFY(body.forSupervision == false);
    QCOMPARE(body.planIds.size(), 1);
}

void WritingPagesTest::hardRuleShowsNoReframing()
{
    static const QRegularExpression never(
        QStringLiteral(
            "\\b(reframe\\w*|meaning\\w*|lessons?|learn\\w*|worth\\w*|sense of|makes sense|other side|"
            "positive|grow\\w*|opportunit\\w*|handl\\w*|coping)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    show();
    QVERIFY(visit(QStringLiteral("reflection")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("What made today hard?")));
    KEEL_PRESS(QStringLiteral("Show all"));
    KEEL_PRESS(QStringLiteral("Racism"));
    QStringList walked;
    for (int i = 0; i < 6; ++i) {
        KEEL_PRESS(reflection().isLastStep() ? QStringLiteral("Finish") : QStringLiteral("Next"));
        if (!reflection().isReady() || reflection().busy())
            break;
        walked.append(reflection().step());
        QTRY_VERIFY(m_screen->shows(reflection().title()));
        // No button for what cannot be: nothing is asked at first, and the last page has Finish.
        QCOMPARE(m_screen->canPress(QStringLiteral("Skip")),
                 reflection().step() != u"acknowledge" && !reflection().isLastStep());
        QCOMPARE(m_screen->canPress(QStringLiteral("Stop here and keep what I wrote")),
                 !reflection().isLastStep());
        if (reflection().step() == u"want") {
            for (const char* want :
                 {"Write down the facts", "Someone on my side", "A formal complaint or report", "Support"})
                KEEL_PRESS(QString::fromLatin1(want));
        }
        if (reflection().step() == u"options")
            QTRY_VERIFY(m_screen->shows(QStringLiteral("Formal routes have time limits. Ask early.")));
        const QString all = shown();
        QVERIFY(all.size() > 40);
        const auto match = never.match(all);
        QVERIFY2(!match.hasMatch(), qPrintable(reflection().step() + u": " + match.captured()));
    }
    QCOMPARE(walked.join(u' '), QStringLiteral("acknowledge want options protect close"));
    QTRY_VERIFY(!reflection().isReady());
    const auto reflections = storedRecords<Reflection>();
    QCOMPARE(reflections.size(), 1);
    QCOMPARE(reflections.first().body.wantIds.size(), 4);
}

void WritingPagesTest::stoppedAndResumed()
{
    show();
    QVERIFY(visit(QStringLiteral("reflection")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("What happened")));
    m_screen->type(QStringLiteral("Half of it."));
    KEEL_PRESS(QStringLiteral("Next"));
    KEEL_PRESS(QStringLiteral("Skip"));
    QTRY_COMPARE(reflection().step(), QStringLiteral("feel"));
    m_app->lock();
    m_vault->unlock();
    m_app->open(std::move(m_vault->session));
    QVERIFY(visit(QStringLiteral("reflection")));
    QTRY_VERIFY(reflection().offersResume());
    QTRY_VERIFY(m_screen->shows(reflection().resumeText()));
    KEEL_PRESS(QStringLiteral("Go on with it"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Name one feeling. Where do you notice it?")));
    QCOMPARE(reflection().happened()->text(), QStringLiteral("Half of it."));
    KEEL_PRESS(QStringLiteral("Stop here and keep what I wrote"));
    QTRY_VERIFY(!reflection().isReady());
    const auto reflections = storedRecords<Reflection>();
    QCOMPARE(reflections.size(), 1);
    QCOMPARE(reflections.first().body.text.text(), QStringLiteral("Half of it."));
}

void WritingPagesTest::escapeGoesOneStepBack()
{
    show();
    QVERIFY(visit(QStringLiteral("reflection")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("What happened")));
    m_screen->type(QStringLiteral("A little."));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_COMPARE(reflection().step(), QStringLiteral("whose"));
    m_screen->key(Qt::Key_Escape);
    QTRY_COMPARE(reflection().step(), QStringLiteral("what_happened"));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!reflection().isReady());
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    QCOMPARE(storedRecords<Draft>().size(), 1); // left, not lost
}

void WritingPagesTest::escapeInTheRailGoesOneStepBack()
{
    const auto toRail = [this] { return m_screen->focus(QAccessible::Button, QStringLiteral("Diary")); };
    show({1280, 800});
    QVERIFY(visit(QStringLiteral("reflection")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("What happened")));
    m_screen->type(QStringLiteral("A little."));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_COMPARE(reflection().step(), QStringLiteral("whose"));
    QVERIFY(toRail());
    m_screen->key(Qt::Key_Escape);
    QTRY_COMPARE(reflection().step(), QStringLiteral("what_happened"));
    QVERIFY(reflection().isReady());
    QVERIFY(toRail());
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!reflection().isReady());
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));

    QVERIFY(visit(QStringLiteral("note")));
    QTRY_VERIFY(m_app->diary()->note()->isReady());
    QVERIFY(toRail());
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_app->diary()->note()->isReady());
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
}

void WritingPagesTest::leftThroughTheRail_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("field");
    QTest::newRow("reflection") << QStringLiteral("reflection") << QStringLiteral("What happened");
    QTest::newRow("moment") << QStringLiteral("moment")
                            << QStringLiteral("Think of one moment that mattered lately.");
    QTest::newRow("plan") << QStringLiteral("plan") << QStringLiteral("If");
}

/// What was begun is put away: kept as a draft, and not what is open when one comes again.
void WritingPagesTest::leftThroughTheRail()
{
    QFETCH(const QString, task);
    QFETCH(const QString, field);
    show({1280, 800});
    QVERIFY(visit(task));
    if (task == QStringLiteral("plan"))
        KEEL_PRESS(QStringLiteral("Make a plan"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, field));
    m_screen->type(QStringLiteral("it is noon"));
    KEEL_PRESS(QStringLiteral("Trends"));
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Trends")));
    QVERIFY(!reflection().isReady());
    QVERIFY(!m_app->diary()->moment()->isReady());
    QVERIFY(!m_app->diary()->plan()->isReady());
    if (task == QStringLiteral("plan")) {
        QVERIFY(visit(task));
        QTRY_VERIFY(m_screen->shows(QStringLiteral("No plans yet"))); // the list
    }
    QCOMPARE(storedRecords<Draft>().size(), 1);
}

void WritingPagesTest::circlesAreAskedAbout()
{
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        for (int i = 0; i < 2; ++i) {
            Record<Reflection> record;
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            KEEL_TRY(record.body.challengeIds.add(*ItemId::parse(u"ch_ind_training_gap")));
            KEEL_TRY(diary.journal().save(record));
        }
        return {};
    }));
    show();
    QVERIFY(visit(QStringLiteral("reflection")));
    KEEL_PRESS(QStringLiteral("Training did not cover it"));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("A person")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Next")));
    KEEL_PRESS(QStringLiteral("An action"));
    QTRY_COMPARE(reflection().step(), QStringLiteral("plan"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("stop at my contracted hour")));
}

void WritingPagesTest::aNameIsAskedAbout()
{
    show();
    QVERIFY(visit(QStringLiteral("moment")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText,
                                QStringLiteral("Think of one moment that mattered lately.")));
    m_screen->type(QStringLiteral("client Zara laughed"));
    KEEL_PRESS(QStringLiteral("Keep this moment"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Before this is saved")));
    KEEL_PRESS(QStringLiteral("Replace with “a client”"));
    QTRY_VERIFY(!m_app->diary()->moment()->isReady());
    const auto moments = storedRecords<Moment>();
    QCOMPARE(moments.size(), 1);
    QVERIFY(!moments.first().body.text.text().contains(QStringLiteral("Zara")));
}

/// With motion: the question fades out on a page that has gone.
void WritingPagesTest::theKeyboardComesBackAfterAnAnswer()
{
    show();
    m_app->look()->setReducedMotion(QStringLiteral("off"));
    QVERIFY(visit(QStringLiteral("moment")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText,
                                QStringLiteral("Think of one moment that mattered lately.")));
    m_screen->type(QStringLiteral("client Zara laughed"));
    KEEL_PRESS(QStringLiteral("Keep this moment"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Before this is saved")));
    KEEL_PRESS(QStringLiteral("It is not client data"));
    QTRY_VERIFY(!m_app->diary()->moment()->isReady());
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Before this is saved")));
    const auto inToday = [this] {
        for (const QQuickItem* up = m_window->activeFocusItem(); up; up = up->parentItem()) {
            if (QByteArrayView(up->metaObject()->className()).startsWith("TodayPage"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(inToday());
    QVERIFY(tabTo(QStringLiteral("Mood, not set")));
}

void WritingPagesTest::momentAndNote()
{
    show();
    QVERIFY(visit(QStringLiteral("moment")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText,
                                QStringLiteral("Think of one moment that mattered lately.")));
    m_screen->type(QStringLiteral("She laughed."));
    KEEL_PRESS(QStringLiteral("Helping others"));
    KEEL_PRESS(QStringLiteral("Keep this moment"));
    QTRY_VERIFY(!m_app->diary()->moment()->isReady());
    QVERIFY(visit(QStringLiteral("note")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Your note")));
    m_screen->type(QStringLiteral("Ask for the quiet room."));
    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_app->diary()->note()->isReady());
    QVERIFY(visit(QStringLiteral("diary")));
    QTRY_COMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Moment, ")), 1);
    QTRY_COMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Note, ")), 1);
    QCOMPARE(storedRecords<Moment>().first().body.links.valueIds.size(), 1);
}

void WritingPagesTest::planMadeAnsweredAndRetired()
{
    show();
    QVERIFY(visit(QStringLiteral("plan")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("No plans yet")));
    KEEL_PRESS(QStringLiteral("Make a plan"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("If")));
    m_screen->type(QStringLiteral("it is noon"));
    KEEL_PRESS(QStringLiteral("stop at my contracted hour"));
    KEEL_PRESS(QStringLiteral("Save plan"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("If it is noon, then I will stop at my contracted hour.")));
    KEEL_PRESS(QStringLiteral("How did it go?"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Did the signal come?: Yes")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Save the answer")));
    QVERIFY(m_screen->canPress(QStringLiteral("Today")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Yesterday"))); // the plan was made today
    // Both questions look the same: their answers below them, from the same side, without a mark of coping.
    const auto chip = [this](const QString& name) {
        QQuickItem* radio = m_screen->item(QAccessible::RadioButton, name);
        return radio ? radio : m_screen->item(QAccessible::CheckBox, name);
    };
    QTRY_VERIFY(chip(QStringLiteral("Did the signal come?: Yes")) && chip(QStringLiteral("Yes")));
    QVERIFY(m_screen->paints());
    QCOMPARE(chip(QStringLiteral("Did the signal come?: Yes"))->mapToScene({}).x(),
             chip(QStringLiteral("Yes"))->mapToScene({}).x());
    for (const QString& name : {QStringLiteral("Yes"), QStringLiteral("Today")})
        QCOMPARE(chip(name)->property("phase").toString(), QString());
    KEEL_PRESS(QStringLiteral("Did the signal come?: Yes"));
    KEEL_PRESS(QStringLiteral("Partly"));
    KEEL_PRESS(QStringLiteral("Quite"));
    KEEL_PRESS(QStringLiteral("Save the answer"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("19 Nov: Partly")));
    KEEL_PRESS(QStringLiteral("More about this plan"));
    KEEL_PRESS(QStringLiteral("Change"));
    KEEL_PRESS(
        QStringLiteral("How did it go?: 1 answers so far")); // English plurals come with the translation
    QTRY_VERIFY(m_screen->shows(QStringLiteral(
        "For this day you have an answer: Partly, helpful: 3 of 4. What you save here replaces it.")));
    KEEL_PRESS(QStringLiteral("Remove this answer"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("The answer for 19 Nov is removed.")));
    KEEL_PRESS(QStringLiteral("Undo"));
    KEEL_PRESS(QStringLiteral("Thursday 19 November 2026: Partly, helpful: 3 of 4"));
    KEEL_PRESS(QStringLiteral("Back"));
    KEEL_PRESS(QStringLiteral("Back"));
    KEEL_PRESS(QStringLiteral("More about this plan"));
    KEEL_PRESS(QStringLiteral("Rest for two weeks"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Resting")));
    QVERIFY(!m_screen->canPress(QStringLiteral("How did it go?")));
    KEEL_PRESS(QStringLiteral("More about this plan"));
    KEEL_PRESS(QStringLiteral("Retire"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Retired")));
    KEEL_PRESS(QStringLiteral("Back"));
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    const Plan plan = storedRecords<Plan>().first().body;
    QCOMPARE(plan.occasions.size(), 1);
    QVERIFY(plan.occasions.items().first().outcome == PlanOutcome::Partly);
    QCOMPARE(plan.occasions.items().first().helpful->value(), 3);
}

/// The pages ask for their words by id: one that is not there would be an empty line.
void WritingPagesTest::everyWordIsThere()
{
    static const QRegularExpression asked(QStringLiteral("words\\(\"([^\"]+)\"\\)"));
    int found = 0;
    for (const char* folder : {"reflection", "writing", "plans"}) {
        const QDir pages(QStringLiteral(KEEL_SOURCE_DIR "/qml/pages/") + QString::fromLatin1(folder));
        for (const QString& name : pages.entryList({QStringLiteral("*.qml")})) {
            QFile file(pages.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = asked.globalMatch(source); match.hasNext();) {
                const QString id = match.next().captured(1);
                QVERIFY2(englishContent()->prompts.contains(id), qPrintable(name + u": " + id));
                ++found;
            }
        }
    }
    QVERIFY(found > 40);
}

void WritingPagesTest::largeTextOnASmallWindow_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"reflection", "moment", "note", "plan"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void WritingPagesTest::largeTextOnASmallWindow()
{
    QFETCH(const QString, place);
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Record<Plan> plan;
        KEEL_ASSIGN(plan.body.ifCue,
                    FieldText::create(QStringLiteral("the telephone list is longer than the day")));
        KEEL_ASSIGN(plan.body.thenAction, FieldText::create(QStringLiteral("say which ones wait")));
        KEEL_TRY(diary.journal().save(plan));
        return {};
    }));
    show();
    m_app->look()->setTextScale(2);
    m_window->resize(320, 568);
    QVERIFY(visit(place));
    const auto fits = [&] {
        QVERIFY(m_screen->paints());
        QTRY_COMPARE(m_screen->clippedTexts(), QStringList());
    };
    fits();
    if (place != u"reflection")
        return;
    QTRY_VERIFY(reflection().isReady());
    reflection().ifCue()->setText(QStringLiteral("the list is longer than the day"));
    reflection().thenAction()->setText(QStringLiteral("say which ones wait"));
    while (!reflection().isLastStep() && !QTest::currentTestFailed()) {
        reflection().next();
        fits();
    }
    QCOMPARE(reflection().step(), QStringLiteral("close"));
}

int main(int argc, char** argv) { return runPageTest<WritingPagesTest>(argc, argv); }

#include "tst_WritingPages.moc"
