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

/// At most `maxVertices` (>= 2) of the run's own points, the lowest and the highest always among them.
[[nodiscard]] Run decimate(const Run& run, qsizetype maxVertices);

/// splitRuns() and decimate() together: at most `maxVertices` (>= 8) in all, extremes and gaps kept. Only
/// where there are more gaps than vertices to show them (thousands of days) do the narrowest ones close.
[[nodiscard]] QList<Run> decimatedRuns(const Run& points, qreal maxStep, qsizetype maxVertices);

/// The points from `from` to `to` and the nearest on either side, so that a line leads out of sight.
[[nodiscard]] Run inSight(const Run& points, qreal from, qreal to);

} // namespace keel::charts
