// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Diary.h"

namespace keel {

/// That a lock stopped an import before any of it was taken in: a setting of the vault until its owner has
/// read it, which no export holds. Storage thread; errors of the disk.
[[nodiscard]] Result<void> noteStoppedImport(Diary& diary);
[[nodiscard]] Result<bool> wasImportStopped(Diary& diary);
[[nodiscard]] Result<void> forgetStoppedImport(Diary& diary);

} // namespace keel
