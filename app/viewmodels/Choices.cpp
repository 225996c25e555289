// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Choices.h"

#include <algorithm>

namespace keel::choices {

namespace {

QString colourOf(Phase phase)
{
    switch (phase) {
    case Phase::Challenge: return QStringLiteral("challenge");
    case Phase::Appraisal: return QStringLiteral("values");
    case Phase::Coping: return QStringLiteral("coping");
    }
    return {};
}

QList<Choice> recentFirst(const QList<Choice>& offered, const QStringList& recent)
{
    QList<Choice> first, rest;
    for (Choice choice : offered) {
        choice.recent = recent.contains(choice.id);
        (choice.recent ? first : rest).append(choice);
    }
    std::sort(first.begin(), first.end(),
              [&](const Choice& a, const Choice& b) { return recent.indexOf(a.id) < recent.indexOf(b.id); });
    return first + rest;
}

} // namespace

QStringList recentChallenges(const QList<Record<CheckIn>>& checkIns)
{
    QStringList recent;
    for (auto record = checkIns.crbegin(); record != checkIns.crend(); ++record) {
        for (const ItemId& id : record->body.challengeIds) {
            if (!recent.contains(id.toString()))
                recent.append(id.toString());
        }
    }
    return recent;
}

QStringList recentCoping(const QList<Record<CheckIn>>& checkIns)
{
    QStringList recent;
    for (auto record = checkIns.crbegin(); record != checkIns.crend(); ++record) {
        for (const CopingUsed& used : record->body.copingUsed) {
            if (!recent.contains(used.id.toString()))
                recent.append(used.id.toString());
        }
    }
    return recent;
}

QList<Choice> challenges(const Taxonomy& taxonomy, const QStringList& recent)
{
    return recentFirst(entries(taxonomy, Phase::Challenge), recent);
}

QList<Choice> coping(const Taxonomy& taxonomy, const QStringList& recent)
{
    return recentFirst(entries(taxonomy, Phase::Coping), recent);
}

QList<Choice> values(const ValueCatalogue& catalogue, const QList<Record<ChosenValue>>& own)
{
    QList<Choice> choices;
    const QString phase = QStringLiteral("values");
    for (const Record<ChosenValue>& record : own) {
        const auto id = ItemId::parse(record.header.id.toString());
        if (!id || !record.body.chosen.value_or(false))
            continue;
        choices.append(
            {id->toString(), valueLabel(*id, catalogue, own), record.body.why.text(), phase, false, false});
    }
    if (choices.isEmpty()) {
        for (const CatalogueValue& value : catalogue.values(ValueGroup::Pwp))
            choices.append({value.id.toString(), value.label, value.help, phase, false, false});
    }
    return choices;
}

QString valueLabel(const ItemId& id, const ValueCatalogue& catalogue, const QList<Record<ChosenValue>>& own)
{
    const auto found = std::find_if(own.cbegin(), own.cend(), [&](const Record<ChosenValue>& record) {
        return record.header.id == RecordId(id) && !record.body.label.isEmpty();
    });
    return found == own.cend() ? catalogue.label(id) : found->body.label.text();
}

QList<Choice> entries(const Taxonomy& taxonomy, Phase phase,
                      const std::function<bool(const TaxonomyEntry&)>& wanted)
{
    QList<Choice> choices;
    for (const TaxonomyEntry& entry : taxonomy.entries(phase)) {
        if (!wanted || wanted(entry))
            choices.append({entry.id.toString(), entry.label, entry.help, colourOf(phase), false, false});
    }
    return choices;
}

void addMissing(QList<Choice>& choices, const QStringList& ids, const QString& phase,
                const std::function<QString(const ItemId&)>& label)
{
    for (const QString& text : ids) {
        const bool offered =
            std::any_of(choices.cbegin(), choices.cend(), [&](const Choice& c) { return c.id == text; });
        const auto id = ItemId::parse(text);
        if (!offered && id)
            choices.append({text, label(*id), {}, phase, false, false});
    }
}

} // namespace keel::choices
