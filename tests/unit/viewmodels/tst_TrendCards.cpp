// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each card says of which figures, and when it says nothing.
#include "viewmodels/trends/MeasureCards.h"
#include "viewmodels/trends/TrendCards.h"

#include <QTest>

using namespace keel;

namespace {

constexpr insights::Day monday = 2461347; // 2 November 2026

insights::Trends fourWeeks()
{
    insights::Trends trends;
    trends.range = {monday, monday + 27};
    trends.coverage = {16, 20};
    return trends;
}

insights::StrainWeek strainWeek(int week, int recorded, std::optional<double> mean, int highDays, bool shown)
{
    insights::StrainWeek result;
    result.weekStart = monday + 7 * week;
    result.expected = 5;
    result.recorded = recorded;
    result.coverage = recorded / 5.0;
    result.mean = mean;
    result.highDays = highDays;
    result.shown = shown;
    return result;
}

insights::Episode episode(int day, int duration, insights::EpisodeEnd end)
{
    return {monday + day, 6, 3, duration, end, 4};
}

} // namespace

class TrendCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chain()
    {
        insights::Trends trends = fourWeeks();
        QVERIFY(!chainCard(trends, {}).gate.shown);
        trends.chains = {30, 19, 11, 9};
        QVERIFY(!chainCard(trends, {}).gate.shown); // nothing but what is nobody's to cope with
        trends.ordinaryChains = {24, 18, 11, 9};
        const TrendCard card = chainCard(trends, {});
        QVERIFY(card.gate.shown);
        QCOMPARE(card.sentence,
                 QStringLiteral("Entries that name a challenge: 24. Also naming a value: 18. Of "
                                "these, also with a plan or something that helped: 11. Of these, "
                                "done, at least in part: 9."));
        QVERIFY(card.coverage.endsWith(QStringLiteral("not counted here: 6")));
        QVERIFY(card.limits.contains(QStringLiteral("racism")));
        trends.chains = trends.ordinaryChains;
        QVERIFY(!chainCard(trends, {}).coverage.contains(QStringLiteral("not counted")));
        QCOMPARE(card.bars.size(), 4);
        QCOMPARE(card.bars.at(1).share, 0.75);
        QCOMPARE(card.table.last().value, QStringLiteral("9"));
    }

    void strain()
    {
        insights::Trends trends = fourWeeks();
        trends.strainWeeks = {strainWeek(0, 2, 5.0, 1, false)};
        QVERIFY(!strainCard(trends, {}).gate.shown);
        QCOMPARE(strainCard(trends, {}).gate.have, 2);
        QCOMPARE(strainCard(trends, {}).gate.need, 3);

        trends.strainWeeks = {strainWeek(0, 4, 6.0, 2, true)};
        QCOMPARE(strainCard(trends, {}).sentence,
                 QStringLiteral("In the week of 2 Nov your strain was 6.0 on average."));

        trends.strainWeeks = {strainWeek(0, 4, 6.0, 2, true), strainWeek(1, 2, 9.0, 2, false),
                              strainWeek(2, 5, 4.25, 0, true)};
        const TrendCard card = strainCard(trends, {});
        QCOMPARE(card.sentence,
                 QStringLiteral("Your last full week averaged 4.3. The 2 weeks with enough days "
                                "ranged from 4.3 to 6.0."));
        QCOMPARE(card.lines.first(), QStringLiteral("Work days with strain at 7 or more: 4 of 11."));
        QCOMPARE(card.line.observed, (QList<QPointF>{{0, 6}, {2, 4.25}})); // the week between is a gap
        QCOMPARE(card.line.readouts.at(1), QStringLiteral("Week of 9 Nov: 2 of 5 work days, too few"));
    }

    void exposure()
    {
        insights::Trends trends = fourWeeks();
        trends.exposure = {{monday, std::nullopt}, {monday + 1, std::nullopt}};
        QVERIFY(!exposureCard(trends, {}).gate.shown);
        QCOMPARE(exposureCard(trends, {}).gate.have, 2);
        trends.exposure = {{monday, 1.3}, {monday + 1, 0.2}, {monday + 2, -1.0}};
        const TrendCard card = exposureCard(trends, {});
        QCOMPARE(card.sentence, QStringLiteral("Wed 4 Nov was quieter than your last four weeks. Busier: "
                                               "1 of 3 work days; quieter: 1."));
        QVERIFY(!card.sentence.contains(QStringLiteral("too much")));
        QCOMPARE(card.line.minimum, -3.0);
    }

    // Nobody has to guess which year's 9 November a readout means.
    void manyYearsAreTold()
    {
        insights::Trends trends = fourWeeks();
        trends.range.from -= 3 * 365;
        trends.strainWeeks = {strainWeek(0, 4, 6.0, 2, true)};
        trends.exposure = {{monday, 1.3}};
        insights::Episode episode;
        episode.onset = monday;
        trends.bounceBack.episodes = {episode};
        const TrendCard strain = strainCard(trends, {}), busy = exposureCard(trends, {}),
                        level = levelCard(trends, {}), back = bounceBackCard(trends, {});
        for (const QString& said :
             {strain.line.readouts.constFirst(), strain.sentence, busy.sentence,
              busy.line.readouts.constLast(), level.line.readouts.constLast(), back.lines.constFirst()})
            QVERIFY2(said.contains(QStringLiteral(" Nov 2026")), qPrintable(said));
        trends.range.from = monday;
        QVERIFY(!levelCard(trends, {}).line.readouts.constFirst().contains(QStringLiteral("2026")));
    }

    void values()
    {
        insights::Trends trends = fourWeeks();
        trends.values.rate = insights::valuesRate(4, 2);
        QVERIFY(!valuesCard(trends, {}).gate.shown);
        QCOMPARE(valuesCard(trends, {}).gate.have, 6);
        trends.values.rate = insights::valuesRate(13, 7);
        trends.values.pulledAway = 3;
        TrendCard card = valuesCard(trends, {});
        QCOMPARE(
            card.sentence,
            QStringLiteral(
                "You were in touch with a value on 13 of the 20 work days you answered for: 65\u00a0%."));
        QCOMPARE(card.bars.first().text,
                 QStringLiteral("13 of 20 \u00b7 65\u00a0%, range 43\u00a0% to 82\u00a0%"));
        QCOMPARE(card.lines, QStringList{QStringLiteral("Pulled away from your values, counted apart: 3.")});
        // A change is spoken of only when its interval excludes nothing and both windows have 15 answers.
        trends.values.change = insights::valuesChange(insights::valuesRate(12, 8), trends.values.rate);
        QCOMPARE(valuesCard(trends, {}).lines.size(), 1);
        trends.values.rate = insights::valuesRate(15, 5);
        trends.values.change = insights::valuesChange(insights::valuesRate(8, 12), trends.values.rate);
        card = valuesCard(trends, {});
        QCOMPARE(card.lines.first(),
                 QStringLiteral("More often than in the same length of time before, by 35 points "
                                "(range 4 to 58)."));
        trends.values.rate = insights::valuesRate(8, 12);
        trends.values.change = insights::valuesChange(insights::valuesRate(15, 5), trends.values.rate);
        QCOMPARE(valuesCard(trends, {}).lines.first(),
                 QStringLiteral(
                     "Less often than in the same length of time before, by 35 points (range 4 to 58)."));
    }

    void coping()
    {
        insights::Trends trends = fourWeeks();
        insights::CopingAction few;
        few.id = QStringLiteral("co_ind_hobby");
        few.ratingCount = 3;
        few.helpfulShrunk = 3.4;
        few.helpfulMean = 4;
        few.helpfulGate = insights::atLeast(3, 5);
        few.occasions = 2;
        few.rateGate = insights::atLeast(2, 5);
        trends.coping = {few};
        QVERIFY(!helpfulnessCard(trends, {}).gate.shown);
        QCOMPARE(helpfulnessCard(trends, {}).gate.have, 3);
        insights::CopingAction enough = few;
        enough.id = QStringLiteral("co_ind_breaks");
        enough.ratingCount = 6;
        enough.helpfulShrunk = 3.181818;
        enough.helpfulMean = 3.5;
        enough.helpfulGate = insights::atLeast(6, 5);
        enough.done = 9;
        enough.occasions = 14;
        enough.rate = insights::wilson(9, 14);
        enough.rateGate = insights::atLeast(14, 5);
        trends.coping = {few, enough};
        TrendContext context;
        context.labels.insert(enough.id, QStringLiteral("Took breaks"));
        const TrendCard helpful = helpfulnessCard(trends, context);
        QCOMPARE(helpful.sentence,
                 QStringLiteral("You rated this most helpful so far: Took breaks, 3.2 of 4 from 6 ratings."));
        QCOMPARE(helpful.bars.size(), 1); // the one with too few ratings is not led by them
        QCOMPARE(helpful.table.first().note, QStringLiteral("6 ratings, 3.5 as rated"));
        const TrendCard planned = plannedCard(trends, context);
        QCOMPARE(planned.sentence,
                 QStringLiteral("Took breaks: when the signal came you did it 9 of 14 times."));
        QCOMPARE(planned.bars.first().text, QStringLiteral("9 of 14 \u00b7 64\u00a0%"));
    }

    void boundariesAndOvertime()
    {
        insights::Trends trends = fourWeeks();
        trends.boundaries = {
            {QStringLiteral("lunch_kept"), 2, 4, insights::wilson(2, 4), insights::atLeast(4, 5)}};
        QVERIFY(!boundariesCard(trends, {}).gate.shown);
        trends.boundaries.push_back(
            {QStringLiteral("usr_bag"), 10, 13, insights::wilson(10, 13), insights::atLeast(13, 5)});
        TrendContext context;
        context.labels.insert(QStringLiteral("usr_bag"), QStringLiteral("Bag packed by six"));
        QCOMPARE(boundariesCard(trends, context).sentence,
                 QStringLiteral("Bag packed by six on 10 of 13 days."));

        QVERIFY(!overtimeCard(trends, {}).gate.shown);
        trends.overtimeWeeks = {{monday, 4, 5, 90, 60, true}, {monday + 7, 0, 5, std::nullopt, 60, false}};
        const TrendCard overtime = overtimeCard(trends, {});
        QCOMPARE(overtime.sentence, QStringLiteral("1 h 30 min of overtime recorded, on 4 of 10 work days."));
        QCOMPARE(overtime.lines.first(),
                 QStringLiteral("Over your own limit of 1 h a week: 1 of 1 weeks with a record."));
        QCOMPARE(overtime.columns.readouts.at(1), QStringLiteral("Week of 9 Nov: nothing recorded"));
        QCOMPARE(overtime.columns.ticks,
                 QStringList({QStringLiteral("0 min"), QStringLiteral("1 h 30 min")}));
        trends.overtimeWeeks.front().limitMinutes.reset();
        trends.overtimeWeeks.back().limitMinutes.reset();
        QVERIFY(overtimeCard(trends, {}).lines.isEmpty()); // no limit, no word of one
    }

    void leave()
    {
        insights::Trends trends = fourWeeks();
        QVERIFY(!leaveCard(trends, {}).gate.shown);
        QVERIFY(leaveCard(trends, {}).silent);
        trends.leave = insights::leavePace(27, 6.5, 5, 161, 365);
        const TrendCard card = leaveCard(trends, {});
        QVERIFY(card.gate.shown);
        QCOMPARE(card.sentence, QStringLiteral("Of 27 days this leave year, 6.5 are taken and 5 booked."));
        QCOMPARE(card.lines.first(), QStringLiteral("0.4 days behind an even pace through the year."));
    }

    void challenges()
    {
        insights::Trends trends = fourWeeks();
        QVERIFY(!challengeSidesCard(trends, {}).gate.shown);
        trends.challenges = {
            11, 19, {{QStringLiteral("ch_sys_targets"), 12}, {QStringLiteral("ch_ind_x"), 5}}};
        trends.challengePeriods = insights::challengePeriods({}, trends.range);
        const TrendCard sides = challengeSidesCard(trends, {});
        QCOMPARE(sides.sentence,
                 QStringLiteral("More of the challenges you named were about the set-up around you "
                                "(19) than about you (11)."));
        QCOMPARE(sides.split.second, 19);
        QCOMPARE(sides.columns.first.size(), 4); // weeks
        TrendContext context;
        context.labels.insert(QStringLiteral("ch_sys_targets"),
                              QStringLiteral("Targets pulling against care"));
        QCOMPARE(challengesCard(trends, context).sentence,
                 QStringLiteral("Named most often: Targets pulling against care, 12 of 30 times."));
    }

    void betterWeeks()
    {
        insights::Trends trends = fourWeeks();
        trends.betterWeeks.gate = insights::atLeast(5, 8);
        QVERIFY(!betterWeeksCard(trends, {}).gate.shown);
        trends.betterWeeks = {4, 5, {}, {true, 9, 8}};
        trends.betterWeeks.facts = {{QLatin1String("lunch_kept"), {18, 22}, {12, 25}, true},
                                    {QLatin1String("breaks"), {1, 2}, {1, 9}, false}};
        const TrendCard card = betterWeeksCard(trends, {});
        QCOMPARE(card.sentence,
                 QStringLiteral("Counts from 4 weeks above your middle, next to the 5 others."));
        QCOMPARE(card.table.size(), 1);
        QCOMPARE(card.table.first().value, QStringLiteral("18 of 22 days"));
        QCOMPARE(card.table.first().note, QStringLiteral("12 of 25 days"));
        for (const char* causal : {"because", "due to", "led to", "thanks to", "helped", "makes you"})
            QVERIFY(!card.sentence.contains(QLatin1String(causal)));
    }

    void bounceBack()
    {
        insights::Trends trends = fourWeeks();
        QVERIFY(!bounceBackCard(trends, {}).gate.shown);
        QVERIFY(bounceBackCard(trends, {}).silent); // nobody is told how many hard days are wanting
        trends.bounceBack.episodes = {episode(0, 3, insights::EpisodeEnd::Recovered),
                                      episode(9, 0, insights::EpisodeEnd::Gap)};
        trends.bounceBack.absorbed = {monday + 20};
        TrendCard card = bounceBackCard(trends, {});
        QCOMPARE(card.sentence,
                 QStringLiteral("Hard days so far: 2. Too few for a curve, so here they are in words."));
        QCOMPARE(card.line.count, 0);
        QCOMPARE(card.lines.at(1), QStringLiteral("Mon 2 Nov: near your usual after 3 days"));
        QCOMPARE(card.lines.at(0), QStringLiteral("Wed 11 Nov: could not be followed: no entries after it"));
        QVERIFY(
            card.lines.last().startsWith(QStringLiteral("Days of high strain on which your level held: 1.")));

        trends.bounceBack.episodes = {
            episode(0, 3, insights::EpisodeEnd::Recovered), episode(4, 3, insights::EpisodeEnd::Recovered),
            episode(8, 1, insights::EpisodeEnd::Recovered), episode(12, 4, insights::EpisodeEnd::Recovered),
            episode(18, 5, insights::EpisodeEnd::Gap),      episode(24, 5, insights::EpisodeEnd::EndOfDiary)};
        trends.bounceBack.curve =
            insights::kaplanMeier({{3, true}, {3, true}, {1, true}, {4, true}, {5, false}, {5, false}});
        trends.bounceBack.shown = true;
        card = bounceBackCard(trends, {});
        QCOMPARE(card.sentence,
                 QStringLiteral("After your last 6 hard days you were back near your usual level within "
                                "about 3 days."));
        QVERIFY(
            card.coverage.startsWith(QStringLiteral("4 followed to the end, 2 could not be \u00b7 range ")));
        QCOMPARE(card.line.observed.first(), QPointF(0, 100));
        QCOMPARE(card.line.observed.at(1), QPointF(1, 100)); // flat until a day on which one ended
        QCOMPARE(card.line.observed.at(2).x(), 1.0);
        QCOMPARE(card.line.count, 6);
    }

    void associations()
    {
        insights::Trends trends = fourWeeks();
        trends.associations = {
            {QLatin1String("lunch_kept"), QLatin1String("w_next"), 80, 0.5929, 0.3565, 0.8389, false}};
        QVERIFY(associationCards(trends).isEmpty());
        trends.associations.front().shown = true;
        const QList<TrendCard> cards = associationCards(trends);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().sentence,
                 QStringLiteral("On days after a kept lunch your rating tended to be about 0.6 "
                                "higher (range 0.4 to 0.8)."));
        QCOMPARE(cards.first().lines.first(), QStringLiteral("This is a pattern in your notes, not proof."));
        trends.associations = {
            {QLatin1String("overtime_min"), QLatin1String("strain"), 80, -0.5, -0.8, -0.3, true}};
        QCOMPARE(associationCards(trends).first().sentence,
                 QStringLiteral(
                     "For every 15 minutes more of overtime your strain tended to be about 0.5 lower (range "
                     "0.3 to 0.8)."));
    }

    void change()
    {
        insights::Trends trends = fourWeeks();
        trends.change.weeks = 6;
        QVERIFY(!changeCard(trends, {}).gate.shown);
        QVERIFY(!changeCard(trends, {}).silent);
        trends.change.weeks = 20;
        QVERIFY(!changeCard(trends, {}).gate.shown);
        QVERIFY(changeCard(trends, {}).silent); // not even that there is nothing
        trends.change.announced = true;
        trends.change.direction = insights::Direction::Down;
        trends.change.cusumSignalWeek = monday;
        TrendCard card = changeCard(trends, {});
        QCOMPARE(card.sentence,
                 QStringLiteral("Your weekly average has been lower than in your first weeks."));
        QVERIFY(card.offersSupport);
        QCOMPARE(card.lines,
                 QStringList{QStringLiteral(
                     "Your ratings have been lower for some weeks. Would talking with someone help?")});
        TrendContext resting;
        resting.levelRests = true;
        const TrendCard rests = changeCard(trends, resting);
        QVERIFY(rests.gate.shown && rests.sentence == card.sentence); // the figure stays
        QVERIFY(rests.lines.isEmpty() && !rests.offersSupport);
        trends.change.direction = insights::Direction::Up;
        card = changeCard(trends, {});
        QCOMPARE(card.sentence,
                 QStringLiteral("Your weekly average has been higher than in your first weeks."));
        QVERIFY(!card.offersSupport && card.lines.isEmpty());
    }

    void dayToDay()
    {
        insights::Dynamics dynamics;
        QVERIFY(dynamicsLines(dynamics).isEmpty());
        dynamics.pairs = 18;
        dynamics.rmssd = 0.46;
        dynamics.mean = 6.07;
        dynamics.sd = 0.57;
        dynamics.inertia = 0.68;
        dynamics.inertiaCorrected = 0.88;
        dynamics.rmssdGate = insights::atLeast(18, 14);
        dynamics.inertiaGate = insights::atLeast(18, 30);
        QCOMPARE(dynamicsLines(dynamics).size(), 2);
        QVERIFY(!dynamicsLines(dynamics).join(u' ').contains(QStringLiteral("resembles")));
        dynamics.inertiaGate = insights::atLeast(40, 30);
        QVERIFY(dynamicsLines(dynamics).join(u' ').contains(QStringLiteral("resembles")));
    }

    void measures()
    {
        MeasureScale measure{
            QStringLiteral("01"), QStringLiteral("My measure"), QStringLiteral("total"), 0, 100, {}, {}, {}};
        QVERIFY(!measureCards({measure}, {monday, monday + 27}).first().gate.shown);
        measure.scores = {{monday - 40, 10}, {monday + 1, 60}, {monday + 20, 44}};
        TrendCard card = measureCards({measure}, {monday, monday + 27}).first();
        QVERIFY(card.gate.shown);
        QCOMPARE(card.sentence, QStringLiteral("Latest: 44, on 22 Nov 2026."));
        QCOMPARE(card.lines, QStringList{QStringLiteral("Before it: 60, on 3 Nov 2026.")});
        // Measurement noise only with the person's own figures.
        measure.deviation = 10;
        measure.reliability = 0.8;
        card = measureCards({measure}, {monday, monday + 27}).first();
        QVERIFY(
            card.lines.last().startsWith(QStringLiteral("The difference is larger than chance variation")));
        measure.deviation = 20;
        card = measureCards({measure}, {monday, monday + 27}).first();
        QVERIFY(card.lines.last().startsWith(QStringLiteral("The difference is within chance variation")));
    }

    void everyCardExplainsItself()
    {
        const QList<TrendCard> cards = trendCards(fourWeeks(), {});
        QVERIFY(cards.size() >= 16);
        for (const TrendCard& card : cards) {
            QVERIFY2(!card.title.isEmpty(), qPrintable(card.id));
            if (card.id == QLatin1String("leave") || card.id == QLatin1String("challenges"))
                continue; // say nothing before there is something
            QVERIFY2(!card.why.isEmpty() && !card.source.isEmpty() && !card.limits.isEmpty(),
                     qPrintable(card.id));
        }
    }
};

QTEST_GUILESS_MAIN(TrendCardsTest)
#include "tst_TrendCards.moc"
