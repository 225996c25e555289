// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// Whether the open diary can be written to at the moment, and what people are told while it cannot: what
/// happened, that nothing was lost, what to do. Whatever writes is off while `possible` is false.
class WritingState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString shortText READ shortText NOTIFY changed) ///< where there is little room
    Q_PROPERTY(QString reason READ reason NOTIFY changed)       ///< of a button that is off; else empty
    Q_PROPERTY(bool busy READ busy NOTIFY changed)              ///< tryAgain() is at it

public:
    explicit WritingState(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] bool isPossible() const { return m_session.isWritable(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString shortText() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool busy() const { return m_busy; }

    Q_INVOKABLE void tryAgain();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString cause() const;

    DiarySession& m_session;
    bool m_busy = false;
    bool m_triedInVain = false;
};

} // namespace keel
