// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/IdentifierGuard.h"
#include "domain/guard/GuardText.h"
#include "domain/guard/GuardWords.h"

#include <optional>

namespace keel {

/// The guard's rules for names in Chinese characters, which have neither capitals nor blanks: one of the
/// commonest surnames behind a telling word or before a title, unless it is part of an everyday word.
class HanRules
{
public:
    HanRules(const GuardText& text, const GuardWords& words) : m_text(text), m_words(words) {}

    /// The end of a telling Chinese word at `i` ("visitor", "is called"), or -1.
    [[nodiscard]] qsizetype tellingWordEnd(qsizetype i) const;
    /// A name in Chinese characters behind the telling word [i, end) of any language.
    [[nodiscard]] std::optional<IdentifierHit> afterWord(qsizetype i, qsizetype end) const;
    /// A surname at `i`, up to two more characters and a title.
    [[nodiscard]] std::optional<IdentifierHit> titled(qsizetype i) const;

private:
    [[nodiscard]] QString cut(qsizetype from, qsizetype length) const;
    [[nodiscard]] qsizetype surnameEnd(qsizetype i) const;
    [[nodiscard]] bool isInsideWord(qsizetype i) const;
    [[nodiscard]] bool mayBeInName(qsizetype i) const;
    [[nodiscard]] qsizetype titleEnd(qsizetype i) const;

    const GuardText& m_text;
    const GuardWords& m_words;
};

} // namespace keel
