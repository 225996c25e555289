// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/RecoveryCode.h"

#include <QRegularExpression>
#include <QtTest>

using namespace keel;
using test::outcome;

namespace {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

bool opens(const RecoveryCode& code, const QString& typed)
{
    const auto parsed = RecoveryCode::parse(typed);
    return parsed && parsed->secret() == code.secret();
}

} // namespace

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }

    void printsSevenGroupsOfFour()
    {
        static const QRegularExpression shape(
            QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$"));
        const RecoveryCode code = RecoveryCode::generate();
        QVERIFY(shape.match(code.toText()).hasMatch());
        QCOMPARE(code.secret().size(), 16u);
        QVERIFY(!(code.secret() == RecoveryCode::generate().secret()));
    }

    void readsWhatItPrints()
    {
        for (int i = 0; i < 500; ++i) {
            const RecoveryCode code = RecoveryCode::generate();
            const auto parsed = RecoveryCode::parse(code.toText());
            QVERIFY(parsed);
            QVERIFY(parsed->secret() == code.secret());
            QCOMPARE(parsed->toText(), code.toText());
        }
    }

    void knownCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("secretHex");
        // Calculated apart, in Python: 128 bits, then CRC-12 (0x80F, from 0xFFF on), five bits a sign.
        QTest::newRow("zeros") << QStringLiteral("0000-0000-0000-0000-0000-0000-016D")
                               << QByteArray("00000000000000000000000000000000");
        QTest::newRow("counting") << QStringLiteral("000G-40R4-0M30-E209-185G-R38E-1X6W")
                                  << QByteArray("000102030405060708090a0b0c0d0e0f");
        QTest::newRow("ones") << QStringLiteral("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZXWF")
                              << QByteArray("ffffffffffffffffffffffffffffffff");
    }
    void knownCodes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, secretHex);
        const auto code = RecoveryCode::parse(text);
        QVERIFY(code);
        QCOMPARE(code->secret().view().toByteArray().toHex(), secretHex);
        QCOMPARE(code->toText(), text);
    }

    void forgivesHowPeopleType()
    {
        // A code with both a 0 and a 1 in it, to try their look-alikes.
        RecoveryCode code = RecoveryCode::generate();
        while (!code.toText().contains(u'0') || !code.toText().contains(u'1'))
            code = RecoveryCode::generate();
        const QString text = code.toText();
        QString typed = text;
        QVERIFY(opens(code, text.toLower()));
        QVERIFY(opens(code, typed.remove(u'-')));
        typed = text;
        QVERIFY(opens(code, typed.replace(u'-', u' ')));
        typed = text;
        QVERIFY(opens(code, typed.replace(u'-', QChar(0x2013))));
        QVERIFY(opens(code, QStringLiteral("  ") + text + QStringLiteral("\n")));
        for (const char16_t zero : {u'O', u'o'}) {
            typed = text;
            QVERIFY(opens(code, typed.replace(u'0', zero)));
        }
        for (const char16_t one : {u'I', u'i', u'L', u'l'}) {
            typed = text;
            QVERIFY(opens(code, typed.replace(u'1', one)));
        }
    }

    void noticesEverySingleWrongSign()
    {
        const QString text = RecoveryCode::generate().toText();
        int tried = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u'-')
                continue;
            for (const QChar other : alphabet) {
                if (other == text[i])
                    continue;
                QString wrong = text;
                wrong[i] = other;
                QCOMPARE(outcome(RecoveryCode::parse(wrong)), errorName(ErrorCode::WrongRecoveryCode));
                ++tried;
            }
        }
        QCOMPARE(tried, 28 * 31);
    }

    void noticesExchangedNeighbours()
    {
        QString text = RecoveryCode::generate().toText();
        text.remove(u'-');
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            QString wrong = text;
            wrong[i] = text[i + 1];
            wrong[i + 1] = text[i];
            QCOMPARE(RecoveryCode::parse(wrong).has_value(), text[i] == text[i + 1]);
        }
    }

    void refusesOtherTexts_data()
    {
        const QString text = RecoveryCode::generate().toText();
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("one sign short") << text.chopped(1);
        QTest::newRow("one sign long") << QString(text + u'0');
        QTest::newRow("U is no sign") << QString(text.chopped(1) + u'U');
        QTest::newRow("punctuation") << QString(text.chopped(1) + u'*');
        QTest::newRow("letter beyond ASCII") << QString(text.chopped(1) + QChar(0x0410));
        QTest::newRow("all zeros") << QString(28, u'0');
        QTest::newRow("very long") << QString(1'000'000, u'Z');
    }
    void refusesOtherTexts()
    {
        QFETCH(QString, typed);
        QCOMPARE(outcome(RecoveryCode::parse(typed)), errorName(ErrorCode::WrongRecoveryCode));
    }
};

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "tst_RecoveryCode.moc"
