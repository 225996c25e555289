// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "services/DemoDiary.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

using namespace keel;
using namespace keel::test;

namespace {

const QString reason = QStringLiteral("Off while your diary can only be read.");
const QString again = QStringLiteral("Try again");

} // namespace

/// A diary that can only be read says so once, offers nothing that writes, and goes on as soon as it can be
/// written to; a diary that cannot be opened says why, where it lies, and looks again.
class OnlyReadPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatWritesIsOff_data();
    void whatWritesIsOff();
    void tryAgainBringsAllBack();
    void whatIsBeingWrittenStays();
    void whatIsTypedInASheetStays();
    void leavingWithoutItIsPossible();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void halfADiary();
    void aDamagedOne_data();
    void aDamagedOne();
    void openElsewhere();

private:
    enum class Seeds { Without, With };
    /// Opens a diary, with some months in it, where nothing can be written.
    void showOnlyRead(QSize size = {480, 900}, Seeds seeds = Seeds::With);
    void execute(const QByteArray& sql);
    [[nodiscard]] bool isOff(const QString& button) const;
    [[nodiscard]] WritingState& writing() const { return *m_app->diary()->writing(); }
    /// A banner that begins like this can be read, whatever role this Qt gives it.
    [[nodiscard]] bool says(const QString& beginning) const { return !begunBy(beginning).isEmpty(); }
    [[nodiscard]] QList<QQuickItem*> begunBy(const QString& beginning) const;

    DiarySession* m_session = nullptr;
};

void OnlyReadPagesTest::showOnlyRead(QSize size, Seeds seeds)
{
    KEEL_VERIFY(m_vault->run([seeds](Diary& diary) -> Result<void> {
        if (seeds == Seeds::Without)
            return {};
        KEEL_TRY(DemoDiary(diary).fill(60, 1, *Day::parse(u"2026-11-19")));
        KEEL_ASSIGN(const auto notes, diary.journal().all<Note>());
        return notes.isEmpty() ? fail(ErrorCode::NotFound)
                               : diary.journal().remove(notes.first().header.id); // for the bin
    }));
    m_vault->lock();
    SessionContext context;
    context.clock = m_vault->clock;
    context.zone = *ZoneId::parse(u"Europe/London");
    auto opened =
        m_vault->vault.unlock({SlotType::Passphrase, OpenVault::passphrase()}, context, Access::OnlyRead);
    KEEL_VERIFY(opened);
    m_vault->session = std::move(*opened);
    show(size);
}

void OnlyReadPagesTest::execute(const QByteArray& sql)
{
    KEEL_VERIFY(m_session->run([sql](Diary& diary) { return diary.connection().execute(sql); }).takeResult());
}

bool OnlyReadPagesTest::isOff(const QString& button) const
{
    const QAccessibleInterface* node = m_screen->find(QAccessible::Button, button);
    return node && !m_screen->canPress(button) && node->text(QAccessible::Description) == reason;
}

QList<QQuickItem*> OnlyReadPagesTest::begunBy(const QString& beginning) const
{
    QList<QQuickItem*> found;
    for (QQuickItem* item : m_screen->visibleItems()) {
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(item);
        if (node && node->text(QAccessible::Name).startsWith(beginning))
            found.append(item);
    }
    return found;
}

void OnlyReadPagesTest::whatWritesIsOff_data()
{
    QTest::addColumn<QStringList>("stops");
    QTest::addColumn<QStringList>("off");
    QTest::addColumn<QStringList>("on");
    using Names = std::initializer_list<const char*>;
    const auto listed = [](Names names) {
        QStringList list;
        for (const char* name : names)
            list.append(QString::fromLatin1(name));
        return list;
    };
    const auto row = [&listed](const char* name, Names stops, Names off, Names on) {
        QTest::newRow(name) << listed(stops) << listed(off) << listed(on);
    };
    row("today", {"today"},
        {"Something hard happened", "Something that mattered", "I had a break", "A note", "Save check-in"},
        {"Between calls", "Remind me why", "Help now", "More"});
    row("diary", {"diary", "diary-entry"}, {"Move to the bin"}, {"Help now"});
    row("bin", {"bin"}, {"Put back", "Remove everywhere now", "Empty the bin"}, {"Back"});
    row("trends", {"trends"}, {"Weekly review", "Add a score"}, {"Save or print all cards"});
    row("weekly review", {"weekly-review"}, {"Save the review"}, {"Back"});
    row("scores", {"measures"}, {"Save the score", "Bring a questionnaire"}, {"Back"});
    row("values", {"values"}, {"Sort the cards again"},
        {"Coping toolbox", "If-then plans", "My people and my support", "Remind me why"});
    row("toolbox", {"toolbox"}, {"Add one of my own"}, {"Back"});
    row("a word of one's own", {"toolbox", "toolbox-new"}, {"Add it"}, {"Help now"});
    row("people", {"people"}, {"Add someone"}, {"Copy this message"});
    row("plans", {"plan"}, {"Make a plan"}, {"Back"});
    row("how a plan went", {"plan", "plan-answers"}, {"Save the answer"}, {"Back"});
    row("note", {"note"}, {"Save note"}, {"Back"});
    row("moment", {"moment"}, {"Keep this moment"}, {"Back"});
    row("settings", {"settings"},
        {"Import an export", "Delete everything", "Change the passphrase", "New recovery code"},
        {"Export", "Bin", "Lock now"});
    row("recovery code", {"settings", "recovery-check"}, {"I do not have it: make a new one"},
        {"Close"}); // checking it is reading
    row("work", {"work"}, {}, {"Back"});
}

