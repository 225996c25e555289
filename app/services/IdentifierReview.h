// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/IdentifierGuard.h"
#include "services/Diary.h"
#include "services/Exchange.h"

namespace keel {

/// What of a diary looks as if it could identify a client, before the diary goes out of the vault. It counts
/// and says when; what it saw is not kept. Source: domain brief, section 7.
struct IdentifierReview
{
    int records = 0; ///< with something of high severity, those in the bin included
    int names = 0;   ///< with nothing worse than what may be a person's name or a date of birth
    QList<Day> days; ///< on which the Diary shows one of `records`, newest first, each once
};

/// Reads every record. Storage thread. Errors: Cancelled and those of the disk.
[[nodiscard]] Result<IdentifierReview> reviewIdentifiers(Diary& diary, const IdentifierGuard& guard,
                                                         const Progress& progress = {});

} // namespace keel
