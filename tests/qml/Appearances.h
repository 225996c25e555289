// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs here need before the first component: our modules and our fonts.
#pragma once

#include <QDirIterator>
#include <QFontDatabase>
#include <QQmlEngine>

namespace keel::test {

inline void useModules(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }

inline void useFonts()
{
    QDirIterator fonts(QStringLiteral(":/keel/fonts"));
    while (fonts.hasNext())
        QFontDatabase::addApplicationFont(fonts.next());
}

} // namespace keel::test
