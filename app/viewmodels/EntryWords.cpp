// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/EntryWords.h"

#include "services/EntrySummary.h"
#include "viewmodels/Wording.h"

namespace keel {

namespace {

template <class Links> void addLinks(Chips& chips, const Links& links, const Vocabulary& vocabulary)
{
    if constexpr (requires { links.challengeIds; }) {
        for (const ItemId& id : links.challengeIds)
            chips.add(vocabulary.taxonomy.label(id), "challenge");
    }
    if constexpr (requires { links.valueIds; }) {
        for (const ItemId& id : links.valueIds)
            chips.add(vocabulary.value(id), "values");
    }
    if constexpr (requires { links.copingIds; }) {
        for (const ItemId& id : links.copingIds)
            chips.add(vocabulary.taxonomy.label(id), "coping");
    }
    if constexpr (requires { links.copingUsed; }) {
        for (const auto& used : links.copingUsed)
            chips.add(vocabulary.taxonomy.label(used.id), "coping");
    }
}

/// "Check-in: mood 6, energy 5" stands under a heading that says "Check-in" already.
QString withoutKind(const QString& title, const QString& kindLabel)
{
    if (title == kindLabel)
        return {};
    const QString prefix = kindLabel + QStringLiteral(": ");
    return title.startsWith(prefix) ? title.mid(prefix.size()) : title;
}

} // namespace

Result<Vocabulary> Vocabulary::of(Journal& journal, const Content& content)
{
    KEEL_ASSIGN(const auto ownItems, journal.all<CustomItem>());
    KEEL_ASSIGN(const auto ownValues, journal.all<ChosenValue>());
    Vocabulary vocabulary{content.taxonomy.withOwnItems(ownItems), content.taxonomy, content.values, {}};
    for (const auto& record : ownValues)
        vocabulary.ownValues.insert(record.header.id.toString(), record.body.label.text());
    return vocabulary;
}

QString Vocabulary::value(const ItemId& id) const
{
    const QString own = ownValues.value(id.toString());
    return own.isEmpty() ? catalogue.label(id) : own;
}

void Chips::add(const QString& label, const char* phase)
{
    labels.append(label);
    phases.append(QString::fromLatin1(phase));
}

Chips chipsOf(const AnyRecord& record, const Vocabulary& vocabulary)
{
    return std::visit(
        [&](const auto& r) {
            Chips chips;
            if constexpr (requires { r.body.links; })
                addLinks(chips, r.body.links, vocabulary);
            else
                addLinks(chips, r.body, vocabulary);
            return chips;
        },
        record);
}

QString phaseOf(Kind kind)
{
    switch (kind) {
    case Kind::Reflection: return QStringLiteral("challenge");
    case Kind::Moment: return QStringLiteral("values");
    case Kind::Plan: return QStringLiteral("coping");
    default: return {};
    }
}

QString timeOf(const AnyRecord& record)
{
    return std::visit(
        [](const auto& r) -> QString {
            if constexpr (requires { r.body.stamp; }) {
                const Stamp& stamp = r.body.stamp;
                if (stamp.recordedAt && stamp.zone)
                    return stamp.recordedAt->utc().toTimeZone(stamp.zone->zone()).time().toString(u"HH:mm");
            }
            return {};
        },
        record);
}

std::optional<Day> dayOf(const AnyRecord& record)
{
    return std::visit([](const auto& r) { return timelineDay(r.body); }, record);
}

QString entryText(const AnyRecord& record, const Taxonomy& taxonomy, const Prompts& prompts)
{
    const EntrySummary summary = summarise(record, taxonomy, prompts);
    QStringList lines{withoutKind(summary.title, wording::kindLabel(kindOf(record))), summary.snippet};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace keel
