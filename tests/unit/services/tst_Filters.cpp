// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter lets through is worked out here a second time, record by record, and compared.
#include "services/Journal.h"
#include "support/OpenVault.h"

#include <QRandomGenerator>

using namespace keel;
using namespace keel::test;

namespace {

const QList<ItemId> challenges{*ItemId::parse(u"ch_a"), *ItemId::parse(u"ch_b"), *ItemId::parse(u"ch_c")};
const QList<ItemId> valueIds{*ItemId::parse(u"val_a"), *ItemId::parse(u"val_b")};
const ItemId appraisal = *ItemId::parse(u"ap_a");
const ItemId coping = *ItemId::parse(u"co_a");

/// The facts that filters ask for, kept beside the diary.
struct Fact
{
    QString id;
    Kind kind = Kind::Note;
    Day day;
    QSet<QString> challenges, values;
    bool hasAppraisal = false;
    bool hasCoping = false;
    QString word;
};

bool inPhase(const Fact& fact, Phase phase)
{
    switch (phase) {
    case Phase::Challenge: return fact.kind == Kind::Reflection || !fact.challenges.isEmpty();
    case Phase::Appraisal: return fact.kind == Kind::Moment || !fact.values.isEmpty() || fact.hasAppraisal;
    case Phase::Coping: return fact.kind == Kind::Plan || fact.hasCoping;
    }
    Q_UNREACHABLE();
}

bool passes(const Fact& fact, const TimelineFilter& filter)
{
    const auto any = [](const QSet<QString>& have, const QList<ItemId>& wanted) {
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const ItemId& id) {
                   return have.contains(id.toString());
               });
    };
    const bool kindFits = filter.kinds.isEmpty() || filter.kinds.contains(fact.kind);
    const bool phaseFits =
        filter.phases.isEmpty() || std::any_of(filter.phases.begin(), filter.phases.end(),
                                               [&](Phase phase) { return inPhase(fact, phase); });
    const bool dayFits = (!filter.range.from || fact.day >= *filter.range.from) &&
                         (!filter.range.to || fact.day <= *filter.range.to);
    return kindFits && phaseFits && dayFits && any(fact.challenges, filter.challenges) &&
           any(fact.values, filter.values);
}

} // namespace

class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCombination();
    void daysAreCounted();
    void whatIsInUse();
    void pagesOfWhatWasFound();

private:
    template <class Body> Result<void> add(Journal& journal, int number);
    template <class Links> void link(Fact& fact, Links& links);
    [[nodiscard]] QSet<QString> expected(const TimelineFilter& filter, const QString& word = {}) const
    {
        QSet<QString> ids;
        for (const Fact& fact : m_facts) {
            if (passes(fact, filter) && (word.isEmpty() || fact.word == word))
                ids.insert(fact.id);
        }
        return ids;
    }

    QRandomGenerator m_random{20261119};
    std::unique_ptr<OpenVault> m_vault;
    QList<Fact> m_facts;
};

template <class Links> void FiltersTest::link(Fact& fact, Links& links)
{
    for (const ItemId& id : challenges) {
        if (m_random.bounded(4) == 0 && links.challengeIds.add(id))
            fact.challenges.insert(id.toString());
    }
    for (const ItemId& id : valueIds) {
        if (m_random.bounded(4) == 0 && links.valueIds.add(id))
            fact.values.insert(id.toString());
    }
    fact.hasAppraisal = m_random.bounded(5) == 0 && links.appraisalIds.add(appraisal);
    if constexpr (requires { links.copingIds; })
        fact.hasCoping = m_random.bounded(5) == 0 && links.copingIds.add(coping);
    if constexpr (requires { links.copingUsed; })
        fact.hasCoping = m_random.bounded(5) == 0 && links.copingUsed.add({coping, {}});
    if constexpr (requires { links.planIds; })
        fact.hasCoping =
            m_random.bounded(5) == 0 && links.planIds.add(EntryId::generate(m_vault->clock->now()));
}

template <class Body> Result<void> FiltersTest::add(Journal& journal, int number)
{
    Record<Body> record;
    Fact fact;
    KEEL_ASSIGN(record.body.stamp, journal.stampNow());
    record.body.stamp.localDate = record.body.stamp.localDate.plus(-number / 3);
    fact.word = number % 2 == 0 ? QStringLiteral("heron") : QStringLiteral("lantern");
    const QString text = QStringLiteral("A %1 in line %2").arg(fact.word).arg(number);
    if constexpr (requires { record.body.note; }) {
        KEEL_ASSIGN(record.body.note, ShortNote::create(text));
    } else {
        using Written = std::decay_t<decltype(record.body.text)>;
        KEEL_ASSIGN(record.body.text, Written::create(text));
    }
    if constexpr (requires { record.body.links; })
        link(fact, record.body.links);
    else
        link(fact, record.body);
    fact.kind = Body::kind;
    fact.day = record.body.stamp.localDate;
    KEEL_ASSIGN(const auto saved, journal.save(record));
    fact.id = saved.header.id.toString();
    m_facts.append(fact);
    return {};
}

