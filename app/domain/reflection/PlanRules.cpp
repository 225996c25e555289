// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reflection/PlanRules.h"

#include <algorithm>

namespace keel {

namespace {

constexpr qsizetype longestAction = 140; // code points

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool isHan(QChar letter) { return letter.script() == QChar::Script_Han; }

/// Letters and apostrophes; of Chinese, which has no spaces, all up to the next mark.
QString firstWord(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() &&
           (trimmed[end].isLetter() || trimmed[end] == u'\'' || trimmed[end] == u'\u2019'))
        ++end;
    return trimmed.left(end).toString().toLower().replace(u'\u2019', u'\'');
}

bool isGerund(const QString& word)
{
    static const QStringList verbs{QStringLiteral("bring"), QStringLiteral("cling"),  QStringLiteral("fling"),
                                   QStringLiteral("ping"),  QStringLiteral("ring"),   QStringLiteral("sing"),
                                   QStringLiteral("sling"), QStringLiteral("string"), QStringLiteral("swing"),
                                   QStringLiteral("wing"),  QStringLiteral("zing")};
    return word.endsWith(QLatin1String("ing")) && !verbs.contains(word);
}

bool beginsWithoutVerb(QStringView action, const QString& notVerbs)
{
    const QString word = firstWord(action);
    if (word.isEmpty())
        return false;
    for (const QString& other : notVerbs.split(u' ', Qt::SkipEmptyParts)) {
        if (word == other || (isHan(other.front()) && word.startsWith(other)))
            return true;
    }
    return isGerund(word);
}

bool isOffered(const TaxonomyEntry* entry) { return entry && !entry->hidden && !entry->retired; }

std::optional<ItemId> bestOf(Dimension dimension, QStringView usual, const QList<ActionRating>& ratings,
                             const Taxonomy& taxonomy)
{
    std::optional<ActionRating> best;
    for (const ActionRating& rating : ratings) {
        const TaxonomyEntry* entry = taxonomy.find(rating.id);
        if (isOffered(entry) && entry->phase == Phase::Coping && entry->dimension == dimension &&
            (!best || rating.helpful > best->helpful))
            best = rating;
    }
    if (best)
        return best->id;
    const auto everyday = ItemId::parse(usual);
    if (everyday && isOffered(taxonomy.find(*everyday)))
        return *everyday;
    for (const TaxonomyEntry& entry : taxonomy.entries(Phase::Coping)) {
        if (entry.dimension == dimension)
            return entry.id;
    }
    return std::nullopt;
}

/// The text without these words at its beginning, if it begins with them as words.
QStringView without(QStringView text, QStringView beginning)
{
    if (beginning.isEmpty() || !text.startsWith(beginning, Qt::CaseInsensitive))
        return text;
    const QStringView rest = text.mid(beginning.size());
    const bool cutsAWord = !rest.isEmpty() && rest.front().isLetter() && !isHan(rest.front());
    return cutsAWord ? text : rest.trimmed();
}

QStringView half(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool stops = trimmed.endsWith(u'.') && !trimmed.endsWith(u"..");
    return stops || trimmed.endsWith(u'。') ? trimmed.chopped(1) : trimmed;
}

} // namespace

PlanHalves planHalves(QStringView ifCue, QStringView thenAction, const Prompts& prompts)
{
    const QString ifWord = prompts.text(QStringLiteral("reflection.plan.if"));
    const QString thenWords = prompts.text(QStringLiteral("reflection.plan.then"));
    QStringView action = without(half(thenAction), thenWords);
    for (const QString& words : prompts.text(QStringLiteral("reflection.plan.i_will")).split(u'|'))
        action = without(action, words);
    return {without(half(ifCue), ifWord).toString(), action.toString()};
}

PlanHint planHint(QStringView ifCue, QStringView thenAction, const Prompts& prompts)
{
    const bool hasIf = !ifCue.trimmed().isEmpty();
    const bool hasThen = !thenAction.trimmed().isEmpty();
    if (!hasIf && !hasThen)
        return PlanHint::None;
    if (codePoints(thenAction.trimmed()) > longestAction)
        return PlanHint::TooLong;
    if (hasThen && beginsWithoutVerb(thenAction, prompts.text(QStringLiteral("reflection.plan.not_verbs"))))
        return PlanHint::NeedsVerb;
    if (!hasIf)
        return PlanHint::NeedsIf;
    return hasThen ? PlanHint::None : PlanHint::NeedsThen;
}

QString planHintText(PlanHint hint, const Prompts& prompts)
{
    switch (hint) {
    case PlanHint::None: break;
    case PlanHint::NeedsIf:
    case PlanHint::NeedsThen: return prompts.text(QStringLiteral("reflection.plan.needs_both"));
    case PlanHint::TooLong: return prompts.text(QStringLiteral("reflection.plan.too_long"));
    case PlanHint::NeedsVerb: return prompts.text(QStringLiteral("reflection.plan.needs_verb"));
    }
    return {};
}

bool hasBothHalves(QStringView ifCue, QStringView thenAction)
{
    return !ifCue.trimmed().isEmpty() && !thenAction.trimmed().isEmpty();
}

QList<ItemId> offeredActions(const QList<ActionRating>& ratings, const Taxonomy& taxonomy)
{
    QList<ItemId> actions;
    const std::pair<Dimension, QStringView> kinds[] = {
        {Dimension::Individual, u"co_ind_breaks"},
        {Dimension::Boundaries, u"co_bnd_finish_on_time"},
        {Dimension::SystemicRelational, u"co_sys_peer_support"}};
    for (const auto& [dimension, usual] : kinds) {
        if (const auto action = bestOf(dimension, usual, ratings, taxonomy))
            actions.append(*action);
    }
    return actions;
}

QString actionText(const ItemId& id, const Taxonomy& taxonomy, const Taxonomy& asShipped,
                   const Prompts& prompts)
{
    const QString own = taxonomy.label(id);
    if (!asShipped.find(id) || asShipped.label(id) != own)
        return own;
    const QString text = prompts.text(QStringLiteral("plan.action.") + id.toString());
    return text.isEmpty() ? own : text;
}

PlanState planState(const Plan& plan, Day today)
{
    if (plan.validTo && *plan.validTo < today)
        return PlanState::Retired;
    return plan.validFrom && *plan.validFrom > today ? PlanState::Resting : PlanState::Active;
}

Plan rested(Plan plan, Day today)
{
    plan.validFrom = today.plus(restDays);
    plan.validTo.reset();
    return plan;
}

Plan retired(Plan plan, Day today)
{
    plan.validTo = today.plus(-1);
    if (plan.validFrom && *plan.validFrom > *plan.validTo)
        plan.validFrom = plan.validTo;
    return plan;
}

Plan takenUp(Plan plan, Day today)
{
    plan.validFrom = today;
    plan.validTo.reset();
    return plan;
}

} // namespace keel
