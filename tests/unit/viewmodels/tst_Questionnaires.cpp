// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A questionnaire that somebody brings: looked at, kept, filled in over a lock, scored, removed; and that
// none of its words leaves by an export.
#include "services/CsvExport.h"
#include "services/Exchange.h"
#include "support/AppFixture.h"
#include "viewmodels/ImportModel.h"
#include "viewmodels/InstrumentModel.h"
#include "viewmodels/MeasuresModel.h"
#include "viewmodels/QuestionnaireModel.h"
#include "viewmodels/trends/MeasureCards.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <sys/stat.h>

#include <functional>

using namespace keel;
using namespace keel::test;

namespace {

/// Made up. Four questions, the second reversed; a sum over three and a mean that takes two of three.
const QByteArray file =
    R"({"schema":"instrument/1","id":"made_up","version":"1","source":"nobody","licence_confirmed_by_user":true,
    "recall":"the last week","response":{"min":0,"max":4,"labels":["never","seldom","at times","often","always"]},
    "items":[{"n":1,"text":"Heron on the quay","hint":"Kingfisher"},{"n":2,"text":"Otter by the weir","reverse":true},
             {"n":3,"text":"Plover in the field"},{"n":7,"text":"Wagtail on the wall"}],
    "scales":[{"id":"total","items":[1,2,3],"method":"sum","min_answered":3,"range":[0,12],"sd":2,"r":0.8},
              {"id":"birds","items":[1,3,7],"method":"mean","min_answered":2,"range":[0,4]}],
    "interpretation":[{"scale":"total","range":[0,5]},{"scale":"total","range":[6,12]}]})";

const QStringList words{QStringLiteral("Heron"), QStringLiteral("Kingfisher"), QStringLiteral("Otter"),
                        QStringLiteral("Plover"), QStringLiteral("Wagtail")};

QByteArray with(const char* what, const char* instead)
{
    QByteArray changed = file;
    if (!changed.contains(what))
        qFatal("nothing to change: %s", what);
    return changed.replace(what, instead);
}

} // namespace

class QuestionnairesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void aLookChangesNothing();
    void whatIsRefusedAndWhy_data();
    void whatIsRefusedAndWhy();
    void whatIsNoFile();
    void anIdOfSomethingElse();
    void answersAndScores();
    void blankStaysBlank();
    void digitsAnswer();
    void manyAnswersAreTyped();
    void aHalfFilledOneOutlivesTheLock();
    void thrownAway();
    void itsCardHasTheFilesFigureOfChange();
    void intoTheBinAndBack();
    void twoMeasuresOfOneName();
    void aScoreOutsideTheFilesRange();
    void anotherFileOfTheSameId();
    void anotherFileWhileOneIsBegun();
    void damageIsNotTakenForAbsence();
    void aDraftGoesWithItsQuestionnaire();
    void backWhileItIsBeingSaved();
    void aSaveThatFails();
    void answersThatCannotBeThrownAway();
    void answersThatCannotBeKept();
    void fractionalAnswers();
    void aTypedNumberOffTheStep();
    void noWordLeavesByAnExport();

