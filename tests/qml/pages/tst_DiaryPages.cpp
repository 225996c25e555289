// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include <QSignalSpy>

#include <algorithm>

using namespace keel;
using namespace keel::test;

/// The Diary in the real window over a real vault, by keyboard and accessible actions. Any warning fails.
class DiaryPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void searchOpenEditDeleteUndoByKeys();
    void helpOverAScrolledDiary();
    void helpOverASheet_data();
    void helpOverASheet();
    void helpInASheet();
    void aKeptEditIsTold();
    void filtersAndTheirChips();
    void theCalendarByKeys();
    void anEmptyDayOffersACheckIn();
    void anEditedNoteLeavesOneInTheDiary();
    void theCalendarLeavesTheKeyboardWhereItIs();
    void openedFromItsMenu();
    void sideBySideAndTurned();
    void theBin();
    void theSupervisionList();
    void whereOneWasAfterTheLock();
    void everyKindOfTextHasItsPlace_data();
    void everyKindOfTextHasItsPlace();

private:
    template <class Body> QString add(Body body, int daysAgo)
    {
        const auto id = m_vault->run([&](Diary& diary) -> Result<QString> {
            Record<Body> record{{}, body};
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            record.body.stamp.localDate = record.body.stamp.localDate.plus(-daysAgo);
            KEEL_ASSIGN(const auto saved, diary.journal().save(record));
            return saved.header.id.toString();
        });
        return id ? *id : QString();
    }
    QString addCheckIn(int daysAgo, const QString& note, int mood = 6)
    {
        CheckIn body;
        body.mood = *Rating::create(mood);
        body.energy = *Rating::create(mood);
        body.meaning = *Rating::create(mood);
        body.note = *ShortNote::create(note);
        return add(body, daysAgo);
    }
    void toDiary()
    {
        m_screen->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Diary")));
    }
    [[nodiscard]] qsizetype entries() const
    {
        return m_screen->count(QAccessible::Button, QStringLiteral("Check-in, ")) +
               m_screen->count(QAccessible::Button, QStringLiteral("Note, ")) +
               m_screen->count(QAccessible::Button, QStringLiteral("Moment, ")) +
               m_screen->count(QAccessible::Button, QStringLiteral("Reflection, "));
    }
};

void DiaryPagesTest::searchOpenEditDeleteUndoByKeys()
{
    addCheckIn(1, QStringLiteral("A quiet day."));
    addCheckIn(2, QStringLiteral("The lantern was lit."), 5);
    show({390, 844});
    toDiary();
    QTRY_COMPARE(entries(), 2);
    QVERIFY(tabTo(QStringLiteral("Search the diary")));
    m_screen->type(QStringLiteral("lantern"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("1 found")));
    QTRY_COMPARE(entries(), 1);
    const QString entry = QStringLiteral("Check-in, Tuesday 17 November");
    for (int i = 0; i < 30 && focused() != entry; ++i) // from the field over the filters into the list
        m_screen->key(i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Down);
    QCOMPARE(focused(), entry);
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Mood: 5 of 10")));
    QCOMPARE(entries(), 0); // it covers the list

    QVERIFY(tabTo(QStringLiteral("Edit")));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, 5 of 10")));
    QVERIFY(m_screen->focus(QAccessible::Slider, QStringLiteral("Mood, 5 of 10")));
    m_screen->key(Qt::Key_8);
    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    if (!m_screen->shows(QStringLiteral("Mood: 8 of 10"))) { // saved; one step back to what was read
        QTRY_VERIFY(!m_app->diary()->today()->checkIn()->isDirty());
        m_screen->key(Qt::Key_Escape);
    }
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Mood: 8 of 10")));

    QVERIFY(tabTo(QStringLiteral("Move to the bin")));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Undo")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Nothing found")));
    QVERIFY(tabTo(QStringLiteral("Undo")));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("1 found")));
    QTRY_COMPARE(entries(), 1);
    QVERIFY(!m_screen->canPress(QStringLiteral("Undo")));
}

