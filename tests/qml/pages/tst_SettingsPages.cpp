// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include <QClipboard>
#include <QDir>

using namespace keel;
using namespace keel::test;

/// The settings and what they lead to, in the real window over a real vault.
class SettingsPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void myWorkByKeyboard();
    void leaveIsAddedChangedAndTakenAway();
    void aFormOutlivesALock();
    void exportAsksForThePassphrase();
    void anExportSaysWhatItTakesAlong();
    void anExportComesIn();
    void deletingAsksTwice();
    void lockAndHelpWorkOverASheet();
    void focusComesBackAfterASheet();
    void escapeGoesOneStep();
    void wordsToLookAtWhileWriting();
    void aCopiedCodeIsForgotten();
    void aNewCodeStaysUntilItIsWrittenDown();
    void aForgottenPassphraseIsReplaced();
    void theCodeOneHasIsChecked();
    void aSheetSaysNothingOfTheOneBefore();
    void licencesAreReadWhenOpened();

private:
    void openSettings();
    void type(const QString& field, const QString& text);
    [[nodiscard]] Profile storedProfile();
};

void SettingsPagesTest::init()
{
    PageTest::init();
    show();
}

void SettingsPagesTest::openSettings()
{
    m_screen->key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Settings")));
}

void SettingsPagesTest::type(const QString& field, const QString& text)
{
    const auto role =
        m_screen->find(QAccessible::EditableText, field) ? QAccessible::EditableText : QAccessible::Grouping;
    QTRY_VERIFY2(m_screen->focus(role, field), qPrintable(field));
    m_screen->key(Qt::Key_A, Qt::ControlModifier);
    m_screen->key(Qt::Key_Delete);
    m_screen->type(text);
}

Profile SettingsPagesTest::storedProfile()
{
    return stored([](Diary& diary) { return diary.journal().profile(); }).value_or(Profile());
}

