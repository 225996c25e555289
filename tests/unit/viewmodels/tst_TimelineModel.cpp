// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/TimelineModel.h"

using namespace keel;
using namespace keel::test;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_vault = std::make_unique<OpenVault>(); }
    void cleanup() { m_vault.reset(); }

    void anEmptyDiarySaysSo();
    void pagesNewestFirst();
    void rolesOfACheckIn();
    void searchesAsOneTypes();
    void removesAndUndoes();

private:
    void addNotes(int count)
    {
        KEEL_VERIFY(m_vault->run([count](Diary& diary) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Record<Note> note;
                KEEL_ASSIGN(note.body.stamp, diary.journal().stampNow());
                note.body.stamp.localDate = note.body.stamp.localDate.plus(-i);
                KEEL_ASSIGN(note.body.text, NoteText::create(QStringLiteral("lantern number %1").arg(i)));
                KEEL_TRY(diary.journal().save(note));
            }
            return {};
        }));
    }
    [[nodiscard]] std::unique_ptr<TimelineModel> make()
    {
        auto model = std::make_unique<TimelineModel>(*m_vault->session, englishContent());
        [&] { QTRY_VERIFY(!model->busy()); }();
        return model;
    }
    static QString textAt(const TimelineModel& model, int row)
    {
        return model.index(row).data(TimelineModel::TextRole).toString();
    }

    std::unique_ptr<OpenVault> m_vault;
};

void TimelineModelTest::anEmptyDiarySaysSo()
{
    const auto model = make();
    QVERIFY(model->isEmpty());
    QVERIFY(!model->emptyText().isEmpty());
    QVERIFY(!model->canFetchMore({}));
    model->openEntry(0);
    model->remove(0);
    model->undo();
    QVERIFY(model->undoText().isEmpty());
}

void TimelineModelTest::pagesNewestFirst()
{
    addNotes(120);
    const auto model = make();
    QCOMPARE(model->rowCount(), 50);
    QVERIFY(textAt(*model, 0).contains(QStringLiteral("lantern number 0")));
    QCOMPARE(model->index(0).data(TimelineModel::DayHeaderRole).toString(),
             QStringLiteral("Thursday 19 November 2026"));
    QCOMPARE(model->index(1).data(TimelineModel::DayHeaderRole).toString(),
             QStringLiteral("Wednesday 18 November 2026"));
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    while (model->canFetchMore({})) {
        model->fetchMore({});
        QTRY_VERIFY(!model->busy());
    }
    QCOMPARE(model->rowCount(), 120);
    QCOMPARE(resets.size(), 0); // the list grows under the finger, it does not jump
    QSet<QString> ids;
    for (int row = 0; row < 120; ++row) {
        ids.insert(model->index(row).data(TimelineModel::EntryIdRole).toString());
        QVERIFY(textAt(*model, row).contains(QStringLiteral("lantern number %1").arg(row)));
    }
    QCOMPARE(ids.size(), 120);
}

void TimelineModelTest::rolesOfACheckIn()
{
    const TaxonomyEntry challenge = englishContent()->taxonomy.entries(Phase::Challenge).first();
    const CatalogueValue value = englishContent()->values.all().first();
    Record<CheckIn> record;
    record.body.mood = Rating::of<6>();
    KEEL_VERIFY(record.body.challengeIds.add(challenge.id));
    KEEL_VERIFY(record.body.valueIds.add(value.id));
    record.body.note = *ShortNote::create(QStringLiteral("A line."));
    KEEL_VERIFY(m_vault->run([&](Diary& diary) -> Result<void> {
        KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
        KEEL_TRY(diary.journal().save(record));
        return {};
    }));
    const auto model = make();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex row = model->index(0);
    QCOMPARE(row.data(TimelineModel::KindRole).toString(), QStringLiteral("check_in"));
    QCOMPARE(row.data(TimelineModel::KindLabelRole).toString(), QStringLiteral("Check-in"));
    QCOMPARE(row.data(TimelineModel::TimeTextRole).toString(), QStringLiteral("17:20"));
    QCOMPARE(row.data(TimelineModel::TextRole).toString(), QStringLiteral("mood 6\nA line."));
    QCOMPARE(row.data(TimelineModel::ChipsRole).toStringList(), (QStringList{challenge.label, value.label}));
    QCOMPARE(row.data(TimelineModel::ChipPhasesRole).toStringList(),
             (QStringList{QStringLiteral("challenge"), QStringLiteral("values")}));
    QSignalSpy opened(model.get(), &TimelineModel::openCheckIn);
    model->openEntry(0);
    QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("2026-11-19"));
}

void TimelineModelTest::searchesAsOneTypes()
{
    addNotes(60);
    const auto model = make();
    model->setSearchText(QStringLiteral("lan"));
    QTRY_COMPARE(model->resultText(), QStringLiteral("60 found"));
    QCOMPARE(model->rowCount(), 60);
    QVERIFY(!model->canFetchMore({}));
    const auto marks = model->index(0).data(TimelineModel::MarksRole).value<QList<TextHit>>();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(textAt(*model, 0).mid(marks.first().start, marks.first().length), QStringLiteral("lantern"));
    QCOMPARE(model->index(0).data(TimelineModel::HighlightsRole).value<QList<int>>(),
             (QList<int>{marks.first().start, marks.first().length}));
    model->setSearchText(QStringLiteral("lantern 3"));
    QTRY_COMPARE(model->resultText(), QStringLiteral("11 found")); // 3 and 30 to 39
    for (const QString& typed : {QStringLiteral("\"OR* )"), QStringLiteral("zebra")}) {
        model->setSearchText(typed);
        QTRY_COMPARE(model->resultText(), QStringLiteral("Nothing found"));
        QVERIFY(model->isEmpty());
    }
    model->setSearchText({});
    QTRY_COMPARE(model->rowCount(), 50);
    QVERIFY(model->resultText().isEmpty());
}

void TimelineModelTest::removesAndUndoes()
{
    addNotes(3);
    const auto model = make();
    const QString text = textAt(*model, 1);
    QSignalSpy changed(model.get(), &TimelineModel::entriesChanged);
    model->remove(1);
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(textAt(*model, 1) != text);
    QVERIFY(model->undoText().contains(QStringLiteral("lantern number 1")));
    model->undo();
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(textAt(*model, 1), text);
    QVERIFY(model->undoText().isEmpty());
    QCOMPARE(changed.size(), 2);
    model->remove(0);
    QTRY_COMPARE(model->rowCount(), 2);
    model->forgetUndo();
    model->undo();
    QCOMPARE(make()->rowCount(), 2); // in the bin, and it stays there
}

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_TimelineModel.moc"
