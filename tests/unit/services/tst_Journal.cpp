// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, reading back, finding, the bin, drafts and the order of the timeline, on a real vault.
#include "support/OpenVault.h"

using namespace keel;
using test::OpenVault;

namespace {

Record<Note> noteOn(Journal& journal, qint64 daysAgo, const QString& text)
{
    Record<Note> note;
    note.body.stamp = *journal.stampNow();
    note.body.stamp.localDate = note.body.stamp.localDate.plus(-daysAgo);
    note.body.text = *NoteText::create(text);
    return note;
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedCheckInSurvivesTheLock()
    {
        OpenVault vault;
        Record<CheckIn> written;
        written.body.mood = Rating::of<6>();
        written.body.strain = Rating::of<0>(); // zero is an answer, blank is not
        written.body.valuesConnected = true;
        KEEL_VERIFY(written.body.challengeIds.add(*ItemId::parse(u"ch_sys_time_pressure")));
        KEEL_VERIFY(written.body.copingUsed.add({*ItemId::parse(u"co_ind_breaks"), Helpfulness::of<3>()}));
        KEEL_VERIFY(written.body.supervision.add({SupervisionKind::Peer, std::nullopt}));
        written.body.note = *ShortNote::create(QStringLiteral("ein Tag mit Übergewicht \U0001F30A 很累了"));
        const auto saved = vault.run([&](Diary& diary) -> Result<Record<CheckIn>> {
            KEEL_ASSIGN(written.body.stamp, diary.journal().stampNow());
            return diary.journal().save(written);
        });
        KEEL_VERIFY(saved);
        vault.lock();
        vault.unlock();
        const auto read =
            vault.run([&](Diary& diary) { return diary.records().find<CheckIn>(saved->header.id); });
        KEEL_VERIFY(read);
        QVERIFY(read->has_value());
        QVERIFY(**read == *saved);
        QVERIFY(!(**read).body.energy);
        QCOMPARE((**read).body.strain->value(), 0);
    }

    void severalAtOnceOrNone()
    {
        OpenVault vault;
        const auto both = vault.run([](Diary& diary) {
            return diary.journal().saveAll({noteOn(diary.journal(), 0, QStringLiteral("one")),
                                            noteOn(diary.journal(), 1, QStringLiteral("two"))});
        });
        KEEL_VERIFY(both);
        QCOMPARE(both->size(), 2);
        QVERIFY(headerOf(both->at(0)).id != headerOf(both->at(1)).id);
        const auto count = [&] {
            return *vault.run([](Diary& diary) { return diary.records().count(Kind::Note, Bin::Include); });
        };
        QCOMPARE(count(), 2);
        // The second is refused before anything is written, the other by the database in the middle.
        KEEL_FAILS(vault.run([](Diary& diary) {
            return diary.journal().saveAll({noteOn(diary.journal(), 0, QStringLiteral("three")),
                                            noteOn(diary.journal(), -9, QStringLiteral("ahead"))});
        }),
                   ErrorCode::InvalidValue);
        KEEL_FAILS(vault.run([](Diary& diary) -> Result<QList<AnyRecord>> {
            Record<CheckIn> first, second;
            KEEL_ASSIGN(first.body.stamp, diary.journal().stampNow());
            second = first;
            return diary.journal().saveAll(
                {noteOn(diary.journal(), 0, QStringLiteral("four")), first, second});
        }),
                   ErrorCode::Conflict);
        QCOMPARE(count(), 2);
        QCOMPARE(*vault.run([](Diary& diary) { return diary.records().count(Kind::CheckIn, Bin::Include); }),
                 0);
    }

    void oneCheckInADay()
    {
        OpenVault vault;
        const auto twice = vault.run([](Diary& diary) -> Result<void> {
            for (int i = 0; i < 2; ++i) {
                Record<CheckIn> checkIn;
                KEEL_ASSIGN(checkIn.body.stamp, diary.journal().stampNow());
                KEEL_TRY(diary.journal().save(checkIn));
            }
            return {};
        });
        KEEL_FAILS(twice, ErrorCode::Conflict);
        QCOMPARE(*vault.run([](Diary& diary) { return diary.records().count(Kind::CheckIn, Bin::Include); }),
                 1);
    }

    void changingTheDayMovesTheEntryAndItsLists()
    {
        OpenVault vault;
        const auto moved = vault.run([](Diary& diary) -> Result<Record<Moment>> {
            Record<Moment> moment;
            KEEL_ASSIGN(moment.body.stamp, diary.journal().stampNow());
            moment.body.text = *FieldText::create(QStringLiteral("a lantern in the corridor"));
            KEEL_TRY(moment.body.links.valueIds.add(*ItemId::parse(u"val_pwp_helping")));
            KEEL_ASSIGN(moment, diary.journal().save(moment));
            moment.body.stamp.localDate = moment.body.stamp.localDate.plus(-3);
            KEEL_TRY(diary.journal().save(moment));
            KEEL_ASSIGN(const auto found, diary.records().find<Moment>(moment.header.id));
            return *found;
        });
        KEEL_VERIFY(moved);
        QCOMPARE(moved->body.stamp.localDate.toString(), QStringLiteral("2026-11-16"));
        QCOMPARE(moved->body.links.valueIds.size(), 1);
        const auto page =
            vault.run([](Diary& diary) { return diary.journal().search(u"lantern", 10, LastWord::Whole); });
        QCOMPARE(page->total, 1);
        QCOMPARE(page->hits.first().place.header.id.toString(), moved->header.id.toString());
        const auto healthy = vault.run([](Diary& diary) { return diary.verify(); });
        KEEL_VERIFY(healthy);
        for (const auto& check : *healthy)
            QVERIFY2(check.faults.isEmpty(), qPrintable(check.name));
    }

    /// What a hard-rule challenge sets aside is found, for it is the owner's, and not shown.
    void whatIsSetAsideIsNoExcerpt_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::addColumn<bool>("shown");
        QTest::newRow("hard rule") << QStringLiteral("ch_cul_racism") << false;
        QTest::newRow("another") << QStringLiteral("ch_sys_targets") << true;
    }
    void whatIsSetAsideIsNoExcerpt()
    {
        QFETCH(const QString, challenge);
        QFETCH(const bool, shown);
        OpenVault vault;
        const auto page = vault.run([&](Diary& diary) -> Result<SearchPage> {
            Record<Reflection> reflection;
            KEEL_ASSIGN(reflection.body.stamp, diary.journal().stampNow());
            KEEL_TRY(reflection.body.challengeIds.add(*ItemId::parse(challenge)));
            reflection.body.text = *FieldText::create(QStringLiteral("What was said in the meeting"));
            reflection.body.explainText = *FieldText::create(QStringLiteral("maybe I was too sensitive"));
            KEEL_TRY(diary.journal().save(reflection));
            return diary.journal().search(u"sensitive", 10, LastWord::Whole);
        });
        KEEL_VERIFY(page);
        QCOMPARE(page->hits.size(), 1);
        const Snippet& snippet = page->hits.first().snippet;
        QVERIFY(shown || snippet.text.contains(QStringLiteral("What was said")));
        QCOMPARE(snippet.text.contains(QStringLiteral("sensitive")), shown);
        QCOMPARE(snippet.marks.isEmpty(), !shown);
    }

