// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Vault.h"

#include "crypto/DurableFile.h"
#include "storage/Migrator.h"
#include "storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace keel {

namespace {

constexpr const char* databaseName = "vault.db";
constexpr const char* keyslotsName = "vault.keys";
/// Lies in the folder while a vault is being made: whatever else is there then holds nothing yet.
constexpr const char* creatingName = "vault.creating";

/// Bytes below which a disk may be as good as full.
constexpr qint64 littleSpace = 1024 * 1024;

const QString vaultIdKey = QStringLiteral("vault_id");

/// Key, open, bring to the newest schema. The key text is wiped when this returns.
Result<std::unique_ptr<Connection>> openDatabase(const QString& path, const OpenKeyslots& keyslots,
                                                 Connection::Mode mode)
{
    const SecureBytes literal = sqlcipherKeyLiteral(keyslots.key.databaseKey(keyslots.file.databaseSalt()));
    KEEL_ASSIGN(auto connection, Connection::open(path, literal.view(), mode));
    KEEL_TRY(Migrator::builtIn().migrate(*connection));
    return connection;
}

/// The rows every vault has from its first moment.
Result<void> writeIdentity(Connection& connection, const QUuid& vaultId)
{
    RecordStore records(connection);
    KEEL_ASSIGN(auto transaction, Transaction::begin(connection));
    KEEL_ASSIGN(auto device, connection.statement("INSERT INTO device (id, uuid) VALUES (1, ?)"));
    KEEL_TRY(device->bindAll(QUuid::createUuid().toRfc4122()).run());
    KEEL_TRY(records.setSetting(vaultIdKey, vaultId.toRfc4122()));
    return transaction.commit();
}

} // namespace

Vault::Vault(QString folder) : m_folder(std::move(folder)) {}

QString Vault::path(const char* name) const { return QDir(m_folder).filePath(QString::fromLatin1(name)); }

Result<VaultState> Vault::state() const
{
    const QFileInfo folder(m_folder);
    if (folder.exists() && !folder.isDir())
        return fail(ErrorCode::NotOurs, folder.fileName());
    if (folder.exists() && !(folder.isReadable() && folder.isExecutable()))
        return fail(ErrorCode::PermissionDenied, folder.fileName());
    if (QFileInfo::exists(path(creatingName)))
        return VaultState::None;
    const bool database = QFileInfo::exists(path(databaseName));
    const bool keyslots = QFileInfo::exists(path(keyslotsName));
    if (database != keyslots)
        return fail(ErrorCode::HalfVault, QString::fromLatin1(database ? keyslotsName : databaseName));
    return database ? VaultState::Ready : VaultState::None;
}

Result<Vault::Created> Vault::create(const SecureBytes& passphrase, const SlotCost& cost,
                                     const Clock& clock) const
{
    KEEL_ASSIGN(const VaultState current, state());
    if (current == VaultState::Ready)
        return fail(ErrorCode::VaultExists);
    const bool folderWasThere = QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::PermissionDenied, QFileInfo(m_folder).fileName());
    // Private from the start; a folder that was there and is ours alone is made so as well.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    const auto removeParts = [this]() -> Result<void> {
        for (const char* name :
             {databaseName, "vault.db-wal", "vault.db-shm", keyslotsName, "vault.keys.prev"})
            KEEL_TRY(removeDurably(path(name)));
        return {};
    };
    const auto make = [&]() -> Result<Created> {
        if (QFileInfo::exists(path(creatingName))) // the remains of a creation that never finished
            KEEL_TRY(removeParts());
        KEEL_TRY(writeDurably(path(creatingName), {}));
        RecoveryCode recovery = RecoveryCode::generate();
        const KeyslotStore store(m_folder);
        KEEL_ASSIGN(const OpenKeyslots keyslots, store.create(passphrase, recovery, cost, clock.now()));
        {
            KEEL_ASSIGN(auto connection,
                        openDatabase(path(databaseName), keyslots, Connection::Mode::CreateNew));
            KEEL_TRY(writeIdentity(*connection, keyslots.file.vaultId()));
            KEEL_TRY(connection->close());
        }
        KEEL_TRY(syncDirectory(m_folder));
        KEEL_TRY(removeDurably(path(creatingName)));
        return Created{keyslots.file.vaultId(), std::move(recovery)};
    };
    auto created = make();
    if (!created) { // leaves no vault; what cannot be removed still counts as unfinished
        if (QFileInfo::exists(path(creatingName)) && removeParts())
            static_cast<void>(removeDurably(path(creatingName)));
        if (!folderWasThere)
            QDir().rmdir(m_folder);
    }
    return created;
}

