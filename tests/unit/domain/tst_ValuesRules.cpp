// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DuePlan.h"
#include "domain/RemindMe.h"
#include "domain/ValueSort.h"
#include "domain/ValuedLiving.h"

#include <QFile>
#include <QTest>

using namespace keel;

namespace {

ItemId item(const char* id) { return *ItemId::parse(QString::fromLatin1(id)); }
Day day(const char* iso) { return *Day::parse(QString::fromLatin1(iso)); }
FieldText words(const char* text) { return *FieldText::create(QString::fromLatin1(text)); }

Taxonomy taxonomy()
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/assets/content/taxonomy.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no taxonomy");
    return *Taxonomy::fromJson(file.readAll());
}

Record<Moment> moment(int number, const char* challenge = nullptr, const char* text = "It mattered.")
{
    Record<Moment> record;
    record.header.id = EntryId::fromUuid(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    record.body.text = words(text);
    if (challenge)
        record.body.links.challengeIds = *DistinctList<ItemId, 16>::create({item(challenge)});
    return record;
}

Record<ChosenValue> value(const char* id, bool chosen = true)
{
    Record<ChosenValue> record;
    record.header.id = item(id);
    record.body.chosen = chosen;
    return record;
}

CheckIn answered(Day on, std::optional<bool> connected, const QList<ItemId>& values = {},
                 DayType type = DayType::Work)
{
    CheckIn checkIn;
    checkIn.stamp.localDate = on;
    checkIn.dayType = type;
    checkIn.valuesConnected = connected;
    checkIn.valueIds = *DistinctList<ItemId, 25>::create(values);
    return checkIn;
}

Record<Plan> plan(const char* created, QList<const char*> occasions = {}, const char* to = nullptr)
{
    Record<Plan> record;
    record.body.created = DayOrTime::of(day(created));
    record.body.ifCue = words("it is noon");
    record.body.thenAction = words("stand up");
    if (to)
        record.body.validTo = day(to);
    for (const char* occasion : occasions) {
        const auto added = record.body.occasions.add({day(occasion), PlanOutcome::Done, std::nullopt});
        Q_ASSERT(added);
    }
    record.header.id = EntryId::fromUuid(QUuid::createUuid());
    return record;
}

} // namespace

class ValuesRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorting();
    void candidatesAreNeverTooFew();
    void threeToFive();
    void livingNeedsTenAnswers();
    void livingCounts();
    void remindersAreOnesOwn();
    void remindersChangeWithTheDay();
    void hardRuleIsNeverReminded();
    void offeredAfterAnEmotiveContact();
    void duePlans_data();
    void duePlans();
    void thePlanThatWaitsLongest();
    void askedAboutTheDayBefore();
};

void ValuesRulesTest::sorting()
{
    ValueSort sort;
    sort.deal({item("a"), item("b"), item("c")});
    QVERIFY(sort.current() == item("a"));
    sort.place(ValuePile::Very);
    QVERIFY(sort.current() == item("b"));
    sort.place(ValuePile::NotNow);
    QCOMPARE(sort.sortedCount(), 2);
    QVERIFY(sort.takeBack());
    QVERIFY(sort.current() == item("b"));
    QVERIFY(!sort.pileOf(item("b")));
    sort.place(ValuePile::Somewhat);
    sort.place(ValuePile::Very);
    QVERIFY(!sort.current());
    QCOMPARE(sort.cardsOn(ValuePile::Very), QList({item("a"), item("c")}));
    sort.place(item("a"), ValuePile::NotNow); // on second thoughts
    QCOMPARE(sort.cardsOn(ValuePile::Very), QList({item("c")}));
    QCOMPARE(sort.sortedCount(), 3);
    sort.place(item("unknown"), ValuePile::Very);
    QCOMPARE(sort.sortedCount(), 3);
    sort.deal({item("a"), item("own")}); // one's own card comes later
    QVERIFY(sort.current() == item("own"));
    QCOMPARE(sort.cardCount(), 4);
    while (sort.takeBack()) {
    }
    QCOMPARE(sort.sortedCount(), 0);
}

