// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace keel::bench {

/// Lets a window that has shown what it shows rest for a moment (deferred work ends, caches settle), and says
/// what this process then keeps of the machine's memory: proportional set size in bytes, from /proc; 0 where
/// there is none.
[[nodiscard]] qint64 bytesAtRest();

} // namespace keel::bench
