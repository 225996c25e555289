// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace keel {

namespace {

const QString historyHint = QStringLiteral("x-kde-passwordManagerHint");
/// Tells what this process put there from anything else; holds nothing of the secret.
const QString ownerMark = QStringLiteral("application/x-keel-owner");

const QByteArray& ownName()
{
    static const QByteArray name = QUuid::createUuid().toRfc4122();
    return name;
}

} // namespace

SecretClipboard::SecretClipboard(std::function<qint64()> monotonic, QObject* parent)
    : QObject(parent), m_monotonic(std::move(monotonic))
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::look);
}

SecretClipboard::~SecretClipboard()
{
    if (m_tick.isActive())
        clear();
}

void SecretClipboard::copy(const QString& secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    data->setData(historyHint, QByteArrayLiteral("secret"));
    data->setData(ownerMark, ownName());
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_until = m_monotonic() + keptMilliseconds;
    m_tick.start();
}

void SecretClipboard::look()
{
    if (m_tick.isActive() && m_monotonic() >= m_until)
        clear();
}

bool SecretClipboard::holdsOurs()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->data(ownerMark) == ownName();
}

void SecretClipboard::clear()
{
    m_tick.stop();
    if (holdsOurs())
        QGuiApplication::clipboard()->clear();
}

} // namespace keel