void SettingsPagesTest::myWorkByKeyboard()
{
    openSettings();
    QTRY_VERIFY(m_screen->focus(QAccessible::Button, QStringLiteral("My work")));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("My work")));
    QTRY_VERIFY(m_app->diary()->work()->ready());
    QTRY_VERIFY(m_screen->focus(QAccessible::CheckBox, QStringLiteral("Trainee PWP")));
    m_screen->key(Qt::Key_Space);
    type(QStringLiteral("In this role since"), QStringLiteral("March"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Write the month like March 2024, or a whole date.")));
    type(QStringLiteral("In this role since"), QStringLiteral("March 2024"));
    KEEL_PRESS(QStringLiteral("My employer’s"));
    QTRY_VERIFY(m_screen->shows(m_app->diary()->work()->deviceText()));
    type(QStringLiteral("Full-time equivalent"), QStringLiteral("a lot"));
    const QString complaint = QStringLiteral("Write a number, like 0.6.");
    QTRY_VERIFY(m_screen->shows(complaint));
    QCOMPARE(m_screen->find(QAccessible::EditableText, QStringLiteral("Full-time equivalent"))
                 ->text(QAccessible::Description),
             complaint);
    type(QStringLiteral("Full-time equivalent"), QStringLiteral("0.6"));
    QTRY_VERIFY(!m_screen->shows(complaint));

    QVERIFY(!m_screen->find(QAccessible::EditableText, QStringLiteral("Tuesday from")));
    const auto tuesday = [&] { return m_screen->item(QAccessible::CheckBox, QStringLiteral("Tuesday")); };
    QTRY_VERIFY(tuesday());
    tuesday()->forceActiveFocus(Qt::TabFocusReason);
    m_screen->key(Qt::Key_Space);
    QTRY_VERIFY(m_screen->find(QAccessible::EditableText, QStringLiteral("Tuesday from")));
    type(QStringLiteral("Tuesday to"), QStringLiteral("15:30"));
    type(QStringLiteral("Lunch from"), QStringLiteral("12:30"));
    type(QStringLiteral("Lunch to"), QStringLiteral("13:00"));
    type(QStringLiteral("A day on call"), QStringLiteral("5 December"));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Remove 5 Dec 2026")));
    m_screen->key(Qt::Key_Escape); // saves what waited
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Settings")));

    const Profile profile = storedProfile();
    QVERIFY(profile.role == Role::Trainee);
    QCOMPARE(profile.roleSince->toString(), QStringLiteral("2024-03-01"));
    QVERIFY(profile.deviceOwner == DeviceOwner::Employer);
    QCOMPARE(profile.fte->value(), 0.6);
    QCOMPARE(profile.hours.size(), 1);
    QCOMPARE(profile.hours.items().first().weekday.value(), 2);
    QCOMPARE(profile.hours.items().first().to->toString(), QStringLiteral("15:30"));
    QCOMPARE(profile.lunch.from->toString(), QStringLiteral("12:30"));
    QCOMPARE(profile.onCall.size(), 1);
}

void SettingsPagesTest::leaveIsAddedChangedAndTakenAway()
{
    openSettings();
    KEEL_PRESS(QStringLiteral("My work"));
    KEEL_PRESS(QStringLiteral("Add leave"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Add leave")));
    KEEL_PRESS(QStringLiteral("Save the leave"));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Write the day like 24/12/2026 or 24 December.")));
    type(QStringLiteral("First day"), QStringLiteral("21 Dec"));
    type(QStringLiteral("Last day"), QStringLiteral("24 Dec"));
    KEEL_PRESS(QStringLiteral("Save the leave"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Add leave")));
    const QString row = QStringLiteral("21 Dec 2026 to 24 Dec 2026");
    KEEL_PRESS(row);
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Change leave")));
    KEEL_PRESS(QStringLiteral("Move to the bin"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Change leave")));
    QTRY_VERIFY(!m_screen->shows(row));
}

void SettingsPagesTest::aFormOutlivesALock()
{
    const QString sheet = QStringLiteral("Add leave");
    const auto firstDay = [this] {
        QAccessibleInterface* field = m_screen->find(QAccessible::EditableText, QStringLiteral("First day"));
        return field ? field->text(QAccessible::Value) : QString();
    };
    QVERIFY(visit(QStringLiteral("work")));
    KEEL_PRESS(sheet);
    QTRY_VERIFY(m_screen->asks(sheet));
    type(QStringLiteral("First day"), QStringLiteral("21 Dec"));
    m_app->lock();
    m_vault->unlock();
    m_app->open(std::move(m_vault->session));
    QVERIFY(visit(QStringLiteral("work")));
    KEEL_PRESS(sheet);
    QTRY_VERIFY(m_screen->asks(sheet));
    QTRY_COMPARE(firstDay(), QStringLiteral("21 Dec"));
    m_screen->key(Qt::Key_Escape); // not wanted
    QTRY_VERIFY(!m_screen->asks(sheet));
    KEEL_PRESS(sheet);
    QTRY_VERIFY(m_screen->asks(sheet));
    QCOMPARE(firstDay(), QString());
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(sheet));
    QVERIFY(storedRecords<Draft>().isEmpty());
}

void SettingsPagesTest::exportAsksForThePassphrase()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("mine.json"));
    const QString write = QStringLiteral("Save the export");
    openSettings();
    KEEL_PRESS(QStringLiteral("Export"));
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Export")));
    // Plainly said, before anything else.
    QTRY_VERIFY(m_screen->count(QAccessible::StaticText,
                                QStringLiteral("An export is not locked: anyone who gets it")) > 0);
    QTRY_VERIFY(!m_app->diary()->exporting()->path().isEmpty());
    QVERIFY(!m_screen->canPress(write));
    type(QStringLiteral("Where it goes"), path);
    QCOMPARE(m_app->diary()->exporting()->path(), path);
    type(QStringLiteral("Passphrase or recovery code"), QStringLiteral("not the passphrase"));
    KEEL_PRESS(write);
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->diary()->exporting()->passphraseError().isEmpty(), patience);
    QTRY_VERIFY(m_screen->shows(m_app->diary()->exporting()->passphraseError()));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!m_screen->canPress(write)); // the field is empty again

    type(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->diary()->exporting()->done().isEmpty(), patience);
    QTRY_VERIFY(m_screen->shows(m_app->diary()->exporting()->done()));
    QVERIFY(m_app->diary()->exporting()->done().contains(path));
    QVERIFY(QFile::exists(path));
    KEEL_PRESS(QStringLiteral("Back to the settings"));
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Settings")));
}

void SettingsPagesTest::anExportSaysWhatItTakesAlong()
{
    const QString text = QStringLiteral("999 012 3454 went round my head");
    KEEL_VERIFY(stored([&text](Diary& diary) -> Result<Record<Note>> {
        Record<Note> record;
        KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
        record.body.stamp.localDate = record.body.stamp.localDate.plus(-2);
        KEEL_ASSIGN(record.body.text, NoteText::create(text));
        return diary.journal().save(record);
    }));
    show();
    openSettings();
    KEEL_PRESS(QStringLiteral("Export"));
    QTRY_VERIFY(!m_app->diary()->exporting()->clientDetails().isEmpty());
    QTRY_VERIFY(m_screen->shows(m_app->diary()->exporting()->clientDetails()));
    KEEL_PRESS(QStringLiteral("Look at Tuesday 17 November"));
    QTRY_VERIFY(m_screen->count(QAccessible::Button, QStringLiteral("Note")) > 0); // the day, in the Diary
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Settings")));
    QVERIFY(!m_screen->find(QAccessible::Pane, QStringLiteral("Export")));
}

void SettingsPagesTest::anExportComesIn()
{
    const QString path = QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/export-small.json");
    openSettings();
    KEEL_PRESS(QStringLiteral("Import an export"));
    const QString look = QStringLiteral("Look at it");
    QTRY_VERIFY(m_screen->find(QAccessible::EditableText, QStringLiteral("The file")));
    QVERIFY(!m_screen->canPress(look));
    type(QStringLiteral("The file"), QStringLiteral("/nowhere/at/all.json"));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->diary()->importing()->error().isEmpty(), patience);
    QTRY_VERIFY(m_screen->shows(m_app->diary()->importing()->error()));
    type(QStringLiteral("The file"), path);
    KEEL_PRESS(look);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->find(QAccessible::Table, QStringLiteral("What the file holds")),
                             patience);
    const QString take = m_app->diary()->importing()->takeText();
    m_screen->key(Qt::Key_Escape); // one step back: to the choice of a file
    QTRY_VERIFY(m_screen->find(QAccessible::EditableText, QStringLiteral("The file")));
    KEEL_PRESS(look);
    KEEL_PRESS(take);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->canPress(QStringLiteral("Back to the settings")), patience);
    KEEL_PRESS(QStringLiteral("Back to the settings"));
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->count(QAccessible::Button, QStringLiteral("Check-in")) > 0); // it is in the diary
}

