// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/SecureBytes.h"

#include <array>

namespace keel {

/// What a subkey is for. The numbers are BLAKE2b subkey ids and part of the file format: never reuse one.
enum class KeyPurpose : quint64 {
    Database = 1,
    KeyslotMac = 2,
    BackupManifest = 3,
    SyncRoot = 4,
    ShareIdentity = 5,
};

using DatabaseSalt = std::array<unsigned char, 16>;

/// The vault's one random key (32 bytes, read-only memory). It encrypts nothing itself: every use has its
/// own subkey, so that a leaked backup key says nothing about the database's.
class VaultKey
{
public:
    static constexpr std::size_t size = 32;

    [[nodiscard]] static VaultKey random();
    /// Internal unless there are 32 bytes.
    [[nodiscard]] static Result<VaultKey> fromBytes(SecureBytes bytes);

    /// 32 bytes: BLAKE2b keyed by this key, salted with the purpose (crypto_kdf_derive_from_key).
    [[nodiscard]] SecureBytes subkey(KeyPurpose purpose) const;
    /// 48 bytes, the database subkey followed by the salt: all that SQLCipher needs, so that a damaged first
    /// page does not take the salt, and with it the whole vault, along.
    [[nodiscard]] SecureBytes databaseKey(const DatabaseSalt& salt) const;

    /// The key itself, for wrapping it and for nothing else.
    [[nodiscard]] const SecureBytes& bytes() const { return m_bytes; }
    friend bool operator==(const VaultKey& left, const VaultKey& right) noexcept
    {
        return left.m_bytes == right.m_bytes;
    }

private:
    explicit VaultKey(SecureBytes bytes);

    SecureBytes m_bytes;
};

/// `x'<hex>'` of the 48 bytes, as sqlite3_key_v2 wants a raw key with its salt: 99 ASCII bytes, no final
/// zero.
[[nodiscard]] SecureBytes sqlcipherKeyLiteral(const SecureBytes& keyAndSalt);

} // namespace keel
