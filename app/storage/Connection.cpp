// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Connection.h"

#include "storage/CipherProfile.h"
#include "storage/VaultFile.h"
#include "storage/WipingAllocator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace keel {

namespace {

using CipherProfile::sqliteError;

struct CloseDatabase
{
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;

// SQLITE_OPEN_NOFOLLOW refuses a link anywhere in the path, and homes often lie behind one. Only the file
// itself must not be a link, so the folder is resolved first.
QString resolveFolder(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + QLatin1Char('/') + info.fileName();
}

// Without SQLITE_OPEN_CREATE: a vault that vanished must not come back as an empty one.
Result<DatabaseHandle> openHandle(const QString& path, bool immutable)
{
    QByteArray name = path.toUtf8();
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_NOFOLLOW;
    if (immutable) {
        name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_NOFOLLOW;
    }
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags, nullptr);
    DatabaseHandle database(raw);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, raw));
    return database;
}

Result<void> giveKey(sqlite3* database, QByteArrayView rawKey)
{
    const int code = sqlite3_key_v2(database, "main", rawKey.data(), static_cast<int>(rawKey.size()));
    if (code != SQLITE_OK)
        return fail(sqliteError(code, database));
    return {};
}

} // namespace

void Connection::SqliteMemory::operator()(char* block) const { sqlite3_free(block); }

Connection::Connection(sqlite3* database, QString path, Mode mode)
    : m_database(database), m_path(std::move(path)), m_mode(mode)
{}

Connection::~Connection()
{
    if (!close() && m_database)
        sqlite3_close_v2(m_database); // a statement outlives us: the file closes with it
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, QByteArrayView rawKey, Mode mode)
{
    // Before the first file is touched: once SQLite is up, its allocator cannot be changed.
    KEEL_TRY(WipingAllocator::install());
    // A key of any other form would be taken for a passphrase, or for no encryption at all.
    if (rawKey.size() != 99 || !rawKey.startsWith("x'") || !rawKey.endsWith('\''))
        return fail(ErrorCode::Internal, QStringLiteral("raw key form"));

    const QString resolved = resolveFolder(path);
    if (mode == Mode::CreateNew)
        KEEL_TRY(VaultFile::create(resolved));
    else
        KEEL_TRY(VaultFile::check(resolved));
    if (mode == Mode::ReadOnly && VaultFile::hasPendingWal(resolved))
        return openPrivateCopy(resolved, rawKey);

    auto handle = openHandle(resolved, mode == Mode::ReadOnly);
    if (!handle)
        return fail(std::move(handle).error());
    std::unique_ptr<Connection> connection(new Connection(handle->release(), resolved, mode));
    if (auto ready = connection->prepareFile(rawKey); !ready) {
        connection.reset();
        if (mode == Mode::CreateNew)
            QFile::remove(resolved); // ours, made a moment ago, and of no use
        return fail(std::move(ready).error());
    }
    return connection;
}

