// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Trends costs, from one year of a made-up diary to forty, as a table of CPU milliseconds (the median of
// some runs). usage: keel_bench_trends [--quick]
#include "Timing.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/SecretText.h"
#include "domain/insights/Trends.h"
#include "services/DemoDiary.h"
#include "services/Insights.h"
#include "services/Vault.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace keel::bench {

namespace {

/// The median CPU time of `work` in milliseconds.
template <class Work> double medianOf(int runs, Work work)
{
    std::vector<double> costs;
    for (int i = 0; i < runs; ++i) {
        const double before = processCpuMilliseconds();
        work();
        costs.push_back(processCpuMilliseconds() - before);
    }
    std::sort(costs.begin(), costs.end());
    return costs[costs.size() / 2];
}

Result<void> measure(Diary& diary, int years, Day end, int runs)
{
    KEEL_TRY(DemoDiary(diary).fill(years * 365, 1, end));
    KEEL_ASSIGN(DiaryObservations seen, DiaryObservations::read(diary, end));
    const insights::Observations all = seen.all();
    const insights::DayRange whole{seen.firstCheckIn()->julian(), end.julian()};
    const insights::DayRange quarter{end.julian() - 91, end.julian()};
    Result<void> failed;
    const double read = medianOf(runs, [&] {
        if (auto again = DiaryObservations::read(diary, end); !again)
            failed = fail(again.error());
    });
    const double one = medianOf(runs, [&] {
        if (auto again = seen.readCheckIn(diary, end.plus(-1)); !again)
            failed = fail(again.error());
        [[maybe_unused]] const auto joined = seen.all();
    });
    KEEL_TRY(failed);
    insights::Trends trends;
    TrendContext context;
    context.answered = seen.answered();
    const double figures = medianOf(runs, [&] { trends = insights::computeFigures(all, {whole}); });
    const double pairs =
        medianOf(runs, [&] { trends.associations = insights::computeAssociations(all, whole); });
    const double cards =
        medianOf(runs, [&] { [[maybe_unused]] const auto made = trendCards(trends, context); });
    const double another = medianOf(runs, [&] {
        [[maybe_unused]] const auto made = trendCards(insights::computeFigures(all, {quarter}), context);
    });
    std::printf("%5d %9zu %8.1f %9.1f %9.1f %13.1f %8.1f %8.1f\n", years, all.days.size(), read, one, figures,
                pairs, cards, another);
    std::fflush(stdout);
    return {};
}

Result<void> run(bool quick)
{
    KEEL_TRY(initCrypto());
    const Day end = *Day::parse(u"2026-11-19");
    KEEL_ASSIGN(const SecureBytes passphrase, secretFromText(QStringLiteral("quiet harbour lantern seven")));
    std::printf(
        "Trends: CPU ms. Goal: figures and associations of ten years within 250, another range within 50.\n"
        "%5s %9s %8s %9s %9s %13s %8s %8s\n",
        "years", "check-ins", "read", "one more", "figures", "associations", "cards", "quarter");
    for (const int years : quick ? std::vector{1, 10} : std::vector{1, 2, 5, 10, 20, 40}) {
        const QTemporaryDir folder;
        Vault vault(folder.filePath(QStringLiteral("vault")));
        const FixedClock clock(QDateTime(QDate(2026, 11, 19), QTime(17, 20), Qt::UTC));
        KEEL_TRY(vault.create(passphrase, SlotCost{KdfCost::lowest(), false}, clock));
        SessionContext context;
        context.clock = std::make_shared<FixedClock>(clock);
        KEEL_ASSIGN(const auto session, vault.unlock({SlotType::Passphrase, passphrase}, context));
        KEEL_TRY(session->run([=](Diary& diary) { return measure(diary, years, end, quick ? 3 : 5); })
                     .takeResult());
    }
    return {};
}

} // namespace

} // namespace keel::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const bool quick = QCoreApplication::arguments().contains(QStringLiteral("--quick"));
    if (const auto done = keel::bench::run(quick); !done) {
        std::fprintf(stderr, "%s\n", qPrintable(keel::errorName(done.error().code)));
        return 1;
    }
    return 0;
}
