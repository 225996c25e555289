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
    Q_PROPERTY(keel::CheckInModel* checkIn READ checkIn CONSTANT)

public:
    TodayModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] const QString& dateText() const { return m_dateText; }
    [[nodiscard]] const QString& boundaryText() const { return m_boundaryText; }
    [[nodiscard]] CheckInModel* checkIn() { return &m_checkIn; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    DiarySession& m_session;
    CheckInModel m_checkIn;
    QTimer m_minute;
    std::optional<Day> m_today;
    QString m_dateText;
    QString m_boundaryText;
};

} // namespace keel