void OnlyReadPagesTest::whatWritesIsOff()
{
    QFETCH(const QStringList, stops);
    QFETCH(const QStringList, off);
    QFETCH(const QStringList, on);
    showOnlyRead();
    for (const QString& stop : stops) {
        QVERIFY(visit(stop));
        QVERIFY(m_screen->paints());
    }
    for (const QString& button : off)
        QTRY_VERIFY2(isOff(button), qPrintable(button));
    for (const QString& button : on)
        QTRY_VERIFY2(m_screen->canPress(button), qPrintable(button));
    if (stops.first() == QLatin1String("work")) { // all of it saves itself
        QTRY_VERIFY(m_screen->find(QAccessible::Button, QStringLiteral("Add leave")));
        QVERIFY(!m_screen->canPress(QStringLiteral("Add leave")));
    }
    if (stops.first() == QLatin1String("measures")) { // named after the score that they are about
        for (const QString& verb : {QStringLiteral("Change, "), QStringLiteral("Remove, ")}) {
            QTRY_VERIFY2(!begunBy(verb).isEmpty(), qPrintable(verb));
            const auto buttons = begunBy(verb);
            QVERIFY2(std::none_of(buttons.begin(), buttons.end(), [](auto* one) { return one->isEnabled(); }),
                     qPrintable(verb));
        }
    }
    // It is said on every page, with what to do.
    QVERIFY(says(writing().title() + QStringLiteral(". ") + writing().text()));
    QVERIFY(m_screen->canPress(again));
}

void OnlyReadPagesTest::tryAgainBringsAllBack()
{
    showOnlyRead();
    const QString folder = QFileInfo(m_vault->vault.folder()).canonicalFilePath();
    QVERIFY(writing().text().contains(folder));
    const QString title = writing().title();
    QTRY_VERIFY(says(title));
    // Today's own notice has such a button too.
    QTRY_VERIFY(!m_app->diary()->notice().isEmpty());
    m_app->diary()->dismissNotice();
    // Closed, a line of it stays and opens it again.
    KEEL_PRESS(QStringLiteral("Close this message"));
    QTRY_VERIFY(!says(title));
    KEEL_PRESS(writing().shortText());
    QTRY_VERIFY(says(title));

    m_vault->unlock(); // another Keel
    KEEL_PRESS(again);
    QTRY_VERIFY(says(QStringLiteral("Keel has tried again")));
    QVERIFY(writing().text().contains(QStringLiteral("Another Keel")));
    QVERIFY(isOff(QStringLiteral("A note")));
    m_vault->lock();
    KEEL_PRESS(again);
    QTRY_VERIFY(writing().isPossible());
    QTRY_VERIFY(!m_screen->canPress(again));
    QVERIFY(!m_screen->shows(writing().shortText()));

    KEEL_PRESS(QStringLiteral("A note"));
    QTRY_VERIFY(m_app->diary()->note()->isReady());
    m_screen->type(QStringLiteral("Written after all."));
    KEEL_PRESS(QStringLiteral("Save note"));
    QTRY_VERIFY(!m_app->diary()->note()->isReady());
    const auto notes = storedRecords<Note>();
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Record<Note>& note) {
        return note.body.text.text() == QStringLiteral("Written after all.");
    }));
}

