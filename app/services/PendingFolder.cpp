// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PendingFolder.h"

#include "crypto/DurableFile.h"
#include "crypto/RandomUuid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace keel {

PendingFolder::PendingFolder(const QString& path) : m_path(QDir::cleanPath(path))
{
    const QFileInfo target(m_path);
    m_temporary = target.dir().filePath(QStringLiteral(".%1.%2").arg(
        target.fileName().left(100), randomUuid().toString(QUuid::WithoutBraces)));
}

PendingFolder::~PendingFolder()
{
    if (m_pending)
        QDir(m_temporary).removeRecursively();
}

Result<void> PendingFolder::open()
{
    if (::mkdir(QFile::encodeName(m_temporary).constData(), S_IRWXU) != 0)
        return fail(errorFromErrno(errno, m_path));
    m_pending = true;
    return {};
}

Result<void> PendingFolder::commit()
{
    KEEL_TRY(syncDirectory(m_temporary));
    KEEL_TRY(moveDurably(m_temporary, m_path));
    m_pending = false;
    return {};
}

} // namespace keel
