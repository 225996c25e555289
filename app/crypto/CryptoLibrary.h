// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace keel {

/// Readies libsodium. Once at start, before any secret is made; calling it again is harmless. Any thread.
/// Internal when the system has no usable source of randomness: then the program must not go on.
[[nodiscard]] Result<> initCrypto();

} // namespace keel
