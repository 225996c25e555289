// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/EntryDetailModel.h"
#include "viewmodels/TimelineModel.h"

namespace keel {

/// Where one is in the diary: what is searched for, the filters, the topmost entry, the one that is open.
/// Locking ends the program, so it is kept in the vault, and nowhere else, and found again at the next
/// unlocking of the same diary day; on another day one begins at the top.
class DiaryPosition : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool calendarShown MEMBER m_calendarShown NOTIFY changed)
    Q_PROPERTY(
        QString top MEMBER m_top NOTIFY changed) ///< id of the topmost entry in sight; empty: the beginning

public:
    DiaryPosition(DiarySession& session, TimelineModel& timeline, EntryDetailModel& detail,
                  QObject* parent = nullptr);

    /// Writes what is not written yet; called before the session ends.
    void saveNow();
    /// What was removed for good must not be named here.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void restore();
    void touch();
    [[nodiscard]] QJsonObject toJson() const;

    DiarySession& m_session;
    TimelineModel& m_timeline;
    EntryDetailModel& m_detail;
    QTimer m_pause;
    QString m_top;
    bool m_calendarShown = false;
    bool m_isDirty = false;
    bool m_restored = false; ///< until then what is there is not where one was
};

} // namespace keel
