// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FirstRunModel.h"

#include "crypto/PassphraseGenerator.h"
#include "crypto/SecretText.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

namespace keel {

FirstRunModel::FirstRunModel(const AppSetup& setup, const QString& language, SerialExecutor& keyWork,
                             QObject* parent)
    : QObject(parent), m_setup(setup), m_language(language), m_keyWork(keyWork)
{
    offerAnother();
}

FirstRunModel::~FirstRunModel() { wipe(m_offered); }

bool FirstRunModel::canSkip() const { return m_step == WorkingDays; }

bool FirstRunModel::canGoBack() const
{
    // Behind the vault's making there is no way back: it is made.
    return m_step > Welcome && m_step < Recovery && !m_busy;
}

QStringList FirstRunModel::whoCanSee() const
{
    return {tr("Only you, if this device is yours alone."),
            tr("On a work device your employer may see your screen and files, and that Keel is installed."),
            tr("Notes about work can be asked for in legal proceedings."),
            tr("Keel has no account and no network. Nothing leaves this device unless you make that file.")};
}

void FirstRunModel::setDeviceOwner(const QString& owner)
{
    if (m_deviceOwner == owner || !enumFromString<DeviceOwner>(owner))
        return;
    m_deviceOwner = owner;
    setError({});
    Q_EMIT deviceOwnerChanged();
}

QString FirstRunModel::deviceText() const
{
    const auto owner = enumFromString<DeviceOwner>(m_deviceOwner);
    if (!owner)
        return {};
    switch (*owner) {
    case DeviceOwner::Mine: return tr("Good. Keep its screen lock on and its system up to date.");
    case DeviceOwner::Shared:
        return tr("Others who use it can see that Keel is installed. Without your passphrase they cannot "
                  "read what is "
                  "in it. Lock Keel before you hand the device over.");
    case DeviceOwner::Employer:
        return tr(
            "While Keel is unlocked, your employer may be able to see the screen and read files. They can "
            "see "
            "that Keel is installed, and their backups may hold the encrypted file. Your own device is the "
            "better place.");
    }
    return {};
}

QString FirstRunModel::recoveryCode() const { return m_recovery ? m_recovery->text() : QString(); }

QString FirstRunModel::confirmGroups() const { return m_recovery ? m_recovery->prompt() : QString(); }

void FirstRunModel::setFrom(const QString& from)
{
    m_from = from;
    Q_EMIT hoursChanged();
}

void FirstRunModel::setTo(const QString& to)
{
    m_to = to;
    Q_EMIT hoursChanged();
}

void FirstRunModel::offerAnother()
{
    wipe(m_offered);
    m_offered = QString::fromLatin1(generatePassphrase().view());
    Q_EMIT offeredPassphraseChanged();
}

void FirstRunModel::checkStrength(const QString& text)
{
    const PassphraseStrength strength = estimateStrength(text);
    m_strengthText = text.isEmpty() ? QString() : wording::strength(strength);
    m_strengthOk = strength.verdict != PassphraseVerdict::Refuse;
    m_strengthBits = int(strength.bits);
    Q_EMIT strengthChanged();
}

void FirstRunModel::createVault(QString passphrase, QString repeat)
{
    if (m_busy || m_step != Passphrase)
        return;
    const bool same = passphrase == repeat;
    const PassphraseStrength strength = estimateStrength(passphrase);
    auto secret = secretFromText(passphrase);
    wipe(passphrase);
    wipe(repeat);
    if (strength.verdict == PassphraseVerdict::Refuse)
        return setError(wording::strength(strength));
    if (!same)
        return setError(tr("The two are not the same. Type them again."));
    if (!secret)
        return setError(errorText(secret.error().code));
    setError({});
    setBusy(true);
    m_keyWork
        .run([vault = Vault(m_setup.vaultFolder), secretBytes = std::move(*secret), cost = m_setup.cost,
              context = m_setup.context, profile = initialProfile()]() -> Result<Made> {
            const SlotCost slotCost = cost.value_or(SlotCost{KdfCost::lowest()});
            const SlotCost chosen = cost ? slotCost : SlotCost{KdfCost::measureForThisDevice()};
            KEEL_ASSIGN(auto created, vault.create(secretBytes, chosen, *context.clock));
            KEEL_ASSIGN(auto session, vault.unlock({SlotType::Passphrase, secretBytes}, context));
            KEEL_TRY(session->run([profile](Diary& diary) { return diary.journal().saveProfile(profile); })
                         .takeResult());
            return Made{std::move(created.recoveryCode), std::move(session)};
        })
        .then(this, [this](Result<Made> made) { finishCreation(std::move(made)); });
}

Profile FirstRunModel::initialProfile() const
{
    Profile profile;
    profile.dayStart = profile.effectiveDayStart();
    profile.zone = m_setup.context.zone;
    profile.country = Label::create(QStringLiteral("GB-ENG")).value_or(Label());
    profile.language = Label::create(m_language).value_or(Label());
    if (const auto owner = enumFromString<DeviceOwner>(m_deviceOwner))
        profile.deviceOwner = *owner;
    return profile;
}

void FirstRunModel::finishCreation(Result<Made> made)
{
    setBusy(false);
    if (!made)
        return setError(errorText(made.error().code));
    m_session = std::move(made->session);
    m_recovery = std::make_unique<RecoveryCheck>(made->recoveryCode);
    wipe(m_offered);
    Q_EMIT offeredPassphraseChanged();
    Q_EMIT recoveryCodeChanged();
    Q_EMIT created();
    setStep(Recovery);
}

void FirstRunModel::recoverySaved()
{
    if (m_step != Recovery)
        return;
    m_recovery.reset();
    Q_EMIT recoveryCodeChanged();
    setStep(WorkingDays);
}

void FirstRunModel::copyRecovery()
{
    if (m_recovery)
        Q_EMIT copyRequested(m_recovery->text());
}

void FirstRunModel::copyOffered() { Q_EMIT copyRequested(m_offered); }

bool FirstRunModel::confirmRecovery(const QString& first, const QString& second)
{
    if (!m_recovery || !m_session)
        return false;
    if (!m_recovery->matches(first, second)) {
        setError(
            tr("Those are not the groups on the screen. Compare them with your note and type them again."));
        return false;
    }
    setError({});
    m_session->run([](Diary& diary) { return confirmRecoveryCode(diary); })
        .then(this, [this](const Result<void>& stored) {
            if (!stored)
                return setError(errorText(stored.error().code));
            m_recoveryConfirmed = true;
            Q_EMIT recoveryConfirmed();
        });
    return true;
}

void FirstRunModel::setWorked(int row, bool worked) { m_workingDays.setWorked(row, worked); }

void FirstRunModel::next()
{
    if (m_busy)
        return;
    switch (m_step) {
    case Welcome: return setStep(Device);
    case Device:
        if (m_deviceOwner.isEmpty())
            return setError(tr("Choose whose device this is first."));
        return setStep(Passphrase);
    case Recovery: return recoverySaved();
    case WorkingDays: return saveWorkingDays();
    default: return; // Passphrase goes on by createVault()
    }
}

void FirstRunModel::back()
{
    if (canGoBack())
        setStep(m_step - 1);
}

void FirstRunModel::skip()
{
    if (canSkip() && !m_busy)
        Q_EMIT finished();
}

void FirstRunModel::saveWorkingDays()
{
    const auto hours = m_workingDays.hours(m_from, m_to);
    if (!hours)
        return setError(tr("Write the times like 09:00 and 17:30."));
    setError({});
    setBusy(true);
    m_session
        ->run([worked = *hours](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(Profile profile, diary.journal().profile());
            profile.hours = worked;
            return diary.journal().saveProfile(profile);
        })
        .then(this, [this](const Result<void>& stored) {
            setBusy(false);
            if (!stored)
                return setError(errorText(stored.error().code));
            Q_EMIT finished();
        });
}

void FirstRunModel::setStep(int step)
{
    m_step = step;
    setError({});
    Q_EMIT stepChanged();
}

void FirstRunModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
    Q_EMIT stepChanged(); // one cannot go back meanwhile
}

void FirstRunModel::setError(const QString& error)
{
    if (m_error == error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace keel
