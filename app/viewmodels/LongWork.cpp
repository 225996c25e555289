// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LongWork.h"

namespace keel {

namespace {

constexpr int looksApartMilliseconds = 100;

} // namespace

LongWork::LongWork(QObject* parent) : QObject(parent)
{
    m_look.setInterval(looksApartMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &LongWork::changed);
}

double LongWork::progress() const
{
    const qint64 total = m_state ? m_state->total.load() : 0;
    return total > 0 ? double(m_state->done.load()) / double(total) : -1;
}

Progress LongWork::begin()
{
    m_state = std::make_shared<State>();
    m_look.start();
    Q_EMIT changed();
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->cancelled;
    };
}

void LongWork::end()
{
    m_look.stop();
    m_state.reset();
    Q_EMIT changed();
}

void LongWork::cancel()
{
    if (m_state)
        m_state->cancelled = true;
}

} // namespace keel
