// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/api/Lifecycle.h"

#include <QDBusConnection>

namespace keel {

namespace {

/// The screen saver of the desktop and the sleep of logind. Where neither speaks, the idle lock remains.
class BusLifecycle final : public Lifecycle
{
    Q_OBJECT

public:
    BusLifecycle()
    {
        for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            QDBusConnection::sessionBus().connect(QString(), QString(), QString::fromLatin1(saver),
                                                  QStringLiteral("ActiveChanged"), this, SLOT(changed(bool)));
        }
        QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
                                             QStringLiteral("/org/freedesktop/login1"),
                                             QStringLiteral("org.freedesktop.login1.Manager"),
                                             QStringLiteral("PrepareForSleep"), this, SLOT(changed(bool)));
    }

private Q_SLOTS:
    void changed(bool begins)
    {
        if (begins)
            Q_EMIT leaving();
    }
};

} // namespace

std::unique_ptr<Lifecycle> Lifecycle::ofSystem() { return std::make_unique<BusLifecycle>(); }

} // namespace keel

#include "LinuxLifecycle.moc"
