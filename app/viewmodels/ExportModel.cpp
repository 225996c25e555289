// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ExportModel.h"

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
    Result<qint64> records = 0;
};

} // namespace

ExportModel::ExportModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session) {}

void ExportModel::startNew()
{
    m_pathError.clear();
    m_passphraseError.clear();
    m_done.clear();
    m_form = ExportForm::Json;
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

void ExportModel::suggest(const QString& folder)
{
    const QString stem = m_day.isEmpty() ? QStringLiteral("keel") : QStringLiteral("keel-") + m_day;
    const QString ending = m_form == ExportForm::Json  ? QStringLiteral(".json")
                           : m_form == ExportForm::Csv ? QStringLiteral("-tables")
                                                       : QStringLiteral("-text");
    QString path = QDir(folder).filePath(stem + ending);
    for (int i = 2; QFileInfo::exists(path) && i < 100; ++i)
        path = QDir(folder).filePath(QStringLiteral("%1-%2%3").arg(stem).arg(i).arg(ending));
    m_suggested = path;
    m_path = path;
    m_pathError.clear();
    Q_EMIT changed();
}

void ExportModel::setForm(int form)
{
    if (form < 0 || form > 2 || form == int(m_form))
        return;
    const bool ownName = m_path != m_suggested;
    m_form = ExportForm(form);
    if (ownName)
        Q_EMIT changed();
    else
        suggest(QFileInfo(m_path).path());
}

void ExportModel::setPath(const QString& path)
{
    if (m_path == path)
        return;
    m_path = path;
    m_pathError.clear();
    Q_EMIT changed();
}

void ExportModel::chooseFolder(const QUrl& address)
{
    const QString folder = fileplace::chosen(address);
    if (folder.isEmpty())
        return;
    if (m_path.isEmpty() || m_path == m_suggested)
        suggest(folder);
    else
        setPath(QDir(folder).filePath(QFileInfo(m_path).fileName()));
}

void ExportModel::write(QString passphrase)
{
    const bool typed = !passphrase.isEmpty();
    auto secret = secretFromText(passphrase);
    wipe(passphrase);
    if (m_work.running())
        return;
    m_done.clear();
    m_pathError.clear();
    m_passphraseError.clear();
    const QString target = fileplace::typed(m_path);
    const QFileInfo place(target);
    if (target.isEmpty())
        m_pathError = tr("Write where it is to go first.");
    else if (place.exists() || place.isSymLink())
        m_pathError = fileplace::errorText(ErrorCode::Conflict);
    else if (!place.dir().exists())
        m_pathError = fileplace::errorText(ErrorCode::NotFound);
    else if (!typed || !secret)
        m_passphraseError = tr("Type your passphrase first.");
    Q_EMIT changed();
    if (!m_pathError.isEmpty() || !m_passphraseError.isEmpty())
        return;

    m_session
        .run([bytes = std::move(*secret), form = m_form, target,
              progress = m_work.begin()](Diary& diary) -> Outcome {
            Outcome outcome;
            if (const auto confirmed = diary.confirm(bytes); !confirmed) {
                outcome.records = fail(confirmed.error());
                return outcome;
            }
            outcome.confirmed = true;
            outcome.records = progress(0, 0) ? Exchange(diary).exportNew(form, target, progress)
                                             : Result<qint64>(fail(ErrorCode::Cancelled));
            return outcome;
        })
        .then(this,
              [this, target](const Outcome& outcome) { finish(outcome.records, outcome.confirmed, target); });
}

void ExportModel::finish(const Result<qint64>& records, bool confirmed, const QString& target)
{
    m_work.end();
    const QString place = QDir::toNativeSeparators(target);
    if (records)
        m_done = m_form == ExportForm::Json
                     ? tr("Done: %n record(s) are in the file %1. Anyone who gets it can read it.", nullptr,
                          int(*records))
                           .arg(place)
                     : tr("Done: %n record(s) are in the folder %1. Anyone who gets it can read it.", nullptr,
                          int(*records))
                           .arg(place);
    else if (!confirmed)
        m_passphraseError = errorText(records.error().code);
    else if (records.error().code == ErrorCode::Cancelled)
        m_pathError = tr("Stopped. Nothing was left there.");
    else
        m_pathError = fileplace::errorText(records.error().code);
    Q_EMIT changed();
    if (records)
        Q_EMIT written();
}

} // namespace keel
