// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

/// What can be said of a vault's database file before SQLite touches it. SQLite opens a zero-length file as
/// a new empty database without a word, and falls back to plaintext if asked to: hence this look first.
namespace keel::VaultFile {

/// The only page size we write, bytes.
inline constexpr qint64 pageSize = 4096;

/// VaultMissing, PermissionDenied, NotOurs (a plaintext SQLite file) or VaultDamaged (not a regular file,
/// empty, or not whole pages).
[[nodiscard]] Result<void> check(const QString& path);

/// True while a write-ahead log with commits may lie beside the file: the file alone is then not complete.
[[nodiscard]] bool hasPendingWal(const QString& path);

/// Makes an empty file that only its owner may read or write. VaultExists if the name is taken,
/// ReadOnly, PermissionDenied or IoFailure if the folder refuses it.
[[nodiscard]] Result<void> create(const QString& path);

} // namespace keel::VaultFile
