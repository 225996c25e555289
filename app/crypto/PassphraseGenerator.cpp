// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PassphraseGenerator.h"

#include <sodium.h>

#include <algorithm>

namespace keel {

SecureBytes generatePassphrase(int count)
{
    if (count <= 0 || sodium_init() < 0)
        return {};
    const auto words = static_cast<std::size_t>(count);
    // The indices are the passphrase, so they too live in memory that is wiped.
    SecureBytes drawn(words * sizeof(std::uint32_t));
    auto* indices = reinterpret_cast<std::uint32_t*>(drawn.data());
    std::size_t size = words - 1; // the spaces
    for (std::size_t i = 0; i < words; ++i) {
        indices[i] = randombytes_uniform(static_cast<std::uint32_t>(wordlist::size));
        size += wordlist::word(indices[i]).size();
    }
    SecureBytes passphrase(size);
    unsigned char* out = passphrase.data();
    for (std::size_t i = 0; i < words; ++i) {
        if (i > 0)
            *out++ = ' ';
        const std::string_view word = wordlist::word(indices[i]);
        out = std::copy(word.cbegin(), word.cend(), out);
    }
    return passphrase;
}

} // namespace keel
