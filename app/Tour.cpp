// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tour.h"

#include "DemoVault.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

namespace keel {

namespace {

/// Lets the window work until it has drawn nothing new for a while: animations are over, lists are filled.
void settle(QQuickWindow* window)
{
    constexpr int quietMs = 350; // longer than the 300 ms after which what was typed is looked at
    constexpr int longestMs = 5000;
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

/// Where the tours' own words are looked for by lupdate and the program.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

/// Somebody's own questionnaire, in whatever language it is; made up.
constexpr char questionnaire[] = R"({"schema":"instrument/1","id":"made_up","licence_confirmed_by_user":true,
"recall":"this week","response":{"min":0,"max":3,"labels":["never","seldom","often","always"]},
"items":[{"n":1,"text":"Heron on the quay"},{"n":2,"text":"Otter by the weir"}],
"scales":[{"id":"total","items":[1,2],"method":"mean","min_answered":1,"range":[0,3]}]})";

QString wordsAt(const QString& place, const QString& questionnairePath)
{
    if (place == u"instrument-look")
        return questionnairePath;
    if (place == u"instrument-keep")
        return QStringLiteral("Birds and beasts");
    if (place == u"diary-found")
        return Text::tr("supervision", "a word to search for in pictures of the search");
    if (place == u"note-guard")
        return Text::tr("Rang Sandra Whitlock about Tuesday. Her NHS number is 943 476 5919.",
                        "a note in pictures of what may point to a client; nobody's name or number");
    if (place == u"note-support")
        return Text::tr("I can't go on like this.",
                        "a note in pictures of the support card; one of its phrases");
    return {};
}

Result<void> damage(const QString& fileName)
{
    QFile file(fileName);
    const QByteArray noise(64, 'x');
    if (!file.open(QIODevice::ReadWrite) || !file.seek(100) || file.write(noise) != noise.size())
        return fail(ErrorCode::IoFailure, QFileInfo(fileName).fileName());
    return {};
}

Result<void> onConnection(DiarySession& session, Result<void> (*work)(Connection&))
{
    return session.run([work](Diary& diary) { return work(diary.connection()); }).takeResult();
}

} // namespace

QQuickWindow* Tour::shown(const AppWindow& app) const
{
    if (app.window->size() != m_application.options().pictureSize) {
        app.window->resize(m_application.options().pictureSize);
        app.window->show();
        settle(app.window);
    }
    return app.window;
}

Result<void> Tour::visitStops(const QString& prefix, AppWindow app, const Look& look,
                              const QList<Stop>& stops) const
{
    QQuickWindow* window = shown(app);
    for (const Stop& stop : stops) {
        if (!QMetaObject::invokeMethod(window, "visit", Q_ARG(QString, stop.place)))
            return fail(ErrorCode::Internal, stop.place);
        settle(window);
        if (!stop.words.isEmpty()) {
            if (!QMetaObject::invokeMethod(window, "write", Q_ARG(QString, stop.place),
                                           Q_ARG(QString, stop.words)))
                return fail(ErrorCode::Internal, stop.place);
            settle(window);
        }
        look(prefix + u'-' + stop.place, window);
    }
    return {};
}

Result<void> Tour::visitWindow(const QString& prefix, AppWindow app, const Look& look,
                               const char* placesProperty) const
{
    const QStringList places = shown(app)->property(placesProperty).toStringList();
    if (places.isEmpty())
        return fail(ErrorCode::Internal, prefix);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made-up.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(questionnaire) < 0)
        return fail(ErrorCode::IoFailure, QStringLiteral("made-up.json"));
    file.close();
    QList<Stop> stops;
    for (const QString& place : places)
        stops.append({place, wordsAt(place, path)});
    return visitStops(prefix, std::move(app), look, stops);
}

