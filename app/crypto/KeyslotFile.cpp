// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KeyslotFile.h"

#include "crypto/RandomUuid.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace keel {

namespace {

keyslots::Mac macOf(const keyslots::Contents& contents, const VaultKey& key)
{
    const QByteArray body = keyslots::encode(contents);
    const SecureBytes macKey = key.subkey(KeyPurpose::KeyslotMac);
    keyslots::Mac mac;
    crypto_generichash(mac.data(), mac.size(), reinterpret_cast<const unsigned char*>(body.constData()),
                       static_cast<unsigned long long>(body.size()), macKey.data(), macKey.size());
    return mac;
}

Result<> wrapAll(keyslots::Contents& contents, const VaultKey& key, std::span<const NewSlot> additions,
                 const QDateTime& created)
{
    for (const NewSlot& addition : additions) {
        KEEL_ASSIGN(Keyslot slot, wrapKey(contents.vaultId, key, addition, created));
        contents.entries.push_back(std::move(slot));
    }
    return {};
}

ErrorCode nothingOpens(SlotType type)
{
    switch (type) {
    case SlotType::Passphrase: return ErrorCode::WrongPassphrase;
    case SlotType::RecoveryCode: return ErrorCode::WrongRecoveryCode;
    case SlotType::Platform: break;
    }
    return ErrorCode::NotFound;
}

DatabaseSalt randomDatabaseSalt()
{
    DatabaseSalt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

} // namespace

KeyslotFile::KeyslotFile(keyslots::Contents contents, const keyslots::Mac& mac)
    : m_contents(std::move(contents)), m_mac(mac)
{}

Result<KeyslotFile> KeyslotFile::sealed(keyslots::Contents contents, const VaultKey& key)
{
    if (contents.entries.size() > keyslots::maxSlots)
        return fail(ErrorCode::TooLarge, QStringLiteral("more than 16 slots"));
    // Platform keys vanish with a reset and printed codes get lost: what one knows must always open the
    // vault.
    const bool hasPassphrase =
        std::any_of(contents.entries.cbegin(), contents.entries.cend(),
                    [](const Keyslot& slot) { return slot.type == SlotType::Passphrase; });
    if (!hasPassphrase)
        return fail(ErrorCode::InvalidValue, QStringLiteral("the last passphrase slot must stay"));
    const keyslots::Mac mac = macOf(contents, key);
    return KeyslotFile(std::move(contents), mac);
}

Result<KeyslotFile> KeyslotFile::create(const VaultKey& key, std::span<const NewSlot> additions,
                                        const QDateTime& created)
{
    keyslots::Contents contents;
    contents.vaultId = randomUuid();
    contents.generation = 1;
    contents.databaseSalt = randomDatabaseSalt();
    KEEL_TRY(wrapAll(contents, key, additions, created));
    return sealed(std::move(contents), key);
}

Result<KeyslotFile> KeyslotFile::parse(QByteArrayView bytes)
{
    KEEL_ASSIGN(keyslots::Parsed parsed, keyslots::parse(bytes));
    return KeyslotFile(std::move(parsed.contents), parsed.mac);
}

Result<KeyslotFile::Unlocked> KeyslotFile::unlock(const SlotSecret& secret) const
{
    std::optional<Error> notTried;
    for (const Keyslot& slot : m_contents.entries) {
        if (slot.type != secret.type)
            continue;
        const auto kek = wrappingKey(slot, secret.bytes);
        if (!kek) {
            notTried = kek.error();
            continue;
        }
        auto key = unwrapKey(m_contents.vaultId, slot, *kek);
        if (!key)
            continue;
        if (!isAuthentic(*key))
            return fail(ErrorCode::KeyslotsDamaged, QStringLiteral("MAC"));
        return Unlocked{std::move(*key), slot.id};
    }
    if (notTried)
        return fail(*std::move(notTried));
    return fail(nothingOpens(secret.type));
}

Result<KeyslotFile> KeyslotFile::changed(const VaultKey& key, std::span<const NewSlot> additions,
                                         std::span<const SlotId> removals, const QDateTime& now) const
{
    if (!isAuthentic(key))
        return fail(ErrorCode::Internal, QStringLiteral("key of another keyslot file"));
    keyslots::Contents contents = m_contents;
    ++contents.generation;
    for (const SlotId& id : removals) {
        if (std::erase_if(contents.entries, [&](const Keyslot& slot) { return slot.id == id; }) == 0)
            return fail(ErrorCode::NotFound, QStringLiteral("slot"));
    }
    KEEL_TRY(wrapAll(contents, key, additions, now));
    return sealed(std::move(contents), key);
}

Result<KeyslotFile> KeyslotFile::rotated(const VaultKey& newKey, std::span<const NewSlot> additions,
                                         const QDateTime& now) const
{
    keyslots::Contents contents;
    contents.vaultId = m_contents.vaultId;
    contents.generation = m_contents.generation + 1;
    contents.databaseSalt = randomDatabaseSalt();
    KEEL_TRY(wrapAll(contents, newKey, additions, now));
    return sealed(std::move(contents), newKey);
}

bool KeyslotFile::isAuthentic(const VaultKey& key) const
{
    const keyslots::Mac expected = macOf(m_contents, key);
    return sodium_memcmp(expected.data(), m_mac.data(), m_mac.size()) == 0;
}

const Keyslot* KeyslotFile::find(const SlotId& id) const
{
    const auto found = std::find_if(m_contents.entries.cbegin(), m_contents.entries.cend(),
                                    [&](const Keyslot& slot) { return slot.id == id; });
    return found == m_contents.entries.cend() ? nullptr : &*found;
}

QByteArray KeyslotFile::bytes() const
{
    return keyslots::encode(m_contents) +
           QByteArray(reinterpret_cast<const char*>(m_mac.data()), qsizetype(m_mac.size()));
}

} // namespace keel
