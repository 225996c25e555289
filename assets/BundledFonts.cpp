// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assets/BundledFonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QResource>

namespace keel {

QString registerBundledFonts()
{
    QString family;
    QDirIterator fonts(QStringLiteral(":/keel/fonts"), {QStringLiteral("*.otf")});
    while (fonts.hasNext()) {
        // They are stored as they are and read where they lie in the program: a name instead of the bytes
        // would be two copies of each in memory.
        const QByteArray font = QResource(fonts.next()).uncompressedData();
        const QStringList families =
            QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(font));
        if (!families.isEmpty())
            family = families.constFirst();
    }
    return family;
}

} // namespace keel
