// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Associations.h"

#include "Vectors.h"
#include "domain/insights/BlockBootstrap.h"
#include "domain/insights/CircularShift.h"
#include "domain/insights/Quantiles.h"
#include "domain/insights/SplitMix64.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace keel::insights;
using namespace keel::insights::test;

namespace {

std::vector<DesignRow> rowsFrom(const QJsonObject& vector)
{
    const auto x = numbers(vector[u"x"]);
    const auto w = numbers(vector[u"W"]);
    const auto y = numbers(vector[u"W_next"]);
    const auto next = numbers(vector[u"next_is_workday"]);
    std::vector<DesignRow> rows;
    for (std::size_t i = 0; i < x.size(); ++i)
        rows.push_back({{1, x[i], w[i], next.empty() ? 0 : next[i]}, y[i]});
    return rows;
}

/// Least squares by Gram-Schmidt on the columns themselves: no normal equations.
double slopeByProjection(const std::vector<DesignRow>& rows, std::size_t terms)
{
    // The slope of term 1 is y on what is left of x once the other terms are taken out of it.
    std::vector<std::vector<double>> basis;
    const auto column = [&rows](std::size_t term) {
        std::vector<double> values;
        for (const DesignRow& row : rows)
            values.push_back(row.terms[term]);
        return values;
    };
    const auto dot = [](const std::vector<double>& a, const std::vector<double>& b) {
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            sum += a[i] * b[i];
        return sum;
    };
    const auto withoutBasis = [&](std::vector<double> values) {
        for (int pass = 0; pass < 2; ++pass) { // twice is enough
            for (const auto& direction : basis) {
                const double share = dot(values, direction) / dot(direction, direction);
                for (std::size_t i = 0; i < values.size(); ++i)
                    values[i] -= share * direction[i];
            }
        }
        return values;
    };
    for (const std::size_t term : {std::size_t(0), std::size_t(2), std::size_t(3)}) {
        if (term < terms)
            basis.push_back(withoutBasis(column(term)));
    }
    const auto rest = withoutBasis(column(1));
    std::vector<double> y;
    for (const DesignRow& row : rows)
        y.push_back(row.y);
    return dot(rest, y) / dot(rest, rest);
}

/// Two hundred days on which y follows x with strength `effect`, plus a wave that both know.
AssociationColumns columnsWith(double effect, bool binary, quint32 seed)
{
    QRandomGenerator random(seed);
    AssociationColumns columns;
    columns.xName = QLatin1String("x");
    columns.yName = QLatin1String("y");
    columns.binary = binary;
    for (int day = 0; day < 200; ++day) {
        const double x = binary ? random.bounded(2) : random.bounded(20) / 4.0;
        const double lag = 6 + random.bounded(-4, 5) / 4.0;
        columns.x.push_back(random.bounded(10) == 0 ? std::nullopt : std::optional(x));
        columns.lag.push_back(lag);
        columns.y.push_back(3 + effect * x + 0.4 * lag + random.bounded(-4, 5) / 8.0);
        columns.nextIsWorkday.push_back(day % 7 < 5 ? 1 : 0);
    }
    return columns;
}

} // namespace

class AssociationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitMixVector()
    {
        const auto expected = vectorObject("g1_lagged_seeded.json")[u"splitmix64_seed0_first3"].toArray();
        SplitMix64 random(0);
        for (const auto& value : expected)
            QCOMPARE(random.next(), value.toString().mid(2).toULongLong(nullptr, 16));
    }

    void exactVector()
    {
        const auto vector = vectorObject("g1_lagged_exact.json");
        const auto rows = rowsFrom(vector);
        const auto fit = leastSquares(rows, 3);
        KEEL_COMPARE_NEAR((*fit)[0], vector[u"a"]);
        KEEL_COMPARE_NEAR((*fit)[1], vector[u"b"]);
        KEEL_COMPARE_NEAR((*fit)[2], vector[u"c"]);

        const BlockResampler resampler(rows, 3);
        QCOMPARE(int(resampler.blockLength()), vector[u"block_length"].toInt());
        QCOMPARE(int(resampler.blockCount()), vector[u"n_blocks"].toInt());
        QCOMPARE(int(resampler.startCount()), vector[u"n_starts"].toInt());
        std::vector<double> slopes;
        for (std::size_t i = 0; i < 10000; ++i) {
            const std::array<std::size_t, 4> starts{i / 1000, i / 100 % 10, i / 10 % 10, i % 10};
            const auto refit = resampler.refit(starts);
            QVERIFY(refit);
            slopes.push_back((*refit)[1]);
        }
        std::sort(slopes.begin(), slopes.end());
        const auto interval = vector[u"ci95"].toArray();
        QVERIFY(isNear(sortedQuantile(slopes, 0.025), interval[0], 1e-7));
        QVERIFY(isNear(sortedQuantile(slopes, 0.975), interval[1], 1e-7));
        QVERIFY(isNear(sortedQuantile(slopes, 0.5), vector[u"boot_median"], 1e-7));
    }

    void seededVector()
    {
        const auto vector = vectorObject("g1_lagged_seeded.json");
        const auto rows = rowsFrom(vector);
        const auto fit = leastSquares(rows, 4);
        KEEL_COMPARE_NEAR((*fit)[0], vector[u"a"]);
        KEEL_COMPARE_NEAR((*fit)[1], vector[u"b"]);
        KEEL_COMPARE_NEAR((*fit)[2], vector[u"c"]);
        KEEL_COMPARE_NEAR((*fit)[3], vector[u"d"]);
        const BlockResampler resampler(rows, 4);
        QCOMPARE(int(resampler.blockLength()), vector[u"block_length"].toInt());
        const auto sample = bootstrapSlope(resampler, vector[u"B"].toInt(), 42);
        QCOMPARE(sample.singular, vector[u"singular"].toInt());
        const auto ci95 = vector[u"ci95"].toArray();
        const auto ci99 = vector[u"ci99"].toArray();
        QVERIFY(isNear(sortedQuantile(sample.slopes, 0.025), ci95[0], 1e-7));
        QVERIFY(isNear(sortedQuantile(sample.slopes, 0.975), ci95[1], 1e-7));
        QVERIFY(isNear(sortedQuantile(sample.slopes, 0.005), ci99[0], 1e-7));
        QVERIFY(isNear(sortedQuantile(sample.slopes, 0.995), ci99[1], 1e-7));

        AssociationColumns columns;
        columns.binary = true;
        columns.x = column(vector[u"x"]);
        columns.lag = column(vector[u"W"]);
        columns.y = column(vector[u"W_next"]);
        columns.nextIsWorkday = column(vector[u"next_is_workday"]);
        const auto association = associate(columns);
        QCOMPARE(association.n, 60);
        KEEL_COMPARE_NEAR(association.b, vector[u"b"]);
        QVERIFY(isNear(association.lo99, ci99[0], 1e-7));
        QVERIFY(isNear(association.hi99, ci99[1], 1e-7));
        QVERIFY(association.shown);
    }

    void shiftVectors_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("linked") << QByteArray("g2_circular_shift.json");
        QTest::newRow("not linked") << QByteArray("g2_circular_shift_null.json");
    }

    void shiftVectors()
    {
        QFETCH(QByteArray, file);
        const auto vector = vectorObject(file.constData());
        const auto actual = shiftedMeanDifference(column(vector[u"x"]), column(vector[u"y_next"]));
        KEEL_COMPARE_NEAR(actual.statistic, vector[u"diff"]);
        QCOMPARE(actual.atLeastAsExtreme, vector[u"shifts_at_least_as_extreme"].toInt());
        KEEL_COMPARE_NEAR(actual.p, vector[u"p"]);
    }

    void shiftedSlopeAgainstRefitting()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const auto columns = columnsWith(0.05, false, seed);
            const std::size_t n = columns.x.size();
            const auto slopeAt = [&](std::size_t shift) {
                std::vector<DesignRow> rows;
                for (std::size_t i = 0; i < n; ++i) {
                    const auto& x = columns.x[(i + n - shift) % n];
                    if (x)
                        rows.push_back({{1, *x, *columns.lag[i], 0}, *columns.y[i]});
                }
                return slopeByProjection(rows, 3);
            };
            const double observed = slopeAt(0);
            int extreme = 0;
            for (std::size_t shift = 1; shift < n; ++shift)
                extreme += std::abs(slopeAt(shift)) >= std::abs(observed) ? 1 : 0;
            const auto actual = shiftedSlope(columns.x, columns.lag, columns.y);
            KEEL_COMPARE_NEAR(actual.statistic, observed);
            QCOMPARE(actual.atLeastAsExtreme, extreme);
        }
    }

    void resamplesAgainstCopiedRows()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 200; ++round) {
            const auto columns = columnsWith(0.5, round % 2 == 0, quint32(round));
            std::vector<DesignRow> rows;
            const auto n = static_cast<std::size_t>(random.bounded(20, 200));
            for (std::size_t i = 0; i < n; ++i) {
                if (columns.x[i])
                    rows.push_back(
                        {{1, *columns.x[i], *columns.lag[i], *columns.nextIsWorkday[i]}, *columns.y[i]});
            }
            const BlockResampler resampler(rows, 4);
            std::vector<std::size_t> starts;
            std::vector<DesignRow> copied;
            for (std::size_t block = 0; block < resampler.blockCount(); ++block) {
                starts.push_back(std::size_t(random.bounded(int(resampler.startCount()))));
                for (std::size_t i = 0; i < resampler.blockLength() && copied.size() < rows.size(); ++i)
                    copied.push_back(rows[starts.back() + i]);
            }
            QCOMPARE(copied.size(), rows.size());
            if (const auto refit = resampler.refit(starts))
                QVERIFY(isNear((*refit)[1], slopeByProjection(copied, 4), 1e-7));
        }
    }

    void singularIsNoFigure()
    {
        std::vector<DesignRow> rows;
        for (int i = 0; i < 20; ++i)
            rows.push_back({{1, double(i % 3), 2.0 * (i % 3) + 1, 0}, double(i)});
        QVERIFY(!leastSquares(rows, 3));
        AssociationColumns columns = columnsWith(1, true, 1);
        for (auto& x : columns.x)
            x = 1; // never varies
        const auto association = associate(columns);
        QVERIFY(!association.b && !association.lo99 && !association.shown);
        QCOMPARE(association.n, 200);
    }

    void asManyRowsAsTermsAreAFigure()
    {
        AssociationColumns columns;
        columns.x = {1.0, 2.0, 4.0};
        columns.lag = {5.0, 7.0, 6.0};
        columns.y = {3 + 2 * 1.0 + 0.5 * 5, 3 + 2 * 2.0 + 0.5 * 7, 3 + 2 * 4.0 + 0.5 * 6};
        const auto exact = associate(columns);
        QCOMPARE(exact.n, 3);
        QVERIFY(exact.b && qAbs(*exact.b - 2) < 1e-9);
        QVERIFY(!exact.lo99 && !exact.hi99); // nearly every resample repeats a row: singular
        QVERIFY(!exact.shown);
        columns.y[1].reset();
        QVERIFY(!associate(columns).b);
    }

    void gates()
    {
        const auto strong = columnsWith(1, true, 3);
        QVERIFY(associate(strong).shown);
        QVERIFY(associate(columnsWith(1, false, 3)).shown);
        QVERIFY(!associate(columnsWith(0, true, 3)).shown);
        QVERIFY(!associate(columnsWith(0.15, false, 3)).shown); // clear, but below 0.3 points

        const auto firstDays = [&strong](std::size_t days) {
            auto part = strong;
            for (auto* columnOf : {&part.x, &part.lag, &part.y, &part.nextIsWorkday})
                columnOf->resize(days);
            return associate(part);
        };
        bool sawBoth = false;
        for (std::size_t days = 55; days < 90; ++days) {
            const auto association = firstDays(days);
            QCOMPARE(association.shown, association.n >= 60);
            QVERIFY(association.b && association.lo99); // a figure, but silent
            sawBoth = sawBoth || association.n == 59;
        }
        QVERIFY(sawBoth);

        auto oneSided = strong;
        int yes = 0;
        for (auto& x : oneSided.x) {
            if (x && *x > 0 && ++yes > 9)
                x.reset();
        }
        QVERIFY(associate(oneSided).n >= 60);
        QVERIFY(!associate(oneSided).shown); // nine days on one side

        auto turning = columnsWith(3, true, 3);
        for (std::size_t i = 100; i < turning.y.size(); ++i)
            turning.y[i] = *turning.y[i] - 3.4 * turning.x[i].value_or(0);
        QVERIFY(*associate(turning).lo99 > 0 &&
                *associate(turning).b > 0.3); // on the whole it looks like a link ...
        QVERIFY(!associate(turning).shown);   // ... but the halves disagree
    }

    /// A yes every other day and a good day after each: two rhythms that fit at any even shift prove nothing.
    void twoRhythmsAreNoLink()
    {
        auto rhythm = columnsWith(0, true, 8);
        for (std::size_t i = 0; i < rhythm.x.size(); ++i) {
            rhythm.x[i] = i % 2;
            rhythm.y[i] = *rhythm.y[i] + static_cast<double>(i % 2);
        }
        const auto association = associate(rhythm);
        QVERIFY(*association.lo99 > 0.3); // every other gate is open
        QVERIFY(!association.shown);
    }

    void aConstantCalendarTermIsLeftOut()
    {
        auto columns = columnsWith(1, true, 5);
        const auto varying = associate(columns);
        for (auto& next : columns.nextIsWorkday)
            next = 1;
        const auto constant = associate(columns);
        QVERIFY(constant.b && std::abs(*constant.b - *varying.b) < 0.1);
        columns.nextIsWorkday.clear();
        QCOMPARE(associate(columns).b, constant.b);
    }

    void missingDaysChangeNothing()
    {
        const auto columns = columnsWith(0.6, true, 6);
        auto padded = columns;
        for (auto* part : {&padded.x, &padded.lag, &padded.y, &padded.nextIsWorkday}) {
            part->insert(part->begin(), 5, std::nullopt);
            part->insert(part->end(), 9, std::nullopt);
        }
        const auto before = associate(columns);
        const auto after = associate(padded);
        QCOMPARE(after.n, before.n);
        QCOMPARE(after.b, before.b);
        QCOMPARE(after.lo99, before.lo99);
        QCOMPARE(after.shown, before.shown);
    }
};

QTEST_APPLESS_MAIN(AssociationsTest)
#include "AssociationsTest.moc"
