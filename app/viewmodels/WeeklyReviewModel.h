// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/EditorModel.h"

namespace keel {

/// Looking back on a week: three short questions in two minutes, and more for whoever goes deeper. The one
/// about the set-up is always there, so that the week is not only about the person. Skippable without a word.
/// A week has one review: startNew() goes on with the saved one of this week. Its plan is written here too.
class WeeklyReviewModel
    : public keel::EditorModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString weekText READ weekText NOTIFY stateChanged) ///< "Week of 16 November"
    Q_PROPERTY(keel::GuardedText* mattered READ mattered CONSTANT)
    Q_PROPERTY(keel::GuardedText* setupChange READ setupChange CONSTANT)
    Q_PROPERTY(keel::GuardedText* ifCue READ ifCue CONSTANT)
    Q_PROPERTY(keel::GuardedText* thenAction READ thenAction CONSTANT)
    Q_PROPERTY(
        QString planHint READ planHint NOTIFY edited) ///< what the plan still lacks; empty: fine, or none
    Q_PROPERTY(QString recorded READ recorded NOTIFY stateChanged)             ///< deeper: what was recorded
    Q_PROPERTY(QString boundaries READ boundaries NOTIFY stateChanged)         ///< deeper: a line each
    Q_PROPERTY(keel::ChoiceListModel* helped READ helped CONSTANT)             ///< deeper
    Q_PROPERTY(keel::GuardedText* forSupervision READ forSupervision CONSTANT) ///< deeper

public:
    WeeklyReviewModel(DiarySession& session, std::shared_ptr<const Content> content,
                      QObject* parent = nullptr);

    [[nodiscard]] QString weekText() const;
    [[nodiscard]] GuardedText* mattered() { return &m_mattered; }
    [[nodiscard]] GuardedText* setupChange() { return &m_setupChange; }
    [[nodiscard]] GuardedText* ifCue() { return &m_ifCue; }
    [[nodiscard]] GuardedText* thenAction() { return &m_thenAction; }
    [[nodiscard]] QString planHint() const;
    [[nodiscard]] const QString& recorded() const { return m_recorded; }
    [[nodiscard]] const QString& boundaries() const { return m_boundaries; }
    [[nodiscard]] ChoiceListModel* helped() { return &m_helped; }
    [[nodiscard]] GuardedText* forSupervision() { return &m_forSupervision; }
    /// A fixed text of the page, by its id in prompts.json.
    Q_INVOKABLE QString words(const QString& id) const;

protected:
    void show(const Opened& opened) override;
    [[nodiscard]] bool takeFields() override;
    [[nodiscard]] AnyRecord record() const override { return m_record; }
    [[nodiscard]] QJsonObject draftExtra() const override;
    [[nodiscard]] QList<AnyRecord> recordsToSave() const override;

private:
    struct Week;
    static Result<std::shared_ptr<const void>> readWeek(Diary& diary, const Content& content,
                                                        const Opened& opened);
    static Result<std::optional<EntryId>> findThisWeek(Journal& journal);

    Record<WeeklyReview> m_record;
    WeeklyReview m_baseline;
    Record<Plan> m_plan; ///< with the id of the one that would be made
    Plan m_planBaseline;
    Instant m_now;             ///< when it was opened
    bool m_planStored = false; ///< it is in the diary
    QString m_recorded, m_boundaries;
    GuardedText m_mattered, m_setupChange, m_ifCue, m_thenAction, m_forSupervision;
    ChoiceListModel m_helped{1};
};

} // namespace keel
