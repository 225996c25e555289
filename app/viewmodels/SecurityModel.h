// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/RecoveryCheck.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// Passphrase and recovery code of the open diary.
class SecurityModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(
        QString done READ done NOTIFY stateChanged) ///< what was done last: "Your passphrase is changed. ..."
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY strengthChanged)
    Q_PROPERTY(bool strengthOk READ strengthOk NOTIFY strengthChanged)
    Q_PROPERTY(int strengthBits READ strengthBits NOTIFY strengthChanged)
    Q_PROPERTY(
        QString recoveryCode READ recoveryCode NOTIFY recoveryCodeChanged) ///< empty unless one was just made
    Q_PROPERTY(QString confirmGroups READ confirmGroups NOTIFY recoveryCodeChanged)

public:
    explicit SecurityModel(DiarySession& session, QObject* parent = nullptr);
    ~SecurityModel() override;

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] const QString& done() const { return m_done; }
    [[nodiscard]] const QString& strengthText() const { return m_strengthText; }
    [[nodiscard]] bool strengthOk() const { return m_strengthOk; }
    [[nodiscard]] int strengthBits() const { return m_strengthBits; }
    [[nodiscard]] QString recoveryCode() const;
    [[nodiscard]] QString confirmGroups() const;

    Q_INVOKABLE void startNew(); ///< nothing is said any more of what was tried before
    Q_INVOKABLE void checkStrength(const QString& next);
    /// `current`, and what newRecoveryCode() takes: the passphrase or the recovery code.
    Q_INVOKABLE void changePassphrase(QString current, QString next, QString repeat);
    Q_INVOKABLE void newRecoveryCode(QString typed);
    /// Does the code that one has open the diary? Changes nothing in vault.keys; recoveryConfirmed() if it
    /// does.
    Q_INVOKABLE void checkRecoveryCode(QString typed);
    /// Done looking at it: gone from the screen and from memory; typing two groups back may wait.
    Q_INVOKABLE void recoveryShown();
    Q_INVOKABLE void copyRecovery();
    Q_INVOKABLE bool confirmRecovery(const QString& first, const QString& second);

Q_SIGNALS:
    void stateChanged();
    void strengthChanged();
    void recoveryCodeChanged();
    void passphraseChanged();
    void recoveryConfirmed(); ///< stored
    void copyRequested(const QString& secret);

private:
    void begin();
    void end(const QString& error, const QString& done);

    DiarySession& m_session;
    bool m_busy = false;
    QString m_error;
    QString m_done;
    QString m_strengthText;
    bool m_strengthOk = false;
    int m_strengthBits = 0;
    std::unique_ptr<RecoveryCheck> m_recovery;
};

} // namespace keel
