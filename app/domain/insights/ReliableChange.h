// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace keel::insights {

/// Jacobson & Truax (1991): a change between two scores against the instrument's measurement noise.
struct ReliableChange
{
    double rc = 0;
    double thresholdPoints = 0; ///< the smallest change beyond noise, in points of the scale
    bool moreThanNoise = false; ///< |rc| > 1.96
};

/// `sd` and `reliability` come with the person's own instrument file; std::nullopt unless sd > 0 and
/// 0 <= reliability < 1.
[[nodiscard]] std::optional<ReliableChange> reliableChange(double before, double after, double sd,
                                                           double reliability);

} // namespace keel::insights
