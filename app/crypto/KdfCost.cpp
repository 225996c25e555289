// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/KdfCost.h"

#include "base/Clock.h"
#include "crypto/KeyDerivation.h"

#include <unistd.h>

#include <tuple>

namespace keel {

namespace {

constexpr qint64 longestRunMilliseconds = 500;

quint64 ramBytes()
{
#if defined(_SC_PHYS_PAGES) && defined(_SC_PAGESIZE)
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long pageSize = sysconf(_SC_PAGESIZE);
    if (pages > 0 && pageSize > 0)
        return static_cast<quint64>(pages) * static_cast<quint64>(pageSize);
#endif
    return 0; // unknown: the floor it is
}

qint64 timeOneRun(const KdfCost& cost)
{
    const SecureBytes secret = SecureBytes::random(16);
    const KdfSalt salt = randomSalt();
    const qint64 start = monotonicMilliseconds();
    if (!deriveKey(secret, salt, cost))
        return -1;
    return monotonicMilliseconds() - start;
}

} // namespace

Result<KdfCost> KdfCost::create(quint32 memoryKiB, quint32 passes)
{
    if (memoryKiB < lowestMemoryKiB || memoryKiB > highestMemoryKiB || passes < lowestPasses ||
        passes > highestPasses)
        return fail(ErrorCode::InvalidValue, QStringLiteral("Argon2id cost"));
    return KdfCost(memoryKiB, passes);
}

KdfCost KdfCost::measureForThisDevice() { return choose(ramBytes(), timeOneRun); }

KdfCost KdfCost::choose(quint64 ram, const std::function<qint64(const KdfCost&)>& milliseconds)
{
    KdfCost chosen = lowest();
    for (const quint32 mebibytes : {64u, 128u, 256u, 512u}) {
        const KdfCost candidate(mebibytes * 1024, lowestPasses);
        if (quint64(candidate.memoryKiB()) * 1024 > ram / 8)
            break;
        const qint64 duration = milliseconds(candidate);
        if (duration < 0 || duration > longestRunMilliseconds)
            break;
        chosen = candidate;
    }
    return chosen;
}

bool KdfCost::nextMayFit(qint64 milliseconds)
{
    return 2 * milliseconds <=
           longestRunMilliseconds; // the next step takes twice the memory, so twice the time
}

bool KdfCost::isWeakerThan(const KdfCost& other) const
{
    return std::tie(m_memoryKiB, m_passes) < std::tie(other.m_memoryKiB, other.m_passes);
}

} // namespace keel
