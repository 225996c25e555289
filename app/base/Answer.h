// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QThread>

#include <type_traits>
#include <utility>

namespace keel {

/// What work on another thread will have come to. Whoever asked goes on with then(), or waits.
///
/// Not a bare QFuture: its then(context) reads the context, in Qt 6.4, on the thread that has done the work,
/// while the GUI thread may be deleting it because the diary is being closed. Here only the GUI thread looks
/// at it.
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
        const QPointer<QObject> asker(context);
        if constexpr (std::is_void_v<Value>) {
            m_future.then(QtFuture::Launch::Sync, [asker, handler = std::move(handler)]() mutable {
                deliver([asker, handler = std::move(handler)]() mutable {
                    if (asker)
                        handler();
                });
            });
        } else {
            m_future.then(QtFuture::Launch::Sync, [asker, handler = std::move(handler)](Value value) mutable {
                deliver([asker, handler = std::move(handler), value = std::move(value)]() mutable {
                    if (asker)
                        handler(std::move(value));
                });
            });
        }
    }

    /// Never on the GUI thread.
    [[nodiscard]] Value takeResult() { return m_future.takeResult(); }
    void waitForFinished() { m_future.waitForFinished(); }

private:
    /// Through the event loop, even if the work was done before anybody waited for it: else this answer would
    /// overtake those that are on their way.
    template <class Call> static void deliver(Call call)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call), Qt::QueuedConnection);
    }

    QFuture<Value> m_future;
};

} // namespace keel
