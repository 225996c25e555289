// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/LinuxAppearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace keel {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");

const QString portalNamespace = QStringLiteral("org.freedesktop.appearance");
const QString gnomeNamespace = QStringLiteral("org.gnome.desktop.interface");

/// The portal's old Read wraps its answer in two variants, its signal in one.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

std::unique_ptr<Appearance> Appearance::ofSystem() { return std::make_unique<LinuxAppearance>(); }

LinuxAppearance::LinuxAppearance()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The whole message: Qt 6.4 refuses a slot that takes a QDBusVariant, and says so only by its answer.
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QDBusMessage)));
    ask(portalNamespace, QStringLiteral("color-scheme"));
    ask(portalNamespace, QStringLiteral("contrast"));
    ask(gnomeNamespace, QStringLiteral("text-scaling-factor"));
    ask(gnomeNamespace, QStringLiteral("enable-animations"));
}

void LinuxAppearance::ask(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, unwrapped(reply.value().variant()));
        watcher->deleteLater();
    });
}

void LinuxAppearance::settingChanged(const QDBusMessage& signal)
{
    const QVariantList told = signal.arguments();
    take(told.value(0).toString(), told.value(1).toString(), unwrapped(told.value(2)));
}

void LinuxAppearance::take(const QString& group, const QString& key, const QVariant& value)
{
    constexpr uint preferDark = 1;
    constexpr uint moreContrast = 1;
    if (group == portalNamespace && key == QLatin1String("color-scheme"))
        m_dark = value.toUInt() == preferDark;
    else if (group == portalNamespace && key == QLatin1String("contrast"))
        m_highContrast = value.toUInt() == moreContrast;
    else if (group == gnomeNamespace && key == QLatin1String("text-scaling-factor"))
        m_textScale = qBound(1.0, value.toDouble(), 2.0);
    else if (group == gnomeNamespace && key == QLatin1String("enable-animations"))
        m_reducedMotion = !value.toBool();
    else
        return;
    Q_EMIT changed();
}

} // namespace keel
