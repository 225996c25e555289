// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace keel {

/// Keeps the process's memory out of core files and away from other processes of the same user, as far as
/// the system offers it. Once at start. An error (Internal) is worth a log line, not a refusal to start.
[[nodiscard]] Result<> hardenProcess();

} // namespace keel
