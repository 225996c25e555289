// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Search.h"

namespace keel {

/// What is looked for: words one after the other as the index folds them (no case, no accents), or a run of
/// characters of a script without spaces.
struct SearchTerm
{
    QStringList words;
    bool openEnd = false; ///< the last word may be the beginning of a longer one
    QString run;          ///< instead of words

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// The words of a text, folded.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// A line of the text around the place where most of the terms stand, with a mark for each; the beginning of
/// the text where none does. At most 160 characters whatever the text is, in time that grows with the text
/// alone: FTS5's own snippets grow with the square of the matches.
[[nodiscard]] Snippet excerpt(QStringView text, const QList<SearchTerm>& terms);

} // namespace keel
