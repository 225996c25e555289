// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordTexts.h"

#include "services/NestedUnknown.h"
#include "services/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keel {

namespace {

/// Gathers a body's free texts; its visitor.
struct TextCollector
{
    QList<NamedText> texts;

    template <qsizetype Bytes, qsizetype CodePoints>
    void operator()(const char* key, const BoundedText<Bytes, CodePoints>& text)
    {
        texts.append({QString::fromLatin1(key), text.text()});
    }
    template <qsizetype Max> void operator()(const char* key, const BoundedList<FieldText, Max>& list)
    {
        for (const FieldText& text : list)
            texts.append({QString::fromLatin1(key), text.text()});
    }
    void operator()(const char*, const JsonText&) {} // a questionnaire's own words, or a draft: textsIn()
    template <class T> void operator()(const char*, const T&) {}
};

void collectStrings(const QString& key, const QJsonValue& value, QList<NamedText>& texts)
{
    if (value.isString())
        texts.append({key, value.toString()});
    for (const auto& item : value.toArray())
        collectStrings(key, item, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectStrings(key, member.value(), texts);
}

/// What a draft holds: an unsaved record, as a rule, by whose name its kind begins; else we know of its
/// strings only.
QList<NamedText> textsIn(const Draft& draft)
{
    const QByteArray document = draft.document.text().toUtf8();
    const auto record = kindFromName(draft.draftKind.text().section(u' ', 0, 0)).and_then([&](Kind kind) {
        return recordFromJson(kind, document);
    });
    QList<NamedText> texts;
    if (record)
        texts = textsOf(*record);
    else
        collectStrings({}, QJsonDocument::fromJson(document).object(), texts);
    for (NamedText& text : texts)
        text.key = QStringLiteral("document");
    return texts;
}

} // namespace

QList<NamedText> textsOf(const AnyRecord& record)
{
    return std::visit(
        [](const auto& typed) {
            TextCollector collector;
            using Body = std::decay_t<decltype(typed.body)>;
            Body::visit(typed.body, collector);
            if constexpr (std::is_same_v<Body, Draft>)
                collector.texts += textsIn(typed.body);
            const nested::Unpacked unknown = nested::unpacked(typed.header.extra);
            for (const QByteArray& json : {unknown.extra, unknown.found.toJson()}) {
                const QJsonObject members = QJsonDocument::fromJson(json).object();
                for (auto member = members.begin(); member != members.end(); ++member)
                    collectStrings(member.key(), member.value(), collector.texts);
            }
            return collector.texts;
        },
        record);
}

} // namespace keel
