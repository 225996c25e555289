// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assets/BundledFonts.h"

#include <QDirIterator>
#include <QFontDatabase>

namespace keel {

QString registerBundledFonts()
{
    QString family;
    QDirIterator fonts(QStringLiteral(":/keel/fonts"), {QStringLiteral("*.otf")});
    while (fonts.hasNext()) {
        const QStringList families =
            QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(fonts.next()));
        if (!families.isEmpty())
            family = families.constFirst();
    }
    return family;
}

} // namespace keel
