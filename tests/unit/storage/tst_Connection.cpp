// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Connection.h"
#include "storage/Transaction.h"
#include "storage/VaultFile.h"
#include "unit/storage/VaultFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <limits>
#include <thread>

using namespace keel;
using Mode = Connection::Mode;

class ConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_data();
    void settings();
    void valuesRoundTrip();
    void nullsAreToldFromEmpty();
    void failures_data();
    void failures();
    void failedBindIsReportedByStep();
    void cachedStatementStartsAnew();
    void transactionRollsBack();
    void secondProcessIsTurnedAway();
    void diskHoldsNoPlaintext();
    void keyMustBeRaw();
    void readOnly();
    void readOnlyTakesAWaitingWalIn();
    void readingGoesOnToWriting();
    void backup();
    void checksFindDamage();
    void interruptCancels();
    void closeNeedsStatementsGone();
};

void ConnectionTest::settings_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* pragma, const char* expected) {
        QTest::newRow(pragma) << QByteArray("PRAGMA ").append(pragma) << QString::fromLatin1(expected);
    };
    row("cipher_page_size", "4096");
    row("cipher_use_hmac", "1");
    row("cipher_hmac_algorithm", "HMAC_SHA512");
    row("cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512");
    row("kdf_iter", "256000");
    row("cipher_plaintext_header_size", "0");
    row("cipher_memory_security", "0");
    row("locking_mode", "exclusive");
    row("journal_mode", "wal");
    row("synchronous", "2");
    row("wal_autocheckpoint", "1000");
    row("fullfsync", "1");
    row("checkpoint_fullfsync", "1");
    row("secure_delete", "1");
    row("auto_vacuum", "2");
    row("temp_store", "2");
    row("foreign_keys", "1");
    row("recursive_triggers", "1");
    row("trusted_schema", "0");
    row("cell_size_check", "1");
    row("application_id", "1262830924");
    row("page_size", "4096");
    row("encoding", "UTF-8");
}

void ConnectionTest::settings()
{
    QFETCH(const QByteArray, pragma);
    QFETCH(const QString, expected);
    const VaultFolder folder;
    for (const auto mode : {Mode::CreateNew, Mode::ReadWrite}) {
        const auto connection = folder.open(mode);
        QVERIFY(connection);
        auto statement = (*connection)->prepare(pragma);
        QVERIFY(statement);
        const auto row = statement->step();
        QVERIFY(row && *row);
        QCOMPARE(statement->text(0), expected);
    }
}

void ConnectionTest::valuesRoundTrip()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    auto& database = **connection;
    QVERIFY(database.execute("CREATE TABLE t(i INTEGER, r REAL, s TEXT, b BLOB, flag INTEGER);"));
    const qint64 smallest = std::numeric_limits<qint64>::min();
    const QString text = QStringLiteral("Zürich \U0001F331 \u200Bno\u0000null").append(QChar(0)).append(u'x');
    const QByteArray blob("\0\xff binary", 9);
    const auto insert = database.statement("INSERT INTO t VALUES(?, ?, ?, ?, ?)");
    QVERIFY(insert);
    QVERIFY((*insert)->bindAll(smallest, 0.1, text, blob, true).run());
    QCOMPARE(database.lastInsertRowId(), 1);
    QCOMPARE(database.changes(), 1);

    const auto select = database.statement("SELECT i, r, s, b, flag FROM t");
    QVERIFY(select);
    const auto row = (*select)->step();
    QVERIFY(row && *row);
    QCOMPARE((*select)->columnCount(), 5);
    QCOMPARE((*select)->int64(0), smallest);
    QCOMPARE((*select)->real(1), 0.1);
    QCOMPARE((*select)->text(2), text);
    QCOMPARE((*select)->blob(3), blob);
    QCOMPARE((*select)->int64(4), 1);
    const auto end = (*select)->step();
    QVERIFY(end && !*end);
}

void ConnectionTest::nullsAreToldFromEmpty()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    auto statement = (*connection)->prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6");
    QVERIFY(statement);
    statement->bindAll(nullptr, QString(), QByteArray(), std::optional<qint64>(), std::optional<double>(2.5),
                       std::optional<QString>(QStringLiteral("so")));
    const auto row = statement->step();
    QVERIFY(row && *row);
    QVERIFY(statement->isNull(0));
    QVERIFY(!statement->isNull(1));
    QVERIFY(!statement->isNull(2));
    QCOMPARE(statement->optionalText(0), std::optional<QString>());
    QCOMPARE(statement->optionalText(1), std::optional<QString>(QString()));
    QCOMPARE(statement->optionalBlob(2), std::optional<QByteArray>(QByteArray()));
    QCOMPARE(statement->optionalInt64(3), std::optional<qint64>());
    QCOMPARE(statement->optionalReal(4), std::optional<double>(2.5));
    QCOMPARE(statement->optionalText(5), std::optional<QString>(QStringLiteral("so")));
}

