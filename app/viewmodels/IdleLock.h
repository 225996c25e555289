// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/AutoLock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace keel {

/// Feeds AutoLock with the application's input events and asks it in time.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(std::function<qint64()> monotonic, QObject* parent = nullptr);

    void setMinutes(int minutes);
    void start(); ///< a diary is open from now on
    void stop();
    /// The system locked its screen or goes to sleep.
    void systemLocked();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void lockDue();

private:
    void ask();

    std::function<qint64()> m_monotonic;
    AutoLock m_policy;
    QTimer m_timer;
};

} // namespace keel
