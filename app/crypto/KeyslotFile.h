// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/Keyslot.h"
#include "crypto/KeyslotFormat.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace keel {

/// The contents of vault.keys: who the vault is, the database's salt and the slots that open it. A value
/// that never changes; a change makes the next generation. Whatever takes a secret runs Argon2id and does
/// not belong on the GUI thread. Layout: KeyslotFormat.h.
class KeyslotFile
{
public:
    struct Unlocked
    {
        VaultKey key;
        SlotId slot;
    };

    /// A new vault: random id and database salt, generation 1. At least one passphrase slot (InvalidValue).
    [[nodiscard]] static Result<KeyslotFile> create(const VaultKey& key, std::span<const NewSlot> additions,
                                                    const QDateTime& created);
    /// KeyslotsDamaged or NewerSchema. Says nothing yet about authenticity: unlock() does.
    [[nodiscard]] static Result<KeyslotFile> parse(QByteArrayView bytes);

    /// Tries the slots of the secret's type in turn. WrongPassphrase, WrongRecoveryCode or, for a platform
    /// key, NotFound when none unwraps; KeyslotsDamaged when one does and the file's MAC is wrong;
    /// OutOfMemory when none unwraps and one could not be tried.
    [[nodiscard]] Result<Unlocked> unlock(const SlotSecret& secret) const;

    /// The next generation with slots added and removed in one step. NotFound for an unknown id,
    /// InvalidValue when no passphrase slot would remain, TooLarge beyond 16 slots, Internal for a foreign
    /// key.
    [[nodiscard]] Result<KeyslotFile> changed(const VaultKey& key, std::span<const NewSlot> additions,
                                              std::span<const SlotId> removals, const QDateTime& now) const;
    /// The same vault under a new key and a new database salt, with these slots only.
    [[nodiscard]] Result<KeyslotFile> rotated(const VaultKey& newKey, std::span<const NewSlot> additions,
                                              const QDateTime& now) const;

    [[nodiscard]] bool isAuthentic(const VaultKey& key) const;
    [[nodiscard]] const QUuid& vaultId() const { return m_contents.vaultId; }
    [[nodiscard]] quint64 generation() const { return m_contents.generation; }
    [[nodiscard]] const DatabaseSalt& databaseSalt() const { return m_contents.databaseSalt; }
    [[nodiscard]] const std::vector<Keyslot>& keyslots() const { return m_contents.entries; }
    [[nodiscard]] const Keyslot* find(const SlotId& id) const;
    [[nodiscard]] QByteArray bytes() const;

private:
    KeyslotFile(keyslots::Contents contents, const keyslots::Mac& mac);
    [[nodiscard]] static Result<KeyslotFile> sealed(keyslots::Contents contents, const VaultKey& key);

    keyslots::Contents m_contents;
    keyslots::Mac m_mac;
};

} // namespace keel
