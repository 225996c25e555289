// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is looked at for what could identify a client, and the three answers.
#include "support/AppFixture.h"
#include "viewmodels/GuardedText.h"

using namespace keel;
using namespace keel::test;

namespace {

const QString number = QStringLiteral("Rang about 999 012 3454 and was tired.");
const QString name = QStringLiteral("Then I met Sandra again.");
const QString ticket = QStringLiteral("Ticket 9990123455 again.");

} // namespace

class tst_GuardedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severitiesAreTold()
    {
        GuardedText text(englishContent(), 0);
        const QString all = ticket + u' ' + name + u' ' + number;
        text.setText(all);
        QVERIFY(text.hits().isEmpty());      // not while typing
        QTRY_COMPARE(text.hits().size(), 3); // but by itself soon after
        QList<int> severities;
        for (qsizetype i = 2; i < text.hitSpans().size(); i += 3)
            severities.append(text.hitSpans().at(i));
        QCOMPARE(severities, (QList<int>{0, 1, 2}));
        QVERIFY(text.hint().contains(QStringLiteral("NHS number"))); // the gravest
        QVERIFY2(text.hint().endsWith(QStringLiteral("3 places are underlined.")), qPrintable(text.hint()));
        QVERIFY(text.question().isEmpty());
    }

    void askedWhileWritingNothingGoesOn()
    {
        GuardedText text(englishContent(), 0);
        QSignalSpy answered(&text, &GuardedText::answered);
        text.ask();
        QVERIFY(text.question().isEmpty()); // about nothing
        text.setText(QStringLiteral("Then Mrs Patel came."));
        text.ask();
        QVERIFY(!text.question().isEmpty());
        QVERIFY(!text.asksToSave());
        text.answerReplace();
        QCOMPARE(text.text(), QStringLiteral("Then a client came."));
        QVERIFY(text.question().isEmpty());
        QVERIFY(text.hits().isEmpty());
        QVERIFY(answered.isEmpty());
    }

    void theWordBeforeANameStays()
    {
        GuardedText text(englishContent(), 0);
        text.setText(QStringLiteral("Then I met Sandra again, and client Zara too."));
        text.ask();
        text.answerReplace();
        QCOMPARE(text.text(), QStringLiteral("Then I met a client again, and client Zara too."));
        text.answerReplace();
        QCOMPARE(text.text(), QStringLiteral("Then I met a client again, and a client too."));
        QVERIFY(text.question().isEmpty());
    }

    void eachAnswerIsAboutItsOwnWords()
    {
        GuardedText text(englishContent(), 0);
        QSignalSpy answered(&text, &GuardedText::answered);
        text.setText(QStringLiteral(
            "Her number 999 012 3454 came up. Later I met Sandra my supervisor at 01632 960123."));
        QVERIFY(text.asksBeforeSaving());
        QVERIFY(text.question().contains(QStringLiteral("NHS number")));
        QCOMPARE(text.askedWords(), QStringLiteral("999 012 3454"));
        text.answerRemove();
        QCOMPARE(text.text(),
                 QStringLiteral("Her number came up. Later I met Sandra my supervisor at 01632 960123."));
        QVERIFY(text.asksToSave() && answered.isEmpty()); // the next one is asked about
        QVERIFY(text.question().contains(QStringLiteral("telephone number")));
        QCOMPARE(text.askedWords(), QStringLiteral("01632 960123"));
        text.answerKeep();
        QCOMPARE(text.askedWords(), QStringLiteral("Sandra"));
        text.answerKeep();
        QCOMPARE(answered.size(), 1);
        QVERIFY(text.question().isEmpty() && !text.asksToSave());
        QCOMPARE(text.text(),
                 QStringLiteral("Her number came up. Later I met Sandra my supervisor at 01632 960123."));
    }

    void saysWhenATextLeaves()
    {
        GuardedText text(englishContent(), 0);
        QStringList left;
        connect(&text, &GuardedText::settled, this, [&] { left.append(text.text()); });
        text.type(QStringLiteral("one"));
        text.type(QStringLiteral("one two")); // goes on
        QVERIFY(left.isEmpty());
        text.setText({});
        QCOMPARE(left, QStringList{QStringLiteral("one two")});
    }

    void askedWhileWritingEvenAboutHints()
    {
        GuardedText text(englishContent(), 0);
        text.setText(ticket);
        QVERIFY(!text.asksBeforeSaving());
        text.ask();
        QVERIFY(!text.question().isEmpty());
        text.answerRemove();
        QVERIFY(!text.text().contains(QStringLiteral("999")));
    }

    void askedBeforeSavingTheWaitingGoesOn_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("left");
        QTest::newRow("remove") << 0 << QStringLiteral("Rang about and was tired.");
        QTest::newRow("replace") << 1 << QStringLiteral("Rang about a client and was tired.");
        QTest::newRow("keep") << 2 << number;
    }
    void askedBeforeSavingTheWaitingGoesOn()
    {
        QFETCH(int, answer);
        QFETCH(QString, left);
        GuardedText text(englishContent(), 0);
        QSignalSpy answered(&text, &GuardedText::answered);
        text.setText(number);
        QVERIFY(text.asksBeforeSaving());
        QVERIFY(text.asksToSave());
        if (answer == 0)
            text.answerRemove();
        else if (answer == 1)
            text.answerReplace();
        else
            text.answerKeep();
        QCOMPARE(text.text(), left);
        QCOMPARE(answered.size(), 1);
        QVERIFY(!text.asksToSave());
        QVERIFY(!text.asksBeforeSaving()); // and it is not asked again
    }

    void hintsStayWhenSavingAsksAboutTheRest()
    {
        GuardedText text(englishContent(), 0);
        text.setText(ticket + u' ' + number);
        QVERIFY(text.asksBeforeSaving());
        text.answerRemove();
        QVERIFY(text.text().contains(QStringLiteral("9990123455")));
        QVERIFY(!text.text().contains(QStringLiteral("3454")));
    }

    void keptWordsStayKeptElsewhereInTheText()
    {
        GuardedText text(englishContent(), 0);
        text.setText(name);
        text.ask();
        text.answerKeep();
        text.setText(QStringLiteral("Long ago. ") + name);
        QVERIFY(!text.asksBeforeSaving());
        text.setText(QStringLiteral("Then I met Alison again."));
        QVERIFY(text.asksBeforeSaving()); // another name is another question
    }

    void lineBreaksAndOtherScripts()
    {
        GuardedText text(englishContent(), 0);
        text.setText(QStringLiteral("第一行。\n\n今天的号码是999 012 3454，很累。\n🙂 done"));
        QVERIFY(text.asksBeforeSaving());
        const TextHit hit = text.hits().first();
        QCOMPARE(text.text().mid(hit.start, hit.length), QStringLiteral("999 012 3454"));
        text.answerReplace();
        QVERIFY(!text.text().contains(QStringLiteral("999")));
        QCOMPARE(text.text().count(u'\n'), 3);
        QVERIFY(text.text().endsWith(QStringLiteral("🙂 done")));
    }

    void aLongText()
    {
        QString longText;
        while (longText.size() < 10'000)
            longText += QStringLiteral("It was a long afternoon and the list never ended.\n");
        GuardedText text(englishContent(), 20'000);
        text.setText(longText + number);
        QVERIFY(text.asksBeforeSaving());
        QCOMPARE(text.hits().size(), 1);
        QCOMPARE(text.hits().first().start, int(longText.size()) + 11);
        text.answerRemove();
        QVERIFY(text.text().startsWith(longText));
    }
};

QTEST_GUILESS_MAIN(tst_GuardedText)
#include "tst_GuardedText.moc"
