// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reflection/ReflectionPath.h"

#include <algorithm>

namespace keel {

namespace {

QString flowName(bool hardRule)
{
    return hardRule ? QStringLiteral("reflection_hard_rule") : QStringLiteral("reflection");
}

bool wantsSomething(const QList<Want>& wants) { return !wants.isEmpty() && !wants.contains(Want::Nothing); }

QString phaseOf(ReflectionStep step)
{
    switch (step) {
    case ReflectionStep::WhatHappened:
    case ReflectionStep::Whose:
    case ReflectionStep::Feel: return QStringLiteral("challenge");
    case ReflectionStep::Value:
    case ReflectionStep::Comprehensible:
    case ReflectionStep::Manageable:
    case ReflectionStep::Meaningful: return QStringLiteral("values");
    case ReflectionStep::Plan:
    case ReflectionStep::Practise: return QStringLiteral("coping");
    case ReflectionStep::Acknowledge:
    case ReflectionStep::Want:
    case ReflectionStep::Options:
    case ReflectionStep::Protect:
    case ReflectionStep::Close: break;
    }
    return {};
}

} // namespace

bool followsHardRule(const QList<ItemId>& challenges, const Taxonomy& taxonomy)
{
    return std::any_of(challenges.begin(), challenges.end(),
                       [&](const ItemId& id) { return taxonomy.isHardRule(id); });
}

QList<ReflectionStep> reflectionSteps(const ReflectionAnswers& answers, const Prompts& prompts,
                                      const Taxonomy& taxonomy)
{
    QList<ReflectionStep> steps;
    const Flow* flow = prompts.flow(flowName(followsHardRule(answers.challenges, taxonomy)));
    for (const FlowStep& item : flow ? flow->steps : QList<FlowStep>()) {
        const auto step = enumFromString<ReflectionStep>(item.id);
        if (!step || (*step == ReflectionStep::Practise && !answers.hasPlan) ||
            (*step == ReflectionStep::Options && !wantsSomething(answers.wants)))
            continue;
        steps.append(*step);
    }
    if (!steps.contains(ReflectionStep::Close))
        steps.append(ReflectionStep::Close);
    return steps;
}

StepNumber stepNumber(ReflectionStep step, const QList<ReflectionStep>& steps)
{
    StepNumber number{-1, 0};
    for (const ReflectionStep each : steps) {
        if (each != ReflectionStep::Practise && each != ReflectionStep::Options)
            ++number.count;
        if (each == step)
            number.at = number.count - 1;
    }
    return number;
}

QList<ItemId> hardRuleOptions(const QList<Want>& wants, const Taxonomy& taxonomy)
{
    struct Option
    {
        Want want;
        QStringView id;
    };
    // co_cul_question_rule is not among them: it looks for the cause in the person.
    static constexpr Option all[] = {
        {Want::Record, u"co_cul_record_facts"},          {Want::Ally, u"co_cul_staff_network"},
        {Want::Ally, u"co_cul_choose_supporter"},        {Want::Formal, u"co_cul_speak_up"},
        {Want::Support, u"co_cul_confidential_support"}, {Want::Support, u"co_cul_choose_supporter"},
        {Want::Support, u"co_cul_time_for_support"}};
    QList<ItemId> options;
    if (!wantsSomething(wants))
        return options;
    for (const Option& option : all) {
        const auto id = ItemId::parse(option.id);
        if (!wants.contains(option.want) || !id || options.contains(*id))
            continue;
        const TaxonomyEntry* entry = taxonomy.find(*id);
        if (entry && !entry->hidden && !entry->retired)
            options.append(*id);
    }
    return options;
}

StepWords stepWords(ReflectionStep step, bool hardRule, const Prompts& prompts)
{
    StepWords words;
    const Flow* flow = prompts.flow(flowName(hardRule));
    const QString name = enumToString(step);
    for (const FlowStep& item : flow ? flow->steps : QList<FlowStep>()) {
        if (item.id == name) {
            words.title = prompts.text(item.prompts.first());
            words.hint = prompts.text(item.prompts.first() + QStringLiteral(".hint"));
        }
    }
    words.phase = hardRule ? QString() : phaseOf(step);
    if (!words.phase.isEmpty())
        words.phaseName = prompts.text(QStringLiteral("reflection.phase.") + words.phase);
    return words;
}

} // namespace keel