    void theBinHidesAndGivesBack()
    {
        OpenVault vault;
        const auto id = vault.run([](Diary& diary) -> Result<RecordId> {
            KEEL_ASSIGN(const auto saved,
                        diary.journal().save(noteOn(diary.journal(), 0, QStringLiteral("heron"))));
            KEEL_TRY(diary.journal().remove(saved.header.id));
            return saved.header.id;
        });
        KEEL_VERIFY(id);
        const auto count = [&] {
            return vault.run(
                [](Diary& diary) { return diary.journal().search(u"heron", 10, LastWord::Whole)->total; });
        };
        QCOMPARE(count(), 0);
        KEEL_VERIFY(vault.run([&](Diary& diary) { return diary.journal().restore(*id); }));
        QCOMPARE(count(), 1);

        KEEL_VERIFY(vault.run([&](Diary& diary) { return diary.journal().remove(*id); }));
        vault.clock->set(vault.clock->now().addDays(29));
        QCOMPARE(*vault.run([](Diary& diary) { return diary.journal().purgeExpired(); }), 0);
        vault.clock->set(vault.clock->now().addDays(2));
        QCOMPARE(*vault.run([](Diary& diary) { return diary.journal().purgeExpired(); }), 1);
        KEEL_FAILS(vault.run([&](Diary& diary) { return diary.journal().read(*id); }), ErrorCode::NotFound);
    }

