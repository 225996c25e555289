// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Runs.h"

#include <algorithm>

namespace keel::charts {

namespace {

bool isLower(const QPointF& a, const QPointF& b) { return a.y() < b.y(); }

/// The lowest and the highest of [first, last) in their order on the x axis; one point if they are the same.
void appendExtremes(Run& to, Run::const_iterator first, Run::const_iterator last)
{
    const auto [low, high] = std::minmax_element(first, last, isLower);
    to.append(*std::min(low, high));
    if (low != high)
        to.append(*std::max(low, high));
}

} // namespace

QList<Run> splitRuns(const Run& points, qreal maxStep)
{
    QList<Run> runs;
    for (const QPointF& point : points) {
        if (runs.isEmpty() || point.x() - runs.constLast().constLast().x() > maxStep)
            runs.append(Run{});
        runs.last().append(point);
    }
    return runs;
}

Run decimate(const Run& run, qsizetype maxVertices)
{
    if (run.size() <= maxVertices)
        return run;
    Run kept;
    if (maxVertices < 4) { // too few for both ends and both extremes: the extremes say more
        appendExtremes(kept, run.cbegin(), run.cend());
        return kept;
    }
    const qsizetype inner = run.size() - 2;
    const qsizetype buckets = (maxVertices - 2) / 2;
    kept.reserve(maxVertices);
    kept.append(run.constFirst());
    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const auto first = run.cbegin() + 1 + inner * bucket / buckets;
        const auto last = run.cbegin() + 1 + inner * (bucket + 1) / buckets;
        if (first != last)
            appendExtremes(kept, first, last);
    }
    kept.append(run.constLast());
    return kept;
}

QList<Run> decimatedRuns(const Run& points, qreal maxStep, qsizetype maxVertices)
{
    QList<Run> runs = splitRuns(points, maxStep);
    if (points.size() <= maxVertices)
        return runs;
    while (runs.size() > maxVertices / 4) {
        maxStep *= 2;
        runs = splitRuns(points, maxStep);
    }
    // Two for every run, the rest by length: the sum cannot pass the limit.
    const qsizetype spare = maxVertices - 2 * runs.size();
    for (Run& run : runs)
        run = decimate(run, 2 + spare * run.size() / points.size());
    return runs;
}

Run inSight(const Run& points, qreal from, qreal to)
{
    const auto isLeftOf = [](const QPointF& point, qreal x) { return point.x() < x; };
    auto first = std::lower_bound(points.cbegin(), points.cend(), from, isLeftOf);
    auto last = std::upper_bound(points.cbegin(), points.cend(), to,
                                 [](qreal x, const QPointF& point) { return x < point.x(); });
    if (first != points.cbegin())
        --first;
    if (last != points.cend())
        ++last;
    return Run(first, last);
}

} // namespace keel::charts
