// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UnlockModel.h"

#include "crypto/SecretText.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FirstRunPosition.h"
#include "viewmodels/RecoveryCheck.h"

namespace keel {

UnlockModel::UnlockModel(const AppSetup& setup, SerialExecutor& keyWork, QObject* parent)
    : QObject(parent), m_vault(setup.vaultFolder), m_context(setup.context), m_keyWork(keyWork),
      m_monotonic(setup.monotonic), m_delay(setup.stateFolder, m_monotonic())
{
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &UnlockModel::countDown);
    if (m_delay.remaining(m_monotonic()) > 0)
        m_tick.start();
}

void UnlockModel::setUseRecovery(bool useRecovery)
{
    if (m_useRecovery == useRecovery)
        return;
    m_useRecovery = useRecovery;
    setError({});
    Q_EMIT useRecoveryChanged();
}

int UnlockModel::delaySeconds() const { return int((m_delay.remaining(m_monotonic()) + 999) / 1000); }

QString UnlockModel::delayText() const
{
    const int seconds = delaySeconds();
    return seconds > 0 ? tr("You can try again in %1 s.").arg(seconds) : QString();
}

void UnlockModel::setNotice(const QString& notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void UnlockModel::unlock(QString secret)
{
    if (m_busy || m_delay.remaining(m_monotonic()) > 0) {
        wipe(secret);
        return;
    }
    auto bytes = readSecret(secret);
    wipe(secret);
    if (!bytes) {
        setError(errorText(bytes.error().code));
        return;
    }
    if (bytes->isEmpty()) {
        setError(m_useRecovery ? tr("Type your recovery code first.") : tr("Type your passphrase first."));
        return;
    }
    setError({});
    setBusy(true);
    const SlotType type = m_useRecovery ? SlotType::RecoveryCode : SlotType::Passphrase;
    m_keyWork
        .run([vault = m_vault, context = m_context, type, monotonic = m_monotonic,
              secretBytes = std::move(*bytes)]() mutable -> Result<Opened> {
            const qint64 start = monotonic();
            Opened opened;
            KEEL_ASSIGN(opened.session, vault.unlock({type, secretBytes}, context));
            if (type == SlotType::Passphrase && KdfCost::nextMayFit(monotonic() - start))
                opened.passphrase = std::move(secretBytes);
            // It has just opened the diary. What cannot be written or read is no reason to keep anybody out.
            if (type == SlotType::RecoveryCode && opened.session->isWritable()) [[maybe_unused]]
                const auto noted = opened.session->run(confirmRecoveryCode).takeResult();
            const auto step = opened.session->run(keel::firstRunStep).takeResult();
            opened.firstRunStep = step ? *step : std::nullopt;
            return opened;
        })
        .then(this, [this](Result<Opened> opened) { finish(std::move(opened)); });
}

Result<SecureBytes> UnlockModel::readSecret(const QString& secret) const
{
    if (!m_useRecovery)
        return secretFromText(secret);
    KEEL_ASSIGN(const auto code, RecoveryCode::parse(secret));
    return code.secret().clone();
}

void UnlockModel::finish(Result<Opened> opened)
{
    setBusy(false);
    if (opened) {
        m_delay.succeeded();
        m_session = std::move(opened->session);
        m_passphrase = std::move(opened->passphrase);
        m_firstRunStep = opened->firstRunStep;
        Q_EMIT unlocked();
        return;
    }
    const ErrorCode code = opened.error().code;
    if (code == ErrorCode::WrongPassphrase || code == ErrorCode::WrongRecoveryCode) {
        m_delay.failed(m_monotonic());
        m_tick.start();
        Q_EMIT delayChanged();
    }
    setError(errorText(code));
    if (isVaultProblem(code))
        Q_EMIT blocked(opened.error());
}

void UnlockModel::countDown()
{
    if (m_delay.remaining(m_monotonic()) == 0)
        m_tick.stop();
    Q_EMIT delayChanged();
}

void UnlockModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void UnlockModel::setError(const QString& error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace keel
