// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "services/InstrumentFile.h"
#include "viewmodels/RowListModel.h"

#include <QUrl>

namespace keel {

/// A questionnaire that a person is entitled to use comes in as an instrument/1 file: first a look at what it
/// is, or why it is refused; then it is kept in the vault, under a name of one's own. GUI thread.
class InstrumentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(keel::RowListModel* facts READ facts CONSTANT) ///< label and value
    Q_PROPERTY(
        keel::RowListModel* scales READ scales CONSTANT)  ///< label: id, value: how, note: what it takes
    Q_PROPERTY(QString notice READ notice NOTIFY changed) ///< that one is there already
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)

public:
    enum Stage { Choosing, Preview, Done };
    Q_ENUM(Stage)

    explicit InstrumentModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString& path() const { return m_path; }
    void setPath(const QString& path);
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] RowListModel* facts() { return &m_facts; }
    [[nodiscard]] RowListModel* scales() { return &m_scales; }
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] bool canKeep() const;

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void choose(const QUrl& address); ///< what a chooser gave (a file: address)
    Q_INVOKABLE void look();                      ///< changes nothing
    Q_INVOKABLE void keep();                      ///< in the vault
    Q_INVOKABLE void chooseAgain();

Q_SIGNALS:
    void changed();

private:
    struct Looked
    {
        QByteArray json;
        InstrumentFile file;
        QString knownName;       ///< of the one that is there already; empty without one
        bool losesDraft = false; ///< what was begun of that one answers other questions
    };
    [[nodiscard]] static Result<Looked> lookAt(Diary& diary, const QString& path);
    [[nodiscard]] static Result<void> keepIn(Diary& diary, const Looked& looked, const QString& name);
    void show(const Looked& looked);
    void fail(const QString& error);

    DiarySession& m_session;
    Stage m_stage = Choosing;
    QString m_path, m_error, m_name, m_notice;
    RowListModel m_facts, m_scales;
    std::optional<Looked> m_looked;
    quint64 m_loading = 0; ///< the latest look; answers to earlier ones are too late
    bool m_busy = false;
};

/// Why a file is refused, in plain words: what is the matter, and where in the file.
[[nodiscard]] QString instrumentRefusal(const Error& error);

} // namespace keel
