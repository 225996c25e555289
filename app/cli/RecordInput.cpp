// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RecordInput.h"

#include <QJsonDocument>

namespace keel::cli {

namespace {

/// Completes a body that has no stamp.
template <class Body> void complete(Record<Body>& record, Instant now, Day today)
{
    record.header.deletedAt.reset(); // nothing is born in the bin
    if (!hasSlugId<Body> && record.header.id == RecordId(EntryId()))
        record.header.id = EntryId::generate(now.utc());
    if constexpr (std::is_same_v<Body, Plan>) {
        if (!record.body.created)
            record.body.created = DayOrTime::of(today);
    }
}

} // namespace

Result<RecordId> recordId(const QString& text)
{
    if (const auto entry = EntryId::parse(text))
        return RecordId(*entry);
    KEEL_ASSIGN(const ItemId item, ItemId::parse(text));
    return RecordId(item);
}

QJsonObject toJsonObject(const AnyRecord& record)
{
    return QJsonDocument::fromJson(recordToJson(record)).object();
}

QByteArray toBytes(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject merged(QJsonObject record, const QJsonObject& changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            record.remove(change.key());
        else
            record.insert(change.key(), change.value());
    }
    return record;
}

Result<AnyRecord> newRecord(Kind kind, const QByteArray& json, Journal& journal)
{
    KEEL_ASSIGN(const Stamp now, journal.stampNow());
    KEEL_ASSIGN(const Profile profile, journal.profile());
    KEEL_ASSIGN(AnyRecord record, recordFromJson(kind, json, {now, profile.effectiveDayStart()}));
    std::visit([&](auto& typed) { complete(typed, journal.now(), now.localDate); }, record);
    return record;
}

} // namespace keel::cli
