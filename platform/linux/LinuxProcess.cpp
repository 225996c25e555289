// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "platform/api/Process.h"

#include <QCoreApplication>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

#include <vector>

namespace keel {

void restartProcess(const QStringList& arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(QCoreApplication::applicationFilePath())};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    execv(argv.front(), argv.data());
}

void shareHeap()
{
#ifdef M_ARENA_MAX // GNU's
    mallopt(M_ARENA_MAX, 1);
#endif
}

qint64 processAgeMilliseconds()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    // The name in brackets may hold spaces; the 20th field after it is the start in ticks since boot.
    const QByteArray line = stat.readAll();
    const auto fields = line.sliced(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 19;
    const qint64 ticks = fields.value(startTime).toLongLong();
    return monotonicMilliseconds() - ticks * 1000 / sysconf(_SC_CLK_TCK);
}

} // namespace keel
