// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace keel::WipingAllocator {

/// Makes SQLite overwrite every block it frees, so that no diary text outlives the connection in the heap.
/// Once per process, before SQLite's first use; later calls return the first one's result. Thread-safe.
/// SQLCipher's own cipher_memory_security does the same at several times the cost.
[[nodiscard]] Result<void> install();

} // namespace keel::WipingAllocator
