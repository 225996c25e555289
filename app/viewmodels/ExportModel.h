// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/LongWork.h"

#include <QUrl>

namespace keel {

/// Writing the whole diary to a place of the person's choice, readable by anyone who gets it. Asks for the
/// passphrase each time. Nothing is ever written over.
class ExportModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed) ///< 0 JSON, 1 CSV, 2 Markdown
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString pathError READ pathError NOTIFY changed)
    Q_PROPERTY(QString passphraseError READ passphraseError NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< where it is and how much; empty until then
    Q_PROPERTY(keel::LongWork* work READ work CONSTANT)

public:
    explicit ExportModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] int form() const { return int(m_form); }
    void setForm(int form);
    [[nodiscard]] const QString& path() const { return m_path; }
    void setPath(const QString& path);
    [[nodiscard]] const QString& pathError() const { return m_pathError; }
    [[nodiscard]] const QString& passphraseError() const { return m_passphraseError; }
    [[nodiscard]] const QString& done() const { return m_done; }
    [[nodiscard]] LongWork* work() { return &m_work; }

    /// A place of the day's name that is free, and nothing said yet.
    Q_INVOKABLE void startNew();
    /// The folder that a chooser gave (a file: address); the name stays.
    Q_INVOKABLE void chooseFolder(const QUrl& address);
    Q_INVOKABLE void write(QString passphrase);

Q_SIGNALS:
    void changed();
    void written();

private:
    void suggest(const QString& folder);
    void finish(const Result<qint64>& records, bool confirmed, const QString& target);

    DiarySession& m_session;
    LongWork m_work;
    ExportForm m_form = ExportForm::Json;
    QString m_day; ///< today, once it is known
    QString m_suggested;
    QString m_path;
    QString m_pathError;
    QString m_passphraseError;
    QString m_done;
};

} // namespace keel
