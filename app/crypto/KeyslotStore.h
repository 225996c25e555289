// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/KeyslotFile.h"
#include "crypto/RecoveryCode.h"

#include <QString>

#include <optional>
#include <span>

namespace keel {

/// The open keyslots of an unlocked vault. The store's changes replace `file` once they are on the disk.
struct OpenKeyslots
{
    KeyslotFile file;
    VaultKey key;
    SlotId slot; ///< the slot that opened it
    bool fromPrevious =
        false; ///< vault.keys is damaged; this is vault.keys.prev: tell the person and repair()
};

/// `vault.keys` in a vault's folder, with the generation before it in `vault.keys.prev`. Every change is one
/// durable write, read back and unwrapped with its new secret before it takes the old file's place. A
/// damaged file is never written over: it is kept as `vault.keys.damaged`.
/// Every function that takes a secret runs Argon2id, mostly twice: not on the GUI thread. The caller holds
/// the vault's lock. File errors are those of DurableFile.h, key errors those of KeyslotFile.h.
class KeyslotStore
{
public:
    explicit KeyslotStore(const QString& folder);

    /// The first generation, with both slots a vault must have. VaultExists.
    [[nodiscard]] Result<OpenKeyslots> create(const SecureBytes& passphrase, const RecoveryCode& recovery,
                                              const SlotCost& cost, const QDateTime& created) const;
    /// Reads without opening: ids, salt, slots. VaultMissing; damaged files are not looked for in .prev.
    [[nodiscard]] Result<KeyslotFile> read() const;
    /// VaultMissing when there is no vault.keys. When it is damaged, or its copy of a slot is, the previous
    /// file opens instead if it can; if it cannot, KeyslotsDamaged. A slot that was removed stays shut.
    [[nodiscard]] Result<OpenKeyslots> unlock(const SlotSecret& secret) const;

    /// Replaces the passphrase that opened the vault, or all of them if something else did. Whoever kept the
    /// old file and knows its passphrase can still open that: only a new vault key ends this.
    /// `target` is ignored in a vault whose slots may not be upgraded; the same holds below.
    [[nodiscard]] Result<> changePassphrase(OpenKeyslots& open, const SecureBytes& passphrase,
                                            const KdfCost& target, const QDateTime& now) const;
    /// Replaces every recovery slot.
    [[nodiscard]] Result<> replaceRecoveryCode(OpenKeyslots& open, const RecoveryCode& recovery,
                                               const KdfCost& target, const QDateTime& now) const;
    [[nodiscard]] Result<SlotId> addSlot(OpenKeyslots& open, const SlotSecret& secret, const QString& label,
                                         const KdfCost& target, const QDateTime& now) const;
    /// NotFound; InvalidValue for the last passphrase.
    [[nodiscard]] Result<> removeSlot(OpenKeyslots& open, const SlotId& id, const QDateTime& now) const;
    /// The next generation with the slot that opened the vault rewrapped under the secret that did; nothing
    /// when the slot is not cheaper than `target` or may not become dearer. Writes nothing and needs no
    /// lock: Argon2id's second can pass elsewhere, and installUpgrade() puts it in place.
    [[nodiscard]] static Result<std::optional<KeyslotFile>> preparedUpgrade(const OpenKeyslots& open,
                                                                            const SlotSecret& secret,
                                                                            const KdfCost& target,
                                                                            const QDateTime& now);
    /// Conflict when `open` is no longer the generation before `upgraded`. No Argon2id.
    [[nodiscard]] Result<> installUpgrade(OpenKeyslots& open, const KeyslotFile& upgraded) const;
    /// Makes what was opened from .prev the current file again.
    [[nodiscard]] Result<> repair(OpenKeyslots& open, const QDateTime& now) const;
    /// Puts a rotated file (KeyslotFile::rotated) in place of the one that `open` holds. `proofs` must each
    /// open it to `newKey`. .prev keeps the old key until the next change, so that a half-done rotation can
    /// be undone.
    [[nodiscard]] Result<> installRotated(OpenKeyslots& open, const KeyslotFile& rotated,
                                          const VaultKey& newKey, std::span<const SlotSecret> proofs) const;
    /// Crypto-erase: destroys every keyslot file of the folder.
    [[nodiscard]] Result<> destroy() const;

private:
    [[nodiscard]] Result<KeyslotFile> readFile(const QString& path) const;
    [[nodiscard]] Result<OpenKeyslots> unlockPrevious(const SlotSecret& secret) const;
    [[nodiscard]] Result<> change(OpenKeyslots& open, std::span<const NewSlot> additions,
                                  std::span<const SlotId> removals, const QDateTime& now) const;
    [[nodiscard]] Result<> install(const KeyslotFile& next, const VaultKey& key,
                                   std::span<const SlotSecret> proofs, const VaultKey& keyOfCurrent) const;
    [[nodiscard]] Result<> keepCurrent(const VaultKey& keyOfCurrent) const;

    QString m_path;
};

} // namespace keel
