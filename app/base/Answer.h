// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QThread>

#include <type_traits>
#include <utility>

namespace keel {

/// What work on another thread will have come to. Whoever asked goes on with then(), or waits.
///
/// Not a bare QFuture, whose then(context), in Qt 6.4, reads the context on the thread that has done the
/// work, while the GUI thread may be deleting it because the diary is being closed; and calls at once if the
/// work is done already, before answers that are on their way. Here only the GUI thread looks at the context,
/// from its event loop.
template <class Value> class Answer final
{
public:
    explicit Answer(QFuture<Value> future) : m_future(std::move(future)) {}

    /// Calls `handler` with the answer, or with nothing for void, unless `context` is gone by then. From the
    /// GUI thread, on which `context` lives; the handler runs there too, later, and after those of earlier
    /// work of the same thread.
    template <class Handler> void then(QObject* context, Handler handler)
    {
        Q_ASSERT(context && context->thread() == QCoreApplication::instance()->thread());
        auto* watcher = new QFutureWatcher<Value>(QCoreApplication::instance());
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, watcher,
            [watcher, asker = QPointer<QObject>(context), handler = std::move(handler)]() mutable {
                watcher->deleteLater();
                if (!asker)
                    return;
                if constexpr (std::is_void_v<Value>)
                    handler();
                else
                    handler(watcher->future().takeResult());
            });
        watcher->setFuture(m_future);
    }

    /// Never on the GUI thread.
    [[nodiscard]] Value takeResult() { return m_future.takeResult(); }
    void waitForFinished() { m_future.waitForFinished(); }

private:
    QFuture<Value> m_future;
};

} // namespace keel
