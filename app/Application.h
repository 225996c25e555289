// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Options.h"
#include "PseudoTranslator.h"
#include "viewmodels/AppModel.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace keel {

class DemoVault;

/// One window with its engine and the model it binds to. Destroying it leaves nothing of the diary behind.
struct AppWindow
{
    std::unique_ptr<AppModel> model; ///< outlives the engine
    std::unique_ptr<QQmlApplicationEngine> engine;
    QQuickWindow* window = nullptr;
};

/// The composition root: the only place that knows every module. Made after the QApplication.
class Application
{
public:
    explicit Application(Options options);
    ~Application();

    /// Runs what the options ask for; the process's exit status.
    [[nodiscard]] int run();

    /// A window on a vault's folder; the demo's unlocked at once when a session is given.
    [[nodiscard]] Result<AppWindow> openWindow(const QString& vaultFolder,
                                               std::unique_ptr<DiarySession> session);

    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const SessionContext& context() const { return m_context; }
    /// Of the interface: as asked for, else the settings', else the system's.
    [[nodiscard]] QString language() const;

private:
    [[nodiscard]] int runWindow();
    [[nodiscard]] Result<void> loadLanguage();
    /// Where settings and state lie; the demo's are thrown away with it.
    [[nodiscard]] QString place(QStandardPaths::StandardLocation location) const;
    [[nodiscard]] QString settingsFile() const;

    Options m_options;
    SessionContext m_context;
    std::unique_ptr<Appearance> m_appearance;
    QTemporaryDir m_scratch; ///< settings and state of pictures, tests and the demo
    QTranslator m_translator;
    PseudoTranslator m_pseudo;
    std::shared_ptr<const Content> m_content;
};

/// A sentence about an error that keeps the window from opening, on stderr.
int refuse(const Error& error);

} // namespace keel