private:
    [[nodiscard]] QString written(const QByteArray& json, const QString& name = QStringLiteral("file.json"))
    {
        QFile out(m_vault->folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
            qFatal("cannot write the file");
        return out.fileName();
    }
    void type(const QString& name, const QString& score)
    {
        MeasuresModel model(*m_vault->session);
        model.setName(name);
        model.setScore(score);
        model.save();
        QTRY_VERIFY(!model.done().isEmpty());
    }
    /// Fills it in with the same answer throughout.
    void fillIn(int answer)
    {
        const auto model = opened();
        QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
        for (int i = 0; i < 4; ++i) {
            model->answerNumber(answer);
            model->next();
        }
        model->save();
        QTRY_COMPARE(closed.size(), 1);
    }
    [[nodiscard]] QList<TrendCard> cards()
    {
        const auto measures = m_vault->run([](Diary& diary) { return readMeasures(diary); });
        const insights::Day today = Day::parse(u"2026-11-20")->julian();
        return measureCards(*measures, {today - 13, today});
    }
    void bring(const QByteArray& json = file)
    {
        InstrumentModel model(*m_vault->session);
        model.setPath(written(json));
        model.look();
        QTRY_COMPARE(model.stage(), InstrumentModel::Preview);
        model.setName(QStringLiteral("My questions"));
        model.keep();
        QTRY_COMPARE(model.stage(), InstrumentModel::Done);
    }
    [[nodiscard]] std::unique_ptr<QuestionnaireModel> opened()
    {
        auto model = std::make_unique<QuestionnaireModel>(*m_vault->session);
        model->open(QStringLiteral("made_up"));
        [&] { QTRY_VERIFY(model->isReady()); }();
        return model;
    }
    /// Answers the first question and leaves.
    void beginIt(int answer = 2)
    {
        const auto model = opened();
        model->answerNumber(answer);
        QCOMPARE(drafts().size(), 1);
    }
    void sql(const QByteArray& statement)
    {
        KEEL_VERIFY(
            m_vault->run([statement](Diary& diary) { return diary.connection().execute(statement); }));
    }
    [[nodiscard]] QList<Record<Score>> scores()
    {
        return m_vault->run([](Diary& diary) { return diary.journal().all<Score>(); }).value();
    }
    [[nodiscard]] QList<Record<Draft>> drafts()
    {
        return m_vault->run([](Diary& diary) { return diary.journal().all<Draft>(); }).value();
    }

    std::unique_ptr<OpenVault> m_vault;
};

void QuestionnairesTest::aLookChangesNothing()
{
    InstrumentModel model(*m_vault->session);
    model.look();
    QVERIFY(!model.busy()); // nothing chosen
    model.choose(QUrl::fromLocalFile(written("\xEF\xBB\xBF" + file)));
    model.look();
    QTRY_COMPARE(model.stage(), InstrumentModel::Preview);
    QVERIFY(model.error().isEmpty() && model.notice().isEmpty());
    QCOMPARE(model.name(), QStringLiteral("made_up"));
    const auto fact = [&model](const char* label) {
        for (const Row& row : model.facts()->rows()) {
            if (row.label == QLatin1String(label))
                return row.value;
        }
        return QString();
    };
    QCOMPARE(fact("Questions"), QStringLiteral("4"));
    QCOMPARE(fact("Answers"), QStringLiteral("0 to 4 (never \u2026 always)"));
    QCOMPARE(fact("Asks about"), QStringLiteral("the last week"));
    QCOMPARE(fact("Licence"), QStringLiteral("the file says that you may use it"));
    QCOMPARE(model.scales()->rows().size(), 2);
    QCOMPARE(model.scales()->rows().at(0).value, QStringLiteral("sum, 0 to 12"));
    QCOMPARE(model.scales()->rows().at(0).note,
             QStringLiteral("3 answer(s) \u00b7 brings its own figure of change"));
    QCOMPARE(model.scales()->rows().at(1).note, QStringLiteral("2 answer(s)"));
    model.setName(QStringLiteral("  "));
    QVERIFY(!model.canKeep()); // it needs a name
    model.chooseAgain();
    QCOMPARE(model.stage(), InstrumentModel::Choosing);
    const auto kept = m_vault->run([](Diary& diary) { return diary.journal().all<Instrument>(); });
    KEEL_VERIFY(kept);
    QVERIFY(kept->isEmpty());
}

