// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/WordList.h"

#include "EffLargeWords.h"

#include <algorithm>
#include <array>

namespace keel::wordlist {

namespace {

using Words = std::array<std::string_view, size>;

Words split(std::string_view text)
{
    Words words;
    for (std::string_view& word : words) {
        const std::size_t end = text.find('\n');
        word = text.substr(0, end);
        text.remove_prefix(end + 1);
    }
    return words;
}

const Words& words()
{
    static const Words all = split(effLargeWords);
    return all;
}

} // namespace

std::string_view word(std::size_t index) { return words().at(index); }

bool contains(std::string_view word) { return std::binary_search(words().cbegin(), words().cend(), word); }

} // namespace keel::wordlist
