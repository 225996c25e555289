// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"
#include "unit/storage/VaultFolder.h"

#include <QDir>
#include <QTest>

using namespace keel;
using Mode = Connection::Mode;

namespace {

const Migration first{1, "CREATE TABLE entry(id INTEGER PRIMARY KEY, text TEXT);"
                         "CREATE TABLE tag(entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE);"};
const Migration second{2, "ALTER TABLE entry ADD COLUMN mood INTEGER; UPDATE entry SET mood = 5;"};
// A table made anew, the way SQLite recommends: the old one is dropped under rows that refer to it.
const Migration rebuild{3, "CREATE TABLE entry_new(id INTEGER PRIMARY KEY, text TEXT NOT NULL, mood INTEGER);"
                           "INSERT INTO entry_new SELECT id, text, mood FROM entry;"
                           "DROP TABLE entry; ALTER TABLE entry_new RENAME TO entry;"};

constexpr const char* rows = "INSERT INTO entry(id, text) VALUES(1, 'one'), (2, 'two');"
                             "INSERT INTO tag VALUES(1), (2), (2);";

/// A closed vault of schema 1 with two entries and three tags.
Result<void> makeOld(const VaultFolder& folder)
{
    KEEL_ASSIGN(const auto connection, folder.open(Mode::CreateNew));
    KEEL_TRY(Migrator({first}).migrate(*connection));
    KEEL_TRY(connection->execute(rows));
    return connection->close();
}

QStringList files(const VaultFolder& folder)
{
    return QDir(folder.folder()).entryList(QDir::Files, QDir::Name);
}

} // namespace

class MigratorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newDatabaseNeedsNoCopy();
    void upgradeKeepsRowsAndLeavesACopy();
    void failureLeavesTheOldVault_data();
    void failureLeavesTheOldVault();
    void damageStopsTheUpgradeBeforeIt();
    void newerSchemaIsRefusedUntouched();
    void numbersMustFollow();
    void readOnlyCannotUpgrade();
    void leftoversOfACutOffCopyAreReplaced();
    void builtInMigrationsApply();
};

void MigratorTest::newDatabaseNeedsNoCopy()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    QVERIFY(Migrator({first, second, rebuild}).migrate(**connection));
    QCOMPARE(number(**connection, "PRAGMA user_version"), 3);
    QCOMPARE(number(**connection, "PRAGMA foreign_keys"), 1);
    QVERIFY(Migrator({first, second, rebuild}).migrate(**connection)); // nothing to do
    QVERIFY((*connection)->close());
    QCOMPARE(files(folder), QStringList{QStringLiteral("vault.db")});
}

void MigratorTest::upgradeKeepsRowsAndLeavesACopy()
{
    const VaultFolder folder;
    QVERIFY(makeOld(folder));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY((*connection)->execute("UPDATE entry SET text = 'in the WAL' WHERE id = 2"));
    QVERIFY(Migrator({first, second, rebuild}).migrate(**connection));

    QCOMPARE(number(**connection, "PRAGMA user_version"), 3);
    QCOMPARE(number(**connection, "SELECT count(*) FROM entry WHERE mood = 5"), 2);
    QCOMPARE(number(**connection, "SELECT count(*) FROM tag"), 3); // no cascade from the dropped table
    QCOMPARE(number(**connection, "PRAGMA foreign_keys"), 1);
    QVERIFY(!(*connection)->execute("INSERT INTO tag VALUES(99)"));

    const auto copy = (*connection)->openCopy(folder.file(QStringLiteral("pre-v3.db")));
    QVERIFY2(copy, qPrintable(outcome(copy)));
    QCOMPARE(number(**copy, "PRAGMA user_version"), 1);
    QCOMPARE(number(**copy, "SELECT count(*) FROM entry WHERE text = 'in the WAL'"), 1);
}

void MigratorTest::failureLeavesTheOldVault_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("syntax error") << QByteArray("DELETE FROM tag; ALTER TABLE entry ADD;")
                                  << ErrorCode::Internal;
    QTest::newRow("constraint") << QByteArray("DELETE FROM tag; INSERT INTO entry(id) VALUES(1);")
                                << ErrorCode::Conflict;
    QTest::newRow("foreign key left broken") << QByteArray("DELETE FROM entry;") << ErrorCode::Internal;
    QTest::newRow("commits by itself")
        << QByteArray("ALTER TABLE entry ADD COLUMN mood INTEGER; ROLLBACK;") << ErrorCode::Internal;
}

