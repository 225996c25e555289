// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "viewmodels/FirstRunPosition.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <map>

using namespace keel;
using namespace keel::test;

/// The real Main.qml over a real AppModel and a real vault, driven by keyboard and accessible actions. Any
/// warning, QML's above all, fails the test in which it comes.
class PagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunToAnOpenDiary();
    void ownWordsHearNothingOfTheOfferedOnes();
    void resumedFirstRunHasTheKeyboard();
    void escapeInFirstRunGoesOneStepBack();
    void unlock();
    void returnWhileOneHasToWait();
    void ratingsByKeyboard();
    void aNoteThatPointsToAClient();
    void searchInTheDiary();
    void removedFromTheDiaryAndBroughtBack();
    void trends();
    [[nodiscard]] QString groupsAsRead() const;
    void anotherPassphrase();
    void helpNow_data();
    void helpNow();
    void tabsByKeyboard();
    void largeTextOnASmallWindow_data();
    void largeTextOnASmallWindow();

private:
    /// A check-in `daysAgo`, with this line.
    void addCheckIn(int daysAgo, const QString& note);
    /// Locks, and reads the check-in of today out of the file.
    [[nodiscard]] CheckIn storedToday();
    [[nodiscard]] bool opensWith(const QString& passphrase) const;
    [[nodiscard]] bool hasChart() const;
};

void PagesTest::addCheckIn(int daysAgo, const QString& note)
{
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        Record<CheckIn> record;
        KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
        record.body.stamp.localDate = record.body.stamp.localDate.plus(-daysAgo);
        record.body.mood = Rating::of<6>();
        record.body.energy = Rating::of<6>();
        record.body.strain = Rating::of<4>();
        record.body.meaning = Rating::of<6>();
        KEEL_ASSIGN(record.body.note, ShortNote::create(note));
        KEEL_TRY(diary.journal().save(record));
        return {};
    }));
}

CheckIn PagesTest::storedToday()
{
    const auto found = stored([](Diary& diary) -> Result<std::optional<Record<CheckIn>>> {
        KEEL_ASSIGN(const Day today, diary.journal().today());
        return diary.journal().checkInOn(today);
    });
    return found && *found ? (*found)->body : CheckIn();
}

bool PagesTest::opensWith(const QString& passphrase) const
{
    return m_vault->vault
        .unlock({SlotType::Passphrase, *secretFromText(passphrase)}, m_fixture->setup.context)
        .has_value();
}

bool PagesTest::hasChart() const
{
    const auto items = m_window->findChildren<QQuickItem*>() + m_screen->visibleItems();
    return std::any_of(items.cbegin(), items.cend(), [](const QQuickItem* item) {
        return QByteArrayView(item->metaObject()->className()).contains("Chart");
    });
}

QString PagesTest::groupsAsRead() const
{
    static const QRegularExpression group(QStringLiteral("^[0-9A-Z]{4}-?$"));
    std::map<std::pair<qreal, qreal>, QString> groups; // line by line, from the left
    for (const QQuickItem* item : m_screen->visibleItems()) {
        const QString text = item->property("text").toString();
        const QPointF place = item->mapToScene({});
        if (group.match(text).hasMatch())
            groups[{place.y(), place.x()}] = text;
    }
    QString code;
    for (const auto& [place, text] : groups)
        code += text;
    return code;
}

