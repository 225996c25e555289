// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Diary.h"

namespace keel {

/// Until when prompts stay silent after a support card: a setting of the vault without a cause, which no
/// export holds. Storage thread; errors of the disk.
[[nodiscard]] Result<std::optional<Instant>> quietUntil(Diary& diary);
[[nodiscard]] Result<void> keepQuietUntil(Diary& diary, Instant moment);

/// Until when Trends does not ask again whether talking with someone would help: likewise.
[[nodiscard]] Result<std::optional<Instant>> levelRestUntil(Diary& diary);
[[nodiscard]] Result<void> keepLevelRestUntil(Diary& diary, Instant moment);

} // namespace keel
