// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection/PlanRules.h"
#include "domain/reflection/ReflectionPath.h"
#include "viewmodels/EditorModel.h"

namespace keel {

/// A guided reflection (domain brief 2a), one screen at a time. Which screens there are, their words and the
/// rules on the way are pure functions of app/domain/reflection; this holds the answers. Unset numbers are
/// -1.
class ReflectionModel : public keel::EditorModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString step READ step NOTIFY stepChanged) ///< name of the screen: "value"
    Q_PROPERTY(int stepCount READ stepCount NOTIFY stepChanged)
    Q_PROPERTY(int currentStep READ currentStep NOTIFY stepChanged) ///< from 0
    Q_PROPERTY(QString title READ title NOTIFY stepChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY stepChanged)
    Q_PROPERTY(QString phase READ phase NOTIFY stepChanged)
    Q_PROPERTY(QString phaseName READ phaseName NOTIFY stepChanged)
    Q_PROPERTY(bool lastStep READ isLastStep NOTIFY stepChanged)
    Q_PROPERTY(bool hardRule READ isHardRule NOTIFY stepChanged)
    /// Answers of the ordinary way are held here, but will not be saved with this entry.
    Q_PROPERTY(bool setsAside READ setsAside NOTIFY edited)
    Q_PROPERTY(bool circles READ circles NOTIFY stepChanged) ///< asks: an action or a person instead?
    Q_PROPERTY(keel::ChoiceListModel* challenges READ challenges CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* protectedValues READ protectedValues CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* valueStates READ valueStates CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* workplace READ workplace CONSTANT) ///< the workplace's side of a value
    Q_PROPERTY(keel::ChoiceListModel* inward READ inward CONSTANT)       ///< one's own side, on request
    Q_PROPERTY(keel::ChoiceListModel* wants READ wants CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* options READ options CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* actions READ actions CONSTANT) ///< the three a plan is offered
    Q_PROPERTY(keel::ChoiceListModel* keeping READ keeping CONSTANT) ///< private, or for supervision
    Q_PROPERTY(keel::GuardedText* happened READ happened CONSTANT)
    Q_PROPERTY(keel::GuardedText* feeling READ feeling CONSTANT)
    Q_PROPERTY(keel::GuardedText* explain READ explain CONSTANT)
    Q_PROPERTY(keel::GuardedText* inHands READ inHands CONSTANT)
    Q_PROPERTY(keel::GuardedText* worth READ worth CONSTANT)
    Q_PROPERTY(keel::GuardedText* protect READ protect CONSTANT) ///< what one wants to protect
    Q_PROPERTY(keel::GuardedText* ifCue READ ifCue CONSTANT)
    Q_PROPERTY(keel::GuardedText* thenAction READ thenAction CONSTANT)
    Q_PROPERTY(int strainBefore READ strainBefore WRITE setStrainBefore NOTIFY edited)
    Q_PROPERTY(int strainAfter READ strainAfter WRITE setStrainAfter NOTIFY edited)
    Q_PROPERTY(
        int setupTenths READ setupTenths WRITE setSetupTenths NOTIFY edited) ///< 0 mine .. 10 the set-up's
    Q_PROPERTY(int comprehensible READ comprehensible WRITE setComprehensible NOTIFY edited)
    Q_PROPERTY(int manageable READ manageable WRITE setManageable NOTIFY edited)
    Q_PROPERTY(int meaningful READ meaningful WRITE setMeaningful NOTIFY edited)
    Q_PROPERTY(QString planHint READ planHint NOTIFY edited)
    Q_PROPERTY(QString offerText READ offerText NOTIFY stateChanged) ///< above the actions of a plan
    Q_PROPERTY(
        QString planText READ planText NOTIFY edited) ///< "If ..., then I will ...", once both are there
    Q_PROPERTY(bool wantsRecord READ wantsRecord NOTIFY edited)
    Q_PROPERTY(bool wantsFormal READ wantsFormal NOTIFY edited)
    Q_PROPERTY(bool enough READ enough NOTIFY edited) ///< the close rule: nothing more is asked
    Q_PROPERTY(
        QString beforeText READ beforeText NOTIFY stepChanged) ///< what one wrote then; empty: no before
    Q_PROPERTY(QString beforeTitle READ beforeTitle NOTIFY stepChanged)