void PagesTest::firstRunToAnOpenDiary()
{
    show({480, 800}, Stage::FirstRun);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Who can see this?")));
    KEEL_PRESS(QStringLiteral("Next"));

    QTRY_VERIFY(m_screen->shows(QStringLiteral("Whose device is this?")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Next"))); // an answer first
    KEEL_PRESS(QStringLiteral("Mine alone"));
    KEEL_PRESS(QStringLiteral("Next"));

    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your passphrase")));
    const QString offered = m_app->firstRun()->offeredPassphrase();
    const QString repeat = QStringLiteral("Type the six words");
    const QString make = QStringLiteral("Make my diary");
    QVERIFY(m_screen->focus(QAccessible::Grouping, repeat));
    m_screen->type(offered + u'x');
    KEEL_PRESS(make);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("The two are not the same. Type them again.")));
    QCOMPARE(m_screen->item(QAccessible::Grouping, repeat)->property("text").toString(), QString());
    QVERIFY(!m_screen->canPress(make));
    m_screen->type(offered);
    KEEL_PRESS(make);

    QTRY_VERIFY_WITH_TIMEOUT(m_screen->shows(QStringLiteral("Your recovery code")), patience);
    // A code is read, and copied to paper, from the left in every language.
    for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        QGuiApplication::setLayoutDirection(direction);
        QTRY_COMPARE(groupsAsRead(), m_app->firstRun()->recoveryCode());
    }
    KEEL_PRESS(QStringLiteral("Check what I wrote"));
    const QStringList groups = m_app->firstRun()->recoveryCode().split(u'-');
    const QString prompt = m_app->firstRun()->confirmGroups();
    QTRY_VERIFY(m_screen->shows(prompt));
    const auto asked = QRegularExpression(QStringLiteral("(\\d) and (\\d)")).match(prompt);
    QVERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("First")));
    m_screen->type(groups.at(asked.captured(1).toInt() - 1));
    QVERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Second")));
    m_screen->type(groups.at(asked.captured(2).toInt() - 1));
    KEEL_PRESS(QStringLiteral("Check"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Both groups are right.")));
    KEEL_PRESS(QStringLiteral("I have written it down"));

    QTRY_VERIFY(m_screen->shows(QStringLiteral("Pick three to five values")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Keep these")));
    for (const char* value : {"Helping others", "Making a difference", "Being here for a reason"})
        KEEL_PRESS(QString::fromLatin1(value));
    KEEL_PRESS(QStringLiteral("Keep these"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your working days")));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your first check-in")));
    QTRY_VERIFY(!m_app->firstRun()->checkIn()->busy()); // nobody types within the first frame
    QVERIFY(m_screen->focus(QAccessible::Slider, QStringLiteral("Mood, not set")));
    m_screen->type(QStringLiteral("7"));
    KEEL_PRESS(QStringLiteral("Save check-in"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("One thing for you, now")));
    KEEL_PRESS(QStringLiteral("Breathe out slowly, three times"));
    KEEL_PRESS(QStringLiteral("Done, go to today"));
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Unlocked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, 7 of 10")), patience);
    QVERIFY(m_screen->canPress(QStringLiteral("Supervision"))); // the places are there
}

void PagesTest::ownWordsHearNothingOfTheOfferedOnes()
{
    show({480, 800}, Stage::FirstRun);
    KEEL_PRESS(QStringLiteral("Next"));
    KEEL_PRESS(QStringLiteral("Mine alone"));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->focus(QAccessible::Grouping, QStringLiteral("Type the six words")));
    m_screen->type(QStringLiteral("six other words"));
    m_screen->key(Qt::Key_Return);
    const QString error = m_app->firstRun()->error();
    QVERIFY(!error.isEmpty());
    QTRY_VERIFY(m_screen->shows(error));
    KEEL_PRESS(QStringLiteral("Use my own"));
    QTRY_VERIFY(!m_screen->shows(error));

    KEEL_PRESS(QStringLiteral("Use these words"));
    const QString repeat = QStringLiteral("Type the six words");
    QTRY_VERIFY(m_screen->focus(QAccessible::Grouping, repeat));
    m_screen->type(QStringLiteral("six other words"));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->shows(error));
    QVERIFY(m_screen->focus(QAccessible::Grouping, repeat));
    m_screen->type(QStringLiteral("half of"));
    KEEL_PRESS(QStringLiteral("Other words"));
    QTRY_VERIFY(!m_screen->shows(error));
    QCOMPARE(m_screen->item(QAccessible::Grouping, repeat)->property("text").toString(), QString());
}