void SettingsPagesTest::deletingAsksTwice()
{
    openSettings();
    const QString erase = QStringLiteral("Delete everything");
    const QString sure = QStringLiteral("Delete my diary for good");
    KEEL_PRESS(erase);
    QTRY_VERIFY(m_screen->asks(erase));
    QVERIFY(!m_screen->canPress(sure));
    type(QStringLiteral("Type the word delete"), QStringLiteral("delete"));
    QVERIFY(!m_screen->canPress(sure));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(erase));
    KEEL_PRESS(erase);
    QTRY_VERIFY(m_screen->asks(erase));
    type(QStringLiteral("Type the word delete"), QStringLiteral("delete"));
    type(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    QSignalSpy restart(m_app.get(), &AppModel::lockRequested);
    KEEL_PRESS(sure);
    QVERIFY(restart.wait(patience));
    QTRY_VERIFY(m_screen->shows(QStringLiteral("Who can see this?")));
    QVERIFY(QDir(m_vault->vault.folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void SettingsPagesTest::lockAndHelpWorkOverASheet()
{
    openSettings();
    KEEL_PRESS(QStringLiteral("Change the passphrase"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Change the passphrase")));
    m_screen->key(Qt::Key_F1);
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Help now")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Help now")));
    QVERIFY(m_screen->asks(QStringLiteral("Change the passphrase"))); // one step
    m_screen->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_app->stage(), AppModel::Locked);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Change the passphrase")));
}

void SettingsPagesTest::focusComesBackAfterASheet()
{
    openSettings();
    for (const QString& row :
         {QStringLiteral("Change the passphrase"), QStringLiteral("Check my recovery code"),
          QStringLiteral("New recovery code"), QStringLiteral("Delete everything")}) {
        QTRY_VERIFY(m_screen->focus(QAccessible::Button, row));
        m_screen->key(Qt::Key_Return);
        QTRY_VERIFY2(m_screen->asks(row), qPrintable(row));
        m_screen->key(Qt::Key_Escape);
        QTRY_VERIFY2(!m_screen->asks(row), qPrintable(row));
        QTRY_VERIFY2(m_screen->item(QAccessible::Button, row)->hasActiveFocus(), qPrintable(row));
    }
    // Also where one sheet has led to another.
    const QString check = QStringLiteral("Check my recovery code");
    const QString make = QStringLiteral("New recovery code");
    QVERIFY(m_screen->focus(QAccessible::Button, check));
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY(m_screen->asks(check));
    KEEL_PRESS(QStringLiteral("I do not have it: make a new one"));
    QTRY_VERIFY(m_screen->asks(make));
    QTRY_VERIFY(!m_screen->asks(check));
    QTRY_VERIFY(m_screen->focus(QAccessible::Grouping, QStringLiteral("Passphrase or recovery code")));
    m_screen->key(Qt::Key_Return); // with nothing typed: nothing is asked
    QVERIFY(!m_app->diary()->security()->busy());
    QVERIFY(m_app->diary()->security()->error().isEmpty());
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(make));
    QTRY_VERIFY(m_screen->item(QAccessible::Button, check)->hasActiveFocus());
}

