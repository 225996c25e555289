// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SerialExecutor.h"
#include "viewmodels/AppSetup.h"
#include "viewmodels/CheckInModel.h"
#include "viewmodels/RecoveryCheck.h"
#include "viewmodels/SafetyModel.h"
#include "viewmodels/WorkingDaysModel.h"

namespace keel {

/// Making a diary, in eight steps. The vault is made at the third; from then on each step is stored as it is
/// left, and the diary knows which one comes next, so that nothing is asked twice.
class FirstRunModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int step READ step NOTIFY stepChanged)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY stepChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stepChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QStringList whoCanSee READ whoCanSee CONSTANT)
    Q_PROPERTY(QList<QString> deviceOwners READ deviceOwners CONSTANT) ///< in the order of DeviceOwner
    Q_PROPERTY(int deviceOwner READ deviceOwner WRITE setDeviceOwner NOTIFY deviceOwnerChanged) ///< or -1
    Q_PROPERTY(bool deviceWarns READ deviceWarns NOTIFY deviceOwnerChanged)
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY deviceOwnerChanged)
    Q_PROPERTY(QString offeredPassphrase READ offeredPassphrase NOTIFY offeredPassphraseChanged)
    Q_PROPERTY(QString strengthText READ strengthText NOTIFY strengthChanged)
    Q_PROPERTY(bool strengthOk READ strengthOk NOTIFY strengthChanged)
    Q_PROPERTY(int strengthBits READ strengthBits NOTIFY strengthChanged)
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY recoveryCodeChanged)
    Q_PROPERTY(QString confirmGroups READ confirmGroups NOTIFY recoveryCodeChanged)
    Q_PROPERTY(
        bool recoveryGone READ recoveryGone NOTIFY recoveryCodeChanged) ///< it was shown before a pause
    Q_PROPERTY(bool recoveryConfirmed READ isRecoveryConfirmed NOTIFY recoveryConfirmed)
    Q_PROPERTY(keel::WorkingDaysModel* workingDays READ workingDays CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)
    Q_PROPERTY(QString valuesText READ valuesText NOTIFY valuesChanged) ///< "2 of 3 to 5 chosen"
    Q_PROPERTY(bool valuesEnough READ valuesEnough NOTIFY valuesChanged)
    Q_PROPERTY(keel::CheckInModel* checkIn READ checkIn NOTIFY stepChanged) ///< null before its step
    Q_PROPERTY(keel::SafetyModel* safety READ safety NOTIFY stepChanged)    ///< null before that step
    Q_PROPERTY(keel::ChoiceListModel* actions READ actions CONSTANT)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY hoursChanged)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY hoursChanged)

