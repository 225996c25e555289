// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"
#include "services/JsonValue.h"
#include "services/NestedUnknown.h"

#include <type_traits>

/// From a record to JSON, along the record's own visit(). What is not answered is left out. Internal to
/// app/services.
namespace keel::writing {

/// Writes `{`, members with commas between them, and `}`.
class Members
{
public:
    explicit Members(QByteArray& out) : m_out(out) { m_out += '{'; }
    ~Members() { m_out += '}'; }
    Q_DISABLE_COPY_MOVE(Members)

    /// The place for the value of `key`, which must be a plain ASCII name.
    QByteArray& value(const char* key)
    {
        startMember();
        m_out.append('"').append(key).append("\":");
        return m_out;
    }
    /// Members that are JSON already: the inside of an object's braces.
    void addRaw(QByteArrayView members)
    {
        if (!members.isEmpty()) {
            startMember();
            m_out.append(members);
        }
    }
    template <class T> void operator()(const char* key, const T& field);

private:
    void startMember()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }

    QByteArray& m_out;
    bool m_first = true;
};

inline void writeValue(QByteArray& out, bool value) { out += value ? "true" : "false"; }
inline void writeValue(QByteArray& out, int value) { out += QByteArray::number(value); }
template <int Min, int Max> void writeValue(QByteArray& out, BoundedInt<Min, Max> value)
{
    writeValue(out, value.value());
}
template <int Min, int Max> void writeValue(QByteArray& out, BoundedReal<Min, Max> value)
{
    appendJsonNumber(out, value.value());
}
template <qsizetype Bytes, qsizetype Points>
void writeValue(QByteArray& out, const BoundedText<Bytes, Points>& text)
{
    appendJsonString(out, text.text());
}
void writeValue(QByteArray& out, const JsonText& document);
template <class Enum>
requires std::is_enum_v<Enum>
void writeValue(QByteArray& out, Enum value) { appendJsonString(out, enumToString(value)); }
/// Days, moments, times, zones and ids.
template <class T>
requires requires(const T& value) { value.toString(); }
void writeValue(QByteArray& out, const T& value) { appendJsonString(out, value.toString()); }
template <class Struct>
requires requires(const Struct& value, Members& members) { Struct::visit(value, members); }
void writeValue(QByteArray& out, const Struct& value)
{
    Members members(out);
    Struct::visit(value, members);
}
template <class List>
requires requires(const List& list) { list.items(); }
void writeValue(QByteArray& out, const List& list)
{
    out += '[';
    for (const auto& item : list) {
        if (&item != &*list.begin())
            out += ',';
        writeValue(out, item);
    }
    out += ']';
}
void writeValue(QByteArray& out, const ScaleScores& scores);

template <class T> [[nodiscard]] bool isUnanswered(const T&) { return false; }
template <class T> [[nodiscard]] bool isUnanswered(const std::optional<T>& value) { return !value; }
template <class T>
requires requires(const T& value) { value.isEmpty(); }
[[nodiscard]] bool isUnanswered(const T& value) { return value.isEmpty(); }
inline bool isUnanswered(const TimeSpan& span) { return !span.from && !span.to; }
inline bool isUnanswered(const ScaleScores& scores) { return scores.entries.isEmpty(); }

template <class T> void Members::operator()(const char* key, const T& field)
{
    if (isUnanswered(field))
        return;
    if constexpr (requires { *field; })
        writeValue(value(key), *field);
    else
        writeValue(value(key), field);
}

/// An instrument's document without its items' texts: they are their authors', and stay on this device.
[[nodiscard]] JsonText withoutItemTexts(const JsonText& document);

/// updated_at, deleted_at and what we do not know, in that order.
void writeHeaderEnd(Members& members, const RecordHeader& header);
void writePromptSettings(QByteArray& out, const Record<PromptSettings>& record);

/// Without the unknown keys of the record's own objects.
template <class Body> void writePlainRecord(QByteArray& out, const Record<Body>& record)
{
    if constexpr (std::is_same_v<Body, PromptSettings>) {
        writePromptSettings(out, record);
    } else {
        Members members(out);
        if constexpr (!isSingle<Body>)
            appendJsonString(members.value("id"), record.header.id.toString());
        if constexpr (std::is_same_v<Body, Instrument>) {
            Instrument shared = record.body;
            shared.document = withoutItemTexts(shared.document);
            Instrument::visit(shared, members);
        } else {
            Body::visit(record.body, members);
        }
        writeHeaderEnd(members, record.header);
    }
}

template <class Body> void writeRecord(QByteArray& out, const Record<Body>& record)
{
    if (!nested::isPacked(record.header.extra))
        return writePlainRecord(out, record);
    auto [extra, found] = nested::unpacked(record.header.extra);
    Record<Body> plain = record;
    plain.header.extra = std::move(extra);
    QByteArray written;
    writePlainRecord(written, plain);
    out += nested::restored(written, found);
}

} // namespace keel::writing