void PagesTest::resumedFirstRunHasTheKeyboard()
{
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Profile profile;
        WorkingHours day;
        KEEL_ASSIGN(day.weekday, (BoundedInt<1, 7>::create(3)));
        KEEL_ASSIGN(day.from, TimeOfDay::parse(u"08:00"));
        KEEL_ASSIGN(day.to, TimeOfDay::parse(u"16:00"));
        KEEL_TRY(profile.hours.add(day));
        KEEL_TRY(diary.journal().saveProfile(profile));
        return keepFirstRunStep(diary, FirstRunModel::FirstCheckIn);
    }));
    show({480, 800}, Stage::Locked);
    QTRY_VERIFY(m_screen->find(QAccessible::Grouping, QStringLiteral("Passphrase")));
    m_screen->type(m_passphrase);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::FirstRun, patience);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your first check-in")));
    QTRY_VERIFY(m_app->firstRun()->canGoBack());
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your working days")));
    QCOMPARE(m_screen->find(QAccessible::EditableText, QStringLiteral("From"))->text(QAccessible::Value),
             QStringLiteral("08:00"));
}

void PagesTest::escapeInFirstRunGoesOneStepBack()
{
    show({480, 800}, Stage::FirstRun);
    KEEL_PRESS(QStringLiteral("Next"));
    KEEL_PRESS(QStringLiteral("My employer’s"));
    KEEL_PRESS(QStringLiteral("Next"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Your passphrase")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Whose device is this?")));
    QCOMPARE(m_app->firstRun()->deviceOwner(), int(DeviceOwner::Employer));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Who can see this?")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Back")));
}

void PagesTest::unlock()
{
    show({480, 800}, Stage::Locked);
    const QString field = QStringLiteral("Passphrase");
    const QString button = QStringLiteral("Unlock");
    const auto typed = [&] {
        return m_screen->item(QAccessible::Grouping, field)->property("text").toString();
    };
    QTRY_VERIFY(m_screen->item(QAccessible::Grouping, field));
    QVERIFY(!m_screen->canPress(button));
    m_screen->type(QStringLiteral("not the passphrase")); // the field has the keyboard from the start
    QCOMPARE(typed(), QStringLiteral("not the passphrase"));
    KEEL_PRESS(button);
    QCOMPARE(typed(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->unlock()->error().isEmpty(), patience);
    QTRY_VERIFY(m_screen->shows(m_app->unlock()->error()));

    m_fixture->monotonic += 3'600'000; // whatever the delay after a wrong one
    QTRY_VERIFY(m_screen->item(QAccessible::Grouping, field)->hasActiveFocus());
    m_screen->type(m_passphrase);
    QTRY_VERIFY(m_screen->canPress(button));
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Unlocked, patience);
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    QVERIFY(!m_screen->shows(button));
}

void PagesTest::returnWhileOneHasToWait()
{
    QVERIFY(QDir().mkpath(m_fixture->setup.stateFolder));
    QFile failures(QDir(m_fixture->setup.stateFolder).filePath(QStringLiteral("unlock-failures")));
    QVERIFY(failures.open(QIODevice::WriteOnly) && failures.write("6") == 1);
    failures.close();
    show({480, 800}, Stage::Locked);
    QVERIFY(m_app->unlock()->delaySeconds() > 0);
    QQuickItem* field = m_screen->item(QAccessible::Grouping, QStringLiteral("Passphrase"));
    QTRY_VERIFY(field->hasActiveFocus());
    m_screen->type(m_passphrase);
    m_screen->key(Qt::Key_Return);
    QCOMPARE(field->property("text").toString(), m_passphrase);
    QVERIFY(!m_app->unlock()->busy());
    m_fixture->monotonic += 3'600'000;
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Unlock")));
}

