// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/BounceBack.h"

#include "RandomSeries.h"
#include "Vectors.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

void compareRows(const std::vector<SurvivalRow>& actual, const QJsonArray& expected)
{
    QCOMPARE(qsizetype(actual.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const SurvivalRow& row = actual[static_cast<std::size_t>(i)];
        const auto want = expected[i].toObject();
        QCOMPARE(row.t, want[u"t"].toInt());
        QCOMPARE(row.atRisk, want[u"at_risk"].toInt());
        QCOMPARE(row.events, want[u"events"].toInt());
        KEEL_COMPARE_NEAR(row.s, want[u"S"]);
        KEEL_COMPARE_NEAR(row.variance, want[u"greenwood_var"]);
        KEEL_COMPARE_NEAR(row.lo, want[u"lo"]);
        KEEL_COMPARE_NEAR(row.hi, want[u"hi"]);
    }
}

void compareMedian(const SurvivalCurve& curve, const QJsonObject& expected)
{
    KEEL_COMPARE_NEAR(curve.median, expected[u"median"]);
    KEEL_COMPARE_NEAR(curve.medianLo, expected[u"median_lo"]);
    KEEL_COMPARE_NEAR(curve.medianHi, expected[u"median_hi"]);
}

/// S(t) by asking every follow-up about every day: no sorting, no running sums.
double survivalByCounting(const std::vector<FollowUp>& followUps, int t)
{
    double s = 1;
    for (int day = 0; day <= t; ++day) {
        const auto atRisk = std::count_if(followUps.begin(), followUps.end(),
                                          [day](const FollowUp& f) { return f.duration >= day; });
        const auto ended = std::count_if(followUps.begin(), followUps.end(),
                                         [day](const FollowUp& f) { return f.duration == day && f.event; });
        if (ended > 0)
            s *= double(atRisk - ended) / double(atRisk);
    }
    return s;
}

struct Found
{
    Day onset;
    Day duration;
    bool recovered;
    bool operator==(const Found&) const = default;
};

struct Search
{
    std::vector<Found> episodes;
    std::vector<Day> absorbed;
};

/// The brief's section 5e word by word over maps of recorded days, every question asked anew.
class PlainSearch
{
public:
    PlainSearch(const WellbeingDiary& diary, DayRange range) : m_range(range)
    {
        for (std::size_t i = 0; i < diary.w.values.size(); ++i) {
            const Day day = diary.w.first + Day(i);
            if (day > range.to)
                break;
            if (diary.w.values[i])
                m_w[day] = *diary.w.values[i];
            if (diary.strain.values[i])
                m_strain[day] = *diary.strain.values[i];
        }
    }

    Search run() const
    {
        Search search;
        Day t = m_range.from;
        while (t <= m_range.to) {
            const auto base = baseline(m_w, t);
            const auto baseStrain = baseline(m_strain, t);
            const bool strained = base && baseStrain && m_w.count(t) && m_strain.count(t) &&
                                  m_strain.at(t) >= 6 && m_strain.at(t) >= *baseStrain + 2;
            if (strained && m_w.at(t) <= *base - 1) {
                const Found episode = follow(t, *base);
                search.episodes.push_back(episode);
                t = t + episode.duration + (episode.recovered ? 0 : 1);
                continue;
            }
            if (strained)
                search.absorbed.push_back(t);
            ++t;
        }
        return search;
    }

private:
    static std::optional<double> baseline(const std::map<Day, double>& values, Day t)
    {
        std::multiset<double> window;
        for (const auto& [day, value] : values) {
            if (day >= t - 28 && day <= t - 1)
                window.insert(value);
        }
        if (window.size() < 14)
            return std::nullopt;
        auto middle = std::next(window.begin(), std::ptrdiff_t(window.size() / 2));
        return window.size() % 2 ? *middle : (*std::prev(middle) + *middle) / 2;
    }

    Found follow(Day t, double base) const
    {
        // How far can the episode be seen at all?
        Day lastSeen = t;
        for (const auto& [day, w] : m_w) {
            if (day <= t)
                continue;
            if (day - lastSeen > 7)
                break;
            lastSeen = day;
        }
        for (auto u = m_w.upper_bound(t); u != m_w.end() && u->first <= std::min(lastSeen, t + 28); ++u) {
            const auto v = std::next(u);
            if (u->second >= base - 0.5 && v != m_w.end() && v->first - u->first <= 3 &&
                v->second >= base - 0.5)
                return {t, u->first - t, true};
        }
        return {t, std::min<Day>(lastSeen - t, 28), false};
    }

    DayRange m_range;
    std::map<Day, double> m_w;
    std::map<Day, double> m_strain;
};

} // namespace

class BounceBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curveVectors_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("displayable");
        QTest::newRow("plain") << QByteArray("e_km_plain.json") << true;
        QTest::newRow("fragile tail") << QByteArray("e_km_fragile_tail.json") << false;
        QTest::newRow("not reached") << QByteArray("e_km_not_reached.json") << false;
    }

    void curveVectors()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, displayable);
        const auto vector = vectorObject(file.constData());
        const auto times = numbers(vector[u"times"]);
        const auto events = numbers(vector[u"events"]);
        std::vector<FollowUp> followUps;
        for (std::size_t i = 0; i < times.size(); ++i)
            followUps.push_back({int(times[i]), events[i] > 0});
        const auto curve = kaplanMeier(followUps);
        compareRows(curve.rows, vector[u"rows"].toArray());
        compareMedian(curve, vector);
        QCOMPARE(isDisplayable(curve), displayable);
        std::reverse(followUps.begin(), followUps.end());
        compareRows(kaplanMeier(followUps).rows, vector[u"rows"].toArray());
    }

    void curveAgainstCounting()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 4000; ++round) {
            std::vector<FollowUp> followUps(static_cast<std::size_t>(random.bounded(1, 25)));
            for (FollowUp& followUp : followUps)
                followUp = {random.bounded(1, 29), random.bounded(3) > 0};
            const auto curve = kaplanMeier(followUps);
            std::optional<int> median;
            double previous = 1;
            for (int t = 1; t <= 28; ++t) {
                const double s = survivalByCounting(followUps, t);
                const auto row = std::find_if(curve.rows.begin(), curve.rows.end(),
                                              [t](const SurvivalRow& r) { return r.t == t; });
                QCOMPARE(row != curve.rows.end(), s < previous); // a row where, and only where, it falls
                if (row != curve.rows.end()) {
                    KEEL_COMPARE_NEAR(row->s, s);
                    QVERIFY(!row->lo || (*row->lo <= row->s && row->s <= *row->hi));
                }
                if (!median && s <= 0.5 + 1e-9)
                    median = t;
                previous = s;
            }
            QCOMPARE(curve.median, median);
        }
    }

    void episodesVector()
    {
        const auto vector = vectorObject("e_bounce_back.json");
        const DaySeries w{0, column(vector[u"W"])};
        const DaySeries strain{0, column(vector[u"strain"])};
        const auto actual = bounceBack(w, strain, {0, Day(w.values.size()) - 1});
        const auto episodes = vector[u"episodes"].toArray();
        QCOMPARE(qsizetype(actual.episodes.size()), episodes.size());
        const std::map<QString, EpisodeEnd> ends{{QStringLiteral("recovered"), EpisodeEnd::Recovered},
                                                 {QStringLiteral("gap"), EpisodeEnd::Gap},
                                                 {QStringLiteral("end_of_data"), EpisodeEnd::EndOfDiary}};
        for (qsizetype i = 0; i < episodes.size(); ++i) {
            const Episode& episode = actual.episodes[static_cast<std::size_t>(i)];
            const auto want = episodes[i].toObject();
            QCOMPARE(episode.onset, Day(want[u"onset"].toInt()));
            KEEL_COMPARE_NEAR(episode.baselineW, want[u"baseline_w"]);
            KEEL_COMPARE_NEAR(episode.baselineStrain, want[u"baseline_strain"]);
            QCOMPARE(episode.duration, want[u"duration"].toInt());
            QCOMPARE(episode.recovered(), want[u"event"].toInt() == 1);
            QCOMPARE(episode.end, ends.at(want[u"reason"].toString()));
            KEEL_COMPARE_NEAR(episode.nadir, want[u"nadir"]);
        }
        QCOMPARE(actual.absorbed, std::vector<Day>{104}); // strain 8 with W held
        compareRows(actual.curve.rows, vector[u"km"].toObject()[u"rows"].toArray());
        compareMedian(actual.curve, vector[u"km"].toObject());
        QVERIFY(actual.shown);
    }

    void whatEndsAnEpisode()
    {
        const auto diaryOf = [](const std::map<Day, double>& after) {
            WellbeingDiary diary{{0, {}}, {0, {}}};
            for (Day day = 0; day < 90; ++day) {
                const auto w = day < 28 ? std::optional(7.0) : std::nullopt;
                diary.w.values.push_back(w);
                diary.strain.values.push_back(w ? std::optional(3.0) : std::nullopt);
            }
            diary.w.values[28] = 4.0;
            diary.strain.values[28] = 8.0;
            for (const auto& [day, w] : after)
                diary.w.values[static_cast<std::size_t>(28 + day)] = w;
            return diary;
        };
        const auto endOf = [&diaryOf](const std::map<Day, double>& after) {
            const auto diary = diaryOf(after);
            const auto result = bounceBack(diary.w, diary.strain, {0, 89});
            return std::pair(result.episodes.at(0).end, result.episodes.at(0).duration);
        };
        const auto ended = [](EpisodeEnd end, int duration) { return std::pair(end, duration); };
        QVERIFY(endOf({{2, 6.5}, {5, 6.5}}) == ended(EpisodeEnd::Recovered, 2));
        QVERIFY(endOf({{2, 6.5}, {6, 6.5}}) == ended(EpisodeEnd::EndOfDiary, 6)); // confirmed too late
        QVERIFY(endOf({{2, 6.4}, {3, 6.4}}) == ended(EpisodeEnd::EndOfDiary, 3));
        QVERIFY(endOf({{2, 5}, {10, 7}, {11, 7}}) == ended(EpisodeEnd::Gap, 2));
        QVERIFY(endOf({{2, 5}, {9, 7}, {10, 7}}) == ended(EpisodeEnd::Recovered, 9)); // seven days are no gap
        QVERIFY(endOf({{8, 7}, {9, 7}}) == ended(EpisodeEnd::Gap, 0));
        std::map<Day, double> late;
        for (Day day = 1; day < 28; ++day)
            late[day] = 4;
        late[28] = 7;
        late[29] = 7; // the confirming day may lie past day 28
        QVERIFY(endOf(late) == ended(EpisodeEnd::Recovered, 28));
        late[28] = 4;
        late[30] = 7;
        QVERIFY(endOf(late) == ended(EpisodeEnd::LongestFollowUp, 28));

        const auto diary = diaryOf({});
        const auto lost = bounceBack(diary.w, diary.strain, {0, 89});
        QCOMPARE(lost.episodes.size(), std::size_t(1));
        QCOMPARE(lost.notFollowed, 1);
        QCOMPARE(lost.curve.episodes, 0); // duration 0 drops out of the curve
    }

    void episodesAgainstThePlainSearch()
    {
        QRandomGenerator random(22);
        int episodes = 0;
        int absorbed = 0;
        for (int round = 0; round < 3000; ++round) {
            const auto diary = randomDiary(random, random.bounded(40, 200));
            const Day from = 90 + random.bounded(60);
            const DayRange range{from, from + random.bounded(20, 160)};
            const auto actual = bounceBack(diary.w, diary.strain, range);
            const auto plain = PlainSearch(diary, range).run();
            std::vector<Found> found;
            for (const Episode& episode : actual.episodes)
                found.push_back({episode.onset, episode.duration, episode.recovered()});
            QVERIFY2(found == plain.episodes, qPrintable(QStringLiteral("round %1").arg(round)));
            QCOMPARE(actual.absorbed, plain.absorbed);
            episodes += int(found.size());
            absorbed += int(plain.absorbed.size());
        }
        QVERIFY(episodes > 3000); // the diaries did exercise it
        QVERIFY(absorbed > 300);
    }
};

QTEST_APPLESS_MAIN(BounceBackTest)
#include "BounceBackTest.moc"
