// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordJson.h"

#include "services/RecordReading.h"
#include "services/RecordWriting.h"

namespace keel {

namespace {

const JsonValue* memberOf(const JsonValue::Object& members, const char* key)
{
    for (const auto& [name, value] : members) {
        if (name == key && !value.isNull())
            return &value;
    }
    return nullptr;
}

template <class Parsed> std::optional<Parsed> parsedMember(const JsonValue::Object& members, const char* key)
{
    const JsonValue* value = memberOf(members, key);
    if (!value || !value->text())
        return std::nullopt;
    const auto parsed = Parsed::parse(*value->text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// Adds what is missing as members, so that the one reader checks all of them. Values that are given but bad
/// are left for it to refuse.
void fillStamp(JsonValue::Object& members, const StampDefaults& defaults)
{
    const auto fill = [&members](const char* key, JsonValue value) {
        std::erase_if(members,
                      [key](const auto& member) { return member.first == key && member.second.isNull(); });
        members.emplace_back(key, std::move(value));
    };
    const Instant now = defaults.now.recordedAt.value_or(Instant());
    if (!memberOf(members, "recorded_at"))
        fill("recorded_at", JsonValue(now.toString()));
    const Instant recordedAt = parsedMember<Instant>(members, "recorded_at").value_or(now);

    const JsonValue* offset = memberOf(members, "utc_offset_min");
    const ZoneId ownZone = defaults.now.zone.value_or(ZoneId());
    // An offset without a zone may come from anywhere: our zone is added only where it had that offset.
    if (!memberOf(members, "tz") && (!offset || offset->wholeNumber() == ownZone.offsetMinutes(recordedAt)))
        fill("tz", JsonValue(ownZone.toString()));
    const auto zone = parsedMember<ZoneId>(members, "tz");
    if (!offset && zone)
        fill("utc_offset_min", JsonValue(qint64(zone->offsetMinutes(recordedAt))));
}

void fillLocalDate(JsonValue::Object& members, const StampDefaults& defaults)
{
    if (memberOf(members, "local_date"))
        return;
    Day day = defaults.now.localDate;
    if (const auto recordedAt = parsedMember<Instant>(members, "recorded_at")) {
        const ZoneId zone =
            parsedMember<ZoneId>(members, "tz").value_or(defaults.now.zone.value_or(ZoneId()));
        day = diaryDay(*recordedAt, zone.zone(), defaults.dayStart);
    }
    std::erase_if(members, [](const auto& member) { return member.first == "local_date"; });
    members.emplace_back("local_date", JsonValue(day.toString()));
}

Error errorOf(const reading::Fault& fault)
{
    return {fault.code,
            fault.path.isEmpty() ? fault.reason : QString(fault.path + QStringLiteral(": ") + fault.reason)};
}

Result<AnyRecord> read(Kind kind, const QByteArray& json, const StampDefaults* defaults)
{
    KEEL_ASSIGN(JsonValue value, parseJson(json));
    Result<AnyRecord> result = fail(ErrorCode::Internal, QStringLiteral("kind"));
    forEachBody([&]<class Body>() {
        if (Body::kind != kind)
            return;
        if (defaults && value.object()) {
            if constexpr (requires(Body body) { body.stamp; })
                fillStamp(*value.object(), *defaults);
            if constexpr (
                requires(Body body) { body.stamp; } || requires(Body body) { body.localDate; })
                fillLocalDate(*value.object(), *defaults);
        }
        Record<Body> record;
        if (const auto read = reading::readRecord(value, {true, Instant()}, record); !read)
            result = fail(errorOf(read.error()));
        else
            result = AnyRecord(std::move(record));
    });
    return result;
}

} // namespace

QByteArray recordToJson(const AnyRecord& record)
{
    QByteArray out;
    std::visit([&out](const auto& typed) { writing::writeRecord(out, typed); }, record);
    return out;
}

Result<AnyRecord> recordFromJson(Kind kind, const QByteArray& json) { return read(kind, json, nullptr); }

Result<AnyRecord> recordFromJson(Kind kind, const QByteArray& json, const StampDefaults& defaults)
{
    return read(kind, json, &defaults);
}

} // namespace keel
