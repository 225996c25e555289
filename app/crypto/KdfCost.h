// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtGlobal>

#include <functional>

namespace keel {

/// What one Argon2id run costs: memory in KiB and passes (one lane, libsodium's only choice). Never below
/// 64 MiB and 3 passes, and never above 1 GiB or 16: a forged keyslot file must not exhaust the machine.
class KdfCost
{
public:
    static constexpr quint32 lowestMemoryKiB = 64 * 1024;
    static constexpr quint32 highestMemoryKiB = 1024 * 1024;
    static constexpr quint32 lowestPasses = 3;
    static constexpr quint32 highestPasses = 16;

    /// InvalidValue outside the limits above. Allocates nothing.
    [[nodiscard]] static Result<KdfCost> create(quint32 memoryKiB, quint32 passes);
    [[nodiscard]] static constexpr KdfCost lowest() { return {lowestMemoryKiB, lowestPasses}; }
    /// The most memory among 64, 128, 256 and 512 MiB that this device turns over in half a second and
    /// that is at most an eighth of its RAM. Runs Argon2id up to four times: not on the GUI thread.
    [[nodiscard]] static KdfCost measureForThisDevice();
    /// The rule behind it. `milliseconds` times one run and is negative when it could not run.
    [[nodiscard]] static KdfCost choose(quint64 ramBytes,
                                        const std::function<qint64(const KdfCost&)>& milliseconds);

    /// False when a run of this cost that took so long shows that the next step would take too long here:
    /// then there is no need to measure.
    [[nodiscard]] static bool nextMayFit(qint64 milliseconds);

    [[nodiscard]] constexpr quint32 memoryKiB() const { return m_memoryKiB; }
    [[nodiscard]] constexpr quint32 passes() const { return m_passes; }
    /// Memory decides, passes break the tie: memory is what a guessing machine has to pay for.
    [[nodiscard]] bool isWeakerThan(const KdfCost& other) const;
    friend bool operator==(const KdfCost&, const KdfCost&) = default;

private:
    constexpr KdfCost(quint32 memoryKiB, quint32 passes) : m_memoryKiB(memoryKiB), m_passes(passes) {}

    quint32 m_memoryKiB;
    quint32 m_passes;
};

} // namespace keel
