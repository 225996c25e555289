// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SerialExecutor.h"
#include "services/UnlockDelay.h"
#include "viewmodels/AppSetup.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The lock screen.
class UnlockModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool useRecovery READ useRecovery WRITE setUseRecovery NOTIFY useRecoveryChanged)
    Q_PROPERTY(int delaySeconds READ delaySeconds NOTIFY delayChanged) ///< 0: one may try
    Q_PROPERTY(QString delayText READ delayText NOTIFY delayChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    /// `keyWork` runs Argon2id and outlives this.
    UnlockModel(const AppSetup& setup, SerialExecutor& keyWork, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] bool useRecovery() const { return m_useRecovery; }
    void setUseRecovery(bool useRecovery);
    [[nodiscard]] int delaySeconds() const;
    [[nodiscard]] QString delayText() const;
    [[nodiscard]] const QString& notice() const { return m_notice; }
    void setNotice(const QString& notice);

    /// The passphrase or, with `useRecovery`, the recovery code. Ignored while busy or while the delay runs.
    Q_INVOKABLE void unlock(QString secret);

    /// After unlocked(): where first run was left, if it was not finished.
    [[nodiscard]] std::optional<int> firstRunStep() const { return m_firstRunStep; }
    /// After unlocked(): the open diary, once.
    [[nodiscard]] std::unique_ptr<DiarySession> takeSession() { return std::move(m_session); }
    /// After unlocked(), once: the passphrase if its slot may have become too cheap for this device.
    [[nodiscard]] std::optional<SecureBytes> takePassphrase() { return std::move(m_passphrase); }

Q_SIGNALS:
    void busyChanged();
    void errorChanged();
    void useRecoveryChanged();
    void delayChanged();
    void noticeChanged();
    void unlocked();
    /// Whatever is typed, the vault does not open: isVaultProblem().
    void blocked(const keel::Error& error);

private:
    void setBusy(bool busy);
    void setError(const QString& error);
    [[nodiscard]] Result<SecureBytes> readSecret(const QString& secret) const;
    struct Opened
    {
        std::unique_ptr<DiarySession> session;
        std::optional<SecureBytes> passphrase;
        std::optional<int> firstRunStep;
    };
    void finish(Result<Opened> opened);
    void countDown();

    Vault m_vault;
    SessionContext m_context;
    SerialExecutor& m_keyWork;
    std::function<qint64()> m_monotonic;
    UnlockDelay m_delay;
    QTimer m_tick;
    bool m_busy = false;
    bool m_useRecovery = false;
    QString m_error;
    QString m_notice;
    std::unique_ptr<DiarySession> m_session;
    std::optional<SecureBytes> m_passphrase;
    std::optional<int> m_firstRunStep;
};

} // namespace keel
