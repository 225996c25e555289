// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least a Qt Quick Controls program can be: one Material window. Says when its first frame was shown and
// leaves, the way `keel --trace-startup` does; with --rest it says what memory it keeps while nothing
// happens.
#include "../Rest.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Keel/Bench/Floor/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* const window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    window->show();
    const int status = QCoreApplication::exec();
    if (QCoreApplication::arguments().contains(QStringLiteral("--rest")))
        std::printf("{\"pss_bytes\":%lld}\n", static_cast<long long>(keel::bench::bytesAtRest()));
    else
        std::fputs("{\"first_frame\":true}\n", stderr);
    return status;
}
