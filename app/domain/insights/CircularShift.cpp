// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/CircularShift.h"

#include <cmath>

namespace keel::insights {

namespace {

/// x as it is read by a shift: twice in a row, so that "round the calendar" is a plain offset. `present` and
/// `value` are 0 where x is missing, which lets the sums below run without branches.
struct RoundSeries
{
    explicit RoundSeries(std::span<const std::optional<double>> x)
    {
        for (int turn = 0; turn < 2; ++turn) {
            for (const auto& element : x) {
                present.push_back(element ? 1 : 0);
                value.push_back(element.value_or(0));
            }
        }
    }

    std::vector<double> present;
    std::vector<double> value;
};

/// `statisticAt(offset)` is T with x read `offset` days on.
template <class StatisticAt> ShiftTest test(std::size_t n, StatisticAt statisticAt)
{
    ShiftTest result;
    if (n == 0)
        return result;
    result.statistic = statisticAt(0);
    if (!result.statistic)
        return result;
    // A shift that pairs the same values gives the same T but for rounding: it counts.
    const double bar = std::abs(*result.statistic) * (1 - 1e-12);
    for (std::size_t shift = 1; shift < n; ++shift) {
        const std::optional<double> shifted = statisticAt(n - shift);
        if (shifted && std::abs(*shifted) >= bar)
            ++result.atLeastAsExtreme;
    }
    result.p = (1.0 + result.atLeastAsExtreme) / static_cast<double>(n);
    return result;
}

} // namespace

ShiftTest shiftedMeanDifference(std::span<const std::optional<double>> x,
                                std::span<const std::optional<double>> y)
{
    const RoundSeries round(x);
    std::vector<DatedValue> observed;
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (y[i])
            observed.push_back({static_cast<Day>(i), *y[i]});
    }
    return test(x.size(), [&](std::size_t offset) -> std::optional<double> {
        const double* present = round.present.data() + offset;
        const double* value = round.value.data() + offset;
        double n = 0;
        double ones = 0;
        double sum = 0;
        double sumOfOnes = 0;
        for (const DatedValue& row : observed) {
            n += present[row.day];
            ones += value[row.day];
            sum += present[row.day] * row.value;
            sumOfOnes += value[row.day] * row.value;
        }
        const double zeros = n - ones;
        if (ones < 1 || zeros < 1)
            return std::nullopt;
        return sumOfOnes / ones - (sum - sumOfOnes) / zeros;
    });
}

ShiftTest shiftedSlope(std::span<const std::optional<double>> x, std::span<const std::optional<double>> lag,
                       std::span<const std::optional<double>> y)
{
    struct Row
    {
        std::size_t day;
        double z;
        double y;
        double zz;
        double zy;
    };
    const RoundSeries round(x);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (y[i] && lag[i])
            rows.push_back({i, *lag[i], *y[i], *lag[i] * *lag[i], *lag[i] * *y[i]});
    }
    return test(x.size(), [&](std::size_t offset) -> std::optional<double> {
        const double* present = round.present.data() + offset;
        const double* value = round.value.data() + offset;
        double n = 0, sx = 0, sz = 0, sy = 0, sxx = 0, sxz = 0, sxy = 0, szz = 0, szy = 0;
        for (const Row& row : rows) {
            const double m = present[row.day];
            const double v = value[row.day];
            n += m;
            sx += v;
            sz += m * row.z;
            sy += m * row.y;
            sxx += v * v;
            sxz += v * row.z;
            sxy += v * row.y;
            szz += m * row.zz;
            szy += m * row.zy;
        }
        if (n < 3)
            return std::nullopt;
        // Both regressors about their means: two equations in b and c, solved for b.
        const double cxx = sxx - sx * sx / n;
        const double cxz = sxz - sx * sz / n;
        const double cxy = sxy - sx * sy / n;
        const double czz = szz - sz * sz / n;
        const double czy = szy - sz * sy / n;
        const double determinant = cxx * czz - cxz * cxz;
        constexpr double singular = 1e-10;
        if (!(determinant > singular * sxx * szz))
            return std::nullopt;
        return (cxy * czz - czy * cxz) / determinant;
    });
}

} // namespace keel::insights
