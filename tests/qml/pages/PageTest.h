// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Screen.h"
#include "support/AppFixture.h"
#include "viewmodels/AppModel.h"

#include <QQmlApplicationEngine>
#include <QTest>

namespace keel::test {

/// As soon as it can be. Not QTRY_VERIFY(press()), which presses twice.
#define KEEL_PRESS(name)                                                                                     \
    do {                                                                                                     \
        QTRY_VERIFY2(m_screen->canPress(name), qPrintable(name));                                            \
        QVERIFY(m_screen->press(name));                                                                      \
    } while (false)

/// What the tests of pages share: the real Main.qml over a real AppModel and a real vault, each test function
/// with its own. Any warning, QML's above all, fails the function in which it comes.
class PageTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    enum class Stage { FirstRun, Locked, Open };

    /// Shows the window, anew if there is one already: as after a kill.
    void show(QSize size = {480, 800}, Stage stage = Stage::Open);
    void close();
    [[nodiscard]] bool visit(const QString& place);

    /// The name that what has the keyboard tells assistive tools.
    [[nodiscard]] QString focused() const;
    /// Tabs until something of that name has the keyboard.
    [[nodiscard]] bool tabTo(const QString& name);

    /// Locks, and reads from the file.
    template <class Work> auto stored(Work work)
    {
        close();
        if (!m_vault->session)
            m_vault->unlock();
        return m_vault->run(work);
    }
    template <class Body> [[nodiscard]] QList<Record<Body>> storedRecords()
    {
        return stored([](Diary& diary) { return diary.journal().all<Body>(); })
            .value_or(QList<Record<Body>>());
    }

    static constexpr int patience = 60'000; ///< ms: for keys and the disk of a busy machine
    const QString m_passphrase = QStringLiteral("quiet harbour lantern seven");

    std::unique_ptr<AppFixture> m_fixture;
    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<AppModel> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<Screen> m_screen;
};

/// Sets up what a program with Keel's window needs, before anything of Qt Quick is made.
class PageTestApplication
{
public:
    PageTestApplication(int& argc, char** argv);
    ~PageTestApplication();
    PageTestApplication(const PageTestApplication&) = delete;
    PageTestApplication& operator=(const PageTestApplication&) = delete;

private:
    std::unique_ptr<QCoreApplication> m_application;
};

template <class Test> int runPageTest(int argc, char** argv)
{
    const PageTestApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace keel::test
