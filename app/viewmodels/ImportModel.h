// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/LongWork.h"
#include "viewmodels/RowListModel.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace keel {

/// Taking in an export: first a look at what would happen, then all of it or nothing.
class ImportModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)       ///< of the look, or of what was done
    Q_PROPERTY(keel::RowListModel* kinds READ kinds CONSTANT)     ///< label: kind, value: new, note: the rest
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY changed) ///< in plain words
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed)          ///< is there anything new in it?
    Q_PROPERTY(QString takeText READ takeText NOTIFY changed)     ///< the button's words
    Q_PROPERTY(keel::LongWork* work READ work CONSTANT)

public:
    enum Stage { Choosing, Preview, Done };
    Q_ENUM(Stage)

    explicit ImportModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString& path() const { return m_path; }
    void setPath(const QString& path);
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] const QString& summary() const { return m_summary; }
    [[nodiscard]] RowListModel* kinds() { return &m_kinds; }
    [[nodiscard]] const QStringList& refusals() const { return m_refusals; }
    [[nodiscard]] bool canTake() const { return m_stage == Preview && m_news > 0; }
    [[nodiscard]] QString takeText() const;
    [[nodiscard]] LongWork* work() { return &m_work; }

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void choose(const QUrl& address); ///< what a chooser gave (a file: address)
    Q_INVOKABLE void look();                      ///< changes nothing
    Q_INVOKABLE void take();                      ///< leaves out what was refused
    Q_INVOKABLE void chooseAgain();
    /// At lock: stops what runs; whoever unlocks next is told so, unless it was done by then.
    void stop();

Q_SIGNALS:
    void changed();

private:
    void run(bool dryRun);
    void show(const ImportReport& report, const QString& file);
    void setStage(Stage stage);

    DiarySession& m_session;
    LongWork m_work;
    const std::shared_ptr<bool> m_stopped =
        std::make_shared<bool>(false); ///< storage thread: the last taking-in
    Stage m_stage = Choosing;
    QString m_path;
    QString m_error;
    QString m_summary;
    RowListModel m_kinds;
    QStringList m_refusals;
    int m_news = 0; ///< records that would be added or updated
    int m_refused = 0;
};

/// A refusal for people: which record it is, and what is the matter with it.
[[nodiscard]] QString refusalText(const Rejection& rejection);

} // namespace keel