void OnlyReadPagesTest::whatIsBeingWrittenStays()
{
    m_session = m_vault->session.get();
    show({480, 900});
    const QString words = QStringLiteral("Long day. Good talk at four.");
    QVERIFY(visit(QStringLiteral("note")));
    NoteModel& note = *m_app->diary()->note();
    QTRY_VERIFY(note.isReady());
    execute("PRAGMA query_only = 1");
    m_screen->type(words);
    QTRY_VERIFY_WITH_TIMEOUT(says(writing().title()) && !writing().isPossible(), patience);
    QVERIFY(writing().text().contains(QStringLiteral("stays on its page")));
    QTRY_VERIFY(isOff(QStringLiteral("Save note")));
    m_screen->key(Qt::Key_Return, Qt::ControlModifier); // nor by the keyboard
    KEEL_PRESS(QStringLiteral("Back"));
    QTRY_VERIFY(says(QStringLiteral("What you wrote here cannot be kept")));
    QVERIFY(note.isReady());
    QCOMPARE(note.text()->text(), words);
    // Elsewhere and back: it is still there.
    m_screen->key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(visit(QStringLiteral("note")));
    QTRY_VERIFY(isOff(QStringLiteral("Save note")));
    QCOMPARE(note.text()->text(), words);

    execute("PRAGMA query_only = 0");
    KEEL_PRESS(again);
    KEEL_PRESS(QStringLiteral("Save note"));
    QTRY_VERIFY(!note.isReady());
    const auto notes = storedRecords<Note>();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().body.text.text(), words);
}

void OnlyReadPagesTest::whatIsTypedInASheetStays()
{
    m_session = m_vault->session.get();
    show({480, 900});
    QVERIFY(visit(QStringLiteral("people")));
    QVERIFY(visit(QStringLiteral("people-new")));
    QTRY_VERIFY(m_screen->asks(QStringLiteral("Someone to turn to")));
    m_app->diary()->people()->name()->setText(QStringLiteral("Reading group"));
    QTRY_VERIFY(m_screen->canPress(QStringLiteral("Add")));
    execute("PRAGMA query_only = 1");
    KEEL_PRESS(QStringLiteral("Add"));
    QTRY_VERIFY_WITH_TIMEOUT(isOff(QStringLiteral("Add")), patience);
    // The sheet says it as well: what is below it cannot be pressed.
    QTRY_COMPARE(m_screen->count(QAccessible::Button, again), 2);
    QVERIFY(m_screen->asks(QStringLiteral("Someone to turn to")));
    execute("PRAGMA query_only = 0");
    KEEL_PRESS(again);
    QTRY_VERIFY(writing().isPossible());
    QTRY_COMPARE(m_screen->count(QAccessible::Button, again), 0);
    KEEL_PRESS(QStringLiteral("Add"));
    QTRY_VERIFY(!m_screen->find(QAccessible::Dialog, QStringLiteral("Someone to turn to")));
    QCOMPARE(storedRecords<Person>().size() + storedRecords<SupportLine>().size(), 1);
}

void OnlyReadPagesTest::leavingWithoutItIsPossible()
{
    m_session = m_vault->session.get();
    show({480, 900});
    QVERIFY(visit(QStringLiteral("note")));
    NoteModel& note = *m_app->diary()->note();
    QTRY_VERIFY(note.isReady());
    execute("PRAGMA query_only = 1");
    m_screen->type(QStringLiteral("Never mind."));
    QTRY_VERIFY_WITH_TIMEOUT(!writing().isPossible(), patience);
    KEEL_PRESS(QStringLiteral("Discard"));
    QTRY_VERIFY(!note.isReady());
    QTRY_VERIFY(isOff(QStringLiteral("A note"))); // Today
    QVERIFY(storedRecords<Note>().isEmpty());
}

void OnlyReadPagesTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("phone") << QSize(390, 844) << 1.0;
    QTest::newRow("small, large text") << QSize(320, 568) << 2.0;
    QTest::newRow("wide, large text") << QSize(1280, 800) << 2.0;
}

void OnlyReadPagesTest::nothingIsClipped()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    showOnlyRead(size, Seeds::Without);
    m_app->look()->setTextScale(scale);
    for (const char* stop : {"today", "diary", "note", "settings", "work"}) {
        QVERIFY(visit(QString::fromLatin1(stop)));
        QVERIFY(m_screen->paints());
        QTRY_VERIFY2(m_screen->clippedTexts().isEmpty(),
                     qPrintable(m_screen->clippedTexts().join(u"; ").left(500)));
    }
    if (m_screen->canPress(writing().shortText())) { // there is room for a line only
        QVERIFY(visit(QStringLiteral("today")));
        KEEL_PRESS(writing().shortText());
        QTRY_VERIFY(m_screen->asks(writing().title()));
        QTRY_VERIFY(m_screen->clippedTexts().isEmpty());
        KEEL_PRESS(again);
        QTRY_VERIFY(writing().isPossible());
        QTRY_VERIFY(!m_screen->find(QAccessible::Dialog, writing().title()));
    }
}

