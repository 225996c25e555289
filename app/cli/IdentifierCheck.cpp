// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/IdentifierCheck.h"

#include "services/NestedUnknown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace keel::cli {

namespace {

struct NamedText
{
    QString key;
    QString text;
};

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
    void operator()(const char*, const JsonText&) {} // opaque to us
    template <class T> void operator()(const char*, const T&) {}
};

void collectStrings(const QString& key, const QJsonValue& value, QList<NamedText>& texts)
{
    if (value.isString())
        texts.append({key, value.toString()});
    for (const QJsonValue& item : value.toArray())
        collectStrings(key, item, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectStrings(key, member.value(), texts);
}

/// Every text of the record, those under keys that we do not know included.
template <class Body> QList<NamedText> textsOf(const Record<Body>& record)
{
    TextCollector collector;
    Body::visit(record.body, collector);
    const nested::Unpacked unknown = nested::unpacked(record.header.extra);
    for (const QByteArray& json : {unknown.extra, unknown.found.toJson()}) {
        const QJsonObject members = QJsonDocument::fromJson(json).object();
        for (auto member = members.begin(); member != members.end(); ++member)
            collectStrings(member.key(), member.value(), collector.texts);
    }
    return collector.texts;
}

QDate dayOf(const AnyRecord& record)
{
    return std::visit([](const auto& typed) { return timelineDay(typed.body).value_or(Day()).date(); },
                      record);
}

} // namespace

Outcome<IdentifierGuard> loadGuard()
{
    QFile words(QStringLiteral(":/keel/content/guard.json"));
    if (!words.open(QIODevice::ReadOnly))
        return fail(Failure::of({ErrorCode::Internal, words.errorString()}, words.fileName()));
    return about(words.fileName(), IdentifierGuard::fromJson(words.readAll()));
}

Outcome<> refuseIdentifiers(const IdentifierGuard& guard, const AnyRecord& record, const QJsonObject& given)
{
    if (kindOf(record) == Kind::SupportLine || kindOf(record) == Kind::Contact)
        return {};
    const QList<NamedText> texts = std::visit([](const auto& typed) { return textsOf(typed); }, record);
    QStringList found;
    for (const NamedText& text : texts) {
        if (!given.contains(text.key))
            continue;
        for (const IdentifierHit& hit : guard.scan(text.text, dayOf(record))) {
            if (hit.severity == IdentifierSeverity::Low)
                continue;
            const QString place = QStringLiteral("%1: %2").arg(text.key, identifierKindName(hit.kind));
            if (!found.contains(place))
                found.append(place);
        }
    }
    if (found.isEmpty())
        return {};
    return fail(Failure::refused(QStringLiteral("the text could identify a client (%1); take it out, or give "
                                                "--not-client-data if it is about nobody")
                                     .arg(found.join(QStringLiteral(", ")))));
}

} // namespace keel::cli
