// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Diary.h"

namespace keel {

/// Where first run stands, kept in the vault from the moment there is one, so that a lock, a crash or a power
/// cut only pauses it. Empty: it is over. Storage thread.
[[nodiscard]] Result<std::optional<int>> firstRunStep(Diary& diary);
[[nodiscard]] Result<void> keepFirstRunStep(Diary& diary, int step);
[[nodiscard]] Result<void> endFirstRun(Diary& diary);

} // namespace keel
