// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "assets/BundledFonts.h"

#include <QApplication>
#include <QQuickStyle>
#include <QRegularExpression>

namespace keel::test {

void PageTest::init()
{
    // Qt 6.4 says this of its own timer when a busy machine ends the last animation and the frame that drives
    // it in one turn; it stops all the same. And of a list that has become shorter while it was making rows
    // ahead of time: it lets them go.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!QUnifiedTimer::stopAnimationDriver: driver is not running$|"
                                          "DelegateModel::cancel: index out range )")));
    m_fixture = std::make_unique<AppFixture>();
    m_vault = std::make_unique<OpenVault>();
}

void PageTest::cleanup()
{
    close();
    m_vault.reset();
    m_fixture.reset();
}

void PageTest::show(QSize size, Stage stage)
{
    close();
    if (stage != Stage::FirstRun)
        m_fixture->setup.vaultFolder = m_vault->vault.folder();
    if (stage != Stage::Open)
        m_vault->lock();
    m_app = std::make_unique<AppModel>(m_fixture->setup, englishContent());
    m_app->look()->setReducedMotion(QStringLiteral("on"));
    if (stage == Stage::Open) {
        if (!m_vault->session)
            m_vault->unlock();
        m_app->open(std::move(m_vault->session));
    }
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Keel/Pages/Main.qml")));
    QCOMPARE(m_engine->rootObjects().size(), 1);
    m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    QVERIFY(m_window);
    m_window->resize(size);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_screen = std::make_unique<Screen>(m_window);
}

void PageTest::close()
{
    m_screen.reset();
    m_engine.reset();
    m_app.reset();
    m_window = nullptr;
}

bool PageTest::visit(const QString& place)
{
    return QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, place));
}

QString PageTest::focused() const
{
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(m_window->activeFocusItem());
    return node ? node->text(QAccessible::Name) : QString();
}

bool PageTest::tabTo(const QString& name)
{
    for (int i = 0; i < 80 && focused() != name; ++i)
        m_screen->key(Qt::Key_Tab);
    return focused() == name;
}

PageTestApplication::PageTestApplication(int& argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_application = std::make_unique<QApplication>(argc, argv); // Qt Charts needs more than a QGuiApplication
    QGuiApplication::setFont(QFont(registerBundledFonts()));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.0"));
    QAccessible::setActive(true);
}

PageTestApplication::~PageTestApplication() = default;

} // namespace keel::test
