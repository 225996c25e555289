// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Prompts.h"
#include "domain/Taxonomy.h"
#include "domain/records/Plan.h"

namespace keel {

/// What would make an if-then plan more likely to happen. A hint beside the field, never a wall: whatever was
/// written is kept. There is no score.
enum class PlanHint { None, NeedsIf, NeedsThen, TooLong, NeedsVerb };

/// Blank on both sides needs nothing. "Starts with a verb" is decided the other way round, because no list of
/// verbs is complete and most words can be one: only a first word that is certainly none ("I", "the", "more",
/// "我"; the text reflection.plan.not_verbs of each language), or an English -ing form, gets the hint.
[[nodiscard]] PlanHint planHint(QStringView ifCue, QStringView thenAction, const Prompts& prompts);
[[nodiscard]] QString planHintText(PlanHint hint, const Prompts& prompts);
/// A plan as its sentence wants it: many write the "if" and the "I will" into the fields that say so already,
/// and a full stop after them. Trimmed; what was written stays as it is.
struct PlanHalves
{
    QString ifCue;
    QString thenAction;
};
[[nodiscard]] PlanHalves planHalves(QStringView ifCue, QStringView thenAction, const Prompts& prompts);
/// "If ..., then I will ...", also of half a plan. Empty where nothing was written.
[[nodiscard]] QString planSentence(QStringView ifCue, QStringView thenAction, const Prompts& prompts);
[[nodiscard]] bool hasBothHalves(QStringView ifCue, QStringView thenAction);
/// Is there anything in it to keep? Half a plan is: wherever one is written, it is kept as it stands.
[[nodiscard]] bool hasAnyHalf(const Plan& plan);

/// How helpful the person found an action (domain brief 5c), where there are enough ratings to say so.
struct ActionRating
{
    ItemId id;
    double helpful = 0; ///< 0-4
};

/// The three actions a plan is offered: one personal, one boundary, one with other people; of each the one
/// rated highest, else a small everyday one. What its owner hid is not offered, so there may be fewer.
[[nodiscard]] QList<ItemId> offeredActions(const QList<ActionRating>& ratings, const Taxonomy& taxonomy);

/// What is said above these ideas. "One that you rated helpful" only where that is so: the personal one was
/// rated, and at least in the middle; "three" only where they are three.
[[nodiscard]] QString offerText(const QList<ActionRating>& ratings, const Taxonomy& taxonomy,
                                const Prompts& prompts);

/// An action as the second half of a plan: "take a break between contacts". Own and reworded items stand in
/// their owner's words.
[[nodiscard]] QString actionText(const ItemId& id, const Taxonomy& taxonomy, const Taxonomy& asShipped,
                                 const Prompts& prompts);

/// Where a plan is in its life.
enum class PlanState { Active, Resting, Retired };

/// Resting: it begins on a later day. Retired: its last day is over; or it began and was retired on this day,
/// which no last day before its first could say.
[[nodiscard]] PlanState planState(const Plan& plan, Day today);
inline constexpr int restDays = 14;
/// The same plan with all it has, beginning again in two weeks.
[[nodiscard]] Plan rested(Plan plan, Day today);
[[nodiscard]] Plan retired(Plan plan, Day today);
[[nodiscard]] Plan takenUp(Plan plan, Day today);

/// Says something of a day: an outcome, or, in an imported diary, a rating alone.
[[nodiscard]] bool isAnswer(const PlanOccasion& occasion);
// Keel asks for one answer a day; an imported plan may have more. The one of a day is its first with an
// outcome, else its first with a rating; the others of that day are never touched.
[[nodiscard]] const PlanOccasion* answerOn(const Plan& plan, Day day); ///< null without one
/// The plan with this answer in place of the one of that day, in the order of the days. Refused: InvalidValue
/// where it has too many.
[[nodiscard]] Result<Plan> withAnswer(const Plan& plan, const PlanOccasion& answer);
/// The plan with this answer as the one of its day, beside those it has for it: what takes back a removal.
[[nodiscard]] Result<Plan> withAnswerAgain(Plan plan, const PlanOccasion& answer);
[[nodiscard]] Result<Plan> withoutAnswer(Plan plan, Day day);
/// The first day that can be answered for: on which it was made, or answered; a year back where that is
/// unknown.
[[nodiscard]] Day firstAnswerDay(const Plan& plan, Day today);

} // namespace keel