void QuestionnairesTest::whatIsRefusedAndWhy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& json, const char* why) {
        QTest::newRow(name) << json << QString::fromLatin1(why);
    };
    row("no JSON", "{", "it is incomplete");
    row("another form", with("instrument/1", "instrument/2"), "not a questionnaire made for Keel");
    row("licence", with("\"licence_confirmed_by_user\":true", "\"licence_confirmed_by_user\":false"),
        "does not confirm that you may use");
    row("two of a number", with("{\"n\":3,", "{\"n\":1,"), "two questions have the same number");
    row("unknown question", with("[1,2,3]", "[1,2,8]"), "a question that is not there");
    row("no questions", with("\"items\":[{\"n\":1", "\"items\":[],\"was\":[{\"n\":1"), "no questions");
    row("method", with("\"sum\"", "\"guess\""), "in a way that Keel does not know");
    row("too few to answer", with("\"min_answered\":3", "\"min_answered\":4"), "how many answers it takes");
    row("range", with("[0,12]", "[12,0]"), "lowest and highest score");
    row("bands overlap", with("[6,12]}]", "[5,12]}]"), "bands overlap");
    row("band of no scale", with("{\"scale\":\"total\",\"range\":[0,5]}", "{\"range\":[0,5]}"),
        "bands overlap");
    row("lookup", with("\"sum\"", "\"lookup\""), "leaves out a sum");
    row("answers", with("\"min\":0,\"max\":4", "\"min\":4,\"max\":4"), "the lowest and the highest answer");
    row("typed and negative", with("\"min\":0,\"max\":4", "\"min\":-50,\"max\":50"),
        "the lowest and the highest answer");
    row("an id twice", with("\"birds\"", "\"total\""), "an id is missing, is there twice");
    row("a key twice", with("\"version\":\"1\"", "\"version\":\"1\",\"version\":\"2\""),
        "says the same thing twice");
    row("what is said twice is not guessed at",
        with("{\"n\":1,\"text\":\"Heron on the quay\"", "{\"n\":1,\"n\":1,\"text\":\"Heron\""),
        "says the same thing twice");
    row("a word of its own twice", with("\"hint\":\"Kingfisher\"", "\"Otter\":1,\"Otter\":2"),
        "says the same thing twice");
    row("step is no number", with("\"max\":4", "\"max\":4,\"step\":\"0.5\""),
        "the lowest and the highest answer");
    row("step beyond all", with("\"max\":4", "\"max\":4,\"step\":1e300"),
        "the lowest and the highest answer");
    row("the highest cannot be chosen", with("\"max\":4", "\"max\":4,\"step\":3"),
        "the lowest and the highest answer");
    row("deviation is no number", with("\"sd\":2", "\"sd\":\"2\""), "cannot be read");
    row("too large", file + QByteArray(int(largestInstrumentFile), ' '), "too large");
    row("a number beyond all", with("[0,12]", "[0,1e300]"), "lowest and highest score");
}

void QuestionnairesTest::whatIsRefusedAndWhy()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, why);
    InstrumentModel model(*m_vault->session);
    model.setPath(written(json));
    model.look();
    QTRY_VERIFY(!model.busy());
    QCOMPARE(model.stage(), InstrumentModel::Choosing);
    QVERIFY2(model.error().contains(why), qPrintable(model.error()));
    for (const QString& word : words)
        QVERIFY(!model.error().contains(word));
    model.setPath(QStringLiteral("/nowhere/at/all.json"));
    QVERIFY(model.error().isEmpty());
    model.look();
    QTRY_VERIFY(model.error().contains(QStringLiteral("no such file or folder")));
}

void QuestionnairesTest::whatIsNoFile()
{
    const QString pipe = m_vault->folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString& path : {m_vault->folder.path(), pipe}) {
        InstrumentModel model(*m_vault->session);
        model.setPath(path);
        model.look();
        QTRY_VERIFY2(model.error().contains(QStringLiteral("it is incomplete")), qPrintable(model.error()));
        ImportModel import(*m_vault->session);
        import.setPath(path);
        import.look();
        QTRY_VERIFY(!import.work()->running());
        QVERIFY(!import.error().isEmpty());
    }
}

void QuestionnairesTest::anIdOfSomethingElse()
{
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Record<CustomItem> item;
        KEEL_ASSIGN(const ItemId id, ItemId::parse(u"usr_mine"));
        item.header.id = RecordId(id);
        KEEL_ASSIGN(item.body.label, FieldText::create(QStringLiteral("Swim")));
        KEEL_TRY(diary.journal().save(item));
        return {};
    }));
    InstrumentModel model(*m_vault->session);
    model.setPath(written(with("\"made_up\"", "\"usr_mine\"")));
    model.look();
    QTRY_VERIFY(model.error().contains(QStringLiteral("belongs to something else")));
}

