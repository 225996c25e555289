// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KeyslotStore.h"

#include "crypto/DurableFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace keel {

namespace {

constexpr qsizetype mostBytesKept = 16 << 20; // of a damaged file

QString previousOf(const QString& path) { return path + QStringLiteral(".prev"); }
QString damagedOf(const QString& path) { return path + QStringLiteral(".damaged"); }
QString temporaryOf(const QString& path) { return path + QStringLiteral(".new"); }

/// A vault made with --kdf-floor keeps that cost for every slot it is ever given.
SlotCost costForNewSlot(const KeyslotFile& file, const KdfCost& target)
{
    const auto& all = file.keyslots();
    const bool pinned = std::any_of(all.cbegin(), all.cend(),
                                    [](const Keyslot& slot) { return slot.cost && !slot.cost->mayUpgrade; });
    return pinned ? SlotCost{KdfCost::lowest(), false} : SlotCost{target, true};
}

std::vector<SlotId> idsOfType(const KeyslotFile& file, SlotType type)
{
    std::vector<SlotId> ids;
    for (const Keyslot& slot : file.keyslots()) {
        if (slot.type == type)
            ids.push_back(slot.id);
    }
    return ids;
}

/// Whether `previous` holds this slot as it was before `current` got damaged. A slot that was removed on
/// purpose has left nothing behind in `current`; a damaged one still shares its id, salt or ciphertext.
bool isDamagedCopy(const KeyslotFile& current, const KeyslotFile& previous, const Keyslot& slot)
{
    const auto& all = current.keyslots();
    return std::any_of(all.cbegin(), all.cend(), [&](const Keyslot& other) {
        const bool related =
            other.id == slot.id || other.salt == slot.salt || other.wrappedKey == slot.wrappedKey;
        const bool same =
            other.wrappedKey == slot.wrappedKey && keyslots::associatedData(current.vaultId(), other) ==
                                                       keyslots::associatedData(previous.vaultId(), slot);
        return related && !same;
    });
}

bool mayHideDamagedSlot(const KeyslotFile& current, const KeyslotFile& previous, SlotType type)
{
    const auto& all = previous.keyslots();
    return std::any_of(all.cbegin(), all.cend(), [&](const Keyslot& slot) {
        return slot.type == type && isDamagedCopy(current, previous, slot);
    });
}

Result<> verify(const QString& path, const KeyslotFile& expected, const VaultKey& key,
                std::span<const SlotSecret> proofs)
{
    KEEL_ASSIGN(const QByteArray bytes, readWholeFile(path, keyslots::maxFileBytes));
    const auto file = KeyslotFile::parse(bytes);
    if (!file || bytes != expected.bytes() || !file->isAuthentic(key))
        return fail(ErrorCode::IoFailure, QStringLiteral("keyslot file reads back differently"));
    for (const SlotSecret& proof : proofs) {
        KEEL_ASSIGN(const KeyslotFile::Unlocked unlocked, file->unlock(proof));
        if (!(unlocked.key == key))
            return fail(ErrorCode::Internal, QStringLiteral("slot holds another key"));
    }
    return {};
}

} // namespace

KeyslotStore::KeyslotStore(const QString& folder)
    : m_path(QDir(folder).filePath(QStringLiteral("vault.keys")))
{}

Result<OpenKeyslots> KeyslotStore::create(const SecureBytes& passphrase, const RecoveryCode& recovery,
                                          const SlotCost& cost, const QDateTime& created) const
{
    if (QFileInfo::exists(m_path))
        return fail(ErrorCode::VaultExists, QFileInfo(m_path).fileName());
    const SlotSecret byPassphrase{SlotType::Passphrase, passphrase};
    const SlotSecret byRecovery{SlotType::RecoveryCode, recovery.secret()};
    const std::array additions{NewSlot{byPassphrase, cost, {}}, NewSlot{byRecovery, cost, {}}};
    const std::array proofs{byPassphrase, byRecovery};

    VaultKey key = VaultKey::random();
    KEEL_ASSIGN(KeyslotFile file, KeyslotFile::create(key, additions, created));
    KEEL_TRY(install(file, key, proofs, key));
    const SlotId slot = file.keyslots().front().id;
    return OpenKeyslots{std::move(file), std::move(key), slot, false};
}

