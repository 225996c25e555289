// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Identifiers.h"

#include <QRandomGenerator>

#include <algorithm>

namespace keel {

Result<EntryId> EntryId::parse(QStringView text)
{
    // QUuid also reads braces and other forms; the format has exactly one.
    static constexpr qsizetype length = 36;
    const QUuid uuid = text.size() == length ? QUuid::fromString(text) : QUuid();
    if (uuid.isNull())
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a UUID"));
    return EntryId(uuid);
}

EntryId EntryId::generate(const QDateTime& now)
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(bytes.data()),
                                         reinterpret_cast<quint32*>(bytes.data()) + 4);
    const auto milliseconds = quint64(now.toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(milliseconds >> (8 * (5 - i)));
    bytes[6] = char(0x70 | (bytes[6] & 0x0f)); // version 7
    bytes[8] = char(0x80 | (bytes[8] & 0x3f)); // RFC 9562 variant
    return EntryId(QUuid::fromRfc4122(bytes));
}

Result<ItemId> ItemId::parse(QStringView text)
{
    const auto legal = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_' || c == u'-' || c == u'.';
    };
    if (text.isEmpty() || text.size() > 64 || !std::all_of(text.begin(), text.end(), legal))
        return fail(ErrorCode::InvalidValue, QStringLiteral("not an item id"));
    ItemId id;
    id.m_slug = text.toString();
    return id;
}

ItemId ItemId::own(const QUuid& random)
{
    ItemId id;
    id.m_slug = QStringLiteral("usr_") + random.toString(QUuid::Id128);
    return id;
}

RecordId RecordId::fromKey(const QByteArray& key, bool isSlug)
{
    RecordId id;
    id.m_key = key;
    id.m_isSlug = isSlug;
    return id;
}

QString RecordId::toString() const
{
    return m_isSlug ? QString::fromLatin1(m_key) : QUuid::fromRfc4122(m_key).toString(QUuid::WithoutBraces);
}

} // namespace keel