void QuestionnairesTest::answersAndScores()
{
    bring();
    const auto model = opened();
    QSignalSpy saved(m_vault->session.get(), &DiarySession::changed);
    QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
    QCOMPARE(model->title(), QStringLiteral("My questions"));
    QCOMPARE(model->recall(), QStringLiteral("the last week"));
    QCOMPARE(model->stepCount(), 5);
    QCOMPARE(model->itemText(), QStringLiteral("Heron on the quay"));
    QCOMPARE(model->options()->rowCount(), 5);
    QCOMPARE(model->options()->index(1).data(ChoiceListModel::LabelRole).toString(),
             QStringLiteral("1 \u00b7 seldom"));
    for (const int answer : {3, 1, 2, 4}) {
        model->options()->toggle(answer);
        model->next();
    }
    QVERIFY(model->atEnd());
    model->next(); // no further
    QCOMPARE(model->step(), 4);
    QCOMPARE(model->answeredText(), QStringLiteral("4 of 4 questions answered. Blank ones stay blank."));
    QCOMPARE(model->scores()->rows().at(0).value, QStringLiteral("8")); // 3 + (4 - 1) + 2
    QCOMPARE(model->scores()->rows().at(1).value, QStringLiteral("3")); // (3 + 2 + 4) / 3
    model->back();
    QCOMPARE(model->options()->selectedIds(), QStringList{QStringLiteral("4")});
    model->next();
    model->save();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(saved.size(), 1);
    QVERIFY(drafts().isEmpty());
    const auto kept = scores();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().body.instrument.toString(), QStringLiteral("made_up"));
    QCOMPARE(kept.first().body.localDate.toString(), QStringLiteral("2026-11-19"));
    QCOMPARE(kept.first().body.scores.entries.size(), 2);
    QCOMPARE(kept.first().body.scores.entries.items().at(0).value.value(), 8.0);
    QCOMPARE(kept.first().body.scores.entries.items().at(1).value.value(), 3.0);
}

void QuestionnairesTest::blankStaysBlank()
{
    bring();
    const auto model = opened();
    QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
    model->options()->toggle(3);
    model->next();
    model->next();
    model->options()->toggle(2);
    model->options()->toggle(2); // taken back
    QVERIFY(model->options()->selectedIds().isEmpty());
    model->next();
    model->next();
    QVERIFY(model->atEnd());
    QVERIFY(!model->canSave()); // one answer: neither a sum of three nor a mean of two
    QCOMPARE(model->scores()->rows().at(0).note,
             QStringLiteral("2 more answer(s)")); // below "What is missing"
    QCOMPARE(model->scores()->rows().at(1).note, QStringLiteral("1 more answer(s)"));
    // Why there is nothing to save: what the nearest score takes.
    QCOMPARE(model->missingText(),
             QStringLiteral("There is no score to save yet: it takes 1 more answer(s)."));
    model->save();
    QVERIFY(scores().isEmpty());
    model->back();
    QVERIFY(model->missingText().isEmpty()); // it is said at the end
    model->options()->toggle(0);             // "never" is an answer
    model->next();
    QVERIFY(model->canSave());
    QVERIFY(model->missingText().isEmpty());
    QCOMPARE(model->scores()->rows().at(0).value, QStringLiteral("\u2013"));
    QCOMPARE(model->scores()->rows().at(1).value, QStringLiteral("1.5")); // (3 + 0) / 2
    model->save();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(scores().first().body.scores.entries.size(), 1); // a sum with a gap is none
}

void QuestionnairesTest::digitsAnswer()
{
    bring();
    const auto model = opened();
    QVERIFY(model->answerNumber(4));
    QCOMPARE(model->options()->selectedIds(), QStringList{QStringLiteral("4")});
    QVERIFY(!model->answerNumber(5)); // no such answer
    QVERIFY(model->answerNumber(4));
    QVERIFY(model->answers().empty());
    model->answerNumber(0);
    QCOMPARE(model->answers().at(1), 0.0);
}

void QuestionnairesTest::manyAnswersAreTyped()
{
    QByteArray json = with("\"min\":0,\"max\":4", "\"min\":0,\"max\":100");
    bring(json.replace("[0,12]", "[0,300]"));
    const auto model = opened();
    QVERIFY(model->typesNumber());
    QCOMPARE(model->options()->rowCount(), 0);
    QCOMPARE(model->number(), -1);
    model->setNumber(73);
    QCOMPARE(model->number(), 73);
    QVERIFY(!model->answerNumber(7));
    model->setNumber(-1);
    QVERIFY(model->answers().empty());
    model->setNumber(900);
    QCOMPARE(model->answers().at(1), 100.0);
}

