// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Taxonomy.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

namespace keel {

namespace {

template <class Enum> Result<Enum> enumAt(const QJsonObject& object, QLatin1String key)
{
    const QString name = object.value(key).toString();
    for (const auto& entry : EnumNames<Enum>::all) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return fail(ErrorCode::InvalidValue, object.value(QLatin1String("id")).toString() + u'.' + key);
}

Result<TaxonomyEntry> entryFrom(const QJsonObject& object, const QJsonObject& overlay)
{
    const QString name = object.value(QLatin1String("id")).toString();
    TaxonomyEntry entry;
    KEEL_ASSIGN(entry.id, ItemId::parse(name));
    KEEL_ASSIGN(entry.phase, enumAt<Phase>(object, QLatin1String("phase")));
    KEEL_ASSIGN(entry.dimension, enumAt<Dimension>(object, QLatin1String("dimension")));
    KEEL_ASSIGN(entry.origin, enumAt<Origin>(object, QLatin1String("origin")));
    entry.label = translated(object, overlay, name, QLatin1String("label"));
    entry.help = translated(object, overlay, name, QLatin1String("help"));
    entry.sourceRef = object.value(QLatin1String("source_ref")).toString();
    entry.hardRule = object.value(QLatin1String("hard_rule")).toBool();
    entry.negative = object.value(QLatin1String("negative")).toBool();
    entry.retired = object.value(QLatin1String("retired")).toBool();
    if (entry.label.isEmpty())
        return fail(ErrorCode::InvalidValue, name);
    return entry;
}

} // namespace

Result<Taxonomy> Taxonomy::fromJson(const QByteArray& base, const QByteArray& overlay)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(base, QLatin1String("keel-taxonomy/1")));
    KEEL_ASSIGN(const QJsonObject words,
                parseOverlay(overlay, QLatin1String("taxonomy"), QLatin1String("entries")));
    Taxonomy taxonomy;
    for (const auto& value : object.value(QLatin1String("entries")).toArray()) {
        KEEL_ASSIGN(TaxonomyEntry entry, entryFrom(value.toObject(), words));
        if (taxonomy.m_index.contains(entry.id))
            return fail(ErrorCode::InvalidValue, entry.id.toString());
        taxonomy.m_index.insert(entry.id, taxonomy.m_entries.size());
        taxonomy.m_entries.append(std::move(entry));
    }
    if (taxonomy.m_entries.isEmpty())
        return fail(ErrorCode::NotOurSchema, QStringLiteral("entries"));
    return taxonomy;
}

Taxonomy Taxonomy::withOwnItems(const QList<Record<CustomItem>>& items) const
{
    Taxonomy merged = *this;
    for (const Record<CustomItem>& item : items) {
        const auto id = ItemId::parse(item.header.id.toString());
        if (!id || item.header.deletedAt)
            continue;
        const CustomItem& own = item.body;
        if (const auto known = merged.m_index.constFind(*id); known != merged.m_index.constEnd()) {
            // An own wording, or hidden. What the entry is stays ours: the hard rule must not get lost.
            TaxonomyEntry& entry = merged.m_entries[*known];
            if (!own.label.isEmpty())
                entry.label = own.label.text();
            if (!own.help.isEmpty())
                entry.help = own.help.text();
            entry.hidden = own.hidden.value_or(entry.hidden);
        } else if (id->isOwn() && own.phase) {
            TaxonomyEntry entry;
            entry.id = *id;
            entry.phase = *own.phase;
            entry.dimension = own.dimension.value_or(Dimension::Individual);
            entry.origin = Origin::User;
            entry.label = own.label.isEmpty() ? id->toString() : own.label.text();
            entry.help = own.help.text();
            entry.hidden = own.hidden.value_or(false);
            merged.m_index.insert(*id, merged.m_entries.size());
            merged.m_entries.append(std::move(entry));
        }
    }
    return merged;
}

QList<TaxonomyEntry> Taxonomy::entries(Phase phase) const
{
    QList<TaxonomyEntry> offered;
    for (const TaxonomyEntry& entry : m_entries) {
        if (entry.phase == phase && !entry.retired && !entry.hidden)
            offered.append(entry);
    }
    return offered;
}

const TaxonomyEntry* Taxonomy::find(const ItemId& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_entries.at(*found);
}

QString Taxonomy::label(const ItemId& id) const
{
    const TaxonomyEntry* entry = find(id);
    return entry ? entry->label : id.toString();
}

bool Taxonomy::isSystemic(const ItemId& id) const
{
    // By its prefix too, for ids that only a newer file knows.
    if (id.toString().startsWith(QLatin1String("ch_cul_")))
        return true;
    const TaxonomyEntry* entry = find(id);
    return entry && entry->dimension == Dimension::SystemicRelational;
}

bool Taxonomy::isHardRule(const ItemId& id) const
{
    const TaxonomyEntry* entry = find(id);
    return entry && entry->hardRule;
}

} // namespace keel
