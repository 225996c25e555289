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

constexpr double helpfulFrom = 2; // "somewhat", of 0-4
constexpr int daysOfAYear = 365;

bool isOffered(const TaxonomyEntry* entry) { return entry && !entry->hidden && !entry->retired; }

const ActionRating* bestRated(Dimension dimension, const QList<ActionRating>& ratings,
                              const Taxonomy& taxonomy)
{
    const ActionRating* best = nullptr;
    for (const ActionRating& rating : ratings) {
        const TaxonomyEntry* entry = taxonomy.find(rating.id);
        if (isOffered(entry) && entry->phase == Phase::Coping && entry->dimension == dimension &&
            (!best || rating.helpful > best->helpful))
            best = &rating;
    }
    return best;
}

std::optional<ItemId> bestOf(Dimension dimension, QStringView usual, const QList<ActionRating>& ratings,
                             const Taxonomy& taxonomy)
{
    if (const ActionRating* best = bestRated(dimension, ratings, taxonomy))
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

QString planSentence(QStringView ifCue, QStringView thenAction, const Prompts& prompts)
{
    const auto [cue, action] = planHalves(ifCue, thenAction, prompts);
    if (cue.isEmpty() && action.isEmpty())
        return {};
    if (cue.isEmpty())
        return prompts.text(QStringLiteral("plan.sentence.then")).arg(action);
    if (action.isEmpty())
        return prompts.text(QStringLiteral("plan.sentence.if")).arg(cue);
    return prompts.text(QStringLiteral("plan.sentence")).arg(cue, action);
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

bool hasAnyHalf(const Plan& plan)
{
    const auto isBlank = [](const FieldText& text) { return QStringView(text.text()).trimmed().isEmpty(); };
    return !isBlank(plan.ifCue) || !isBlank(plan.thenAction);
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

QString offerText(const QList<ActionRating>& ratings, const Taxonomy& taxonomy, const Prompts& prompts)
{
    if (offeredActions(ratings, taxonomy).size() < 3)
        return prompts.text(QStringLiteral("reflection.plan.offer.few"));
    const ActionRating* own = bestRated(Dimension::Individual, ratings, taxonomy);
    return prompts.text(own && own->helpful >= helpfulFrom ? QStringLiteral("reflection.plan.offer")
                                                           : QStringLiteral("reflection.plan.offer.unrated"));
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
    if (plan.validTo && (*plan.validTo < today || (*plan.validTo == today && plan.validFrom == today)))
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
    const std::optional<Day> made = plan.created ? std::optional(plan.created->day()) : std::nullopt;
    if (plan.validFrom ? *plan.validFrom > today
                       : made == today) // it rests, or its beginning goes without saying
        plan.validFrom = std::min(made.value_or(today.plus(-1)), today);
    plan.validTo = plan.validFrom == today ? today : today.plus(-1);
    return plan;
}

Plan takenUp(Plan plan, Day today)
{
    plan.validFrom = today;
    plan.validTo.reset();
    return plan;
}

bool isAnswer(const PlanOccasion& occasion) { return occasion.outcome || occasion.helpful; }

const PlanOccasion* answerOn(const Plan& plan, Day day)
{
    const PlanOccasion* rated = nullptr;
    for (const PlanOccasion& one : plan.occasions) {
        if (one.date != day)
            continue;
        if (one.outcome)
            return &one;
        if (!rated && isAnswer(one))
            rated = &one;
    }
    return rated;
}

Result<Plan> withAnswer(const Plan& plan, const PlanOccasion& answer)
{
    KEEL_ASSIGN(const Plan others, withoutAnswer(plan, answer.date));
    return withAnswerAgain(others, answer);
}

Result<Plan> withAnswerAgain(Plan plan, const PlanOccasion& answer)
{
    decltype(plan.occasions) occasions;
    bool added = false;
    for (const PlanOccasion& one : plan.occasions) {
        if (!added && one.date >= answer.date) {
            KEEL_TRY(occasions.add(answer));
            added = true;
        }
        KEEL_TRY(occasions.add(one));
    }
    if (!added)
        KEEL_TRY(occasions.add(answer));
    plan.occasions = occasions;
    return plan;
}

Result<Plan> withoutAnswer(Plan plan, Day day)
{
    const PlanOccasion* answer = answerOn(plan, day);
    decltype(plan.occasions) occasions;
    for (const PlanOccasion& one : plan.occasions) {
        if (&one != answer)
            KEEL_TRY(occasions.add(one));
    }
    plan.occasions = occasions;
    return plan;
}

Day firstAnswerDay(const Plan& plan, Day today)
{
    Day first = plan.created ? plan.created->day() : today.plus(-daysOfAYear);
    for (const PlanOccasion& one : plan.occasions)
        first = std::min(first, one.date);
    return std::min(first, today);
}

} // namespace keel
