// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace keel::insights {

/// The shift between two windows: the median of all differences after - before (Hodges & Lehmann 1963).
[[nodiscard]] std::optional<double> hodgesLehmann(std::span<const double> before,
                                                  std::span<const double> after);

} // namespace keel::insights