Result<KeyslotFile> KeyslotStore::read() const { return readFile(m_path); }

Result<KeyslotFile> KeyslotStore::readFile(const QString& path) const
{
    const auto bytes = readWholeFile(path, keyslots::maxFileBytes);
    if (bytes)
        return KeyslotFile::parse(*bytes);
    switch (bytes.error().code) {
    case ErrorCode::NotFound: return fail(ErrorCode::VaultMissing, bytes.error().detail);
    case ErrorCode::TooLarge: return fail(ErrorCode::KeyslotsDamaged, bytes.error().detail);
    default: return fail(bytes.error());
    }
}

Result<OpenKeyslots> KeyslotStore::unlock(const SlotSecret& secret) const
{
    auto current = readFile(m_path);
    if (!current)
        return current.error().code == ErrorCode::KeyslotsDamaged ? unlockPrevious(secret)
                                                                  : fail(current.error());

    auto unlocked = current->unlock(secret);
    if (unlocked)
        return OpenKeyslots{std::move(*current), std::move(unlocked->key), unlocked->slot, false};
    if (unlocked.error().code == ErrorCode::KeyslotsDamaged)
        return unlockPrevious(secret);

    // A damaged slot looks like a wrong secret. Only the previous file can tell the two apart.
    const auto previous = readFile(previousOf(m_path));
    if (previous && mayHideDamagedSlot(*current, *previous, secret.type)) {
        auto open = unlockPrevious(secret);
        if (open && isDamagedCopy(*current, open->file, *open->file.find(open->slot)))
            return open;
    }
    return fail(unlocked.error());
}

Result<OpenKeyslots> KeyslotStore::unlockPrevious(const SlotSecret& secret) const
{
    auto previous = readFile(previousOf(m_path));
    if (!previous)
        return fail(ErrorCode::KeyslotsDamaged, QStringLiteral("no usable vault.keys.prev"));
    auto unlocked = previous->unlock(secret);
    if (unlocked)
        return OpenKeyslots{std::move(*previous), std::move(unlocked->key), unlocked->slot, true};
    if (unlocked.error().code == ErrorCode::OutOfMemory)
        return fail(unlocked.error());
    // It may hold the passphrase of before the last change: "wrong passphrase" could be untrue.
    return fail(ErrorCode::KeyslotsDamaged, QStringLiteral("vault.keys.prev does not open with this secret"));
}

Result<> KeyslotStore::changePassphrase(OpenKeyslots& open, const SecureBytes& passphrase,
                                        const KdfCost& target, const QDateTime& now) const
{
    const Keyslot* opener = open.file.find(open.slot);
    const bool byPassphrase = opener && opener->type == SlotType::Passphrase;
    const auto removals = byPassphrase ? std::vector{open.slot} : idsOfType(open.file, SlotType::Passphrase);
    const std::array additions{
        NewSlot{{SlotType::Passphrase, passphrase}, costForNewSlot(open.file, target), {}}};
    KEEL_TRY(change(open, additions, removals, now));
    if (byPassphrase)
        open.slot = open.file.keyslots().back().id;
    return {};
}

Result<> KeyslotStore::replaceRecoveryCode(OpenKeyslots& open, const RecoveryCode& recovery,
                                           const KdfCost& target, const QDateTime& now) const
{
    const auto removals = idsOfType(open.file, SlotType::RecoveryCode);
    const std::array additions{
        NewSlot{{SlotType::RecoveryCode, recovery.secret()}, costForNewSlot(open.file, target), {}}};
    KEEL_TRY(change(open, additions, removals, now));
    if (!open.file.find(open.slot))
        open.slot = open.file.keyslots().back().id;
    return {};
}

Result<SlotId> KeyslotStore::addSlot(OpenKeyslots& open, const SlotSecret& secret, const QString& label,
                                     const KdfCost& target, const QDateTime& now) const
{
    const std::array additions{NewSlot{secret, costForNewSlot(open.file, target), label}};
    KEEL_TRY(change(open, additions, {}, now));
    return open.file.keyslots().back().id;
}

