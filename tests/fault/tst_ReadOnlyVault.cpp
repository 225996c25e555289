// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/OpenVault.h"

#include <QCoreApplication>
#include <QProcess>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace keel;
using namespace keel::test;

namespace {

constexpr uid_t nobody = 65534;

bool restrict(const QString& path, mode_t mode)
{
    return chmod(QFile::encodeName(path).constData(), mode) == 0;
}

/// Unlocks, reads what is there and tries to write: as somebody to whom file modes apply.
int lookAndWrite(const QString& folder)
{
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 2;
    const auto say = [](const QString& words) { std::fputs(qPrintable(words + QLatin1Char('\n')), stdout); };
    if (!initCrypto())
        return 3;
    const auto session = Vault(folder).unlock({SlotType::Passphrase, OpenVault::passphrase()}, {});
    if (!session) {
        say(errorName(session.error().code));
        return 0;
    }
    say((*session)->isWritable() ? QStringLiteral("writable") : QStringLiteral("read-only"));
    const auto notes = (*session)->run([](Diary& diary) { return diary.journal().all<Note>(); }).takeResult();
    say(notes ? QString::number(notes->size()) : errorName(notes.error().code));
    const auto saved = (*session)
                           ->run([](Diary& diary) -> Result<void> {
                               Record<Note> note;
                               KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
                               note.body.text = *NoteText::create(QStringLiteral("one more"));
                               KEEL_TRY(diary.journal().save(note));
                               return {};
                           })
                           .takeResult();
    say(saved ? QStringLiteral("saved") : errorName(saved.error().code));
    return 0;
}

/// The vault's files by name and bytes.
QMap<QString, QByteArray> filesOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace

/// A diary where nothing can be written is read, and nothing there changes.
class ReadOnlyVaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keelctl();

private:
    /// A folder anyone may enter, with a vault of two notes, the newest of them in the WAL if `hot`.
    [[nodiscard]] static bool fill(OpenVault& vault, const QString& copy, bool hot);
};

bool ReadOnlyVaultTest::fill(OpenVault& vault, const QString& copy, bool hot)
{
    const auto write = [&vault](bool checkpoint) {
        return vault
            .run([checkpoint](Diary& diary) -> Result<void> {
                Record<Note> note;
                KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
                note.body.text = *NoteText::create(QStringLiteral("quiet words"));
                KEEL_TRY(diary.journal().save(note));
                return checkpoint ? diary.connection().checkpoint() : Result<void>();
            })
            .has_value();
    };
    if (!write(true) || !write(!hot))
        return false;
    if (!QDir().mkpath(copy) || !restrict(vault.folder.path(), 0755))
        return false;
    for (const QString& name : QDir(vault.vault.folder()).entryList(QDir::Files)) {
        const QString target = copy + QLatin1Char('/') + name;
        if (!QFile::copy(vault.vault.folder() + QLatin1Char('/') + name, target) || !restrict(target, 0444))
            return false;
    }
    return restrict(copy, 0555);
}

void ReadOnlyVaultTest::reads_data()
{
    QTest::addColumn<bool>("hot");
    QTest::newRow("closed properly") << false;
    QTest::newRow("with the newest words still in the WAL") << true;
}

void ReadOnlyVaultTest::reads()
{
    QFETCH(const bool, hot);
    OpenVault vault;
    const QString copy = vault.folder.filePath(QStringLiteral("copy"));
    QVERIFY(fill(vault, copy, hot));
    const auto before = filesOf(copy);
    QCOMPARE(before.contains(QStringLiteral("vault.db-wal")) &&
                 !before[QStringLiteral("vault.db-wal")].isEmpty(),
             hot);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--look"), copy});
    QVERIFY(child.waitForFinished(60'000));
    QVERIFY(restrict(copy, 0755));
    QCOMPARE(QString::fromLatin1(child.readAllStandardOutput()), QStringLiteral("read-only\n2\nread_only\n"));
    QCOMPARE(filesOf(copy), before);
}

void ReadOnlyVaultTest::keelctl()
{
    OpenVault vault;
    const QString copy = vault.folder.filePath(QStringLiteral("copy"));
    QVERIFY(fill(vault, copy, true));
    const QString passphrase = vault.folder.filePath(QStringLiteral("passphrase"));
    QFile file(passphrase);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("quiet harbour lantern seven\n");
    file.close();
    QVERIFY(restrict(passphrase, 0444));
    const auto run = [&](const QStringList& arguments) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--exec"), QStringLiteral(KEELCTL),
                                  QStringLiteral("--vault"), copy, QStringLiteral("--passphrase-file"),
                                  passphrase} +
                          arguments);
        if (!program.waitForFinished(60'000))
            return -1;
        return program.exitCode();
    };
    QCOMPARE(run({QStringLiteral("list")}), 0);
    QCOMPARE(run({QStringLiteral("check-in"), QStringLiteral("--mood"), QStringLiteral("6")}), 7);
    QVERIFY(restrict(copy, 0755));
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--look"))
        return lookAndWrite(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--exec")) {
        // The program may lie where nobody may go: it is opened first and becomes nobody's afterwards.
        std::vector<QByteArray> words;
        for (const QString& word : arguments.sliced(2))
            words.push_back(QFile::encodeName(word));
        std::vector<char*> pointers;
        for (QByteArray& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        QFile program(arguments.value(2));
        if (!program.open(QIODevice::ReadOnly))
            return 97;
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            return 98;
        fexecve(program.handle(), pointers.data(), environ);
        return 99;
    }
    ReadOnlyVaultTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ReadOnlyVault.moc"
