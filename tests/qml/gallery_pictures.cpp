// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// gallery_pictures [FOLDER]: every page of the gallery in every look, on a phone and on a desktop. Fails on
// what does not load, on what QML warns of and on what does not fit (Misfits.h); with FOLDER it also leaves a
// picture of each to look at.
#include "Appearances.h"
#include "FillerTranslator.h"
#include "app/Misfits.h"
#include "app/PseudoTranslator.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHoverEvent>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <memory>

namespace {

constexpr int desktopWidth = 1280;
constexpr int phoneWidth = 390;

/// What a page is loaded in; the four palettes it then shows one after the other.
struct Look
{
    QString language;
    double textScale;
    Qt::LayoutDirection direction;
};

struct Palette
{
    QString name;
    int scheme;   // Theme.Scheme
    int contrast; // Theme.Contrast
};

std::atomic<int> complaints = 0;

void countComplaints(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    QTextStream(stderr) << message << Qt::endl;
    if (type >= QtWarningMsg && !message.contains(u"XDG_RUNTIME_DIR"))
        ++complaints;
}

/// Until it has drawn nothing new for a while.
void settle(QQuickWindow* window, int quietMs)
{
    constexpr int longestMs = 10000;
    QEventLoop loop;
    QTimer quiet;
    quiet.setSingleShot(true);
    quiet.setInterval(quietMs);
    QObject::connect(&quiet, &QTimer::timeout, &loop, [&] {
        if (window->property("busy").toBool())
            quiet.start();
        else
            loop.quit();
    });
    QObject::connect(window, &QQuickWindow::afterAnimating, &quiet, qOverload<>(&QTimer::start));
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
    window->requestUpdate();
    quiet.start();
    loop.exec();
}

/// Lets a pointer stand on every item that asks for it: a window has one pointer, the gallery shows many.
void pointWhereAsked(QQuickItem* item)
{
    const auto children = item->childItems();
    for (QQuickItem* child : children) {
        if (item->property("pointedAt").toBool()) {
            QHoverEvent enter(QEvent::HoverEnter, QPointF(4, 4), QPointF(4, 4), QPointF(-1, -1));
            QCoreApplication::sendEvent(child, &enter);
        }
        pointWhereAsked(child);
    }
}

QString sourceOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The components that no page of the gallery shows, neither by themselves nor inside another.
QStringList unshown()
{
    const QString modules = QStringLiteral(":/qt/qml/Keel/");
    QStringList left;
    for (const char* module : {"Components/", "Charts/"}) {
        const auto files = QDir(modules + QLatin1String(module)).entryInfoList({QStringLiteral("*.qml")});
        for (const QFileInfo& file : files)
            left.append(file.filePath());
    }
    QStringList toRead;
    const auto galleries = QDir(modules + u"Gallery").entryInfoList({QStringLiteral("*Gallery.qml")});
    for (const QFileInfo& gallery : galleries)
        toRead.append(gallery.filePath());
    while (!toRead.isEmpty()) {
        const QString source = sourceOf(toRead.takeFirst());
        const auto found = std::stable_partition(left.begin(), left.end(), [&](const QString& path) {
            const QString name = QFileInfo(path).completeBaseName();
            return !QRegularExpression(u"\\b" + name + u"( \\{|\\.\\w)").match(source).hasMatch();
        });
        toRead.append(QStringList(found, left.end()));
        left.erase(found, left.end());
    }
    return left;
}

class Gallery
{
public:
    explicit Gallery(const QString& folder) : m_folder(folder)
    {
        keel::test::useModules(&m_engine);
        QQmlComponent holder(&m_engine); // a module's types are known once something has imported it
        holder.setData(
            "import QtQml\nimport Keel.Theme\nQtObject { readonly property QtObject theme: Theme }", {});
        m_holder.reset(holder.create());
        m_theme = m_holder->property("theme").value<QObject*>();
        m_theme->setProperty("reducedMotion", true);
        const auto icons = QDir(QStringLiteral(":/keel/icons")).entryInfoList({QStringLiteral("*.svg")});
        for (const QFileInfo& icon : icons) {
            if (icon.completeBaseName() != u"keel") // the program's own, which is never tinted
                m_icons.append(icon.completeBaseName());
        }
    }

    int misfits = 0;
    int shown = 0;

