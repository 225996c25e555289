// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timing.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace keel::bench {

namespace {

/// Nearest rank: a value that was really measured.
double percentile(const std::vector<double>& sorted, double share)
{
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

QJsonObject summary(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {{QStringLiteral("p50"), percentile(values, 0.5)},
            {QStringLiteral("p95"), percentile(values, 0.95)},
            {QStringLiteral("max"), values.back()}};
}

double millisecondsOf(clockid_t clock)
{
    timespec used{};
    clock_gettime(clock, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

} // namespace

double processCpuMilliseconds() { return millisecondsOf(CLOCK_PROCESS_CPUTIME_ID); }

double threadCpuMilliseconds() { return millisecondsOf(CLOCK_THREAD_CPUTIME_ID); }

QJsonObject Costs::toJson() const
{
    std::vector<double> cpu;
    std::vector<double> wall;
    for (const Cost& cost : m_costs) {
        cpu.push_back(cost.cpu);
        wall.push_back(cost.wall);
    }
    return {{QStringLiteral("n"), static_cast<int>(m_costs.size())},
            {QStringLiteral("cpu_ms"), summary(std::move(cpu))},
            {QStringLiteral("wall_ms"), summary(std::move(wall))}};
}

} // namespace keel::bench
