// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Runs.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace keel::charts {

namespace {

bool isLower(const QPointF& a, const QPointF& b) { return a.y() < b.y(); }

/// The lowest and the highest of [first, last) in their order on the x axis, one point if they are the same;
/// or the one that is asked for.
void appendExtremes(Run& to, Run::const_iterator first, Run::const_iterator last, Extremes keep)
{
    const auto [low, high] = std::minmax_element(first, last, isLower);
    if (keep != Extremes::Both) {
        to.append(keep == Extremes::Lowest ? *low : *high);
        return;
    }
    to.append(*std::min(low, high));
    if (low != high)
        to.append(*std::max(low, high));
}

/// Vertices for both ends and what is kept of one stretch.
qsizetype fewest(Extremes keep) { return keep == Extremes::Both ? 4 : 3; }

/// The fewest for every run, the rest by length: the sum cannot pass the limit.
void decimateEach(QList<Run>& runs, qsizetype maxVertices, Extremes keep)
{
    qsizetype points = 0;
    for (const Run& run : std::as_const(runs))
        points += run.size();
    if (points <= maxVertices)
        return;
    const qsizetype each = keep == Extremes::Both ? 2 : 3; // two are both extremes
    const qsizetype spare = maxVertices - each * runs.size();
    for (Run& run : runs)
        run = decimate(run, each + spare * run.size() / points, keep);
}

qreal widthOf(const Run& run) { return run.constLast().x() - run.constFirst().x(); }

} // namespace

QList<Run> splitRuns(const Run& points, qreal maxStep)
{
    QList<Run> runs;
    auto first = points.cbegin();
    while (first != points.cend()) {
        auto last = first + 1;
        while (last != points.cend() && last->x() - (last - 1)->x() <= maxStep)
            ++last;
        runs.append(Run(first, last));
        first = last;
    }
    return runs;
}

Run decimate(const Run& run, qsizetype maxVertices, Extremes keep)
{
    if (run.size() <= maxVertices)
        return run;
    Run kept;
    if (maxVertices < fewest(keep)) { // too few for both ends and both extremes: the extremes say more
        appendExtremes(kept, run.cbegin(), run.cend(), keep);
        return kept;
    }
    const qsizetype inner = run.size() - 2;
    const qsizetype buckets = (maxVertices - 2) / (fewest(keep) - 2);
    kept.reserve(maxVertices);
    kept.append(run.constFirst());
    for (qsizetype bucket = 0; bucket < buckets; ++bucket) {
        const auto first = run.cbegin() + 1 + inner * bucket / buckets;
        const auto last = run.cbegin() + 1 + inner * (bucket + 1) / buckets;
        if (first != last)
            appendExtremes(kept, first, last, keep);
    }
    kept.append(run.constLast());
    return kept;
}

QList<Run> decimatedRuns(const Run& points, qreal maxStep, qsizetype maxVertices, Extremes keep)
{
    QList<Run> runs = splitRuns(points, maxStep);
    while (points.size() > maxVertices && runs.size() > maxVertices / 4) {
        maxStep *= 2;
        runs = splitRuns(points, maxStep);
    }
    decimateEach(runs, maxVertices, keep);
    return runs;
}

QList<Run> widestRuns(const Run& points, qreal maxStep, qreal narrowest, qsizetype maxVertices)
{
    QList<Run> runs = splitRuns(points, maxStep);
    runs.removeIf([narrowest](const Run& run) { return run.size() < 2 || widthOf(run) < narrowest; });
    if (const qsizetype most = maxVertices / 2; runs.size() > most) {
        QList<qreal> widths;
        for (const Run& run : std::as_const(runs))
            widths.append(widthOf(run));
        std::nth_element(widths.begin(), widths.begin() + most, widths.end(), std::greater<>());
        const qreal tooNarrow = widths.at(most);
        runs.removeIf([tooNarrow](const Run& run) { return widthOf(run) <= tooNarrow; });
    }
    decimateEach(runs, maxVertices, Extremes::Both);
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

Run placed(const Run& points, qreal from, qreal to, bool mirrored)
{
    Run placed;
    placed.reserve(points.size());
    for (const QPointF& point : points) {
        const qreal share = to > from ? (point.x() - from) / (to - from) : 0.5;
        placed.append({mirrored ? 1 - share : share, point.y()});
    }
    return placed;
}

} // namespace keel::charts
