// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

struct sqlite3;

/// How our database files are encrypted, locked and made durable, stated in full so that a library whose
/// defaults change cannot lock a person out. Internal to app/storage.
namespace keel::CipherProfile {

/// PRAGMA application_id of our files: "KEEL".
inline constexpr int applicationId = 0x4B45454C;

/// To be called right after the key is given and before the first page is read.
[[nodiscard]] Result<void> applyCipher(sqlite3* database);
/// Limits and switches of the connection that need no page of the file.
[[nodiscard]] Result<void> harden(sqlite3* database);

/// Translates an SQLite result code. The detail holds numbers only: SQLite's own messages can quote values.
[[nodiscard]] Error sqliteError(int resultCode, sqlite3* database);

} // namespace keel::CipherProfile
