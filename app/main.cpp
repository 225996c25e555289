// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "base/Log.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/ProcessHardening.h"
#include "platform/api/Process.h"

#include <QApplication>
#include <QIcon>

#include <memory>

int main(int argc, char** argv)
{
    using namespace keel;
    shareHeap();
    // Before anything secret exists.
    if (const auto hardened = hardenProcess(); !hardened)
        logError("hardenProcess", hardened.error());
    if (const auto ready = initCrypto(); !ready)
        return refuse(ready.error());

    QCoreApplication::setApplicationName(QStringLiteral("keel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEEL_VERSION));

    Options options;
    {
        // Help and wrong arguments need no display.
        QStringList arguments;
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        options = Options::parse(arguments);
    }
    if (options.exitStatus)
        return *options.exitStatus;

    // Qt Charts needs a QApplication; with less it crashes.
    const QApplication qtApplication(argc, argv);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/keel/icons/keel.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.keel.Keel"));
    return Application(std::move(options)).run();
}