void PagesTest::ratingsByKeyboard()
{
    show();
    CheckInModel* checkIn = m_app->diary()->today()->checkIn();
    QTRY_VERIFY(!checkIn->busy());
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    m_screen->key(Qt::Key_Tab);
    m_screen->type(QStringLiteral("0"));
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, 0 of 10")));
    m_screen->key(Qt::Key_Tab);
    m_screen->type(QStringLiteral("7"));
    m_screen->key(Qt::Key_Tab);
    m_screen->type(QStringLiteral("4"));
    m_screen->key(Qt::Key_Delete);
    m_screen->key(Qt::Key_Tab);
    m_screen->type(QStringLiteral("10"));
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Energy, 7 of 10")));
    QVERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Strain, not set")));
    QVERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Meaning: today felt worthwhile, 10 of 10")));
    QVERIFY(!checkIn->isSaved());

    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(checkIn->isSaved());
    QTRY_VERIFY(m_screen->shows(checkIn->savedText()));

    const CheckIn stored = storedToday();
    CheckIn expected;
    expected.stamp = stored.stamp;
    expected.dayType = stored.dayType; // what the working days make of a Thursday
    expected.mood = Rating::of<0>();
    expected.energy = Rating::of<7>();
    expected.meaning = Rating::of<10>();
    QVERIFY(stored == expected);
    QCOMPARE(stored.stamp.localDate.toString(), QStringLiteral("2026-11-19"));
}

void PagesTest::aNoteThatPointsToAClient()
{
    show();
    CheckInModel* checkIn = m_app->diary()->today()->checkIn();
    QTRY_VERIFY(!checkIn->busy());
    const QString line = QStringLiteral("A line for yourself");
    QVERIFY(!m_screen->find(QAccessible::EditableText, line));
    KEEL_PRESS(QStringLiteral("More"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, line));
    m_screen->type(QStringLiteral("client Zara cancelled"));
    QCOMPARE(checkIn->note()->text(), QStringLiteral("client Zara cancelled"));
    m_screen->key(Qt::Key_Return, Qt::ControlModifier);

    const QString question = QStringLiteral("Before this is saved");
    const QString replace = QStringLiteral("Replace with “a client”");
    QTRY_VERIFY(m_screen->asks(question));
    QVERIFY(!checkIn->isSaved());
    QVERIFY(m_screen->canPress(replace));
    QVERIFY(m_screen->canPress(QStringLiteral("Remove it")));
    QVERIFY(m_screen->canPress(QStringLiteral("It is not client data")));
    m_screen->key(Qt::Key_Escape); // back to writing
    QTRY_VERIFY(!m_screen->asks(question));
    QVERIFY(!checkIn->isSaved());

    m_screen->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->asks(question));
    KEEL_PRESS(replace);
    QTRY_VERIFY(checkIn->isSaved());
    QTRY_VERIFY(m_screen->shows(checkIn->savedText()));
    QTRY_VERIFY(!m_screen->asks(question));
    const QString stored = storedToday().note.text();
    QVERIFY2(stored.contains(QStringLiteral("a client")), qPrintable(stored));
    QVERIFY2(!stored.contains(QStringLiteral("Zara")), qPrintable(stored));
}

void PagesTest::searchInTheDiary()
{
    addCheckIn(1, QStringLiteral("The lantern was lit."));
    addCheckIn(2, QStringLiteral("A quiet day."));
    addCheckIn(3, QStringLiteral("Lantern again."));
    show();
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    const QString entry = QStringLiteral("Check-in, ");
    QTRY_COMPARE(m_screen->count(QAccessible::Button, entry), 3);
    QVERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Search the diary")));
    m_screen->type(QStringLiteral("lantern"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("2 found, best first")));
    QTRY_COMPARE(m_screen->count(QAccessible::Button, entry), 2);
    m_screen->type(QStringLiteral("s hung"));
    QTRY_VERIFY(m_screen->shows(
        QStringLiteral("Every word must occur in the entry. Signs and emoji are not searched.")));
    m_screen->key(Qt::Key_Escape); // empties the field, stays here
    QTRY_COMPARE(m_screen->count(QAccessible::Button, entry), 3);
    QVERIFY(m_screen->shows(QStringLiteral("Search the diary")));
}

