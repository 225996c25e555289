// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From records to figures: small diaries whose figures one can work out on paper. The statistics themselves
// have their own tests; here it counts which records reach them, as what.
#include "services/Insights.h"
#include "storage/Transaction.h"
#include "support/OpenVault.h"

using namespace keel;

namespace {

Day day(int month, int dayOfMonth) { return *Day::create(QDate(2026, month, dayOfMonth)); }

ItemId item(const char* id) { return *ItemId::parse(QString::fromLatin1(id)); }

template <class Number> std::optional<Number> some(int value) { return *Number::create(value); }

/// Mood, energy, meaning and strain; -1 is blank.
void rate(CheckIn& checkIn, int mood, int energy, int meaning, int strain)
{
    const auto set = [](std::optional<Rating>& rating, int value) {
        if (value >= 0)
            rating = *Rating::create(value);
    };
    set(checkIn.mood, mood);
    set(checkIn.energy, energy);
    set(checkIn.meaning, meaning);
    set(checkIn.strain, strain);
}

template <class List, class Item> void append(List& list, const Item& entry)
{
    QVERIFY(list.add(entry).has_value());
}

/// A diary at 19 November 2026 that a test writes record by record.
class SmallDiary
{
public:
    template <class Body> EntryId put(const Body& body, bool inBin = false)
    {
        const EntryId id = EntryId::generate(m_vault.clock->now().addSecs(++m_count));
        putAs(RecordId(id), body, inBin);
        return id;
    }
    template <class Body> void putAs(const RecordId& id, const Body& body, bool inBin = false)
    {
        Record<Body> record{{id, Instant::of(m_vault.clock->now()), std::nullopt, {}}, body};
        if (inBin)
            record.header.deletedAt = record.header.updatedAt;
        KEEL_VERIFY(m_vault.run([&](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
            KEEL_TRY(diary.records().put(record));
            return transaction.commit();
        }));
    }
    /// A check-in of that day, made as `write` fills it.
    template <class Write> EntryId checkIn(Day on, Write write, bool inBin = false)
    {
        CheckIn checkIn;
        checkIn.stamp.localDate = on;
        write(checkIn);
        return put(checkIn, inBin);
    }
    /// Nine to five, Monday to Friday, with whatever else `write` sets.
    template <class Write> void profile(Write write)
    {
        Profile profile;
        for (int weekday = 1; weekday <= 5; ++weekday)
            append(profile.hours,
                   WorkingHours{*BoundedInt<1, 7>::create(weekday), TimeOfDay::fromMinutes(540),
                                TimeOfDay::fromMinutes(1020), std::nullopt});
        write(profile);
        putAs(RecordId(item(Profile::table)), profile);
    }
    void leave(LeaveKind kind, Day from, Day to, std::optional<int> amount = {},
               std::optional<LeaveUnit> unit = {})
    {
        Leave span{from, to, kind, {}, unit};
        if (amount)
            span.amount = *LeaveAmount::create(*amount);
        put(span);
    }
    insights::Trends trends(DayRange range)
    {
        auto trends = m_vault.run([&](Diary& diary) { return Insights(diary).trends(range); });
        return trends ? std::move(*trends) : insights::Trends();
    }

private:
    test::OpenVault m_vault;
    int m_count = 0;
};

} // namespace

#define COMPARE_REAL(actual, expected)                                                                       \
    do {                                                                                                     \
        const std::optional<double> keelActual(actual);                                                      \
        QVERIFY(keelActual.has_value());                                                                     \
        QVERIFY2(qAbs(*keelActual - (expected)) < 1e-12, qPrintable(QString::number(*keelActual, 'g', 17))); \
    } while (false)

