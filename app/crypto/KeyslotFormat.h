// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/Keyslot.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

/// The bytes of vault.keys, version 1. Little-endian, at most 64 KiB:
///
///   magic[8] "PWPKEYS\x01" | u16 version | vault_id[16] | u64 generation | db_salt[16] | u8 nslots (1..16)
///   | slots | mac[32]
///   slot: id[16] | u8 type | u8 kdf | u32 memory KiB | u32 passes | salt[16] | nonce[24] | ct[48]
///   | u64 created (s since 1970) | u8 length | label (UTF-8)
///
/// kdf: 0 none (platform slots; memory and passes are 0), 1 Argon2id v1.3; with 0x80 added, the slot must
/// never be rewrapped at a higher cost (a vault made with --kdf-floor). A slot's associated data is magic,
/// version, vault_id and the slot without ct, so neither the cost nor that mark can be changed, and no slot
/// can be moved into another vault. The MAC (VaultKey subkey 2) covers all that stands before it: slots
/// added, removed or reordered, and the generation.
///
/// There is one way to write given contents, and the reader accepts only that.
namespace keel::keyslots {

inline constexpr qsizetype maxFileBytes = 65536;
inline constexpr std::size_t maxSlots = 16;
inline constexpr qint64 latestSecond = 253402300799; // 9999-12-31T23:59:59Z

using Mac = std::array<unsigned char, 32>;

struct Contents
{
    QUuid vaultId;
    quint64 generation = 0;
    DatabaseSalt databaseSalt{};
    std::vector<Keyslot> entries;
};

struct Parsed
{
    Contents contents;
    Mac mac{};
};

/// All bytes before the MAC.
[[nodiscard]] QByteArray encode(const Contents& contents);
[[nodiscard]] QByteArray associatedData(const QUuid& vaultId, const Keyslot& slot);
/// KeyslotsDamaged for anything but a well-formed file (costs beyond KdfCost's limits included, before any
/// memory is taken for them); NewerSchema when the version says so. Authenticity is not checked here.
[[nodiscard]] Result<Parsed> parse(QByteArrayView bytes);

} // namespace keel::keyslots
