// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "crypto/KeyslotStore.h"
#include "crypto/OwnerSecret.h"
#include "services/Journal.h"
#include "storage/Connection.h"
#include "storage/RecordStore.h"

#include <memory>
#include <optional>

namespace keel {

/// What a session needs from outside: the time and the place.
struct SessionContext
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    ZoneId zone = ZoneId::system(); ///< used until the profile names one
};

/// The open diary on its storage thread: the connection, the keys and the services that work on them. Every
/// call belongs to that thread, except interrupt(). Exchange, Insights and DemoDiary are made from it where
/// they are needed: `Exchange(diary)`.
class Diary final
{
public:
    Diary(std::unique_ptr<Connection> connection, KeyslotStore keyslotStore, OpenKeyslots keyslots,
          SessionContext context);
    ~Diary();
    Diary(const Diary&) = delete;
    Diary& operator=(const Diary&) = delete;

    [[nodiscard]] Journal& journal() { return m_journal; }
    [[nodiscard]] RecordStore& records() { return m_records; }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const SessionContext& context() const { return m_context; }

    /// Opened where nothing could be written: reading works, every write fails with ReadOnly.
    [[nodiscard]] bool isReadOnly() const { return m_connection->isReadOnly(); }
    /// What keeps the diary from being written to at the moment (isRefusalToWrite(), or why a place that was
    /// read-only does not open for writing); nothing: it can be written to, as far as anybody knows.
    [[nodiscard]] std::optional<ErrorCode> obstacle() const { return m_obstacle; }
    /// Writes for real and takes it back, opening the file anew where it was only read; sets obstacle().
    void tryWriting();
    /// After work that ended with `failed`, or well: the place it was refused by may be ours or another.
    void noteOutcome(std::optional<ErrorCode> failed);
    /// Why the vault was opened for reading only, as obstacle().
    void setObstacle(ErrorCode code) { m_obstacle = code; }
    [[nodiscard]] const KeyslotFile& keyslots() const { return m_keyslots.file; }
    /// vault.keys was damaged and its predecessor opened the vault; already mended, the person should know.
    [[nodiscard]] bool keyslotsWereRepaired() const { return m_repaired; }
    /// The slot file is older than the database remembers: someone put an old one back. Warn only.
    [[nodiscard]] bool keyslotsWereRolledBack() const { return m_rolledBack; }
    /// First set-up checks after opening: mends keyslots, compares generations. Called once by Vault.
    [[nodiscard]] Result<void> settle();

    /// The recovery code opened it: the passphrase may be forgotten.
    [[nodiscard]] bool wasOpenedByRecoveryCode() const;

    /// Runs of Argon2id: one for confirm() and two for the new slot. Errors of confirm().
    [[nodiscard]] Result<void> changePassphrase(const OwnerSecret& current, const SecureBytes& next);
    /// A new recovery code; the old one opens nothing from now on.
    [[nodiscard]] Result<RecoveryCode> replaceRecoveryCode(const OwnerSecret& current);
    /// Is this its owner? For what needs asking again (export, sharing, new secrets). One run of Argon2id.
    /// WrongPassphrase, or WrongRecoveryCode for what has a code's form.
    [[nodiscard]] Result<void> confirm(const OwnerSecret& typed) const;
    /// Is this the recovery code that opens the vault now? WrongRecoveryCode. One run of Argon2id.
    [[nodiscard]] Result<void> confirm(const RecoveryCode& code) const;
    /// For KeyslotStore::preparedUpgrade() on another thread.
    [[nodiscard]] Result<OpenKeyslots> copyOfKeyslots() const;
    /// Conflict when the keyslots have changed since the copy was taken. App only.
    [[nodiscard]] Result<void> installUpgrade(const KeyslotFile& upgraded);

    struct Check
    {
        QString name;
        QStringList faults; ///< empty: fine
    };
    /// Every check of the security design: cipher, structure, foreign keys, search index, orphans, keyslots.
    /// Only the first when that finds a page that is not ours: nothing else could be read.
    [[nodiscard]] Result<QList<Check>> verify();

    void interrupt() { m_connection->interrupt(); }

private:
    [[nodiscard]] Result<void> rememberGeneration();
    [[nodiscard]] Result<void> mendKeyslots();
    [[nodiscard]] Result<void> writeAndTakeBack();

    SessionContext m_context;
    std::unique_ptr<Connection> m_connection;
    KeyslotStore m_keyslotStore;
    OpenKeyslots m_keyslots;
    RecordStore m_records;
    Journal m_journal;
    std::optional<ErrorCode> m_obstacle;
    qint64 m_changesSeen = 0; ///< of the connection, when the obstacle was met
    bool m_repaired = false;
    bool m_rolledBack = false;
};

} // namespace keel
