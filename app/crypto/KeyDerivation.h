// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/KdfCost.h"
#include "crypto/SecureBytes.h"

#include <array>

namespace keel {

inline constexpr std::size_t derivedKeySize = 32;
using KdfSalt = std::array<unsigned char, 16>;

[[nodiscard]] KdfSalt randomSalt();

/// Argon2id v1.3 (RFC 9106) with one lane: 32 bytes. Takes `cost` in memory and up to a second: not on the
/// GUI thread. OutOfMemory when the memory cannot be had, which is never to be shown as a wrong passphrase.
[[nodiscard]] Result<SecureBytes> deriveKey(const SecureBytes& secret, const KdfSalt& salt,
                                            const KdfCost& cost);

} // namespace keel
