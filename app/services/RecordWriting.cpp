// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordWriting.h"

#include "services/JsonParser.h"

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

} // namespace

void writeValue(QByteArray& out, const JsonText& document) { JsonValue(objectOf(document)).writeTo(out); }

void writeValue(QByteArray& out, const ScaleScores& scores)
{
    Members members(out);
    for (const ScaleScore& score : scores.entries)
        appendJsonNumber(members.value(score.scale.toString().toLatin1().constData()), score.value.value());
}

JsonText withoutItemTexts(const JsonText& document)
{
    if (document.isEmpty())
        return document;
    auto parsed = parseJson(document.text().toUtf8(), deepestDocument);
    if (!parsed || !parsed->object())
        return {}; // its words cannot be told from the rest
    JsonValue::Object members = std::move(*parsed->object());
    for (auto& [key, value] : members) {
        if (key != "items")
            continue;
        if (!value.array()) {
            value = JsonValue(JsonValue::Array());
            continue;
        }
        // Whatever an author calls the wording (text, text_cy, hint): numbers and yes or no are left.
        for (JsonValue& item : *value.array()) {
            if (!item.object())
                item = JsonValue();
            else
                std::erase_if(*item.object(), [](const auto& member) {
                    return !member.second.number() && !member.second.boolean();
                });
        }
    }
    return JsonText::create(QString::fromUtf8(JsonValue(std::move(members)).toJson())).value_or(JsonText());
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
