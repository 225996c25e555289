// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace keel {

/// The EFF's large word list (CC BY 3.0, docs/decisions/0003-word-list.md): 7,776 lower-case ASCII words in
/// alphabetical order. Immutable; any thread.
namespace wordlist {

inline constexpr std::size_t size = 7776;
inline constexpr double bitsPerWord = 12.924812503605781; // log2(7776)

[[nodiscard]] std::string_view word(std::size_t index);
[[nodiscard]] bool contains(std::string_view word);

} // namespace wordlist
} // namespace keel
