// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/NestedUnknown.h"

#include "services/JsonParser.h"

#include <algorithm>
#include <map>

namespace keel::nested {

namespace {

using Object = JsonValue::Object;

const QByteArray packedKey = QByteArrayLiteral("\x01nested"); // sorts before every key that people write
const QByteArray packedMember = QByteArrayLiteral("\"\\u0001nested\":");

const JsonValue* memberOf(const Object& members, const QByteArray& key)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&key](const auto& member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

/// The members of `given` that `written` does not have. A null says "not answered" and is none.
JsonValue::Object surplus(const Object& given, const Object& written)
{
    Object rest;
    for (const auto& [key, value] : given) {
        if (!value.isNull() && !memberOf(written, key))
            rest.emplace_back(key, value);
    }
    sortByKey(rest);
    return rest;
}

/// Names the objects of a list by their first key's value (an id, a date, a weekday), and those that share
/// it by their order.
class Names
{
public:
    QByteArray of(const Object& written)
    {
        const QByteArray first = written.empty() ? QByteArray() : written.front().second.toJson();
        return first + '#' + QByteArray::number(m_seen[first]++);
    }

private:
    std::map<QByteArray, int> m_seen;
};

bool isListOfObjects(const JsonValue& value)
{
    return value.array() && std::any_of(value.array()->begin(), value.array()->end(),
                                        [](const JsonValue& entry) { return entry.object(); });
}

Object surplusOfList(const JsonValue::Array& given, const JsonValue::Array& written)
{
    Object found;
    Names names;
    for (std::size_t i = 0; i < given.size() && i < written.size(); ++i) {
        if (!given[i].object() || !written[i].object())
            continue;
        const QByteArray name = names.of(*written[i].object());
        if (Object rest = surplus(*given[i].object(), *written[i].object()); !rest.empty())
            found.emplace_back(name, JsonValue(std::move(rest)));
    }
    return found;
}

void append(Object& members, const JsonValue* more)
{
    if (!more || !more->object())
        return;
    for (const auto& [key, value] : *more->object()) {
        if (!memberOf(members, key))
            members.emplace_back(key, value);
    }
}

} // namespace

bool mayHaveUnknown(const JsonValue& given)
{
    return given.object() &&
           std::any_of(given.object()->begin(), given.object()->end(), [](const auto& member) {
               return member.second.object() || isListOfObjects(member.second);
           });
}

JsonValue unknown(const JsonValue& given, const JsonValue& written)
{
    if (!given.object() || !written.object())
        return {};
    Object found;
    for (const auto& [key, value] : *given.object()) {
        const JsonValue* ours = memberOf(*written.object(), key);
        Object rest;
        if (ours && value.object() && ours->object())
            rest = surplus(*value.object(), *ours->object());
        else if (ours && isListOfObjects(value) && ours->array())
            rest = surplusOfList(*value.array(), *ours->array());
        if (!rest.empty())
            found.emplace_back(key, JsonValue(std::move(rest)));
    }
    return found.empty() ? JsonValue() : JsonValue(std::move(found));
}

QByteArray packed(const QByteArray& extra, const JsonValue& found)
{
    if (found.isNull())
        return extra;
    QByteArray json = '{' + packedMember + found.toJson();
    if (extra.size() > 2)
        json += ',' + QByteArrayView(extra).sliced(1, extra.size() - 2).toByteArray();
    return json + '}';
}

bool isPacked(const QByteArray& extra) { return extra.contains(packedMember); }

Unpacked unpacked(const QByteArray& extra)
{
    auto whole = parseJson(extra);
    if (!whole || !whole->object())
        return {extra, {}};
    Unpacked result;
    if (const JsonValue* found = memberOf(*whole->object(), packedKey))
        result.found = *found;
    std::erase_if(*whole->object(), [](const auto& member) { return member.first == packedKey; });
    if (!whole->object()->empty())
        result.extra = whole->toJson();
    return result;
}

QByteArray restored(const QByteArray& record, const JsonValue& found)
{
    auto whole = parseJson(record);
    if (!whole || !whole->object() || !found.object())
        return record;
    for (auto& [key, value] : *whole->object()) {
        const JsonValue* more = memberOf(*found.object(), key);
        if (!more || !more->object())
            continue;
        if (value.object()) {
            append(*value.object(), more);
        } else if (value.array()) {
            Names names;
            for (JsonValue& entry : *value.array()) {
                if (entry.object())
                    append(*entry.object(), memberOf(*more->object(), names.of(*entry.object())));
            }
        }
    }
    return whole->toJson();
}

} // namespace keel::nested
