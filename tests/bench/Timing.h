// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <chrono>
#include <vector>

namespace keel::bench {

/// What something cost, in milliseconds: the whole process's CPU time (user and system) and the time on the
/// wall. On a machine that others use too, only the first can be trusted.
struct Cost
{
    double cpu = 0;
    double wall = 0;
};

[[nodiscard]] double processCpuMilliseconds();
[[nodiscard]] double threadCpuMilliseconds(); ///< of the calling thread alone

/// Does `work` (a Result of anything) once and says what it cost.
template <class Work> [[nodiscard]] Result<Cost> costOf(Work&& work)
{
    const auto began = std::chrono::steady_clock::now();
    const double cpu = processCpuMilliseconds();
    auto done = work();
    const Cost cost{
        processCpuMilliseconds() - cpu,
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count()};
    if (!done)
        return fail(std::move(done).error());
    return cost;
}

/// The costs of one thing, done again and again.
class Costs
{
public:
    void add(Cost cost) { m_costs.push_back(cost); }
    /// {"n", "cpu_ms": {"p50", "p95", "max"}, "wall_ms": {...}}
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::vector<Cost> m_costs;
};

} // namespace keel::bench
