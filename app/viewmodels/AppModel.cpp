// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AppModel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace keel {

AppModel::AppModel(const AppSetup& setup, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_setup(setup), m_content(std::move(content)),
      m_look(setup.settingsFile, setup.appearance), m_help(m_content, m_look), m_idle(setup.monotonic),
      m_clipboard(setup.monotonic), m_keyWork(std::make_unique<SerialExecutor>(QStringLiteral("keys")))
{
    connect(&m_look, &LookModel::changed, this, [this] { m_idle.setMinutes(m_look.autoLockMinutes()); });
    connect(&m_idle, &IdleLock::lockDue, this, &AppModel::lock);
    m_idle.setMinutes(m_look.autoLockMinutes());
    lookAtVault();
}

AppModel::~AppModel()
{
    // First whatever still derives a key, while those who wait for it are there.
    m_keyWork.reset();
}

void AppModel::lookAtVault()
{
    const auto state = Vault(m_setup.vaultFolder).state();
    if (!state) {
        showProblem(vaultWords(state.error()));
    } else if (*state == VaultState::Ready) {
        showLockScreen();
    } else {
        makeFirstRun();
        m_stage = FirstRun;
        Q_EMIT stageChanged();
    }
}

void AppModel::showProblem(const ErrorWords& words)
{
    m_problem = words.what;
    m_problemHelp = words.help;
    m_stage = Broken;
    auto unlock = std::move(m_unlock);
    Q_EMIT stageChanged();
    if (unlock)
        unlock.release()->deleteLater(); // it may be who is calling
}

QString AppModel::vaultFolder() const
{
    return QDir::toNativeSeparators(QDir(m_setup.vaultFolder).absolutePath());
}

void AppModel::copyVaultFolder() const { QGuiApplication::clipboard()->setText(vaultFolder()); }

void AppModel::makeFirstRun()
{
    m_firstRun = std::make_unique<FirstRunModel>(m_setup, m_content, m_look.effectiveLanguage(), *m_keyWork);
    connect(m_firstRun.get(), &FirstRunModel::copyRequested, &m_clipboard, &SecretClipboard::copy);
    connect(m_firstRun.get(), &FirstRunModel::created, &m_idle, &IdleLock::start);
    connect(m_firstRun.get(), &FirstRunModel::finished, this, [this] { open(m_firstRun->takeSession()); });
}

void AppModel::resumeFirstRun()
{
    makeFirstRun();
    m_firstRun->resume(m_unlock->takeSession(), *m_unlock->firstRunStep());
    auto unlock = std::move(m_unlock);
    m_stage = FirstRun;
    m_idle.start();
    Q_EMIT stageChanged();
    unlock.release()->deleteLater(); // it is who is calling
}

void AppModel::showLockScreen()
{
    m_unlock = std::make_unique<UnlockModel>(m_setup, *m_keyWork);
    connect(m_unlock.get(), &UnlockModel::unlocked, this, [this] {
        if (m_unlock->firstRunStep())
            return resumeFirstRun();
        auto passphrase = m_unlock->takePassphrase();
        open(m_unlock->takeSession());
        if (passphrase)
            m_diary->upgradeKeyslot(*m_keyWork, std::move(*passphrase), m_setup.kdfTarget);
    });
    connect(m_unlock.get(), &UnlockModel::blocked, this,
            [this](const Error& error) { showProblem(vaultWords(error)); });
    m_stage = Locked;
    Q_EMIT stageChanged();
}

void AppModel::open(std::unique_ptr<DiarySession> session)
{
    // The old pages are told first and go when they have heard it; one of them may be who is calling.
    const auto retire = [](auto model) {
        if (model)
            model.release()->deleteLater();
    };
    m_diary = std::make_unique<DiaryModel>(std::move(session), m_content, m_setup.idlePause);
    connect(m_diary.get(), &DiaryModel::copyRequested, &m_clipboard, &SecretClipboard::copy);
    // Queued: who asks for it is part of what goes.
    connect(m_diary.get(), &DiaryModel::eraseConfirmed, this, &AppModel::erase, Qt::QueuedConnection);
    auto firstRun = std::move(m_firstRun);
    auto unlock = std::move(m_unlock);
    m_stage = Unlocked;
    m_idle.start();
    Q_EMIT stageChanged();
    retire(std::move(firstRun));
    retire(std::move(unlock));
}

void AppModel::lock()
{
    const bool making = m_firstRun && m_firstRun->step() >= FirstRunModel::Recovery;
    if (!m_diary && !making)
        return;
    m_idle.stop();
    auto diary = std::move(m_diary);
    auto firstRun = std::move(m_firstRun);
    showLockScreen(); // pages let go of the diary before it goes
    diary.reset();
    firstRun.reset();
    Q_EMIT lockRequested();
}

void AppModel::erase()
{
    if (!m_diary)
        return;
    m_idle.stop();
    m_erasing = true;
    auto diary = std::move(m_diary);
    showProblem({tr("Your diary is being deleted."), {}}); // pages let go of the diary before it goes
    diary.reset();
    m_keyWork->run([vault = Vault(m_setup.vaultFolder)] { return vault.erase(); })
        .then(this, [this](const Result<void>& erased) {
            m_erasing = false;
            if (erased) {
                lookAtVault();
                Q_EMIT lockRequested();
                return;
            }
            showProblem(errorWords(erased.error().code));
        });
}

void AppModel::tryAgain()
{
    if (m_stage == Broken && !m_erasing)
        lookAtVault();
}

} // namespace keel