public:
    ReflectionModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] QString step() const { return enumToString(m_step); }
    [[nodiscard]] int stepCount() const { return stepNumber(m_step, steps()).count; }
    [[nodiscard]] int currentStep() const { return stepNumber(m_step, steps()).at; }
    [[nodiscard]] QString title() const { return words().title; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString phase() const { return words().phase; }
    [[nodiscard]] QString phaseName() const { return words().phaseName; }
    [[nodiscard]] bool isLastStep() const { return m_step == ReflectionStep::Close; }
    [[nodiscard]] bool isHardRule() const;
    [[nodiscard]] bool setsAside() const;
    [[nodiscard]] bool circles() const { return m_circles; }
    [[nodiscard]] ChoiceListModel* challenges() { return &m_challenges; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }
    [[nodiscard]] ChoiceListModel* protectedValues() { return &m_protectedValues; }
    [[nodiscard]] ChoiceListModel* valueStates() { return &m_valueStates; }
    [[nodiscard]] ChoiceListModel* workplace() { return &m_workplace; }
    [[nodiscard]] ChoiceListModel* inward() { return &m_inward; }
    [[nodiscard]] ChoiceListModel* wants() { return &m_wants; }
    [[nodiscard]] ChoiceListModel* options() { return &m_options; }
    [[nodiscard]] ChoiceListModel* actions() { return &m_actions; }
    [[nodiscard]] ChoiceListModel* keeping() { return &m_keeping; }
    [[nodiscard]] GuardedText* happened() { return &m_happened; }
    [[nodiscard]] GuardedText* feeling() { return &m_feeling; }
    [[nodiscard]] GuardedText* explain() { return &m_explain; }
    [[nodiscard]] GuardedText* inHands() { return &m_inHands; }
    [[nodiscard]] GuardedText* worth() { return &m_worth; }
    [[nodiscard]] GuardedText* protect() { return &m_protect; }
    [[nodiscard]] GuardedText* ifCue() { return &m_ifCue; }
    [[nodiscard]] GuardedText* thenAction() { return &m_thenAction; }
    [[nodiscard]] int strainBefore() const;
    [[nodiscard]] int strainAfter() const;
    [[nodiscard]] int setupTenths() const;
    [[nodiscard]] int comprehensible() const;
    [[nodiscard]] int manageable() const;
    [[nodiscard]] int meaningful() const;
    /// Values outside the scale are not taken.
    void setStrainBefore(int value);
    void setStrainAfter(int value);
    void setSetupTenths(int value);
    void setComprehensible(int value);
    void setManageable(int value);
    void setMeaningful(int value);
    [[nodiscard]] QString planHint() const;
    [[nodiscard]] QString offerText() const;
    [[nodiscard]] QString planText() const;
    [[nodiscard]] bool wantsRecord() const;
    [[nodiscard]] bool wantsFormal() const;
    [[nodiscard]] bool enough() const;
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] QString beforeTitle() const;

    /// To the next screen, or from the last one to save(). Skipping is the same: what was answered stays.
    Q_INVOKABLE void next();
    /// To the screen before; from the first one out, with the draft kept.
    Q_INVOKABLE void back();
    /// What to do instead of writing more: straight to the plan.
    Q_INVOKABLE void planInstead();
    Q_INVOKABLE void writeOn();
    /// Somebody instead of writing: keeps the draft and leaves.
    Q_INVOKABLE void findSomeone();
    /// A fixed text of the flow, by its id in prompts.json.
    Q_INVOKABLE QString words(const QString& id) const;

Q_SIGNALS:
    void stepChanged();
    void peopleWanted();
    void supportCardWanted(); ///< it ended in high strain. Nothing about that is kept

protected:
    void show(const Opened& opened) override;
    [[nodiscard]] bool takeFields() override;
    [[nodiscard]] AnyRecord record() const override;
    [[nodiscard]] QJsonObject draftExtra() const override;
    [[nodiscard]] std::optional<int> draftStep() const override { return int(steps().indexOf(m_step)); }
    [[nodiscard]] QList<AnyRecord> recordsToSave() const override;
    void written() override;

private:
    struct More;
    static Result<std::shared_ptr<const void>> readMore(Diary& diary, const Content& content,
                                                        const Opened& opened);
    [[nodiscard]] ReflectionAnswers answers() const;
    [[nodiscard]] QList<ReflectionStep> steps() const;
    [[nodiscard]] StepWords words() const;
    [[nodiscard]] bool hasPlan() const;
    [[nodiscard]] bool keepsFeeling() const;
    [[nodiscard]] QList<AnyRecord> hardRuleRecords() const;
    void goTo(ReflectionStep step);
    void followPath(); ///< the answers have changed which screens there are
    void showChoices(const Opened& opened, const More& more);
    void showBothWays(const QJsonObject& draft);
    void offerOptions();
    void forget();     ///< nothing of a reflection stays when it is closed
    void takeAction(); ///< an offered action becomes the plan's second half
    void settleWants();
    void setRating(std::optional<Rating> Reflection::*field, int value);

    Record<Reflection> m_record;
    Record<Plan> m_plan;
    Reflection m_baseline;
    Plan m_planBaseline;
    Taxonomy m_taxonomy;
    std::shared_ptr<const More> m_more;
    ReflectionStep m_step = ReflectionStep::WhatHappened;
    QList<ReflectionStep> m_path;
    bool m_circles = false;
    bool m_writesOn = false; ///< has been asked, and goes on writing
    QStringList m_wanted;
    QString m_filledIn; ///< the action text that stands in the plan because it was picked
    ChoiceListModel m_challenges{3};
    ChoiceListModel m_values{2};
    ChoiceListModel m_protectedValues{2};
    ChoiceListModel m_valueStates{1};
    ChoiceListModel m_workplace{0};
    ChoiceListModel m_inward{0};
    ChoiceListModel m_wants{0};
    ChoiceListModel m_options{0};
    ChoiceListModel m_actions{1};
    ChoiceListModel m_keeping{1};
    GuardedText m_happened, m_feeling, m_explain, m_inHands, m_worth, m_protect, m_ifCue, m_thenAction;
};

} // namespace keel