void FiltersTest::initTestCase()
{
    m_vault = std::make_unique<OpenVault>();
    KEEL_VERIFY(m_vault->run([this](Diary& diary) -> Result<void> {
        for (int number = 0; number < 120; ++number) {
            switch (number % 3) {
            case 0: KEEL_TRY(add<CheckIn>(diary.journal(), number)); break;
            case 1: KEEL_TRY(add<Reflection>(diary.journal(), number)); break;
            default:
                KEEL_TRY(number % 2 == 0 ? add<Moment>(diary.journal(), number)
                                         : add<Note>(diary.journal(), number));
            }
        }
        // What lies in the bin is nowhere to be found.
        KEEL_TRY(add<Note>(diary.journal(), 10));
        const auto id = EntryId::parse(m_facts.takeLast().id);
        return diary.journal().remove(*id);
    }));
}

void FiltersTest::everyCombination()
{
    const QList<QList<Kind>> kinds{{}, {Kind::CheckIn}, {Kind::Reflection, Kind::Note}};
    const QList<QList<Phase>> phases{
        {}, {Phase::Challenge}, {Phase::Appraisal}, {Phase::Coping}, {Phase::Challenge, Phase::Coping}};
    const QList<QList<ItemId>> challengeLists{{}, {challenges[0]}, {challenges[1], challenges[2]}};
    const QList<QList<ItemId>> valueLists{{}, {valueIds[1]}};
    const Day today = *Day::parse(u"2026-11-19");
    const QList<DayRange> ranges{{}, {today.plus(-3), today.plus(-3)}, {today.plus(-20), today.plus(-5)}};
    int combinations = 0;
    int found = 0;
    for (const auto& kind : kinds) {
        for (const auto& phase : phases) {
            for (const auto& challengeList : challengeLists) {
                for (const auto& valueList : valueLists) {
                    for (const auto& range : ranges) {
                        const TimelineFilter filter{kind, range, phase, challengeList, valueList};
                        const auto page = m_vault->run([&](Diary& diary) {
                            return diary.journal().timeline(filter, std::nullopt, 1000);
                        });
                        KEEL_VERIFY(page);
                        QSet<QString> ids;
                        for (const AnyRecord& record : page->entries)
                            ids.insert(headerOf(record).id.toString());
                        QCOMPARE(ids, expected(filter));
                        QCOMPARE(ids.size(), page->entries.size());

                        const auto hits = m_vault->run([&](Diary& diary) {
                            return diary.journal().search(u"heron", 1000, LastWord::Whole, filter);
                        });
                        KEEL_VERIFY(hits);
                        QSet<QString> hitIds;
                        for (const SearchHit& hit : hits->hits)
                            hitIds.insert(hit.place.header.id.toString());
                        QCOMPARE(hitIds, expected(filter, QStringLiteral("heron")));
                        QCOMPARE(hits->total, hitIds.size());
                        ++combinations;
                        found += int(ids.size());
                    }
                }
            }
        }
    }
    QCOMPARE(combinations, 270);
    QVERIFY(found > 1000); // filters that let nothing through would agree about anything
}

void FiltersTest::daysAreCounted()
{
    const TimelineFilter filter{.kinds = {Kind::CheckIn, Kind::Reflection},
                                .range = {*Day::parse(u"2026-11-01"), *Day::parse(u"2026-11-30")}};
    const auto days = m_vault->run([&](Diary& diary) { return diary.journal().daysWithEntries(filter); });
    KEEL_VERIFY(days);
    QMap<QString, int> counted, wanted;
    for (const DayCount& day : *days)
        counted.insert(day.day.toString(), day.entries);
    for (const Fact& fact : m_facts) {
        if (passes(fact, filter))
            ++wanted[fact.day.toString()];
    }
    QCOMPARE(counted, wanted);
    QVERIFY(wanted.size() > 10);
}

void FiltersTest::whatIsInUse()
{
    const auto used = m_vault->run([](Diary& diary) { return diary.journal().challengesInUse(); });
    KEEL_VERIFY(used);
    QCOMPARE(QSet<ItemId>(used->begin(), used->end()), QSet<ItemId>(challenges.begin(), challenges.end()));
    const auto values = m_vault->run([](Diary& diary) { return diary.journal().valuesInUse(); });
    KEEL_VERIFY(values);
    QCOMPARE(values->size(), 2);
    const auto count = [&](const ItemId& id) {
        return std::count_if(m_facts.cbegin(), m_facts.cend(),
                             [&](const Fact& fact) { return fact.challenges.contains(id.toString()); });
    };
    QVERIFY(count(used->first()) >= count(used->last()));
}

void FiltersTest::pagesOfWhatWasFound()
{
    const auto find = [&](qsizetype limit, qsizetype offset) {
        QStringList ids;
        const auto page = m_vault->run([&](Diary& diary) {
            return diary.journal().search(u"lantern", limit, LastWord::Whole, {}, offset);
        });
        if (page) {
            for (const SearchHit& hit : page->hits)
                ids.append(hit.place.header.id.toString());
        }
        return ids;
    };
    const QStringList all = find(1000, 0);
    QCOMPARE(all.size(), expected({}, QStringLiteral("lantern")).size());
    QStringList inPages;
    for (qsizetype offset = 0; offset < all.size(); offset += 7)
        inPages += find(7, offset);
    QCOMPARE(inPages, all);
    QVERIFY(find(7, all.size()).isEmpty());
    QVERIFY(find(7, all.size() + 100).isEmpty());
}

QTEST_GUILESS_MAIN(FiltersTest)
#include "tst_Filters.moc"
