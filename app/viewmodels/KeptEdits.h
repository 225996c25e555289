// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Journal.h"

namespace keel {

/// A draft is written when nothing has been typed for so long.
inline constexpr int draftPauseMilliseconds = 1500;

/// What the draft of a form is called: of something new, or of a change of what is saved under `id`.
[[nodiscard]] QString draftName(Kind kind, const QString& id = {});

// Entries of the diary that were changed in an editor and not saved: the diary shows them as they were, and
// must say that there is more. Storage thread.

/// `day`: of a check-in, whose drafts go by their day.
[[nodiscard]] Result<bool> hasKeptEdit(Journal& journal, Kind kind, const RecordId& id,
                                       std::optional<Day> day);
/// Entries with such a draft, but check-ins; also of what has gone since.
[[nodiscard]] Result<QList<RecordId>> entriesWithKeptEdit(Journal& journal);

} // namespace keel
