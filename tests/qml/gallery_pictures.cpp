// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// gallery_pictures FOLDER [--only phone|desktop]: the galleries as PNG in every appearance, for looking at.
// Fails if one does not load or QML warns; it judges no pixel.
#include "Appearances.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickView>
#include <QTextStream>

#include <memory>

namespace {

struct Look
{
    QString name;
    int scheme;   // Theme.Scheme
    int contrast; // Theme.Contrast
    double textScale;
    bool mirrored;
};

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    QTextStream(stderr) << message << Qt::endl;
    if (type >= QtWarningMsg && !message.contains(u"XDG_RUNTIME_DIR"))
        ++warnings;
}

void settle(QQuickView& view)
{
    QElapsedTimer timer;
    timer.start();
    const auto ready = [&view] {
        const QVariant flag = view.rootObject()->property("ready");
        return !flag.isValid() || flag.toBool();
    };
    while (timer.elapsed() < 300 || (!ready() && timer.elapsed() < 10000))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool picture(const QString& page, const Look& look, int width, const QString& file,
             const char* call = nullptr)
{
    QQuickView view;
    keel::test::useModules(view.engine());
    QQmlComponent holder(view.engine()); // a module's types are known once something has imported it
    holder.setData(R"(import QtQuick
import Keel.Theme
QtObject {
    readonly property QtObject theme: Theme
    function mirror(item: Item, on: bool) {
        item.LayoutMirroring.enabled = on;
        item.LayoutMirroring.childrenInherit = true;
    }
})",
                   {});
    const std::unique_ptr<QObject> held(holder.create());
    if (held == nullptr)
        return false;
    auto* theme = held->property("theme").value<QObject*>();
    theme->setProperty("scheme", look.scheme);
    theme->setProperty("contrast", look.contrast);
    theme->setProperty("textScale", look.textScale);
    theme->setProperty("reducedMotion", true);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(width, 844);
    view.setSource(QUrl(page));
    if (view.status() != QQuickView::Ready)
        return false;
    QMetaObject::invokeMethod(held.get(), "mirror", Q_ARG(QQuickItem*, view.rootObject()),
                              Q_ARG(bool, look.mirrored));
    view.show();
    settle(view);
    if (call == nullptr)
        view.resize(width, view.rootObject()->property("contentHeight").toInt());
    else
        QMetaObject::invokeMethod(view.rootObject(), call);
    settle(view);
    return view.grabWindow().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    qInstallMessageHandler(countWarnings);
    keel::test::useFonts();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        return 2;
    const QDir folder(arguments.at(1));
    const QString only = arguments.value(arguments.indexOf(u"--only") > 0 ? 3 : -1);

    const QList<Look> looks = {
        {QStringLiteral("light"), 0, 0, 1, false},          {QStringLiteral("dark"), 1, 0, 1, false},
        {QStringLiteral("light-contrast"), 0, 1, 1, false}, {QStringLiteral("dark-contrast"), 1, 1, 1, false},
        {QStringLiteral("light-200"), 0, 0, 2, false},      {QStringLiteral("light-rtl"), 0, 0, 1, true},
        {QStringLiteral("dark-200-rtl"), 1, 0, 2, true},
    };
    const QList<QPair<QString, QString>> pages = {
        {QStringLiteral("components"), QStringLiteral("qrc:/qt/qml/Keel/Gallery/Gallery.qml")},
        {QStringLiteral("charts"), QStringLiteral("qrc:/qt/qml/Keel/Gallery/ChartGallery.qml")},
    };
    const QList<QPair<QString, int>> sizes = {{QStringLiteral("phone"), 390},
                                              {QStringLiteral("desktop"), 1280}};

    int failures = 0;
    for (const auto& [size, width] : sizes) {
        if (!only.isEmpty() && only != size)
            continue;
        for (const Look& look : looks) {
            for (const auto& [name, page] : pages) {
                const QString file = folder.filePath(name % u'-' % size % u'-' % look.name % u".png");
                failures += picture(page, look, width, file) ? 0 : 1;
            }
            for (const char* call : {"openSheet", "openProgress", "showToast"}) {
                const QString file =
                    folder.filePath(QLatin1String(call) % u'-' % size % u'-' % look.name % u".png");
                failures += picture(pages.first().second, look, width, file, call) ? 0 : 1;
            }
        }
    }
    return failures + warnings == 0 ? 0 : 1;
}
