// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"
#include "services/JsonParser.h"
#include "services/JsonValue.h"
#include "services/NestedUnknown.h"
#include "services/RecordWriting.h"

#include <type_traits>

/// From JSON to a record, along the record's own visit(). Internal to app/services.
namespace keel::reading {

/// What is wrong, and where below the value that was read. The reason never repeats the value.
struct Fault
{
    QString path;
    QString reason;
    ErrorCode code = ErrorCode::InvalidValue;
};
using Checked = tl::expected<void, Fault>;

[[nodiscard]] inline tl::unexpected<Fault> refuse(const char* reason)
{
    return tl::unexpected<Fault>(Fault{{}, QLatin1String(reason)});
}
[[nodiscard]] inline tl::unexpected<Fault> refuse(Error error)
{
    return tl::unexpected<Fault>(Fault{{}, std::move(error.detail), error.code});
}
[[nodiscard]] inline tl::unexpected<Fault> within(const QString& parent, Fault fault)
{
    fault.path = joinedPath(parent, fault.path);
    return tl::unexpected<Fault>(std::move(fault));
}

/// Moves a created value into its place.
template <class T> [[nodiscard]] Checked keep(Result<T> created, T& place)
{
    if (!created)
        return refuse(std::move(created.error()));
    place = std::move(*created);
    return {};
}

// One leaf each. A null never comes here.
[[nodiscard]] Checked readValue(const JsonValue& json, bool& value);
[[nodiscard]] Checked readValue(const JsonValue& json, int& value);
[[nodiscard]] Checked readValue(const JsonValue& json, JsonText& value);
[[nodiscard]] Checked readValue(const JsonValue& json, TimeSpan& value);
[[nodiscard]] Checked readValue(const JsonValue& json, ScaleScores& value);

template <int Min, int Max>
[[nodiscard]] Checked readValue(const JsonValue& json, BoundedInt<Min, Max>& value)
{
    const auto whole = json.wholeNumber();
    if (!whole)
        return refuse("must be a whole number");
    return keep(BoundedInt<Min, Max>::create(*whole), value);
}
template <int Min, int Max>
[[nodiscard]] Checked readValue(const JsonValue& json, BoundedReal<Min, Max>& value)
{
    const auto number = json.number();
    if (!number)
        return refuse("must be a number");
    return keep(BoundedReal<Min, Max>::create(*number), value);
}
template <qsizetype Bytes, qsizetype Points>
[[nodiscard]] Checked readValue(const JsonValue& json, BoundedText<Bytes, Points>& value)
{
    if (!json.text())
        return refuse("must be text");
    return keep(BoundedText<Bytes, Points>::create(*json.text()), value);
}
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] Checked readValue(const JsonValue& json, Enum& value)
{
    if (!json.text())
        return refuse("must be text");
    return keep(enumFromString<Enum>(*json.text()), value);
}
/// Days, moments, times, zones and ids.
template <class T>
requires requires(QStringView text) { T::parse(text); }
[[nodiscard]] Checked readValue(const JsonValue& json, T& value)
{
    if (!json.text())
        return refuse("must be text");
    return keep(T::parse(*json.text()), value);
}
template <class T> [[nodiscard]] Checked readValue(const JsonValue& json, std::optional<T>& value)
{
    return readValue(json, value.emplace());
}
template <class T, qsizetype Max>
[[nodiscard]] Checked readValue(const JsonValue& json, BoundedList<T, Max>& list);
template <class T, qsizetype Max>
[[nodiscard]] Checked readValue(const JsonValue& json, DistinctList<T, Max>& list);

/// What may be left out or null: everything whose emptiness says "not answered".
template <class T> inline constexpr bool mayBeMissing = false;
template <class T> inline constexpr bool mayBeMissing<std::optional<T>> = true;
template <qsizetype Bytes, qsizetype Points>
inline constexpr bool mayBeMissing<BoundedText<Bytes, Points>> = true;
template <class T, qsizetype Max> inline constexpr bool mayBeMissing<BoundedList<T, Max>> = true;
template <class T, qsizetype Max> inline constexpr bool mayBeMissing<DistinctList<T, Max>> = true;
template <> inline constexpr bool mayBeMissing<TimeSpan> = true;
template <> inline constexpr bool mayBeMissing<ScaleScores> = true;

/// Reads the members of one object into fields and remembers which it knew.
class Fields
{
public:
    explicit Fields(const JsonValue::Object& members) : m_members(members), m_known(members.size(), false) {}