void OnlyReadPagesTest::halfADiary()
{
    m_vault->lock();
    const QString keys = m_vault->vault.folder() + QStringLiteral("/vault.keys");
    const QString aside = m_fixture->folder.filePath(QStringLiteral("aside"));
    QVERIFY(QFile::rename(keys, aside));
    show({390, 844}, Stage::Locked);
    const QString problem = QStringLiteral("One of the two files of your diary is missing: vault.keys.");
    QTRY_VERIFY(says(problem));
    QVERIFY(m_app->problemHelp().contains(QStringLiteral("Nothing was changed")));
    const QAccessibleInterface* place =
        m_screen->find(QAccessible::EditableText, QStringLiteral("Your diary’s folder"));
    QVERIFY(place);
    QCOMPARE(place->text(QAccessible::Description), m_vault->vault.folder());
    KEEL_PRESS(QStringLiteral("Copy the path"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_vault->vault.folder());
    QVERIFY(m_screen->canPress(QStringLiteral("Quit Keel")));
    QVERIFY(m_screen->canPress(QStringLiteral("Help now")));

    KEEL_PRESS(again);
    QTRY_VERIFY(says(problem));
    QVERIFY(QFile::rename(aside, keys));
    KEEL_PRESS(again);
    QTRY_COMPARE(m_app->stage(), AppModel::Locked);
}

void OnlyReadPagesTest::aDamagedOne_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem");
    QTest::newRow("database") << QStringLiteral("vault.db")
                              << QStringLiteral("Your passphrase is right, but the diary file is damaged");
    QTest::newRow("keys") << QStringLiteral("vault.keys")
                          << QStringLiteral("The file with the keys of your diary (vault.keys) is damaged");
}

void OnlyReadPagesTest::aDamagedOne()
{
    QFETCH(const QString, file);
    QFETCH(const QString, problem);
    m_vault->lock();
    const QString path = m_vault->vault.folder() + u'/' + file;
    const QString aside = m_fixture->folder.filePath(QStringLiteral("aside"));
    QVERIFY(QFile::copy(path, aside));
    QFile::remove(m_vault->vault.folder() + QStringLiteral("/vault.keys.prev"));
    const auto spoil = [&] {
        QFile spoiled(path);
        return spoiled.open(QIODevice::WriteOnly) && spoiled.write(QByteArray(8192, 'x')) == 8192;
    };
    QVERIFY(spoil());
    show({390, 844}, Stage::Locked);
    m_screen->type(m_passphrase);
    KEEL_PRESS(QStringLiteral("Unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(says(problem), patience);
    QCOMPARE(m_app->stage(), AppModel::Broken);
    QVERIFY(!m_app->problemHelp().contains(QStringLiteral("estore a backup")));
    QFile left(path);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), QByteArray(8192, 'x')); // as it was found

    QVERIFY(QFile::remove(path) && QFile::copy(aside, path));
    KEEL_PRESS(again);
    QTRY_COMPARE(m_app->stage(), AppModel::Locked);
    QTRY_VERIFY(m_screen->item(QAccessible::Grouping, QStringLiteral("Passphrase")) &&
                m_screen->item(QAccessible::Grouping, QStringLiteral("Passphrase"))->hasActiveFocus());
    m_screen->type(m_passphrase);
    KEEL_PRESS(QStringLiteral("Unlock"));
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), AppModel::Unlocked, patience);
}

void OnlyReadPagesTest::openElsewhere()
{
    m_vault->lock();
    show({390, 844}, Stage::Locked);
    m_vault->unlock();
    m_screen->type(m_passphrase);
    KEEL_PRESS(QStringLiteral("Unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Your diary is open in another Keel")), patience);
    m_vault->lock();
    KEEL_PRESS(again);
    QTRY_COMPARE(m_app->stage(), AppModel::Locked);
}

int main(int argc, char** argv) { return runPageTest<OnlyReadPagesTest>(argc, argv); }
#include "tst_OnlyReadPages.moc"
