// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InstrumentFile.h"
#include "support/AppFixture.h"
#include "viewmodels/MeasuresModel.h"
#include "viewmodels/trends/MeasureCards.h"

#include <tuple>

using namespace keel;
using namespace keel::test;

namespace {

/// Three made-up items, the second reversed, with what a changed score may be told by.
QByteArray file()
{
    return R"({"schema":"instrument/1","id":"mine","version":"1","source":"me","licence_confirmed_by_user":true,
        "recall":"today","response":{"min":1,"max":5,"labels":["a","b","c","d","e"]},
        "items":[{"n":1,"text":"One"},{"n":2,"text":"Two","reverse":true},{"n":3,"text":"Three"}],
        "scales":[{"id":"total","items":[1,2,3],"method":"sum","min_answered":3,"range":[3,15],"sd":2.5,"r":0.8}],
        "interpretation":[]})";
}

QByteArray with(const char* what, const char* instead)
{
    QByteArray changed = file();
    Q_ASSERT(changed.contains(what));
    return changed.replace(what, instead);
}

} // namespace

class MeasuresModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<OpenVault>(); }
    void cleanupTestCase() { m_vault.reset(); }

    void aFileIsReadAndScored()
    {
        const auto read = parseInstrumentFile(file());
        KEEL_VERIFY(read);
        QCOMPARE(read->items.size(), 3);
        QCOMPARE(read->scales.first().reliability, std::optional(0.8));
        QCOMPARE(insights::score(read->scoring, read->scoring.scales.front(), {{1, 5}, {2, 1}, {3, 2}}),
                 std::optional(12.0)); // 5 + (6 - 1) + 2
        QVERIFY(!insights::score(read->scoring, read->scoring.scales.front(), {{1, 5}, {2, 1}}));
    }

    void aFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& json, ErrorCode code) {
            QTest::newRow(name) << json << int(code);
        };
        row("no JSON", "{", ErrorCode::NotJson);
        row("another schema", with("instrument/1", "instrument/2"), ErrorCode::NotOurSchema);
        row("licence not confirmed",
            with("\"licence_confirmed_by_user\":true", "\"licence_confirmed_by_user\":false"),
            ErrorCode::InvalidValue);
        row("the same number twice", with("{\"n\":2,", "{\"n\":1,"), ErrorCode::InvalidValue);
        row("an unknown item", with("\"items\":[1,2,3]", "\"items\":[1,2,9]"), ErrorCode::InvalidValue);
        row("an unknown method", with("\"sum\"", "\"guess\""), ErrorCode::InvalidValue);
        row("a lookup with gaps", with("\"sum\"", "\"lookup\""), ErrorCode::InvalidValue);
        row("an empty range", with("[3,15]", "[15,3]"), ErrorCode::InvalidValue);
        row("an id with a space", with("\"id\":\"mine\"", "\"id\":\"my own\""), ErrorCode::InvalidValue);
        row("too large", QByteArray(int(largestInstrumentFile) + 1, ' '), ErrorCode::TooLarge);
    }
    void aFileIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto read = parseInstrumentFile(json);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
        QVERIFY(!read.error().detail.contains(QStringLiteral("Three"))); // never a file's words
    }

    void aScoreNeedsANameAndANumber()
    {
        MeasuresModel model(*m_vault->session);
        QVERIFY(!model.canSave());
        model.setName(QStringLiteral("My measure"));
        model.setScore(QStringLiteral("many"));
        QVERIFY(!model.canSave());
        QVERIFY(!model.scoreError().isEmpty());
        model.setScore(QStringLiteral("1e9"));
        QVERIFY(!model.canSave());
        model.setScore(QStringLiteral("20.7"));
        QVERIFY(model.canSave());
        QVERIFY(model.scoreError().isEmpty());
    }

    void noTwoCardsShareAName()
    {
        const insights::Day day = Day::parse(u"2026-11-19")->julian();
        MeasureScale one;
        one.scores = {{day, 1}};
        MeasureScale other = one;
        std::tie(one.id, one.scale) = std::pair(QStringLiteral("cbi"), QStringLiteral("work-total"));
        std::tie(other.id, other.scale) = std::pair(QStringLiteral("cbi-work"), QStringLiteral("total"));
        const QList<TrendCard> cards = measureCards({one, other}, {day, day});
        QCOMPARE(cards.size(), 2);
        QVERIFY(cards.at(0).id != cards.at(1).id);
    }

    void aScoreBecomesACard()
    {
        MeasuresModel model(*m_vault->session);
        for (const char* score : {"60", "44"}) {
            QSignalSpy saved(m_vault->session.get(), &DiarySession::changed);
            model.setName(QStringLiteral("My measure"));
            model.setScore(QString::fromLatin1(score));
            model.save();
            QVERIFY(heard(saved));
        }
        QVERIFY(!model.done().isEmpty());
        const auto instruments = m_vault->run([](Diary& diary) { return diary.journal().all<Instrument>(); });
        KEEL_VERIFY(instruments);
        QCOMPARE(instruments->size(), 1); // the second goes to the same measure
        const auto measures = m_vault->run([](Diary& diary) { return readMeasures(diary); });
        KEEL_VERIFY(measures);
        const insights::Day today = Day::parse(u"2026-11-19")->julian();
        const QList<TrendCard> cards = measureCards(*measures, {today - 13, today});
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().title, QStringLiteral("My measure"));
        QVERIFY(cards.first().sentence.contains(QStringLiteral("44")));
        QTRY_COMPARE(model.known()->rowCount(), 1);
        model.known()->toggle(0);
        QCOMPARE(model.name(), QStringLiteral("My measure"));
        model.setName(QStringLiteral("My measure of old"));
        QVERIFY(model.known()->selectedIds().isEmpty()); // that is another one
    }

    void aScoreHasItsDayAndCanBePutRight()
    {
        MeasuresModel model(*m_vault->session);
        model.load();
        model.setName(QStringLiteral("Put right"));
        model.setScore(QStringLiteral("31"));
        QVERIFY(model.canSave());
        model.setDay(QStringLiteral("24 December")); // the last one
        QTRY_VERIFY(model.canSave());                // once it knows what day it is
        model.setDay(QStringLiteral("20/11/2026"));  // tomorrow
        QVERIFY(!model.canSave());
        QVERIFY(!model.dayError().isEmpty());
        model.setDay(QStringLiteral("12 November"));
        QVERIFY(model.dayError().isEmpty());
        model.save();
        const auto row = [&model] {
            for (const Row& candidate : model.scores()->rows()) {
                if (candidate.label == QStringLiteral("Put right"))
                    return candidate;
            }
            return Row();
        };
        QTRY_COMPARE(row().value, QStringLiteral("31"));
        QCOMPARE(row().note, QStringLiteral("12 Nov 2026"));
        const QString id = row().key;

        model.changeScore(id);
        QVERIFY(model.isChanging());
        QCOMPARE(model.score(), QStringLiteral("31"));
        model.setScore(QStringLiteral("13"));
        model.setDay(QStringLiteral("1 November"));
        model.setWhere(QStringLiteral("At home"));
        model.save();
        QTRY_COMPARE(row().value, QStringLiteral("13"));
        QVERIFY(!model.isChanging());
        QCOMPARE(row().key, id); // the same one
        QCOMPARE(row().note, QStringLiteral("1 Nov 2026, At home"));

        model.removeScore(id);
        QTRY_VERIFY(row().key.isEmpty());
        QTRY_VERIFY(!model.undoText().isEmpty());
        model.undo();
        QTRY_COMPARE(row().key, id);
        QVERIFY(model.undoText().isEmpty());
    }

    void aMeasureWithoutANameKeepsItsLine()
    {
        const RecordId id(*ItemId::parse(u"nameless"));
        KEEL_VERIFY(m_vault->run([id](Diary& diary) -> Result<void> {
            Record<Instrument> record;
            record.header.id = id;
            KEEL_ASSIGN(record.body.document, JsonText::create(QStringLiteral("{}")));
            KEEL_TRY(diary.journal().save(record));
            return {};
        }));
        MeasuresModel model(*m_vault->session);
        model.load();
        QTRY_VERIFY(model.known()->rowCount() > 0);
        for (const bool chosen : {true, false}) {
            model.known()->setSelectedIds(chosen ? QStringList{id.toString()} : QStringList());
            model.setName(id.toString());
            QCOMPARE(model.name(), QStringLiteral("nameless"));
            model.setScore(QStringLiteral("5"));
            model.save();
            QTRY_VERIFY(!model.done().isEmpty());
        }
        const auto scores = m_vault->run([](Diary& diary) { return diary.journal().all<Score>(); });
        KEEL_VERIFY(scores);
        QCOMPARE(std::count_if(scores->cbegin(), scores->cend(),
                               [](const Record<Score>& score) {
                                   return score.body.instrument.toString() == QStringLiteral("nameless");
                               }),
                 2);
    }

private:
    std::unique_ptr<OpenVault> m_vault;
};

QTEST_GUILESS_MAIN(MeasuresModelTest)
#include "tst_MeasuresModel.moc"