Result<void> Vault::erase() const
{
    KEEL_ASSIGN(const VaultState current, state());
    if (current == VaultState::None)
        return fail(ErrorCode::VaultMissing);
    KEEL_TRY(writeDurably(path(creatingName), {})); // from here on the folder counts as empty
    KEEL_TRY(KeyslotStore(m_folder).destroy());
    // Unreadable now; the names of what a migration leaves are its own.
    const QStringList rest = QDir(m_folder).entryList(
        {QStringLiteral("vault.db*"), QStringLiteral("pre-v*.db*")}, QDir::Files | QDir::Hidden);
    for (const QString& name : rest)
        KEEL_TRY(removeDurably(QDir(m_folder).filePath(name)));
    return removeDurably(path(creatingName));
}

Result<KeyslotFile> Vault::keyslots() const
{
    KEEL_ASSIGN(const VaultState current, state());
    if (current == VaultState::None)
        return fail(ErrorCode::VaultMissing);
    return KeyslotStore(m_folder).read();
}

Result<std::unique_ptr<DiarySession>> Vault::unlock(const SlotSecret& secret, const SessionContext& context,
                                                    Access access) const
{
    KEEL_ASSIGN(const VaultState current, state());
    if (current == VaultState::None)
        return fail(ErrorCode::VaultMissing);
    KeyslotStore store(m_folder);
    KEEL_ASSIGN(OpenKeyslots keyslots, store.unlock(secret));

    // The connection is opened on the thread that will use it.
    auto executor = std::make_unique<SerialExecutor>(QStringLiteral("storage"));
    auto opened = executor->run([&]() -> Result<std::unique_ptr<Diary>> {
        Result<std::unique_ptr<Connection>> attempt = fail(ErrorCode::ReadOnly);
        if (access == Access::Full)
            attempt = openDatabase(path(databaseName), keyslots, Connection::Mode::ReadWrite);
        std::optional<ErrorCode> obstacle;
        if (!attempt && isRefusalToWrite(attempt.error().code)) {
            obstacle = attempt.error().code;
            auto reading = openDatabase(path(databaseName), keyslots, Connection::Mode::ReadOnly);
            if (reading || reading.error().code != ErrorCode::ReadOnly) // else the schema is an older one
                attempt = std::move(reading);
        }
        KEEL_ASSIGN(auto connection, std::move(attempt));
        {
            RecordStore records(*connection);
            KEEL_ASSIGN(const auto vaultId, records.setting(vaultIdKey));
            if (vaultId != keyslots.file.vaultId().toRfc4122())
                return fail(ErrorCode::VaultDamaged, QStringLiteral("vault_id"));
        }
        auto diary =
            std::make_unique<Diary>(std::move(connection), std::move(store), std::move(keyslots), context);
        if (obstacle)
            diary->setObstacle(*obstacle);
        KEEL_TRY(diary->settle());
        // Better told now than after an hour's writing.
        if (!obstacle && QStorageInfo(m_folder).bytesAvailable() < littleSpace)
            diary->tryWriting();
        return diary;
    });
    KEEL_ASSIGN(auto diary, opened.takeResult());
    return std::make_unique<DiarySession>(std::move(executor), std::move(diary));
}

} // namespace keel
