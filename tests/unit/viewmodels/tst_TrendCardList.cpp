// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TrendCardListModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace keel;

namespace {

TrendCard cardOf(const QString& id, const QString& sentence, bool shown = true)
{
    TrendCard card;
    card.id = id;
    card.sentence = sentence;
    card.gate = {shown, shown ? 1 : 0, 1};
    return card;
}

QList<TrendCard> abc()
{
    return {cardOf(QStringLiteral("a"), QStringLiteral("one")),
            cardOf(QStringLiteral("b"), QStringLiteral("two")),
            cardOf(QStringLiteral("c"), QStringLiteral("three"))};
}

/// The cards that are there, by their places.
QStringList there(const TrendCardListModel& cards)
{
    QStringList keys;
    for (int row = 0; row < cards.rowCount(); ++row) {
        const auto* card = cards.index(row).data(TrendCardListModel::CardRole).value<TrendCardModel*>();
        if (card->place() >= 0)
            keys.append(QString::number(card->place()) + card->key());
    }
    return keys;
}

} // namespace

class TrendCardListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAtOnceTheOthersAfterwards();
    void whatIsTheSameIsNotShownAgain();
    void aNewListTakesTheOldOnesPlace();
    void oneThatGoesGoesAtOnce();
};

void TrendCardListTest::theFirstAtOnceTheOthersAfterwards()
{
    TrendCardListModel cards;
    QSignalSpy arrived(&cards, &TrendCardListModel::arrived);
    cards.show(abc());
    QCOMPARE(there(cards), QStringList(QStringLiteral("0a")));
    QVERIFY(cards.arriving());
    QCOMPARE(cards.count(), 3);
    QCOMPARE(cards.shown().size(), 3); // what is saved is whole at any time
    QVERIFY(!cards.find(QStringLiteral("c")));
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!cards.arriving());
    QCOMPARE(there(cards), (QStringList{QStringLiteral("0a"), QStringLiteral("1b"), QStringLiteral("2c")}));
}

void TrendCardListTest::whatIsTheSameIsNotShownAgain()
{
    TrendCardListModel cards;
    cards.show(abc());
    QTRY_VERIFY(!cards.arriving());
    QSignalSpy first(cards.find(QStringLiteral("a")), &TrendCardModel::changed);
    QSignalSpy last(cards.find(QStringLiteral("c")), &TrendCardModel::changed);
    cards.show(abc());
    QVERIFY(!cards.arriving()); // nothing to do: done
    QList<TrendCard> other = abc();
    other.last().sentence = QStringLiteral("four");
    cards.show(other);
    QCOMPARE(last.size(), 1); // the first that is different, at once
    QCOMPARE(cards.find(QStringLiteral("c"))->sentence(), QStringLiteral("four"));
    QCOMPARE(first.size(), 0);
}

void TrendCardListTest::aNewListTakesTheOldOnesPlace()
{
    TrendCardListModel cards;
    cards.show(abc());
    QList<TrendCard> other = abc();
    other.swapItemsAt(1, 2);
    other[0].sentence = QStringLiteral("zero");
    other.insert(1, cardOf(QStringLiteral("d"), QStringLiteral("new")));
    cards.show(other); // while b and c were on their way
    QTRY_VERIFY(!cards.arriving());
    QCOMPARE(there(cards), (QStringList{QStringLiteral("0a"), QStringLiteral("1d"), QStringLiteral("2c"),
                                        QStringLiteral("3b")}));
    QCOMPARE(cards.find(QStringLiteral("a"))->sentence(), QStringLiteral("zero"));
}

void TrendCardListTest::oneThatGoesGoesAtOnce()
{
    TrendCardListModel cards;
    cards.show(abc());
    QTRY_VERIFY(!cards.arriving());
    QList<TrendCard> other = abc();
    other[0].sentence = QStringLiteral("zero");
    other[1].gate.shown = false;
    cards.show(other);
    QVERIFY(!cards.find(QStringLiteral("b")));
    QTRY_VERIFY(!cards.arriving());
    QCOMPARE(there(cards), (QStringList{QStringLiteral("0a"), QStringLiteral("1c")}));
    QCOMPARE(cards.count(), 2);
}

QTEST_GUILESS_MAIN(TrendCardListTest)
#include "tst_TrendCardList.moc"