void ConnectionTest::failures_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const char* sql, ErrorCode code) {
        QTest::newRow(name) << QByteArray(sql) << code;
    };
    row("same key twice", "INSERT INTO parent VALUES(1, 'secret text')", ErrorCode::Conflict);
    row("unique", "INSERT INTO parent VALUES(2, 'a')", ErrorCode::Conflict);
    row("not null", "INSERT INTO parent VALUES(3, NULL)", ErrorCode::InvalidValue);
    row("check", "INSERT INTO child VALUES(11, 1)", ErrorCode::InvalidValue);
    row("foreign key", "INSERT INTO child VALUES(1, 99)", ErrorCode::InvalidValue);
    row("no such table", "SELECT * FROM secret_table", ErrorCode::Internal);
    row("double-quoted string", "SELECT \"secret text\"", ErrorCode::Internal);
    row("writable schema", "DELETE FROM sqlite_schema", ErrorCode::Internal);
    row("too large", "SELECT zeroblob(67108865)", ErrorCode::TooLarge);
    row("second attached file", "ATTACH ':memory:' AS a; ATTACH ':memory:' AS b", ErrorCode::Internal);
}

void ConnectionTest::failures()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const ErrorCode, code);
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    QVERIFY((*connection)
                ->execute("CREATE TABLE parent(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
                          "CREATE TABLE child(rating INTEGER CHECK(rating BETWEEN 0 AND 10),"
                          " parent INTEGER REFERENCES parent);"
                          "INSERT INTO parent VALUES(1, 'a')"));
    const auto done = (*connection)->execute(sql);
    QCOMPARE(outcome(done), errorName(code));
    QVERIFY2(!done.error().detail.contains(QLatin1String("secret")),
             "an error's detail quotes the statement");
}

void ConnectionTest::failedBindIsReportedByStep()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    auto statement = (*connection)->prepare("SELECT ?1");
    QVERIFY(statement);
    QVERIFY(!statement->bind(2, 5).bind(1, 5).step());
    statement->reset();
    QVERIFY(statement->bind(1, 5).step());
}

void ConnectionTest::cachedStatementStartsAnew()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(3));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    const auto firstId = [&](std::optional<int> atLeast) -> qint64 {
        const auto select = (*connection)->statement("SELECT id FROM note WHERE id >= ?");
        if (!select || !(*select)->bind(1, atLeast).step())
            return -1;
        return (*select)->int64(0); // left with rows unread
    };
    QCOMPARE(firstId(2), 2);
    QCOMPARE(firstId(1), 1);
    QCOMPARE(firstId({}), 0);             // the earlier binding is gone
    QVERIFY((*connection)->checkpoint()); // and no read transaction is left open
    QVERIFY((*connection)->execute("DROP TABLE note"));
}

void ConnectionTest::transactionRollsBack()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    auto& database = **connection;
    {
        const auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.inTransaction());
        QVERIFY(database.execute("DELETE FROM note"));
        QVERIFY(!Transaction::begin(database));
    }
    QVERIFY(!database.inTransaction());
    QCOMPARE(number(database, "SELECT count(*) FROM note"), 1);
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.execute("DELETE FROM note"));
        QVERIFY(transaction->commit());
        QVERIFY(!transaction->commit());
    }
    QCOMPARE(number(database, "SELECT count(*) FROM note"), 0);
}

void ConnectionTest::secondProcessIsTurnedAway()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    const auto openElsewhere = [&] {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), folder.path()});
        return other.waitForFinished() ? QString::fromLatin1(other.readAllStandardOutput())
                                       : other.errorString();
    };
    QCOMPARE(openElsewhere(), QStringLiteral("ok"));
    auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    QCOMPARE(openElsewhere(), errorName(ErrorCode::VaultInUse)); // though nothing was written or read yet
    QVERIFY((*connection)->close());
    QCOMPARE(openElsewhere(), QStringLiteral("ok"));
}

