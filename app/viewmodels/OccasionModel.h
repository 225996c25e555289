// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"

namespace keel {

/// How a plan went today: did the signal come, was it done, did it help. Two or three taps and no text, so
/// nothing to draft. Unset is -1.
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
    Q_PROPERTY(QString ifCue READ ifCue NOTIFY changed)
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
    [[nodiscard]] QString ifCue() const;
    [[nodiscard]] QString thenAction() const;
    [[nodiscard]] int cueCame() const { return m_cueCame; }
    void setCueCame(int answer);
    [[nodiscard]] ChoiceListModel* outcomes() { return &m_outcomes; }
    [[nodiscard]] ChoiceListModel* helpfulness() { return &m_helpfulness; }
    [[nodiscard]] bool asksHelpful() const;
    [[nodiscard]] const QString& error() const { return m_error; }

    /// Today's occasion of a plan: a new one, or what was answered earlier today.
    Q_INVOKABLE void edit(const QString& planId);
    Q_INVOKABLE void save();
    Q_INVOKABLE void close();
    /// A fixed text of the page, by its id in prompts.json.
    Q_INVOKABLE QString words(const QString& id) const;

Q_SIGNALS:
    void changed();
    void saved(const QString& planId);
    void closed();

private:
    [[nodiscard]] std::optional<PlanOutcome> outcome() const;
    void show();
    void setError(ErrorCode code);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    std::optional<Record<Plan>> m_plan;
    Day m_today;
    int m_cueCame = -1;
    ChoiceListModel m_outcomes{1}, m_helpfulness{1};
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    bool m_busy = false;
};

} // namespace keel