    template <class T> void operator()(const char* key, T& field)
    {
        if (!m_result)
            return;
        const JsonValue* value = take(key);
        Checked read;
        if (value && !value->isNull())
            read = readValue(*value, field);
        else if constexpr (!mayBeMissing<T>)
            read = refuse("is missing");
        if (!read)
            m_result = within(QLatin1String(key), std::move(read.error()));
    }

    /// The value of a key, which is known from now on; null when it is not there.
    const JsonValue* take(const char* key);
    /// The members that nobody asked for, sorted by key; as a JSON object, empty when there are none.
    [[nodiscard]] QByteArray unknown() const;
    [[nodiscard]] Checked result() const { return m_result; }

private:
    const JsonValue::Object& m_members;
    std::vector<bool> m_known;
    Checked m_result;
};

template <class Struct> [[nodiscard]] Checked readStruct(const JsonValue& json, Struct& value)
{
    if (!json.object())
        return refuse("must be an object");
    Fields fields(*json.object());
    Struct::visit(value, fields);
    return fields.result();
}

template <class List, class T> [[nodiscard]] Checked readList(const JsonValue& json, List& list)
{
    if (!json.array())
        return refuse("must be a list");
    qsizetype index = 0;
    for (const JsonValue& entry : *json.array()) {
        T item;
        Checked read;
        if (entry.isNull())
            read = refuse("is missing");
        else if constexpr (requires(Fields & fields) { T::visit(item, fields); })
            read = readStruct(entry, item);
        else
            read = readValue(entry, item);
        if (read) {
            if (auto added = list.add(std::move(item)); !added)
                read = refuse(std::move(added.error()));
        }
        if (!read)
            return within(QStringLiteral("[%1]").arg(index), std::move(read.error()));
        ++index;
    }
    return {};
}
template <class T, qsizetype Max> Checked readValue(const JsonValue& json, BoundedList<T, Max>& list)
{
    return readList<BoundedList<T, Max>, T>(json, list);
}
template <class T, qsizetype Max> Checked readValue(const JsonValue& json, DistinctList<T, Max>& list)
{
    return readList<DistinctList<T, Max>, T>(json, list);
}

/// How to read what a record leaves out.
struct Leniency
{
    bool idMayBeMissing = false;
    Instant updatedAt; ///< for records that carry neither updated_at nor recorded_at
};

/// The body's stamp, where it has one.
template <class Body> [[nodiscard]] const Stamp* stampOf(const Body& body)
{
    if constexpr (requires { body.stamp; })
        return &body.stamp;
    else
        return nullptr;
}

/// The header's own keys; the id by the rule of the kind.
[[nodiscard]] Checked readTimes(Fields& fields, const Stamp* stamp, Instant fallback, RecordHeader& header);
[[nodiscard]] Checked readId(Fields& fields, bool slug, bool mayBeMissing, RecordId& id);
[[nodiscard]] Checked readPromptSettings(const JsonValue::Object& members, Instant fallback,
                                         Record<PromptSettings>& record);

template <class Body>
[[nodiscard]] Checked readRecord(const JsonValue& json, const Leniency& leniency, Record<Body>& record)
{
    if (!json.object())
        return refuse("must be an object");
    if (const auto path = repeatedKey(json))
        return tl::unexpected<Fault>(Fault{*path, QStringLiteral("appears twice")});
    if constexpr (isSingle<Body>)
        record.header.id = ItemId::parse(QString::fromLatin1(Body::table)).value();
    if constexpr (std::is_same_v<Body, PromptSettings>) {
        return readPromptSettings(*json.object(), leniency.updatedAt, record);
    } else {
        Fields fields(*json.object());
        if constexpr (!isSingle<Body>) {
            if (auto read = readId(fields, hasSlugId<Body>, leniency.idMayBeMissing, record.header.id); !read)
                return read;
        }
        Body::visit(record.body, fields);
        if (!fields.result())
            return fields.result();
        const Stamp* stamp = stampOf(record.body);
        if (stamp) {
            if (auto checked = checkStamp(*stamp); !checked)
                return within(QStringLiteral("utc_offset_min"), refuse(std::move(checked.error())).value());
        }
        if (auto read = readTimes(fields, stamp, leniency.updatedAt, record.header); !read)
            return read;
        record.header.extra = fields.unknown();
        if (nested::mayHaveUnknown(json)) {
            QByteArray written;
            writing::writePlainRecord(written, record);
            if (const auto ours = parseJson(written))
                record.header.extra = nested::packed(record.header.extra, nested::unknown(json, *ours));
        }
        return {};
    }
}

} // namespace keel::reading
