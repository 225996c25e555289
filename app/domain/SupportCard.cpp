// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SupportCard.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

namespace keel {

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList listAt(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const auto& value : object.value(QLatin1String(key)).toArray())
        list.append(value.toString());
    return list;
}

SupportReach reachFrom(const QJsonObject& object)
{
    const QJsonObject sms = object.value(QLatin1String("sms")).toObject();
    return {textAt(object, "number"), textAt(object, "dial"), textAt(sms, "to"), textAt(sms, "body")};
}

SupportEntry entryFrom(const QJsonObject& object, const QJsonObject& words)
{
    const QString id = textAt(object, "id");
    const auto say = [&](const char* key) { return translated(object, words, id, QLatin1String(key)); };
    SupportEntry entry;
    entry.id = id;
    entry.kind = textAt(object, "kind");
    entry.label = say("label");
    entry.how = say("how");
    entry.reach = reachFrom(object);
    if (const QJsonValue free = object.value(QLatin1String("free")); free.isBool())
        entry.free = free.toBool();
    entry.hours = say("hours");
    entry.employerRun = object.value(QLatin1String("employer_run")).toBool();
    entry.whoRunsIt = say("who_runs_it");
    entry.whoWouldKnow = say("who_would_know");
    entry.source = textAt(object, "source");
    if (const QDate checked = QDate::fromString(textAt(object, "last_checked"), Qt::ISODate);
        checked.isValid())
        entry.lastChecked = checked;
    entry.verifyBeforeRelease = object.value(QLatin1String("verify_before_release")).toBool();
    for (const auto& value : object.value(QLatin1String("variants")).toArray()) {
        const QJsonObject variant = value.toObject();
        const QString variantId = textAt(variant, "id");
        entry.variants.append({variantId, textAt(variant, "kind"),
                               translated(variant, words, variantId, QLatin1String("label")),
                               translated(variant, words, variantId, QLatin1String("how")),
                               reachFrom(variant)});
    }
    return entry;
}

SupportCard::Beside besideFrom(const QString& name)
{
    if (name == QLatin1String("employer_question"))
        return SupportCard::Beside::EmployerQuestion;
    return name == QLatin1String("employer_entries") ? SupportCard::Beside::EmployerEntries
                                                     : SupportCard::Beside::Entries;
}

} // namespace

Result<SupportCard> SupportCard::fromJson(const QByteArray& base, const QByteArray& overlay)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(base, QLatin1String("keel-support-card/1")));
    KEEL_ASSIGN(const QJsonObject words,
                parseOverlay(overlay, QLatin1String("support-card"), QLatin1String("entries")));
    SupportCard card;
    for (const auto& value : object.value(QLatin1String("countries")).toArray()) {
        const QJsonObject country = value.toObject();
        const QString id = textAt(country, "id");
        card.m_countries.append({id, translated(country, words, id, QLatin1String("label"))});
    }
    for (const auto& value : object.value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        if (textAt(entry, "id").isEmpty() || textAt(entry, "label").isEmpty())
            return fail(ErrorCode::InvalidValue, textAt(entry, "id"));
        card.m_entries.append({entryFrom(entry, words), listAt(entry, "countries")});
    }
    for (const auto& value : object.value(QLatin1String("caveats")).toArray()) {
        const QJsonObject caveat = value.toObject();
        card.m_caveats.append({translated(caveat, words, textAt(caveat, "id"), QLatin1String("text")),
                               listAt(caveat, "countries"), besideFrom(textAt(caveat, "beside"))});
    }
    if (card.m_countries.isEmpty() || card.m_entries.isEmpty())
        return fail(ErrorCode::NotOurSchema, QStringLiteral("entries"));
    return card;
}

bool SupportCard::holdsIn(const QStringList& countries, const QString& country) const
{
    return countries.contains(country) || countries.size() == m_countries.size();
}

QList<SupportEntry> SupportCard::placed(const QString& country, bool employerRun) const
{
    QList<SupportEntry> list;
    for (const Placed& placed : m_entries) {
        if (placed.entry.employerRun == employerRun && holdsIn(placed.countries, country))
            list.append(placed.entry);
    }
    return list;
}

QList<SupportEntry> SupportCard::entries(const QString& country) const { return placed(country, false); }

QList<SupportEntry> SupportCard::employerEntries(const QString& country) const
{
    return placed(country, true);
}

QStringList SupportCard::caveats(const QString& country, Beside beside) const
{
    QStringList list;
    for (const Caveat& caveat : m_caveats) {
        if (caveat.beside == beside && holdsIn(caveat.countries, country))
            list.append(caveat.text);
    }
    return list;
}

} // namespace keel
