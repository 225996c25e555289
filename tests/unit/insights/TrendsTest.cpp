// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Trends.h"

#include "RandomObservations.h"
#include "TrendsText.h"
#include "domain/insights/Wellbeing.h"
#include "domain/insights/WorkCalendar.h"

#include <QTest>

#include <algorithm>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

constexpr Day monday = 7000; // a multiple of seven

QStringList textOf(const Observations& observations, DayRange range)
{
    return TrendsText::of(computeTrends(observations, {range}));
}

QStringList without(QStringList lines, const char* name)
{
    const QString prefix = QString::fromLatin1(name) + u' ';
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [&prefix](const QString& line) { return line.startsWith(prefix); }),
                lines.end());
    return lines;
}

template <class Item> void append(std::vector<Item>& items, const std::vector<Item>& more)
{
    items.insert(items.end(), more.begin(), more.end());
}

/// `observations` together with another, later or earlier, stretch of diary.
Observations joined(Observations observations, const Observations& more)
{
    append(observations.days, more.days);
    append(observations.ratings, more.ratings);
    append(observations.occasions, more.occasions);
    append(observations.challenges, more.challenges);
    append(observations.pulledAway, more.pulledAway);
    append(observations.chainEntries, more.chainEntries);
    std::sort(observations.days.begin(), observations.days.end(),
              [](const DayRecord& a, const DayRecord& b) { return a.day < b.day; });
    return observations;
}

} // namespace

class TrendsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workDays()
    {
        Observations observations;
        observations.onRota = [](Day day) { return day - mondayOf(day) < 5; };
        observations.leave = {{monday + 1, monday + 2, LeaveKind::BankHoliday, {}, LeaveUnit::Days}};
        const auto record = [&observations](Day day, std::optional<DayType> type) {
            DayRecord checkIn;
            checkIn.day = monday + day;
            checkIn.type = type;
            observations.days.push_back(checkIn);
        };
        record(0, std::nullopt);      // the rota says work
        record(2, DayType::Work);     // a check-in beats leave
        record(3, DayType::Training); // no work day
        record(5, DayType::Work);     // Saturday, off the rota
        record(6, std::nullopt);
        const WorkCalendar calendar(observations, {monday, monday + 6});
        QCOMPARE(calendar.expectedWorkDays({monday, monday + 6}), 4); // Mon, Wed, Fri, Sat
        QCOMPARE(calendar.recordedWorkDays({monday, monday + 6}).size(), std::size_t(3));
        QVERIFY(!calendar.isWorkDay(monday + 1) && !calendar.isWorkDay(monday + 3));
        QVERIFY(!calendar.isWorkDay(monday + 7)); // out of range

        const auto trends = computeTrends(observations, {{monday, monday + 6}});
        QCOMPARE(trends.coverage.workDaysRecorded, 3);
        QCOMPARE(trends.coverage.workDaysExpected, 4);
    }

    void anEmptyDiaryHasNoFigures()
    {
        const auto trends = computeTrends({}, {{monday, monday + 27}});
        QVERIFY(!trends.wellbeing.gate.shown && trends.wellbeing.ewma.empty());
        QVERIFY(trends.wellbeing.daily.empty() && trends.exposure.empty());
        QCOMPARE(trends.strainWeeks.size(), std::size_t(4));
        QVERIFY(!trends.strainWeeks[0].mean && !trends.overtimeWeeks[0].totalMinutes);
        QVERIFY(!trends.values.rate.rate && !trends.dynamics.mean && !trends.change.slope);
        QCOMPARE(trends.associations.size(), std::size_t(8));
        for (const auto& association : trends.associations)
            QVERIFY(!association.b && !association.shown);
        QVERIFY(computeTrends({}, {{monday, monday - 1}}).strainWeeks.empty());
    }

    void rangesAreClosedAndWeeksClipped()
    {
        QRandomGenerator random(61);
        const auto observations = randomObservations(random, {monday, monday + 60}, 1000000);
        const auto trends = computeTrends(observations, {{monday + 30, monday + 45}}); // Wed .. Thu
        QCOMPARE(trends.wellbeing.daily.front().day, monday + 30);
        QCOMPARE(trends.wellbeing.daily.back().day, monday + 45);
        QCOMPARE(trends.wellbeing.ewma.size(), std::size_t(16));
        QCOMPARE(trends.strainWeeks.size(), std::size_t(3));
        QCOMPARE(trends.strainWeeks[0].weekStart, monday + 28);
        QCOMPARE(trends.strainWeeks[0].expected, 3); // Wed to Fri
        QCOMPARE(trends.strainWeeks[1].expected, 5);
        QCOMPARE(trends.strainWeeks[2].expected, 4);
        QCOMPARE(trends.coverage.workDaysExpected, 12);
    }

    /// What was written outside the look-backs may move nothing but the EWMA, and nothing after the range
    /// may.
    void farDaysChangeOnlyTheEwma()
    {
        QRandomGenerator random(62);
        for (int round = 0; round < 60; ++round) {
            const DayRange range{monday + 300 + random.bounded(7), monday + 300 + random.bounded(20, 200)};
            const Day lookBack = std::max<Day>(28, range.length());
            const auto near = randomObservations(random, {range.from - lookBack, range.to});
            const auto before =
                randomObservations(random, {range.from - lookBack - 90, range.from - lookBack - 1});
            const auto after = randomObservations(random, {range.to + 1, range.to + 60});
            const auto plain = textOf(near, range);
            QCOMPARE(textOf(joined(near, after), range), plain);
            const auto withPast = textOf(joined(near, before), range);
            QCOMPARE(without(withPast, "ewma"), without(plain, "ewma"));
        }
    }

    void theEwmaRemembers()
    {
        QRandomGenerator random(63);
        const auto near = randomObservations(random, {monday, monday + 30});
        const auto before = randomObservations(random, {monday - 120, monday - 100});
        const DayRange range{monday, monday + 30};
        QVERIFY(textOf(joined(near, before), range) != textOf(near, range));
    }

    void orderOfRecordsDoesNotMatter()
    {
        QRandomGenerator random(64);
        for (int round = 0; round < 20; ++round) {
            auto observations = randomObservations(random, {monday, monday + 120});
            const DayRange range{monday + 40, monday + 120};
            const auto before = textOf(observations, range);
            std::shuffle(observations.ratings.begin(), observations.ratings.end(), random);
            std::shuffle(observations.occasions.begin(), observations.occasions.end(), random);
            std::shuffle(observations.challenges.begin(), observations.challenges.end(), random);
            std::shuffle(observations.pulledAway.begin(), observations.pulledAway.end(), random);
            std::shuffle(observations.chainEntries.begin(), observations.chainEntries.end(), random);
            QCOMPARE(textOf(observations, range), before);
        }
    }

    /// A check-in without a single answer is coverage, and nothing else.
    void blankCheckInsChangeNoFigure()
    {
        QRandomGenerator random(65);
        for (int round = 0; round < 20; ++round) {
            const auto observations = randomObservations(random, {monday, monday + 200}, 4);
            auto padded = observations;
            for (Day day = monday; day <= monday + 200; ++day) {
                const bool there = std::any_of(observations.days.begin(), observations.days.end(),
                                               [day](const DayRecord& record) { return record.day == day; });
                DayRecord blank;
                blank.day = day;
                if (!there)
                    padded.days.push_back(blank);
            }
            padded = joined(padded, {});
            const DayRange range{monday + 40, monday + 200};
            const auto clean = [](const QStringList& lines) {
                return without(without(without(lines, "coverage"), "daily"), "exposure");
            };
            QCOMPARE(clean(textOf(padded, range)), clean(textOf(observations, range)));
        }
    }

    /// The same diary some weeks later has the same figures: nothing depends on the date itself.
    void weeksLaterTheSame()
    {
        QRandomGenerator first(66);
        QRandomGenerator second(66);
        const auto now = randomObservations(first, {monday, monday + 200});
        const auto later = randomObservations(second, {monday + 700, monday + 900});
        const auto a = computeTrends(now, {{monday + 30, monday + 200}});
        const auto b = computeTrends(later, {{monday + 730, monday + 900}});
        QCOMPARE(b.change.slope, a.change.slope);
        QCOMPARE(b.dynamics.inertia, a.dynamics.inertia);
        QCOMPARE(b.bounceBack.episodes.size(), a.bounceBack.episodes.size());
        QCOMPARE(b.bounceBack.curve.median, a.bounceBack.curve.median);
        for (std::size_t i = 0; i < a.associations.size(); ++i)
            QCOMPARE(b.associations[i].lo99, a.associations[i].lo99);
    }

    void figuresComeBeforeTheyAreShown()
    {
        QRandomGenerator random(67);
        const auto observations = randomObservations(random, {monday, monday + 8}, 1000000);
        const auto trends = computeTrends(observations, {{monday, monday + 8}});
        QVERIFY(trends.values.rate.rate && !trends.values.rate.gate.shown);
        QVERIFY(trends.dynamics.rmssd && !trends.dynamics.rmssdGate.shown);
        QVERIFY(trends.change.weeks >= 1 && !trends.change.announced);
    }

    void valuesAreHeldAgainstTheWindowBefore()
    {
        Observations observations;
        for (Day day = monday; day < monday + 60; ++day) {
            DayRecord record;
            record.day = day;
            record.type = DayType::Work;
            record.valuesConnected = day < monday + 20 || day >= monday + 40; // yes, then no, then yes
            observations.days.push_back(record);
        }
        const auto trends = computeTrends(observations, {{monday + 40, monday + 59}});
        QCOMPARE(trends.values.rate.yes, 20);
        QVERIFY(trends.values.change && trends.values.change->shown);
        QCOMPARE(trends.values.change->change.diff, 1.0);
        const auto early = computeTrends(observations, {{monday, monday + 19}});
        QVERIFY(!early.values.change); // nothing was written before
    }

    /// Strain was made from contacts: the diary's own link is found, and it is the only kind that may be.
    void aPlantedLinkIsFound()
    {
        QRandomGenerator random(68);
        const auto observations = randomObservations(random, {monday, monday + 364});
        const auto trends = computeTrends(observations, {{monday, monday + 364}});
        QCOMPARE(trends.associations[2].x, QLatin1String("client_contacts"));
        QVERIFY(trends.associations[2].shown);
        QVERIFY(*trends.associations[2].b > 0.5);
        for (std::size_t i = 4; i < 8; ++i) {
            QCOMPARE(trends.associations[i].y, QLatin1String("w_next"));
            QVERIFY(!trends.associations[i].shown);
            QVERIFY(trends.associations[i].n > 100);
        }
    }

    /// Decision 0010: pairs are read from the last ten years before the last check-in of the range.
    void pairsReachBackTenYears()
    {
        const auto pairs = [](Day last) {
            Observations observations;
            observations.onRota = [](Day) { return true; };
            for (const Day day : {monday, monday + 1, last}) {
                DayRecord record;
                record.day = day;
                record.strain = 5;
                record.clientContacts = 6;
                observations.days.push_back(record);
            }
            const auto found = computeAssociations(observations, {monday - 400, last + 400});
            return found.at(2).n; // contacts: one pair, the first two days
        };
        QCOMPARE(longestForPairs, Day(3653));
        QCOMPARE(pairs(monday + 3652), 1);
        QCOMPARE(pairs(monday + 3653), 0);
    }

    /// Eleven years are answered like their last ten, and not like all of them: every figure to the digit.
    void elevenYearsAreAnsweredLikeTheirLastTen()
    {
        QRandomGenerator random(70);
        const Day last = monday + 4000;
        const auto observations = randomObservations(random, {monday, last}, 1000000);
        const auto all = computeAssociations(observations, {monday, last});
        const auto ten = computeAssociations(observations, {last - 3652, last});
        const auto nine = computeAssociations(observations, {last - 3300, last});
        bool another = false;
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].n > 1000 && all[i].n < 3653);
            QCOMPARE(all[i].n, ten[i].n);
            QCOMPARE(all[i].b, ten[i].b);
            QCOMPARE(all[i].lo99, ten[i].lo99);
            QCOMPARE(all[i].hi99, ten[i].hi99);
            QCOMPARE(all[i].shown, ten[i].shown);
            another = another || all[i].b != nine[i].b;
        }
        QVERIFY(another);
        QCOMPARE(computeFigures(observations, {{monday, last}}).wellbeing.daily.size(), std::size_t(4001));
    }

    /// Pairs are consecutive calendar days, and both lie in the range.
    void associationPairsStayInsideTheRange()
    {
        QRandomGenerator random(69);
        const auto observations = randomObservations(random, {monday, monday + 150});
        const DayRange range{monday + 30, monday + 100};
        const auto find = [&](Day day) -> const DayRecord* {
            for (const DayRecord& record : observations.days) {
                if (record.day == day && range.contains(day))
                    return &record;
            }
            return nullptr;
        };
        int contacts = 0;
        int lunches = 0;
        for (const DayRecord& record : observations.days) {
            const DayRecord* yesterday = find(record.day - 1);
            const DayRecord* tomorrow = find(record.day + 1);
            if (!range.contains(record.day) || record.day - mondayOf(record.day) > 4)
                continue;
            contacts += record.clientContacts && record.strain && yesterday && yesterday->strain ? 1 : 0;
            lunches += record.lunchKept && wellbeing(record) && tomorrow && wellbeing(*tomorrow) ? 1 : 0;
        }
        const auto trends = computeTrends(observations, {range});
        QCOMPARE(trends.associations[2].n, contacts);
        QCOMPARE(trends.associations[4].n, lunches);
    }
};

QTEST_APPLESS_MAIN(TrendsTest)
#include "TrendsTest.moc"
