// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/KeyslotStore.h"
#include "services/DiarySession.h"

namespace keel {

enum class VaultState {
    None,  ///< nothing here, or the remains of a creation that never finished (and held nothing)
    Ready, ///< both files are here; nothing is said about their health
};

enum class Access {
    Full,     ///< where the place allows it
    OnlyRead, ///< as where nothing can be written
};

/// A vault's folder: `vault.db`, `vault.keys`, `vault.keys.prev`. Knows how to make one and how to open it;
/// an unlocked diary is the DiarySession it gives. Everything here may take a second (Argon2id) or write to
/// the disk: not on the GUI thread.
class Vault
{
public:
    explicit Vault(QString folder);

    struct Created
    {
        QUuid vaultId;
        RecoveryCode recoveryCode; ///< to be shown once
    };

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// HalfVault when one of the two files is missing, PermissionDenied when the folder cannot be read.
    [[nodiscard]] Result<VaultState> state() const;
    /// Makes the folder if need be. VaultExists; WeakPassphrase is the caller's to ask (PassphraseStrength).
    /// All or nothing: interrupted, it leaves what state() calls None.
    [[nodiscard]] Result<Created> create(const SecureBytes& passphrase, const SlotCost& cost,
                                         const Clock& clock) const;
    /// Errors: VaultMissing, HalfVault, WrongPassphrase or WrongRecoveryCode, KeyslotsDamaged, VaultDamaged,
    /// NotOurs, VaultInUse, NewerSchema, OutOfMemory and those of the disk. Where the place takes nothing, a
    /// session that only reads: obstacle() says why, and every write fails. Not where an older schema would
    /// have to be brought up to date first.
    [[nodiscard]] Result<std::unique_ptr<DiarySession>>
    unlock(const SlotSecret& secret, const SessionContext& context, Access access = Access::Full) const;
    /// Deletes the diary for good: the keys first, and with them every chance to read the rest, then the
    /// rest. Nobody may have it open. Interrupted, it leaves what state() calls None. Copies elsewhere
    /// (backups, exports) stay.
    [[nodiscard]] Result<void> erase() const;
    /// What can be read without a secret: ids and costs of the slots.
    [[nodiscard]] Result<KeyslotFile> keyslots() const;

private:
    [[nodiscard]] QString path(const char* name) const;

    QString m_folder;
};

} // namespace keel
