// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

namespace keel {

/// One record as JSON in the shape of keel-export/1, compact, keys in the export's order.
[[nodiscard]] QByteArray recordToJson(const AnyRecord& record);

/// A record of `kind` from such JSON. `id` may be missing (then nil); `updated_at` missing gives recorded_at,
/// else the epoch. NotJson, or InvalidValue with the path of the first bad value as detail, a colon and the
/// reason ("mood: must be 0 to 10").
[[nodiscard]] Result<AnyRecord> recordFromJson(Kind kind, const QByteArray& json);

/// What a record written just now may leave out: Journal::stampNow(), and when a diary day begins.
struct StampDefaults
{
    Stamp now;
    TimeOfDay dayStart;
};
/// As above, for what a person types: recorded_at, tz, utc_offset_min and local_date are filled where they
/// are missing, so that they agree with those that are given.
[[nodiscard]] Result<AnyRecord> recordFromJson(Kind kind, const QByteArray& json,
                                               const StampDefaults& defaults);

} // namespace keel