void SettingsPagesTest::escapeGoesOneStep()
{
    openSettings();
    KEEL_PRESS(QStringLiteral("My work"));
    KEEL_PRESS(QStringLiteral("Add a session"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Add a session")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Add a session")));
    QVERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("My work")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find(QAccessible::Pane, QStringLiteral("My work")));
    QVERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Settings")));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->find(QAccessible::Pane, QStringLiteral("Today")));
}

void SettingsPagesTest::wordsToLookAtWhileWriting()
{
    CheckInModel* checkIn = m_app->diary()->today()->checkIn();
    QTRY_VERIFY(!checkIn->busy());
    const QString line = QStringLiteral("A line for yourself");
    const QString choose = QStringLiteral("Choose what to do");
    KEEL_PRESS(QStringLiteral("More"));
    QTRY_VERIFY(m_screen->focus(QAccessible::EditableText, line));
    QVERIFY(!m_screen->canPress(choose));
    m_screen->type(QStringLiteral("client Zara cancelled today"));
    QTRY_VERIFY(m_screen->canPress(choose));
    // The screen reader hears it of the field itself.
    QCOMPARE(m_screen->find(QAccessible::EditableText, line)->text(QAccessible::Description),
             QStringLiteral("Could this be someone’s name?"));
    KEEL_PRESS(choose);
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Words to look at")));
    QVERIFY(m_screen->count(QAccessible::StaticText, QStringLiteral("This check misses things.")) > 0);
    KEEL_PRESS(QStringLiteral("Replace with “a client”"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Words to look at")));
    QCOMPARE(m_screen->find(QAccessible::EditableText, line)->text(QAccessible::Value),
             checkIn->note()->text());
    QVERIFY(!checkIn->note()->text().contains(QStringLiteral("Zara")));
    QVERIFY(!checkIn->isSaved()); // it was only asked
    QTRY_VERIFY(!m_screen->canPress(choose));
}

void SettingsPagesTest::aCopiedCodeIsForgotten()
{
    openSettings();
    KEEL_PRESS(QStringLiteral("New recovery code"));
    type(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    KEEL_PRESS(QStringLiteral("Make a new code"));
    SecurityModel* security = m_app->diary()->security();
    QTRY_VERIFY_WITH_TIMEOUT(!security->recoveryCode().isEmpty(), patience);
    KEEL_PRESS(QStringLiteral("Copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), security->recoveryCode());
    m_fixture->monotonic += 30'000;
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(m_screen->focus(QAccessible::EditableText, QStringLiteral("Recovery code")));
    m_screen->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), security->recoveryCode());
    m_engine.reset();
    m_app.reset(); // the end of the program forgets at once
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void SettingsPagesTest::aNewCodeStaysUntilItIsWrittenDown()
{
    const QString sheet = QStringLiteral("New recovery code");
    openSettings();
    KEEL_PRESS(sheet);
    type(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    KEEL_PRESS(QStringLiteral("Make a new code"));
    SecurityModel* security = m_app->diary()->security();
    QTRY_VERIFY_WITH_TIMEOUT(!security->recoveryCode().isEmpty(), patience);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, {4, 4});
    m_screen->key(Qt::Key_Escape);
    QVERIFY(m_screen->asks(sheet));
    QVERIFY(!m_screen->canPress(QStringLiteral("Close")));
    QVERIFY(!security->recoveryCode().isEmpty());
    KEEL_PRESS(QStringLiteral("I have written it down"));
    QTRY_VERIFY(!m_screen->asks(sheet));
    QVERIFY(security->recoveryCode().isEmpty());
}

void SettingsPagesTest::aForgottenPassphraseIsReplaced()
{
    show({390, 844}, Stage::Locked);
    KEEL_PRESS(QStringLiteral("Use the recovery code"));
    type(QStringLiteral("Recovery code"), m_vault->recoveryCode);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Unlocked, patience);
    KEEL_PRESS(QStringLiteral("Choose a new passphrase")); // offered at once
    const QString change = QStringLiteral("Change the passphrase");
    QTRY_VERIFY(m_screen->asks(change));
    type(QStringLiteral("Passphrase or recovery code"), m_vault->recoveryCode);
    type(QStringLiteral("New passphrase"), goodPassphrase);
    type(QStringLiteral("New passphrase again"), goodPassphrase);
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_app->diary()->security()->done().isEmpty(), patience);
    QTRY_VERIFY(!m_screen->asks(change));
    m_app->lock();
    QTRY_VERIFY(m_screen->find(QAccessible::Grouping, QStringLiteral("Passphrase")));
    type(QStringLiteral("Passphrase"), goodPassphrase);
    m_screen->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Unlocked, patience);
    // The code was typed and right: nobody is asked to check it.
    QTRY_VERIFY(!m_app->diary()->today()->checkIn()->busy());
    QVERIFY(m_app->diary()->notice().isEmpty());
}

void SettingsPagesTest::theCodeOneHasIsChecked()
{
    const QString sheet = QStringLiteral("Check my recovery code");
    KEEL_PRESS(QStringLiteral("Check my code")); // the banner on Today
    QTRY_VERIFY(m_screen->asks(sheet));
    QVERIFY(!m_screen->canPress(QStringLiteral("Check the code")));
    type(QStringLiteral("Recovery code"), QStringLiteral("not it"));
    m_screen->key(Qt::Key_Return);
    const QString error = m_app->diary()->security()->error();
    QVERIFY(!error.isEmpty());
    QTRY_VERIFY(m_screen->shows(error));
    type(QStringLiteral("Recovery code"), m_vault->recoveryCode);
    m_screen->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->asks(sheet), patience);
    QTRY_VERIFY(m_screen->shows(m_app->diary()->security()->done()));
    // Who does not have it gets a new one from the same place.
    KEEL_PRESS(sheet);
    KEEL_PRESS(QStringLiteral("I do not have it: make a new one"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("New recovery code")));
    QTRY_VERIFY(!m_screen->asks(sheet));
    QVERIFY(storedProfile().recoveryConfirmedAt);
}

