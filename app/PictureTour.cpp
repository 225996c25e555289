// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureTour.h"

#include "Tour.h"

#include <QDir>
#include <QImage>

#include <cstdio>

namespace keel {

int PictureTour::run()
{
    const QDir folder(m_application.options().picturesFolder);
    if (!folder.mkpath(QStringLiteral(".")))
        return refuse({ErrorCode::PermissionDenied, folder.dirName()});
    int number = 0;
    bool written = true;
    const auto toured = Tour(m_application).visitAll([&](const QString& name, QQuickWindow* window) {
        const QString file = QStringLiteral("%1-%2.png").arg(++number, 3, 10, QLatin1Char('0')).arg(name);
        written = window->grabWindow().save(folder.filePath(file)) && written;
    });
    if (!toured)
        return refuse(toured.error());
    if (!written)
        return refuse({ErrorCode::IoFailure, folder.dirName()});
    std::printf("%d pictures\n", number);
    return 0;
}

} // namespace keel
