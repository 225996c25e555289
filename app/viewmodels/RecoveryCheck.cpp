// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/RecoveryCheck.h"

#include "crypto/SecretText.h"

#include <QRandomGenerator>
#include <QStringList>

namespace keel {

namespace {

QString canonical(const QString& typed)
{
    QString text;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            text += u'0';
        else if (c == u'I' || c == u'L')
            text += u'1';
        else if (c.isLetterOrNumber())
            text += c;
    }
    return text;
}

} // namespace

RecoveryCheck::RecoveryCheck(const RecoveryCode& code) : m_text(code.toText())
{
    // Which groups are asked for need not be secret, only not always the same.
    const int first = QRandomGenerator::global()->bounded(RecoveryCode::groupCount - 1);
    const int second = QRandomGenerator::global()->bounded(first + 1, RecoveryCode::groupCount);
    m_groups = {first, second};
}

RecoveryCheck::~RecoveryCheck() { wipe(m_text); }

QString RecoveryCheck::prompt() const
{
    return tr("Type groups %1 and %2 of your code.").arg(m_groups[0] + 1).arg(m_groups[1] + 1);
}

bool RecoveryCheck::matches(const QString& first, const QString& second) const
{
    const QStringList groups = m_text.split(u'-');
    return canonical(first) == groups.at(m_groups[0]) && canonical(second) == groups.at(m_groups[1]);
}

Result<void> confirmRecoveryCode(Diary& diary)
{
    KEEL_ASSIGN(Profile profile, diary.journal().profile());
    profile.recoveryConfirmedAt = diary.journal().now();
    return diary.journal().saveProfile(profile);
}

} // namespace keel
