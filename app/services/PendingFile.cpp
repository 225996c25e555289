// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PendingFile.h"

#include "crypto/DurableFile.h"
#include "crypto/RandomUuid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace keel {

PendingFile::PendingFile(const QString& path) : m_path(path)
{
    const QFileInfo target(path);
    m_temporary = target.dir().filePath(QStringLiteral(".%1.%2").arg(
        target.fileName().left(100), randomUuid().toString(QUuid::WithoutBraces)));
}

PendingFile::~PendingFile() { discard(); }

Result<void> PendingFile::open()
{
    // rename() would say so only after everything has been written.
    if (m_path.isEmpty() || QFileInfo(m_path).isDir())
        return fail(errorFromErrno(EISDIR, m_path));
    do
        m_descriptor = ::open(QFile::encodeName(m_temporary).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    while (m_descriptor < 0 && errno == EINTR);
    if (m_descriptor < 0)
        return fail(errorFromErrno(errno, m_path));
    return {};
}

Result<void> PendingFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errorFromErrno(errno, m_path));
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> PendingFile::settle()
{
    int synced = 0;
    do
        synced = ::fsync(m_descriptor);
    while (synced != 0 && errno == EINTR);
    if (synced != 0)
        return fail(errorFromErrno(errno, m_path));
    if (::close(std::exchange(m_descriptor, -1)) != 0) { // the call that reports a full quota (NFS)
        const int reason = errno;
        discard();
        return fail(errorFromErrno(reason, m_path));
    }
    return {};
}

Result<void> PendingFile::commit()
{
    KEEL_TRY(settle());
    KEEL_TRY(moveDurably(m_temporary, m_path));
    m_temporary.clear();
    return {};
}

Result<void> PendingFile::commitNew()
{
    KEEL_TRY(settle());
    KEEL_TRY(moveToNewPlace(m_temporary, m_path));
    m_temporary.clear();
    return {};
}

void PendingFile::discard()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

} // namespace keel
