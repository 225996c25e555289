// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

#include <array>

namespace keel::insights {

/// What the workload index is made of, in this order everywhere.
enum class Workload { Contacts, Telephone, Overtime, Risk };
inline constexpr std::size_t workloadCount = 4;

/// The smallest difference worth one unit: 1 contact, 30 min, 15 min, 1 risk contact.
inline constexpr std::array<double, workloadCount> workloadFloors{1.0, 30.0, 15.0, 1.0};

/// The workload of one work day.
struct WorkloadDay
{
    Day day = 0;
    std::array<std::optional<double>, workloadCount> amounts;
};

/// The person's own recent work days, for one component.
struct ExposureReference
{
    double median = 0;
    double mad = 0;
    double scale = 0; ///< max(1.4826 * mad, floor)
};

struct ExposurePoint
{
    Day day = 0;
    std::optional<double> index;
};

/// std::nullopt below ten values.
[[nodiscard]] std::optional<ExposureReference> exposureReference(std::vector<double> values, double floor);

/// (x - median) / scale, clipped to -3 .. 3.
[[nodiscard]] double exposureComponent(double x, const ExposureReference& reference);

/// Mean of the components; needs three of four.
[[nodiscard]] std::optional<double>
exposureIndex(const std::array<std::optional<double>, workloadCount>& components);

/// The index of every work day in `range` against the person's work days of the 28 calendar days before it.
/// `workDays` is ascending and reaches 28 days before `range`. Busier than usual for them, never "too much".
[[nodiscard]] std::vector<ExposurePoint> exposure(std::span<const WorkloadDay> workDays, DayRange range);

} // namespace keel::insights
