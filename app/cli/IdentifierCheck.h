// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitStatus.h"
#include "domain/IdentifierGuard.h"
#include "domain/records/AllRecords.h"

#include <QJsonObject>

namespace keel::cli {

/// The guard with the words that come with this program.
[[nodiscard]] Outcome<IdentifierGuard> loadGuard();

/// Refuses a record if a text that was just given (its key is in `given`) holds something of medium or high
/// severity. Low hits pass: they are mostly not about clients. The message names fields and kinds, never the
/// text. Lines of support and contacts are exempt: a telephone number is what they are for.
[[nodiscard]] Outcome<> refuseIdentifiers(const IdentifierGuard& guard, const AnyRecord& record,
                                          const QJsonObject& given);

} // namespace keel::cli
