// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/SerialExecutor.h"
#include "services/Diary.h"

#include <memory>
#include <mutex>

namespace keel {

/// An unlocked diary, as an object: it owns the storage thread, the connection, the keys and everything that
/// needs them. Destroying it locks: the database is closed, the keys are wiped, and no plaintext is left in
/// what it owned. There is no "is unlocked" flag anywhere.
class DiarySession final
{
public:
    DiarySession(std::unique_ptr<SerialExecutor> executor, std::unique_ptr<Diary> diary);
    ~DiarySession();
    DiarySession(const DiarySession&) = delete;
    DiarySession& operator=(const DiarySession&) = delete;

    /// Runs `work(Diary&)` on the storage thread, in order. The GUI continues with `.then(context, ...)`;
    /// the command line and tests may block with `.takeResult()`.
    template <class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work, Diary&>>
    {
        askIdleWorkToEnd();
        return m_executor->run([this, work = std::move(work)]() mutable {
            beginAwaitedWork();
            return work(*m_diary);
        });
    }

    /// The same for work nobody waits for, giving a Result: it ends early, with Cancelled, as soon as run()
    /// wants the thread or the session ends.
    template <class Work> auto runIdle(Work work) -> QFuture<std::invoke_result_t<Work, Diary&>>
    {
        using Value = std::invoke_result_t<Work, Diary&>;
        return m_executor->run([this, work = std::move(work)]() mutable -> Value {
            if (!beginIdleWork())
                return fail(ErrorCode::Cancelled);
            Value result = work(*m_diary);
            endIdleWork();
            return result;
        });
    }

    /// The vault lies where nothing can be written.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Stops what is running on the storage thread, if it can be stopped (a search, a check). Any thread.
    void interrupt() { m_diary->interrupt(); }

private:
    void askIdleWorkToEnd();
    void beginAwaitedWork();
    [[nodiscard]] bool beginIdleWork();
    void endIdleWork();

    std::unique_ptr<SerialExecutor> m_executor;
    std::unique_ptr<Diary> m_diary; ///< touched on the executor's thread only
    bool m_isReadOnly;
    std::mutex
        m_turns; ///< guards the two below, so that an interruption never meets the work after the idle one
    int m_awaited = 0; ///< given to run() and not begun
    bool m_idleRunning = false;
};

} // namespace keel
