// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the Diary in the real window over a vault of real size: from the last key of a typed word to the
// painted results, and frame by frame while the timeline scrolls down. Prints one JSON object; bench.py makes
// a table of it.
// usage: keel_bench_window [--quick]
//        keel_bench_window --make FOLDER ENTRIES    only writes such a vault there
//        keel_bench_window --rest FOLDER            opens that vault and says what memory Today at rest needs
#include "Frames.h"
#include "Rest.h"
#include "Timing.h"
#include "VaultStore.h"
#include "assets/BundledFonts.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/SecretText.h"
#include "services/Vault.h"
#include "storage/Transaction.h"
#include "viewmodels/AppModel.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace keel::bench {

namespace {

SessionContext contextOf(int entries)
{
    SessionContext context;
    context.clock = std::make_shared<FixedClock>(writtenAt(entries - 1));
    context.zone = ZoneId();
    return context;
}

Result<SecureBytes> passphrase() { return secretFromText(QStringLiteral("only generated text in here")); }

Result<std::unique_ptr<DiarySession>> filledVault(const QString& folder, int entries,
                                                  const SessionContext& context, const KdfCost& cost)
{
    KEEL_ASSIGN(const SecureBytes secret, passphrase());
    const Vault vault(folder);
    KEEL_TRY(vault.create(secret, {cost, false}, *context.clock));
    KEEL_ASSIGN(auto session, vault.unlock({SlotType::Passphrase, secret}, context));
    auto filled = session->run([entries](Diary& diary) -> Result<void> {
        KEEL_TRY(writeNotes(diary.connection(), diary.records(), DiaryText(entries)));
        KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
        KEEL_TRY(diary.records().compact());
        return transaction.commit();
    });
    KEEL_TRY(filled.takeResult());
    return session;
}

class DiaryWindow
{
public:
    [[nodiscard]] Result<void> open(const QString& folder, std::unique_ptr<DiarySession> session,
                                    const SessionContext& context)
    {
        KEEL_ASSIGN(const auto content, Content::load(QStringLiteral("en")));
        AppSetup setup;
        setup.vaultFolder = folder;
        setup.settingsFile = m_scratch.filePath(QStringLiteral("keel.ini"));
        setup.stateFolder = m_scratch.path();
        setup.context = context;
        m_app = std::make_unique<AppModel>(setup, content);
        m_app->open(std::move(session));
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}});
        m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Keel/Pages/Main.qml")));
        if (m_engine->rootObjects().isEmpty())
            return fail(ErrorCode::Internal, QStringLiteral("Main.qml"));
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
        m_window->resize(390, 844);
        m_window->requestActivate();
        return waitForFrame(m_window) ? Result<void>()
                                      : fail(ErrorCode::Internal, QStringLiteral("no frame"));
    }
    [[nodiscard]] Result<void> showDiary()
    {
        QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, QStringLiteral("diary")));
        const bool ready = waitFor([this] { return list() && m_app->diary()->timeline()->rowCount() > 0; }) &&
                           waitForFrame(m_window);
        return ready ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("no timeline"));
    }
    ~DiaryWindow()
    {
        m_engine.reset();
        m_app.reset();
    }

    /// Types all but the last letter, waits until the window has answered, types the last one: how long until
    /// the answer to that is on the screen?
    [[nodiscard]] Result<Cost> search(QStringView word)
    {
        TimelineModel* timeline = m_app->diary()->timeline();
        auto* field = searchField();
        if (!field)
            return fail(ErrorCode::Internal, QStringLiteral("no search field"));
        field->forceActiveFocus();
        for (const QChar letter : word.chopped(1))
            type(letter);
        if (!settled(timeline))
            return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        bool answered = false;
        const auto connection =
            QObject::connect(timeline, &QAbstractItemModel::modelReset, m_window, [&] { answered = true; });
        const auto cost = costOf([&]() -> Result<void> {
            type(word.last());
            if (!waitFor([&] { return answered; }) || !waitForFrame(m_window))
                return fail(ErrorCode::Internal, QStringLiteral("no answer"));
            return {};
        });
        QObject::disconnect(connection);
        if (timeline->searchText() != word || timeline->rowCount() == 0)
            return fail(ErrorCode::Internal, QStringLiteral("not found: %1").arg(word));
        timeline->setSearchText({});
        if (!settled(timeline))
            return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        return cost;
    }

    /// Scrolls down frame by frame, as a steady finger does, and says what each frame cost.
    [[nodiscard]] Result<void> scroll(int frames, Costs& costs)
    {
        QQuickItem* entries = list();
        for (int i = 0; i < frames; ++i) {
            KEEL_ASSIGN(const Cost cost, costOf([&]() -> Result<void> {
                            entries->setProperty("contentY", entries->property("contentY").toReal() + 60);
                            return waitForFrame(m_window)
                                       ? Result<void>()
                                       : fail(ErrorCode::Internal, QStringLiteral("no frame"));
                        }));
            costs.add(cost);
        }
        return {};
    }

    /// Asks for the next page of the timeline until there are `pages` more.
    [[nodiscard]] Result<void> fetch(int pages, Costs& costs)
    {
        TimelineModel* timeline = m_app->diary()->timeline();
        for (int i = 0; i < pages; ++i) {
            if (!waitFor([&] { return timeline->canFetchMore({}); }))
                return fail(ErrorCode::Internal, QStringLiteral("no further page"));
            const int before = timeline->rowCount();
            KEEL_ASSIGN(const Cost cost, costOf([&]() -> Result<void> {
                            timeline->fetchMore({});
                            return waitFor([&] { return timeline->rowCount() > before; })
                                       ? Result<void>()
                                       : fail(ErrorCode::Internal, QStringLiteral("no page"));
                        }));
            costs.add(cost);
        }
        return {};
    }

