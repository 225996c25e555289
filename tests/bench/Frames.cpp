// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Frames.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <memory>

namespace keel::bench {

bool waitFor(const std::function<bool()>& done)
{
    constexpr int patience = 60'000;
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

bool waitForFrame(QQuickWindow* window)
{
    // A frame may be announced twice before one is heard: what is heard later must find something to set.
    const auto shown = std::make_shared<bool>(false);
    const auto connection = QObject::connect(
        window, &QQuickWindow::frameSwapped, window, [shown] { *shown = true; }, Qt::QueuedConnection);
    window->update();
    const bool came = waitFor([shown] { return *shown; });
    QObject::disconnect(connection);
    return came;
}

} // namespace keel::bench
