// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/KaplanMeier.h"

#include "domain/insights/Wilson.h"

#include <algorithm>
#include <cmath>

namespace keel::insights {

namespace {

// S is a product of fractions: what is one half on paper may be one half plus rounding.
constexpr double half = 0.5 + 1e-12;

/// `greenwoodSum`: sum of d / (n (n - d)) up to this row.
void addBand(SurvivalRow& row, double greenwoodSum)
{
    row.variance = row.s * row.s * greenwoodSum;
    const double error = std::sqrt(greenwoodSum) / std::abs(std::log(row.s));
    row.lo = std::pow(row.s, std::exp(z95 * error));
    row.hi = std::pow(row.s, std::exp(-z95 * error));
}

void findMedian(SurvivalCurve& curve)
{
    for (const SurvivalRow& row : curve.rows) {
        if (!curve.median && row.s <= half) {
            curve.median = row.t;
            curve.atRiskAtMedian = row.atRisk;
        }
        if (!curve.medianLo && row.lo && *row.lo <= half)
            curve.medianLo = row.t;
        if (!curve.medianHi && row.hi && *row.hi <= half)
            curve.medianHi = row.t;
    }
}

} // namespace

SurvivalCurve kaplanMeier(std::vector<FollowUp> followUps)
{
    std::sort(followUps.begin(), followUps.end(),
              [](const FollowUp& a, const FollowUp& b) { return a.duration < b.duration; });

    SurvivalCurve curve;
    curve.episodes = static_cast<int>(followUps.size());
    double s = 1;
    double greenwoodSum = 0;
    for (std::size_t i = 0; i < followUps.size();) {
        SurvivalRow row;
        row.t = followUps[i].duration;
        row.atRisk = static_cast<int>(followUps.size() - i);
        for (; i < followUps.size() && followUps[i].duration == row.t; ++i)
            row.events += followUps[i].event ? 1 : 0;
        if (row.events == 0)
            continue;
        curve.events += row.events;
        const int left = row.atRisk - row.events;
        s *= 1 - static_cast<double>(row.events) / row.atRisk;
        row.s = left == 0 ? 0 : s;
        if (left > 0) {
            greenwoodSum += static_cast<double>(row.events) / (static_cast<double>(row.atRisk) * left);
            addBand(row, greenwoodSum);
        }
        curve.rows.push_back(row);
    }
    findMedian(curve);
    return curve;
}

bool isDisplayable(const SurvivalCurve& curve)
{
    return curve.episodes >= 5 && curve.events >= 3 && curve.median && curve.atRiskAtMedian >= 3;
}

} // namespace keel::insights
