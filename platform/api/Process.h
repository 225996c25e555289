// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace keel {

/// Replaces this process by a fresh one of the same program with these arguments (without the program's
/// name). A fresh process cannot hold old plaintext. Comes back only when the system refuses.
void restartProcess(const QStringList& arguments);

/// The threads to come share one heap, where the system would give each its own: they seldom allocate at
/// once, and what one lets go another can use. First of all.
void shareHeap();

/// Milliseconds since this process began; negative where the system does not say.
[[nodiscard]] qint64 processAgeMilliseconds();

} // namespace keel
