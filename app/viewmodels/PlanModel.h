// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection/PlanRules.h"
#include "viewmodels/EditorModel.h"

namespace keel {

/// One if-then plan while it is written or changed; its occasions are kept as they are.
class PlanModel : public keel::EditorModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::GuardedText* ifCue READ ifCue CONSTANT)
    Q_PROPERTY(keel::GuardedText* thenAction READ thenAction CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* actions READ actions CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* challenges READ challenges CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)
    Q_PROPERTY(QString planHint READ planHint NOTIFY edited)
    Q_PROPERTY(QString offerText READ offerText NOTIFY stateChanged) ///< above the actions
    Q_PROPERTY(
        QString planId READ planId NOTIFY stateChanged) ///< of a plan of the diary; empty for a new one
    Q_PROPERTY(QString answersText READ answersText NOTIFY stateChanged) ///< "3 answers so far"

public:
    PlanModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] GuardedText* ifCue() { return &m_ifCue; }
    [[nodiscard]] GuardedText* thenAction() { return &m_thenAction; }
    [[nodiscard]] ChoiceListModel* actions() { return &m_actions; }
    [[nodiscard]] ChoiceListModel* challenges() { return &m_challenges; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }
    [[nodiscard]] QString planHint() const;
    [[nodiscard]] const QString& offerText() const { return m_offerText; }
    [[nodiscard]] QString planId() const;
    [[nodiscard]] QString answersText() const;
    /// A fixed text of the page, by its id in prompts.json.
    Q_INVOKABLE QString words(const QString& id) const;

protected:
    void show(const Opened& opened) override;
    [[nodiscard]] bool takeFields() override;
    [[nodiscard]] AnyRecord record() const override { return m_record; }
    [[nodiscard]] QJsonObject draftExtra() const override;

private:
    static Result<std::shared_ptr<const void>> readRatings(Diary& diary, const Content& content,
                                                           const Opened& opened);
    void takeAction();
    /// It was answered, rested or retired while it is open here: that is not changed back by saving.
    void followPlan();

    Record<Plan> m_record;
    Plan m_baseline;
    QString m_offerText;
    QString m_filledIn; ///< the action text that stands in the plan because it was picked
    GuardedText m_ifCue, m_thenAction;
    ChoiceListModel m_actions{1}, m_challenges{0}, m_values{0};
};

} // namespace keel