void PagesTest::removedFromTheDiaryAndBroughtBack()
{
    addCheckIn(1, QStringLiteral("Stays."));
    addCheckIn(2, QStringLiteral("Goes and comes back."));
    show();
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    const QString entry = QStringLiteral("Check-in, ");
    QTRY_COMPARE(m_screen->count(QAccessible::Button, entry), 2);
    TimelineModel* timeline = m_app->diary()->timeline();
    QVERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("Check-in, Tuesday 17 November, 17:20")));
    m_screen->key(Qt::Key_Delete);
    QTRY_COMPARE(m_screen->count(QAccessible::Button, entry), 1);
    QTRY_VERIFY(!timeline->undoText().isEmpty());
    QTRY_VERIFY(m_screen->find(QAccessible::AlertMessage, timeline->undoText()));
    KEEL_PRESS(QStringLiteral("Undo"));
    QTRY_COMPARE(m_screen->count(QAccessible::Button, entry), 2);
    QTRY_VERIFY(!m_screen->canPress(QStringLiteral("Undo")));
}

void PagesTest::trends()
{
    for (int day = 1; day <= 10; ++day)
        addCheckIn(day, QStringLiteral("As ever."));
    show();
    QTRY_VERIFY(m_screen->find(QAccessible::Slider, QStringLiteral("Mood, not set")));
    QVERIFY(!hasChart()); // Qt Charts costs memory that most evenings need not pay
    // Nor is anything made or read for a page that nobody has looked at.
    QVERIFY(!m_app->diary()->findChild<TrendsModel*>() && !m_app->diary()->findChild<TimelineModel*>());
    m_screen->key(Qt::Key_3, Qt::ControlModifier);
    TrendCardListModel* cards = m_app->diary()->trends()->cards();
    QTRY_VERIFY(cards->find(QStringLiteral("level")));
    TrendCardModel* level = cards->find(QStringLiteral("level"));
    QTRY_VERIFY(m_screen->shows(level->sentence()));
    QVERIFY(level->sentence().startsWith(QStringLiteral("Near your usual")));
    QTRY_VERIFY(m_screen->find(QAccessible::Chart, level->spokenSummary()));
    QVERIFY(hasChart());
    QVERIFY(m_screen->shows(QStringLiteral("What is not shown yet")));
    QVERIFY(m_screen->shows(m_app->diary()->trends()->aboutFigures()));
}

void PagesTest::anotherPassphrase()
{
    show();
    m_screen->key(Qt::Key_Comma, Qt::ControlModifier);
    const QString change = QStringLiteral("Change the passphrase");
    KEEL_PRESS(change);
    QTRY_VERIFY(m_screen->asks(change));
    const auto fill = [&](const QString& label, const QString& text) {
        QTRY_VERIFY(m_screen->focus(QAccessible::Grouping, label));
        m_screen->type(text);
    };
    fill(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    fill(QStringLiteral("New passphrase"), QStringLiteral("short"));
    fill(QStringLiteral("New passphrase again"), QStringLiteral("short"));
    SecurityModel* security = m_app->diary()->security();
    QTRY_VERIFY(!security->strengthText().isEmpty());
    QVERIFY(m_screen->shows(security->strengthText()));
    QVERIFY(!m_screen->canPress(change));

    QVERIFY(m_screen->focus(QAccessible::Grouping, QStringLiteral("New passphrase")));
    m_screen->key(Qt::Key_A, Qt::ControlModifier);
    m_screen->type(goodPassphrase);
    QVERIFY(m_screen->focus(QAccessible::Grouping, QStringLiteral("New passphrase again")));
    m_screen->key(Qt::Key_A, Qt::ControlModifier);
    m_screen->type(goodPassphrase);
    KEEL_PRESS(change);
    QTRY_VERIFY_WITH_TIMEOUT(!security->done().isEmpty(), patience);
    QTRY_VERIFY(!m_screen->asks(change));
    QTRY_VERIFY(m_screen->shows(security->done()));
    m_app->lock();
    QVERIFY(!opensWith(m_passphrase));
    QVERIFY(opensWith(goodPassphrase));
}

void PagesTest::helpNow_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("over the lock screen") << true;
    QTest::newRow("over Today") << false;
}

