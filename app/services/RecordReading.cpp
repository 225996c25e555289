// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordReading.h"

#include <limits>

namespace keel::reading {

Checked readValue(const JsonValue& json, bool& value)
{
    if (!json.boolean())
        return refuse("must be true or false");
    value = *json.boolean();
    return {};
}

Checked readValue(const JsonValue& json, int& value)
{
    const auto whole = json.wholeNumber();
    if (!whole)
        return refuse("must be a whole number");
    if (*whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
        return refuse("is too large");
    value = int(*whole);
    return {};
}

Checked readValue(const JsonValue& json, JsonText& value)
{
    if (!json.object())
        return refuse("must be an object");
    return keep(JsonText::create(QString::fromUtf8(json.toJson())), value);
}

Checked readValue(const JsonValue& json, TimeSpan& value) { return readStruct(json, value); }

Checked readValue(const JsonValue& json, ScaleScores& value)
{
    if (!json.object())
        return refuse("must be an object");
    for (const auto& [scale, number] : *json.object()) {
        ScaleScore score;
        Checked read = keep(ItemId::parse(QString::fromUtf8(scale)), score.scale);
        if (read)
            read = readValue(number, score.value);
        if (read) {
            if (auto added = value.entries.add(std::move(score)); !added)
                read = refuse(std::move(added.error()));
        }
        if (!read)
            return within(pathPart(scale), std::move(read.error()));
    }
    return {};
}

const JsonValue* Fields::take(const char* key)
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].first == key) {
            m_known[i] = true;
            return &m_members[i].second;
        }
    }
    return nullptr;
}

QByteArray Fields::unknown() const
{
    JsonValue::Object rest;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!m_known[i])
            rest.push_back(m_members[i]);
    }
    if (rest.empty())
        return {};
    sortByKey(rest);
    return JsonValue(std::move(rest)).toJson();
}

Checked readTimes(Fields& fields, const Stamp* stamp, Instant fallback, RecordHeader& header)
{
    std::optional<Instant> updatedAt;
    fields("updated_at", updatedAt);
    fields("deleted_at", header.deletedAt);
    header.updatedAt = updatedAt.value_or(stamp && stamp->recordedAt ? *stamp->recordedAt : fallback);
    return fields.result();
}

Checked readId(Fields& fields, bool slug, bool mayBeMissing, RecordId& id)
{
    const JsonValue* value = fields.take("id");
    if (!value || value->isNull()) {
        if (mayBeMissing)
            return {};
        return within(QStringLiteral("id"), refuse("is missing").value());
    }
    Checked read;
    if (slug) {
        ItemId item;
        read = readValue(*value, item);
        id = item;
    } else {
        EntryId entry;
        read = readValue(*value, entry);
        id = entry;
    }
    return read ? read : within(QStringLiteral("id"), std::move(read.error()));
}

Checked readPromptSettings(const JsonValue::Object& members, Instant fallback, Record<PromptSettings>& record)
{
    // The object is the document itself, so every key but the header's belongs to it.
    Fields fields(members);
    if (auto read = readTimes(fields, nullptr, fallback, record.header); !read)
        return read;
    return keep(JsonText::create(QString::fromUtf8(fields.unknown())), record.body.document);
}

} // namespace keel::reading