private:
    void type(QChar letter)
    {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(m_window, &press);
        QCoreApplication::sendEvent(m_window, &release);
    }
    bool settled(TimelineModel* timeline) const
    {
        QEventLoop pause;
        QTimer::singleShot(3 * TimelineModel::searchPauseMilliseconds, &pause, &QEventLoop::quit);
        pause.exec();
        return waitFor([&] { return !timeline->busy(); }) && waitForFrame(m_window);
    }
    [[nodiscard]] QQuickItem* itemOf(QQuickItem* root, QByteArrayView className) const
    {
        if (QByteArrayView(root->metaObject()->className()).startsWith(className))
            return root;
        for (QQuickItem* child : root->childItems()) {
            if (QQuickItem* found = itemOf(child, className))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QQuickItem* list() const { return itemOf(m_window->contentItem(), "EntryList"); }
    [[nodiscard]] QQuickItem* searchField() const { return itemOf(m_window->contentItem(), "SearchField"); }

    QTemporaryDir m_scratch;
    std::unique_ptr<AppModel> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
};

Result<void> measure(int entries, int times, QJsonArray& measures)
{
    const QTemporaryDir folder;
    const QString vault = folder.filePath(QStringLiteral("vault"));
    const SessionContext context = contextOf(entries);
    KEEL_ASSIGN(auto session, filledVault(vault, entries, context, KdfCost::lowest()));
    DiaryWindow window;
    KEEL_TRY(window.open(vault, std::move(session), context));
    KEEL_TRY(window.showDiary());
    const auto add = [&](const QString& name, const Costs& costs) {
        measures.append(QJsonObject{{QStringLiteral("name"), name},
                                    {QStringLiteral("entries"), entries},
                                    {QStringLiteral("ours"), costs.toJson()}});
    };
    for (const QStringView word : {DiaryText::rareWord, DiaryText::percentWord, DiaryText::commonWord}) {
        Costs costs;
        for (int i = 0; i < times; ++i) {
            KEEL_ASSIGN(const Cost cost, window.search(word));
            costs.add(cost);
        }
        add(QStringLiteral("typed search, ") + word.toString(), costs);
    }
    Costs frames;
    KEEL_TRY(window.scroll(20 * times, frames));
    add(QStringLiteral("timeline, a frame of scrolling"), frames);
    if (entries >= 3650) {
        Costs pages;
        KEEL_TRY(window.fetch(2 * times, pages));
        add(QStringLiteral("timeline, the next page"), pages);
    }
    return {};
}

/// Leaves a vault of that many entries behind, locked at this device's own cost: a cheaper lock would be
/// replaced after each unlocking, and that work measured with it.
Result<QJsonObject> make(const QString& folder, int entries)
{
    KEEL_ASSIGN(const auto session,
                filledVault(folder, entries, contextOf(entries), KdfCost::measureForThisDevice()));
    return QJsonObject{{QStringLiteral("entries"), entries}};
}

Result<QJsonObject> rest(const QString& folder)
{
    const SessionContext context = contextOf(1);
    KEEL_ASSIGN(const SecureBytes secret, passphrase());
    KEEL_ASSIGN(auto session, Vault(folder).unlock({SlotType::Passphrase, secret}, context));
    DiaryWindow window;
    KEEL_TRY(window.open(folder, std::move(session), context));
    return QJsonObject{{QStringLiteral("pss_bytes"), bytesAtRest()}};
}

Result<QJsonObject> measureAll(bool quick)
{
    QJsonArray measures;
    for (const int entries : quick ? std::vector<int>{365, 3650} : std::vector<int>{365, 3650, 50000})
        KEEL_TRY(measure(entries, quick ? 5 : 15, measures));
    return QJsonObject{{QStringLiteral("measures"), measures}};
}

Result<QJsonObject> run(const QStringList& arguments)
{
    KEEL_TRY(initCrypto());
    if (arguments.value(1) == u"--make")
        return make(arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(1) == u"--rest")
        return rest(arguments.value(2));
    return measureAll(arguments.contains(QStringLiteral("--quick")));
}

} // namespace

} // namespace keel::bench

int main(int argc, char** argv)
{
    using namespace keel;
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QApplication application(argc, argv); // Qt Charts needs more than a QGuiApplication
    QGuiApplication::setFont(QFont(registerBundledFonts()));
    const auto figures = bench::run(QCoreApplication::arguments());
    if (!figures) {
        std::fputs(qPrintable(errorName(figures.error().code) + u' ' + figures.error().detail + u'\n'),
                   stderr);
        return 1;
    }
    std::fputs(QJsonDocument(*figures).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return 0;
}