Result<void> Tour::visitLockedFaults(const Look& look) const
{
    const SessionContext& context = m_application.context();
    KEEL_ASSIGN(const auto vault, DemoVault::makeEmpty(context));
    const QString database = QDir(vault->folder()).filePath(QStringLiteral("vault.db"));
    const auto unlock = [&](const QString& name, const QString& passphrase) -> Result<void> {
        KEEL_ASSIGN(AppWindow app, m_application.openWindow(vault->folder(), nullptr));
        return visitStops(QStringLiteral("locked"), std::move(app), look, {{name, passphrase}});
    };
    {
        KEEL_ASSIGN(const auto elsewhere, vault->open(context));
        KEEL_TRY(unlock(QStringLiteral("open-elsewhere"), vault->passphrase()));
        KEEL_TRY(onConnection(*elsewhere, [](Connection& to) { return to.setUserVersion(1000); }));
    }
    KEEL_TRY(unlock(QStringLiteral("newer"), vault->passphrase()));
    KEEL_TRY(damage(database));
    KEEL_TRY(unlock(QStringLiteral("damaged"), vault->passphrase()));
    // Last: from now on the lock screen makes people wait.
    KEEL_TRY(unlock(QStringLiteral("wrong-passphrase"), QStringLiteral("not this one")));
    if (!QFile::remove(database))
        return fail(ErrorCode::IoFailure, QStringLiteral("vault.db"));
    KEEL_ASSIGN(AppWindow broken, m_application.openWindow(vault->folder(), nullptr));
    return visitStops(QStringLiteral("locked"), std::move(broken), look, {{QStringLiteral("half-a-diary")}});
}

Result<void> Tour::visitOpenFaults(const Look& look) const
{
    const SessionContext& context = m_application.context();
    KEEL_ASSIGN(const auto vault, DemoVault::makeEmpty(context));
    const QString words =
        Text::tr("The last call ran late, and I let it.", "a note in pictures of what cannot be saved");
    {
        KEEL_ASSIGN(auto session, vault->open(context));
        KEEL_TRY(onConnection(*session, [](Connection& to) { return to.limitTo(1); }));
        KEEL_ASSIGN(AppWindow app, m_application.openWindow(vault->folder(), std::move(session)));
        const int manyPages = 250;
        KEEL_TRY(visitStops(QStringLiteral("full-disk"), std::move(app), look,
                            {{QStringLiteral("note")},
                             {QStringLiteral("note-written"), QString(words + u' ').repeated(manyPages)},
                             {QStringLiteral("note-save")}}));
    }
    KEEL_ASSIGN(auto session, vault->open(context, Access::OnlyRead));
    KEEL_ASSIGN(AppWindow app, m_application.openWindow(vault->folder(), std::move(session)));
    return visitStops(QStringLiteral("only-read"), std::move(app), look,
                      {{QStringLiteral("today")},
                       {QStringLiteral("values")},
                       {QStringLiteral("work")},
                       {QStringLiteral("settings")},
                       {QStringLiteral("note")},
                       {QStringLiteral("note-written"), words},
                       {QStringLiteral("note-save")}});
}

Result<void> Tour::visitAll(const Look& look) const
{
    const SessionContext& context = m_application.context();
    {
        const QTemporaryDir empty;
        KEEL_ASSIGN(AppWindow app,
                    m_application.openWindow(empty.filePath(QStringLiteral("vault")), nullptr));
        KEEL_TRY(visitWindow(QStringLiteral("first-run"), std::move(app), look));
    }
    {
        KEEL_ASSIGN(const auto blank, DemoVault::makeEmpty(context));
        KEEL_ASSIGN(auto session, blank->open(context));
        KEEL_ASSIGN(AppWindow app, m_application.openWindow(blank->folder(), std::move(session)));
        KEEL_TRY(visitWindow(QStringLiteral("empty"), std::move(app), look, "emptyPlaces"));
    }
    KEEL_TRY(visitOpenFaults(look));
    KEEL_ASSIGN(const auto demo,
                DemoVault::make(m_application.options().seed, context, m_application.language()));
    {
        KEEL_ASSIGN(AppWindow app, m_application.openWindow(demo->folder(), nullptr));
        KEEL_TRY(visitWindow(QStringLiteral("locked"), std::move(app), look));
    }
    KEEL_TRY(visitLockedFaults(look));
    KEEL_ASSIGN(auto session, demo->open(context));
    KEEL_ASSIGN(AppWindow app, m_application.openWindow(demo->folder(), std::move(session)));
    return visitWindow(QStringLiteral("diary"), std::move(app), look);
}

} // namespace keel
