// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

namespace keel {

/// One record as JSON in the shape of keel-export/1, compact, keys in the export's order.
[[nodiscard]] QByteArray recordToJson(const AnyRecord& record);

/// A record of `kind` from such JSON. `id` may be missing (then nil); `updated_at` missing gives recorded_at,
/// else the epoch. NotJson, or InvalidValue with the path of the first bad value as detail.
[[nodiscard]] Result<AnyRecord> recordFromJson(Kind kind, const QByteArray& json);

} // namespace keel