void QuestionnairesTest::aHalfFilledOneOutlivesTheLock()
{
    bring();
    {
        const auto model = opened();
        model->options()->toggle(3);
        model->next();
        model->options()->toggle(1);
        model->next();
        QVERIFY(model->draftKept());
    }
    m_vault->lock();
    m_vault->unlock();
    MeasuresModel measures(*m_vault->session);
    measures.load();
    QTRY_COMPARE(measures.questionnaires()->count(), 1);
    QCOMPARE(measures.questionnaires()->rows().first().label, QStringLiteral("My questions"));
    QVERIFY(measures.questionnaires()->rows().first().note.contains(u'2'));
    const auto model = opened();
    QCOMPARE(model->step(), 2);
    QCOMPARE(model->answers(), (insights::Answers{{1, 3.0}, {2, 1.0}}));
    const QByteArray draft = drafts().first().body.document.text().toUtf8();
    for (const QString& word : words)
        QVERIFY(!draft.contains(word.toUtf8())); // numbers only
    model->close();
    QVERIFY(!model->isReady());
    QCOMPARE(drafts().size(), 1);
}

void QuestionnairesTest::thrownAway()
{
    bring();
    const auto model = opened();
    QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
    model->back(); // from the first question: leaves
    QCOMPARE(closed.size(), 1);
    QVERIFY(drafts().isEmpty()); // nothing was answered
    model->open(QStringLiteral("made_up"));
    QTRY_VERIFY(model->isReady());
    model->answerNumber(2);
    QCOMPARE(drafts().size(), 1);
    model->discard();
    model->answerNumber(3); // too late: this would bring the draft back
    QTRY_COMPARE(closed.size(), 2);
    QVERIFY(drafts().isEmpty());
    model->open(QStringLiteral("not_there"));
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(!model->isReady());
}

void QuestionnairesTest::itsCardHasTheFilesFigureOfChange()
{
    bring();
    for (const int answer : {0, 4}) {
        const auto model = opened();
        QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
        for (const int value : {answer, 4 - answer, answer}) {
            model->answerNumber(value);
            model->next();
        }
        model->save();
        QTRY_COMPARE(closed.size(), 1);
        m_vault->clock->set(m_vault->clock->now().addDays(1));
    }
    const auto measures = m_vault->run([](Diary& diary) { return readMeasures(diary); });
    KEEL_VERIFY(measures);
    const insights::Day today = Day::parse(u"2026-11-20")->julian();
    const QList<TrendCard> cards = measureCards(*measures, {today - 13, today});
    QCOMPARE(cards.size(), 2);
    const auto& total = cards.at(1); // birds, total
    QCOMPARE(total.title, QStringLiteral("My questions"));
    QCOMPARE(total.line.minimum, 0.0);
    QCOMPARE(total.line.maximum, 12.0);
    QCOMPARE(total.line.observed.size(), 2);
    // 0 to 12 with sd 2 and r 0.8: 12 / (2 * sqrt(0.4)) is far above 1.96.
    QVERIFY(total.lines.last().startsWith(QStringLiteral("The difference is larger than chance variation")));
    QCOMPARE(cards.at(0).title, QStringLiteral("My questions: birds"));
    for (const QString& line : cards.at(0).lines)
        QVERIFY(!line.contains(QStringLiteral("noise"))); // no figure in the file, no word of one
}

void QuestionnairesTest::intoTheBinAndBack()
{
    bring();
    fillIn(2);
    MeasuresModel measures(*m_vault->session);
    QSignalSpy changed(m_vault->session.get(), &DiarySession::changed);
    measures.load();
    QTRY_COMPARE(measures.questionnaires()->count(), 1);
    measures.removeQuestionnaire(QStringLiteral("made_up"));
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(measures.questionnaires()->count(), 0);
    QCOMPARE(scores().size(), 1);
    const auto binned = m_vault->run([](Diary& diary) { return readMeasures(diary); });
    KEEL_VERIFY(binned);
    QCOMPARE(binned->first().instrument, QStringLiteral("My questions")); // its name, while it is in the bin
    QuestionnaireModel model(*m_vault->session);
    model.open(QStringLiteral("made_up"));
    QTRY_VERIFY(!model.error().isEmpty());
    // Brought once more it comes out of the bin.
    bring();
    measures.load();
    QTRY_COMPARE(measures.questionnaires()->count(), 1);
    const auto id = ItemId::parse(u"made_up");
    KEEL_VERIFY(m_vault->run([id](Diary& diary) { return diary.journal().removeEverywhere(RecordId(*id)); }));
    const auto gone = m_vault->run([](Diary& diary) { return readMeasures(diary); });
    KEEL_VERIFY(gone);
    QCOMPARE(gone->first().instrument, QStringLiteral("made_up"));
}

