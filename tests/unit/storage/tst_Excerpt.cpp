// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Excerpt.h"

#include <QTest>

using namespace keel;

namespace {

SearchTerm word(const char* text, bool openEnd = false)
{
    return {foldedWords(QString::fromUtf8(text)), openEnd, {}};
}
SearchTerm run(const char* text) { return {{}, false, QString::fromUtf8(text)}; }

/// What is marked, in order.
QStringList marked(const Snippet& snippet)
{
    QStringList words;
    for (const Snippet::Mark& mark : snippet.marks)
        words.append(snippet.text.mid(mark.start, mark.length));
    return words;
}

} // namespace

class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("case") << QStringLiteral("Rain, RAIN") << QStringList{u"rain"_qs, u"rain"_qs};
        QTest::newRow("accents") << QStringLiteral("Café Zoë ệ")
                                 << QStringList{u"cafe"_qs, u"zoe"_qs, u"e"_qs};
        QTest::newRow("decomposed") << QStringLiteral("Cafe\u0301") << QStringList{u"cafe"_qs};
        QTest::newRow("apostrophe") << QStringLiteral("don't") << QStringList{u"don"_qs, u"t"_qs};
        QTest::newRow("numbers") << QStringLiteral("7.5 h") << QStringList{u"7"_qs, u"5"_qs, u"h"_qs};
        QTest::newRow("other scripts") << QStringLiteral("РЕКА ΝΕΡΟ") << QStringList{u"река"_qs, u"νερο"_qs};
        QTest::newRow("runs are no words") << QStringLiteral("hello你好") << QStringList{u"hello"_qs};
        QTest::newRow("signs and emoji") << QStringLiteral("… 😀 !") << QStringList{};
    }
    void folds()
    {
        QFETCH(const QString, text);
        QTEST(foldedWords(text), "words");
    }

    void marksWhatWasLookedFor()
    {
        const Snippet snippet =
            excerpt(u"Rain, then a Kestrel again.\nKestrels do not mind", {word("kestrel"), word("RAIN")});
        QCOMPARE(snippet.text, QStringLiteral("Rain, then a Kestrel again. Kestrels do not mind"));
        QCOMPARE(marked(snippet), (QStringList{u"Rain"_qs, u"Kestrel"_qs}));
        QCOMPARE(marked(excerpt(u"Kestrels, kestrel", {word("kest", true)})),
                 (QStringList{u"Kestrels"_qs, u"kestrel"_qs}));
        QCOMPARE(marked(excerpt(u"I don't. Do not", {word("don't")})), QStringList{u"don't"_qs});
        QCOMPARE(marked(excerpt(u"a a a b", {word("a a b")})), QStringList{u"a a b"_qs});
        QVERIFY(marked(excerpt(u"nothing of it", {word("kestrel")})).isEmpty());
        QCOMPARE(excerpt(u"", {word("kestrel")}).text, QString());
    }

    void wordsAndRunsTogether()
    {
        const Snippet snippet = excerpt(u"先说 hello，再说你好吗", {word("hello"), run("你好")});
        QCOMPARE(marked(snippet), (QStringList{u"hello"_qs, u"你好"_qs}));
    }

    /// The best line is the one with most of what was looked for, wherever it stands.
    void findsTheBestLine()
    {
        const QString filler = QStringLiteral("the day was long ").repeated(100);
        const QString text = filler + QStringLiteral("the kestrel over the car park ") + filler;
        const Snippet snippet = excerpt(text, {word("the"), word("kestrel")});
        QVERIFY(snippet.text.contains(QStringLiteral("kestrel")));
        QVERIFY(marked(snippet).contains(QStringLiteral("kestrel")));
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.size() <= 160);
    }

    void oneLineWhateverTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no blank at all") << QString(3000, u'x');
        QTest::newRow("the word alone is longer") << QStringLiteral("kestrel") + QString(3000, u'x');
        QTest::newRow("pairs") << QStringLiteral("😀").repeated(2000) + QStringLiteral(" kestrel ") +
                                      QStringLiteral("😀").repeated(2000);
        QTest::newRow("the same again and again") << QStringLiteral("kestrel ").repeated(20'000);
    }
    void oneLineWhateverTheText()
    {
        QFETCH(const QString, text);
        const Snippet snippet = excerpt(text, {word("kestrel", true), run("你好"), word("not there")});
        QVERIFY(snippet.text.size() <= 160);
        QVERIFY(snippet.text.isValidUtf16());
        for (const Snippet::Mark& mark : snippet.marks)
            QVERIFY(mark.start >= 0 && mark.length > 0 && mark.start + mark.length <= snippet.text.size());
    }
};

QTEST_GUILESS_MAIN(ExcerptTest)
#include "tst_Excerpt.moc"
