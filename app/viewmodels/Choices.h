// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ValueCatalogue.h"
#include "domain/records/CheckIn.h"
#include "viewmodels/ChoiceListModel.h"

#include <functional>

/// What people pick from, in their own words and without what they hid: made the same way for every page.
/// `taxonomy` is always the one with the person's own items.
namespace keel::choices {

template <qsizetype Max> [[nodiscard]] QStringList textsOf(const DistinctList<ItemId, Max>& ids)
{
    QStringList texts;
    for (const ItemId& id : ids)
        texts.append(id.toString());
    return texts;
}

/// The other way; of more than the record holds, the first ones.
template <qsizetype Max> [[nodiscard]] DistinctList<ItemId, Max> idsOf(const QStringList& texts)
{
    DistinctList<ItemId, Max> ids;
    for (const QString& text : texts) {
        if (const auto id = ItemId::parse(text)) {
            if (!ids.add(*id))
                break;
        }
    }
    return ids;
}

/// The challenges of these check-ins, and the actions used, latest first.
[[nodiscard]] QStringList recentChallenges(const QList<Record<CheckIn>>& checkIns);
[[nodiscard]] QStringList recentCoping(const QList<Record<CheckIn>>& checkIns);
/// The recent ones first.
[[nodiscard]] QList<Choice> challenges(const Taxonomy& taxonomy, const QStringList& recent);
[[nodiscard]] QList<Choice> coping(const Taxonomy& taxonomy, const QStringList& recent);
/// The person's values in their own words; before any are chosen, the starter list.
[[nodiscard]] QList<Choice> values(const ValueCatalogue& catalogue, const QList<Record<ChosenValue>>& own);
/// A chosen value's label, else the catalogue's.
[[nodiscard]] QString valueLabel(const ItemId& id, const ValueCatalogue& catalogue,
                                 const QList<Record<ChosenValue>>& own);
/// Everything offered in a phase that `wanted` lets through, in the taxonomy's order.
[[nodiscard]] QList<Choice> entries(const Taxonomy& taxonomy, Phase phase,
                                    const std::function<bool(const TaxonomyEntry&)>& wanted = {});
/// Adds what a record names but nobody offers any more, so that it stays visible and stays.
void addMissing(QList<Choice>& choices, const QStringList& ids, const QString& phase,
                const std::function<QString(const ItemId&)>& label);

} // namespace keel::choices