void DiaryPagesTest::helpOverAScrolledDiary()
{
    for (int day = 1; day <= 12; ++day)
        addCheckIn(day, QStringLiteral("A day like others."));
    show({390, 500});
    toDiary();
    QTRY_VERIFY(entries() > 1);
    const auto items = m_screen->visibleItems();
    const auto list = std::find_if(items.cbegin(), items.cend(), [](const QQuickItem* item) {
        return QByteArrayView(item->metaObject()->className()).startsWith("EntryList");
    });
    QVERIFY(list != items.cend());
    const QQuickItem* help = m_screen->item(QAccessible::Button, QStringLiteral("Help now"));
    QVERIFY(help);
    const QPoint place = help->mapToScene({help->width() / 2, help->height() / 2}).toPoint();
    // What scrolls ends below the header, for the eye and for a press.
    const qreal below = help->mapToScene({0, help->height()}).y();
    bool ends = false;
    for (const QQuickItem* up = *list; up; up = up->parentItem())
        ends = ends || (up->clip() && up->mapToScene({}).y() >= below);
    QVERIFY(ends);
    (*list)->setProperty("contentY", 700);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, place);
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
}

void DiaryPagesTest::helpOverASheet_data()
{
    QTest::addColumn<bool>("form");
    QTest::addColumn<bool>("byTouch");
    QTest::newRow("a question, mouse") << false << false;
    QTest::newRow("a question, touch") << false << true;
    QTest::newRow("a form, mouse") << true << false;
    QTest::newRow("a form, touch") << true << true;
}

/// A press on the page's own button, which the sheet leaves in sight.
void DiaryPagesTest::helpOverASheet()
{
    QFETCH(const bool, form);
    QFETCH(const bool, byTouch);
    show({1280, 800});
    if (form)
        QVERIFY(visit(QStringLiteral("people")));
    else
        toDiary();
    const QQuickItem* help = m_screen->item(QAccessible::Button, QStringLiteral("Help now"));
    QVERIFY(help);
    const QPoint place = help->mapToScene({help->width() / 2, help->height() / 2}).toPoint();
    const QString sheet = form ? QStringLiteral("Someone to turn to") : QStringLiteral("Show only");
    if (form)
        QVERIFY(visit(QStringLiteral("people-new")));
    else
        KEEL_PRESS(QStringLiteral("More filters"));
    QTRY_VERIFY(m_screen->asks(sheet));
    if (form) {
        QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Name")));
        m_screen->type(QStringLiteral("Ada"));
    }
    if (byTouch) {
        static QPointingDevice* const finger = QTest::createTouchDevice();
        QTest::touchEvent(m_window, finger).press(0, place);
        QTest::touchEvent(m_window, finger).release(0, place);
    } else {
        QTest::mouseClick(m_window, Qt::LeftButton, {}, place);
    }
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Help now")));
    QVERIFY(m_screen->asks(sheet));
    bool inSheet = false; // and not on the page that it lies over
    for (const QQuickItem* up = m_window->activeFocusItem(); up; up = up->parentItem())
        inSheet = inSheet || QByteArrayView(up->metaObject()->className()).contains("PopupItem");
    QVERIFY(inSheet);
    if (form) {
        QCOMPARE(m_screen->find(QAccessible::EditableText, QStringLiteral("Name"))->text(QAccessible::Value),
                 QStringLiteral("Ada"));
    }
    m_screen->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_app->stage(), AppModel::Locked);
}

