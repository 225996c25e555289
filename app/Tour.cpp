// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tour.h"

#include "DemoVault.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace keel {

namespace {

/// Lets the window work until it has drawn nothing new for a while: animations are over, lists are filled.
void settle(QQuickWindow* window)
{
    constexpr int quietMs = 350; // longer than the 300 ms after which what was typed is looked at
    constexpr int longestMs = 5000;
    QEventLoop loop;
    QTimer quiet;
    quiet.setSingleShot(true);
    quiet.setInterval(quietMs);
    QObject::connect(&quiet, &QTimer::timeout, &loop, [&] {
        if (window->property("busy").toBool())
            quiet.start();
        else
            loop.quit();
    });
    QObject::connect(window, &QQuickWindow::afterAnimating, &quiet, qOverload<>(&QTimer::start));
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
    window->requestUpdate();
    quiet.start();
    loop.exec();
}

} // namespace

Result<void> Tour::visitWindow(const QString& prefix, AppWindow app,
                               const std::function<void(const QString&, QQuickWindow*)>& look,
                               const char* placesProperty)
{
    QQuickWindow* window = app.window;
    window->resize(m_application.options().pictureSize);
    window->show();
    settle(window);
    const QStringList places = window->property(placesProperty).toStringList();
    if (places.isEmpty())
        return fail(ErrorCode::Internal, prefix);
    for (const QString& place : places) {
        if (!QMetaObject::invokeMethod(window, "visit", Q_ARG(QString, place)))
            return fail(ErrorCode::Internal, place);
        settle(window);
        look(prefix + u'-' + place, window);
    }
    return {};
}

Result<void> Tour::visitAll(const std::function<void(const QString&, QQuickWindow*)>& look)
{
    const SessionContext& context = m_application.context();
    {
        const QTemporaryDir empty;
        KEEL_ASSIGN(AppWindow app,
                    m_application.openWindow(empty.filePath(QStringLiteral("vault")), nullptr));
        KEEL_TRY(visitWindow(QStringLiteral("first-run"), std::move(app), look));
    }
    {
        KEEL_ASSIGN(const auto blank, DemoVault::make(m_application.options().seed, context, 0));
        KEEL_ASSIGN(auto session, blank->open(context));
        KEEL_ASSIGN(AppWindow app, m_application.openWindow(blank->folder(), std::move(session)));
        KEEL_TRY(visitWindow(QStringLiteral("empty"), std::move(app), look, "emptyPlaces"));
    }
    KEEL_ASSIGN(const auto demo, DemoVault::make(m_application.options().seed, context));
    {
        KEEL_ASSIGN(AppWindow app, m_application.openWindow(demo->folder(), nullptr));
        KEEL_TRY(visitWindow(QStringLiteral("locked"), std::move(app), look));
    }
    KEEL_ASSIGN(auto session, demo->open(context));
    KEEL_ASSIGN(AppWindow app, m_application.openWindow(demo->folder(), std::move(session)));
    return visitWindow(QStringLiteral("diary"), std::move(app), look);
}

} // namespace keel