    void show(const QString& page, const Look& look, int width)
    {
        m_theme->setProperty("textScale", look.textScale);
        m_theme->setProperty("lineHeight", look.language == u"zh_CN" ? 1.1 : 1.25);
        QGuiApplication::setLayoutDirection(look.direction);
        QQmlComponent component(&m_engine,
                                QUrl(QStringLiteral("qrc:/qt/qml/Keel/Gallery/GalleryWindow.qml")));
        const std::unique_ptr<QObject> made(component.createWithInitialProperties(
            {{QStringLiteral("page"), QUrl(QStringLiteral("qrc:/qt/qml/Keel/Gallery/") + page + u".qml")},
             {QStringLiteral("width"), width},
             {QStringLiteral("iconNames"), m_icons}}));
        auto* window = qobject_cast<QQuickWindow*>(made.get());
        if (window == nullptr) {
            qWarning("%s: %s", qPrintable(page), qPrintable(component.errorString()));
            return;
        }
        settle(window, 60);
        pointWhereAsked(window->contentItem());
        const QString name = page % (width == phoneWidth ? u"-phone" : u"-desktop") %
                             (look.language.isEmpty() ? QString() : u'-' + look.language) %
                             (look.textScale > 1 ? u"-200" : u"-100") %
                             (look.direction == Qt::RightToLeft ? u"-rtl" : u"");
        lookAt(window, name);
        if (page == u"SheetGallery") {
            window->setHeight(844);
            QMetaObject::invokeMethod(window, "openSheet");
            settle(window, 60);
            lookAt(window, name + u"-open");
        }
    }

private:
    void lookAt(QQuickWindow* window, const QString& name)
    {
        static const QList<Palette> palettes = {{QStringLiteral("light"), 0, 0},
                                                {QStringLiteral("dark"), 1, 0},
                                                {QStringLiteral("light-contrast"), 0, 1},
                                                {QStringLiteral("dark-contrast"), 1, 1}};
        for (const Palette& palette : palettes) {
            m_theme->setProperty("scheme", palette.scheme);
            m_theme->setProperty("contrast", palette.contrast);
            settle(window, 10);
            const QString here = name % u'-' % palette.name;
            const QStringList found = keel::misfits(*window);
            for (const QString& line : found)
                QTextStream(stderr) << here << ": " << line << Qt::endl;
            misfits += int(found.size());
            ++shown;
            if (!m_folder.isEmpty() && !window->grabWindow().save(m_folder % u'/' % here % u".png"))
                qWarning("no picture of %s", qPrintable(here));
        }
    }

    QString m_folder;
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject* m_theme = nullptr;
    QStringList m_icons;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    qInstallMessageHandler(countComplaints);
    keel::test::useFonts();
    const QString folder = QCoreApplication::arguments().value(1);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return 2;

    const QStringList pages = {
        QStringLiteral("WordGallery"),    QStringLiteral("ButtonGallery"),  QStringLiteral("ChoiceGallery"),
        QStringLiteral("RatingGallery"),  QStringLiteral("WritingGallery"), QStringLiteral("CardGallery"),
        QStringLiteral("MessageGallery"), QStringLiteral("FrameGallery"),   QStringLiteral("StepGallery"),
        QStringLiteral("SheetGallery"),   QStringLiteral("ChartGallery"),
    };
    const QList<Look> looks = {
        {{}, 1, Qt::LeftToRight},
        {{}, 2, Qt::LeftToRight},
        {{}, 1, Qt::RightToLeft},
        {{}, 2, Qt::RightToLeft},
        {QStringLiteral("pseudo"), 2, Qt::LeftToRight},
        {QStringLiteral("zh_CN"), 1, Qt::LeftToRight},
    };
    const QStringList missing = unshown();
    for (const QString& path : missing)
        qWarning("not in the gallery: %s", qPrintable(path));
    Gallery gallery(folder);
    for (const Look& look : looks) {
        keel::PseudoTranslator pseudo;
        keel::test::FillerTranslator filler;
        QTranslator chinese;
        if (look.language == u"pseudo") {
            QCoreApplication::installTranslator(&pseudo);
        } else if (look.language == u"zh_CN") {
            if (!chinese.load(QStringLiteral(":/i18n/keel_zh_CN.qm")))
                qWarning("no Chinese words");
            QCoreApplication::installTranslator(&chinese);
            QCoreApplication::installTranslator(&filler);
        }
        for (const QString& page : pages) {
            for (const int width : {phoneWidth, desktopWidth})
                gallery.show(page, look, width);
        }
    }
    std::printf("%d looks at a page, %d misfits, %d complaints\n", gallery.shown, gallery.misfits,
                complaints.load());
    return gallery.misfits + complaints == 0 ? 0 : 1;
}
