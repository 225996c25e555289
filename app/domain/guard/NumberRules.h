// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/IdentifierGuard.h"
#include "domain/guard/GuardText.h"
#include "domain/guard/GuardWords.h"

#include <optional>

namespace keel {

/// The guard's rules for numbers, postcodes and addresses. Each looks at one position and a bounded piece
/// behind it (an e-mail address: to the next blank or "@" on both sides).
class NumberRules
{
public:
    NumberRules(const GuardText& text, const GuardWords& words) : m_text(text), m_words(words) {}

    /// A ten-digit number that begins at the digit `i`: NHS number if the check fits, else a long number.
    [[nodiscard]] std::optional<IdentifierHit> tenDigits(qsizetype i) const;
    /// A UK telephone number that begins at `i` with a digit, "+" or "(".
    [[nodiscard]] std::optional<IdentifierHit> phone(qsizetype i) const;
    /// A Chinese mobile number that begins at `i` with a digit, "+" or "(".
    [[nodiscard]] std::optional<IdentifierHit> chineseMobile(qsizetype i) const;
    /// A Chinese resident identity number (GB 11643: eighteen digits of which the last is a check).
    [[nodiscard]] std::optional<IdentifierHit> chineseIdentity(qsizetype i) const;
    /// A full UK postcode that begins at the letter `i`.
    [[nodiscard]] std::optional<IdentifierHit> postcode(qsizetype i) const;
    /// The address around the "@" at `i`.
    [[nodiscard]] std::optional<IdentifierHit> email(qsizetype i) const;
    /// A clinical system's name or a case or referral word at `i`, with a number of four or more digits.
    [[nodiscard]] std::optional<IdentifierHit> recordId(qsizetype i) const;

private:
    const GuardText& m_text;
    const GuardWords& m_words;
};

} // namespace keel
