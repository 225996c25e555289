// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Keyslot.h"

#include "crypto/KeyslotFormat.h"
#include "crypto/RandomUuid.h"

#include <sodium.h>

#include <utility>

namespace keel {

static_assert(sizeof(Keyslot::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(Keyslot::wrappedKey) == VaultKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(derivedKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace {

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

Result<> checkLabel(const QString& label)
{
    const QByteArray utf8 = label.toUtf8();
    if (utf8.size() > 255)
        return fail(ErrorCode::TooLarge, QStringLiteral("slot label"));
    if (QString::fromUtf8(utf8) != label) // half a surrogate pair, or a byte order mark: would not read back
        return fail(ErrorCode::InvalidValue, QStringLiteral("slot label"));
    return {};
}

} // namespace

Result<Keyslot> wrapKey(const QUuid& vaultId, const VaultKey& key, const NewSlot& wanted,
                        const QDateTime& created)
{
    KEEL_TRY(checkLabel(wanted.label));
    const qint64 createdSecond = created.toSecsSinceEpoch();
    if (!created.isValid() || createdSecond < 0 || createdSecond > keyslots::latestSecond)
        return fail(ErrorCode::InvalidValue, QStringLiteral("slot date"));
    const bool platform = wanted.secret.type == SlotType::Platform;
    if (platform && wanted.secret.bytes.size() != derivedKeySize)
        return fail(ErrorCode::InvalidValue, QStringLiteral("platform key size"));

    Keyslot slot;
    slot.id = SlotId{randomUuid()};
    slot.type = wanted.secret.type;
    if (!platform)
        slot.cost = wanted.cost;
    slot.salt = randomSalt();
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    slot.created = QDateTime::fromSecsSinceEpoch(createdSecond, Qt::UTC);
    slot.label = wanted.label;

    KEEL_ASSIGN(const SecureBytes kek, wrappingKey(slot, wanted.secret.bytes));
    const QByteArray associated = keyslots::associatedData(vaultId, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrappedKey.data(), nullptr, key.bytes().data(), key.bytes().size(), bytesOf(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, slot.nonce.data(), kek.data());
    return slot;
}

Result<SecureBytes> wrappingKey(const Keyslot& slot, const SecureBytes& secret)
{
    if (slot.cost)
        return deriveKey(secret, slot.salt, slot.cost->kdf);
    if (secret.size() != derivedKeySize)
        return fail(ErrorCode::InvalidValue, QStringLiteral("platform key size"));
    return secret.clone();
}

std::optional<VaultKey> unwrapKey(const QUuid& vaultId, const Keyslot& slot, const SecureBytes& kek)
{
    const QByteArray associated = keyslots::associatedData(vaultId, slot);
    SecureBytes opened(VaultKey::size);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr, slot.wrappedKey.data(),
                                                   slot.wrappedKey.size(), bytesOf(associated),
                                                   static_cast<unsigned long long>(associated.size()),
                                                   slot.nonce.data(), kek.data()) != 0)
        return std::nullopt;
    auto key = VaultKey::fromBytes(std::move(opened));
    if (!key)
        return std::nullopt;
    return std::move(*key);
}

} // namespace keel
