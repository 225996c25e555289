// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace keel;
using namespace keel::test;

/// Values, toolbox, people, the minute, first run after a pause and the support card, through the real
/// window. Any warning, QML's above all, fails the test in which it comes.
class ValuesPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void init();
    void cleanup();

    void cardSortByKeyboardAlone();
    void cardSortByDragging();
    void aValueReworded();
    void ownItemAppearsInTheCheckIn();
    void peopleAndTheirMessage();
    void remindMeWhyIsEmptyAtFirst();
    void theMinuteCounts();
    void aBreakAndBack();
    void aKeyHeldDownPressesOnce();
    void supportCardBesideTheText();
    void helpNowShowsMyPeople();
    void firstRunGoesOnAtEveryStep();
};

void ValuesPagesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_fixture = std::make_unique<AppFixture>();
}

void ValuesPagesTest::cleanup()
{
    close();
    m_fixture.reset();
    // A week later, so that no card of the test before is remembered.
    m_vault->clock->set(m_vault->clock->now().addDays(8));
}

void ValuesPagesTest::cardSortByKeyboardAlone()
{
    show();
    QVERIFY(visit(QStringLiteral("values")));
    KEEL_PRESS(QStringLiteral("Choose my values"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Card 1 of 25")));
    const auto inHand = [this] { return m_app->diary()->valueSort()->cardTitle(); };
    QCOMPARE(inHand(), QStringLiteral("Helping others"));
    QTRY_VERIFY(m_window->activeFocusItem() != nullptr);
    m_screen->key(Qt::Key_1);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Card 2 of 25")));
    m_screen->key(Qt::Key_3);
    m_screen->key(Qt::Key_Backspace); // on second thoughts
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Card 2 of 25")));
    m_screen->key(Qt::Key_1);
    m_screen->key(Qt::Key_1);
    while (!inHand().isEmpty())
        m_screen->key(Qt::Key_3);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("All 25 cards lie on a pile.")));
    QVERIFY(m_screen->shows(QStringLiteral("Very important · 3")));

    const auto press = [this](const QString& name) {
        if (!tabTo(name))
            return false;
        m_screen->key(Qt::Key_Return);
        return true;
    };
    QVERIFY(press(QStringLiteral("Next")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Which three to five matter most?")));
    for (const char* value : {"Helping others", "Making a difference", "Changing people’s lives"})
        QVERIFY2(press(QString::fromUtf8(value)), value);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("3 chosen. Three to five are enough.")));
    QVERIFY(press(QStringLiteral("Next")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Step 3 of 3 · saved")));
    QVERIFY(m_screen->shows(QStringLiteral("Value 1 of 3")));
    QVERIFY(press(QStringLiteral("Next")));
    QVERIFY(press(QStringLiteral("Next")));
    QVERIFY(press(QStringLiteral("Keep these values")));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Making a difference"))); // a card on Values
    const auto values = storedRecords<ChosenValue>();
    QCOMPARE(values.size(), 3);
    for (const auto& value : values)
        QVERIFY(value.body.chosen.value_or(false));
}

void ValuesPagesTest::cardSortByDragging()
{
    show();
    ValueSortModel& sort = *m_app->diary()->valueSort();
    QSignalSpy started(&sort, &ValueSortModel::started);
    QVERIFY(visit(QStringLiteral("value-sort")));
    QTRY_VERIFY(!started.isEmpty());
    sort.startOver();
    const QString first = sort.cardTitle();
    const auto title = [&]() -> const QQuickItem* {
        const auto items = m_screen->visibleItems();
        const auto found = std::find_if(items.cbegin(), items.cend(), [&](const QQuickItem* item) {
            return item->property("text").toString() == first;
        });
        return found == items.cend() ? nullptr : *found;
    };
    QTRY_VERIFY(title() != nullptr);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Somewhat · 0")));
    const auto centreOf = [](const QQuickItem* item) {
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    };
    const QQuickItem* pile = m_screen->item(QAccessible::Button, QStringLiteral("Somewhat · 0"));
    QPoint from;
    QPoint to;
    do { // until the page has come to rest: layouts and scrolling need a frame or two
        from = centreOf(title());
        to = centreOf(pile);
        QVERIFY(m_screen->paints());
    } while (from != centreOf(title()) || to != centreOf(pile));
    QTest::mousePress(m_window, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(m_window, from + (to - from) * i / 10);
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, to);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Somewhat · 1")));
    QVERIFY(sort.cardTitle() != first);
    // Let go beside the piles: it goes back into the hand.
    const QString second = sort.cardTitle();
    QTest::mousePress(m_window, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(m_window, from + QPoint(0, 2 * i));
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, from + QPoint(0, 20));
    QTRY_COMPARE(sort.cardTitle(), second);
}

void ValuesPagesTest::aValueReworded()
{
    show(); // the values of the card sort above
    QVERIFY(visit(QStringLiteral("values")));
    KEEL_PRESS(QStringLiteral("Helping others"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("In your own words")));
    m_screen->type(QStringLiteral("Being of use"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Being of use")));
    KEEL_PRESS(QStringLiteral("How much it matters, 1 to 10: more"));
    KEEL_PRESS(QStringLiteral("Done"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Being of use")));
    QTRY_VERIFY(!m_screen->canPress(QStringLiteral("Helping others")));
}

void ValuesPagesTest::ownItemAppearsInTheCheckIn()
{
    show();
    QVERIFY(visit(QStringLiteral("toolbox")));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Hide: Took breaks")));
    KEEL_PRESS(QStringLiteral("What weighs"));
    KEEL_PRESS(QStringLiteral("Add one of my own"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("What it is called")));
    m_screen->type(QStringLiteral("The printer again"));
    KEEL_PRESS(QStringLiteral("Add it"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Reword: The printer again")));
    m_screen->key(Qt::Key_Escape); // one step back
    QVERIFY(visit(QStringLiteral("today")));
    m_app->diary()->today()->checkIn()->challenges()->setShowAll(true);
    KEEL_PRESS(QStringLiteral("The printer again"));
    QCOMPARE(m_app->diary()->today()->checkIn()->challenges()->selectedCount(), 1);
}

void ValuesPagesTest::peopleAndTheirMessage()
{
    show();
    QVERIFY(visit(QStringLiteral("people")));
    KEEL_PRESS(QStringLiteral("Copy this message"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Got five minutes?"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Copied: Got five minutes?")));
    KEEL_PRESS(QStringLiteral("Add someone"));
    KEEL_PRESS(QStringLiteral("Union"));
    for (const auto& [field, words] :
         {std::pair{"Name", "Branch office"}, std::pair{"Who runs it", "The union"},
          std::pair{"Who would know", "The rep"}, std::pair{"How to reach", "ask Sam"}}) {
        QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QString::fromLatin1(field)));
        m_screen->type(QString::fromLatin1(words));
    }
    KEEL_PRESS(QStringLiteral("Add"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Run by: The union\nWho would know: The rep")));
    KEEL_PRESS(QStringLiteral("Copy how to reach Branch office"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ask Sam"));
    KEEL_PRESS(QStringLiteral("Remove: Branch office"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("The people you trust will appear here")));
    KEEL_PRESS(QStringLiteral("Undo"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Change: Branch office")));
}

void ValuesPagesTest::remindMeWhyIsEmptyAtFirst()
{
    // A vault of its own, without a value.
    auto other = std::make_unique<OpenVault>();
    std::swap(m_vault, other);
    show();
    KEEL_PRESS(QStringLiteral("Remind me why"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your own words will appear here")));
    QVERIFY(m_screen->canPress(QStringLiteral("Note a moment that mattered")));
    KEEL_PRESS(QStringLiteral("Back to my day"));
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    close();
    std::swap(m_vault, other);
}

void ValuesPagesTest::theMinuteCounts()
{
    show();
    KEEL_PRESS(QStringLiteral("Between calls"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Breathe")));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Look far")));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Put that one down")));
    KEEL_PRESS(QStringLiteral("Add one contact and one break to today"));
    QTRY_COMPARE(m_app->diary()->today()->checkIn()->clientContacts(), 1);
    QCOMPARE(m_app->diary()->today()->checkIn()->breaksTaken(), 1);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Between calls"))); // back on Today
    KEEL_PRESS(QStringLiteral("Between calls"));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Between calls")));
    QCOMPARE(m_app->diary()->today()->checkIn()->clientContacts(), 1);
}

void ValuesPagesTest::aBreakAndBack()
{
    show();
    CheckInModel& checkIn = *m_app->diary()->today()->checkIn();
    QTRY_VERIFY(!checkIn.busy());
    QCOMPARE(checkIn.breaksTaken(), -1);
    KEEL_PRESS(QStringLiteral("I had a break"));
    QTRY_COMPARE(checkIn.breaksTaken(), 1);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("One break counted")));
    KEEL_PRESS(QStringLiteral("Undo"));
    QTRY_COMPARE(checkIn.breaksTaken(), -1);
}

void ValuesPagesTest::aKeyHeldDownPressesOnce()
{
    show();
    CheckInModel& checkIn = *m_app->diary()->today()->checkIn();
    QTRY_VERIFY(!checkIn.busy());
    QVERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("I had a break")));
    for (const bool repeated : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), repeated);
        QCoreApplication::sendEvent(m_window, &press);
        QTRY_VERIFY(!checkIn.busy());
    }
    QTRY_COMPARE(checkIn.breaksTaken(), 1);
    KEEL_PRESS(QStringLiteral("Undo"));
    QTRY_COMPARE(checkIn.breaksTaken(), -1);
}

void ValuesPagesTest::supportCardBesideTheText()
{
    show();
    QVERIFY(visit(QStringLiteral("today-more")));
    const QString card =
        QStringLiteral("If you might not be safe, you can call someone now. Your writing is saved.");
    const QString note = QStringLiteral("A line for yourself");
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, note));
    m_screen->type(QStringLiteral("I want to die"));
    QTRY_VERIFY(m_screen->find(QAccessible::AlertMessage, card));
    QVERIFY(m_screen->item(QAccessible::EditableText, note)->hasActiveFocus()); // it takes no keyboard
    KEEL_PRESS(QStringLiteral("See who to call"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Help now")));
    KEEL_PRESS(QStringLiteral("This was about work"));
    QTRY_VERIFY(!m_screen->find(QAccessible::AlertMessage, card));
    QCOMPARE(m_app->diary()->today()->checkIn()->note()->text(), QStringLiteral("I want to die"));
}

void ValuesPagesTest::helpNowShowsMyPeople()
{
    show(); // who was added above
    QTRY_VERIFY(m_app->diary()->people()->count() == 1);
    QVERIFY(visit(QStringLiteral("toolbox")));
    KEEL_PRESS(QStringLiteral("Help now")); // on every page, tasks too
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Run by: The union\nWho would know: The rep")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Help now")));
    m_app->lock();
    KEEL_PRESS(QStringLiteral("Help now"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    QVERIFY(!m_screen->shows(QStringLiteral("Run by: The union\nWho would know: The rep")));
    QVERIFY(m_screen->count(QAccessible::Button, QStringLiteral("Call ")) > 2);
}

void ValuesPagesTest::firstRunGoesOnAtEveryStep()
{
    show({480, 800}, Stage::FirstRun);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Who can see this?")));
    KEEL_PRESS(QStringLiteral("Next"));
    KEEL_PRESS(QStringLiteral("Mine alone"));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your passphrase")));
    const QString passphrase = m_app->firstRun()->offeredPassphrase();
    QVERIFY(m_screen->focus(QAccessible::Grouping, QStringLiteral("Type the six words")));
    m_screen->type(passphrase);
    KEEL_PRESS(QStringLiteral("Make my diary"));
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->shows(QStringLiteral("Your recovery code")), patience);
    KEEL_PRESS(QStringLiteral("I have written it down"));
    const QStringList titles{QStringLiteral("Pick three to five values"), QStringLiteral("Your working days"),
                             QStringLiteral("Your first check-in"), QStringLiteral("One thing for you, now")};
    for (const QString& title : titles) {
        QTRY_VERIFY2(m_screen->shows(title), qPrintable(title));
        show({480, 800}, Stage::FirstRun); // as after a kill
        QTRY_VERIFY(m_screen->item(QAccessible::Grouping, QStringLiteral("Passphrase")));
        m_screen->type(passphrase);
        m_screen->key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::FirstRun, patience);
        QTRY_VERIFY2(m_screen->shows(title), qPrintable(title));
        KEEL_PRESS(QStringLiteral("Skip"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Unlocked, patience);
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
}

int main(int argc, char** argv) { return runPageTest<ValuesPagesTest>(argc, argv); }

#include "tst_ValuesPages.moc"
