// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/CheckInModel.h"

namespace keel {

/// The page Today.
class TodayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed) ///< "Thursday 19 November"
    Q_PROPERTY(QString boundaryText READ boundaryText NOTIFY changed)
    // The one next thing, if there is any: what it is, why, and the words of its answers.
    Q_PROPERTY(Next next READ next NOTIFY nextChanged)
    Q_PROPERTY(QString nextText READ nextText NOTIFY nextChanged)
    Q_PROPERTY(QString nextWhy READ nextWhy NOTIFY nextChanged)
    Q_PROPERTY(QList<QString> nextAnswers READ nextAnswers NOTIFY nextChanged) ///< do it; not now
    Q_PROPERTY(QString nextPlan READ nextPlan NOTIFY nextChanged) ///< id of the plan it is about, or empty
    Q_PROPERTY(QString nextDay READ nextDay NOTIFY nextChanged)   ///< ISO, on which that plan is asked about
    Q_PROPERTY(keel::CheckInModel* checkIn READ checkIn CONSTANT)

public:
    enum Next { Nothing, PlanDue, Reminder };
    Q_ENUM(Next)

    TodayModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] const QString& dateText() const { return m_dateText; }
    [[nodiscard]] const QString& boundaryText() const { return m_boundaryText; }
    [[nodiscard]] CheckInModel* checkIn() { return &m_checkIn; }
    [[nodiscard]] Next next() const { return m_next; }
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString nextWhy() const;
    [[nodiscard]] QList<QString> nextAnswers() const;
    [[nodiscard]] const QString& nextPlan() const { return m_nextPlan; }
    [[nodiscard]] const QString& nextDay() const { return m_nextDay; }

    /// "Not now", or done: this is not offered again until the diary is locked.
    Q_INVOKABLE void dismissNext();
    /// One contact and one break more today.
    Q_INVOKABLE void countContactAndBreak() { m_checkIn.countToday(1, 1); }
    Q_INVOKABLE void countBreak() { m_checkIn.countToday(0, 1); }
    Q_INVOKABLE void uncountBreak() { m_checkIn.takeBackCount(); }
    void refresh();
    /// Looks anew for the one next thing.
    void lookForNext();

Q_SIGNALS:
    void changed();
    void nextChanged();

private:
    DiarySession& m_session;
    CheckInModel m_checkIn;
    QTimer m_minute;
    std::optional<Day> m_today;
    QString m_dateText;
    QString m_boundaryText;
    std::shared_ptr<const Content> m_content;
    Next m_next = Nothing;
    QString m_nextPlan;
    QString m_nextDay;
    QString m_nextSentence;
    QSet<QString> m_dismissed; ///< plans, and "reminder"
    quint64 m_looking = 0;     ///< the latest look; answers to earlier ones are too late
};

} // namespace keel
