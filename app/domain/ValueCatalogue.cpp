// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ValueCatalogue.h"

#include "domain/ContentJson.h"

#include <QJsonArray>

#include <algorithm>

namespace keel {

Result<ValueCatalogue> ValueCatalogue::fromJson(const QByteArray& base, const QByteArray& overlay)
{
    KEEL_ASSIGN(const QJsonObject object, parseContent(base, QLatin1String("keel-values/1")));
    KEEL_ASSIGN(const QJsonObject words,
                parseOverlay(overlay, QLatin1String("values"), QLatin1String("entries")));
    ValueCatalogue catalogue;
    for (const auto& item : object.value(QLatin1String("values")).toArray()) {
        const QJsonObject entry = item.toObject();
        const QString name = entry.value(QLatin1String("id")).toString();
        CatalogueValue value;
        KEEL_ASSIGN(value.id, ItemId::parse(name));
        value.group = entry.value(QLatin1String("group")).toString() == QLatin1String("pwp")
                          ? ValueGroup::Pwp
                          : ValueGroup::General;
        value.origin = entry.value(QLatin1String("origin")).toString() == QLatin1String("vivolo")
                           ? Origin::Vivolo
                           : Origin::Design;
        value.label = translated(entry, words, name, QLatin1String("label"));
        value.help = translated(entry, words, name, QLatin1String("help"));
        value.sourceRef = entry.value(QLatin1String("source_ref")).toString();
        if (value.label.isEmpty() || catalogue.find(value.id))
            return fail(ErrorCode::InvalidValue, name);
        catalogue.m_values.append(std::move(value));
    }
    if (catalogue.m_values.isEmpty())
        return fail(ErrorCode::NotOurSchema, QStringLiteral("values"));
    return catalogue;
}

QList<CatalogueValue> ValueCatalogue::values(ValueGroup group) const
{
    QList<CatalogueValue> list;
    std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(list),
                 [group](const CatalogueValue& value) { return value.group == group; });
    return list;
}

const CatalogueValue* ValueCatalogue::find(const ItemId& id) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [&id](const CatalogueValue& value) { return value.id == id; });
    return found == m_values.end() ? nullptr : &*found;
}

QString ValueCatalogue::label(const ItemId& id) const
{
    const CatalogueValue* value = find(id);
    return value ? value->label : id.toString();
}

} // namespace keel
