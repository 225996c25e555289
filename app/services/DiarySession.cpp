// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DiarySession.h"

namespace keel {

DiarySession::DiarySession(std::unique_ptr<SerialExecutor> executor, std::unique_ptr<Diary> diary)
    : m_executor(std::move(executor)), m_diary(std::move(diary)), m_isReadOnly(m_diary->isReadOnly())
{}

DiarySession::~DiarySession()
{
    askIdleWorkToEnd();
    // Statements and the connection belong to the storage thread, so they end there.
    m_executor->run([this] { m_diary.reset(); }).waitForFinished();
}

void DiarySession::askIdleWorkToEnd()
{
    const std::lock_guard guard(m_turns);
    ++m_awaited;
    if (m_idleRunning)
        m_diary->interrupt();
}

void DiarySession::beginAwaitedWork()
{
    const std::lock_guard guard(m_turns);
    --m_awaited;
}

bool DiarySession::beginIdleWork()
{
    const std::lock_guard guard(m_turns);
    m_idleRunning = m_awaited == 0;
    return m_idleRunning;
}

void DiarySession::endIdleWork()
{
    const std::lock_guard guard(m_turns);
    m_idleRunning = false;
}

} // namespace keel