    void anEntryAfterTomorrowIsRefused()
    {
        OpenVault vault;
        KEEL_VERIFY(vault.run(
            [](Diary& d) { return d.journal().save(noteOn(d.journal(), -1, QStringLiteral("a"))); }));
        KEEL_FAILS(vault.run([](Diary& d) {
            return d.journal().save(noteOn(d.journal(), -2, QStringLiteral("b")));
        }),
                   ErrorCode::InvalidValue);
    }

    void theTimelineComesInWholeDaysNewestFirst()
    {
        OpenVault vault;
        KEEL_VERIFY(vault.run([](Diary& diary) -> Result<void> {
            for (int i = 0; i < 40; ++i) // two a day, written oldest day last
                KEEL_TRY(
                    diary.journal().save(noteOn(diary.journal(), i / 2, QStringLiteral("note %1").arg(i))));
            return {};
        }));
        QStringList days;
        std::optional<RecordSeq> before;
        int pages = 0;
        do {
            const auto page =
                vault.run([&](Diary& diary) { return diary.journal().timeline({}, before, 7); });
            KEEL_VERIFY(page);
            for (const AnyRecord& entry : page->entries)
                days.append(std::get<Record<Note>>(entry).body.stamp.localDate.toString());
            before = page->next;
            ++pages;
        } while (before);
        QCOMPARE(days.size(), 40);
        QVERIFY(std::is_sorted(days.rbegin(), days.rend()));
        QCOMPARE(pages, 6);
    }

    void chineseWordsOfTwoCharactersAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("two inside a run") << QStringLiteral("工作") << 1;
        QTest::newRow("two at the end") << QStringLiteral("很累") << 1;
        QTest::newRow("one") << QStringLiteral("累") << 1;
        QTest::newRow("four") << QStringLiteral("工作很累") << 1;
        QTest::newRow("not adjacent") << QStringLiteral("今很") << 0;
        QTest::newRow("with a Latin word") << QStringLiteral("工作 migrane") << 1;
        QTest::newRow("with a Latin word that is not there") << QStringLiteral("工作 quokka") << 0;
        QTest::newRow("katakana with a long vowel") << QStringLiteral("コーヒー") << 1;
        QTest::newRow("accents do not matter") << QStringLiteral("MIGRANE") << 1;
        QTest::newRow("quotes are text") << QStringLiteral("\"工作\" OR \"") << 0;
        QTest::newRow("only signs") << QStringLiteral("*()\"'--") << 0;
    }
    void chineseWordsOfTwoCharactersAreFound()
    {
        QFETCH(QString, query);
        QFETCH(int, found);
        OpenVault vault;
        KEEL_VERIFY(vault.run([](Diary& diary) {
            return diary.journal().save(
                noteOn(diary.journal(), 0, QStringLiteral("今天工作很累，migräne コーヒー")));
        }));
        const auto page =
            vault.run([&](Diary& diary) { return diary.journal().search(query, 10, LastWord::Whole); });
        KEEL_VERIFY(page);
        QCOMPARE(page->total, found);
        QCOMPARE(page->hits.size(), found);
        for (const SearchHit& hit : page->hits) {
            QVERIFY(!hit.snippet.marks.isEmpty());
            for (const auto& mark : hit.snippet.marks)
                QVERIFY(mark.start + mark.length <= hit.snippet.text.size());
        }
    }

    void aDraftIsARow()
    {
        OpenVault vault;
        Draft draft;
        draft.step = BoundedInt<0, 100>::of<4>();
        draft.document = *JsonText::create(QStringLiteral("{\"text\":\"half a sentence\"}"));
        KEEL_VERIFY(vault.run([&](Diary& diary) { return diary.journal().saveDraft(u"reflection", draft); }));
        vault.lock();
        vault.unlock();
        const auto found = vault.run([](Diary& diary) { return diary.journal().draft(u"reflection"); });
        KEEL_VERIFY(found);
        QCOMPARE((**found).body.document.text(), draft.document.text());
        KEEL_VERIFY(vault.run([](Diary& diary) { return diary.journal().discardDraft(u"reflection"); }));
        QVERIFY(!vault.run([](Diary& diary) { return diary.journal().draft(u"reflection"); })->has_value());
    }
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_Journal.moc"
