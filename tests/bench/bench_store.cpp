// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures our vault beside the least that SQLCipher with FTS5 can do, in turn, in one process. Prints one
// JSON object; bench.py makes a table of it. usage: keel_bench_store [--quick]
#include "FloorStore.h"
#include "Timing.h"
#include "VaultStore.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/SecretText.h"
#include "services/Exchange.h"
#include "services/Vault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

namespace keel::bench {

namespace {

/// How often each thing is done.
struct Effort
{
    std::vector<int> sizes{365, 3650, 50000};
    int firsts = 9;
    int repeats = 25;
    int saves = 200;
    int imports = 3;
};

struct NamedProbe
{
    const char* name;
    Probe probe;
    int sharePerHundred; ///< of the entries; 0: one entry
};

std::vector<NamedProbe> probes(int entries)
{
    const bool many = entries / 100 * 67 > Search::exactTotal;
    return {
        {"search rare", {DiaryText::rareWord.toString(), false, false}, 0},
        {"search 1 %", {DiaryText::percentWord.toString(), false, false}, 1},
        {"search common", {DiaryText::commonWord.toString(), false, many}, 67},
        {"search rare as typed", {DiaryText::rareWord.chopped(2).toString(), true, false}, 0},
        {"search common as typed", {DiaryText::commonWord.chopped(2).toString(), true, many}, 67},
    };
}

/// Our vault and its floor, and what each of them cost.
class Contest
{
public:
    Contest(Store& ours, Store& floor) : m_stores{&ours, &floor} {}

