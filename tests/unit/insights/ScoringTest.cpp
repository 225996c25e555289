// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Vectors.h"
#include "domain/insights/InstrumentScoring.h"

#include <QTest>

#include <numeric>

using namespace keel;
using namespace keel::insights;
using namespace keel::insights::test;

namespace {

std::vector<int> oneTo(int last)
{
    std::vector<int> items(static_cast<std::size_t>(last));
    std::iota(items.begin(), items.end(), 1);
    return items;
}

Instrument instrument(int items, double min, double max, const std::vector<int>& reversed = {})
{
    Instrument result;
    result.responseMin = min;
    result.responseMax = max;
    for (const int number : oneTo(items))
        result.items.push_back(
            {number, std::find(reversed.begin(), reversed.end(), number) != reversed.end()});
    return result;
}

Scale scale(std::vector<int> items, ScoringMethod method)
{
    Scale result;
    result.minAnswered = int(items.size()) / (method == ScoringMethod::MeanOfProducts ? 2 : 1);
    result.items = std::move(items);
    result.method = method;
    result.range = {0, 1000};
    return result;
}

Answers answersFrom(const QJsonValue& array)
{
    Answers answers;
    for (const double value : numbers(array)) {
        const int number = int(answers.size()) + 1;
        answers[number] = value;
    }
    return answers;
}

} // namespace

class ScoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means()
    {
        const auto vector = vectorObject("scoring.json");
        const auto six = instrument(6, 1, 5, {2, 4, 6});
        for (const auto& element : vector[u"brs"].toArray()) {
            const auto c = element.toObject();
            KEEL_COMPARE_NEAR(score(six, scale(oneTo(6), ScoringMethod::Mean), answersFrom(c[u"answers"])),
                              c[u"mean"]);
        }
        for (const QString& key : {QStringLiteral("cbi_work"), QStringLiteral("cbi_personal")}) {
            const auto c = vector[key].toObject();
            const auto answers = answersFrom(c[u"answers"]);
            std::vector<int> reversed;
            for (const double number : numbers(c[u"reverse"]))
                reversed.push_back(int(number));
            auto percents = instrument(int(answers.size()), 0, 100, reversed);
            KEEL_COMPARE_NEAR(
                score(percents, scale(oneTo(int(answers.size())), ScoringMethod::Mean), answers),
                c[u"score"]);
        }
    }

    void subscalesAndSums()
    {
        const auto vector = vectorObject("scoring.json");
        const auto proqol = vector[u"proqol5"].toObject();
        const auto thirty = instrument(30, 1, 5, {1, 4, 15, 17, 29});
        const auto answers = answersFrom(proqol[u"answers"]);
        const auto sumOf = [&](std::vector<int> items) {
            return score(thirty, scale(std::move(items), ScoringMethod::Sum), answers);
        };
        KEEL_COMPARE_NEAR(sumOf({3, 6, 12, 16, 18, 20, 22, 24, 27, 30}), proqol[u"cs"]);
        KEEL_COMPARE_NEAR(sumOf({1, 4, 8, 10, 15, 17, 19, 21, 26, 29}), proqol[u"bo"]);
        std::vector<int> sts;
        for (const double number : numbers(proqol[u"sts_items"]))
            sts.push_back(int(number));
        KEEL_COMPARE_NEAR(sumOf(sts), proqol[u"sts"]);

        const auto vq = vector[u"vq"].toObject();
        const auto ten = instrument(10, 0, 6);
        KEEL_COMPARE_NEAR(score(ten, scale({3, 4, 5, 7, 9}, ScoringMethod::Sum), answersFrom(vq[u"answers"])),
                          vq[u"progress"]);
        KEEL_COMPARE_NEAR(
            score(ten, scale({1, 2, 6, 8, 10}, ScoringMethod::Sum), answersFrom(vq[u"answers"])),
            vq[u"obstruction"]);

        const auto who = vector[u"who5"].toObject();
        const auto five = instrument(5, 0, 5);
        KEEL_COMPARE_NEAR(
            score(five, scale(oneTo(5), ScoringMethod::SumTimes4), answersFrom(who[u"answers"])),
            who[u"percent"]);
    }

    void stepsThatAreNoWholeNumbers()
    {
        for (const auto& [max, step] : {std::pair(0.3, 0.1), std::pair(0.6, 0.2), std::pair(0.7, 0.1)}) {
            auto steps = instrument(2, 0, max);
            steps.responseStep = step;
            const auto mean = scale(oneTo(2), ScoringMethod::Mean);
            steps.scales = {mean};
            QVERIFY(validate(steps));
            const auto options = responseOptions(steps);
            QCOMPARE(options.size(), std::size_t(qRound(max / step)) + 1);
            QVERIFY(options.back() <= max);
            QCOMPARE(score(steps, mean, {{1, options.back()}, {2, options.back()}}), std::optional(max));
            QCOMPARE(nearestAnswer(steps, max + 1), max);
            QCOMPARE(nearestAnswer(steps, step * 1.4), options.at(1));
            QCOMPARE(nearestAnswer(steps, -1), 0.0);
        }
        auto uneven = instrument(2, 0, 5); // 5 could not be chosen
        uneven.responseStep = 2;
        QVERIFY(!validate(uneven));
    }

    void reversalFollowsTheCoding()
    {
        const auto olbi = vectorObject("scoring.json")[u"olbi"].toObject();
        const std::vector<int> exhaustion{2, 4, 5, 8, 10, 12, 14, 16};
        const std::vector<int> disengagement{1, 3, 6, 7, 9, 11, 13, 15};
        const auto agree = instrument(16, 1, 4, {2, 3, 4, 6, 8, 9, 11, 12});
        const auto disagree = instrument(16, 1, 4, {1, 5, 7, 10, 13, 14, 15, 16}); // the complement
        const auto first = answersFrom(olbi[u"answers_1_is_strongly_agree"]);
        const auto second = answersFrom(olbi[u"same_answers_coded_1_is_strongly_disagree"]);
        for (const auto& [coded, answers] : {std::pair(agree, first), std::pair(disagree, second)}) {
            KEEL_COMPARE_NEAR(score(coded, scale(exhaustion, ScoringMethod::Mean), answers),
                              olbi[u"exhaustion"]);
            KEEL_COMPARE_NEAR(score(coded, scale(disengagement, ScoringMethod::Mean), answers),
                              olbi[u"disengagement"]);
            KEEL_COMPARE_NEAR(score(coded, scale(oneTo(16), ScoringMethod::Sum), answers), olbi[u"total"]);
        }
    }

    void products()
    {
        const auto vlq = vectorObject("scoring.json")[u"vlq"].toObject();
        Answers answers = answersFrom(vlq[u"importance"]);
        for (const auto& [number, value] : answersFrom(vlq[u"consistency"]))
            answers[10 + number] = value;
        const auto twenty = instrument(20, 1, 10);
        auto composite = scale(oneTo(20), ScoringMethod::MeanOfProducts);
        KEEL_COMPARE_NEAR(score(twenty, composite, answers), vlq[u"composite"]);
        answers.erase(20); // half a pair is no pair
        QVERIFY(!score(twenty, composite, answers));
        composite.minAnswered = 9;
        KEEL_COMPARE_NEAR(score(twenty, composite, answers), (39.9 * 10 - 9 * 5) / 9);
    }

    void lookup()
    {
        auto two = instrument(2, 1, 2);
        auto table = scale({1, 2}, ScoringMethod::Lookup);
        table.lookup = {{2, 7.0}, {3, 9.5}, {4, 12.25}};
        two.scales = {table};
        QVERIFY(validate(two));
        QCOMPARE(score(two, table, {{1, 2}, {2, 1}}), std::optional(9.5));
        two.scales[0].lookup.erase(two.scales[0].lookup.begin() + 1);
        QVERIFY(!validate(two)); // a gap
        two.scales[0].lookup.push_back({2, 8.0});
        QVERIFY(!validate(two)); // twice
    }

    void blanksAreNeverFilledIn()
    {
        const auto six = instrument(6, 1, 5);
        auto average = scale(oneTo(6), ScoringMethod::Mean);
        const Answers five{{1, 5}, {2, 5}, {3, 5}, {4, 5}, {5, 5}};
        QVERIFY(!score(six, average, five));
        average.minAnswered = 5;
        QCOMPARE(score(six, average, five), std::optional(5.0));
        auto sum = scale(oneTo(6), ScoringMethod::Sum);
        sum.minAnswered = 5;
        QVERIFY(!score(six, sum, five)); // a sum over five items is another scale
        QVERIFY(!score(six, average, {{1, 5}, {2, 5}, {3, 5}, {4, 5}, {5, 6}})); // no such answer
        QVERIFY(!score(six, average, {}));
    }

    void validation_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("response") << QStringLiteral("response");
        QTest::newRow("duplicate item") << QStringLiteral("items: 3 twice");
        QTest::newRow("unknown item") << QStringLiteral("scales[0].items");
        QTest::newRow("min_answered") << QStringLiteral("scales[0].min_answered");
        QTest::newRow("range") << QStringLiteral("scales[0].range");
        QTest::newRow("overlap") << QStringLiteral("scales[0].interpretation");
    }

    void validation()
    {
        QFETCH(QString, where);
        auto file = instrument(6, 1, 5);
        file.scales = {scale(oneTo(6), ScoringMethod::Mean)};
        file.scales[0].interpretation = {{1, 2.99}, {3, 4.3}, {4.31, 5}};
        QVERIFY(validate(file));
        const QByteArray broken = QTest::currentDataTag();
        if (broken == "response")
            file.responseMax = 1;
        else if (broken == "duplicate item")
            file.items[4].number = 3;
        else if (broken == "unknown item")
            file.scales[0].items[0] = 7;
        else if (broken == "min_answered")
            file.scales[0].minAnswered = 7;
        else if (broken == "range")
            file.scales[0].range = {5, 1};
        else
            file.scales[0].interpretation[1] = {2.5, 4.3};
        const auto result = validate(file);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidValue);
        QCOMPARE(result.error().detail, where);
    }
};

QTEST_APPLESS_MAIN(ScoringTest)
#include "ScoringTest.moc"
