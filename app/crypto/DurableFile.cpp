// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/DurableFile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace keel {

namespace {

/// Closes what open() gave.
class Descriptor
{
public:
    Descriptor(const QString& path, int flags, mode_t mode = 0)
    {
        do
            m_number = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode);
        while (m_number < 0 && errno == EINTR);
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// close() may be the call that reports a full quota (NFS).
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number = -1;
};

tl::unexpected<Error> failErrno(const QString& path) { return fail(errorFromErrno(errno, path)); }

bool syncToDisk(int descriptor)
{
#ifdef F_FULLFSYNC
    if (::fcntl(descriptor, F_FULLFSYNC) == 0) // there, fsync alone leaves the bytes in the drive's cache
        return true;
#endif
    int status = 0;
    do
        status = ::fsync(descriptor);
    while (status != 0 && errno == EINTR);
    return status == 0;
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

Error errorFromErrno(int number, const QString& path)
{
    const QString detail = QStringLiteral("%1: errno %2").arg(QFileInfo(path).fileName()).arg(number);
    switch (number) {
    case ENOENT: return {ErrorCode::NotFound, detail};
    case ENOSPC:
    case EDQUOT: return {ErrorCode::DiskFull, detail};
    case EACCES:
    case EPERM: return {ErrorCode::PermissionDenied, detail};
    case EROFS: return {ErrorCode::ReadOnly, detail};
    default: return {ErrorCode::IoFailure, detail};
    }
}

Result<QByteArray> readWholeFile(const QString& path, qsizetype maxBytes)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen())
        return failErrno(path);
    QByteArray bytes;
    char chunk[4096];
    for (;;) {
        const ssize_t got = ::read(file.number(), chunk, sizeof chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failErrno(path);
        if (got == 0)
            return bytes;
        if (bytes.size() + got > maxBytes)
            return fail(ErrorCode::TooLarge, QFileInfo(path).fileName());
        bytes.append(chunk, got);
    }
}

Result<> writeNewFile(const QString& path, QByteArrayView bytes)
{
    const QByteArray name = QFile::encodeName(path);
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return failErrno(path);
    Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (!file.isOpen())
        return failErrno(path);
    if (!writeAll(file.number(), bytes) || !syncToDisk(file.number()) || !file.close()) {
        const int reason = errno;
        ::unlink(name.constData());
        return fail(errorFromErrno(reason, path));
    }
    return {};
}

Result<> moveDurably(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failErrno(to);
    return syncDirectory(QFileInfo(to).path());
}

Result<> moveToNewPlace(const QString& from, const QString& to)
{
    const QFileInfo place(to);
    const QByteArray source = QFile::encodeName(from);
    if (::link(source.constData(), QFile::encodeName(to).constData()) == 0) {
        ::unlink(source.constData());
        return syncDirectory(place.path());
    }
    if (errno == EEXIST || place.exists() || place.isSymLink())
        return fail(ErrorCode::Conflict, place.fileName());
    return moveDurably(from, to);
}

Result<> writeDurably(const QString& path, QByteArrayView bytes)
{
    const QString temporary = path + QStringLiteral(".new");
    KEEL_TRY(writeNewFile(temporary, bytes));
    return moveDurably(temporary, path);
}

Result<> removeDurably(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failErrno(path);
    return syncDirectory(QFileInfo(path).path());
}

Result<> shredDurably(const QString& path)
{
    Descriptor file(path, O_WRONLY | O_NOFOLLOW);
    if (!file.isOpen())
        return errno == ENOENT ? Result<>() : failErrno(path);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return failErrno(path);
    QByteArray noise(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    randombytes_buf(noise.data(), static_cast<std::size_t>(noise.size()));
    if (!writeAll(file.number(), noise) || !syncToDisk(file.number()) || !file.close())
        return failErrno(path);
    return removeDurably(path);
}

Result<> syncDirectory(const QString& folder)
{
    const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
    if (!directory.isOpen())
        return failErrno(folder);
    // Some network and FUSE folders cannot be synced: there is nothing more that one could do there.
    if (!syncToDisk(directory.number()) && errno != EINVAL && errno != ENOTSUP)
        return failErrno(folder);
    return {};
}

} // namespace keel
