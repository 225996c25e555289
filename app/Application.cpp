// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"

#include "DemoVault.h"
#include "DrawingMemory.h"
#include "PictureTour.h"
#include "SelfTest.h"
#include "StartupTrace.h"
#include "assets/BundledFonts.h"
#include "platform/api/Lifecycle.h"
#include "platform/api/Process.h"
#include "platform/api/SingleInstance.h"
#include "services/Content.h"

#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QQmlAbstractUrlInterceptor>
#include <QQuickStyle>

#include <cstdio>

namespace keel {

namespace {

/// The interface comes out of the program and from nowhere else: every other address leads nowhere.
class ResourcesOnly final : public QQmlAbstractUrlInterceptor
{
public:
    QUrl intercept(const QUrl& url, DataType type) override
    {
        // Where a module's list of files is looked for; what it names passes here again.
        if (type == QmldirFile)
            return url;
        const bool ours = url.scheme() == QLatin1String("qrc") ||
                          url.scheme().isEmpty()
                          // Qt's own modules lie beside Qt where it is not linked in.
                          || (url.isLocalFile() && url.path().contains(QLatin1String("/qml/Qt")));
        return ours ? url : QUrl();
    }
};

ResourcesOnly resourcesOnly;

/// Inter has no Chinese. A machine set to another language would draw it with whichever face comes first,
/// mostly a Japanese one, whose strokes and full stops a reader on the mainland stumbles over.
void preferSimplifiedChinese()
{
    QFont::insertSubstitutions(QGuiApplication::font().family(),
                               {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                                QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"),
                                QStringLiteral("Microsoft YaHei")});
}

} // namespace

int refuse(const Error& error)
{
    std::fputs(qPrintable(QStringLiteral("keel: %1 %2\n").arg(errorName(error.code), error.detail)), stderr);
    return 1;
}

Application::Application(Options options)
    : m_options(std::move(options)), m_appearance(Appearance::ofSystem())
{
    if (m_options.now)
        m_context.clock = std::make_shared<FixedClock>(*m_options.now);
    spareDrawingMemory();
    QGuiApplication::setFont(QFont(registerBundledFonts()));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

Application::~Application() = default;

QString Application::place(QStandardPaths::StandardLocation location) const
{
    return m_options.demo ? m_scratch.path() : QStandardPaths::writableLocation(location);
}

QString Application::settingsFile() const
{
    return QDir(place(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("keel.ini"));
}

QString Application::language() const
{
    return m_options.locale.isEmpty() ? LookModel(settingsFile(), m_appearance.get()).effectiveLanguage()
                                      : m_options.locale;
}

Result<void> Application::loadLanguage()
{
    if (m_content)
        return {};
    const QString language = this->language();
    if (language == QLatin1String("rtl"))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    // Dates and numbers speak the language of the words around them, whatever the machine is set to.
    const bool chinese = language == QLatin1String("zh_CN");
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (chinese)
        preferSimplifiedChinese();
    if (m_translator.load(QStringLiteral(":/i18n/keel_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    if (language == QLatin1String("pseudo"))
        QCoreApplication::installTranslator(&m_pseudo);
    KEEL_ASSIGN(m_content, Content::load(language));
    return {};
}

Result<AppWindow> Application::openWindow(const QString& vaultFolder, std::unique_ptr<DiarySession> session)
{
    AppSetup setup;
    setup.vaultFolder = vaultFolder;
    setup.settingsFile = settingsFile();
    setup.stateFolder = place(QStandardPaths::AppLocalDataLocation);
    setup.context = m_context;
    setup.appearance = m_appearance.get();
    setup.demo = m_options.demo;

    KEEL_TRY(loadLanguage());
    {
        LookModel look(setup.settingsFile, setup.appearance);
        if (!m_options.theme.isEmpty()) {
            look.setScheme(m_options.theme == QLatin1String("dark") ? QStringLiteral("dark")
                                                                    : QStringLiteral("light"));
            look.setContrast(m_options.theme == QLatin1String("contrast") ? QStringLiteral("high")
                                                                          : QStringLiteral("standard"));
        }
        if (m_options.textScale > 0)
            look.setTextScale(m_options.textScale);
    }

    AppWindow result;
    result.model = std::make_unique<AppModel>(setup, m_content);
    if (session)
        result.model->open(std::move(session));
    result.engine = std::make_unique<QQmlApplicationEngine>();
    result.engine->addUrlInterceptor(&resourcesOnly);
    result.engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    result.engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(result.model.get())}});
    result.engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Keel/Pages/Main.qml")));
    if (result.engine->rootObjects().isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("Main.qml"));
    result.window = qobject_cast<QQuickWindow*>(result.engine->rootObjects().first());
    return result;
}

int Application::run()
{
    if (m_options.selfTest)
        return SelfTest(*this).run();
    if (!m_options.picturesFolder.isEmpty())
        return PictureTour(*this).run();
    if (m_options.traceStartup)
        return StartupTrace(*this).run();
    return runWindow();
}

int Application::runWindow()
{
    std::unique_ptr<DemoVault> demo;
    std::unique_ptr<DiarySession> session;
    std::unique_ptr<SingleInstance> instance;
    QString folder = m_options.vaultFolder;
    if (m_options.demo) {
        auto made = DemoVault::make(m_options.seed, m_context, language());
        if (!made)
            return refuse(made.error());
        demo = std::move(*made);
        auto opened = demo->open(m_context);
        if (!opened)
            return refuse(opened.error());
        session = std::move(*opened);
        folder = demo->folder();
    } else {
        instance = SingleInstance::claim(folder);
        if (!instance)
            return 0;
    }

    auto opened = openWindow(folder, std::move(session));
    if (!opened)
        return refuse(opened.error());
    AppWindow& app = *opened;
    if (instance) {
        QObject::connect(instance.get(), &SingleInstance::raiseRequested, app.window, [window = app.window] {
            window->show();
            window->raise();
            window->requestActivate();
        });
    }
    const auto lifecycle = Lifecycle::ofSystem();
    QObject::connect(lifecycle.get(), &Lifecycle::leaving, app.model.get(), &AppModel::systemLocked);
    bool restart = false;
    QObject::connect(app.model.get(), &AppModel::lockRequested, qApp, [&restart] {
        restart = true;
        QCoreApplication::quit();
    });
    const int status = QCoreApplication::exec();
    app.engine.reset();
    app.model.reset();
    instance.reset();
    if (restart) {
        demo.reset();
        restartProcess(QCoreApplication::arguments().sliced(1));
    }
    return status;
}

} // namespace keel
