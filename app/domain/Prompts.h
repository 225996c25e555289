// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace keel {

/// One step of a flow: ids of the texts to show, and how the step behaves.
struct FlowStep
{
    QString id;
    QStringList prompts; ///< text ids
    int fromSeconds = 0; ///< how long it usually takes
    int toSeconds = 0;
    bool optional = true;
    bool core = false;               ///< part of the chain that the trends count
    bool replacedByHardRule = false; ///< left out when a hard-rule challenge is picked
    bool deeper = false;             ///< shown only after "go deeper"
    bool mustShow = false;           ///< never folded away, though it may be skipped
};

struct Flow
{
    QString id;
    QString title; ///< text id
    QList<FlowStep> steps;
};

enum class FieldType {
    Choice,
    Scale, ///< 0-10; not "Rating", which is the type of the answer
    YesNo,
    Values,
    Count,
    Minutes,
    Supervision,
    Boundaries,
    Challenges,
    Appraisals,
    Coping,
    Text
};

/// One field of the daily check-in. Text ids: `text`, `text` + ".low", ".high" (the scale's ends) and
/// `text` + "." + choice.
struct CheckInField
{
    QString id; ///< the field's name in keel-export/1
    FieldType type = FieldType::Text;
    QString fold; ///< "main", "work", "weighed"
    QString text;
    QStringList choices;
    std::optional<int> min, max, step;
    std::optional<int> maxItems;
    std::optional<int> maxLength; ///< code points
};

struct CheckInFold
{
    QString id;
    QString text; ///< text id; empty for the one that is always open
    bool open = false;
};

/// The words of the flows and of the check-in (assets/content/prompts.json) in one language.
/// Immutable; may be read on any thread.
class Prompts
{
public:
    [[nodiscard]] static Result<Prompts> fromJson(const QByteArray& base, const QByteArray& overlay = {});

    /// The wording of `id`; empty if there is none, so that a missing text shows in tests, not to people.
    [[nodiscard]] QString text(const QString& id) const { return m_texts.value(id); }
    [[nodiscard]] bool contains(const QString& id) const { return m_texts.contains(id); }
    [[nodiscard]] QStringList textIds() const { return m_texts.keys(); }
    /// reflection, reflection_hard_rule, weekly, supervision, supervision_after, shutdown; null if none.
    [[nodiscard]] const Flow* flow(const QString& id) const;
    [[nodiscard]] const QList<Flow>& flows() const { return m_flows; }
    [[nodiscard]] const QList<CheckInField>& checkInFields() const { return m_fields; }
    [[nodiscard]] const QList<CheckInFold>& checkInFolds() const { return m_folds; }

private:
    QHash<QString, QString> m_texts;
    QList<Flow> m_flows;
    QList<CheckInField> m_fields;
    QList<CheckInFold> m_folds;
};

} // namespace keel
