// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Exposure.h"

#include "domain/insights/Quantiles.h"

#include <algorithm>

namespace keel::insights {

namespace {

constexpr Day referenceDays = 28;

/// The amounts of one component on the work days of the reference window.
std::vector<double> referenceAmounts(std::span<const WorkloadDay> window, std::size_t component)
{
    std::vector<double> amounts;
    amounts.reserve(window.size());
    for (const WorkloadDay& workDay : window) {
        if (const auto amount = workDay.amounts[component])
            amounts.push_back(*amount);
    }
    return amounts;
}

std::optional<double> indexOf(const WorkloadDay& today, std::span<const WorkloadDay> window)
{
    std::array<std::optional<double>, workloadCount> components;
    for (std::size_t i = 0; i < workloadCount; ++i) {
        if (!today.amounts[i])
            continue;
        if (const auto reference = exposureReference(referenceAmounts(window, i), workloadFloors[i]))
            components[i] = exposureComponent(*today.amounts[i], *reference);
    }
    return exposureIndex(components);
}

} // namespace

std::optional<ExposureReference> exposureReference(std::vector<double> values, double floor)
{
    constexpr std::size_t minimumValues = 10;
    constexpr double normalConsistency = 1.4826; // makes the MAD estimate a normal sd
    if (values.size() < minimumValues)
        return std::nullopt;
    const double mad = *medianAbsoluteDeviation(values);
    return ExposureReference{*median(std::move(values)), mad, std::max(normalConsistency * mad, floor)};
}

double exposureComponent(double x, const ExposureReference& reference)
{
    constexpr double clip = 3;
    return std::clamp((x - reference.median) / reference.scale, -clip, clip);
}

std::optional<double> exposureIndex(const std::array<std::optional<double>, workloadCount>& components)
{
    constexpr int minimumComponents = 3;
    double sum = 0;
    int present = 0;
    for (const auto& component : components) {
        if (component) {
            sum += *component;
            ++present;
        }
    }
    if (present < minimumComponents)
        return std::nullopt;
    return sum / present;
}

std::vector<ExposurePoint> exposure(std::span<const WorkloadDay> workDays, DayRange range)
{
    std::vector<ExposurePoint> points;
    std::size_t windowStart = 0;
    for (std::size_t i = 0; i < workDays.size(); ++i) {
        const WorkloadDay& today = workDays[i];
        if (!range.contains(today.day))
            continue;
        while (workDays[windowStart].day < today.day - referenceDays)
            ++windowStart;
        points.push_back({today.day, indexOf(today, workDays.subspan(windowStart, i - windowStart))});
    }
    return points;
}

} // namespace keel::insights