class tst_Insights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDiaryHasNothingToSay()
    {
        SmallDiary diary;
        const insights::Trends trends = diary.trends({});
        QCOMPARE(trends.range.from, day(11, 19).julian());
        QCOMPARE(trends.range.to, day(11, 19).julian());
        QCOMPARE(trends.coverage.workDaysExpected, 0);
        QVERIFY(trends.wellbeing.daily.empty());
        QVERIFY(!trends.values.rate.rate);
        QVERIFY(!trends.leave.entitlement);
        QCOMPARE(trends.chains.challenges, 0);
    }

    /// Two weeks from Monday the 2nd: what a day was is what the check-in says, else leave, else the rota.
    void dayTypesDecideTheDenominators()
    {
        SmallDiary diary;
        diary.profile(
            [](Profile& profile) { profile.weeklyOvertimeLimitMinutes = some<BoundedInt<0, 10'080>>(60); });
        diary.leave(LeaveKind::Annual, day(11, 3), day(11, 4));
        diary.leave(LeaveKind::BankHoliday, day(11, 9), day(11, 9));
        diary.leave(LeaveKind::Training, day(11, 10), day(11, 10));
        diary.leave(LeaveKind::Sick, day(11, 11), day(11, 11));
        diary.checkIn(day(11, 2), [](CheckIn& c) { // Monday: a work day by the rota
            rate(c, 6, 4, 7, 5);
            c.valuesConnected = true;
            c.overtimeMinutes = some<BoundedInt<0, 480>>(30);
            c.lunchKept = true;
            c.afterHoursMessages = false;
            c.breaksTaken = some<BoundedInt<0, 10>>(0);
            append(c.boundaries, BoundaryKept{item("usr_bag"), true});
        });
        diary.checkIn(day(11, 3), [](CheckIn& c) { // worked in spite of leave
            rate(c, 6, -1, 5, 7);
            c.dayType = DayType::Work;
            c.valuesConnected = false;
            c.overtimeMinutes = some<BoundedInt<0, 480>>(0);
            c.lunchKept = false;
            c.afterHoursMessages = true;
            append(c.boundaries, BoundaryKept{item("usr_bag"), std::nullopt});
        });
        diary.checkIn(day(11, 4), [](CheckIn& c) { // on leave
            rate(c, 8, 8, 8, 9);
            c.valuesConnected = true;
            c.lunchKept = true;
        });
        diary.checkIn(day(11, 7), [](CheckIn& c) { // a Saturday worked
            rate(c, 3, -1, -1, 8);
            c.dayType = DayType::Work;
            c.overtimeMinutes = some<BoundedInt<0, 480>>(45);
        });
        diary.checkIn(day(11, 8), [](CheckIn& c) { rate(c, 7, 7, 7, 2); });
        diary.checkIn(day(11, 9), [](CheckIn& c) { rate(c, 7, 7, 7, 9); });
        diary.checkIn(day(11, 10), [](CheckIn& c) { c.dayType = DayType::Training; });
        diary.checkIn(day(11, 12), [](CheckIn& c) { c.dayType = DayType::NonWork; });
        diary.checkIn(day(11, 13), [](CheckIn& c) {
            rate(c, -1, -1, -1, 4);
            c.dayType = DayType::Work;
            c.valuesConnected = true;
            c.lunchKept = true;
            c.breaksTaken = some<BoundedInt<0, 10>>(2);
            append(c.boundaries, BoundaryKept{item("usr_bag"), false});
        });
        const insights::Trends trends = diary.trends({day(11, 2), day(11, 15)});

        // Monday 2, Tuesday 3, Thursday 5, Friday 6, Saturday 7, Friday 13.
        QCOMPARE(trends.coverage.workDaysExpected, 6);
        QCOMPARE(trends.coverage.workDaysRecorded, 4);

        QCOMPARE(trends.wellbeing.daily.size(), size_t(9));
        COMPARE_REAL(trends.wellbeing.daily[0].w, 5.5);
        COMPARE_REAL(trends.wellbeing.daily[1].w, 14.0 / 3);
        COMPARE_REAL(trends.wellbeing.daily[2].w, 6.25);
        QVERIFY(!trends.wellbeing.daily[3].w);

        QCOMPARE(trends.strainWeeks.size(), size_t(2));
        QCOMPARE(trends.strainWeeks[0].recorded, 3);
        QCOMPARE(trends.strainWeeks[0].expected, 5);
        COMPARE_REAL(trends.strainWeeks[0].coverage, 0.6);
        COMPARE_REAL(trends.strainWeeks[0].mean, 20.0 / 3);
        QCOMPARE(trends.strainWeeks[0].highDays, 2);
        QVERIFY(trends.strainWeeks[0].shown);
        COMPARE_REAL(trends.strainWeeks[1].mean, 4.0);
        QVERIFY(!trends.strainWeeks[1].shown);

        COMPARE_REAL(trends.overtimeWeeks[0].totalMinutes, 75.0);
        QCOMPARE(trends.overtimeWeeks[0].recordedDays, 3);
        QVERIFY(trends.overtimeWeeks[0].over);
        QVERIFY(!trends.overtimeWeeks[1].totalMinutes);
        QVERIFY(!trends.overtimeWeeks[1].over);

        QCOMPARE(trends.values.rate.yes, 2);
        QCOMPARE(trends.values.rate.no, 1);

        QCOMPARE(trends.boundaries.size(), size_t(5));
        const auto keptOf = [&](size_t i) {
            const insights::BoundaryRate& boundary = trends.boundaries[i];
            return QStringLiteral("%1 %2/%3").arg(boundary.id).arg(boundary.kept).arg(boundary.answered);
        };
        QCOMPARE(keptOf(0), QStringLiteral("lunch_kept 2/3"));
        QCOMPARE(keptOf(1), QStringLiteral("finished_on_time 1/3")); // by their overtime alone
        QCOMPARE(keptOf(2), QStringLiteral("no_messages 1/2"));
        QCOMPARE(keptOf(3), QStringLiteral("breaks 1/2"));
        QCOMPARE(keptOf(4), QStringLiteral("usr_bag 1/2"));
    }

    void theBinAndWhatLiesOutsideStayOut()
    {
        SmallDiary diary;
        const auto challenged = [](CheckIn& c) { append(c.challengeIds, item("ch_sys_targets")); };
        diary.checkIn(day(11, 2), [&](CheckIn& c) {
            rate(c, 5, 5, 5, 5);
            challenged(c);
        });
        diary.checkIn(
            day(11, 3),
            [&](CheckIn& c) {
                rate(c, 0, 0, 0, 10);
                challenged(c);
            },
            true);
        diary.checkIn(day(11, 4), [&](CheckIn& c) {
            rate(c, 7, 7, 7, 3);
            challenged(c);
        });
        diary.checkIn(day(11, 6), [&](CheckIn& c) {
            rate(c, 1, 1, 1, 9);
            challenged(c);
        });
        Note early;
        early.stamp.localDate = day(10, 30);
        diary.put(early);

        const insights::Trends two = diary.trends({day(11, 4), day(11, 5)});
        QCOMPARE(two.wellbeing.daily.size(), size_t(1));
        QCOMPARE(two.wellbeing.ewma.size(), size_t(2));
        // The level runs from the diary's first W: 5 + (1 - 0.8²) (7 - 5), carried on the day after.
        COMPARE_REAL(two.wellbeing.ewma[0].value, 5.72);
        QVERIFY(!two.wellbeing.ewma[0].carried);
        COMPARE_REAL(two.wellbeing.ewma[1].value, 5.72);
        QVERIFY(two.wellbeing.ewma[1].carried);
        QCOMPARE(two.challenges.systemic, 1);

        // Open ends: from the first record of any kind, until today.
        const insights::Trends all = diary.trends({});
        QCOMPARE(all.range.from, day(10, 30).julian());
        QCOMPARE(all.range.to, day(11, 19).julian());
        QCOMPARE(all.wellbeing.daily.size(), size_t(3));
        QCOMPARE(all.challenges.systemic, 3);
    }

    void challengesOfOneselfAndOfTheSetUp()
    {
        SmallDiary diary;
        CustomItem rooms, noise;
        rooms.dimension = Dimension::SystemicRelational;
        noise.dimension = Dimension::Individual;
        diary.putAs(RecordId(item("usr_rooms")), rooms);
        diary.putAs(RecordId(item("usr_noise")), noise);
        diary.checkIn(day(11, 7), [](CheckIn& c) { // a Saturday: challenges count on any day
            append(c.challengeIds, item("ch_ind_self_doubt"));
            append(c.challengeIds, item("ch_sys_targets"));
            append(c.appraisalIds, item("ap_sys_values_pulled"));
        });
        Reflection reflection;
        reflection.stamp.localDate = day(11, 8);
        append(reflection.challengeIds, item("ch_cul_racism"));
        diary.put(reflection);
        Moment moment;
        moment.stamp.localDate = day(11, 9);
        append(moment.links.challengeIds, item("usr_rooms"));
        append(moment.links.appraisalIds, item("ap_sys_values_pulled"));
        diary.put(moment);
        Note note;
        note.stamp.localDate = day(11, 9);
        append(note.links.challengeIds, item("usr_noise"));
        append(note.links.challengeIds, item("usr_gone")); // its own record is no more
        append(note.links.challengeIds, item("ch_sys_targets"));
        diary.put(note);

        const insights::Trends trends = diary.trends({});
        QCOMPARE(trends.challenges.individual, 3);
        QCOMPARE(trends.challenges.systemic, 4);
        QCOMPARE(trends.challenges.byId.size(), size_t(6));
        QCOMPARE(trends.challenges.byId[0].id, QStringLiteral("ch_sys_targets"));
        QCOMPARE(trends.challenges.byId[0].n, 2);
        QCOMPARE(trends.challenges.byId[1].id, QStringLiteral("ch_cul_racism"));
        QCOMPARE(trends.values.pulledAway, 2);
        QVERIFY(!trends.values.rate.rate);
    }

    void chainsAreNested()
    {
        SmallDiary diary;
        const ItemId challenge = item("ch_sys_targets"), value = item("val_pwp_helping");
        diary.checkIn(day(11, 2), [&](CheckIn& c) { // the whole chain
            append(c.challengeIds, challenge);
            append(c.valueIds, value);
            append(c.copingUsed, CopingUsed{item("co_ind_breaks"), std::nullopt});
        });
        diary.checkIn(day(11, 3), [&](CheckIn& c) { append(c.challengeIds, challenge); });
        diary.checkIn(day(10, 1), [&](CheckIn& c) { // before the range
            append(c.challengeIds, challenge);
            append(c.valueIds, value);
        });
        const auto planFor = [&](std::optional<EntryId> reflection, PlanOutcome outcome) {
            Plan plan;
            plan.reflectionId = reflection;
            append(plan.occasions, PlanOccasion{day(11, 10), outcome, std::nullopt});
            return diary.put(plan);
        };
        Reflection reflection;
        reflection.stamp.localDate = day(11, 4);
        append(reflection.challengeIds, challenge);
        append(reflection.valueIds, value);
        diary.put(reflection);                                        // met a value, no plan
        planFor(diary.put(reflection), PlanOutcome::Not);             // a plan names it, not carried out
        append(reflection.planIds, planFor({}, PlanOutcome::Partly)); // it names a plan, carried out
        diary.put(reflection);
        Moment moment; // no challenge, no chain
        moment.stamp.localDate = day(11, 5);
        append(moment.links.valueIds, value);
        append(moment.links.copingIds, item("co_ind_breaks"));
        diary.put(moment);
        Note note; // coping without a value: nested counts leave it out
        note.stamp.localDate = day(11, 6);
        append(note.links.challengeIds, challenge);
        append(note.links.copingIds, item("co_ind_breaks"));
        diary.put(note);

        for (const char* hard :
             {"ch_cul_racism", "ch_cul_discrimination", "ch_cul_manager", "ch_cul_workplace_culture"}) {
            Reflection named; // beside another challenge, too: it decides for the whole entry
            named.stamp.localDate = day(10, 5);
            append(named.challengeIds, challenge);
            append(named.challengeIds, item(hard));
            diary.put(named);
        }
        const insights::Trends october = diary.trends({day(10, 2), day(10, 31)});
        QCOMPARE(october.chains.challenges, 4); // plain counts
        QCOMPARE(october.ordinaryChains.challenges, 0);
        QCOMPARE(october.challenges.systemic, 8);

        const insights::Trends november = diary.trends({day(11, 1), day(11, 19)});
        const insights::Chains chains = november.chains;
        QCOMPARE(november.ordinaryChains.copingDone, 2);
        QCOMPARE(november.ordinaryChains.challenges, 6);
        QCOMPARE(chains.challenges, 6);
        QCOMPARE(chains.withValue, 4);
        QCOMPARE(chains.withCoping, 3);
        QCOMPARE(chains.copingDone, 2);
    }

    void copingPoolsPlansAndRatings()
    {
        SmallDiary diary;
        const auto used = [&](Day on, int helpful) {
            diary.checkIn(on, [&](CheckIn& c) {
                append(c.copingUsed, CopingUsed{item("co_ind_breaks"), some<Helpfulness>(helpful)});
                append(c.copingUsed,
                       CopingUsed{item("co_ind_hobby"), std::nullopt}); // unrated: nothing to count
            });
        };
        used(day(11, 2), 4);
        used(day(11, 3), 3);
        Plan plan;
        plan.copingId = item("co_ind_breaks");
        append(plan.occasions, PlanOccasion{day(10, 1), PlanOutcome::Done, some<Helpfulness>(0)}); // outside
        append(plan.occasions, PlanOccasion{day(11, 2), PlanOutcome::Done, some<Helpfulness>(4)});
        append(plan.occasions, PlanOccasion{day(11, 3), PlanOutcome::Partly, std::nullopt});
        append(plan.occasions, PlanOccasion{day(11, 4), PlanOutcome::Not, std::nullopt});
        append(plan.occasions, PlanOccasion{day(11, 5), PlanOutcome::NoCue, std::nullopt});
        append(plan.occasions, PlanOccasion{day(11, 6), std::nullopt, std::nullopt});         // not answered
        append(plan.occasions, PlanOccasion{day(11, 7), std::nullopt, some<Helpfulness>(1)}); // rated alone
        diary.put(plan);
        plan.copingId.reset();
        diary.put(plan);

        const auto coping = diary.trends({day(11, 1), day(11, 19)}).coping;
        QCOMPARE(coping.size(), size_t(1));
        QCOMPARE(coping[0].id, QStringLiteral("co_ind_breaks"));
        QCOMPARE(coping[0].done, 2);
        QCOMPARE(coping[0].occasions, 3);
        QCOMPARE(coping[0].ratingCount, 4);
        COMPARE_REAL(coping[0].helpfulMean, 3.0);
        COMPARE_REAL(coping[0].helpfulShrunk, 22.0 / 9); // (5 * 2 + 12) / (5 + 4)
        QVERIFY(!coping[0].rateGate.shown);
    }

    void leaveIsCountedInItsUnit()
    {
        SmallDiary diary;
        diary.profile([](Profile& profile) {
            profile.leaveUnit = LeaveUnit::Hours;
            profile.leaveEntitlement = *LeaveAmount::create(200);
            profile.leaveYearStart = *YearDay::parse(u"04-01");
        });
        diary.leave(LeaveKind::Annual, day(3, 2), day(3, 3), 50, LeaveUnit::Hours); // last leave year
        diary.leave(LeaveKind::Annual, day(5, 4), day(5, 5), 15, LeaveUnit::Hours);
        diary.leave(LeaveKind::Annual, day(6, 1), day(6, 2), 2, LeaveUnit::Days);
        diary.leave(LeaveKind::Annual, day(6, 8), day(6, 8));
        diary.leave(LeaveKind::Toil, day(7, 6), day(7, 6), 7, LeaveUnit::Hours);
        diary.leave(LeaveKind::Annual, day(12, 21), day(12, 24), 30, LeaveUnit::Hours); // ahead
        const insights::LeavePace leave = diary.trends({day(11, 1), day(11, 15)}).leave;
        QCOMPARE(leave.unit, insights::LeaveUnit::Hours);
        COMPARE_REAL(leave.entitlement, 200.0);
        COMPARE_REAL(leave.taken, 15.0);
        COMPARE_REAL(leave.booked, 30.0);
        COMPARE_REAL(leave.expected, 200.0 * 228 / 365); // 1 April to 15 November
        COMPARE_REAL(leave.pace, 45 - 200.0 * 228 / 365);
        COMPARE_REAL(leave.unbooked, 155.0);
        QCOMPARE(leave.notCounted, 2);
    }

    /// Eleven work days, the first ten alike.
    void workloadReachesItsFigures()
    {
        SmallDiary diary;
        diary.profile([](Profile&) {});
        for (const int on : {2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16}) {
            diary.checkIn(day(11, on), [on](CheckIn& c) {
                const bool last = on == 16;
                rate(c, 5, 5, 5, on % 3 + 3);
                c.clientContacts = some<BoundedInt<0, 30>>(last ? 8 : 5);
                c.telephoneMinutes = some<BoundedInt<0, 600>>(last ? 150 : 60);
                c.overtimeMinutes = some<BoundedInt<0, 480>>(last ? 15 : 0);
                if (!last)
                    c.riskContacts = some<BoundedInt<0, 10>>(0);
                if (on == 3)
                    append(c.supervision, SupervisionReceived{SupervisionKind::Peer, std::nullopt});
                if (on == 4)
                    append(c.copingUsed, CopingUsed{item("co_sys_peer_support"), std::nullopt});
            });
        }
        const insights::Trends trends = diary.trends({day(11, 1), day(11, 19)});
        QCOMPARE(trends.exposure.size(), size_t(11));
        QVERIFY(!trends.exposure[9].index);               // nine days to compare with: one too few
        COMPARE_REAL(trends.exposure[10].index, 7.0 / 3); // (3 + 3 + 1) / 3, risk blank
        // Four pairs of consecutive days in each full week; nobody said anything about lunch or finishing.
        QStringList pairs;
        for (const insights::Association& association : trends.associations)
            pairs.append(association.x + QLatin1Char(' ') + QString::number(association.n));
        QCOMPARE(pairs, (QStringList{QStringLiteral("telephone_min 8"), QStringLiteral("overtime_min 8"),
                                     QStringLiteral("client_contacts 8"), QStringLiteral("risk_contacts 8"),
                                     QStringLiteral("lunch_kept 0"), QStringLiteral("finished_on_time 8"),
                                     QStringLiteral("peer_support 8"), QStringLiteral("supervision 8")}));
    }
};

QTEST_GUILESS_MAIN(tst_Insights)
#include "tst_Insights.moc"
