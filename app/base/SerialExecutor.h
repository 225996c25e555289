// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
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

    /// Runs `work` on the executor's thread. Thread-safe. Continue on the GUI thread with
    /// `.then(context, ...)`; block for the answer with `.takeResult()` (never on the GUI thread).
    template <class Work> auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Value = std::invoke_result_t<Work>;
        // A shared promise: std::function-like posting needs a copyable callable, QPromise is move-only.
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start(); // at once: waiting for a future that has not started returns without a result
        post([promise, work = std::make_shared<Work>(std::move(work))]() mutable {
            if constexpr (std::is_void_v<Value>)
                (*work)();
            else
                promise->addResult((*work)());
            work.reset();
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void()> work);

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace keel
