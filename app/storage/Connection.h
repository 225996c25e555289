// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/Statement.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstddef>
#include <memory>
#include <mutex>
#include <unordered_map>

struct sqlite3;

namespace keel {

/// SQL that is known at compile time. Its address identifies it, which makes the statement cache a pointer
/// look-up; the consteval constructor keeps temporary buffers out.
class SqlLiteral
{
public:
    template <std::size_t N>
    consteval SqlLiteral(const char (&sql)[N]) : m_sql(sql), m_size(N - 1) // NOLINT(*-explicit-*)
    {}
    [[nodiscard]] const char* data() const { return m_sql; }
    [[nodiscard]] QByteArrayView view() const { return {m_sql, static_cast<qsizetype>(m_size)}; }

private:
    const char* m_sql;
    std::size_t m_size;
};

/// The one connection to an encrypted database file, holding its exclusive lock until close().
///
/// Belongs to one thread (the storage thread); only interrupt() may be called from another. Errors:
/// VaultMissing, VaultExists, VaultInUse, VaultDamaged (also: wrong key), NotOurs, ReadOnly,
/// PermissionDenied, DiskFull, IoFailure, OutOfMemory, Cancelled (interrupted), Conflict (a uniqueness
/// rule), InvalidValue (any other constraint), TooLarge.
class Connection final
{
public:
    enum class Mode {
        CreateNew, ///< the file must not exist; made with mode 0600
        ReadWrite, ///< the file must exist
        ReadOnly,  ///< takes no lock and writes nothing beside the file. Where a WAL waits, which holds the
                   ///< newest commits, a private copy (still encrypted) is read instead
    };

    /// Opens `path`. `rawKey` is SQLCipher's raw key text x'<64 hex key><32 hex salt>'; the caller wipes it.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, QByteArrayView rawKey,
                                                                  Mode mode);
    /// Opens another file, read-only, under this connection's key: a copy made by backupTo().
    [[nodiscard]] Result<std::unique_ptr<Connection>> openCopy(const QString& path) const;

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Makes a connection that only reads one that writes, if the place has become writable; else it goes on
    /// reading. NewerSchema or ReadOnly when the file has another schema by now. No Statement may be alive.
    [[nodiscard]] Result<void> reopenForWriting();

    /// Checkpoints, removes the WAL, lets go of the lock and wipes the key. Safe to call twice. Internal if
    /// a Statement is still alive.
    [[nodiscard]] Result<void> close();

    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql) const;
    /// A statement prepared once and kept; on loan until the pointer goes out of scope. Do not borrow the
    /// same one twice at a time.
    [[nodiscard]] Result<StatementPtr> statement(SqlLiteral sql);
    /// Runs every statement of `sql`, ignoring rows. Outside a Transaction each commits on its own.
    [[nodiscard]] Result<void> execute(QByteArrayView sql) const;

    [[nodiscard]] qint64 lastInsertRowId() const;
    /// Rows changed by the latest INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    /// The same, of all since it was opened.
    [[nodiscard]] qint64 totalChanges() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Result<qint64> userVersion() const;
    Result<void> setUserVersion(int version);

    /// The database cannot have more pages from now on; to SQLite, the disk is full. To show and to test what
    /// happens then.
    Result<void> limitTo(int pages);

    /// Copies the whole database to a new file under the same key, synced to the disk before it returns.
    /// VaultExists if `path` exists; a copy that fails is removed.
    [[nodiscard]] Result<void> backupTo(const QString& path) const;
    /// Moves all of the WAL into the file and truncates it.
    [[nodiscard]] Result<void> checkpoint() const;

    /// The three checks checkpoint first (a torn page still covered by the WAL is no fault) and return what
    /// they found: an empty list is a healthy file. An error means that the check itself could not run.
    [[nodiscard]] Result<QStringList> quickCheck() const;
    [[nodiscard]] Result<QStringList> integrityCheck() const;
    /// HMAC of every page. Not enough alone: it does not see a page cut off at the end.
    [[nodiscard]] Result<QStringList> cipherIntegrityCheck() const;

    /// Makes the running statement fail with Cancelled. From any thread, at any time.
    void interrupt();

private:
    struct SqliteMemory
    {
        void operator()(char* block) const;
    };

    Connection(sqlite3* database, QString path, Mode mode);
    [[nodiscard]] Result<void> prepareFile(QByteArrayView rawKey);
    [[nodiscard]] Result<void> takeWriteLock() const;
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openPrivateCopy(const QString& path,
                                                                             QByteArrayView rawKey);
    [[nodiscard]] Result<void> checkApplicationId() const;
    [[nodiscard]] Result<qint64> readInteger(QByteArrayView sql) const;
    [[nodiscard]] Result<QStringList> check(SqlLiteral pragma) const;
    [[nodiscard]] Error lastError() const;

    std::unique_ptr<QTemporaryDir> m_scratch; ///< of a private copy; goes after the database is closed
    sqlite3* m_database;
    QString m_path;
    Mode m_mode;
    std::unordered_map<const char*, Statement> m_statements;
    /// For copies, which SQLite must be given the key of again. In SQLite's memory, so wiped when freed.
    std::unique_ptr<char, SqliteMemory> m_rawKey;
    qsizetype m_rawKeySize = 0;
    std::mutex m_interruptMutex; ///< interrupt() must not meet close() half way
};

} // namespace keel