// SQLite cannot read past a WAL without writing beside the file. A copy in a folder of ours can take the WAL
// in.
Result<std::unique_ptr<Connection>> Connection::openPrivateCopy(const QString& path, QByteArrayView rawKey)
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString parent = QFileInfo(runtime).isWritable() ? runtime : QDir::tempPath();
    auto scratch = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/keel-XXXXXX"));
    if (!scratch->isValid())
        return fail(ErrorCode::IoFailure, QStringLiteral("scratch folder"));
    const QString copy = scratch->filePath(QStringLiteral("vault.db"));
    for (const char* suffix : {"", "-wal"}) {
        QFile source(path + QLatin1String(suffix));
        if (!source.copy(copy + QLatin1String(suffix)))
            return fail(source.error() == QFile::OpenError ? ErrorCode::PermissionDenied
                                                           : ErrorCode::DiskFull,
                        QStringLiteral("scratch copy"));
        if (!QFile::setPermissions(copy + QLatin1String(suffix), QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::IoFailure, QStringLiteral("scratch copy"));
    }
    KEEL_ASSIGN(auto connection, open(copy, rawKey, Mode::ReadWrite));
    KEEL_TRY(connection->execute("PRAGMA query_only = ON")); // what were written here would be lost
    connection->m_mode = Mode::ReadOnly;
    connection->m_path = path;
    connection->m_scratch = std::move(scratch);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openCopy(const QString& path) const
{
    return open(path, QByteArrayView(m_rawKey.get(), m_rawKeySize), Mode::ReadOnly);
}

Result<void> Connection::reopenForWriting()
{
    if (!isReadOnly())
        return {};
    KEEL_ASSIGN(auto writing, open(m_path, QByteArrayView(m_rawKey.get(), m_rawKeySize), Mode::ReadWrite));
    KEEL_ASSIGN(const qint64 there, writing->userVersion());
    KEEL_ASSIGN(const qint64 here, userVersion());
    if (there != here)
        return fail(there > here ? ErrorCode::NewerSchema : ErrorCode::ReadOnly,
                    QStringLiteral("schema %1").arg(there));
    const std::lock_guard guard(m_interruptMutex);
    m_statements.clear();
    if (sqlite3_close(m_database) != SQLITE_OK)
        return fail(ErrorCode::Internal, QStringLiteral("a statement is still alive"));
    m_database = std::exchange(writing->m_database, nullptr);
    m_mode = Mode::ReadWrite;
    m_scratch.reset();
    return {};
}

Result<void> Connection::prepareFile(QByteArrayView rawKey)
{
    KEEL_TRY(giveKey(m_database, rawKey));
    m_rawKey.reset(static_cast<char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(rawKey.size()))));
    if (!m_rawKey)
        return fail(ErrorCode::OutOfMemory);
    m_rawKeySize = rawKey.size();
    std::memcpy(m_rawKey.get(), rawKey.data(), static_cast<std::size_t>(rawKey.size()));

    // A plain SQLite linked by mistake ignores the key and would write the diary in the clear.
    KEEL_ASSIGN(auto version, prepare("PRAGMA cipher_version"));
    KEEL_ASSIGN(const bool hasVersion, version.step());
    if (!hasVersion || version.text(0).isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("no SQLCipher"));
    version.reset();

    KEEL_TRY(CipherProfile::applyCipher(m_database));
    KEEL_TRY(CipherProfile::harden(m_database));
    if (m_mode == Mode::ReadOnly)
        return checkApplicationId();
    // Where it may not write, SQLite silently opens for reading.
    if (sqlite3_db_readonly(m_database, "main") != 0)
        return fail(ErrorCode::ReadOnly);
    return takeWriteLock();
}

Result<void> Connection::takeWriteLock() const
{
    // EXCLUSIVE before the first page is read: then WAL needs no shared memory file and a second process is
    // turned away, which also closes SQLite's WAL-reset race between two connections.
    KEEL_TRY(execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON;"));
    if (m_mode == Mode::CreateNew) {
        const QByteArray id = QByteArray::number(CipherProfile::applicationId);
        KEEL_TRY(execute(QByteArray("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = " + id)));
    } else {
        KEEL_TRY(checkApplicationId());
    }
    KEEL_TRY(execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;"
                     "BEGIN IMMEDIATE; COMMIT;"));
    return {};
}

Result<void> Connection::checkApplicationId() const
{
    KEEL_ASSIGN(const qint64 id, readInteger("PRAGMA application_id")); // the first page read: proves the key
    if (id != CipherProfile::applicationId)
        return fail(ErrorCode::NotOurs, QStringLiteral("application_id"));
    return {};
}

Result<void> Connection::close()
{
    const std::lock_guard guard(m_interruptMutex);
    if (!m_database)
        return {};
    m_statements.clear();
    if (const int code = sqlite3_close(m_database); code != SQLITE_OK) {
        if (code == SQLITE_BUSY)
            return fail(ErrorCode::Internal, QStringLiteral("a statement is still alive"));
        return fail(sqliteError(code, m_database));
    }
    m_database = nullptr;
    m_rawKey.reset();
    m_rawKeySize = 0;
    return {};
}

Result<Statement> Connection::prepare(QByteArrayView sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(lastError());
    if (!statement)
        return fail(ErrorCode::Internal, QStringLiteral("empty SQL"));
    return Statement(statement);
}

