// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SecurityModel.h"

#include "crypto/OwnerSecret.h"
#include "crypto/PassphraseStrength.h"
#include "crypto/SecretText.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

namespace keel {

SecurityModel::SecurityModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session) {}

SecurityModel::~SecurityModel() = default;

QString SecurityModel::recoveryCode() const { return m_recovery ? m_recovery->text() : QString(); }

QString SecurityModel::confirmGroups() const { return m_recovery ? m_recovery->prompt() : QString(); }

void SecurityModel::startNew()
{
    if (m_busy)
        return;
    end({}, {});
    checkStrength({});
}

void SecurityModel::checkStrength(const QString& next)
{
    const PassphraseStrength strength = estimateStrength(next);
    m_strengthText = next.isEmpty() ? QString() : wording::strength(strength);
    m_strengthOk = strength.verdict != PassphraseVerdict::Refuse;
    m_strengthBits = int(strength.bits);
    Q_EMIT strengthChanged();
}

void SecurityModel::changePassphrase(QString current, QString next, QString repeat)
{
    const bool same = next == repeat;
    const PassphraseStrength strength = estimateStrength(next);
    auto owner = OwnerSecret::fromText(current);
    auto nextSecret = secretFromText(next);
    wipe(current);
    wipe(next);
    wipe(repeat);
    if (m_busy)
        return;
    if (strength.verdict == PassphraseVerdict::Refuse)
        return end(wording::strength(strength), {});
    if (!same)
        return end(tr("The two new ones are not the same. Type them again."), {});
    if (!owner || !nextSecret)
        return end(errorText(ErrorCode::InvalidValue), {});
    begin();
    m_session
        .run([typed = std::move(*owner), next = std::move(*nextSecret)](Diary& diary) {
            return diary.changePassphrase(typed, next);
        })
        .then(this, [this](const Result<void>& changed) {
            if (!changed)
                return end(errorText(changed.error().code), {});
            end({}, tr("Your passphrase is changed. Backups made before still open with the old one."));
            Q_EMIT passphraseChanged();
        });
}

void SecurityModel::newRecoveryCode(QString typed)
{
    auto owner = OwnerSecret::fromText(typed);
    wipe(typed);
    if (m_busy)
        return;
    if (!owner)
        return end(errorText(ErrorCode::WrongPassphrase), {});
    begin();
    m_session
        .run([typed = std::move(*owner)](Diary& diary) -> Result<RecoveryCode> {
            KEEL_ASSIGN(auto code, diary.replaceRecoveryCode(typed));
            // Nobody has typed this one back yet.
            KEEL_ASSIGN(Profile profile, diary.journal().profile());
            profile.recoveryConfirmedAt.reset();
            KEEL_TRY(diary.journal().saveProfile(profile));
            return code;
        })
        .then(this, [this](Result<RecoveryCode> code) {
            if (!code)
                return end(errorText(code.error().code), {});
            m_recovery = std::make_unique<RecoveryCheck>(*code);
            end({}, tr("This is your new recovery code. The old one opens nothing any more. Write this one "
                       "down."));
            Q_EMIT recoveryCodeChanged();
        });
}

void SecurityModel::checkRecoveryCode(QString typed)
{
    auto code = RecoveryCode::parse(typed);
    wipe(typed);
    if (m_busy)
        return;
    if (!code)
        return end(errorText(code.error().code), {});
    begin();
    m_session
        .run([read = std::move(*code)](Diary& diary) -> Result<void> {
            KEEL_TRY(diary.confirm(read));
            const auto noted = confirmRecoveryCode(diary);
            if (!noted && !isRefusalToWrite(noted.error().code))
                return noted;
            return {}; // what cannot be written does not make the code another
        })
        .then(this, [this](const Result<void>& checked) {
            if (!checked)
                return end(errorText(checked.error().code), {});
            end({}, tr("Your recovery code opens this diary. Keep it away from this device."));
            Q_EMIT recoveryConfirmed();
        });
}

void SecurityModel::recoveryShown()
{
    m_recovery.reset();
    Q_EMIT recoveryCodeChanged();
}

void SecurityModel::copyRecovery()
{
    if (m_recovery)
        Q_EMIT copyRequested(m_recovery->text());
}

bool SecurityModel::confirmRecovery(const QString& first, const QString& second)
{
    if (!m_recovery)
        return false;
    if (!m_recovery->matches(first, second)) {
        end(tr("Those are not the groups on the screen. Compare them with your note and type them again."),
            {});
        return false;
    }
    m_session.run([](Diary& diary) { return confirmRecoveryCode(diary); })
        .then(this, [this](const Result<void>& stored) {
            if (!stored)
                return end(errorText(stored.error().code), {});
            end({}, tr("Your recovery code is checked. Keep it away from this device."));
            recoveryShown();
            Q_EMIT recoveryConfirmed();
        });
    return true;
}

void SecurityModel::begin()
{
    m_busy = true;
    m_error.clear();
    m_done.clear();
    Q_EMIT stateChanged();
}

void SecurityModel::end(const QString& error, const QString& done)
{
    m_busy = false;
    m_error = error;
    m_done = done;
    Q_EMIT stateChanged();
}

} // namespace keel
