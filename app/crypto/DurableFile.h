// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace keel {

/// Files that are there after a power cut once a call has returned. QSaveFile does not sync the folder.
/// Errors: NotFound, DiskFull, PermissionDenied, ReadOnly, TooLarge, IoFailure; `detail` names the file
/// without its folder. Blocking; any thread.

/// The whole file, TooLarge beyond `maxBytes`.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, qsizetype maxBytes);
/// A new file with mode 0600, synced; what stood at `path` is unlinked first, and a failed write leaves
/// nothing behind. The folder is not synced: rename over the target with moveDurably().
[[nodiscard]] Result<> writeNewFile(const QString& path, QByteArrayView bytes);
/// Renames within one folder, replacing `to`, and syncs the folder.
[[nodiscard]] Result<> moveDurably(const QString& from, const QString& to);
/// The same to where nothing is: Conflict otherwise, even if something came there a moment ago. Where a disk
/// knows no links (FAT, some network folders) a moment remains.
[[nodiscard]] Result<> moveToNewPlace(const QString& from, const QString& to);
/// Replaces `path` so that there is always the whole old or the whole new file.
[[nodiscard]] Result<> writeDurably(const QString& path, QByteArrayView bytes);
/// Removes the file if it is there, and syncs the folder.
[[nodiscard]] Result<> removeDurably(const QString& path);
/// Overwrites the file with random bytes before removing it. On an SSD old blocks may survive: this is for
/// keyslots, whose loss is the point, not a promise about anything else.
[[nodiscard]] Result<> shredDurably(const QString& path);
[[nodiscard]] Result<> syncDirectory(const QString& folder);

/// What a person can do about an errno.
[[nodiscard]] Error errorFromErrno(int number, const QString& path);

} // namespace keel
