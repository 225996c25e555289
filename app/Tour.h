// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Application.h"

#include <QList>

#include <functional>

namespace keel {

/// Visits every page and important state: first run on an empty folder, a new diary with nothing in it, the
/// lock screen, the demo diary, and what people read when something is wrong: each fault is a real one, of a
/// real vault. Main.qml takes part with `readonly property list<string> places` (what there is to visit at
/// this stage), `function visit(place: string)` and `function write(place: string, words: string)` where
/// somebody would type; its `bool busy` makes the tour wait.
class Tour
{
public:
    explicit Tour(Application& application) : m_application(application) {}

    /// Calls `look(name, window)` at each stop, when the window is painted and nothing moves any more.
    using Look = std::function<void(const QString& name, QQuickWindow* window)>;
    [[nodiscard]] Result<void> visitAll(const Look& look) const;

private:
    struct Stop
    {
        QString place;
        QString words = {}; ///< typed there; empty: nothing is
    };

    [[nodiscard]] QQuickWindow* shown(const AppWindow& app) const;
    [[nodiscard]] Result<void> visitStops(const QString& prefix, AppWindow window, const Look& look,
                                          const QList<Stop>& stops) const;
    /// Everything that the window itself names under that property.
    [[nodiscard]] Result<void> visitWindow(const QString& prefix, AppWindow window, const Look& look,
                                           const char* placesProperty = "places") const;
    [[nodiscard]] Result<void> visitLockedFaults(const Look& look) const;
    [[nodiscard]] Result<void> visitOpenFaults(const Look& look) const;

    Application& m_application;
};

} // namespace keel
