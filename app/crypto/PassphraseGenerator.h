// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/SecureBytes.h"
#include "crypto/WordList.h"

namespace keel {

inline constexpr int generatedWordCount = 6;
inline constexpr double generatedPassphraseBits = generatedWordCount * wordlist::bitsPerWord; // 77.5

/// `words` words of the list, each drawn uniformly and on its own, with spaces between: ASCII.
[[nodiscard]] SecureBytes generatePassphrase(int words = generatedWordCount);

} // namespace keel
