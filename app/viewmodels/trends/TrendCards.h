// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/trends/TrendCard.h"

namespace keel {

/// The cards of Trends, each a pure function of the report. Every word in them is plain, about the person's
/// own notes, and free of what domain brief sections 3 and 8 forbid (a test reads them all).

[[nodiscard]] TrendCard chainCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard strainCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard exposureCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard valuesCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard helpfulnessCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard plannedCard(const insights::Trends& trends, const TrendContext& context);
/// Raw days from the first one; the level from seven days with a W.
[[nodiscard]] TrendCard levelCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard boundariesCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard overtimeCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard leaveCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard challengeSidesCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard challengesCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard betterWeeksCard(const insights::Trends& trends, const TrendContext& context);
[[nodiscard]] TrendCard bounceBackCard(const insights::Trends& trends, const TrendContext& context);
/// One for each model that passes every gate; for the others nothing, not even "no link found".
[[nodiscard]] QList<TrendCard> associationCards(const insights::Trends& trends);
[[nodiscard]] TrendCard changeCard(const insights::Trends& trends, const TrendContext& context);
/// Ranges of a month and more.
[[nodiscard]] TrendCard monthsCard(const insights::Trends& trends, const TrendContext& context);

/// How much days move (domain brief 5 e2): only for the folded details.
[[nodiscard]] QStringList dynamicsLines(const insights::Dynamics& dynamics);

/// All of them in the page's order, associations included as far as they are computed.
[[nodiscard]] QList<TrendCard> trendCards(const insights::Trends& trends, const TrendContext& context);

} // namespace keel