void QuestionnairesTest::twoMeasuresOfOneName()
{
    // A name that was typed first, and then given to a file: two lines, and two names to tell them by.
    type(QStringLiteral("My questions"), QStringLiteral("20"));
    bring();
    fillIn(2);
    QStringList titles, ids;
    for (const TrendCard& card : cards()) { // total twice, and birds
        titles.append(card.title);
        ids.append(card.id);
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    titles.sort();
    QCOMPARE(titles,
             (QStringList{QStringLiteral("My questions (1)"), QStringLiteral("My questions (1): birds"),
                          QStringLiteral("My questions (2)")}));
    // What has lost its name for good twice is two lines as well.
    type(QStringLiteral("Another"), QStringLiteral("3"));
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(const auto instruments, diary.journal().all<Instrument>());
        for (const auto& instrument : instruments)
            KEEL_TRY(diary.journal().purge(instrument.header.id));
        return {};
    }));
    ids.clear();
    for (const TrendCard& card : cards()) {
        QVERIFY(!card.title.isEmpty());
        ids.append(card.id);
    }
    QCOMPARE(ids.size(), 4);
    QCOMPARE(ids.removeDuplicates(), 0);
    // In the bin it still has its name: a score typed under it goes to the same line.
    bring();
    KEEL_VERIFY(
        m_vault->run([](Diary& diary) { return diary.journal().remove(*ItemId::parse(u"made_up")); }));
    type(QStringLiteral("my QUESTIONS"), QStringLiteral("7"));
    const auto kept = m_vault->run([](Diary& diary) { return diary.journal().all<Instrument>(); });
    KEEL_VERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().header.id.toString(), QStringLiteral("made_up"));
    QCOMPARE(cards().size(), 4);
}

void QuestionnairesTest::aScoreOutsideTheFilesRange()
{
    bring();
    fillIn(2);
    m_vault->clock->set(m_vault->clock->now().addDays(1));
    type(QStringLiteral("My questions"), QStringLiteral("55")); // of 12
    const QList<TrendCard> shown = cards();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.at(1).line.minimum, 0.0);
    QCOMPARE(shown.at(1).line.maximum, 55.0);
    QCOMPARE(shown.at(1).line.observed.last().y(), 55.0);
}

void QuestionnairesTest::anotherFileOfTheSameId()
{
    bring();
    InstrumentModel model(*m_vault->session);
    model.setPath(written(with("Heron on the quay", "A quiet week")));
    model.look();
    QTRY_COMPARE(model.stage(), InstrumentModel::Preview);
    QVERIFY(model.notice().contains(QStringLiteral("takes its place")));
    QCOMPARE(model.name(), QStringLiteral("My questions"));
    model.keep();
    QTRY_COMPARE(model.stage(), InstrumentModel::Done);
    QCOMPARE(opened()->itemText(), QStringLiteral("A quiet week"));
    const auto kept = m_vault->run([](Diary& diary) { return diary.journal().all<Instrument>(); });
    QCOMPARE(kept->size(), 1);
}

void QuestionnairesTest::anotherFileWhileOneIsBegun()
{
    bring();
    beginIt();
    const auto bringAnew = [this](const QByteArray& json) -> QString {
        InstrumentModel model(*m_vault->session);
        model.setPath(written(json));
        model.look();
        [&] { QTRY_COMPARE(model.stage(), InstrumentModel::Preview); }();
        const QString notice = model.notice();
        model.keep();
        [&] { QTRY_COMPARE(model.stage(), InstrumentModel::Done); }();
        return notice;
    };
    // The same questions, and what is only about the file: the answers are answers still.
    QVERIFY(
        !bringAnew(with("\"version\":\"1\"", "\"version\":\"2\"")).contains(QStringLiteral("thrown away")));
    QCOMPARE(opened()->answers(), (insights::Answers{{1, 2.0}}));
    // Others, or other answers.
    for (const QByteArray& other :
         {with("Heron on the quay", "No heron on the quay"), with("\"min\":0,", "\"min\":1,"),
          with("\"always\"]", "\"on Sundays\"]")}) {
        QVERIFY(bringAnew(other).contains(QStringLiteral("thrown away")));
        QVERIFY(drafts().isEmpty());
        QVERIFY(!bringAnew(file).contains(QStringLiteral("thrown away"))); // there is none
        beginIt();
    }
}

