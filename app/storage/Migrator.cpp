// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "storage/Connection.h"
#include "storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <map>

// Outside any namespace, as Qt asks: a static library's resources register only when someone names them.
static void registerMigrations() { Q_INIT_RESOURCE(keel_storage_migrations); }

namespace keel {

namespace {

/// Rows per table, to tell a complete copy from one that is merely well-formed.
Result<std::map<QString, qint64>> countRows(const Connection& connection)
{
    KEEL_ASSIGN(auto tables, connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    std::map<QString, qint64> counts;
    while (true) {
        KEEL_ASSIGN(const bool row, tables.step());
        if (!row)
            return counts;
        const QString table = tables.text(0);
        QString quoted = table;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        KEEL_ASSIGN(auto count,
                    connection.prepare(QString(u"SELECT count(*) FROM \"" + quoted + u"\"").toUtf8()));
        KEEL_ASSIGN(const bool counted, count.step());
        counts[table] = counted ? count.int64(0) : -1;
    }
}

Result<void> requireHealthy(Result<QStringList> faults)
{
    if (!faults)
        return fail(std::move(faults).error());
    if (!faults->isEmpty())
        return fail(ErrorCode::VaultDamaged, QStringLiteral("%1 faults found").arg(faults->size()));
    return {};
}

Result<void> verifyCopy(const Connection& original, const QString& path)
{
    KEEL_ASSIGN(const auto copy, original.openCopy(path));
    KEEL_TRY(requireHealthy(copy->cipherIntegrityCheck()));
    KEEL_TRY(requireHealthy(copy->integrityCheck()));
    KEEL_ASSIGN(const auto expected, countRows(original));
    KEEL_ASSIGN(const auto found, countRows(*copy));
    if (expected != found)
        return fail(ErrorCode::IoFailure, QStringLiteral("the copy is not complete"));
    return copy->close();
}

/// Leaves `pre-v<version>.db` beside the database, under its final name only once it is proven good.
Result<void> keepCopy(const Connection& connection, int version)
{
    const QDir folder = QFileInfo(connection.path()).dir();
    const QString final = folder.filePath(QStringLiteral("pre-v%1.db").arg(version));
    const QString unproven = final + QStringLiteral(".new");
    QFile::remove(unproven); // left by a run that was cut off
    KEEL_TRY(connection.backupTo(unproven));
    if (auto verified = verifyCopy(connection, unproven); !verified) {
        QFile::remove(unproven);
        return verified;
    }
    // Should a power cut undo the rename, the copy is still there under its first name.
    std::error_code failure;
    std::filesystem::rename(unproven.toStdU16String(), final.toStdU16String(), failure);
    if (failure)
        return fail(ErrorCode::IoFailure, QStringLiteral("errno %1").arg(failure.value()));
    return {};
}

Result<void> requireForeignKeys(const Connection& connection)
{
    KEEL_ASSIGN(auto violations, connection.prepare("PRAGMA foreign_key_check"));
    KEEL_ASSIGN(const bool any, violations.step());
    if (any)
        return fail(ErrorCode::Internal, QStringLiteral("migration breaks a foreign key"));
    return {};
}

} // namespace

Migrator Migrator::builtIn()
{
    registerMigrations();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/keel/storage/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        // Resources cannot fail to open; an unnumbered name gives version 0, which migrate() refuses.
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.section(QLatin1Char('_'), 0, 0).toInt(), file.readAll()});
    }
    return Migrator(std::move(migrations));
}

Result<void> Migrator::migrate(Connection& connection) const
{
    for (std::size_t i = 0; i < m_migrations.size(); ++i) {
        if (m_migrations[i].version != static_cast<int>(i) + 1)
            return fail(ErrorCode::Internal, QStringLiteral("migrations are not numbered 1, 2, 3 ..."));
    }
    KEEL_ASSIGN(const qint64 current, connection.userVersion());
    if (current > newestVersion())
        return fail(ErrorCode::NewerSchema, QStringLiteral("schema %1").arg(current));
    if (current < 0)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("schema %1").arg(current));
    if (current == newestVersion())
        return {};
    if (connection.isReadOnly())
        return fail(ErrorCode::ReadOnly, QStringLiteral("schema %1").arg(current));
    if (current > 0) {
        KEEL_TRY(connection.checkpoint());
        KEEL_TRY(keepCopy(connection, newestVersion()));
    }

    // A step that rebuilds a table drops the old one, which would delete the rows that refer to it. The
    // switch works only outside a transaction; apply() checks all keys before it commits.
    KEEL_TRY(connection.execute("PRAGMA foreign_keys = OFF"));
    auto applied = apply(connection, current);
    KEEL_TRY(connection.execute("PRAGMA foreign_keys = ON"));
    return applied;
}

Result<void> Migrator::apply(Connection& connection, qint64 from) const
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(connection));
    for (std::size_t i = static_cast<std::size_t>(from); i < m_migrations.size(); ++i) {
        KEEL_TRY(connection.execute(m_migrations[i].sql));
        if (!connection.inTransaction())
            return fail(ErrorCode::Internal, QStringLiteral("a migration ended the transaction"));
    }
    KEEL_TRY(connection.setUserVersion(newestVersion()));
    KEEL_TRY(requireForeignKeys(connection));
    KEEL_TRY(requireHealthy(connection.quickCheck()));
    return transaction.commit();
}

} // namespace keel
