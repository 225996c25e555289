// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DiarySession.h"

#include <QFileInfo>

namespace keel {

namespace {

constexpr int noObstacle = -1;

int numberOf(std::optional<ErrorCode> obstacle)
{
    return obstacle ? static_cast<int>(*obstacle) : noObstacle;
}

} // namespace

DiarySession::DiarySession(std::unique_ptr<SerialExecutor> executor, std::unique_ptr<Diary> diary)
    : m_executor(std::move(executor)), m_diary(std::move(diary)),
      m_folder(QFileInfo(m_diary->connection().path()).path()), m_obstacle(numberOf(m_diary->obstacle()))
{}

DiarySession::~DiarySession()
{
    askIdleWorkToEnd();
    // Statements and the connection belong to the storage thread, so they end there.
    m_executor->run([this] { m_diary.reset(); }).waitForFinished();
}

std::optional<ErrorCode> DiarySession::obstacle() const
{
    const int number = m_obstacle;
    return number == noObstacle ? std::nullopt : std::optional(static_cast<ErrorCode>(number));
}

Answer<bool> DiarySession::tryWriting()
{
    return run([this](Diary& diary) {
        const bool reopens = diary.isReadOnly();
        diary.tryWriting();
        tellObstacle();
        if (reopens && !diary.isReadOnly()) // others may have written while it was only read
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT changed(wholeDiary, nullptr); }, Qt::QueuedConnection);
        return !diary.obstacle();
    });
}

void DiarySession::tellObstacle()
{
    const int obstacle = numberOf(m_diary->obstacle());
    if (m_obstacle.exchange(obstacle) != obstacle)
        QMetaObject::invokeMethod(this, &DiarySession::writableChanged, Qt::QueuedConnection);
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