Result<> KeyslotStore::removeSlot(OpenKeyslots& open, const SlotId& id, const QDateTime& now) const
{
    return change(open, {}, std::array{id}, now);
}

Result<std::optional<KeyslotFile>> KeyslotStore::preparedUpgrade(const OpenKeyslots& open,
                                                                 const SlotSecret& secret,
                                                                 const KdfCost& target, const QDateTime& now)
{
    const Keyslot* opener = open.file.find(open.slot);
    if (!opener || !opener->cost || !opener->cost->mayUpgrade || !opener->cost->kdf.isWeakerThan(target))
        return std::nullopt;
    const std::array additions{NewSlot{secret, SlotCost{target, true}, opener->label}};
    KEEL_ASSIGN(KeyslotFile next, open.file.changed(open.key, additions, std::array{open.slot}, now));
    KEEL_ASSIGN(const KeyslotFile::Unlocked proof, next.unlock(secret));
    if (!(proof.key == open.key))
        return fail(ErrorCode::Internal, QStringLiteral("slot holds another key"));
    return next;
}

Result<> KeyslotStore::installUpgrade(OpenKeyslots& open, const KeyslotFile& upgraded) const
{
    if (upgraded.generation() != open.file.generation() + 1 || !upgraded.isAuthentic(open.key))
        return fail(ErrorCode::Conflict, QStringLiteral("the keyslots have changed meanwhile"));
    KEEL_TRY(install(upgraded, open.key, {}, open.key));
    open.file = upgraded;
    open.slot = open.file.keyslots().back().id;
    open.fromPrevious = false;
    return {};
}

Result<> KeyslotStore::repair(OpenKeyslots& open, const QDateTime& now) const
{
    return change(open, {}, {}, now);
}

Result<> KeyslotStore::installRotated(OpenKeyslots& open, const KeyslotFile& rotated, const VaultKey& newKey,
                                      std::span<const SlotSecret> proofs) const
{
    KEEL_ASSIGN(VaultKey key, VaultKey::fromBytes(newKey.bytes().clone()));
    KEEL_TRY(install(rotated, newKey, proofs, open.key));
    open = OpenKeyslots{rotated, std::move(key), rotated.keyslots().front().id, false};
    return {};
}

Result<> KeyslotStore::destroy() const
{
    for (const QString& path : {m_path, previousOf(m_path), damagedOf(m_path), temporaryOf(m_path)})
        KEEL_TRY(shredDurably(path));
    return {};
}

Result<> KeyslotStore::change(OpenKeyslots& open, std::span<const NewSlot> additions,
                              std::span<const SlotId> removals, const QDateTime& now) const
{
    KEEL_ASSIGN(KeyslotFile next, open.file.changed(open.key, additions, removals, now));
    std::vector<SlotSecret> proofs;
    for (const NewSlot& addition : additions)
        proofs.push_back(addition.secret);
    KEEL_TRY(install(next, open.key, proofs, open.key));
    open.file = std::move(next);
    open.fromPrevious = false;
    return {};
}

Result<> KeyslotStore::install(const KeyslotFile& next, const VaultKey& key,
                               std::span<const SlotSecret> proofs, const VaultKey& keyOfCurrent) const
{
    const QString temporary = temporaryOf(m_path);
    KEEL_TRY(writeNewFile(temporary, next.bytes()));
    auto done = verify(temporary, next, key, proofs);
    if (done)
        done = keepCurrent(keyOfCurrent);
    if (done)
        done = moveDurably(temporary, m_path);
    else
        (void)removeDurably(temporary); // the first error is the one worth reporting
    return done;
}

Result<> KeyslotStore::keepCurrent(const VaultKey& keyOfCurrent) const
{
    const auto bytes = readWholeFile(m_path, mostBytesKept);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Result<>() : fail(bytes.error());
    const auto current = KeyslotFile::parse(*bytes);
    const bool sound = current && current->isAuthentic(keyOfCurrent);
    return writeDurably(sound ? previousOf(m_path) : damagedOf(m_path), *bytes);
}

} // namespace keel
