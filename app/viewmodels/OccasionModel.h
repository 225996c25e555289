// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection/PlanRules.h"
#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/RowListModel.h"

#include <functional>

namespace keel {

/// How a plan went on a day, today at first: did the signal come, was it done, did it help. Two or three taps
/// and no text, so nothing to draft. Every day has one answer; those given so far can be changed and removed.
/// Unset is -1.
class OccasionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(keel::ChoiceListModel* days READ days CONSTANT)    ///< the last four weeks, today first
    Q_PROPERTY(keel::RowListModel* answers READ answers CONSTANT) ///< so far, latest first; key: ISO day
    /// What was answered for the day; empty without an answer. Saving replaces it.
    Q_PROPERTY(QString replacesText READ replacesText NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< the day has an answer
    /// While it can be undone: until the page is left, that day is answered anew or another answer is
    /// removed.
    Q_PROPERTY(QString removedText READ removedText NOTIFY changed)
    Q_PROPERTY(QString ifCue READ ifCue NOTIFY changed) ///< without the "if" that stands beside it
    Q_PROPERTY(QString thenAction READ thenAction NOTIFY changed)
    Q_PROPERTY(int cueCame READ cueCame WRITE setCueCame NOTIFY changed) ///< -1 blank, 0 no, 1 yes
    Q_PROPERTY(keel::ChoiceListModel* outcomes READ outcomes CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* helpfulness READ helpfulness CONSTANT) ///< 0-4
    Q_PROPERTY(bool asksHelpful READ asksHelpful NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    OccasionModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_plan.has_value(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canSave() const { return m_plan && !m_busy && outcome().has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] ChoiceListModel* days() { return &m_days; }
    [[nodiscard]] RowListModel* answers() { return &m_answers; }
    [[nodiscard]] QString replacesText() const;
    [[nodiscard]] bool isAnswered() const { return m_plan && answerOn(m_plan->body, m_day); }
    [[nodiscard]] QString removedText() const;
    [[nodiscard]] QString ifCue() const;
    [[nodiscard]] QString thenAction() const;
    [[nodiscard]] int cueCame() const { return m_cueCame; }
    void setCueCame(int answer);
    [[nodiscard]] ChoiceListModel* outcomes() { return &m_outcomes; }
    [[nodiscard]] ChoiceListModel* helpfulness() { return &m_helpfulness; }
    [[nodiscard]] bool asksHelpful() const;
    [[nodiscard]] const QString& error() const { return m_error; }

    /// A plan's occasion on a day (ISO; empty: today): a new one, or what was answered for that day.
    Q_INVOKABLE void edit(const QString& planId, const QString& isoDay = {});
    /// Another day. What has been answered here and not saved goes with it.
    Q_INVOKABLE void chooseDay(const QString& isoDay);
    Q_INVOKABLE void save();
    Q_INVOKABLE void removeAnswer(); ///< of the day
    Q_INVOKABLE void undoRemove();
    /// Not while something is being written: without a draft, what could not be kept has to be told here.
    Q_INVOKABLE void close();
    /// A fixed text of the page, by its id in prompts.json.
    Q_INVOKABLE QString words(const QString& id) const;

Q_SIGNALS:
    void changed();
    void saved(const QString& planId);
    void closed();

private:
    [[nodiscard]] std::optional<PlanOutcome> outcome() const;
    [[nodiscard]] PlanHalves halves() const;
    void show(std::optional<Day> day);
    /// The plan as it was written; what is picked and not saved stays picked.
    void take(const Record<Plan>& plan, Day day);
    void showAnswer();
    void showDays();
    void takeDay();
    void touch();
    [[nodiscard]] QString answerText(const PlanOccasion& answer) const;
    [[nodiscard]] PlanOccasion given() const;
    /// Writes the plan as it is in the diary now, changed so.
    void write(std::function<Result<Plan>(const Plan&)> change,
               std::function<void(const Record<Plan>&)> then);
    void setError(ErrorCode code);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    std::optional<Record<Plan>> m_plan;
    Day m_today, m_day;
    std::optional<PlanOccasion> m_removed;
    bool m_touched = false; ///< something was answered here
    bool m_showing = false; ///< fields are being filled, not answered
    int m_cueCame = -1;
    ChoiceListModel m_days{1}, m_outcomes{1}, m_helpfulness{1};
    RowListModel m_answers;
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    bool m_busy = false;
};

} // namespace keel
