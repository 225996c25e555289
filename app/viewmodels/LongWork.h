// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>

namespace keel {

/// How far something on the storage thread is, and the way to stop it. GUI thread; what begin() gives may be
/// called on any.
class LongWork : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed) ///< 0 to 1; -1 while nobody knows

public:
    explicit LongWork(QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return m_state != nullptr; }
    [[nodiscard]] double progress() const;
    /// One at a time.
    [[nodiscard]] Progress begin();
    void end();
    /// Asks it to stop; it ends with ErrorCode::Cancelled, unless it was done by then.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    std::shared_ptr<State> m_state;
    QTimer m_look;
};

} // namespace keel
