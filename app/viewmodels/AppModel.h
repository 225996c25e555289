// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/DiaryModel.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/FirstRunModel.h"
#include "viewmodels/HelpModel.h"
#include "viewmodels/IdleLock.h"
#include "viewmodels/SecretClipboard.h"
#include "viewmodels/UnlockModel.h"

namespace keel {

/// The root of what pages bind to. GUI thread.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stageChanged)
    Q_PROPERTY(QString problemHelp READ problemHelp NOTIFY stageChanged)
    Q_PROPERTY(bool canTryAgain READ canTryAgain NOTIFY stageChanged)
    Q_PROPERTY(QString vaultFolder READ vaultFolder CONSTANT) ///< where the diary's files lie
    Q_PROPERTY(keel::LookModel* look READ look CONSTANT)
    Q_PROPERTY(keel::HelpModel* help READ help CONSTANT)
    Q_PROPERTY(keel::FirstRunModel* firstRun READ firstRun NOTIFY stageChanged)
    Q_PROPERTY(keel::UnlockModel* unlock READ unlock NOTIFY stageChanged)
    Q_PROPERTY(keel::DiaryModel* diary READ diary NOTIFY stageChanged)
    Q_PROPERTY(bool demo READ demo CONSTANT)

public:
    enum Stage { FirstRun, Locked, Unlocked, Broken };
    Q_ENUM(Stage)

    /// `content` in the language of the installed translator.
    AppModel(const AppSetup& setup, std::shared_ptr<const Content> content, QObject* parent = nullptr);
    ~AppModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const QString& problemHelp() const { return m_problemHelp; }
    [[nodiscard]] bool canTryAgain() const { return m_stage == Broken && !m_erasing; }
    [[nodiscard]] QString vaultFolder() const;
    [[nodiscard]] LookModel* look() { return &m_look; }
    [[nodiscard]] HelpModel* help() { return &m_help; }
    [[nodiscard]] FirstRunModel* firstRun() { return m_firstRun.get(); } ///< null unless FirstRun
    [[nodiscard]] UnlockModel* unlock() { return m_unlock.get(); }       ///< null unless Locked
    [[nodiscard]] DiaryModel* diary() { return m_diary.get(); }          ///< null unless Unlocked
    [[nodiscard]] bool demo() const { return m_setup.demo; }

    /// A diary that is open already: the demo's.
    void open(std::unique_ptr<DiarySession> session);

    /// Closes the diary, with a draft of what was being typed, then says lockRequested().
    Q_INVOKABLE void lock();
    /// Looks at the vault's folder again: after a problem was mended.
    Q_INVOKABLE void tryAgain();
    /// The folder's path to the clipboard.
    Q_INVOKABLE void copyVaultFolder() const;
    /// The system locked its screen or goes to sleep.
    void systemLocked() { m_idle.systemLocked(); }

Q_SIGNALS:
    void stageChanged();
    /// Everything is closed: the application starts itself anew, so that no memory holds what was read.
    void lockRequested();

private:
    void lookAtVault();
    void showProblem(const ErrorWords& words);
    void showLockScreen();
    /// Closes the diary and deletes it; then as after a lock.
    void erase();
    void makeFirstRun();
    void resumeFirstRun(); ///< where the unlocked diary says that it was left

    AppSetup m_setup;
    std::shared_ptr<const Content> m_content;
    LookModel m_look;
    HelpModel m_help;
    IdleLock m_idle;
    SecretClipboard m_clipboard;
    std::unique_ptr<SerialExecutor> m_keyWork; ///< Argon2id, one at a time
    Stage m_stage = Locked;
    QString m_problem;
    QString m_problemHelp;
    bool m_erasing = false;
    std::unique_ptr<FirstRunModel> m_firstRun;
    std::unique_ptr<UnlockModel> m_unlock;
    std::unique_ptr<DiaryModel> m_diary;
};

} // namespace keel
