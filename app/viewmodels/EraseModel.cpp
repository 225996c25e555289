// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/EraseModel.h"

#include "crypto/OwnerSecret.h"
#include "crypto/SecretText.h"
#include "viewmodels/ErrorText.h"

namespace keel {

EraseModel::EraseModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session) {}

QString EraseModel::word() const { return tr("delete", "the word to type before everything is deleted"); }

void EraseModel::startNew()
{
    if (!m_busy)
        say({}, {});
}

void EraseModel::erase(const QString& typedWord, QString passphrase)
{
    const bool isTyped = !passphrase.isEmpty();
    auto secret = OwnerSecret::fromText(passphrase);
    wipe(passphrase);
    if (m_busy)
        return;
    if (typedWord.trimmed().compare(word(), Qt::CaseInsensitive) != 0)
        return say(tr("Type the word %1 to go on.").arg(word()), {});
    if (!isTyped || !secret)
        return say({}, tr("Type your passphrase or your recovery code first."));
    m_busy = true;
    say({}, {});
    m_session.run([typed = std::move(*secret)](Diary& diary) { return diary.confirm(typed); })
        .then(this, [this](const Result<void>& right) {
            m_busy = false;
            if (!right)
                return say({}, errorText(right.error().code));
            say({}, {});
            Q_EMIT confirmed();
        });
}

void EraseModel::say(const QString& wordError, const QString& passphraseError)
{
    m_wordError = wordError;
    m_passphraseError = passphraseError;
    Q_EMIT changed();
}

} // namespace keel
