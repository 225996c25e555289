// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/FaultySyscalls.h"
#include "storage/Migrator.h"
#include "unit/storage/VaultFolder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace keel;
using FaultySyscalls::Fault;
using Mode = Connection::Mode;

namespace {

constexpr int oldRows = 40;
constexpr int newRows = 5;

const std::vector<Migration> schema = {
    {1, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"},
    {2, "ALTER TABLE note ADD COLUMN mood INTEGER; UPDATE note SET mood = 5;"
        "CREATE TABLE extra(id INTEGER PRIMARY KEY); CREATE INDEX note_by_mood ON note(mood);"},
};

/// How a deed ended, and how many new rows were acknowledged before that.
struct Ending
{
    Result<void> done;
    int saved = 0;
};

/// What a person can be doing when the disk fails.
using Deed = Ending (*)(Connection&, const QString& folder);

Result<void> saveOne(Connection& connection, int id)
{
    KEEL_ASSIGN(const auto insert, connection.statement("INSERT INTO note(id, text) VALUES(?, ?)"));
    return insert->bindAll(id, QString(3000, QLatin1Char('s'))).run();
}

Ending save(Connection& connection, const QString&)
{
    for (int saved = 0; saved < newRows; ++saved) {
        if (auto done = saveOne(connection, oldRows + 1 + saved); !done)
            return {std::move(done), saved};
    }
    return {{}, newRows};
}

Ending backUp(Connection& connection, const QString& folder)
{
    return {connection.backupTo(folder + QStringLiteral("/copy.db"))};
}

Ending migrate(Connection& connection, const QString&) { return {Migrator(schema).migrate(connection)}; }

Ending checkpoint(Connection& connection, const QString& folder)
{
    Ending ending = save(connection, folder);
    if (ending.done)
        ending.done = connection.checkpoint();
    return ending;
}

struct NamedDeed
{
    const char* name;
    Deed deed;
};
constexpr NamedDeed deeds[] = {
    {"save", save}, {"backup", backUp}, {"migrate", migrate}, {"checkpoint", checkpoint}};

/// Why the vault is not whole with at least `saved` new rows, or nothing.
QString whatIsLost(const VaultFolder& folder, int saved)
{
    const auto opened = folder.open(Mode::ReadWrite);
    if (!opened)
        return QStringLiteral("does not open: ") + outcome(opened);
    auto& connection = **opened;
    const qint64 rows = number(connection, "SELECT count(*) FROM note");
    if (rows < oldRows + saved)
        return QStringLiteral("%1 rows of %2 acknowledged").arg(rows).arg(oldRows + saved);
    const qint64 version = number(connection, "PRAGMA user_version");
    const qint64 columns = number(connection, "SELECT count(*) FROM pragma_table_info('note')");
    if (version != columns - 1) // two columns in schema 1, three in schema 2
        return QStringLiteral("schema %1 with %2 columns").arg(version).arg(columns);
    for (const auto& faults : {connection.cipherIntegrityCheck(), connection.integrityCheck()}) {
        if (!faults || !faults->isEmpty())
            return QStringLiteral("integrity: ") + outcome(faults);
    }
    // And the next try, on a good disk, succeeds.
    const auto migrated = Migrator(schema).migrate(connection);
    return migrated ? QString() : QStringLiteral("does not migrate: ") + outcome(migrated);
}

} // namespace

/// Each write, sync, truncate, rename and unlink of a save, a backup, an upgrade and a checkpoint fails in
/// turn.
class WriteFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails_data();
    void fails();
    void killed_data();
    void killed();
    void fullDatabaseKeepsEarlierRows();
};

void WriteFaultsTest::fails_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    for (int i = 0; i < static_cast<int>(std::size(deeds)); ++i) {
        QTest::addRow("%s, disk full", deeds[i].name) << i << Fault::NoSpace << ErrorCode::DiskFull;
        QTest::addRow("%s, input/output error", deeds[i].name)
            << i << Fault::InputOutput << ErrorCode::IoFailure;
    }
}

void WriteFaultsTest::fails()
{
    QFETCH(const int, deed);
    QFETCH(const Fault, fault);
    QFETCH(const ErrorCode, code);
    int calls = 0;
    int errors = 0;
    for (int nth = 0; nth <= calls; ++nth) { // round 0 only counts the calls
        const VaultFolder folder;
        QVERIFY(folder.fill(oldRows));
        auto connection = folder.open(Mode::ReadWrite);
        QVERIFY(connection);

        FaultySyscalls::arm(nth == 0 ? Fault::None : fault, nth);
        const auto ending = deeds[deed].deed(**connection, folder.folder());
        const int seen = FaultySyscalls::disarm();

        if (nth == 0) {
            calls = seen;
            QCOMPARE(outcome(ending.done), QStringLiteral("ok"));
        } else if (!ending.done) {
            ++errors;
            QCOMPARE(outcome(ending.done), errorName(code));
        }
        QVERIFY(!(*connection)->inTransaction());
        QVERIFY2(number(**connection, "SELECT count(*) FROM note") >= oldRows, "the open vault lost rows");
        connection->reset(); // close, and open as after a restart
        const QString lost = whatIsLost(folder, ending.saved);
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("call %1: ").arg(nth) + lost));
    }
    QVERIFY2(calls > 5 && errors > calls / 3, "control: the faults hardly struck");
    qInfo("%d calls, %d reported", calls, errors);
}

void WriteFaultsTest::killed_data()
{
    QTest::addColumn<int>("deed");
    for (int i = 0; i < static_cast<int>(std::size(deeds)); ++i)
        QTest::newRow(deeds[i].name) << i;
}

void WriteFaultsTest::killed()
{
    QFETCH(const int, deed);
    int kills = 0;
    for (int nth = 1;; ++nth) {
        const VaultFolder folder;
        QVERIFY(folder.fill(oldRows));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"), folder.path(), folder.folder(), QString::number(deed),
                     QString::number(nth)});
        QVERIFY(child.waitForFinished());
        const QString lost = whatIsLost(folder, 0);
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("killed at call %1: ").arg(nth) + lost));
        if (child.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(child.exitCode(), 0); // there was no n-th call: the deed is done
            break;
        }
        ++kills;
    }
    QVERIFY2(kills > 5, "control: the child was never killed");
    qInfo("%d kills", kills);
}

void WriteFaultsTest::fullDatabaseKeepsEarlierRows()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(oldRows));
    auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    auto& database = **connection;
    QVERIFY(database.limitTo(40));
    int saved = 0;
    Result<void> done;
    while (done) {
        const auto insert = database.statement("INSERT INTO note(text) VALUES(?)");
        QVERIFY(insert);
        done = (*insert)->bind(1, QString(3000, QLatin1Char('s'))).run();
        saved += done ? 1 : 0;
    }
    QCOMPARE(outcome(done), errorName(ErrorCode::DiskFull));
    QVERIFY(saved > 0);
    connection->reset();
    QCOMPARE(whatIsLost(folder, saved), QString());
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child")) {
        const auto connection = Connection::open(arguments.value(2), VaultFolder::key(), Mode::ReadWrite);
        if (!connection)
            return 2;
        FaultySyscalls::arm(Fault::Kill, arguments.value(5).toInt());
        const auto ending = deeds[arguments.value(4).toInt()].deed(**connection, arguments.value(3));
        FaultySyscalls::disarm();
        return ending.done ? 0 : 3;
    }
    WriteFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_WriteFaults.moc"
