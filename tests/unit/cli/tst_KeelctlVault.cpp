// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keelctl.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace {

constexpr int longestWait = 60'000; ///< ms

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

/// An export of so many moments, about a kilobyte each.
QByteArray longImport(int moments)
{
    QByteArray json = R"({"schema":"keel-export/1","moments":[)";
    for (int i = 0; i < moments; ++i) {
        json += i == 0 ? "" : ",";
        json += R"({"id":"8d1f2a34-0000-4000-8000-)" + QByteArray::number(i).rightJustified(12, '0') +
                R"(","local_date":"2026-01-05","text":")";
        for (int word = 0; word < 150; ++word)
            json += QByteArray::number((i * 7919 + word * 104729) % 99991, 36) + ' ';
        json += "\"}";
    }
    return json + "]}";
}

/// A named pipe; while a process waits to read it, the vault it has opened stays in use.
QString makePipe(const Keelctl& keelctl)
{
    const QString path = keelctl.path("pipe");
    if (mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("mkfifo");
    return path;
}

/// The writing end, which can only be opened once somebody reads.
int openWhenRead(const QString& pipe)
{
    return open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
}

} // namespace

/// The vault itself: making it, opening it, and everything that can stand in the way.
class TestKeelctlVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keelctl = Keelctl::withVault(); }

    void initMakesAPrivateVault()
    {
        const Keelctl fresh;
        const Run made = fresh.run(words("init --kdf-floor --json"));
        QCOMPARE(made.exit, 0);
        QVERIFY(!QUuid::fromString(made.json().value(QStringLiteral("vault_id")).toString()).isNull());
        static const QRegularExpression code(QStringLiteral("^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$"));
        QVERIFY(code.match(made.json().value(QStringLiteral("recovery_code")).toString()).hasMatch());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(fresh.vault()).permissions() & others, QFile::Permissions());
        for (const QString& name : fresh.vaultFiles().keys())
            QCOMPARE(QFileInfo(QDir(fresh.vault()).filePath(name)).permissions() & others,
                     QFile::Permissions());

        const auto files = fresh.vaultFiles();
        QCOMPARE(fresh.run(words("init --kdf-floor")).exit, 6);
        QCOMPARE(fresh.vaultFiles(), files);
    }

    void theDefaultPlaceIsTheDataFolder()
    {
        const Keelctl fresh;
        const QStringList secret{QStringLiteral("--passphrase-file"), fresh.path("passphrase")};
        QCOMPARE(fresh.bare(secret + words("init --kdf-floor")).exit, 0);
        QVERIFY(QFile::exists(fresh.path("keel/vault/vault.db"))); // XDG_DATA_HOME is the home here
        QCOMPARE(fresh.bare(secret + words("list")).exit, 0);
    }

    void weakPassphrasesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("short") << QByteArray("zK8#vQ2!pL5x\n");
        QTest::newRow("one letter") << QByteArray(30, 'a');
        QTest::newRow("notorious") << QByteArray("correct horse battery staple\n");
        QTest::newRow("too long") << QByteArray(1100, 'x') + "walnut harbour quiet\n";
        QTest::newRow("not Unicode") << QByteArray("walnut harbour \xFF\xFE quiet lantern\n");
    }
    void weakPassphrasesAreRefused()
    {
        QFETCH(QByteArray, line);
        const Keelctl fresh;
        fresh.write("passphrase", line);
        QCOMPARE(fresh.run(words("init --kdf-floor")).exit, 6);
        QVERIFY(fresh.vaultFiles().isEmpty());
    }

    void generatedPassphrasesPass()
    {
        const Keelctl fresh;
        const Run offer = fresh.run(words("init --generate"));
        QCOMPARE(offer.line().split(u' ').size(), 6);
        QVERIFY(fresh.vaultFiles().isEmpty());
        QVERIFY(offer.out != fresh.run(words("init --generate")).out);
        fresh.write("passphrase", offer.out);
        QCOMPARE(fresh.run(words("init --kdf-floor")).exit, 0);
    }

    void passphrasesAreReadAsKeyboardsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("exit");
        QTest::newRow("no line end") << Keelctl::passphrase << 0;
        QTest::newRow("CR LF") << Keelctl::passphrase + "\r\n" << 0;
        QTest::newRow("more lines") << Keelctl::passphrase + "\nsomething else\n" << 0;
        QTest::newRow("full width, NFKC")
            << QByteArray(Keelctl::passphrase).replace("walnut", "ｗalnut") << 0;
        QTest::newRow("space before") << ' ' + Keelctl::passphrase << 3;
        QTest::newRow("space after") << Keelctl::passphrase + " \n" << 3;
        QTest::newRow("another") << QByteArray("walnut harbour quiet lantern bicycle evening\n") << 3;
        QTest::newRow("empty") << QByteArray() << 3;
        QTest::newRow("endless") << QByteArray(100'000, 'x') << 6;
    }
    void passphrasesAreReadAsKeyboardsWriteThem()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, exit);
        m_keelctl->write("passphrase", line);
        QCOMPARE(m_keelctl->run(words("list")).exit, exit);
    }

    void passphraseAndRecordMayShareStdin()
    {
        const QStringList vault{QStringLiteral("--vault"), m_keelctl->vault()};
        const Run run = m_keelctl->bare(vault + words("--passphrase-fd 0 add note --json -"),
                                        Keelctl::passphrase + "\n{\"text\":\"shared\"}");
        // The record is read first, because a bad one needs no passphrase: so the two cannot share a stream.
        QCOMPARE(run.exit, 4);
        const Run listed =
            m_keelctl->bare(vault + words("--passphrase-fd 0 list"), Keelctl::passphrase + "\n");
        QCOMPARE(listed.exit, 0);
    }

    void passphraseSourcesAreChecked()
    {
        const QStringList vault{QStringLiteral("--vault"), m_keelctl->vault()};
        QCOMPARE(m_keelctl->bare(vault + words("list")).exit, 2); // no terminal to ask on
        QCOMPARE(m_keelctl->bare(vault + words("--passphrase-fd 77 list")).exit, 2);
        QCOMPARE(m_keelctl->run(words("--passphrase-fd 0 list"), Keelctl::passphrase).exit, 2); // both
        QCOMPARE(m_keelctl->bare(vault + words("--passphrase-file nowhere list")).exit, 7);
    }

    void noVaultIsTheDisks()
    {
        const Keelctl fresh;
        QCOMPARE(fresh.run(words("list")).exit, 7);
        QVERIFY(!QFile::exists(fresh.vault())); // and none was made
        QDir().mkpath(fresh.vault());
        QCOMPARE(fresh.run(words("list")).exit, 7);
    }

    void halfAVaultIsDamage_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::newRow("keys") << QStringLiteral("vault.keys");
        QTest::newRow("db") << QStringLiteral("vault.db");
    }
    void halfAVaultIsDamage()
    {
        QFETCH(QString, missing);
        QVERIFY(QFile::remove(QDir(m_keelctl->vault()).filePath(missing)));
        for (const char* command : {"list", "init --kdf-floor"}) {
            const Run run = m_keelctl->run(words(command));
            QCOMPARE(run.exit, 4);
            QVERIFY2(run.err.contains(missing.toLatin1()), run.err.constData());
        }
    }

    void badFilesAreToldAndLeftAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray page(4096, '\0');
        QTest::newRow("zero length") << QStringLiteral("vault.db") << QByteArray("");
        QTest::newRow("plaintext SQLite")
            << QStringLiteral("vault.db") << "SQLite format 3" + page + page.left(4081);
        QTest::newRow("noise") << QStringLiteral("vault.db") << QByteArray(8192, 'x');
        QTest::newRow("not whole pages") << QStringLiteral("vault.db") << QByteArray(5000, 'x');
        QTest::newRow("keys: zero length") << QStringLiteral("vault.keys") << QByteArray("");
        QTest::newRow("keys: foreign") << QStringLiteral("vault.keys") << QByteArray(300, 'x');
    }
    void badFilesAreToldAndLeftAlone()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        m_keelctl->write(qPrintable(QStringLiteral("vault/") + file), bytes);
        const auto before = m_keelctl->vaultFiles();
        QCOMPARE(m_keelctl->run(words("list")).exit, 4);
        QCOMPARE(m_keelctl->vaultFiles(), before);
    }

    void truncatedVaultsAreDamage()
    {
        const QString db = QDir(m_keelctl->vault()).filePath(QStringLiteral("vault.db"));
        QVERIFY(QFile::resize(db, 4096));
        const auto before = m_keelctl->vaultFiles();
        QCOMPARE(m_keelctl->run(words("list")).exit, 4);
        QCOMPARE(m_keelctl->vaultFiles(), before);
    }

    void verifyFindsADamagedPage()
    {
        QCOMPARE(m_keelctl->run(words("verify --json")).json().value(QStringLiteral("ok")), true);
        QFile db(QDir(m_keelctl->vault()).filePath(QStringLiteral("vault.db")));
        QVERIFY(db.open(QIODevice::ReadWrite));
        QVERIFY(db.seek(db.size() - 2000));
        QCOMPARE(db.write("damage"), 6);
        db.close();
        const Run run = m_keelctl->run(words("verify --json"));
        QCOMPARE(run.exit, 4);
    }

    void slotsAreListedWithoutThePassphrase()
    {
        const Run run =
            m_keelctl->bare({QStringLiteral("--vault"), m_keelctl->vault(), QStringLiteral("slots"),
                             QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(run.exit, 0);
        QStringList types;
        for (const auto& slot : run.json().value(QStringLiteral("slots")).toArray()) {
            types.append(slot[QStringLiteral("type")].toString());
            QCOMPARE(slot[QStringLiteral("memory_kib")], 65536);
            QCOMPARE(slot[QStringLiteral("passes")], 3);
        }
        QCOMPARE(types, words("passphrase recovery"));
    }

    void readOnlyFoldersAreTheDisks()
    {
        const auto before = m_keelctl->vaultFiles();
        for (const char* command : {"check-in --mood 5", "add note --json -"}) {
            const Run refused = m_keelctl->runWhereNothingCanBeWritten(words(command), R"({"text":"a"})");
            QCOMPARE(refused.exit, 7);
            QVERIFY2(refused.err.contains(m_keelctl->vault().toUtf8()), refused.err); // not the input
        }
        const Run verified = m_keelctl->runWhereNothingCanBeWritten(words("verify --json"), {});
        QVERIFY2(verified.exit == 0, verified.err);
        QVERIFY(verified.json().value(QStringLiteral("ok")).toBool());
        QCOMPARE(m_keelctl->vaultFiles(), before);
    }

    void aSecondInstanceIsTurnedAway()
    {
        const QString pipe = makePipe(*m_keelctl);
        const auto first = m_keelctl->start({QStringLiteral("import"), pipe});
        int writing = -1;
        QTRY_VERIFY_WITH_TIMEOUT(writing >= 0 || (writing = openWhenRead(pipe)) >= 0, longestWait);
        const Run second = m_keelctl->run(words("check-in --mood 5"));
        QCOMPARE(second.exit, 5);
        QCOMPARE(second.err.count('\n'), 1);
        QCOMPARE(m_keelctl->run(words("list")).exit, 5);

        const QByteArray file = longImport(1);
        QCOMPARE(write(writing, file.constData(), std::size_t(file.size())), file.size());
        close(writing);
        QVERIFY(first->waitForFinished(longestWait));
        QCOMPARE(first->exitCode(), 0);
        QCOMPARE(m_keelctl->run(words("list")).exit, 0);
    }

    void interruptedImportsChangeNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("killed") << SIGKILL;
    }
    void interruptedImportsChangeNothing()
    {
        QFETCH(int, signal);
        QCOMPARE(m_keelctl->run(words("check-in --mood 5")).exit, 0);
        const QByteArray diary = m_keelctl->diary();
        m_keelctl->write("long.json", longImport(20'000));
        const auto import = m_keelctl->start({QStringLiteral("import"), m_keelctl->path("long.json")});
        // Pages of the unfinished transaction spill into the log once the cache is full.
        const QString log = QDir(m_keelctl->vault()).filePath(QStringLiteral("vault.db-wal"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() > 1'000'000 || import->state() == QProcess::NotRunning,
                                 longestWait);
        QCOMPARE(import->state(), QProcess::Running);
        kill(pid_t(import->processId()), signal);
        QVERIFY(import->waitForFinished(longestWait));
        if (signal == SIGKILL) {
            QCOMPARE(import->exitStatus(), QProcess::CrashExit);
        } else {
            QCOMPARE(import->exitCode(), 1);
            QVERIFY(import->readAllStandardError().contains("nothing was changed"));
        }
        QCOMPARE(m_keelctl->diary(), diary);
        QCOMPARE(m_keelctl->run(words("verify")).exit, 0);
    }

    void waitingForInputCanBeInterrupted()
    {
        const QString pipe = makePipe(*m_keelctl);
        const auto import = m_keelctl->start({QStringLiteral("import"), pipe});
        int writing = -1;
        QTRY_VERIFY_WITH_TIMEOUT(writing >= 0 || (writing = openWhenRead(pipe)) >= 0, longestWait);
        // The first one asks, the second one insists: nobody can be asked while a pipe is silent.
        const auto insist = [&] {
            if (import->state() == QProcess::NotRunning)
                return true;
            kill(pid_t(import->processId()), SIGINT);
            return import->waitForFinished(100);
        };
        QTRY_VERIFY_WITH_TIMEOUT(insist(), longestWait);
        close(writing);
        QCOMPARE(import->exitCode(), 1);
        QCOMPARE(m_keelctl->run(words("list")).exit, 0);
    }

    void noPlaintextIsLeftOnTheDisk()
    {
        const QByteArray canary = "zanzibarcanary";
        const QString text = QString::fromLatin1(canary);
        QCOMPARE(
            m_keelctl->run(words("add note --json -"), "{\"title\":\"t\",\"text\":\"" + canary + "\"}").exit,
            0);
        QCOMPARE(m_keelctl->run({QStringLiteral("check-in"), QStringLiteral("--note"), text}).exit, 0);
        QCOMPARE(m_keelctl
                     ->run(words("import -"),
                           longImport(1).replace("\"text\":\"", QByteArray("\"text\":\"" + canary + ' ')))
                     .exit,
                 0);
        const Run found = m_keelctl->run({QStringLiteral("search"), text, QStringLiteral("--json")});
        QCOMPARE(found.json().value(QStringLiteral("total")), 3);
        QCOMPARE(m_keelctl->run(words("list")).exit, 0);
        QCOMPARE(m_keelctl->run(words("verify")).exit, 0);
        QCOMPARE(filesWith(text), QStringList());

        // The search itself works: in plain files it finds both encodings.
        m_keelctl->write("control8", "x" + canary);
        m_keelctl->write("control16",
                         QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size()));
        QCOMPARE(filesWith(text).size(), 2);
    }

private:
    /// Every file below the home (which is also TMPDIR) that holds the text in UTF-8 or UTF-16LE.
    QStringList filesWith(const QString& text) const
    {
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
        QStringList found;
        QDirIterator files(m_keelctl->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = m_keelctl->read(files.next());
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found.append(files.filePath());
        }
        return found;
    }

    std::unique_ptr<Keelctl> m_keelctl;
};

QTEST_GUILESS_MAIN(TestKeelctlVault)
#include "tst_KeelctlVault.moc"
