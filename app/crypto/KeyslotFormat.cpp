// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KeyslotFormat.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace keel::keyslots {

namespace {

constexpr char magic[8] = {'P', 'W', 'P', 'K', 'E', 'Y', 'S', 1};
constexpr quint16 formatVersion = 1;
constexpr quint8 kdfNone = 0;
constexpr quint8 kdfArgon2id = 1;
constexpr quint8 kdfStaysAsItIs = 0x80;

template <class Integer> void append(QByteArray& out, Integer value)
{
    const Integer little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template <std::size_t size> void append(QByteArray& out, const std::array<unsigned char, size>& bytes)
{
    out.append(reinterpret_cast<const char*>(bytes.data()), size);
}

void append(QByteArray& out, const QUuid& id) { out.append(id.toRfc4122()); }

void appendHead(QByteArray& out, const QUuid& vaultId)
{
    out.append(magic, sizeof magic);
    append(out, formatVersion);
    append(out, vaultId);
}

enum class Ciphertext { Included, LeftOut };

void appendSlot(QByteArray& out, const Keyslot& slot, Ciphertext ciphertext)
{
    append(out, slot.id.value);
    append(out, static_cast<quint8>(slot.type));
    append(out, quint8(slot.cost ? kdfArgon2id | (slot.cost->mayUpgrade ? 0 : kdfStaysAsItIs) : kdfNone));
    append(out, quint32(slot.cost ? slot.cost->kdf.memoryKiB() : 0));
    append(out, quint32(slot.cost ? slot.cost->kdf.passes() : 0));
    append(out, slot.salt);
    append(out, slot.nonce);
    if (ciphertext == Ciphertext::Included)
        append(out, slot.wrappedKey);
    append(out, static_cast<quint64>(slot.created.toSecsSinceEpoch()));
    const QByteArray label = slot.label.toUtf8();
    append(out, static_cast<quint8>(label.size()));
    out.append(label);
}

/// Takes fields off the front; once the bytes have run out, everything is zero and isShort() is true.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_short = true;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    template <class Integer> Integer integer()
    {
        const QByteArrayView taken = take(sizeof(Integer));
        return taken.isEmpty() ? Integer(0) : qFromLittleEndian<Integer>(taken.data());
    }
    template <std::size_t size> void into(std::array<unsigned char, size>& out)
    {
        const QByteArrayView taken = take(size);
        if (!taken.isEmpty())
            std::memcpy(out.data(), taken.data(), size);
    }
    QUuid uuid() { return QUuid::fromRfc4122(take(16)); }
    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_short = false;
};

tl::unexpected<Error> damaged(const QString& detail) { return fail(ErrorCode::KeyslotsDamaged, detail); }

Result<std::optional<SlotCost>> readCost(Reader& reader, SlotType type)
{
    const auto kdf = reader.integer<quint8>();
    const auto memoryKiB = reader.integer<quint32>();
    const auto passes = reader.integer<quint32>();
    if (type == SlotType::Platform) {
        if (kdf != kdfNone || memoryKiB != 0 || passes != 0)
            return damaged(QStringLiteral("platform slot with a KDF"));
        return std::nullopt;
    }
    if ((kdf & ~kdfStaysAsItIs) != kdfArgon2id)
        return damaged(QStringLiteral("unknown KDF"));
    const auto cost = KdfCost::create(memoryKiB, passes);
    if (!cost)
        return damaged(QStringLiteral("Argon2id cost out of limits"));
    return SlotCost{*cost, (kdf & kdfStaysAsItIs) == 0};
}

Result<Keyslot> readSlot(Reader& reader)
{
    Keyslot slot;
    slot.id = SlotId{reader.uuid()};
    const auto type = reader.integer<quint8>();
    if (type < quint8(SlotType::Passphrase) || type > quint8(SlotType::Platform))
        return damaged(QStringLiteral("unknown slot type"));
    slot.type = static_cast<SlotType>(type);
    KEEL_ASSIGN(slot.cost, readCost(reader, slot.type));
    reader.into(slot.salt);
    reader.into(slot.nonce);
    reader.into(slot.wrappedKey);
    const auto created = reader.integer<quint64>();
    if (created > quint64(latestSecond))
        return damaged(QStringLiteral("slot date"));
    slot.created = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(created), Qt::UTC);
    const auto labelSize = reader.integer<quint8>();
    slot.label = QString::fromUtf8(reader.take(labelSize));
    return slot;
}

} // namespace

QByteArray encode(const Contents& contents)
{
    QByteArray out;
    appendHead(out, contents.vaultId);
    append(out, contents.generation);
    append(out, contents.databaseSalt);
    append(out, static_cast<quint8>(contents.entries.size()));
    for (const Keyslot& slot : contents.entries)
        appendSlot(out, slot, Ciphertext::Included);
    return out;
}

QByteArray associatedData(const QUuid& vaultId, const Keyslot& slot)
{
    QByteArray out;
    appendHead(out, vaultId);
    appendSlot(out, slot, Ciphertext::LeftOut);
    return out;
}

Result<Parsed> parse(QByteArrayView bytes)
{
    if (bytes.size() > maxFileBytes)
        return damaged(QStringLiteral("larger than 64 KiB"));
    Reader reader(bytes);
    if (reader.take(sizeof magic) != QByteArrayView(magic, sizeof magic))
        return damaged(QStringLiteral("no keyslot file"));
    const auto version = reader.integer<quint16>();
    if (version > formatVersion)
        return fail(ErrorCode::NewerSchema, QStringLiteral("keyslot file version %1").arg(version));

    Parsed parsed;
    parsed.contents.vaultId = reader.uuid();
    parsed.contents.generation = reader.integer<quint64>();
    reader.into(parsed.contents.databaseSalt);
    const auto count = reader.integer<quint8>();
    if (count < 1 || count > maxSlots)
        return damaged(QStringLiteral("number of slots"));
    for (quint8 i = 0; i < count; ++i) {
        KEEL_ASSIGN(Keyslot slot, readSlot(reader));
        const bool known = std::any_of(parsed.contents.entries.cbegin(), parsed.contents.entries.cend(),
                                       [&](const Keyslot& other) { return other.id == slot.id; });
        if (known)
            return damaged(QStringLiteral("slot id twice"));
        parsed.contents.entries.push_back(std::move(slot));
    }
    reader.into(parsed.mac);
    if (reader.isShort() || !reader.atEnd())
        return damaged(QStringLiteral("length"));
    // Whatever does not come out as it went in (version 0, a label that is not UTF-8) was never written by
    // us.
    if (encode(parsed.contents) != bytes.chopped(qsizetype(parsed.mac.size())))
        return damaged(QStringLiteral("not canonical"));
    return parsed;
}

} // namespace keel::keyslots
