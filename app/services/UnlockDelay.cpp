// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UnlockDelay.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace keel {

namespace {

constexpr int mostFailures = 1000; // beyond that a number in the file is no count of ours

int readFailures(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return std::clamp(file.read(8).trimmed().toInt(), 0, mostFailures);
}

} // namespace

UnlockDelay::UnlockDelay(QString stateFolder, qint64 now)
    : m_file(QDir(stateFolder).filePath(QStringLiteral("unlock-failures"))), m_failures(readFailures(m_file))
{
    restart(now);
}

void UnlockDelay::failed(qint64 now)
{
    m_failures = std::min(m_failures + 1, mostFailures);
    store();
    restart(now);
}

void UnlockDelay::succeeded()
{
    m_failures = 0;
    m_until = 0;
    QFile::remove(m_file);
}

qint64 UnlockDelay::remaining(qint64 now) const { return std::max<qint64>(0, m_until - now); }

void UnlockDelay::store() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file); // half a number would be another number
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(m_failures));
        file.commit();
    }
}

void UnlockDelay::restart(qint64 now)
{
    if (m_failures == 0)
        return;
    const int doublings = std::min(m_failures - 1, 20);
    m_until = now + std::min<qint64>(longest, qint64(1000) << doublings);
}

} // namespace keel