void MigratorTest::failureLeavesTheOldVault()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const ErrorCode, code);
    const VaultFolder folder;
    QVERIFY(makeOld(folder));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    QCOMPARE(outcome(Migrator({first, second, {3, sql}}).migrate(**connection)), errorName(code));

    const auto isOld = [](Connection& vault) {
        return number(vault, "PRAGMA user_version") == 1 &&
               number(vault, "SELECT count(*) FROM entry") == 2 &&
               number(vault, "SELECT count(*) FROM tag") == 3 && number(vault, "PRAGMA foreign_keys") == 1 &&
               !vault.inTransaction() && !vault.execute("SELECT mood FROM entry");
    };
    QVERIFY(isOld(**connection)); // the same connection stays usable
    QVERIFY((*connection)->execute("UPDATE entry SET text = 'still here'"));
    QVERIFY((*connection)->close());
    const auto again = folder.open(Mode::ReadWrite);
    QVERIFY(again);
    QVERIFY(isOld(**again));
    const auto copy = (*again)->openCopy(folder.file(QStringLiteral("pre-v3.db")));
    QVERIFY(copy);
    QCOMPARE(number(**copy, "SELECT count(*) FROM tag"), 3);
}

void MigratorTest::damageStopsTheUpgradeBeforeIt()
{
    const VaultFolder folder;
    QVERIFY(makeOld(folder));
    QByteArray bytes = VaultFolder::bytes(folder.path());
    bytes[bytes.size() - 1000] = static_cast<char>(bytes[bytes.size() - 1000] ^ 1);
    QVERIFY(VaultFolder::write(folder.path(), bytes));
    {
        const auto connection = folder.open(Mode::ReadWrite);
        QVERIFY(connection);
        QCOMPARE(outcome(Migrator({first, second}).migrate(**connection)),
                 errorName(ErrorCode::VaultDamaged));
    }
    QCOMPARE(VaultFolder::bytes(folder.path()), bytes);
    QCOMPARE(files(folder), QStringList{QStringLiteral("vault.db")}); // no copy that is not good
}

void MigratorTest::newerSchemaIsRefusedUntouched()
{
    const VaultFolder folder;
    {
        const auto connection = folder.open(Mode::CreateNew);
        QVERIFY(connection);
        QVERIFY(Migrator({first, second}).migrate(**connection));
    }
    const QByteArray before = VaultFolder::bytes(folder.path());
    for (const auto mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const auto connection = folder.open(mode);
        QVERIFY(connection);
        QCOMPARE(outcome(Migrator({first}).migrate(**connection)), errorName(ErrorCode::NewerSchema));
    }
    QCOMPARE(VaultFolder::bytes(folder.path()), before);
    QCOMPARE(files(folder), QStringList{QStringLiteral("vault.db")});
}

void MigratorTest::numbersMustFollow()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    QCOMPARE(outcome(Migrator({first, rebuild}).migrate(**connection)), errorName(ErrorCode::Internal));
    QCOMPARE(number(**connection, "SELECT count(*) FROM sqlite_schema"), 0);
}

void MigratorTest::readOnlyCannotUpgrade()
{
    const VaultFolder folder;
    QVERIFY(makeOld(folder));
    const auto connection = folder.open(Mode::ReadOnly);
    QVERIFY(connection);
    QVERIFY(Migrator({first}).migrate(**connection));
    QCOMPARE(outcome(Migrator({first, second}).migrate(**connection)), errorName(ErrorCode::ReadOnly));
    QCOMPARE(files(folder), QStringList{QStringLiteral("vault.db")});
}

void MigratorTest::leftoversOfACutOffCopyAreReplaced()
{
    const VaultFolder folder;
    QVERIFY(makeOld(folder));
    QVERIFY(VaultFolder::write(folder.file(QStringLiteral("pre-v2.db.new")), "half a copy"));
    QVERIFY(VaultFolder::write(folder.file(QStringLiteral("pre-v2.db")), "an older try"));
    const auto connection = folder.open(Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY(Migrator({first, second}).migrate(**connection));
    const auto copy = (*connection)->openCopy(folder.file(QStringLiteral("pre-v2.db")));
    QVERIFY(copy);
    QCOMPARE(number(**copy, "SELECT count(*) FROM entry"), 2);
    QVERIFY(!QFile::exists(folder.file(QStringLiteral("pre-v2.db.new"))));
}

void MigratorTest::builtInMigrationsApply()
{
    const VaultFolder folder;
    const auto connection = folder.open(Mode::CreateNew);
    QVERIFY(connection);
    const Migrator migrator = Migrator::builtIn();
    QVERIFY(migrator.newestVersion() >= 1);
    const auto done = migrator.migrate(**connection);
    QVERIFY2(done, qPrintable(outcome(done)));
    QCOMPARE(number(**connection, "PRAGMA user_version"), migrator.newestVersion());
    QVERIFY(number(**connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'") > 0);
    const auto faults = (*connection)->integrityCheck();
    QVERIFY(faults && faults->isEmpty());
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_Migrator.moc"
