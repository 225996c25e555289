// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"

#include <QFutureInterface>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace keel {

/// One thread that runs what it is given, in order. The destructor lets queued work finish, then joins.
class SerialExecutor final
{
public:
    explicit SerialExecutor(const QString& name);
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor&) = delete;
    SerialExecutor& operator=(const SerialExecutor&) = delete;

    /// Runs `work` on the executor's thread. Thread-safe.
    template <class Work> auto run(Work work) -> Answer<std::invoke_result_t<Work>>
    {
        using Value = std::invoke_result_t<Work>;
        // Not a QPromise: its destructor finishes a future that does not say "finished", and takeResult(),
        // which continuations use for what can only be moved, makes a future forget that. Whether the
        // continuation then ran a second time, on an emptied promise, was a race between the two threads
        // (Qt 6.4).
        QFutureInterface<Value> state;
        state.reportStarted(); // at once: waiting for a future that has not started returns without a result
        Answer<Value> answer(state.future());
        post([state, work = std::make_shared<Work>(std::move(work))]() mutable {
            if constexpr (std::is_void_v<Value>)
                (*work)();
            else
                state.reportResult((*work)());
            work.reset();
            state.reportFinished();
        });
        return answer;
    }

private:
    void post(std::function<void()> work);

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace keel