/// Where the sheet covers the page's button: its own, by keyboard and by assistive tools.
void DiaryPagesTest::helpInASheet()
{
    show({320, 568});
    m_app->look()->setTextScale(2);
    QVERIFY(visit(QStringLiteral("people")));
    QVERIFY(visit(QStringLiteral("people-new")));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Someone to turn to")));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Name")));
    m_screen->type(QStringLiteral("Ada"));
    QVERIFY(tabTo(QStringLiteral("Help now")));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Help now")));
    KEEL_PRESS(QStringLiteral("Help now"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Help now")));
    QCOMPARE(m_screen->find(QAccessible::EditableText, QStringLiteral("Name"))->text(QAccessible::Value),
             QStringLiteral("Ada"));
}

void DiaryPagesTest::aKeptEditIsTold()
{
    Note note;
    note.text = *NoteText::create(QStringLiteral("Ask for the quiet room."));
    add(note, 1);
    show({390, 844});
    toDiary();
    KEEL_PRESS(QStringLiteral("Note, Wednesday 18 November, 17:20"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Edit")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Go on editing")));
    KEEL_PRESS(QStringLiteral("Edit"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Your note")));
    m_screen->type(QStringLiteral("Today. "));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Go on editing")));
    QVERIFY(m_screen->shows(QStringLiteral("A change of this entry is kept and not saved yet.")));
    KEEL_PRESS(QStringLiteral("Go on editing"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Your note")));
    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Edit")));
    QTRY_VERIFY(!m_screen->canPress(QStringLiteral("Go on editing")));
}

void DiaryPagesTest::filtersAndTheirChips()
{
    addCheckIn(1, QStringLiteral("As ever."));
    Moment moment;
    moment.text = *FieldText::create(QStringLiteral("A thank-you."));
    add(moment, 2);
    Reflection reflection;
    reflection.text = *FieldText::create(QStringLiteral("Too much."));
    const TaxonomyEntry challenge = englishContent()->taxonomy.entries(Phase::Challenge).first();
    KEEL_VERIFY(reflection.challengeIds.add(challenge.id));
    add(reflection, 3);
    show({390, 844});
    toDiary();
    QTRY_COMPARE(entries(), 3);
    KEEL_PRESS(QStringLiteral("Hard"));
    QTRY_COMPARE(entries(), 1);
    QTRY_COMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Reflection, ")), 1);
    KEEL_PRESS(QStringLiteral("All"));
    QTRY_COMPARE(entries(), 3);

    KEEL_PRESS(QStringLiteral("More filters"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Show only")));
    KEEL_PRESS(QStringLiteral("Moment"));
    KEEL_PRESS(challenge.label);
    KEEL_PRESS(QStringLiteral("Show the entries"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Show only")));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Nothing with these filters")));
    KEEL_PRESS(QStringLiteral("Clear the filter Moment"));
    QTRY_COMPARE(entries(), 1);
    KEEL_PRESS(QStringLiteral("Clear the filter ") + challenge.label);
    QTRY_COMPARE(entries(), 3);
}

void DiaryPagesTest::theCalendarByKeys()
{
    addCheckIn(7, QStringLiteral("A week ago."));
    addCheckIn(40, QStringLiteral("In another month."));
    show({390, 844});
    toDiary();
    QTRY_COMPARE(entries(), 2);
    KEEL_PRESS(QStringLiteral("Show the calendar"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("November 2026")));
    const QString weekAgo = QStringLiteral("Thu 12 Nov, wellbeing 6.0, 1 entries");
    QTRY_VERIFY(m_screen->find(QAccessible::Button, weekAgo));
    QVERIFY(tabTo(QStringLiteral("Thu 19 Nov, today, nothing written")));
    m_screen->key(Qt::Key_Up);
    QTRY_COMPARE(focused(), weekAgo);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE(entries(), 1);
    QVERIFY(m_screen->canPress(QStringLiteral("Clear the filter Thu 12 Nov")));

    QVERIFY(m_screen->focus(QAccessible::Button, weekAgo));
    m_screen->key(Qt::Key_PageUp);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("October 2026")));
    QTRY_COMPARE(focused(), QStringLiteral("Mon 12 Oct, nothing written"));
    m_screen->key(Qt::Key_Left);
    m_screen->key(Qt::Key_Left);
    m_screen->key(Qt::Key_Left);
    QTRY_COMPARE(focused(), QStringLiteral("Fri 9 Oct, nothing written"));
    m_screen->key(Qt::Key_Right);
    QTRY_COMPARE(focused(), QStringLiteral("Sat 10 Oct, wellbeing 6.0, 1 entries"));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Clear the filter Sat 10 Oct")));
    QTRY_COMPARE(entries(), 1);
    m_screen->key(Qt::Key_PageDown);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("November 2026")));
    QTRY_COMPARE(focused(), QStringLiteral("Tue 10 Nov, nothing written"));
    m_screen->key(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("November 2025")));
    QVERIFY(m_screen->shows(QStringLiteral("written, not rated"))); // the key to the marks
    KEEL_PRESS(QStringLiteral("A year on, to 2026"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("November 2026")));
    QVERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("Tue 10 Nov, nothing written")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Show the calendar")));
    QVERIFY(!m_screen->shows(QStringLiteral("November 2026")));
}

