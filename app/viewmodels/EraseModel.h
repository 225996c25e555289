// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// Asks twice before the whole diary is deleted: a word to type, and the passphrase.
class EraseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString word READ word CONSTANT) ///< to be typed
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString wordError READ wordError NOTIFY changed)
    Q_PROPERTY(QString passphraseError READ passphraseError NOTIFY changed)

public:
    explicit EraseModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] QString word() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& wordError() const { return m_wordError; }
    [[nodiscard]] const QString& passphraseError() const { return m_passphraseError; }

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void erase(const QString& typedWord, QString passphrase);

Q_SIGNALS:
    void changed();
    void confirmed(); ///< both were right: whoever owns the diary deletes it now

private:
    void say(const QString& wordError, const QString& passphraseError);

    DiarySession& m_session;
    bool m_busy = false;
    QString m_wordError;
    QString m_passphraseError;
};

} // namespace keel
