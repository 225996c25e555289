// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures the Diary in the real window over a vault of real size: from the last key of a typed word to the
// painted results, and frame by frame while the timeline scrolls down. Prints one JSON object; bench.py makes
// a table of it.
// usage: keel_bench_window [--quick]
//        keel_bench_window --make FOLDER ENTRIES    only writes such a vault there
//        keel_bench_window --rest FOLDER            opens that vault and says what memory Today at rest needs
#include "BenchWindow.h"
#include "Frames.h"
#include "Rest.h"
#include "Timing.h"
#include "VaultStore.h"
#include "app/DrawingMemory.h"
#include "assets/BundledFonts.h"
#include "crypto/CryptoLibrary.h"
#include "platform/api/Process.h"
#include "storage/Transaction.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QQuickStyle>
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

Result<std::unique_ptr<DiarySession>> filledVault(const QString& folder, int entries,
                                                  const SessionContext& context, const KdfCost& cost)
{
    KEEL_ASSIGN(auto session, openVault(folder, context, cost));
    auto filled = session->run([entries](Diary& diary) -> Result<void> {
        KEEL_TRY(writeNotes(diary.connection(), diary.records(), DiaryText(entries)));
        KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
        KEEL_TRY(diary.records().compact());
        return transaction.commit();
    });
    KEEL_TRY(filled.takeResult());
    return session;
}

class DiaryWindow : public BenchWindow
{
public:
    [[nodiscard]] Result<void> showDiary()
    {
        visit(QStringLiteral("diary"));
        return orFault(waitFor([this] { return list() && timeline()->rowCount() > 0; }) &&
                           waitForFrame(window()),
                       "no timeline");
    }

    /// Types all but the last letter, waits until the window has answered, types the last one: how long until
    /// the answer to that is on the screen?
    [[nodiscard]] Result<Cost> search(QStringView word)
    {
        auto* field = itemOf("SearchField");
        KEEL_TRY(orFault(field, "no search field"));
        field->forceActiveFocus();
        for (const QChar letter : word.chopped(1))
            type(letter);
        KEEL_TRY(orFault(settled(), "no answer"));
        bool answered = false;
        const auto connection =
            QObject::connect(timeline(), &QAbstractItemModel::modelReset, window(), [&] { answered = true; });
        const auto cost = costOf([&] {
            type(word.last());
            return orFault(waitFor([&] { return answered; }) && waitForFrame(window()), "no answer");
        });
        QObject::disconnect(connection);
        if (timeline()->searchText() != word || timeline()->rowCount() == 0)
            return fail(ErrorCode::Internal, QStringLiteral("not found: %1").arg(word));
        timeline()->setSearchText({});
        KEEL_TRY(orFault(settled(), "no answer"));
        return cost;
    }

    /// Scrolls down frame by frame, as a steady finger does, and says what each frame cost.
    [[nodiscard]] Result<void> scroll(int frames, Costs& costs)
    {
        QQuickItem* entries = list();
        for (int i = 0; i < frames; ++i) {
            KEEL_ASSIGN(const Cost cost, costOf([&] {
                            entries->setProperty("contentY", entries->property("contentY").toReal() + 60);
                            return orFault(waitForFrame(window()), "no frame");
                        }));
            costs.add(cost);
        }
        return {};
    }

    /// Asks for the next page of the timeline until there are `pages` more.
    [[nodiscard]] Result<void> fetch(int pages, Costs& costs)
    {
        for (int i = 0; i < pages; ++i) {
            KEEL_TRY(orFault(waitFor([&] { return timeline()->canFetchMore({}); }), "no further page"));
            const int before = timeline()->rowCount();
            KEEL_ASSIGN(const Cost cost, costOf([&] {
                            timeline()->fetchMore({});
                            return orFault(waitFor([&] { return timeline()->rowCount() > before; }),
                                           "no page");
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
        QCoreApplication::sendEvent(window(), &press);
        QCoreApplication::sendEvent(window(), &release);
    }
    [[nodiscard]] bool settled() const
    {
        QEventLoop pause;
        QTimer::singleShot(3 * TimelineModel::searchPauseMilliseconds, &pause, &QEventLoop::quit);
        pause.exec();
        return waitFor([&] { return !timeline()->busy(); }) && waitForFrame(window());
    }
    [[nodiscard]] TimelineModel* timeline() const { return diary()->timeline(); }
    [[nodiscard]] QQuickItem* list() const { return itemOf("EntryList"); }
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
    KEEL_ASSIGN(auto session, openVault(folder, context));
    BenchWindow window;
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
    shareHeap();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QApplication application(argc, argv); // Qt Charts needs more than a QGuiApplication
    spareDrawingMemory();
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
