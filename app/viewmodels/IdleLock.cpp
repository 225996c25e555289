// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/IdleLock.h"

#include <QCoreApplication>
#include <QEvent>

namespace keel {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleLock::IdleLock(std::function<qint64()> monotonic, QObject* parent)
    : QObject(parent), m_monotonic(std::move(monotonic))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::ask);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    m_policy.setLimit(minutes * AutoLock::minute);
    ask();
}

void IdleLock::start()
{
    m_policy.opened(m_monotonic());
    ask();
}

void IdleLock::stop()
{
    m_policy.closed();
    m_timer.stop();
}

void IdleLock::systemLocked()
{
    if (m_policy.locksWithScreen())
        Q_EMIT lockDue();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(event->type())) {
        // A timer that slept with the machine is late: the first key after waking must not save the diary.
        const qint64 now = m_monotonic();
        if (m_policy.isDue(now)) {
            ask();
            return true;
        }
        m_policy.input(now);
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::ask()
{
    const qint64 now = m_monotonic();
    const auto remaining = m_policy.remaining(now);
    if (!remaining)
        return;
    if (m_policy.isDue(now))
        Q_EMIT lockDue();
    else
        m_timer.start(int(*remaining));
}

} // namespace keel
