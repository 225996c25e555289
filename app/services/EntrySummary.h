// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Prompts.h"
#include "domain/Taxonomy.h"
#include "domain/records/AllRecords.h"

#include <QStringList>

namespace keel {

/// The diary by day. Leave, plans and closings have their own places; search finds them all the same.
inline const QList<Kind> whatOneWrote{Kind::CheckIn, Kind::Reflection, Kind::Moment, Kind::Note,
                                      Kind::WeeklyReview};

inline constexpr qsizetype longestSnippet = 160;

/// An entry in one line of a list. Both are plain text without line breaks or control characters.
struct EntrySummary
{
    QString title;   ///< what it is: the person's own title, else the kind and its first facts
    QString snippet; ///< the beginning of what was written, at most longestSnippet code points; may be empty
};

/// Pure; any thread. In the language of the installed translator, English without one.
[[nodiscard]] EntrySummary summarise(const AnyRecord& record, const Taxonomy& taxonomy,
                                     const Prompts& prompts);

/// The beginning of `text` as one line of at most `limit` code points, cut between characters as people see
/// them, with an ellipsis where something is missing.
[[nodiscard]] QString oneLine(QStringView text, qsizetype limit = longestSnippet);

/// The parts as one line, with the language's own comma between them.
[[nodiscard]] QString listed(const QStringList& parts);

} // namespace keel
