// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordWriting.h"

#include "services/JsonParser.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace keel::writing {

namespace {

/// A document lies three levels deep in an export; deeper than this it could not be imported again.
constexpr int deepestDocument = deepestExport - 3;

/// The document as an object. A text of ours that is none would be a fault; its words are kept all the same.
JsonValue::Object objectOf(const JsonText& document)
{
    auto parsed = parseJson(document.text().toUtf8(), deepestDocument);
    if (parsed && parsed->object())
        return std::move(*parsed->object());
    JsonValue::Object wrapped;
    wrapped.emplace_back("text", JsonValue(document.text()));
    return wrapped;
}

/// A part of an instrument file, and which of its members name something. Every other text may be wording,
/// whatever its author calls it.
struct DocumentPart
{
    QByteArrayView key;
    std::vector<QByteArrayView> names;
};
const DocumentPart documentParts[] = {
    {"response", {}}, {"items", {}}, {"scales", {"id", "method"}}, {"interpretation", {"scale"}}};

void leaveOutTexts(JsonValue::Object& members, const std::vector<QByteArrayView>& names)
{
    std::erase_if(members, [&names](const auto& member) {
        return member.second.text() &&
               std::find(names.begin(), names.end(), QByteArrayView(member.first)) == names.end();
    });
}

/// Leaves numbers, yes and no, and names.
void leaveOutWords(JsonValue& value, const std::vector<QByteArrayView>& names)
{
    if (JsonValue::Array* entries = value.array()) {
        std::erase_if(*entries, [](const JsonValue& entry) { return entry.text() != nullptr; });
        for (JsonValue& entry : *entries)
            leaveOutWords(entry, names);
    } else if (JsonValue::Object* members = value.object()) {
        leaveOutTexts(*members, names);
        for (auto& [key, member] : *members)
            leaveOutWords(member, names);
    }
}

} // namespace

void writeValue(QByteArray& out, const JsonText& document) { JsonValue(objectOf(document)).writeTo(out); }

void writeValue(QByteArray& out, const ScaleScores& scores)
{
    Members members(out);
    for (const ScaleScore& score : scores.entries)
        appendJsonNumber(members.value(score.scale.toString().toLatin1().constData()), score.value.value());
}

JsonText withoutWords(const JsonText& document)
{
    if (document.isEmpty())
        return document;
    auto parsed = parseJson(document.text().toUtf8(), deepestDocument);
    if (!parsed || !parsed->object())
        return {}; // its words cannot be told from the rest
    JsonValue::Object members = std::move(*parsed->object());
    for (auto& [key, value] : members) {
        if (value.array() || value.object()) {
            const auto part = std::find_if(std::begin(documentParts), std::end(documentParts),
                                           [&key](const DocumentPart& one) { return key == one.key; });
            if (part == std::end(documentParts))
                value = JsonValue();
            else
                leaveOutWords(value, part->names);
        }
    }
    std::erase_if(members, [](const auto& member) { return member.second.isNull(); });
    JsonValue whole(std::move(members));
    leaveOutTexts(*whole.object(), {"schema", "id", "version"});
    return JsonText::create(QString::fromUtf8(whole.toJson())).value_or(JsonText());
}

void writeHeaderEnd(Members& members, const RecordHeader& header)
{
    members("updated_at", header.updatedAt);
    members("deleted_at", header.deletedAt);
    const QByteArrayView extra(header.extra);
    if (extra.size() > 2)
        members.addRaw(extra.sliced(1, extra.size() - 2));
}

void writePromptSettings(QByteArray& out, const Record<PromptSettings>& record)
{
    Members members(out);
    if (!record.body.document.isEmpty()) {
        JsonValue::Object document = objectOf(record.body.document);
        std::erase_if(document,
                      [](const auto& m) { return m.first == "updated_at" || m.first == "deleted_at"; });
        sortByKey(document);
        const QByteArray json = JsonValue(std::move(document)).toJson();
        members.addRaw(QByteArrayView(json).sliced(1, json.size() - 2));
    }
    writeHeaderEnd(members, record.header);
}

} // namespace keel::writing
