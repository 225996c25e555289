// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/Record.h"

namespace keel {

Result<void> checkStamp(const Stamp& stamp)
{
    if (stamp.utcOffsetMinutes && (*stamp.utcOffsetMinutes < -16 * 60 || *stamp.utcOffsetMinutes > 16 * 60))
        return fail(ErrorCode::InvalidValue, QStringLiteral("no zone has this offset"));
    if (stamp.zone && stamp.utcOffsetMinutes && stamp.recordedAt &&
        stamp.zone->offsetMinutes(*stamp.recordedAt) != *stamp.utcOffsetMinutes)
        return fail(ErrorCode::InvalidValue, QStringLiteral("the zone did not have this offset then"));
    return {};
}

} // namespace keel
