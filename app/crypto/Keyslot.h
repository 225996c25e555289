// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/KdfCost.h"
#include "crypto/KeyDerivation.h"
#include "crypto/SecureBytes.h"
#include "crypto/VaultKey.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace keel {

enum class SlotType : quint8 {
    Passphrase = 1,
    RecoveryCode = 2,
    Platform = 3, ///< a 32-byte key kept by the system's key store; no KDF
};

/// A slot is never rewritten in place: whatever is wrapped anew gets a new id.
struct SlotId
{
    QUuid value;
    friend bool operator==(const SlotId&, const SlotId&) = default;
};

/// A secret and which kind of slot it opens. Borrows the secret: for arguments only.
struct SlotSecret
{
    SlotType type;
    const SecureBytes& bytes;
};

struct SlotCost
{
    KdfCost kdf;
    bool mayUpgrade = true; ///< false for vaults made with --kdf-floor: they stay as cheap as they were made
    friend bool operator==(const SlotCost&, const SlotCost&) = default;
};

/// One wrapped copy of the vault key, as vault.keys holds it.
struct Keyslot
{
    SlotId id;
    SlotType type = SlotType::Passphrase;
    std::optional<SlotCost> cost; ///< none for Platform
    KdfSalt salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> wrappedKey{};
    QDateTime created; ///< UTC, whole seconds
    QString label;     ///< at most 255 bytes of UTF-8; not secret
};

/// What a new slot is to be like. `cost` does not matter to a Platform slot.
struct NewSlot
{
    SlotSecret secret;
    SlotCost cost;
    QString label;
};

/// Wraps `key` for the secret (XChaCha20-Poly1305 with everything else in the slot as associated data).
/// Runs Argon2id. TooLarge or InvalidValue for the label,
/// InvalidValue for a date before 1970 or a platform key that is not 32 bytes, OutOfMemory.
[[nodiscard]] Result<Keyslot> wrapKey(const QUuid& vaultId, const VaultKey& key, const NewSlot& slot,
                                      const QDateTime& created);

/// The key that wraps a slot: Argon2id of the secret, or the platform's key as it is.
[[nodiscard]] Result<SecureBytes> wrappingKey(const Keyslot& slot, const SecureBytes& secret);

/// Nothing when the wrapping key, or any field of the slot, is not the one it was wrapped with.
[[nodiscard]] std::optional<VaultKey> unwrapKey(const QUuid& vaultId, const Keyslot& slot,
                                                const SecureBytes& wrappingKey);

} // namespace keel
