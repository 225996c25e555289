// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/trends/TrendCard.h"

namespace keel {

/// What the level's picture says, in one plain sentence; never why, never whether that is good.
/// "Usual" is the median of the range's W. Where the level (EWMA) stays within half a point of it on at least
/// 60 % of the days that have one, the sentence says so; else it sets the first half of those days beside the
/// second. Below the gate it only counts. Pure.
[[nodiscard]] QString levelSentence(const insights::WellbeingTrend& trend, TrendRange range);

} // namespace keel