    /// Does `work(Store&)` with both `times` times, taking turns in who begins.
    template <class Work>
    [[nodiscard]] Result<void> run(const QString& name, int entries, int times, Work work)
    {
        std::array<Costs, 2> costs;
        for (int i = 0; i < times; ++i) {
            for (std::size_t turn : {std::size_t(0), std::size_t(1)}) {
                const std::size_t who = (turn + static_cast<std::size_t>(i)) % 2;
                KEEL_ASSIGN(const Cost cost, work(*m_stores[who]));
                costs[who].add(cost);
            }
        }
        m_measures.append(QJsonObject{{QStringLiteral("name"), name},
                                      {QStringLiteral("entries"), entries},
                                      {QStringLiteral("ours"), costs[0].toJson()},
                                      {QStringLiteral("floor"), costs[1].toJson()}});
        return {};
    }
    [[nodiscard]] const QJsonArray& measures() const { return m_measures; }

private:
    std::array<Store*, 2> m_stores;
    QJsonArray m_measures;
};

/// Searches, and refuses a wrong number of hits: a fast search that misses entries is no search.
Result<void> search(Store& store, const NamedProbe& named, int entries)
{
    KEEL_ASSIGN(const qsizetype hits, store.find(named.probe));
    const int exact = named.sharePerHundred == 0 ? 1 : entries / 100 * named.sharePerHundred;
    if (hits < qMin(exact, Store::page) || (named.sharePerHundred == 0 && hits != 1))
        return fail(ErrorCode::Internal,
                    QStringLiteral("%1: %2 hits").arg(QLatin1String(named.name)).arg(hits));
    return {};
}

Result<void> openAndRead(Store& store)
{
    KEEL_TRY(store.open());
    KEEL_ASSIGN(const qsizetype rows, store.readNewestPage());
    return rows == Store::page ? Result<void>() : fail(ErrorCode::Internal, QStringLiteral("newest page"));
}

Result<Cost> costOfOpening(Store& store)
{
    auto cost = costOf([&store] { return openAndRead(store); });
    KEEL_TRY(store.close());
    return cost;
}

/// The first search after opening: nothing of the index is in memory but what the system's cache holds.
Result<Cost> costOfFirstSearch(Store& store, const NamedProbe& named, int entries)
{
    KEEL_TRY(store.open());
    auto cost = costOf([&] { return search(store, named, entries); });
    KEEL_TRY(store.close());
    return cost;
}

struct StoreFigures
{
    QJsonArray measures;
    QJsonObject size;
};

Result<StoreFigures> measureStores(int entries, const Effort& effort)
{
    const QTemporaryDir folder;
    VaultStore ours(folder.filePath(QStringLiteral("ours.db")));
    FloorStore floor(folder.filePath(QStringLiteral("floor.db")));
    const DiaryText text(entries);
    Contest contest(ours, floor);

    KEEL_TRY(contest.run(QStringLiteral("write all in bulk"), entries, 1,
                         [&](Store& store) { return costOf([&] { return store.create(text); }); }));
    qint64 rawBytes = 0;
    for (int i = 0; i < entries; ++i)
        rawBytes += text.entry(i).toUtf8().size();
    KEEL_ASSIGN(const qint64 ourBytes, ours.fileSize());
    KEEL_ASSIGN(const qint64 floorBytes, floor.fileSize());

    KEEL_TRY(ours.close());
    KEEL_TRY(floor.close());
    KEEL_TRY(contest.run(QStringLiteral("open and read newest 50"), entries, effort.firsts, costOfOpening));
    for (const NamedProbe& named : probes(entries)) {
        KEEL_TRY(contest.run(QLatin1String(named.name) + QStringLiteral(", first"), entries, effort.firsts,
                             [&](Store& store) { return costOfFirstSearch(store, named, entries); }));
    }
    KEEL_TRY(ours.open());
    KEEL_TRY(floor.open());
    for (const NamedProbe& named : probes(entries)) {
        KEEL_TRY(
            contest.run(QLatin1String(named.name) + QStringLiteral(", again"), entries, effort.repeats,
                        [&](Store& store) { return costOf([&] { return search(store, named, entries); }); }));
    }
    int saved = 0;
    KEEL_TRY(contest.run(QStringLiteral("save one entry durably"), entries, effort.saves, [&](Store& store) {
        const QString entry = text.entry(saved++ / 2 % entries);
        return costOf([&] { return store.save(entry); });
    }));
    return StoreFigures{contest.measures(), QJsonObject{{QStringLiteral("entries"), entries},
                                                        {QStringLiteral("raw_text_bytes"), rawBytes},
                                                        {QStringLiteral("ours_bytes"), ourBytes},
                                                        {QStringLiteral("floor_bytes"), floorBytes}}};
}

Result<std::unique_ptr<DiarySession>> newVault(const QString& folder, const SessionContext& context)
{
    KEEL_ASSIGN(const SecureBytes passphrase, secretFromText(QStringLiteral("only generated text in here")));
    const Vault vault(folder);
    KEEL_TRY(vault.create(passphrase, {KdfCost::lowest(), false}, *context.clock));
    return vault.unlock({SlotType::Passphrase, passphrase}, context);
}

/// Ten years of entries from keel-export/1 into an empty vault.
Result<QJsonObject> measureImport(const Effort& effort)
{
    constexpr int days = 3650;
    const QTemporaryDir folder;
    SessionContext context;
    context.clock = std::make_shared<FixedClock>(writtenAt(days));
    context.zone = ZoneId();

    QByteArray document;
    {
        KEEL_ASSIGN(const auto source, newVault(folder.filePath(QStringLiteral("source")), context));
        auto exported = source->run([](Diary& diary) -> Result<QByteArray> {
            KEEL_TRY(writeNotes(diary.connection(), diary.records(), DiaryText(days)));
            return Exchange(diary).exportBytes();
        });
        KEEL_ASSIGN(document, exported.takeResult());
    }
    Costs costs;
    for (int i = 0; i < effort.imports; ++i) {
        KEEL_ASSIGN(const auto target, newVault(folder.filePath(QString::number(i)), context));
        KEEL_ASSIGN(const Cost cost, costOf([&] {
                        return target
                            ->run([&document](Diary& diary) -> Result<void> {
                                KEEL_ASSIGN(const auto report, Exchange(diary).importBytes(document, {}));
                                return report.added == days
                                           ? Result<void>()
                                           : fail(ErrorCode::Internal, QStringLiteral("import"));
                            })
                            .takeResult();
                    }));
        costs.add(cost);
    }
    return QJsonObject{{QStringLiteral("name"), QStringLiteral("import an export")},
                       {QStringLiteral("entries"), days},
                       {QStringLiteral("ours"), costs.toJson()}};
}

Result<QJsonObject> measureAll(const Effort& effort)
{
    KEEL_TRY(initCrypto());
    QJsonArray measures;
    QJsonArray sizes;
    for (const int entries : effort.sizes) {
        KEEL_ASSIGN(const StoreFigures figures, measureStores(entries, effort));
        for (const auto& measure : figures.measures)
            measures.append(measure);
        sizes.append(figures.size);
    }
    KEEL_ASSIGN(const QJsonObject import, measureImport(effort));
    measures.append(import);
    return QJsonObject{{QStringLiteral("measures"), measures}, {QStringLiteral("sizes"), sizes}};
}

} // namespace

} // namespace keel::bench

int main(int argc, char** argv)
{
    using namespace keel;
    const QCoreApplication application(argc, argv);
    bench::Effort effort;
    if (QCoreApplication::arguments().contains(QStringLiteral("--quick")))
        effort = {{365, 3650}, 5, 9, 60, 1};
    const auto figures = bench::measureAll(effort);
    if (!figures) {
        std::fputs(qPrintable(errorName(figures.error().code) + u' ' + figures.error().detail + u'\n'),
                   stderr);
        return 1;
    }
    std::fputs(QJsonDocument(*figures).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return 0;
}
