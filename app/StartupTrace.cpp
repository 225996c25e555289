// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartupTrace.h"

#include "DemoVault.h"
#include "crypto/KeyDerivation.h"
#include "platform/api/Process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace keel {

namespace {

QString passphraseFrom(int descriptor)
{
    QFile input;
    if (!input.open(descriptor, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// What one key derivation costs here at the cost of the vault's passphrase slot.
QJsonValue derivationMilliseconds(const QString& vaultFolder)
{
    const auto keyslots = Vault(vaultFolder).keyslots();
    if (!keyslots)
        return QJsonValue::Null;
    for (const Keyslot& slot : keyslots->keyslots()) {
        if (slot.type != SlotType::Passphrase || !slot.cost)
            continue;
        QElapsedTimer timer;
        timer.start();
        const auto derived = deriveKey(SecureBytes::random(16), slot.salt, slot.cost->kdf);
        return derived ? QJsonValue(timer.elapsed()) : QJsonValue::Null;
    }
    return QJsonValue::Null;
}

} // namespace

int StartupTrace::run()
{
    const Options& options = m_application.options();
    auto opened = m_application.openWindow(options.vaultFolder, nullptr);
    if (!opened)
        return refuse(opened.error());
    AppWindow& app = *opened;

    QJsonObject line{{QStringLiteral("process_to_first_frame_ms"), QJsonValue::Null},
                     {QStringLiteral("unlock_kdf_ms"), QJsonValue::Null},
                     {QStringLiteral("unlock_to_today_ms"), QJsonValue::Null}};
    QElapsedTimer sinceUnlock;
    const bool unlocks = options.passphraseDescriptor >= 0 && app.model->unlock();
    bool first = true;
    // Frames are counted where they are shown; the rest happens on the GUI thread.
    QObject::connect(
        app.window, &QQuickWindow::frameSwapped, app.window,
        [&] {
            if (first) {
                first = false;
                line[QStringLiteral("process_to_first_frame_ms")] = processAgeMilliseconds();
                if (!unlocks)
                    return QCoreApplication::quit();
                sinceUnlock.start();
                app.model->unlock()->unlock(passphraseFrom(options.passphraseDescriptor));
            } else if (app.model->stage() == AppModel::Unlocked &&
                       line[QStringLiteral("unlock_to_today_ms")].isNull()) {
                line[QStringLiteral("unlock_to_today_ms")] = sinceUnlock.elapsed();
                QCoreApplication::quit();
            }
        },
        Qt::QueuedConnection);
    if (unlocks) {
        QObject::connect(app.model->unlock(), &UnlockModel::errorChanged, app.window,
                         [] { QCoreApplication::exit(3); });
    }
    app.window->show();
    const int status = QCoreApplication::exec();
    if (unlocks && status == 0)
        line[QStringLiteral("unlock_kdf_ms")] = derivationMilliseconds(options.vaultFolder);
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n').constData(), stderr);
    return status;
}

} // namespace keel
