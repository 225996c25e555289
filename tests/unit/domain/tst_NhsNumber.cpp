// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NhsNumber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace keel;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/vectors/nhs_number.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<int> digitsOf(const QString& text)
{
    QList<int> digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c.digitValue());
    }
    return digits;
}

std::span<const int> spanOf(const QList<int>& digits) { return {digits.constData(), size_t(digits.size())}; }

} // namespace

class tst_NhsNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sum");
        QTest::addColumn<int>("check");
        const QJsonArray rows = vectors()[u"valid"].toArray();
        QCOMPARE(rows.size(), 6);
        for (const auto& row : rows)
            QTest::newRow(qPrintable(row[u"digits"].toString()))
                << row[u"text"].toString() << row[u"weighted_sum"].toInt() << row[u"check"].toInt();
    }
    void valid()
    {
        QFETCH(QString, text);
        QFETCH(int, sum);
        QFETCH(int, check);
        const QList<int> digits = digitsOf(text);
        QCOMPARE(NhsNumber::weightedSum(spanOf(digits).first(9)), sum);
        QCOMPARE(NhsNumber::checkDigit(spanOf(digits).first(9)), std::optional(check));
        const auto number = NhsNumber::parse(text);
        QVERIFY(number);
        QCOMPARE(QList<int>(number->digits().begin(), number->digits().end()), digits);
        QVERIFY(NhsNumber::parse(QString(text).remove(u' ')));
        QVERIFY(NhsNumber::parse(QString(text).replace(u' ', u'-')));
    }

    void invalid_data()
    {
        QTest::addColumn<QString>("digits");
        const QJsonArray rows = vectors()[u"invalid"].toArray();
        QCOMPARE(rows.size(), 8);
        for (const auto& row : rows)
            QTest::newRow(qPrintable(row[u"why"].toString() + row[u"digits"].toString()))
                << row[u"digits"].toString();
        for (const char* text : {"", "999 012 345", "99 9012 3454", "999  012 3454", "999 012 3454 ",
                                 " 999 012 3454", "999/012/3454", "999012345x", "99901234541"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void invalid()
    {
        QFETCH(QString, digits);
        QVERIFY(!NhsNumber::parse(digits));
    }

    void bodiesWithoutCheckDigit()
    {
        for (const auto& body : vectors()[u"bodies_without_check_digit"].toArray()) {
            const QList<int> nine = digitsOf(body.toString());
            QVERIFY(!NhsNumber::checkDigit(spanOf(nine)));
            for (int last = 0; last < 10; ++last)
                QVERIFY(!NhsNumber::fromDigits(spanOf(nine + QList<int>{last})));
        }
    }

    /// The brief's other form of the rule: weights 10 to 1 give a multiple of 11.
    void agreesWithTheEquivalentSum()
    {
        QRandomGenerator random(3);
        int accepted = 0;
        for (int round = 0; round < 20000; ++round) {
            QList<int> digits;
            int sum = 0;
            for (int d = 0; d < 10; ++d) {
                digits.append(int(random.bounded(10)));
                sum += digits.last() * (10 - d);
            }
            QCOMPARE(NhsNumber::fromDigits(spanOf(digits)).has_value(), sum % 11 == 0);
            accepted += sum % 11 == 0 ? 1 : 0;
        }
        QVERIFY(accepted > 1600 && accepted < 2040); // about 1 in 11
    }

    void everySingleSlipIsNoticed()
    {
        const QList<int> good = digitsOf(QStringLiteral("9990123454"));
        for (int place = 0; place < 10; ++place) {
            for (int other = 0; other < 10; ++other) {
                QList<int> slip = good;
                slip[place] = other;
                QCOMPARE(NhsNumber::fromDigits(spanOf(slip)).has_value(), other == good[place]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_NhsNumber)
#include "tst_NhsNumber.moc"