void DiaryPagesTest::anEmptyDayOffersACheckIn()
{
    addCheckIn(1, QStringLiteral("Yesterday."));
    show({390, 844});
    toDiary();
    KEEL_PRESS(QStringLiteral("Show the calendar"));
    KEEL_PRESS(QStringLiteral("Tue 17 Nov, nothing written"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Nothing written on this day")));
    KEEL_PRESS(QStringLiteral("Check in for this day"));
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    QVERIFY(m_screen->shows(QStringLiteral("Tuesday 17 November")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Nothing written on this day")));
}

void DiaryPagesTest::anEditedNoteLeavesOneInTheDiary()
{
    Note note;
    note.text = *NoteText::create(QStringLiteral("Ask for the quiet room."));
    add(note, 1);
    addCheckIn(2, QStringLiteral("Goes to the bin."));
    show({390, 844});
    toDiary();
    QTRY_COMPARE(entries(), 2);
    KEEL_PRESS(QStringLiteral("Note, Wednesday 18 November, 17:20"));
    KEEL_PRESS(QStringLiteral("Edit"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Your note")));
    m_screen->type(QStringLiteral("Today. "));
    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Edit")));
    m_screen->key(Qt::Key_Escape);
    QTRY_COMPARE(entries(), 2);

    CheckInModel* checkIn = m_app->diary()->today()->checkIn();
    QSignalSpy read(checkIn, &CheckInModel::loaded);
    QVERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("Check-in, Tuesday 17 November, 17:20")));
    m_screen->key(Qt::Key_Delete);
    QTRY_VERIFY(!read.isEmpty());
    QTRY_COMPARE(entries(), 1);
    QVERIFY(m_screen->canPress(QStringLiteral("Undo")));
}

void DiaryPagesTest::theCalendarLeavesTheKeyboardWhereItIs()
{
    addCheckIn(1, QStringLiteral("Beside."));
    show({1280, 1000});
    toDiary();
    KEEL_PRESS(QStringLiteral("Show the calendar"));
    QTRY_VERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("Thu 19 Nov, today, nothing written")));
    m_screen->key(Qt::Key_Left);
    QTRY_COMPARE(focused(), QStringLiteral("Wed 18 Nov, wellbeing 6.0, 1 entries"));
    KEEL_PRESS(QStringLiteral("Check-in, Wednesday 18 November, 17:20"));
    KEEL_PRESS(QStringLiteral("Edit"));
    QTRY_VERIFY(m_screen->focus(QAccessible::Slider, QStringLiteral("Mood, 6 of 10")));
    m_screen->key(Qt::Key_9);
    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find(QAccessible::Button, QStringLiteral("Wed 18 Nov, wellbeing 7.0, 1 entries")));
    QCOMPARE(focused(), QStringLiteral("Mood, 9 of 10"));
}

/// With motion: the menu fades out when the entry has the keyboard already.
void DiaryPagesTest::openedFromItsMenu()
{
    addCheckIn(1, QStringLiteral("Beside."));
    show({1280, 800});
    m_app->look()->setReducedMotion(QStringLiteral("off"));
    toDiary();
    QTRY_VERIFY(
        m_screen->focus(QAccessible::Button, QStringLiteral("Check-in, Wednesday 18 November, 17:20")));
    m_screen->key(Qt::Key_Menu);
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Check-in")));
    QTRY_COMPARE(focused(), QStringLiteral("Open"));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Mood: 6 of 10")));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Check-in")));
    const auto inEntry = [this] {
        for (const QQuickItem* up = m_window->activeFocusItem(); up; up = up->parentItem()) {
            if (QByteArrayView(up->metaObject()->className()).startsWith("EntryPage"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(inEntry());
}

void DiaryPagesTest::sideBySideAndTurned()
{
    addCheckIn(1, QStringLiteral("Beside."));
    addCheckIn(2, QStringLiteral("Another."));
    show({1280, 800});
    toDiary();
    QTRY_COMPARE(entries(), 2);
    QVERIFY(m_screen->shows(QStringLiteral("Choose an entry")));
    KEEL_PRESS(QStringLiteral("Check-in, Wednesday 18 November, 17:20"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Mood: 6 of 10")));
    QCOMPARE(entries(), 2); // both are there
    QVERIFY(!m_screen->shows(QStringLiteral("Choose an entry")));
    QQuickItem* reader = nullptr;
    for (QQuickItem* item : m_screen->visibleItems()) {
        if (QByteArrayView(item->metaObject()->className()).startsWith("EntryPage"))
            reader = item;
    }
    QVERIFY(reader);

    m_window->resize(390, 844);
    QTRY_COMPARE(entries(), 0);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Mood: 6 of 10")));
    QVERIFY(m_screen->visibleItems().contains(reader)); // the same page, not one made anew
    m_window->resize(1280, 800);
    QTRY_COMPARE(entries(), 2);
    QVERIFY(m_screen->visibleItems().contains(reader));
    KEEL_PRESS(QStringLiteral("Edit"));
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, 6 of 10")));
    QCOMPARE(entries(), 2);
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Mood: 6 of 10")));
    m_window->resize(390, 844);
    QTRY_COMPARE(entries(), 0);
    KEEL_PRESS(QStringLiteral("Back"));
    QTRY_COMPARE(entries(), 2);
    QCOMPARE(focused(), QStringLiteral("Check-in, Wednesday 18 November, 17:20"));
}

void DiaryPagesTest::theBin()
{
    addCheckIn(1, QStringLiteral("Goes to the bin."));
    addCheckIn(2, QStringLiteral("Goes for good."));
    show({390, 844});
    toDiary();
    QTRY_COMPARE(entries(), 2);
    for (const char* name :
         {"Check-in, Wednesday 18 November, 17:20", "Check-in, Tuesday 17 November, 17:20"}) {
        QVERIFY(m_screen->focus(QAccessible::Button, QString::fromLatin1(name)));
        const auto before = entries();
        m_screen->key(Qt::Key_Delete);
        QTRY_COMPARE(entries(), before - 1);
    }
    KEEL_PRESS(QStringLiteral("Open the bin"));
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Bin")));
    QTRY_COMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Remove everywhere now")), 2);
    QVERIFY(m_screen->shows(QStringLiteral("30 days left")));

    KEEL_PRESS(QStringLiteral("Put back")); // the lowest: the one of the eighteenth
    QTRY_COMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Remove everywhere now")), 1);
    QVERIFY(m_screen->shows(QStringLiteral("Back in your diary.")));
    const QString question = QStringLiteral("Remove everywhere now?");
    KEEL_PRESS(QStringLiteral("Remove everywhere now"));
    QTRY_VERIFY(m_screen->asks(question));
    KEEL_PRESS(QStringLiteral("Keep it"));
    QTRY_VERIFY(!m_screen->asks(question));
    QCOMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Remove everywhere now")), 1);
    KEEL_PRESS(QStringLiteral("Remove everywhere now"));
    KEEL_PRESS(QStringLiteral("Remove everywhere"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("The bin is empty")));
    QVERIFY(m_screen->shows(QStringLiteral("Gone for good from this diary.")));
    m_screen->key(Qt::Key_Escape);
    QTRY_COMPARE(entries(), 1);
    QVERIFY(!m_screen->canPress(QStringLiteral("Undo"))); // what is gone for good is not offered
}

void DiaryPagesTest::theSupervisionList()
{
    Reflection body;
    body.text = *FieldText::create(QStringLiteral("The rota again"));
    body.forSupervision = true;
    add(body, 3);
    show();
    m_screen->key(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(m_screen->count(QAccessible::Button, QStringLiteral("Reflection, ")), 1);
    QVERIFY(!m_screen->shows(QStringLiteral("Nothing on your supervision list")));
    QVERIFY(m_screen->press(QStringLiteral("Reflection, Monday 16 November"))); // it opens in the diary
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Edit")));
    QVERIFY(m_screen->shows(QStringLiteral("The rota again")));
}

void DiaryPagesTest::whereOneWasAfterTheLock()
{
    for (int day = 1; day <= 120; ++day)
        addCheckIn(day, QStringLiteral("Day %1.").arg(day));
    show({390, 844});
    toDiary();
    QTRY_VERIFY(entries() > 3);
    // Down by the keyboard, as far as it takes.
    QVERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("Check-in, Wednesday 18 November, 17:20")));
    for (int i = 0; i < 80; ++i) {
        m_screen->key(Qt::Key_Down);
        QTRY_VERIFY(!m_app->diary()->timeline()->busy());
    }
    const auto topmost = [&] { return m_app->diary()->position()->property("top").toString(); };
    QTRY_VERIFY(!topmost().isEmpty());
    QTRY_VERIFY(m_app->diary()->timeline()->rowOf(topmost()) > 60);
    const int row = m_app->diary()->timeline()->rowOf(topmost());
    const QString name = m_app->diary()->timeline()->index(row).data(TimelineModel::SpokenRole).toString();
    show({390, 844}); // the window ends and begins anew, as by locking
    toDiary();
    QTRY_VERIFY_WITH_TIMEOUT(m_app->diary()->timeline()->rowCount() > row, patience);
    QTRY_COMPARE(m_app->diary()->timeline()->rowOf(topmost()), row);
    QTRY_VERIFY2(m_screen->find(QAccessible::Button, name), qPrintable(name));
}

void DiaryPagesTest::everyKindOfTextHasItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ten thousand characters")
        << QStringLiteral("A long note goes on and on, as they do on some evenings. ")
               .repeated(180)
               .left(10'000);
    QTest::newRow("one word") << QString(10'000, u'w');
    QTest::newRow("four bytes") << QStringLiteral("\U0001F469\u200D\U0001F4BB\U0001F33F ").repeated(300);
    QTest::newRow("right to left")
        << QStringLiteral("\u0627\u0644\u064A\u0648\u0645 \u0643\u0627\u0646 \u0635\u0639\u0628\u0627. ")
               .repeated(40);
    QTest::newRow("Chinese") << QStringLiteral("\u4ECA\u5929\u5DE5\u4F5C\u5F88\u7D2F\u3002").repeated(100);
}

void DiaryPagesTest::everyKindOfTextHasItsPlace()
{
    QFETCH(const QString, text);
    Note note;
    note.text = *NoteText::create(text);
    note.title = *FieldText::create(QStringLiteral("About the new rota and what it leaves of my lunch"));
    for (const CatalogueValue& value : englishContent()->values.all().first(8))
        KEEL_VERIFY(note.links.valueIds.add(value.id));
    add(note, 1);
    show({320, 568});
    m_app->look()->setTextScale(2);
    toDiary();
    QTRY_COMPARE(entries(), 1);
    QTRY_VERIFY2(m_screen->clippedTexts().isEmpty(),
                 qPrintable(m_screen->clippedTexts().join(u"; ").left(500)));
    KEEL_PRESS(QStringLiteral("Show the calendar"));
    QTRY_VERIFY2(m_screen->clippedTexts().isEmpty(),
                 qPrintable(m_screen->clippedTexts().join(u"; ").left(500)));
    m_app->diary()->timeline()->openEntry(0);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Move to the bin")));
    QVERIFY(m_screen->paints());
    QTRY_VERIFY2(m_screen->clippedTexts().isEmpty(),
                 qPrintable(m_screen->clippedTexts().join(u"; ").left(500)));
}

int main(int argc, char** argv) { return runPageTest<DiaryPagesTest>(argc, argv); }

#include "tst_DiaryPages.moc"
