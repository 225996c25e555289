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
                if (candidate.label.startsWith(QStringLiteral("Put right: ")))
                    return candidate;
            }
            return Row();
        };
        QTRY_COMPARE(row().label, QStringLiteral("Put right: 31"));
        QVERIFY(row().canChange);
        QCOMPARE(row().note, QStringLiteral("12 Nov 2026"));
        const QString id = row().key;

        model.changeScore(id);
        QVERIFY(model.isChanging());
        QCOMPARE(model.score(), QStringLiteral("31"));
        model.setScore(QStringLiteral("13"));
        model.setDay(QStringLiteral("1 November"));
        model.setWhere(QStringLiteral("At home"));
        model.save();
        QTRY_COMPARE(row().label, QStringLiteral("Put right: 13"));
        QVERIFY(!model.isChanging());
        QCOMPARE(row().key, id); // the same one
        QCOMPARE(row().note, QStringLiteral("1 Nov 2026, At home"));
        // The form is as it was before: the next score has nothing of the one that was put right.
        QCOMPARE(model.where(), QString());
        QCOMPARE(model.score() + model.day(), QString());
        QVERIFY(model.known()->selectedIds().isEmpty());

        model.removeScore(id);
        QTRY_VERIFY(row().key.isEmpty());
        QTRY_VERIFY(!model.undoText().isEmpty());
        model.undo();
        QTRY_COMPARE(row().key, id);
        QVERIFY(model.undoText().isEmpty());
    }

    void aScoreOutlivesItsMeasure()
    {
        const RecordId measure(ItemId::own(QUuid::createUuid()));
        const EntryId score = EntryId::generate(m_vault->clock->now().toUTC());
        KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
            Record<Instrument> instrument;
            instrument.header.id = measure;
            KEEL_ASSIGN(instrument.body.name, FieldText::create(QStringLiteral("Let go")));
            KEEL_ASSIGN(instrument.body.document, JsonText::create(QStringLiteral("{}")));
            KEEL_TRY(diary.journal().save(instrument));
            Record<Score> record;
            record.header.id = score;
            KEEL_ASSIGN(record.body.instrument, ItemId::parse(measure.toString()));
            KEEL_ASSIGN(record.body.localDate, diary.journal().today());
            KEEL_ASSIGN(const ItemId scale, ItemId::parse(u"worry"));
            KEEL_ASSIGN(const auto value, (BoundedReal<-1'000'000, 1'000'000>::create(9)));
            KEEL_TRY(record.body.scores.entries.add(ScaleScore{scale, value}));
            KEEL_TRY(diary.journal().save(record));
            return diary.journal().remove(measure);
        }));
        const auto kept = [&] {
            const auto record = m_vault->run([&](Diary& diary) { return diary.journal().read(score); });
            return record ? std::get<Record<Score>>(*record).body : Score();
        };
        MeasuresModel model(*m_vault->session);
        model.load();
        QTRY_VERIFY(!rowOf(model, QStringLiteral("Let go: 9")).key.isEmpty());
        model.changeScore(score.toString());
        QCOMPARE(model.name(), QStringLiteral("Let go"));
        model.setScore(QStringLiteral("8"));
        model.save();
        QTRY_VERIFY(!rowOf(model, QStringLiteral("Let go: 8")).key.isEmpty());
        QCOMPARE(kept().instrument.toString(), measure.toString());
        QCOMPARE(kept().scores.entries.items().first().scale.toString(), QStringLiteral("worry"));
        const auto measures = m_vault->run([](Diary& diary) { return diary.journal().all<Instrument>(); });
        KEEL_VERIFY(measures);
        QVERIFY(std::none_of(measures->cbegin(), measures->cend(), [](const Record<Instrument>& one) {
            return one.body.name.text() == QStringLiteral("Let go"); // it stays removed
        }));

        model.changeScore(score.toString());
        model.setName(QStringLiteral("Another measure"));
        model.save();
        QTRY_VERIFY(!rowOf(model, QStringLiteral("Another measure: 8")).key.isEmpty());
        QCOMPARE(kept().scores.entries.items().first().scale.toString(), QStringLiteral("total"));
    }

    void severalSumsAreNotTyped()
    {
        KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
            Record<Score> record;
            record.header.id = EntryId::generate(diary.journal().now().utc());
            KEEL_ASSIGN(record.body.instrument, ItemId::parse(u"twofold"));
            KEEL_ASSIGN(record.body.localDate, diary.journal().today());
            for (const auto& [scale, sum] : {std::pair(u"one", 4.0), std::pair(u"other", 7.0)}) {
                KEEL_ASSIGN(const ItemId id, ItemId::parse(scale));
                KEEL_ASSIGN(const auto value, (BoundedReal<-1'000'000, 1'000'000>::create(sum)));
                KEEL_TRY(record.body.scores.entries.add(ScaleScore{id, value}));
            }
            KEEL_TRY(diary.journal().save(record));
            return {};
        }));
        MeasuresModel model(*m_vault->session);
        model.load();
        const auto row = [&model] { return rowOf(model, QStringLiteral("twofold: ")); };
        QTRY_VERIFY(!row().key.isEmpty());
        QVERIFY(row().label.contains(u'4') && row().label.contains(u'7'));
        QVERIFY(!row().canChange);
        model.changeScore(row().key);
        QVERIFY(!model.isChanging());
    }

    void whatStandsInTheFormWaits()
    {
        MeasuresModel model(*m_vault->session);
        const QString first = keptScore(model, QStringLiteral("First"), QStringLiteral("11"));
        const QString second = keptScore(model, QStringLiteral("Second"), QStringLiteral("22"));
        model.setName(QStringLiteral("Third"));
        model.setScore(QStringLiteral("33"));
        model.setDay(QStringLiteral("2 November"));
        model.setWhere(QStringLiteral("At home"));

        model.changeScore(first);
        QCOMPARE(model.score(), QStringLiteral("11"));
        QCOMPARE(model.where(), QString());
        model.setScore(QStringLiteral("12"));
        model.changeScore(first); // pressed again
        QCOMPARE(model.score(), QStringLiteral("12"));
        model.changeScore(second);
        QCOMPARE(model.score(), QStringLiteral("22"));
        model.leaveChange();
        QVERIFY(model.isChanging());
        QCOMPARE(model.name(), QStringLiteral("First"));
        QCOMPARE(model.score(), QStringLiteral("12")); // half changed
        model.save();
        QTRY_VERIFY(!model.done().isEmpty());
        QVERIFY(!model.isChanging());
        QCOMPARE(model.name(), QStringLiteral("Third"));
        QCOMPARE(model.score(), QStringLiteral("33"));
        QCOMPARE(model.day(), QStringLiteral("2 November"));
        QCOMPARE(model.where(), QStringLiteral("At home"));

        model.changeScore(second);
        model.removeScore(second); // while it is in the form
        QVERIFY(!model.isChanging());
        QCOMPARE(model.name(), QStringLiteral("Third"));
        QTRY_VERIFY(rowOf(model, QStringLiteral("Second: ")).key.isEmpty());
    }

    void aLateAnswerLeavesTheFormAlone()
    {
        MeasuresModel model(*m_vault->session);
        const QString early = keptScore(model, QStringLiteral("Early"), QStringLiteral("5"));
        model.setName(QStringLiteral("Late"));
        model.setScore(QStringLiteral("6"));
        {
            const auto held = m_vault->hold();
            model.save();
            model.changeScore(early);
            QCOMPARE(model.score(), QStringLiteral("5"));
        }
        QTRY_VERIFY(!model.done().isEmpty());
        QVERIFY(model.isChanging());
        QCOMPARE(model.score(), QStringLiteral("5"));
        model.leaveChange();
        QCOMPARE(model.name(), QStringLiteral("Late"));
        QCOMPARE(model.score(), QString()); // it is saved, and does not come back to be saved again

        model.setScore(QStringLiteral("7"));
        {
            const auto held = m_vault->hold();
            model.save();
            model.setScore(QStringLiteral("71"));
        }
        QTRY_VERIFY(!model.done().isEmpty());
        QCOMPARE(model.score(), QStringLiteral("71"));
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
    [[nodiscard]] static Row rowOf(MeasuresModel& model, const QString& beginning)
    {
        for (const Row& row : model.scores()->rows()) {
            if (row.label.startsWith(beginning))
                return row;
        }
        return {};
    }
    /// A new score; returns its key.
    [[nodiscard]] static QString keptScore(MeasuresModel& model, const QString& name, const QString& score)
    {
        model.setName(name);
        model.setScore(score);
        model.save();
        const QString beginning = name + QStringLiteral(": ");
        [&] { QTRY_VERIFY(!rowOf(model, beginning).key.isEmpty()); }();
        return rowOf(model, beginning).key;
    }

    std::unique_ptr<OpenVault> m_vault;
};

QTEST_GUILESS_MAIN(MeasuresModelTest)
#include "tst_MeasuresModel.moc"