void PagesTest::helpNow()
{
    QFETCH(const bool, locked);
    show({480, 800}, locked ? Stage::Locked : Stage::Open);
    const QString help = QStringLiteral("Help now");
    QTRY_VERIFY(m_screen->canPress(help));
    QVERIFY(!m_screen->asks(help));
    m_screen->key(Qt::Key_F1);
    QTRY_VERIFY(m_screen->asks(help));
    QTRY_VERIFY(m_screen->shows(m_app->help()->intro()));

    // What the employer runs is named only to somebody who asks, by key or by press, and each time anew.
    const QString ask = QStringLiteral("Show support run by your employer");
    const QString employers = QStringLiteral("Occupational health or employee assistance");
    QVERIFY(m_screen->shows(m_app->help()->employerQuestion()));
    QVERIFY(!m_screen->shows(employers));
    QVERIFY(m_screen->focus(QAccessible::Button, ask));
    m_screen->key(Qt::Key_Space);
    QTRY_VERIFY(m_screen->shows(employers));
    for (const SupportListModel::Row& row : m_app->help()->employerSections()->rows())
        QVERIFY2(m_screen->shows(row.detail), qPrintable(row.detail));
    KEEL_PRESS(QStringLiteral("Hide support run by your employer"));
    QTRY_VERIFY(!m_screen->shows(employers));
    KEEL_PRESS(ask);
    QTRY_VERIFY(m_screen->shows(employers));
    KEEL_PRESS(m_app->help()->countryNames().at(1)); // of another country: not asked yet
    QTRY_VERIFY(m_screen->canPress(ask));
    QVERIFY(!m_screen->shows(employers));
    KEEL_PRESS(ask);
    QTRY_VERIFY(m_screen->shows(employers));

    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(help));
    KEEL_PRESS(help);
    QTRY_VERIFY(m_screen->canPress(ask));
    QVERIFY(!m_screen->shows(employers));
    QTRY_VERIFY(m_screen->asks(help));
    KEEL_PRESS(QStringLiteral("Close"));
    QTRY_VERIFY(!m_screen->asks(help));
    QCOMPARE(m_app->stage(), locked ? AppModel::Locked : AppModel::Unlocked);
}

void PagesTest::tabsByKeyboard()
{
    show();
    const QList<std::pair<Qt::Key, QString>> tabs{{Qt::Key_2, QStringLiteral("Diary")},
                                                  {Qt::Key_3, QStringLiteral("Trends")},
                                                  {Qt::Key_4, QStringLiteral("Values")},
                                                  {Qt::Key_5, QStringLiteral("Supervision")},
                                                  {Qt::Key_1, QStringLiteral("Today")}};
    for (const auto& [key, name] : tabs) {
        m_screen->key(key, Qt::ControlModifier);
        QTRY_VERIFY2(m_screen->find(QAccessible::Pane, name), qPrintable(name));
        for (const auto& [other, tab] : tabs) {
            // Qt 6.4 calls every button a button, also where QML says PageTab.
            QAccessibleInterface* node = m_screen->find(QAccessible::Button, tab);
            QVERIFY2(node, qPrintable(tab));
            QCOMPARE(bool(node->state().selected), other == key);
            QCOMPARE(m_screen->find(QAccessible::Pane, tab) != nullptr, other == key);
        }
    }
}

void PagesTest::largeTextOnASmallWindow_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("first run") << int(Stage::FirstRun);
    QTest::newRow("locked") << int(Stage::Locked);
    QTest::newRow("open") << int(Stage::Open);
}

void PagesTest::largeTextOnASmallWindow()
{
    QFETCH(const int, stage);
    for (int day = 1; day <= 8; ++day)
        addCheckIn(day, QStringLiteral("Talked about the caseload in supervision."));
    show({480, 800}, Stage(stage));
    m_app->look()->setTextScale(2);
    m_window->resize(320, 568);
    const QStringList places = m_window->property("places").toStringList();
    QVERIFY(places.size() >= 2);
    for (const QString& place : places) {
        QVERIFY(QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, place)));
        QVERIFY2(m_screen->paints(), qPrintable(place));
        QVERIFY(m_screen->visibleItems().size() > 10);
        QTRY_VERIFY2(m_screen->clippedTexts().isEmpty(),
                     qPrintable(place + u": " + m_screen->clippedTexts().join(u"; ")));
    }
}

int main(int argc, char** argv) { return runPageTest<PagesTest>(argc, argv); }

#include "tst_Pages.moc"
