// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

#include <functional>

namespace keel::bench {

/// Lets the program work until `done` holds; false when it does not within a minute.
[[nodiscard]] bool waitFor(const std::function<bool()>& done);
/// Runs until the next frame after this moment is painted.
[[nodiscard]] bool waitForFrame(QQuickWindow* window);

} // namespace keel::bench
