// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace keel {

/// What a look at the picture would find: texts that are cut or stand beyond the window's sides or below the
/// field they are in, things in a layout that cover each other or got less height than they need. One line
/// for each; empty is well. GUI thread.
[[nodiscard]] QStringList misfits(const QQuickWindow& window);

} // namespace keel