void QuestionnairesTest::damageIsNotTakenForAbsence()
{
    bring();
    InstrumentModel model(*m_vault->session);
    model.setPath(written(with("\"version\":\"1\"", "\"version\":\"2\"")));
    model.look();
    QTRY_COMPARE(model.stage(), InstrumentModel::Preview);
    sql("DELETE FROM instrument"); // its record is there still
    model.keep();
    QTRY_VERIFY(!model.error().isEmpty());
    QCOMPARE(model.stage(), InstrumentModel::Preview);
}

void QuestionnairesTest::aDraftGoesWithItsQuestionnaire()
{
    const auto id = RecordId(*ItemId::parse(u"made_up"));
    const std::function<Result<void>(Diary&)> ways[] = {
        [id](Diary& diary) { return diary.journal().removeEverywhere(id); },
        [id](Diary& diary) -> Result<void> {
            KEEL_TRY(diary.journal().remove(id));
            KEEL_TRY(diary.journal().emptyBin());
            return {};
        },
        [id, this](Diary& diary) -> Result<void> {
            KEEL_TRY(diary.journal().remove(id));
            m_vault->clock->set(m_vault->clock->now().addDays(31));
            KEEL_TRY(diary.journal().purgeExpired());
            return {};
        }};
    for (const auto& way : ways) {
        bring();
        beginIt();
        KEEL_VERIFY(m_vault->run(way));
        QVERIFY(drafts().isEmpty());
        bring();
        QVERIFY(opened()->answers().empty());
    }
}

void QuestionnairesTest::backWhileItIsBeingSaved()
{
    bring();
    const auto model = opened();
    QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
    for (int i = 0; i < 4; ++i) {
        model->answerNumber(2);
        model->next();
    }
    model->save();
    model->back();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(scores().size(), 1);
    QVERIFY(drafts().isEmpty());
}

void QuestionnairesTest::aSaveThatFails()
{
    bring();
    const auto model = opened();
    QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
    for (int i = 0; i < 4; ++i) {
        model->answerNumber(2);
        model->next();
    }
    // The score could be written, the draft cannot go: neither happens, and trying again keeps one score.
    sql("CREATE TEMP TRIGGER no BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'no'); END");
    model->save();
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(model->isReady() && model->canSave());
    QVERIFY(scores().isEmpty());
    QCOMPARE(drafts().size(), 1);
    sql("DROP TRIGGER no");
    model->save();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(scores().size(), 1);
    QVERIFY(drafts().isEmpty());
}

void QuestionnairesTest::answersThatCannotBeThrownAway()
{
    bring();
    const auto model = opened();
    QSignalSpy closed(model.get(), &QuestionnaireModel::closed);
    model->answerNumber(2);
    QCOMPARE(drafts().size(), 1);
    sql("PRAGMA query_only = 1");
    model->discard();
    QTRY_VERIFY(!model->error().isEmpty());
    QCOMPARE(closed.size(), 0);
    QVERIFY(model->isReady());
    sql("PRAGMA query_only = 0");
    model->discard();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(drafts().isEmpty());
}

void QuestionnairesTest::answersThatCannotBeKept()
{
    bring();
    const auto model = opened();
    sql("PRAGMA query_only = 1");
    model->answerNumber(2);
    QTRY_VERIFY(!model->error().isEmpty());
    QVERIFY(!model->draftKept());
    model->close();
    model->open(QStringLiteral("made_up"));
    QTRY_VERIFY(model->isReady());
    QCOMPARE(model->answers().size(), std::size_t(1)); // here still
    QVERIFY(drafts().isEmpty());
    sql("PRAGMA query_only = 0");
    QVERIFY(m_vault->session->tryWriting().takeResult());
    QTRY_VERIFY(model->draftKept());
    QVERIFY(model->error().isEmpty());
    QCOMPARE(drafts().size(), 1);
}

