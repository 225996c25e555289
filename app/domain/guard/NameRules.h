// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/IdentifierGuard.h"
#include "domain/guard/GuardText.h"
#include "domain/guard/GuardWords.h"

#include <optional>

namespace keel {

/// The guard's rules for names and initials. They know no list of names, for such lists know some peoples'
/// names better than others'; they look at capitals after telling words.
class NameRules
{
public:
    NameRules(const GuardText& text, const GuardWords& words) : m_text(text), m_words(words) {}

    /// "Mr Exampleton", "Dr K.": the word [i, end) is looked up as a title.
    [[nodiscard]] std::optional<IdentifierHit> titled(qsizetype i, qsizetype end) const;
    /// "client Zara", "rang O'Neill": the word [i, end) is looked up as a telling word.
    [[nodiscard]] std::optional<IdentifierHit> afterWord(qsizetype i, qsizetype end) const;
    /// The same behind a Chinese word [i, end): "client Zara", "client AB".
    [[nodiscard]] std::optional<IdentifierHit> afterHanWord(qsizetype i, qsizetype end) const;
    /// "pt AB", "SU K.M."
    [[nodiscard]] std::optional<IdentifierHit> initialsAfterWord(qsizetype i, qsizetype end) const;
    /// "KM, 34F", "AB (34)" with the initials at `i`.
    [[nodiscard]] std::optional<IdentifierHit> initialsAndAge(qsizetype i) const;

private:
    struct Age
    {
        qsizetype end = 0;
        bool certain = false; ///< a sex or "year-old" stands beside the number
    };
    [[nodiscard]] qsizetype afterShortForm(qsizetype i, qsizetype end) const;
    [[nodiscard]] qsizetype nameEnd(qsizetype i) const;
    [[nodiscard]] qsizetype fullNameEnd(qsizetype end) const;
    [[nodiscard]] qsizetype initialsEnd(qsizetype i, bool spaced, QString& letters) const;
    [[nodiscard]] bool isStopped(qsizetype i, qsizetype end) const;
    [[nodiscard]] bool isAllCapitals(qsizetype i, qsizetype end) const;
    [[nodiscard]] std::optional<Age> age(qsizetype i, bool setOff) const;

    const GuardText& m_text;
    const GuardWords& m_words;
};

} // namespace keel
