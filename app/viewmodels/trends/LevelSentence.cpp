// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/LevelSentence.h"

#include "domain/insights/Quantiles.h"
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

constexpr double nearHalfWidth = 0.5;  ///< points on the 0-10 scale
constexpr double mostOfTheTime = 0.6;  ///< share of the days that have a level
constexpr double roundingSlack = 1e-9; ///< 6.5 + 0.5 is still near 6.5

/// Where lupdate and the program look for the translations: a free function would leave lupdate guessing.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LevelSentence)
};

QString countOnly(const insights::Gate& gate)
{
    if (gate.have == 0)
        return Text::tr("No check-in with three ratings yet. A level appears after %1.").arg(gate.need);
    if (gate.have == 1)
        return Text::tr("1 check-in so far. A level appears after %1.").arg(gate.need);
    return Text::tr("%1 check-ins so far. A level appears after %2.").arg(gate.have).arg(gate.need);
}

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

} // namespace

QString levelSentence(const insights::WellbeingTrend& trend, TrendRange range)
{
    if (!trend.gate.shown)
        return countOnly(trend.gate);
    std::vector<double> observed, levels;
    for (const insights::WellbeingDay& day : trend.daily) {
        if (day.w)
            observed.push_back(*day.w);
    }
    for (const insights::LevelPoint& point : trend.ewma) {
        if (point.value)
            levels.push_back(*point.value);
    }
    const auto usual = insights::median(observed);
    if (!usual || levels.size() < 2)
        return countOnly(trend.gate);

    const auto near = std::count_if(levels.begin(), levels.end(), [&](double level) {
        return std::abs(level - *usual) <= nearHalfWidth + roundingSlack;
    });
    if (double(near) >= mostOfTheTime * double(levels.size()) - roundingSlack)
        return Text::tr("Near your usual %1 for most of %2.")
            .arg(wording::oneDecimal(*usual), figures::thisRange(range));

    const std::span<const double> all(levels);
    const double first = meanOf(all.first(all.size() / 2));
    const double second = meanOf(all.subspan(all.size() / 2));
    if (second - first >= nearHalfWidth)
        return Text::tr("In %1 lower in the first half, about %2, than in the second, about %3.")
            .arg(figures::thisRange(range), wording::oneDecimal(first), wording::oneDecimal(second));
    if (first - second >= nearHalfWidth)
        return Text::tr("In %1 higher in the first half, about %2, than in the second, about %3.")
            .arg(figures::thisRange(range), wording::oneDecimal(first), wording::oneDecimal(second));
    const auto [lowest, highest] = std::minmax_element(levels.begin(), levels.end());
    return Text::tr("In %1 between %2 and %3, around your usual %4.")
        .arg(figures::thisRange(range), wording::oneDecimal(*lowest), wording::oneDecimal(*highest),
             wording::oneDecimal(*usual));
}

} // namespace keel
