// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace keel {

/// Lets the open diary check itself when nobody has wanted anything of it for a while; whoever does then
/// stops the check, which tries again after the next pause. GUI thread.
class HealthWatch : public QObject
{
    Q_OBJECT

public:
    HealthWatch(DiarySession& session, std::chrono::milliseconds pause, QObject* parent = nullptr);

Q_SIGNALS:
    void finished(bool healthy); ///< once, when a check ran to its end or none was due

private:
    void check();

    DiarySession& m_session;
    QTimer m_pause;
};

} // namespace keel