void ValuesRulesTest::candidatesAreNeverTooFew()
{
    ValueSort sort;
    sort.deal({item("a"), item("b"), item("c"), item("d")});
    sort.place(item("a"), ValuePile::Very);
    sort.place(item("b"), ValuePile::NotNow);
    sort.place(item("c"), ValuePile::NotNow);
    sort.place(item("d"), ValuePile::Somewhat);
    QCOMPARE(sort.candidates().size(), 4); // one very, one somewhat: all are offered
    sort.place(item("c"), ValuePile::Very);
    QCOMPARE(sort.candidates(), QList({item("a"), item("c"), item("d")}));
    sort.place(item("b"), ValuePile::Very);
    QCOMPARE(sort.candidates(), QList({item("a"), item("b"), item("c")}));
}

void ValuesRulesTest::threeToFive()
{
    QVERIFY(!ValueSort::mayChoose(2));
    QVERIFY(ValueSort::mayChoose(3));
    QVERIFY(ValueSort::mayChoose(5));
    QVERIFY(!ValueSort::mayChoose(6));
}

void ValuesRulesTest::livingNeedsTenAnswers()
{
    const Day last = day("2026-11-19");
    QList<CheckIn> checkIns;
    for (int i = 0; i < 9; ++i)
        checkIns.append(answered(last.plus(-i), true, {item("v")}));
    checkIns.append(answered(last.plus(-10), std::nullopt, {item("v")}));           // blank is no answer
    checkIns.append(answered(last.plus(-11), true, {item("v")}, DayType::NonWork)); // not a work day
    checkIns.append(answered(last.plus(-28), true, {item("v")}));                   // before the window
    checkIns.append(answered(last.plus(1), true, {item("v")}));                     // after it
    QVERIFY(!valuedLiving(checkIns, {item("v")}, last));
    checkIns.append(answered(last.plus(-27), false));
    const auto living = valuedLiving(checkIns, {item("v")}, last);
    QVERIFY(living);
    QCOMPARE(living->answered, 10);
    QCOMPARE(living->contacts.first().days, 9);
    QVERIFY(!valuedLiving(checkIns, {}, last));
}

void ValuesRulesTest::livingCounts()
{
    const Day last = day("2026-11-19");
    QList<CheckIn> checkIns;
    for (int i = 0; i < 12; ++i) {
        QList<ItemId> shown;
        if (i % 2 == 0)
            shown.append(item("often"));
        if (i == 0)
            shown.append(item("once"));
        checkIns.append(answered(last.plus(-i), i % 2 == 0, shown));
    }
    const auto living = valuedLiving(checkIns, {item("often"), item("once"), item("never")}, last);
    QVERIFY(living);
    QCOMPARE(living->answered, 12);
    QCOMPARE(living->contacts.at(0).days, 6);
    QCOMPARE(living->contacts.at(1).days, 1);
    QCOMPARE(living->contacts.at(2).days, 0);
}

void ValuesRulesTest::remindersAreOnesOwn()
{
    const Day today = day("2026-11-19");
    const Taxonomy words = taxonomy();
    QVERIFY(reminders({}, {}, words, today).isEmpty());
    QVERIFY(reminders({moment(1, nullptr, "  ")}, {value("v", false)}, words, today).isEmpty());
    const auto values = reminders({}, {value("a"), value("b"), value("c"), value("d")}, words, today);
    QCOMPARE(values.size(), 3);
    QVERIFY(!values.first().isMoment);
    const auto both = reminders({moment(1), moment(2), moment(3)}, {value("a"), value("b")}, words, today);
    QCOMPARE(both.size(), 3);
    QVERIFY(both.at(0).isMoment && both.at(1).isMoment && !both.at(2).isMoment);
    const auto moments = reminders({moment(1), moment(2), moment(3), moment(4)}, {}, words, today);
    QCOMPARE(moments.size(), 3);
    QVERIFY(moments.at(2).isMoment);
}

