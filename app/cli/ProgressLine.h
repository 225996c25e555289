// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

#include <QString>

namespace keel::cli {

/// A callback for long work that shows how far it is, on a terminal's stderr only, and stops it when the
/// process was interrupted.
[[nodiscard]] Progress progressLine(const QString& what);

} // namespace keel::cli
