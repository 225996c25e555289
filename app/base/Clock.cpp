// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <time.h>

namespace keel {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

qint64 monotonicMilliseconds()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t source = CLOCK_BOOTTIME;
#else
    constexpr clockid_t source = CLOCK_MONOTONIC;
#endif
    timespec now{};
    clock_gettime(source, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace keel
