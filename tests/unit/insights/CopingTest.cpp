// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Coping.h"

#include "Vectors.h"
#include "domain/insights/Chains.h"
#include "domain/insights/ChallengeCounts.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

QString id(const char* text) { return QString::fromLatin1(text); }

const CopingAction* find(const std::vector<CopingAction>& actions, const QString& wanted)
{
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [&wanted](const CopingAction& a) { return a.id == wanted; });
    return action == actions.end() ? nullptr : &*action;
}

} // namespace

class CopingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpfulnessVector()
    {
        const auto helpfulness = vectorObject("c_coping.json")[u"helpfulness"].toObject();
        std::vector<HelpfulnessRating> ratings;
        for (const QString& key : helpfulness.keys()) {
            for (const double helpful : numbers(helpfulness[key].toObject()[u"ratings"]))
                ratings.push_back({5, key, int(helpful)});
        }
        const auto actions = coping({}, ratings, {1, 9});
        QCOMPARE(qsizetype(actions.size()), helpfulness.size());
        for (const QString& key : helpfulness.keys()) {
            const auto want = helpfulness[key].toObject();
            const double prior = want[u"prior_mean"].toDouble();
            const CopingAction* action = find(actions, key);
            QVERIFY(action);
            QCOMPARE(action->ratingCount, want[u"n"].toInt());
            KEEL_COMPARE_NEAR(action->helpfulMean, want[u"raw_mean"]);
            QCOMPARE(action->helpfulGate.shown, want[u"show"].toBool());
            const auto values = numbers(want[u"ratings"]);
            double sum = 0;
            for (const double value : values)
                sum += value;
            KEEL_COMPARE_NEAR(shrunkHelpfulness(sum, int(values.size()), prior), want[u"shrunk_mean"]);
            KEEL_COMPARE_NEAR(action->helpfulShrunk, want[u"shrunk_mean"]);
        }
        QVERIFY(std::is_sorted(actions.begin(), actions.end(), [](const auto& a, const auto& b) {
            return a.helpfulShrunk > b.helpfulShrunk;
        }));
    }

    void priorNeedsTenOthers()
    {
        QCOMPARE(helpfulnessPrior(36, 9), 2.0);
        QCOMPARE(helpfulnessPrior(36, 10), 3.6);
        QVERIFY(!shrunkHelpfulness(0, 0, 3));
    }

    void enactmentVector()
    {
        const auto want = vectorObject("c_coping.json")[u"enactment"].toObject();
        std::vector<PlanOccasion> occasions;
        for (int i = 0; i < want[u"planned"].toInt(); ++i) {
            const bool done = i < want[u"enacted"].toInt();
            const Outcome outcome = !done ? Outcome::Not : i % 2 ? Outcome::Partly : Outcome::Done;
            occasions.push_back({3, id("p"), id("co_a"), outcome, {}});
        }
        occasions.push_back({3, id("p"), id("co_a"), Outcome::NoCue, {}});
        occasions.push_back({3, id("q"), QString(), Outcome::Done, 4});   // no coping id: left out
        occasions.push_back({20, id("p"), id("co_a"), Outcome::Done, 4}); // out of range
        const auto actions = coping(occasions, {}, {1, 9});
        QCOMPARE(actions.size(), std::size_t(1));
        QCOMPARE(actions[0].occasions, want[u"planned"].toInt());
        KEEL_COMPARE_NEAR(actions[0].rate->p, want[u"p"]);
        KEEL_COMPARE_NEAR(actions[0].rate->lo, want[u"lo"]);
        KEEL_COMPARE_NEAR(actions[0].rate->hi, want[u"hi"]);
        QVERIFY(actions[0].rateGate.shown && !actions[0].helpfulGate.shown);
        QVERIFY(!actions[0].helpfulShrunk);
    }

    void ratingsOfBothSourcesArePooledInAnyOrder()
    {
        QRandomGenerator random(31);
        std::vector<PlanOccasion> occasions;
        std::vector<HelpfulnessRating> ratings;
        for (int i = 0; i < 60; ++i) {
            const QString action = QStringLiteral("co_%1").arg(random.bounded(5));
            ratings.push_back({random.bounded(40), action, random.bounded(5)});
            occasions.push_back({random.bounded(40), id("p"), action, Outcome(random.bounded(4)), 2});
        }
        const auto before = coping(occasions, ratings, {5, 35});
        std::shuffle(ratings.begin(), ratings.end(), random);
        std::shuffle(occasions.begin(), occasions.end(), random);
        const auto after = coping(occasions, ratings, {5, 35});
        QCOMPARE(after.size(), before.size());
        int pooled = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].id, before[i].id);
            QCOMPARE(after[i].helpfulShrunk, before[i].helpfulShrunk);
            QCOMPARE(after[i].done, before[i].done);
            pooled += after[i].ratingCount;
        }
        const auto inRange = [](const auto& item) { return item.day >= 5 && item.day <= 35; };
        QCOMPARE(pooled, int(std::count_if(ratings.begin(), ratings.end(), inRange) +
                             std::count_if(occasions.begin(), occasions.end(), inRange)));
    }

    void chainsAreNested()
    {
        const std::vector<ChainPlan> plans{{id("p1"), id("r1")}, {id("p2"), QString()}};
        const std::vector<PlanOccasion> occasions{{5, id("p1"), QString(), Outcome::Partly, {}},
                                                  {5, id("p2"), QString(), Outcome::NoCue, {}},
                                                  {50, id("p2"), QString(), Outcome::Done, {}}};
        const std::vector<ChainEntry> entries{
            {id("c0"), 4, false, true, true, {}},           // no challenge: not counted at all
            {id("c1"), 4, true, false, true, {}},           // coping, but no value
            {id("c2"), 4, true, true, false, {}},           // value, no coping
            {id("c3"), 4, true, true, false, {id("gone")}}, // its plan was deleted
            {id("c4"), 4, true, true, true, {}},            // coping used: done
            {id("r1"), 4, true, true, false, {}},           // the plan that grew out of it was carried out
            {id("r2"), 4, true, true, false, {id("p2")}},   // planned, done only after the range
            {id("c5"), 40, true, true, true, {}}};          // out of range
        const auto counts = chains(entries, plans, occasions, {1, 30});
        QCOMPARE(counts.challenges, 6);
        QCOMPARE(counts.withValue, 5);
        QCOMPARE(counts.withCoping, 3);
        QCOMPARE(counts.copingDone, 2);
        QCOMPARE(chains(entries, plans, occasions, {1, 60}).copingDone, 4);
    }

    void hardRuleEntriesAreLeftOutOnlyWhereAsked()
    {
        std::vector<ChainEntry> entries{{id("c1"), 4, true, true, true, {}},
                                        {id("h1"), 4, true, true, false, {}},
                                        {id("h2"), 4, true, false, false, {}}};
        entries[1].hardRule = entries[2].hardRule = true;
        QCOMPARE(chains(entries, {}, {}, {1, 30}).challenges, 3);
        const auto shown = chains(entries, {}, {}, {1, 30}, HardRuleEntries::LeftOut);
        QCOMPARE(shown.challenges, 1);
        QCOMPARE(shown.withValue, 1);
        QCOMPARE(shown.copingDone, 1);
    }

    void challengesByHowOften()
    {
        const std::vector<ChallengeLink> links{{2, id("ch_sys_b"), ChallengeDimension::Systemic},
                                               {2, id("ch_ind_a"), ChallengeDimension::Individual},
                                               {3, id("ch_sys_b"), ChallengeDimension::Systemic},
                                               {3, id("ch_cul_c"), ChallengeDimension::Systemic},
                                               {9, id("ch_ind_a"), ChallengeDimension::Individual}};
        const auto counts = challengeCounts(links, {1, 5});
        QCOMPARE(counts.individual, 1);
        QCOMPARE(counts.systemic, 3);
        QCOMPARE(counts.byId.size(), std::size_t(3));
        QCOMPARE(counts.byId[0].id, id("ch_sys_b"));
        QCOMPARE(counts.byId[0].n, 2);
        QCOMPARE(counts.byId[1].id, id("ch_cul_c"));
    }
};

QTEST_APPLESS_MAIN(CopingTest)
#include "CopingTest.moc"