void ConnectionTest::diskHoldsNoPlaintext()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("CREATE TABLE entry(text); CREATE VIRTUAL TABLE search USING fts5(text)"));
    const auto write = [&] {
        QVERIFY((*connection)->execute("INSERT INTO entry VALUES('canary in the diary')"));
        QVERIFY((*connection)->execute("INSERT INTO search SELECT text FROM entry"));
    };
    write();
    QVERIFY((*connection)->checkpoint());
    write(); // now there are pages in the file and in the WAL
    const QString wal = folder.path() + QStringLiteral("-wal");
    QVERIFY(VaultFolder::bytes(folder.path()).size() > VaultFile::pageSize);
    QVERIFY(VaultFolder::bytes(wal).size() > VaultFile::pageSize);
    QVERIFY(VaultFile::hasPendingWal(folder.path()));
    const auto names = QDir(folder.folder()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("vault.db"), QStringLiteral("vault.db-wal")})); // no -shm
    for (const auto& path : {folder.path(), wal}) {
        const QByteArray bytes = VaultFolder::bytes(path);
        for (const char* plain : {"canary", "CREATE TABLE", "SQLite format"})
            QVERIFY2(!bytes.contains(plain), plain);
    }
    QVERIFY((*connection)->close());
    QVERIFY(!QFile::exists(wal));
}

void ConnectionTest::keyMustBeRaw()
{
    const VaultFolder folder;
    for (const QByteArray& key :
         {QByteArray(), QByteArray("passphrase"), QByteArray(99, '7'), VaultFolder::key().replace("a", "")}) {
        QVERIFY(!Connection::open(folder.path(), key, Mode::CreateNew));
        QVERIFY(!QFile::exists(folder.path()));
    }
}

void ConnectionTest::readOnly()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(5));
    const QByteArray before = VaultFolder::bytes(folder.path());
    const auto connection = folder.open(Mode::ReadOnly);
    QVERIFY2(connection, qPrintable(outcome(connection)));
    QVERIFY((*connection)->isReadOnly());
    QCOMPARE(number(**connection, "SELECT count(*) FROM note"), 5);
    QCOMPARE(outcome((*connection)->execute("DELETE FROM note")), errorName(ErrorCode::ReadOnly));
    const auto faults = (*connection)->integrityCheck();
    QVERIFY(faults && faults->isEmpty());
    QVERIFY((*connection)->close());
    QCOMPARE(VaultFolder::bytes(folder.path()), before);
    QCOMPARE(QDir(folder.folder()).entryList(QDir::Files).size(), 1);
}

void ConnectionTest::readOnlyTakesAWaitingWalIn()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(3));
    const auto writer = folder.open(Mode::ReadWrite);
    QVERIFY(writer);
    QVERIFY((*writer)->execute("DELETE FROM note WHERE rowid = 1"));
    // As a crash would leave them: the file and the WAL that holds the newest commit.
    const VaultFolder crashed;
    const QString wal = QStringLiteral("-wal");
    QVERIFY(QFile::copy(folder.path(), crashed.path()));
    QVERIFY(QFile::copy(folder.path() + wal, crashed.path() + wal));
    const QByteArray before = VaultFolder::bytes(crashed.path());
    const QByteArray walBefore = VaultFolder::bytes(crashed.path() + wal);
    QVERIFY(VaultFile::hasPendingWal(crashed.path()));
    {
        const auto connection = crashed.open(Mode::ReadOnly);
        QVERIFY2(connection, qPrintable(outcome(connection)));
        QVERIFY((*connection)->isReadOnly());
        QCOMPARE((*connection)->path(), QFileInfo(crashed.path()).canonicalFilePath());
        QCOMPARE(number(**connection, "SELECT count(*) FROM note"), 2); // not the 3 of the past
        QCOMPARE(outcome((*connection)->execute("DELETE FROM note")), errorName(ErrorCode::ReadOnly));
        QVERIFY((*connection)->close());
    }
    QCOMPARE(VaultFolder::bytes(crashed.path()), before);
    QCOMPARE(VaultFolder::bytes(crashed.path() + wal), walBefore);
    QCOMPARE(QDir(crashed.folder()).entryList(QDir::Files).size(), 2);
}

