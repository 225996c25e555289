// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ReadableFileModel.h"

#include "crypto/OwnerSecret.h"
#include "crypto/SecretText.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FilePlace.h"

#include <QDir>
#include <QFileInfo>

namespace keel {

namespace {

/// What came of it: the passphrase was right or not, and then the writing.
struct Outcome
{
    bool confirmed = false;
    Result<qint64> count = 0;
};

} // namespace

ReadableFileModel::ReadableFileModel(DiarySession& session, QObject* parent)
    : QObject(parent), m_session(session)
{}

void ReadableFileModel::begin()
{
    m_pathError.clear();
    m_passphraseError.clear();
    m_done.clear();
    m_path.clear();
    m_suggested.clear();
    Q_EMIT changed();
    m_session.run([](Diary& diary) { return diary.journal().today(); })
        .then(this, [this](const Result<Day>& today) {
            m_day = today ? today->toString() : QString();
            if (m_path.isEmpty())
                suggest(fileplace::documents());
        });
}

void ReadableFileModel::suggest(const QString& folder)
{
    const QString name = m_day.isEmpty() ? stem() : stem() + u'-' + m_day;
    QString path = QDir(folder).filePath(name + ending());
    for (int i = 2; QFileInfo::exists(path) && i < 100; ++i)
        path = QDir(folder).filePath(QStringLiteral("%1-%2%3").arg(name).arg(i).arg(ending()));
    m_suggested = path;
    m_path = path;
    m_pathError.clear();
    Q_EMIT changed();
}

void ReadableFileModel::renameOffer()
{
    if (m_path == m_suggested && !m_path.isEmpty())
        suggest(QFileInfo(m_path).path());
    else
        Q_EMIT changed();
}

void ReadableFileModel::setPath(const QString& path)
{
    if (m_path == path)
        return;
    m_path = path;
    m_pathError.clear();
    Q_EMIT changed();
}

void ReadableFileModel::chooseFolder(const QUrl& address)
{
    const QString folder = fileplace::chosen(address);
    if (folder.isEmpty())
        return;
    if (m_path.isEmpty() || m_path == m_suggested)
        suggest(folder);
    else
        setPath(QDir(folder).filePath(QFileInfo(m_path).fileName()));
}

void ReadableFileModel::write(QString passphrase)
{
    const bool typed = !passphrase.isEmpty();
    auto secret = OwnerSecret::fromText(passphrase);
    wipe(passphrase);
    if (m_work.running())
        return;
    m_done.clear();
    m_pathError.clear();
    m_passphraseError.clear();
    const QString target = fileplace::typed(m_path);
    const QFileInfo place(target);
    if (target.isEmpty())
        m_pathError = tr("Say where to save it first.");
    else if (place.exists() || place.isSymLink())
        m_pathError = fileplace::errorText(ErrorCode::Conflict);
    else if (!place.dir().exists())
        m_pathError = fileplace::errorText(ErrorCode::NotFound);
    else if (!typed || !secret)
        m_passphraseError = tr("Type your passphrase or your recovery code first.");
    Q_EMIT changed();
    if (!m_pathError.isEmpty() || !m_passphraseError.isEmpty())
        return;

    m_session
        .run([owner = std::move(*secret), writing = writing(), target,
              progress = m_work.begin()](Diary& diary) -> Outcome {
            Outcome outcome;
            if (const auto confirmed = diary.confirm(owner); !confirmed) {
                outcome.count = fail(confirmed.error());
                return outcome;
            }
            outcome.confirmed = true;
            outcome.count = progress(0, 0) ? writing(diary, target, progress)
                                           : Result<qint64>(fail(ErrorCode::Cancelled));
            return outcome;
        })
        .then(this,
              [this, target](const Outcome& outcome) { finish(outcome.count, outcome.confirmed, target); });
}

void ReadableFileModel::finish(const Result<qint64>& count, bool confirmed, const QString& target)
{
    m_work.end();
    if (count)
        m_done = doneText(*count, QDir::toNativeSeparators(target));
    else if (!confirmed)
        m_passphraseError = errorText(count.error().code);
    else if (count.error().code == ErrorCode::Cancelled)
        m_pathError = tr("Stopped. Nothing was left there.");
    else
        m_pathError = failureText(count.error().code);
    Q_EMIT changed();
    if (count)
        Q_EMIT written();
}

QString ReadableFileModel::failureText(ErrorCode code) const { return fileplace::errorText(code); }

} // namespace keel