void QuestionnairesTest::fractionalAnswers()
{
    bring(with("\"max\":4,\"labels\":[\"never\",\"seldom\",\"at times\",\"often\",\"always\"]",
               "\"max\":0.3,\"step\":0.1"));
    {
        const auto model = opened();
        for (int i = 0; i < 4; ++i) {
            model->options()->toggle(3); // the highest
            model->next();
        }
        QCOMPARE(model->scores()->rows().at(1).value, QLocale().toString(0.3));
        QVERIFY(model->canSave());
    }
    m_vault->lock();
    m_vault->unlock();
    const auto model = opened();
    QCOMPARE(model->answers().size(), std::size_t(4));
    model->back();
    QCOMPARE(model->options()->selectedIds().size(), 1);
    QVERIFY(model->options()->index(3).data(ChoiceListModel::SelectedRole).toBool());
}

void QuestionnairesTest::aTypedNumberOffTheStep()
{
    bring(with("\"max\":4", "\"max\":100,\"step\":5"));
    const auto model = opened();
    QVERIFY(model->typesNumber());
    model->setNumber(7); // on the way to 73
    QCOMPARE(model->number(), 7);
    model->setNumber(73);
    model->next();
    QCOMPARE(model->answers().at(1), 75.0);
    model->setNumber(2);
    model->close();
    QCOMPARE(opened()->answers(), (insights::Answers{{1, 75.0}, {2, 0.0}}));
}

void QuestionnairesTest::noWordLeavesByAnExport()
{
    bring(file);
    {
        const auto model = opened(); // half filled in: the draft is exported too
        model->answerNumber(2);
        model->next();
    }
    // A document that a reader cannot take apart is left out whole.
    KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
        Record<Instrument> odd;
        KEEL_ASSIGN(const ItemId id, ItemId::parse(u"odd"));
        odd.header.id = RecordId(id);
        KEEL_ASSIGN(odd.body.name, FieldText::create(QStringLiteral("Odd")));
        KEEL_ASSIGN(odd.body.document,
                    JsonText::create(QString(40, u'[') + QStringLiteral("\"Plover\"") + QString(40, u']')));
        KEEL_TRY(diary.journal().save(odd));
        return {};
    }));
    const QString json = m_vault->folder.filePath(QStringLiteral("out.json"));
    const QString csv = m_vault->folder.filePath(QStringLiteral("csv"));
    const QString markdown = m_vault->folder.filePath(QStringLiteral("markdown"));
    KEEL_VERIFY(m_vault->run([=](Diary& diary) -> Result<void> {
        Exchange exchange(diary);
        KEEL_TRY(exchange.exportJson(json));
        KEEL_TRY(exchange.exportCsv(csv));
        KEEL_TRY(exchange.exportMarkdown(markdown));
        return {};
    }));
    QStringList files{json};
    for (const QString& folder : {csv, markdown}) {
        for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files))
            files.append(info.filePath());
    }
    QVERIFY(files.size() > 3);
    bool named = false;
    for (const QString& path : std::as_const(files)) {
        QFile in(path);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(in.readAll());
        named = named || text.contains(QStringLiteral("My questions"));
        for (const QString& word : words)
            QVERIFY2(!text.contains(word), qPrintable(path + u' ' + word));
    }
    QVERIFY(named); // what is exported is that it is there, and how it is scored
    QFile out(json);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray exported = out.readAll();
    QVERIFY(exported.contains("\"reverse\":true") && exported.contains("\"min_answered\":3"));
    // The same vault still has the words.
    QCOMPARE(opened()->itemText(), QStringLiteral("Otter by the weir"));
    // A vault that takes the export in can score it, and says where the words are.
    OpenVault other;
    const auto report = other.run([json](Diary& diary) { return Exchange(diary).importFile(json, {}); });
    KEEL_VERIFY(report);
    const auto again = other.run([](Diary& diary) { return Exchange(diary).exportBytes(); });
    KEEL_VERIFY(again);
    // All but the items' words makes the way there and back.
    for (const QByteArrayView kept : {"seldom", "the last week", "nobody"})
        QVERIFY2(exported.contains(kept) && again->contains(kept), kept.data());
    QuestionnaireModel elsewhere(*other.session);
    elsewhere.open(QStringLiteral("made_up"));
    QTRY_VERIFY(elsewhere.isReady());
    QVERIFY(elsewhere.itemText().contains(QStringLiteral("its words are not here")));
}

QTEST_GUILESS_MAIN(QuestionnairesTest)
#include "tst_Questionnaires.moc"