void ConnectionTest::readingGoesOnToWriting()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(5));
    const auto connection = folder.open(Mode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(number(**connection, "SELECT count(*) FROM note"), 5);
    {
        const auto other = folder.open(Mode::ReadWrite);
        QVERIFY(other);
        QCOMPARE(outcome((*connection)->reopenForWriting()), errorName(ErrorCode::VaultInUse));
        QVERIFY((*connection)->isReadOnly());
        QVERIFY((*other)->execute("DELETE FROM note WHERE rowid = 1"));
    }
    QCOMPARE(outcome((*connection)->reopenForWriting()), QStringLiteral("ok"));
    QVERIFY(!(*connection)->isReadOnly());
    QCOMPARE(number(**connection, "SELECT count(*) FROM note"), 4); // what the other left
    QVERIFY((*connection)->execute("DELETE FROM note WHERE rowid = 2"));
    QCOMPARE(outcome(folder.open(Mode::ReadWrite)), errorName(ErrorCode::VaultInUse));
    QCOMPARE(outcome((*connection)->reopenForWriting()), QStringLiteral("ok")); // once more does nothing
    QCOMPARE(number(**connection, "SELECT count(*) FROM note"), 3);
    QVERIFY((*connection)->setUserVersion(7));
    QVERIFY((*connection)->close());

    const auto reading = folder.open(Mode::ReadOnly);
    QVERIFY(reading);
    {
        const auto newer = folder.open(Mode::ReadWrite);
        QVERIFY(newer && (*newer)->setUserVersion(8) && (*newer)->checkpoint());
    }
    QCOMPARE(outcome((*reading)->reopenForWriting()), errorName(ErrorCode::NewerSchema));
    QVERIFY((*reading)->isReadOnly());
}

void ConnectionTest::backup()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(100));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("DELETE FROM note WHERE id > 90")); // waits in the WAL
    const QString copyPath = folder.file(QStringLiteral("copy #1 %20?.db"));
    QVERIFY((*connection)->backupTo(copyPath));
    QCOMPARE(outcome((*connection)->backupTo(copyPath)), errorName(ErrorCode::VaultExists));
    QVERIFY(!VaultFolder::bytes(copyPath).contains("nnnn"));

    auto copy = (*connection)->openCopy(copyPath);
    QVERIFY2(copy, qPrintable(outcome(copy)));
    QCOMPARE(number(**copy, "SELECT count(*) FROM note"), 90);
    for (const auto& faults : {(*copy)->cipherIntegrityCheck(), (*copy)->integrityCheck()})
        QVERIFY(faults && faults->isEmpty());
    QVERIFY((*copy)->close());
    const auto again = Connection::open(copyPath, VaultFolder::key(), Mode::ReadWrite);
    QVERIFY2(again, qPrintable(outcome(again)));
    QVERIFY((*again)->execute("DELETE FROM note"));
}

void ConnectionTest::checksFindDamage()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(100));
    QByteArray bytes = VaultFolder::bytes(folder.path());
    for (const qsizetype page : {4, 5}) {
        const qsizetype offset = page * VaultFile::pageSize + 1000;
        bytes[offset] = static_cast<char>(bytes[offset] ^ 0x10);
    }
    {
        const auto healthy = folder.open(Mode::ReadWrite);
        QVERIFY(healthy);
        for (const auto& faults :
             {(*healthy)->cipherIntegrityCheck(), (*healthy)->integrityCheck(), (*healthy)->quickCheck()})
            QVERIFY(faults && faults->isEmpty());
    }
    QVERIFY(VaultFolder::write(folder.path(), bytes));
    const auto connection = folder.open(Mode::ReadWrite); // opening reads the first page only
    QVERIFY(connection);
    const auto faults = (*connection)->cipherIntegrityCheck();
    QVERIFY(faults);
    QCOMPARE(faults->size(), 2); // every row is read, not only the first
    QCOMPARE(outcome((*connection)->execute("SELECT sum(length(text)) FROM note")),
             errorName(ErrorCode::VaultDamaged));
    const auto structure = (*connection)->quickCheck();
    QVERIFY(!structure || !structure->isEmpty());
}

void ConnectionTest::interruptCancels()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    // Interrupts only count while a statement runs, so keep asking until the endless one gives up.
    std::jthread other([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            (*connection)->interrupt();
            std::this_thread::yield();
        }
    });
    const auto done = (*connection)
                          ->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                    " SELECT count(*) FROM n");
    other.request_stop();
    other.join();
    QCOMPARE(outcome(done), errorName(ErrorCode::Cancelled));
    QVERIFY((*connection)->execute("SELECT 1"));
    QVERIFY((*connection)->close());
    (*connection)->interrupt(); // harmless
}

void ConnectionTest::closeNeedsStatementsGone()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    {
        const auto statement = (*connection)->prepare("SELECT id FROM note");
        QVERIFY(statement);
        QCOMPARE(outcome((*connection)->close()), errorName(ErrorCode::Internal));
    }
    QVERIFY((*connection)->close());
    QVERIFY((*connection)->close());
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--open")) { // the second process
        const auto opened = Connection::open(arguments.value(2), VaultFolder::key(), Mode::ReadWrite);
        std::fputs(qPrintable(outcome(opened)), stdout);
        return 0;
    }
    ConnectionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Connection.moc"
