// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// keel-trends/1: its keys and their order to the letter, null where nothing can be computed, and one whole
// document of a synthetic diary.
#include "services/DemoDiary.h"
#include "services/Insights.h"
#include "support/OpenVault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keel;
using namespace keel::insights;

namespace {

constexpr insights::Day monday = 2461347; // 2 November 2026

/// Where two JSON values differ, empty when nowhere. Numbers may differ by what summing in another order
/// does.
QString difference(const QJsonValue& actual, const QJsonValue& expected, const QString& path)
{
    constexpr double tolerance = 1e-12;
    if (actual.type() != expected.type())
        return path + QStringLiteral(": of another type");
    switch (expected.type()) {
    case QJsonValue::Double: {
        const double a = actual.toDouble(), b = expected.toDouble();
        return qAbs(a - b) <= tolerance * qMax(1.0, qAbs(b))
                   ? QString()
                   : QStringLiteral("%1: %2, expected %3").arg(path).arg(a, 0, 'g', 17).arg(b, 0, 'g', 17);
    }
    case QJsonValue::Array: {
        const QJsonArray a = actual.toArray(), b = expected.toArray();
        if (a.size() != b.size())
            return QStringLiteral("%1: %2 elements, expected %3").arg(path).arg(a.size()).arg(b.size());
        for (int i = 0; i < b.size(); ++i) {
            const QString found = difference(a[i], b[i], QStringLiteral("%1[%2]").arg(path).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    case QJsonValue::Object: {
        const QJsonObject a = actual.toObject(), b = expected.toObject();
        if (a.keys() != b.keys())
            return path + QStringLiteral(": other keys");
        for (const QString& key : b.keys()) {
            const QString found = difference(a[key], b[key], path + QLatin1Char('.') + key);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    default: return actual == expected ? QString() : path + QStringLiteral(": another value");
    }
}

/// One of everything, each figure another, all exact in binary.
Trends fullReport()
{
    const Proportion half{1, 2, 0.5, 0.25, 0.75};
    Trends t;
    t.range = {monday, monday + 6};
    t.coverage = {4, 5};
    t.wellbeing.gate = {true, 7, 7};
    t.wellbeing.daily = {{monday, 5.5}, {monday + 1, std::nullopt}};
    t.wellbeing.ewma = {{monday, 5.5, false}, {monday + 1, 5.5, true}, {monday + 2, std::nullopt, false}};
    t.wellbeing.rollingMedian = {{monday, std::nullopt}, {monday + 1, 6.25}};
    t.exposure = {{monday, 1.5}, {monday + 1, std::nullopt}};
    t.strainWeeks = {{monday, 5, 4, 0.8125, 6.5, 2, half, true}};
    t.chains = {4, 3, 2, 1};
    t.values.rate = {1, 1, half, {false, 2, 10}};
    t.values.pulledAway = 3;
    t.coping = {{QStringLiteral("co_ind_breaks"), 1, 2, half, 6, 3.5, 3.25, {false, 2, 5}, {true, 6, 5}}};
    t.bounceBack.episodes = {{monday, 6, 3, 3, EpisodeEnd::Recovered, 4},
                             {monday + 5, 6, 3, 1, EpisodeEnd::Gap, 4}};
    t.bounceBack.absorbed = {monday + 2};
    t.bounceBack.curve.rows = {{3, 2, 1, 0.5, 0.1, 0.125, std::nullopt}};
    t.bounceBack.curve.median = 3;
    t.bounceBack.curve.medianLo = 1;
    t.dynamics = {7, 6, 0.5, 6.5, 0.75, 0.25, 0.375, {false, 6, 14}, {false, 6, 30}};
    t.boundaries = {{QStringLiteral("lunch_kept"), 1, 2, half, {false, 2, 5}}};
    t.overtimeWeeks = {{monday, 4, 5, 90, 60, true}};
    t.leave = {insights::LeaveUnit::Hours, 200, 15, 30, 125, -80, 155, 0};
    t.challenges = {1, 2, {{QStringLiteral("ch_sys_targets"), 2}, {QStringLiteral("ch_ind_self_doubt"), 1}}};
    t.associations = {{QLatin1String("telephone_min"), QLatin1String("strain"), 60, 0.5, 0.25, 0.75, true}};
    t.change = {12, monday, Direction::Down, monday, -0.5, -0.75, -0.25, 0.01, -1, true};
    return t;
}

} // namespace

class tst_TrendsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeDocument()
    {
        QCOMPARE(
            trendsToJson(fullReport()),
            QByteArray(
                R"({"schema":"keel-trends/1","from":"2026-11-02","to":"2026-11-08",)"
                R"("coverage":{"work_days_recorded":4,"work_days_expected":5},)"
                R"("wellbeing":{"shown":true,"silent_reason":null,)"
                R"("daily":[{"date":"2026-11-02","w":5.5},{"date":"2026-11-03","w":null}],)"
                R"("ewma":[{"date":"2026-11-02","value":5.5,"carried":false},)"
                R"({"date":"2026-11-03","value":5.5,"carried":true},)"
                R"({"date":"2026-11-04","value":null,"carried":false}],)"
                R"("rolling_median":[{"date":"2026-11-02","value":null},{"date":"2026-11-03","value":6.25}]},)"
                R"("exposure":{"daily":[{"date":"2026-11-02","index":1.5},{"date":"2026-11-03","index":null}]},)"
                R"("strain_weeks":[{"week_start":"2026-11-02","expected":5,"recorded":4,"coverage":0.8125,)"
                R"("mean":6.5,"high_days":2,"high_share":0.5,"lo":0.25,"hi":0.75,"shown":true}],)"
                R"("chains":{"challenges":4,"with_value":3,"with_coping":2,"coping_done":1},)"
                R"("values":{"yes":1,"no":1,"rate":0.5,"lo":0.25,"hi":0.75,"shown":false,"pulled_away":3},)"
                R"("coping":[{"id":"co_ind_breaks","done":1,"occasions":2,"rate":0.5,"lo":0.25,"hi":0.75,)"
                R"("n_ratings":6,"helpful_mean":3.5,"helpful_shrunk":3.25,"rate_shown":false,)"
                R"("helpful_shown":true,"shown":true}],)"
                R"("bounce_back":{"episodes":[{"onset":"2026-11-02","duration":3,"recovered":true},)"
                R"({"onset":"2026-11-07","duration":1,"recovered":false}],"absorbed":["2026-11-04"],)"
                R"("km":[{"t":3,"s":0.5,"lo":0.125,"hi":null}],"median":3,"lo":1,"hi":null,"shown":false},)"
                R"("dynamics":{"n_pairs":6,"rmssd":0.5,"mean":6.5,"sd":0.75,"inertia":0.25,)"
                R"("inertia_corrected":0.375,"rmssd_shown":false,"inertia_shown":false,"shown":false},)"
                R"("boundaries":[{"id":"lunch_kept","kept":1,"answered":2,"rate":0.5,"lo":0.25,"hi":0.75,)"
                R"("shown":false}],)"
                R"("overtime_weeks":[{"week_start":"2026-11-02","recorded_days":4,"expected_days":5,)"
                R"("total_min":90.0,"limit_min":60,"over":true}],)"
                R"("leave":{"unit":"hours","entitlement":200.0,"taken":15.0,"booked":30.0,"expected":125.0,)"
                R"("pace":-80.0,"unbooked":155.0},)"
                R"("challenges":{"individual":1,"systemic":2,"by_id":[{"id":"ch_sys_targets","n":2},)"
                R"({"id":"ch_ind_self_doubt","n":1}]},)"
                R"("associations":[{"x":"telephone_min","y":"strain","n":60,"b":0.5,"lo99":0.25,"hi99":0.75,)"
                R"("shown":true}],)"
                R"("change":{"weeks":12,"cusum_signal_week":"2026-11-02","direction":"down","slope":-0.5,)"
                R"("slope_lo":-0.75,"slope_hi":-0.25,"announced":true}})"));
    }

    void nullWhereNothingCanBeComputed()
    {
        Trends t;
        t.range = {monday, monday};
        t.wellbeing.gate = atLeast(3, 7);
        t.strainWeeks = {{monday, 0, 0, {}, {}, 0, {}, false}};
        t.coping = {{QStringLiteral("co_ind_hobby"), 0, 0, {}, 0, {}, {}, {}, {}}};
        t.boundaries = {{QStringLiteral("breaks"), 0, 0, {}, {}}};
        t.overtimeWeeks = {{monday, 0, 5, {}, {}, false}};
        t.associations = {{QLatin1String("lunch_kept"), QLatin1String("next_w"), 0, {}, {}, {}, false}};
        QCOMPARE(
            trendsToJson(t),
            QByteArray(
                R"({"schema":"keel-trends/1","from":"2026-11-02","to":"2026-11-02",)"
                R"("coverage":{"work_days_recorded":0,"work_days_expected":0},)"
                R"x("wellbeing":{"shown":false,"silent_reason":"not enough days yet (3 of 7)",)x"
                R"("daily":[],"ewma":[],"rolling_median":[]},"exposure":{"daily":[]},)"
                R"("strain_weeks":[{"week_start":"2026-11-02","expected":0,"recorded":0,"coverage":null,)"
                R"("mean":null,"high_days":0,"high_share":null,"lo":null,"hi":null,"shown":false}],)"
                R"("chains":{"challenges":0,"with_value":0,"with_coping":0,"coping_done":0},)"
                R"("values":{"yes":0,"no":0,"rate":null,"lo":null,"hi":null,"shown":false,"pulled_away":0},)"
                R"("coping":[{"id":"co_ind_hobby","done":0,"occasions":0,"rate":null,"lo":null,"hi":null,)"
                R"("n_ratings":0,"helpful_mean":null,"helpful_shrunk":null,"rate_shown":false,)"
                R"("helpful_shown":false,"shown":false}],)"
                R"("bounce_back":{"episodes":[],"absorbed":[],"km":[],"median":null,"lo":null,"hi":null,)"
                R"("shown":false},)"
                R"("dynamics":{"n_pairs":0,"rmssd":null,"mean":null,"sd":null,"inertia":null,)"
                R"("inertia_corrected":null,"rmssd_shown":false,"inertia_shown":false,"shown":false},)"
                R"("boundaries":[{"id":"breaks","kept":0,"answered":0,"rate":null,"lo":null,"hi":null,)"
                R"("shown":false}],)"
                R"("overtime_weeks":[{"week_start":"2026-11-02","recorded_days":0,"expected_days":5,)"
                R"("total_min":null,"limit_min":null,"over":false}],)"
                R"("leave":{"unit":"days","entitlement":null,"taken":null,"booked":null,"expected":null,)"
                R"("pace":null,"unbooked":null},)"
                R"("challenges":{"individual":0,"systemic":0,"by_id":[]},)"
                R"("associations":[{"x":"lunch_kept","y":"next_w","n":0,"b":null,"lo99":null,"hi99":null,)"
                R"("shown":false}],)"
                R"("change":{"weeks":0,"cusum_signal_week":null,"direction":null,"slope":null,"slope_lo":null,)"
                R"("slope_hi":null,"announced":false}})"));
    }

    void fullPrecision()
    {
        Trends t = fullReport();
        t.values.rate.rate = Proportion{2, 3, 2.0 / 3, 0.1 + 0.2, 1.0};
        const QJsonObject values =
            QJsonDocument::fromJson(trendsToJson(t))[QStringLiteral("values")].toObject();
        QCOMPARE(values[QStringLiteral("rate")].toDouble(), 2.0 / 3);
        QVERIFY(values[QStringLiteral("lo")].toDouble() == 0.1 + 0.2);
    }

    /// The stored document was checked by a second program that reads the same diary's export. When the demo
    /// diary changes on purpose: keelctl demo --days 120 --seed 7 --end 2026-11-19, then keelctl trends
    /// --json.
    void aSyntheticDiary()
    {
        test::OpenVault vault;
        KEEL_VERIFY(vault.run(
            [](Diary& diary) { return DemoDiary(diary).fill(120, 7, *keel::Day::parse(u"2026-11-19")); }));
        const auto trends = vault.run([](Diary& diary) { return Insights(diary).trends({}); });
        KEEL_VERIFY(trends);
        QFile stored(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/trends-demo.json"));
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QJsonDocument expected = QJsonDocument::fromJson(stored.readAll());
        QVERIFY(expected.isObject());
        const QJsonDocument actual = QJsonDocument::fromJson(trendsToJson(*trends));
        QCOMPARE(difference(actual.object(), expected.object(), QStringLiteral("$")), QString());
    }
};

QTEST_GUILESS_MAIN(tst_TrendsJson)
#include "tst_TrendsJson.moc"
