// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "services/DemoDiary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

using namespace keel;
using namespace keel::test;

namespace {

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

} // namespace

/// Saving cards of Trends.
class SavingPagesTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCardByKeyboard();
    void allCardsAsAPicture();
    void theTable();
    void aWrongPassphraseSavesNothing();
    void escapeGoesOneStep();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    /// Opens Trends of a diary of some months.
    void show(QSize size = {480, 900});
    [[nodiscard]] TrendsModel* trends() const { return m_app->diary()->trends(); }
    [[nodiscard]] bool asks() const { return m_screen->asks(QStringLiteral("Save or print")); }
    [[nodiscard]] QString placeOf(const char* name) const
    {
        return m_fixture->folder.filePath(QString::fromLatin1(name));
    }
    void type(const QString& field, const QString& text);
    /// The sheet's fields, by hand, and Return.
    void submit(const QString& path, const QString& passphrase);
};

void SavingPagesTest::show(QSize size)
{
    KEEL_VERIFY(
        m_vault->run([](Diary& diary) { return DemoDiary(diary).fill(120, 1, *Day::parse(u"2026-11-19")); }));
    PageTest::show(size);
    m_screen->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(trends()->cards()->count() > 0 && !trends()->busy());
}

void SavingPagesTest::type(const QString& field, const QString& text)
{
    const auto role =
        m_screen->find(QAccessible::EditableText, field) ? QAccessible::EditableText : QAccessible::Grouping;
    QTRY_VERIFY2(m_screen->focus(role, field), qPrintable(field));
    m_screen->key(Qt::Key_A, Qt::ControlModifier);
    m_screen->key(Qt::Key_Delete);
    m_screen->type(text);
}

void SavingPagesTest::submit(const QString& path, const QString& passphrase)
{
    type(QStringLiteral("Where it goes"), path);
    type(QStringLiteral("Passphrase or recovery code"), passphrase);
    m_screen->key(Qt::Key_Return);
}

