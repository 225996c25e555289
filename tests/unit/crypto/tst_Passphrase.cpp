// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/PassphraseGenerator.h"
#include "crypto/PassphraseStrength.h"
#include "crypto/WordList.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace keel;

Q_DECLARE_METATYPE(keel::PassphraseVerdict)
Q_DECLARE_METATYPE(keel::PassphraseWeakness)

namespace {

std::vector<std::string> wordsOf(const SecureBytes& passphrase)
{
    std::vector<std::string> words;
    const QList<QByteArray> parts = passphrase.view().toByteArray().split(' ');
    for (const QByteArray& part : parts)
        words.push_back(part.toStdString());
    return words;
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }

    void listHoldsTheEffWords()
    {
        QCOMPARE(QByteArray(wordlist::word(0).data(), int(wordlist::word(0).size())), QByteArray("abacus"));
        const auto last = wordlist::word(wordlist::size - 1);
        QCOMPARE(QByteArray(last.data(), int(last.size())), QByteArray("zoom"));
        std::set<std::string_view> distinct;
        for (std::size_t i = 0; i < wordlist::size; ++i) {
            const std::string_view word = wordlist::word(i);
            QVERIFY(word.size() >= 3 && word.size() <= 9);
            QVERIFY(std::all_of(word.cbegin(), word.cend(),
                                [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
            QVERIFY(wordlist::contains(word)); // the list is in order, or the search would miss some
            distinct.insert(word);
        }
        QCOMPARE(distinct.size(), wordlist::size);
        QVERIFY(!wordlist::contains("keel"));
        QVERIFY(!wordlist::contains(""));
        QVERIFY(std::abs(wordlist::bitsPerWord - std::log2(double(wordlist::size))) < 1e-12);
    }

    void generatesWordsOfTheList()
    {
        QCOMPARE(wordsOf(generatePassphrase()).size(), 6u);
        QCOMPARE(wordsOf(generatePassphrase(8)).size(), 8u);
        QCOMPARE(wordsOf(generatePassphrase(1)).size(), 1u);
        QVERIFY(generatePassphrase(0).isEmpty());
        QVERIFY(!(generatePassphrase() == generatePassphrase()));
        for (int i = 0; i < 200; ++i) {
            for (const std::string& word : wordsOf(generatePassphrase()))
                QVERIFY2(wordlist::contains(word), word.c_str());
        }
    }

    // Chi-square over all words with 7,775 degrees of freedom: mean 7,775, standard deviation 124.7. Eight
    // deviations: a fair generator fails once in 10^14 runs, one that takes a remainder of 2^16 always.
    void drawsUniformly()
    {
        constexpr int drawsPerWord = 20;
        std::map<std::string, int> counts;
        const int total = drawsPerWord * int(wordlist::size);
        for (int drawn = 0; drawn < total; drawn += 96) {
            for (const std::string& word : wordsOf(generatePassphrase(96)))
                ++counts[word];
        }
        double chiSquare = double(drawsPerWord) * double(wordlist::size - counts.size()); // words never drawn
        for (const auto& [word, count] : counts)
            chiSquare += (count - drawsPerWord) * (count - drawsPerWord) / double(drawsPerWord);
        QVERIFY2(std::abs(chiSquare - 7775) < 8 * 124.7, qPrintable(QString::number(chiSquare)));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<PassphraseVerdict>("verdict");
        QTest::addColumn<PassphraseWeakness>("weakness");
        using V = PassphraseVerdict;
        using W = PassphraseWeakness;
        QTest::newRow("empty") << QString() << V::Refuse << W::TooShort;
        QTest::newRow("PIN") << QStringLiteral("482913") << V::Refuse << W::TooShort;
        QTest::newRow("Summer2026!") << QStringLiteral("Summer2026!") << V::Refuse << W::TooShort;
        QTest::newRow("strong but 14") << QStringLiteral("q8#Zt!w2Lp$v9K") << V::Refuse << W::TooShort;
        QTest::newRow("strong, 15") << QStringLiteral("q8#Zt!w2Lp$v9K}") << V::Fine << W::None;
        QTest::newRow("14 after NFKC") << QStringLiteral("q8#Zt!w2Lp$ve\u0301K") << V::Refuse << W::TooShort;
        QTest::newRow("repeated") << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaa") << V::Refuse << W::Guessable;
        QTest::newRow("sequence") << QStringLiteral("abcdefghijklmnopqrstuvwxyz") << V::Refuse
                                  << W::Guessable;
        QTest::newRow("keyboard") << QStringLiteral("qwertyuiopasdfghjkl") << V::Refuse << W::Guessable;
        QTest::newRow("xkcd") << QStringLiteral("correct horse battery staple") << V::Refuse << W::Notorious;
        QTest::newRow("xkcd, dressed up")
            << QStringLiteral("C0rrect-Horse-Battery-5taple!") << V::Refuse << W::Notorious;
        QTest::newRow("xkcd and more")
            << QStringLiteral("correcthorsebatterystaple2026") << V::Refuse << W::Notorious;
        QTest::newRow("to be or not")
            << QStringLiteral("to be, or not to be: that is the question") << V::Refuse << W::Notorious;
        QTest::newRow("the trade") << QStringLiteral("nhs talking therapies pwp") << V::Refuse
                                   << W::Notorious;
        QTest::newRow("app words") << QStringLiteral("keelkeelpwpnhs2026") << V::Refuse << W::Guessable;
        QTest::newRow("four list words")
            << QStringLiteral("gallantly ungraded shredding vacation") << V::Warn << W::Guessable;
        QTest::newRow("six list words")
            << QStringLiteral("gallantly ungraded shredding vacation mothproof stencil") << V::Fine
            << W::None;
        QTest::newRow("too long") << QString(1025, u'x') << V::Refuse << W::TooLong;
        QTest::newRow("one letter in Cyrillic") << QString(15, QChar(0x0436)) << V::Refuse << W::Guessable;
    }
    void judges()
    {
        QFETCH(QString, passphrase);
        QFETCH(PassphraseVerdict, verdict);
        QFETCH(PassphraseWeakness, weakness);
        const PassphraseStrength strength = estimateStrength(passphrase);
        const QByteArray bits = QByteArray::number(strength.bits);
        QVERIFY2(strength.verdict == verdict, bits.constData());
        QVERIFY2(strength.weakness == weakness, bits.constData());
        QVERIFY(strength.bits >= 0 && strength.bits <= generatedPassphraseBits);
    }

    void capsWhatItShows()
    {
        const auto strength =
            estimateStrength(QStringLiteral("q8#Zt!w2Lp$v9K}h6^Xc4&Nb1*Md0(Fg7)Rj5_Ys3+Ae"));
        QCOMPARE(strength.bits, generatedPassphraseBits);
        QVERIFY(generatedPassphraseBits > 77.5 && generatedPassphraseBits < 77.6);
    }

    void findsOurOwnPassphrasesFine()
    {
        for (int i = 0; i < 200; ++i) {
            const SecureBytes passphrase = generatePassphrase();
            const auto strength = estimateStrength(QString::fromUtf8(passphrase.view()));
            QVERIFY2(strength.verdict == PassphraseVerdict::Fine,
                     passphrase.view().toByteArray().constData());
        }
    }

    void judgesTheSameInEitherNormalForm()
    {
        const auto composed = estimateStrength(QStringLiteral("caf\u00e9 na\u00efve r\u00e9sum\u00e9 zq"));
        const auto decomposed =
            estimateStrength(QStringLiteral("cafe\u0301 nai\u0308ve re\u0301sume\u0301 zq"));
        QCOMPARE(decomposed.bits, composed.bits);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_Passphrase.moc"
