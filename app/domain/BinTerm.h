// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CivilTime.h"

namespace keel {

/// What lies in the bin goes for good after this many days.
inline constexpr int binDays = 30;

/// How many days something deleted at `deletedAt` still has, a begun one counting as whole: 30 at first, 0
/// once its time is over. A clock that was set back gives no more than 30.
[[nodiscard]] constexpr int daysLeftInBin(qint64 deletedAtMilliseconds, qint64 nowMilliseconds)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    const qint64 left = deletedAtMilliseconds + binDays * day - nowMilliseconds;
    if (left <= 0)
        return 0;
    return int(qMin<qint64>((left + day - 1) / day, binDays));
}
[[nodiscard]] inline int daysLeftInBin(Instant deletedAt, Instant now)
{
    return daysLeftInBin(deletedAt.milliseconds(), now.milliseconds());
}

} // namespace keel
