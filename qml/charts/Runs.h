// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a line over days looks like with a limited number of vertices: pure functions, x ascending in days.
#pragma once

#include <QList>
#include <QPointF>

namespace keel::charts {

using Run = QList<QPointF>;

/// Cuts where two neighbours are more than `maxStep` days apart: a missing day is a gap, not a line.
[[nodiscard]] QList<Run> splitRuns(const Run& points, qreal maxStep);

/// Which days of a stretch stand for it. The edge of a band needs only its outer ones: a line that goes to
/// and fro between both would have the band filled many times over.
enum class Extremes { Both, Lowest, Highest };

/// At most `maxVertices` (>= 2, for one extreme >= 3) of the run's own points, the lowest and the highest
/// always among them, or the one that is asked for.
[[nodiscard]] Run decimate(const Run& run, qsizetype maxVertices, Extremes keep = Extremes::Both);

/// splitRuns() and decimate() together: at most `maxVertices` (>= 8) in all, extremes and gaps kept. Only
/// where there are more gaps than vertices to show them (thousands of days) do the narrowest ones close.
[[nodiscard]] QList<Run> decimatedRuns(const Run& points, qreal maxStep, qsizetype maxVertices,
                                       Extremes keep = Extremes::Both);

/// The runs that are at least `narrowest` days wide, for what is drawn only where the main line has a gap: at
/// most `maxVertices` (>= 2) in all; the narrower ones are left out first.
[[nodiscard]] QList<Run> widestRuns(const Run& points, qreal maxStep, qreal narrowest, qsizetype maxVertices);

/// The points from `from` to `to` and the nearest on either side, so that a line leads out of sight.
[[nodiscard]] Run inSight(const Run& points, qreal from, qreal to);

/// The points with their place on the screen for x: 0 where `from` is, 1 where `to` is, or the other way
/// round where one reads from right to left. A sight of one day has it in the middle.
[[nodiscard]] Run placed(const Run& points, qreal from, qreal to, bool mirrored);

} // namespace keel::charts
