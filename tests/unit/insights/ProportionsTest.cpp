// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Vectors.h"
#include "domain/insights/Newcombe.h"
#include "domain/insights/Quantiles.h"
#include "domain/insights/ValuesRate.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace keel::insights;
using namespace keel::insights::test;

class ProportionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonVectors()
    {
        const auto cases = vectorFile("b_wilson.json").array();
        QCOMPARE(cases.size(), 6);
        for (const auto& element : cases) {
            const auto c = element.toObject();
            const auto actual = wilson(c[u"k"].toInt(), c[u"n"].toInt());
            QVERIFY(actual);
            KEEL_COMPARE_NEAR(actual->p, c[u"p"]);
            KEEL_COMPARE_NEAR(actual->lo, c[u"lo"]);
            KEEL_COMPARE_NEAR(actual->hi, c[u"hi"]);
        }
        QVERIFY(!wilson(0, 0));
    }

    /// The bounds are the roots of the score equation |p - b| = z sqrt(b (1 - b) / n).
    void wilsonSolvesTheScoreEquation()
    {
        for (int n = 1; n <= 60; ++n) {
            for (int k = 0; k <= n; ++k) {
                const auto w = wilson(k, n);
                QVERIFY(w->lo >= 0 && w->lo <= w->p && w->p <= w->hi && w->hi <= 1);
                for (const double bound : {w->lo, w->hi}) {
                    const double distance = std::abs(w->p - bound);
                    const double score = z95 * std::sqrt(bound * (1 - bound) / n);
                    QVERIFY(std::abs(distance - score) < 1e-7);
                }
                const auto mirrored = wilson(n - k, n);
                KEEL_COMPARE_NEAR(mirrored->lo, 1 - w->hi);
            }
        }
    }

    void newcombeVectors()
    {
        const auto cases = vectorFile("b_newcombe.json").array();
        QCOMPARE(cases.size(), 3);
        for (const auto& element : cases) {
            const auto c = element.toObject();
            const auto before = c[u"before"].toArray();
            const auto after = c[u"after"].toArray();
            const auto change = newcombe(*wilson(before[0].toInt(), before[1].toInt()),
                                         *wilson(after[0].toInt(), after[1].toInt()));
            KEEL_COMPARE_NEAR(change.diff, c[u"diff"]);
            KEEL_COMPARE_NEAR(change.lo, c[u"lo"]);
            KEEL_COMPARE_NEAR(change.hi, c[u"hi"]);
        }
    }

    void valuesRateGates()
    {
        QVERIFY(!valuesRate(0, 0).rate);
        QVERIFY(valuesRate(4, 5).rate);        // a figure from the first answer on ...
        QVERIFY(!valuesRate(4, 5).gate.shown); // ... but nothing is said below ten
        QCOMPARE(valuesRate(4, 5).gate.have, 9);
        QVERIFY(valuesRate(0, 10).gate.shown);

        QVERIFY(valuesChange(valuesRate(8, 12), valuesRate(15, 5))->shown);
        QVERIFY(!valuesChange(valuesRate(10, 8), valuesRate(12, 7))->shown); // the interval holds 0
        QVERIFY(!valuesChange(valuesRate(0, 14), valuesRate(14, 0))->shown); // 14 answers are too few
        QVERIFY(!valuesChange(valuesRate(0, 0), valuesRate(15, 5)));
    }

    void quantiles()
    {
        QVERIFY(!median({}));
        QCOMPARE(*median({3}), 3.0);
        QCOMPARE(*median({4, 1, 3, 2}), 2.5);
        const std::vector<double> sorted{1, 2, 4, 8, 16};
        QCOMPARE(*sortedQuantile(sorted, 0), 1.0);
        QCOMPARE(*sortedQuantile(sorted, 1), 16.0);
        QCOMPARE(*sortedQuantile(sorted, 0.1), 1.4); // type 7: position 0.4
        QCOMPARE(*sortedQuantile(sorted, 0.9), 12.8);
        QCOMPARE(*medianAbsoluteDeviation(sorted), 3.0); // |x - 4| = 3 2 0 4 12
        QVERIFY(!sampleDeviation(std::vector<double>{5}));
    }

    void medianOfAnyOrder()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            std::vector<double> values(static_cast<std::size_t>(random.bounded(1, 30)));
            std::generate(values.begin(), values.end(), [&random] { return random.bounded(40) / 4.0; });
            auto sorted = values;
            std::sort(sorted.begin(), sorted.end());
            QCOMPARE(*median(values), *sortedQuantile(sorted, 0.5));
            for (double& value : values)
                value = 3 * value + 10; // equivariant under shift and scale
            QCOMPARE(*median(values), 3 * *sortedQuantile(sorted, 0.5) + 10);
            QCOMPARE(*medianAbsoluteDeviation(values), 3 * *medianAbsoluteDeviation(sorted));
        }
    }
};

QTEST_APPLESS_MAIN(ProportionsTest)
#include "ProportionsTest.moc"