Result<StatementPtr> Connection::statement(SqlLiteral sql)
{
    auto found = m_statements.find(sql.data());
    if (found == m_statements.end()) {
        KEEL_ASSIGN(auto prepared, prepare(sql.view()));
        found = m_statements.emplace(sql.data(), std::move(prepared)).first;
    }
    return StatementPtr(&found->second);
}

Result<void> Connection::execute(QByteArrayView sql) const
{
    const char* rest = sql.data();
    const char* const end = rest + sql.size();
    while (rest < end) {
        sqlite3_stmt* raw = nullptr;
        if (sqlite3_prepare_v2(m_database, rest, static_cast<int>(end - rest), &raw, &rest) != SQLITE_OK)
            return fail(lastError());
        if (raw) // null for white space and comments
            KEEL_TRY(Statement(raw).run());
    }
    return {};
}

qint64 Connection::lastInsertRowId() const { return sqlite3_last_insert_rowid(m_database); }

qint64 Connection::totalChanges() const { return sqlite3_total_changes64(m_database); }

qint64 Connection::changes() const { return sqlite3_changes64(m_database); }

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_database) == 0; }

Result<qint64> Connection::readInteger(QByteArrayView sql) const
{
    KEEL_ASSIGN(auto statement, prepare(sql));
    KEEL_ASSIGN(const bool row, statement.step());
    if (!row)
        return fail(ErrorCode::Internal, QStringLiteral("no row"));
    return statement.int64(0);
}

Result<qint64> Connection::userVersion() const { return readInteger("PRAGMA user_version"); }

Result<void> Connection::setUserVersion(int version)
{
    return execute(QByteArray("PRAGMA user_version = " + QByteArray::number(version)));
}

Result<void> Connection::limitTo(int pages)
{
    return execute(QByteArray("PRAGMA max_page_count = " + QByteArray::number(pages)));
}

Result<void> Connection::backupTo(const QString& path) const
{
    const QString resolved = resolveFolder(path);
    KEEL_TRY(VaultFile::create(resolved));
    const auto copy = [&]() -> Result<void> {
        KEEL_ASSIGN(auto target, openHandle(resolved, false));
        KEEL_TRY(giveKey(target.get(), QByteArrayView(m_rawKey.get(), m_rawKeySize)));
        KEEL_TRY(CipherProfile::applyCipher(target.get()));
        KEEL_TRY(CipherProfile::harden(target.get()));
        // EXTRA: the folder is synced too once the rollback journal is gone, so the copy is on the disk.
        const int set = sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA",
                                     nullptr, nullptr, nullptr);
        if (set != SQLITE_OK)
            return fail(sqliteError(set, target.get()));
        auto* const backup = sqlite3_backup_init(target.get(), "main", m_database, "main");
        if (!backup)
            return fail(sqliteError(sqlite3_errcode(target.get()), target.get()));
        sqlite3_backup_step(backup, -1);
        if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
            return fail(sqliteError(code, target.get()));
        return {};
    };
    auto copied = copy();
    if (!copied)
        QFile::remove(resolved);
    return copied;
}

Result<void> Connection::checkpoint() const
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_database, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(lastError());
    return {};
}

Result<QStringList> Connection::check(SqlLiteral pragma) const
{
    if (!isReadOnly() && !inTransaction())
        KEEL_TRY(checkpoint());
    KEEL_ASSIGN(auto statement, prepare(pragma.view()));
    QStringList faults;
    while (true) {
        KEEL_ASSIGN(const bool row, statement.step());
        if (!row)
            return faults;
        const QString line = statement.text(0);
        if (line != QLatin1String("ok"))
            faults.append(line);
    }
}

Result<QStringList> Connection::quickCheck() const { return check("PRAGMA quick_check"); }

Result<QStringList> Connection::integrityCheck() const { return check("PRAGMA integrity_check"); }

Result<QStringList> Connection::cipherIntegrityCheck() const
{
    return check("PRAGMA cipher_integrity_check");
}

void Connection::interrupt()
{
    const std::lock_guard guard(m_interruptMutex);
    if (m_database)
        sqlite3_interrupt(m_database);
}

Error Connection::lastError() const { return sqliteError(sqlite3_errcode(m_database), m_database); }

} // namespace keel
