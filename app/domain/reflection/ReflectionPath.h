// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Prompts.h"
#include "domain/Taxonomy.h"

namespace keel {

/// One screen of the guided reflection. The names are the steps of the flows in prompts.json; its first one,
/// safety, is a line on the first screen and no screen of its own.
enum class ReflectionStep {
    WhatHappened,
    Whose,
    Feel,
    Value,
    Comprehensible,
    Manageable,
    Meaningful,
    Plan,
    Practise,
    Acknowledge,
    Want,
    Options,
    Protect,
    Close
};
template <> struct EnumNames<ReflectionStep>
{
    static constexpr std::array<EnumName<ReflectionStep>, 14> all{
        {{ReflectionStep::WhatHappened, "what_happened"},
         {ReflectionStep::Whose, "whose"},
         {ReflectionStep::Feel, "feel"},
         {ReflectionStep::Value, "value"},
         {ReflectionStep::Comprehensible, "comprehensible"},
         {ReflectionStep::Manageable, "manageable"},
         {ReflectionStep::Meaningful, "meaningful"},
         {ReflectionStep::Plan, "plan"},
         {ReflectionStep::Practise, "practise"},
         {ReflectionStep::Acknowledge, "acknowledge"},
         {ReflectionStep::Want, "want"},
         {ReflectionStep::Options, "options"},
         {ReflectionStep::Protect, "protect"},
         {ReflectionStep::Close, "close"}}};
};

/// What somebody may want after racism, unfair treatment, a manager or a culture that harms.
enum class Want { Nothing, Record, Ally, Formal, Support };
template <> struct EnumNames<Want>
{
    static constexpr std::array<EnumName<Want>, 5> all{{{Want::Nothing, "nothing"},
                                                        {Want::Record, "record"},
                                                        {Want::Ally, "ally"},
                                                        {Want::Formal, "formal"},
                                                        {Want::Support, "support"}}};
};

/// The answers on which the way through a reflection depends.
struct ReflectionAnswers
{
    QList<ItemId> challenges;
    QList<Want> wants;
    bool hasPlan = false; ///< both halves are written
};

/// One hard-rule challenge among those picked decides for the whole reflection (domain brief 1a).
[[nodiscard]] bool followsHardRule(const QList<ItemId>& challenges, const Taxonomy& taxonomy);

/// The screens for these answers, in order; never empty, Close comes last.
[[nodiscard]] QList<ReflectionStep> reflectionSteps(const ReflectionAnswers& answers, const Prompts& prompts,
                                                    const Taxonomy& taxonomy);

/// Which question a screen belongs to. One that only an answer brings counts as part of the question that
/// asked for it, so that the count of a way stays the same while one walks it.
struct StepNumber
{
    int at = 0; ///< from 0
    int count = 0;
};
[[nodiscard]] StepNumber stepNumber(ReflectionStep step, const QList<ReflectionStep>& steps);

/// What can be done about what was wanted: co_cul_* actions that are neither hidden nor retired.
[[nodiscard]] QList<ItemId> hardRuleOptions(const QList<Want>& wants, const Taxonomy& taxonomy);

/// What a screen is headed by.
struct StepWords
{
    QString title;
    QString hint;
    QString phase;     ///< "challenge", "values", "coping" or empty
    QString phaseName; ///< empty where the phase is: nobody is told that racism is theirs to cope with
};
[[nodiscard]] StepWords stepWords(ReflectionStep step, bool hardRule, const Prompts& prompts);

} // namespace keel