void ValuesRulesTest::remindersChangeWithTheDay()
{
    const Taxonomy words = taxonomy();
    const QList<Record<Moment>> moments{moment(1), moment(2), moment(3), moment(4), moment(5)};
    const QList<Record<ChosenValue>> values{value("a"), value("b")};
    QSet<RecordId> seen;
    for (int i = 0; i < 7; ++i) {
        const auto found = reminders(moments, values, words, day("2026-11-19").plus(i));
        QCOMPARE(found.size(), 3);
        QVERIFY(found.at(0).id != found.at(1).id);
        for (const Reminder& reminder : found)
            seen.insert(reminder.id);
    }
    QCOMPARE(seen.size(), 7); // in a week everything comes round
}

void ValuesRulesTest::hardRuleIsNeverReminded()
{
    const auto found = reminders({moment(1, "ch_cul_racism"), moment(2, "ch_ind_self_doubt"),
                                  moment(3, "ch_cul_manager"), moment(4, "ch_cul_workplace_culture")},
                                 {}, taxonomy(), day("2026-11-19"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, moment(2).header.id);
}

void ValuesRulesTest::offeredAfterAnEmotiveContact()
{
    const Taxonomy words = taxonomy();
    const ItemId emotive = item("ch_ind_emotive_session");
    QVERIFY(!offersReminder({}, words));
    QVERIFY(!offersReminder({item("ch_ind_self_doubt")}, words));
    QVERIFY(offersReminder({item("ch_sys_targets"), emotive}, words));
    for (const char* hard :
         {"ch_cul_racism", "ch_cul_discrimination", "ch_cul_manager", "ch_cul_workplace_culture"})
        QVERIFY2(!offersReminder({emotive, item(hard)}, words), hard);
}

void ValuesRulesTest::duePlans_data()
{
    QTest::addColumn<Record<Plan>>("plan");
    QTest::addColumn<bool>("due");
    QTest::newRow("made today") << plan("2026-11-19") << false;
    QTest::newRow("made yesterday") << plan("2026-11-18") << true;
    QTest::newRow("answered six days ago") << plan("2026-10-01", {"2026-11-13"}) << false;
    QTest::newRow("answered a week ago") << plan("2026-10-01", {"2026-11-12"}) << true;
    QTest::newRow("the latest answer counts") << plan("2026-10-01", {"2026-11-18", "2026-11-01"}) << false;
    QTest::newRow("over") << plan("2026-10-01", {}, "2026-11-18") << false;
    QTest::newRow("ends today") << plan("2026-10-01", {}, "2026-11-19") << true;
    auto later = plan("2026-10-01");
    later.body.validFrom = day("2026-11-20");
    QTest::newRow("not in force yet") << later << false;
    auto half = plan("2026-10-01");
    half.body.thenAction = {};
    QTest::newRow("half a plan") << half << false;
    auto unsignalled = plan("2026-10-01");
    unsignalled.body.ifCue = *FieldText::create(QStringLiteral("  "));
    QTest::newRow("the other half") << unsignalled << false;
}

/// The day after asks about the day before, unless the plan was not in force then.
void ValuesRulesTest::askedAboutTheDayBefore()
{
    const Day today = day("2026-11-19");
    QCOMPARE(dayAskedAbout(plan("2026-11-18").body, today).toString(), QStringLiteral("2026-11-18"));
    auto again = plan("2026-10-01");
    again.body.validFrom = today; // it has rested till now
    QCOMPARE(dayAskedAbout(again.body, today).toString(), QStringLiteral("2026-11-19"));
    again.body.validFrom = day("2026-11-18");
    QCOMPARE(dayAskedAbout(again.body, today).toString(), QStringLiteral("2026-11-18"));
    QCOMPARE(dayAskedAbout(plan("2026-11-19").body, today).toString(), QStringLiteral("2026-11-19"));
}

void ValuesRulesTest::duePlans()
{
    QFETCH(Record<Plan>, plan);
    QFETCH(bool, due);
    QCOMPARE(duePlan({plan}, day("2026-11-19")).has_value(), due);
}

void ValuesRulesTest::thePlanThatWaitsLongest()
{
    const auto longest = plan("2026-09-01", {"2026-10-02"});
    const auto found = duePlan({plan("2026-11-01"), longest, plan("2026-10-05")}, day("2026-11-19"));
    QVERIFY(found);
    QCOMPARE(found->header.id, longest.header.id);
}

QTEST_APPLESS_MAIN(ValuesRulesTest)
#include "tst_ValuesRules.moc"