void SavingPagesTest::aCardByKeyboard()
{
    show();
    const QString button = QStringLiteral("Save or print, Your level");
    QTRY_VERIFY(m_screen->focus(QAccessible::Button, button));
    m_screen->key(Qt::Key_Space);
    QTRY_VERIFY(asks());
    QVERIFY(m_screen->shows(QStringLiteral(
        "The file is not locked: anyone who has it can read it. Keep it where only you can look.")));
    QVERIFY(!m_screen->canPress(QStringLiteral("Save the file"))); // not without a passphrase
    QTRY_VERIFY(trends()->file()->path().endsWith(QStringLiteral("keel-trends-level-2026-11-19.pdf")));
    const QString path = placeOf("card.pdf");
    submit(path, m_passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->asks(QStringLiteral("Saved")), patience);
    QTRY_VERIFY(
        m_screen->shows(QStringLiteral("Saved as %1. Anyone who has this file can read it.").arg(path)));
    QCOMPARE(beginningOf(path).left(5), QByteArray("%PDF-"));
    KEEL_PRESS(QStringLiteral("Back to Trends"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Saved")));
    QTRY_COMPARE(m_window->activeFocusItem(), m_screen->item(QAccessible::Button, button));
}

void SavingPagesTest::allCardsAsAPicture()
{
    show();
    KEEL_PRESS(QStringLiteral("Save or print all cards"));
    QTRY_VERIFY(asks());
    QVERIFY(!m_screen->find(QAccessible::Grouping, QStringLiteral("What to save"))); // there is no choice
    QVERIFY(!m_screen->find(QAccessible::Grouping, QStringLiteral("Size")));
    KEEL_PRESS(QStringLiteral("A picture"));
    QTRY_VERIFY(m_screen->find(QAccessible::Grouping, QStringLiteral("Size")));
    KEEL_PRESS(QStringLiteral("Large, 2,400 pixels wide"));
    QTRY_COMPARE(trends()->file()->size(), 1);
    const QString path = placeOf("page.png");
    submit(path, m_passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->asks(QStringLiteral("Saved")), patience);
    QCOMPARE(QImage(path).width(), 2400);
    KEEL_PRESS(QStringLiteral("Close"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Saved")));
}

void SavingPagesTest::theTable()
{
    show();
    KEEL_PRESS(QStringLiteral("Save or print, Your level"));
    QTRY_VERIFY(asks());
    KEEL_PRESS(QStringLiteral("All cards shown"));
    QTRY_COMPARE(trends()->file()->choice(), 1);
    KEEL_PRESS(QStringLiteral("The table alone"));
    QTRY_VERIFY(trends()->file()->path().endsWith(QStringLiteral("keel-trends-2026-11-19.csv")));
    const QString path = placeOf("page.csv");
    submit(path, m_passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->asks(QStringLiteral("Saved")), patience);
    QCOMPARE(beginningOf(path), QByteArray("Card,Dat"));
    KEEL_PRESS(QStringLiteral("Back to Trends"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Saved")));
}

void SavingPagesTest::aWrongPassphraseSavesNothing()
{
    show();
    KEEL_PRESS(QStringLiteral("Save or print, Your level"));
    QTRY_VERIFY(asks());
    const QString path = placeOf("card.pdf");
    submit(path, QStringLiteral("something else"));
    QTRY_VERIFY_WITH_TIMEOUT(trends()->file()->passphraseError() != QString(), patience);
    QTRY_VERIFY(m_screen->shows(trends()->file()->passphraseError()));
    QVERIFY(asks());
    QVERIFY(QDir(m_fixture->folder.path())
                .entryList({QStringLiteral("*card.pdf*")}, QDir::Files | QDir::Hidden)
                .isEmpty());
    // Somewhere that is not: said at the field.
    submit(placeOf("no/where.pdf"), m_passphrase);
    QTRY_VERIFY(m_screen->shows(QStringLiteral("There is no such file or folder. Check how it is written.")));
    // And then it works, from the same sheet.
    submit(path, m_passphrase);
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->asks(QStringLiteral("Saved")), patience);
    QVERIFY(QFileInfo::exists(path));
    KEEL_PRESS(QStringLiteral("Back to Trends"));
    QTRY_VERIFY(!m_screen->asks(QStringLiteral("Saved")));
}

void SavingPagesTest::escapeGoesOneStep()
{
    show();
    KEEL_PRESS(QStringLiteral("Save or print, Your level"));
    QTRY_VERIFY(asks());
    type(QStringLiteral("Passphrase or recovery code"), m_passphrase);
    m_screen->key(Qt::Key_Escape);
    QTRY_VERIFY(!asks());
    QVERIFY(m_screen->canPress(QStringLiteral("Save or print, Your level"))); // still on Trends
    // The passphrase is not kept.
    KEEL_PRESS(QStringLiteral("Save or print, Your level"));
    QTRY_VERIFY(asks());
    QVERIFY(!m_screen->canPress(QStringLiteral("Save the file")));
}

void SavingPagesTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("phone") << QSize(390, 844) << 1.0;
    QTest::newRow("small phone, large text") << QSize(320, 568) << 2.0;
    QTest::newRow("desktop") << QSize(1440, 900) << 1.0;
}
void SavingPagesTest::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    show(size);
    m_app->look()->setTextScale(scale);
    KEEL_PRESS(QStringLiteral("Save or print, Your level"));
    QTRY_VERIFY(asks());
    KEEL_PRESS(QStringLiteral("A picture"));
    QTRY_VERIFY(m_screen->find(QAccessible::Grouping, QStringLiteral("Size")));
    QTRY_COMPARE(m_screen->clippedTexts(), QStringList());
    // Nor is anything wider than the sheet.
    const QQuickItem* button = m_screen->item(QAccessible::Button, QStringLiteral("Save the file"));
    QVERIFY(button);
    QVERIFY(button->mapToScene({button->width(), 0}).x() <= m_window->width() - 16);
}

int main(int argc, char** argv) { return runPageTest<SavingPagesTest>(argc, argv); }

#include "tst_SavingPages.moc"
