// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/VaultFile.h"

#include <QByteArrayView>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>

namespace keel::VaultFile {

namespace {

constexpr QByteArrayView plaintextMagic = "SQLite format 3";

std::filesystem::path toNative(const QString& path) { return path.toStdU16String(); }

} // namespace

Result<void> check(const QString& path)
{
    std::error_code failure;
    // Not following a link: a vault that is a link could be pointed elsewhere between this look and the open.
    const auto status = std::filesystem::symlink_status(toNative(path), failure);
    if (failure == std::errc::permission_denied)
        return fail(ErrorCode::PermissionDenied);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(ErrorCode::VaultMissing);
    if (failure)
        return fail(ErrorCode::IoFailure, QStringLiteral("errno %1").arg(failure.value()));
    if (status.type() != std::filesystem::file_type::regular)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("not a regular file"));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QFileInfo(path).isReadable() ? ErrorCode::IoFailure : ErrorCode::PermissionDenied);
    const qint64 size = file.size();
    if (size == 0)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("empty file"));
    const QByteArray head = file.read(plaintextMagic.size());
    if (head == plaintextMagic)
        return fail(ErrorCode::NotOurs, QStringLiteral("plaintext SQLite"));
    if (size < pageSize)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("shorter than a page"));
    // A power cut during a checkpoint may leave part of a page at the end. The WAL then still holds that page
    // and SQLite mends it, so odd sizes are a fault only of a file that stands alone.
    if (size % pageSize != 0 && !hasPendingWal(path))
        return fail(ErrorCode::VaultDamaged, QStringLiteral("not whole pages"));
    return {};
}

bool hasPendingWal(const QString& path) { return QFileInfo(path + QStringLiteral("-wal")).size() > 0; }

Result<void> create(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::VaultExists);
    if (QStorageInfo(target.path()).isReadOnly())
        return fail(ErrorCode::ReadOnly);
    const QFileInfo folder(target.path());
    if (folder.isDir() && !folder.isWritable())
        return fail(ErrorCode::PermissionDenied);
    return fail(ErrorCode::IoFailure);
}

} // namespace keel::VaultFile
