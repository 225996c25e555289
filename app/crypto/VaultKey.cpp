// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/VaultKey.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace keel {

static_assert(VaultKey::size == crypto_kdf_KEYBYTES);

namespace {

constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "keelvlt1"; // part of the file format

} // namespace

VaultKey::VaultKey(SecureBytes bytes) : m_bytes(std::move(bytes)) { m_bytes.readOnly(); }

VaultKey VaultKey::random() { return VaultKey(SecureBytes::random(size)); }

Result<VaultKey> VaultKey::fromBytes(SecureBytes bytes)
{
    if (bytes.size() != size)
        return fail(ErrorCode::Internal, QStringLiteral("vault key size"));
    return VaultKey(std::move(bytes));
}

SecureBytes VaultKey::subkey(KeyPurpose purpose) const
{
    SecureBytes key(size);
    // Fails only for a length out of range, and the length is a constant here.
    (void)crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(purpose),
                                     subkeyContext, m_bytes.data());
    return key;
}

SecureBytes VaultKey::databaseKey(const DatabaseSalt& salt) const
{
    const SecureBytes key = subkey(KeyPurpose::Database);
    SecureBytes both(key.size() + salt.size());
    std::memcpy(both.data(), key.data(), key.size());
    std::memcpy(both.data() + key.size(), salt.data(), salt.size());
    return both;
}

SecureBytes sqlcipherKeyLiteral(const SecureBytes& keyAndSalt)
{
    const std::size_t hexSize = 2 * keyAndSalt.size();
    SecureBytes literal(2 + hexSize + 1); // sodium_bin2hex ends its text with a zero: the quote's place
    literal.data()[0] = 'x';
    literal.data()[1] = '\'';
    sodium_bin2hex(reinterpret_cast<char*>(literal.data()) + 2, hexSize + 1, keyAndSalt.data(),
                   keyAndSalt.size());
    literal.data()[2 + hexSize] = '\'';
    return literal;
}

} // namespace keel
