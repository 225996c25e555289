// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/LongWork.h"

#include <QUrl>

#include <functional>

namespace keel {

/// Something of the diary on its way to a place of the person's choice, readable by anyone who gets it. Asks
/// for the passphrase each time. Nothing is ever written over.
class ReadableFileModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString pathError READ pathError NOTIFY changed)
    Q_PROPERTY(QString passphraseError READ passphraseError NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< where it is; empty until then
    Q_PROPERTY(keel::LongWork* work READ work CONSTANT)

public:
    [[nodiscard]] const QString& path() const { return m_path; }
    void setPath(const QString& path);
    [[nodiscard]] const QString& pathError() const { return m_pathError; }
    [[nodiscard]] const QString& passphraseError() const { return m_passphraseError; }
    [[nodiscard]] const QString& done() const { return m_done; }
    [[nodiscard]] LongWork* work() { return &m_work; }

    /// The folder that a chooser gave (a file: address); the name stays.
    Q_INVOKABLE void chooseFolder(const QUrl& address);
    Q_INVOKABLE void write(QString passphrase);

Q_SIGNALS:
    void changed();
    void written();

protected:
    /// On the storage thread, once the passphrase was right; how many of what there is.
    using Writing =
        std::function<Result<qint64>(Diary& diary, const QString& target, const Progress& progress)>;

    ReadableFileModel(DiarySession& session, QObject* parent);

    /// Nothing said yet, and a place of the day's name that is free.
    void begin();
    /// The name that was offered changes with what is to be written; one's own stays.
    void renameOffer();
    [[nodiscard]] DiarySession& session() const { return m_session; }

    /// What the name begins with; the day follows.
    [[nodiscard]] virtual QString stem() const = 0;
    [[nodiscard]] virtual QString ending() const = 0;
    [[nodiscard]] virtual Writing writing() = 0;
    [[nodiscard]] virtual QString doneText(qint64 count, const QString& place) const = 0;
    [[nodiscard]] virtual QString failureText(ErrorCode code) const;

private:
    void suggest(const QString& folder);
    void finish(const Result<qint64>& count, bool confirmed, const QString& target);

    DiarySession& m_session;
    LongWork m_work;
    QString m_day; ///< today, once it is known
    QString m_suggested;
    QString m_path;
    QString m_pathError;
    QString m_passphraseError;
    QString m_done;
};

} // namespace keel
