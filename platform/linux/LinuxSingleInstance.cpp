// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/api/SingleInstance.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>

namespace keel {

namespace {

const QString objectPath = QStringLiteral("/org/keel/Window");
const QString interfaceName = QStringLiteral("org.keel.Window");

/// A bus name that tells vaults apart without naming the folder.
QString busName(const QString& vaultFolder)
{
    const QByteArray place = QDir(vaultFolder).absolutePath().toUtf8();
    return QStringLiteral("org.keel.Window.v") +
           QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
}

/// The first process's side: one slot on the session bus.
class BusInstance final : public SingleInstance
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.keel.Window")

public Q_SLOTS:
    Q_SCRIPTABLE void Raise() { Q_EMIT raiseRequested(); }
};

} // namespace

std::unique_ptr<SingleInstance> SingleInstance::claim(const QString& vaultFolder)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto instance = std::make_unique<BusInstance>();
    if (!bus.isConnected())
        return instance;
    const QString name = busName(vaultFolder);
    if (bus.registerService(name)) {
        bus.registerObject(objectPath, instance.get(), QDBusConnection::ExportScriptableSlots);
        return instance;
    }
    bus.call(QDBusMessage::createMethodCall(name, objectPath, interfaceName, QStringLiteral("Raise")),
             QDBus::Block, 1000);
    return nullptr;
}

} // namespace keel

#include "LinuxSingleInstance.moc"
