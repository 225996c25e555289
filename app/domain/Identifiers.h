// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace keel {

/// The id of one entry: a UUID (version 7 for new ones; any version is read).
class EntryId
{
public:
    EntryId() = default; ///< nil; only ever seen before a reader fills it
    [[nodiscard]] static Result<EntryId> parse(QStringView text);
    [[nodiscard]] static EntryId fromUuid(const QUuid& uuid) { return EntryId(uuid); }
    /// A new version 7 id: sorts by time, 74 random bits. `now` in UTC.
    [[nodiscard]] static EntryId generate(const QDateTime& now);

    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] bool isNil() const { return m_uuid.isNull(); }
    friend bool operator==(const EntryId&, const EntryId&) = default;
    friend size_t qHash(const EntryId& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit EntryId(const QUuid& uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

/// The id of something one can pick: a challenge, an appraisal, a coping action, a value, a boundary. A slug
/// of 1-64 letters, digits, `_`, `-` or `.`; own items begin with `usr_`.
class ItemId
{
public:
    ItemId() = default; ///< empty; only ever seen before a reader fills it
    [[nodiscard]] static Result<ItemId> parse(QStringView text);
    /// For an item of the person's own, out of a random UUID.
    [[nodiscard]] static ItemId own(const QUuid& random);

    [[nodiscard]] const QString& toString() const { return m_slug; }
    [[nodiscard]] bool isOwn() const { return m_slug.startsWith(QLatin1String("usr_")); }
    friend bool operator==(const ItemId&, const ItemId&) = default;
    friend auto operator<=>(const ItemId& a, const ItemId& b) { return a.m_slug.compare(b.m_slug) <=> 0; }
    friend size_t qHash(const ItemId& id, size_t seed = 0) { return qHash(id.m_slug, seed); }

private:
    QString m_slug;
};

/// What names a record within its kind: an EntryId or, for values, own items and instruments, a slug.
class RecordId
{
public:
    RecordId() = default;
    RecordId(const EntryId& id) : m_key(id.uuid().toRfc4122()) {}
    RecordId(const ItemId& id) : m_key(id.toString().toLatin1()), m_isSlug(true) {}
    /// From the stored bytes: 16 raw bytes of a UUID, or a slug.
    [[nodiscard]] static RecordId fromKey(const QByteArray& key, bool isSlug);

    [[nodiscard]] const QByteArray& key() const { return m_key; }
    [[nodiscard]] bool isSlug() const { return m_isSlug; }
    [[nodiscard]] QString toString() const;
    friend bool operator==(const RecordId&, const RecordId&) = default;
    friend size_t qHash(const RecordId& id, size_t seed = 0) { return qHash(id.m_key, seed); }

private:
    QByteArray m_key;
    bool m_isSlug = false;
};

} // namespace keel
