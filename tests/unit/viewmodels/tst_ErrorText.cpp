// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <QSet>
#include <QTest>

using namespace keel;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnWords();
    void lossIsAlwaysSpokenOf_data();
    void lossIsAlwaysSpokenOf();
    void strengthHasWordsForEveryWeakness();
    void kindsHaveDifferentLabels();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = int(ErrorCode::Internal); code <= int(ErrorCode::IoFailure); ++code)
        codes.append(ErrorCode(code));
    return codes;
}

} // namespace

void ErrorTextTest::everyCodeHasItsOwnWords()
{
    QSet<QString> seen;
    for (const ErrorCode code : allCodes()) {
        const ErrorWords words = errorWords(code);
        QVERIFY2(words.what.endsWith(u'.') && words.help.endsWith(u'.'), qPrintable(errorName(code)));
        QVERIFY2(!seen.contains(words.what), qPrintable(words.what));
        QVERIFY(!words.what.contains(u'!') && !words.help.contains(u'!'));
        seen.insert(words.what);
        QCOMPARE(errorText(code), words.what + u' ' + words.help);
    }
}

void ErrorTextTest::lossIsAlwaysSpokenOf_data()
{
    QTest::addColumn<int>("code");
    for (const ErrorCode code : allCodes())
        QTest::newRow(qPrintable(errorName(code))) << int(code);
}

void ErrorTextTest::lossIsAlwaysSpokenOf()
{
    QFETCH(int, code);
    const QString help = errorWords(ErrorCode(code)).help;
    const QStringList comforts{QStringLiteral("lost"),       QStringLiteral("safe"),
                               QStringLiteral("still here"), QStringLiteral("changed"),
                               QStringLiteral("untouched"),  QStringLiteral("touched")};
    const bool comforts1 =
        std::any_of(comforts.begin(), comforts.end(), [&](const QString& c) { return help.contains(c); });
    QVERIFY2(comforts1, qPrintable(help));
}

void ErrorTextTest::strengthHasWordsForEveryWeakness()
{
    QSet<QString> seen;
    for (const auto weakness :
         {PassphraseWeakness::None, PassphraseWeakness::TooShort, PassphraseWeakness::TooLong,
          PassphraseWeakness::Notorious, PassphraseWeakness::Guessable})
        seen.insert(wording::strength({PassphraseVerdict::Refuse, weakness, 10}));
    QCOMPARE(seen.size(), 5);
    QVERIFY(wording::strength({PassphraseVerdict::Warn, PassphraseWeakness::Guessable, 55}) !=
            wording::strength({PassphraseVerdict::Refuse, PassphraseWeakness::Guessable, 40}));
}

void ErrorTextTest::kindsHaveDifferentLabels()
{
    QSet<QString> seen;
    for (int kind = int(Kind::CheckIn); kind <= int(Kind::CustomItem); ++kind) {
        const QString label = wording::kindLabel(Kind(kind));
        QVERIFY(!label.isEmpty());
        QVERIFY2(!seen.contains(label), qPrintable(label));
        seen.insert(label);
    }
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_ErrorText.moc"