void SettingsPagesTest::aSheetSaysNothingOfTheOneBefore()
{
    const QString change = QStringLiteral("Change the passphrase");
    openSettings();
    KEEL_PRESS(change);
    QTRY_VERIFY(m_screen->asks(change));
    type(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    type(QStringLiteral("New passphrase"), goodPassphrase);
    type(QStringLiteral("New passphrase again"), QStringLiteral("another one"));
    m_screen->key(Qt::Key_Return); // as in every other form
    SecurityModel* security = m_app->diary()->security();
    QTRY_VERIFY(!security->error().isEmpty());
    const QString error = security->error();
    QTRY_VERIFY(m_screen->shows(error));
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->asks(change));
    KEEL_PRESS(QStringLiteral("New recovery code"));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("New recovery code")));
    QVERIFY(!m_screen->shows(error));
    QVERIFY(security->strengthText().isEmpty());
}

void SettingsPagesTest::licencesAreReadWhenOpened()
{
    openSettings();
    KEEL_PRESS(QStringLiteral("Licences: ") + QCoreApplication::applicationVersion());
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Inter")));
    const auto longTexts = [this] {
        const auto items = m_screen->visibleItems();
        return std::count_if(items.cbegin(), items.cend(), [](const QQuickItem* item) {
            return item->inherits("QQuickText") && item->property("text").toString().size() > 1000;
        });
    };
    QCOMPARE(longTexts(), 0);
    KEEL_PRESS(QStringLiteral("Inter"));
    QTRY_COMPARE(longTexts(), 1);
    KEEL_PRESS(QStringLiteral("Lucide")); // one at a time
    QTRY_COMPARE(longTexts(), 1);
}

int main(int argc, char** argv) { return runPageTest<SettingsPagesTest>(argc, argv); }

#include "tst_SettingsPages.moc"
