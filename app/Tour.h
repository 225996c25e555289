// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"

#include <functional>

namespace keel {

/// Visits every page and important state: first run on an empty folder, the lock screen, a new
/// diary with nothing in it, then the demo diary.
/// Main.qml takes part with `readonly property list<string> places` (what there is to visit at this stage)
/// and `function visit(place: string)`; its `bool busy` makes the tour wait.
class Tour
{
public:
    explicit Tour(Application& application) : m_application(application) {}

    /// Calls `look(name, window)` at each stop, when the window is painted and nothing moves any more.
    [[nodiscard]] Result<void>
    visitAll(const std::function<void(const QString& name, QQuickWindow* window)>& look);

private:
    [[nodiscard]] Result<void> visitWindow(const QString& prefix, AppWindow window,
                                           const std::function<void(const QString&, QQuickWindow*)>& look,
                                           const char* placesProperty = "places");

    Application& m_application;
};

} // namespace keel
