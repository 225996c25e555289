// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rest.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace keel::bench {

qint64 bytesAtRest()
{
    QEventLoop pause;
    QTimer::singleShot(1500, &pause, &QEventLoop::quit);
    pause.exec();
    QFile map(QStringLiteral("/proc/self/smaps_rollup"));
    if (!map.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = map.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.mid(4).replace("kB", "").trimmed().toLongLong() * 1024;
    }
    return 0;
}

} // namespace keel::bench