public:
    enum Step { Welcome, Device, Passphrase, Recovery, Values, WorkingDays, FirstCheckIn, Action, StepCount };
    Q_ENUM(Step)

    /// `keyWork` runs Argon2id and outlives this.
    FirstRunModel(const AppSetup& setup, std::shared_ptr<const Content> content, const QString& language,
                  SerialExecutor& keyWork, QObject* parent = nullptr);
    ~FirstRunModel() override;

    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int stepCount() const { return StepCount; }
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] QStringList whoCanSee() const;
    [[nodiscard]] QList<QString> deviceOwners() const;
    [[nodiscard]] int deviceOwner() const { return m_deviceOwner; }
    void setDeviceOwner(int owner);
    [[nodiscard]] bool deviceWarns() const;
    [[nodiscard]] QString deviceText() const;
    [[nodiscard]] const QString& offeredPassphrase() const { return m_offered; }
    [[nodiscard]] const QString& strengthText() const { return m_strengthText; }
    [[nodiscard]] bool strengthOk() const { return m_strengthOk; }
    [[nodiscard]] int strengthBits() const { return m_strengthBits; }
    [[nodiscard]] QString recoveryCode() const;
    [[nodiscard]] QString confirmGroups() const;
    [[nodiscard]] bool recoveryGone() const { return m_step == Recovery && !m_recovery; }
    [[nodiscard]] bool isRecoveryConfirmed() const { return m_recoveryConfirmed; }
    [[nodiscard]] WorkingDaysModel* workingDays() { return &m_workingDays; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }
    [[nodiscard]] QString valuesText() const;
    [[nodiscard]] bool valuesEnough() const;
    [[nodiscard]] CheckInModel* checkIn() { return m_checkIn.get(); }
    [[nodiscard]] SafetyModel* safety() { return m_safety.get(); }
    [[nodiscard]] ChoiceListModel* actions() { return &m_actions; }
    [[nodiscard]] const QString& from() const { return m_from; }
    void setFrom(const QString& from);
    [[nodiscard]] const QString& to() const { return m_to; }
    void setTo(const QString& to);

    /// Goes on where the diary says that it was left.
    void resume(std::unique_ptr<DiarySession> session, int step);

    Q_INVOKABLE void offerAnother();
    Q_INVOKABLE void checkStrength(const QString& text);
    /// Makes the vault and opens it; the step then becomes Recovery.
    Q_INVOKABLE void createVault(QString passphrase, QString repeat);
    /// "I have written it down": goes on; typing two groups back may wait.
    Q_INVOKABLE void recoverySaved();
    Q_INVOKABLE void copyRecovery();
    Q_INVOKABLE void copyOffered();
    /// After a pause: the code that was shown opens nothing from then on.
    Q_INVOKABLE void newRecoveryCode(QString typed);
    /// True when both groups are right; then also recoveryConfirmed() once it is stored.
    Q_INVOKABLE bool confirmRecovery(const QString& first, const QString& second);
    Q_INVOKABLE void setWorked(int row, bool worked);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void skip();

    /// After finished(): the open diary, once.
    [[nodiscard]] std::unique_ptr<DiarySession> takeSession() { return std::move(m_session); }

Q_SIGNALS:
    void copyRequested(const QString& secret);
    void stepChanged();
    void busyChanged();
    void errorChanged();
    void deviceOwnerChanged();
    void offeredPassphraseChanged();
    void strengthChanged();
    void recoveryCodeChanged();
    void recoveryConfirmed();
    void valuesChanged();
    void hoursChanged();
    /// A vault exists now and its diary is open; AppModel must be ready to lock.
    void created();
    void finished();

private:
    struct Made
    {
        RecoveryCode recoveryCode;
        std::unique_ptr<DiarySession> session;
    };
    void setStep(int step);
    void setBusy(bool busy);
    void setError(const QString& error);
    void finishCreation(Result<Made> made);
    void goTo(Step step);    ///< of a made diary: kept, then shown
    void prepare(Step step); ///< what a step shows
    void storeAndGo(std::function<Result<void>(Diary&)> work, Step step);
    void saveValues();
    void showWorkingDays(const Profile& profile); ///< those that were kept
    void saveWorkingDays();
    void end();
    [[nodiscard]] Profile initialProfile() const;

    AppSetup m_setup;
    std::shared_ptr<const Content> m_content;
    QString m_language;
    SerialExecutor& m_keyWork;
    int m_step = Welcome;
    bool m_busy = false;
    QString m_error;
    int m_deviceOwner = -1;
    QString m_offered;
    QString m_strengthText;
    bool m_strengthOk = false;
    int m_strengthBits = 0;
    std::unique_ptr<RecoveryCheck> m_recovery;
    bool m_recoveryConfirmed = false;
    WorkingDaysModel m_workingDays;
    QString m_from = QStringLiteral("09:00");
    QString m_to = QStringLiteral("17:00");
    ChoiceListModel m_values;
    ChoiceListModel m_actions{1};
    std::unique_ptr<DiarySession> m_session;
    std::unique_ptr<CheckInModel> m_checkIn;
    std::unique_ptr<SafetyModel> m_safety;
};

} // namespace keel
