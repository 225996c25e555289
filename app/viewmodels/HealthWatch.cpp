// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/HealthWatch.h"

#include "services/HealthCheck.h"

namespace keel {

HealthWatch::HealthWatch(DiarySession& session, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &HealthWatch::check);
    m_pause.start();
}

void HealthWatch::check()
{
    m_session.runIdle([](Diary& diary) { return HealthCheck(diary).runIfDue(); })
        .then(this, [this](const Result<QStringList>& faults) {
            if (faults)
                Q_EMIT finished(faults->isEmpty());
            else if (faults.error().code == ErrorCode::Cancelled)
                m_pause.start();
            else // a page that cannot be read ends a check before it can count faults
                Q_EMIT finished(faults.error().code != ErrorCode::VaultDamaged);
        });
}

} // namespace keel
