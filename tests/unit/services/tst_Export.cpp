// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Giving out: whatever a diary holds is in the export and comes back from it, byte for byte; the readable
// exports carry text as text.
#include "services/CsvExport.h"
#include "services/Exchange.h"
#include "services/MarkdownExport.h"
#include "services/RecordJson.h"
#include "storage/Transaction.h"
#include "support/OpenVault.h"
#include "support/RandomDiary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace keel;
using test::OpenVault;
using test::RandomDiary;

namespace {

const Day today = *Day::parse(u"2026-11-19");
/// Today in London can be tomorrow's tomorrow under a random profile: Pago Pago, where the day begins at
/// 23:59.
const Day lastDay = today.plus(-2);

Result<void> putAll(Diary& diary, const QList<AnyRecord>& records)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
    for (const AnyRecord& record : records)
        KEEL_TRY(diary.records().put(record));
    return transaction.commit();
}

QByteArray exportOf(OpenVault& vault)
{
    return vault.run([](Diary& diary) { return Exchange(diary).exportBytes(); }).value_or(QByteArray());
}

Result<ImportReport> take(OpenVault& vault, const QByteArray& json, ImportOptions options = {})
{
    return vault.run([&](Diary& diary) { return Exchange(diary).importBytes(json, options); });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fixture() { return bytesOf(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/export-small.json")); }

/// Without the two lines that may differ.
QByteArray diaryOf(const QByteArray& json)
{
    QByteArrayList lines = json.split('\n');
    lines.removeIf([](const QByteArray& line) {
        return line.startsWith("\"exported_at\"") || line.startsWith("\"app_version\"");
    });
    return lines.join('\n');
}

/// The keys of a body's fields.
struct Keys
{
    QStringList names;
    template <class T> void operator()(const char* key, const T&) { names.append(QString::fromLatin1(key)); }
};

/// The names of the tables that hold a record's lists, beside the record's own.
struct ChildTables
{
    QSet<QString> names;
    template <class T> void operator()(const char*, const T& field)
    {
        if constexpr (std::is_same_v<T, ScaleScores>)
            (*this)(nullptr, field.entries);
        else if constexpr (requires { std::decay_t<decltype(*field.begin())>::table; })
            names.insert(QString::fromLatin1(std::decay_t<decltype(*field.begin())>::table));
    }
};

} // namespace

class tst_Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverADiaryHoldsComesBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverADiaryHoldsComesBack()
    {
        QFETCH(quint32, seed);
        OpenVault first, second;
        const auto records = RandomDiary(seed, lastDay).records(25);
        KEEL_VERIFY(first.run([&](Diary& diary) { return putAll(diary, records); }));
        const QByteArray exported = exportOf(first);
        second.clock->set(second.clock->now().addSecs(3600));
        const auto report = take(second, exported);
        KEEL_VERIFY(report);
        for (const Rejection& rejection : report->rejected)
            QFAIL(qPrintable(rejection.path + u' ' + rejection.reason));
        QVERIFY(report->applied);
        QCOMPARE(report->added, int(records.size()));
        const QByteArray again = exportOf(second);
        QVERIFY(again != exported); // exported_at
        QCOMPARE(diaryOf(again), diaryOf(exported));

        for (OpenVault* vault : {&first, &second}) {
            const auto twice = take(*vault, exported);
            KEEL_VERIFY(twice);
            QCOMPARE(twice->unchanged, int(records.size()));
            QCOMPARE(twice->added + twice->updated + int(twice->rejected.size()), 0);
        }
        QCOMPARE(diaryOf(exportOf(second)), diaryOf(exported));
    }

    void theFixtureIsWrittenAsItWasRead()
    {
        OpenVault vault;
        KEEL_VERIFY(take(vault, fixture()));
        // The fixture spells some characters as escapes; as JSON the two say the same, in the same order.
        const QByteArray exported = exportOf(vault);
        QCOMPARE(QJsonDocument::fromJson(diaryOf(exported).replace("\n", "")).object(),
                 QJsonDocument::fromJson(diaryOf(fixture()).replace("\n", "")).object());
        QByteArray spelt = diaryOf(fixture());
        spelt.replace("\\u2013", "–").replace("\\u4f60\\u597d", "你好").replace("\\ud83c\\udf0a", "🌊");
        spelt.replace("\\u05d9\\u05d5\\u05dd \\u05e9\\u05e7\\u05d8", "יום שקט");
        const QByteArray got = diaryOf(exported).replace("\n", "");
        QCOMPARE(got, spelt.replace("\n", "")); // one record on a line or several is the same
    }

    void anEmptyDiaryHasEveryArray()
    {
        OpenVault vault;
        const QByteArray json = exportOf(vault);
        QVERIFY2(json.startsWith("{\"schema\":\"keel-export/"
                                 "1\",\n\"exported_at\":\"2026-11-19T17:20:00Z\",\n\"app_version\":\"0."),
                 json);
        QVERIFY2(json.contains("\",\n\"values\":[],\n\"custom_items\":[],\n\"check_ins\":[],"), json);
        QVERIFY(json.endsWith("\"drafts\":[]\n}\n"));
        const auto report = take(vault, json);
        KEEL_VERIFY(report);
        QVERIFY(report->applied);
    }

    void everyTableIsExported()
    {
        // What a person entered, by table: the kinds' own, those of their lists, and the two shared ones.
        QSet<QString> exported{QStringLiteral("link"),
                               QStringLiteral("text_line")}; // lists of ids and of texts
        forEachBody([&]<class Body>() {
            exported.insert(QString::fromLatin1(Body::table));
            ChildTables children;
            const Body blank;
            Body::visit(blank, children);
            exported += children.names;
        });
        const QSet<QString> internal{
            QStringLiteral("record"),        // the header of each record: exported with it
            QStringLiteral("device"),        // this device's name for itself and its count of changes
            QStringLiteral("vault_setting"), // the vault's own; the unknown keys among it are written back
            QStringLiteral("tombstone"),     // ids of what was removed for good
            QStringLiteral("cjk_text"),      // derived from the records' texts
        };
        OpenVault vault;
        const auto tables = vault.run([](Diary& diary) -> Result<QStringList> {
            KEEL_ASSIGN(auto select,
                        diary.connection().statement("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                                     " AND name NOT LIKE 'sqlite_%'"));
            QStringList names;
            while (true) {
                KEEL_ASSIGN(const bool row, select->step());
                if (!row)
                    return names;
                names.append(select->text(0));
            }
        });
        KEEL_VERIFY(tables);
        QVERIFY(tables->size() > 30);
        for (const QString& table : *tables) {
            const bool isSearch =
                table == QLatin1String("search") || table.startsWith(QLatin1String("search_")); // FTS5
            QVERIFY2(exported.contains(table) || internal.contains(table) || isSearch, qPrintable(table));
        }
        for (const QString& table : exported)
            QVERIFY2(tables->contains(table), qPrintable(table));
    }

    void everyFieldReachesTheExport()
    {
        // Not only each table, each of its columns: every field that a record can have is a key of its JSON.
        RandomDiary random(4, today);
        forEachBody([&]<class Body>() {
            if constexpr (!std::is_same_v<Body, PromptSettings>) { // its one field is the object itself
                QSet<QString> seen;
                for (int i = 0; i < 60; ++i) {
                    const QByteArray json = recordToJson(random.record<Body>());
                    for (const QString& key : QJsonDocument::fromJson(json).object().keys())
                        seen.insert(key);
                }
                Keys keys;
                const Body blank;
                Body::visit(blank, keys);
                for (const QString& key : keys.names)
                    QVERIFY2(seen.contains(key), qPrintable(QLatin1String(Body::table) + u'.' + key));
            }
        });
    }

    void theFileIsWholePrivateAndReplacesTheOldOne()
    {
        OpenVault vault;
        KEEL_VERIFY(take(vault, fixture()));
        const QDir folder(vault.folder.path());
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("out"))));
        const QString path = folder.filePath(QStringLiteral("out/diary.json"));
        const auto toPath = [&](const Progress& progress) {
            return vault.run([&](Diary& diary) { return Exchange(diary).exportJson(path, progress); });
        };
        KEEL_VERIFY(toPath({}));
        QCOMPARE(bytesOf(path), exportOf(vault));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden).size(),
                 1);

        const QByteArray before = bytesOf(path);
        const auto records = RandomDiary(9, today).records(60);
        KEEL_VERIFY(vault.run([&](Diary& diary) { return putAll(diary, records); }));
        KEEL_FAILS(toPath([](qint64, qint64) { return false; }), ErrorCode::Cancelled);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden).size(),
                 1);
        KEEL_VERIFY(toPath({}));
        QVERIFY(bytesOf(path) != before);
        const auto nowhere =
            vault.run([&](Diary& diary) { return Exchange(diary).exportJson(path + u"/x/y"); });
        QVERIFY(!nowhere);
        QVERIFY(!vault.run([&](Diary& diary) { return Exchange(diary).exportJson(folder.path()); }));
    }

    void csvCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("a b") << QByteArray("a b");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QStringLiteral("-1,2") << QByteArray("\"'-1,2\"");
        QTest::newRow("at") << QStringLiteral("@x") << QByteArray("'@x");
        QTest::newRow("tab") << QStringLiteral("\t=x") << QByteArray("'\t=x");
        QTest::newRow("return") << QStringLiteral("\r=x") << QByteArray("\"'\r=x\"");
        QTest::newRow("later") << QStringLiteral("a=1") << QByteArray("a=1");
    }
    void csvCells()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void tablesForASpreadsheet()
    {
        OpenVault vault;
        KEEL_VERIFY(take(vault, fixture()));
        const QDir folder(vault.folder.filePath(QStringLiteral("csv")));
        KEEL_VERIFY(vault.run([&](Diary& diary) { return Exchange(diary).exportCsv(folder.path()); }));
        QCOMPARE(folder.entryList(QDir::Files).size(), int(std::tuple_size_v<AllBodies>));
        const QByteArray checkIns = bytesOf(folder.filePath(QStringLiteral("check_ins.csv")));
        const QByteArrayList rows = checkIns.split('\n');
        QCOMPARE(rows.size(), 4); // header, two of three (one lies in the bin), nothing after the last CRLF
        QVERIFY(rows[0].startsWith("id,local_date,tz,utc_offset_min,recorded_at,day_type,mood,"));
        QVERIFY(rows[0].endsWith(",note,updated_at\r"));
        QVERIFY2(rows[2].contains("ch_sys_time_pressure;usr_corridor"), rows[2]);
        QVERIFY2(rows[2].contains("co_ind_breaks:3;co_sys_peers,"), rows[2]);
        QVERIFY2(rows[2].contains(",usr_no_email_in_bed:true;usr_leave_at_five:false,"), rows[2]);
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("notes.csv"))).contains(",'@home,"));
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("profile.csv"))).contains("lunch_from,lunch_to"));
        QCOMPARE(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void markdownShowsTextAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char* name, const char* text, const char* markdown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
        };
        row("plain", "It's fine, really.", "It's fine, really.");
        row("html", "<b>x</b> &amp;", "\\<b\\>x\\</b\\> \\&amp;");
        row("link", "[a](https://b.c)", "\\[a\\](https\\://b.c)");
        row("image", "![a](b)", "\\!\\[a\\](b)");
        row("bare address", "see www.x.org or a@b.c", "see www\\.x.org or a\\@b.c");
        row("heading", "# a", "\\# a");
        row("underlined", "a\n===\n---", "a\\\n\\===\\\n\\---");
        row("list", "- a\n+ b\n12. c\n3) d", "\\- a\\\n\\+ b\\\n12\\. c\\\n3\\) d");
        row("quote", "> a", "\\> a");
        row("code", "    x `y`", "x \\`y\\`");
        row("paragraphs", "a\r\n\r\nb\rc", "a\n\nb\\\nc");
        row("table", "a|b", "a\\|b");
        row("emphasis", "*a* _b_ ~~c~~ \\", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\\\");
        row("right to left", "יום שקט 𠮷", "יום שקט 𠮷");
    }
    void markdownShowsTextAsText()
    {
        QFETCH(QString, text);
        QTEST(escapedMarkdown(text), "markdown");
    }

    void aFilePerMonth()
    {
        OpenVault vault;
        KEEL_VERIFY(take(vault, fixture()));
        const QDir folder(vault.folder.filePath(QStringLiteral("markdown")));
        KEEL_VERIFY(vault.run([&](Diary& diary) { return Exchange(diary).exportMarkdown(folder.path()); }));
        QCOMPARE(folder.entryList(QDir::Files),
                 QStringList({QStringLiteral("2026-10.md"), QStringLiteral("2026-11.md"),
                              QStringLiteral("2026-12.md"), QStringLiteral("undated.md")}));
        const QByteArray november = bytesOf(folder.filePath(QStringLiteral("2026-11.md")));
        QVERIFY(november.startsWith("# 2026-11\n\n## 2026-11-10, Tuesday\n"));
        QVERIFY2(november.contains("- Mood: 4\n"), november);
        QVERIFY2(november.contains(
                     "\\<b\\>and\\</b\\> \\[linked\\](https\\://example.org)\\\n    \\# not a heading"),
                 november);
        QVERIFY(!november.contains("2026-11-18, Wednesday\n\n### Check in")); // in the bin
    }

    /// To be read: nothing of the ordinary way stands beside what nobody is asked to find sense in.
    void markdownDoesNotReframe()
    {
        OpenVault vault;
        const QByteArray reflection =
            R"({"schema":"keel-export/1","reflections":[{"id":"0192d000-0000-7000-8000-00000000000@","local_date":"2026-11-10","text":"What was said","challenge_ids":["#"],"meaningful":7,"explain_text":"Explained away","worth_text":"It makes me grow","appraisal_ids":["ap_ind_wider_context"],"want_ids":["ally"]}]})";
        const auto markdown = [&](const char* challenge, const char* last) {
            QByteArray json = reflection;
            const auto report = take(vault, json.replace('@', last).replace('#', challenge));
            [&] { QVERIFY(report && report->applied); }();
            const QDir folder(vault.folder.filePath(QString::fromLatin1(challenge)));
            [&] {
                KEEL_VERIFY(
                    vault.run([&](Diary& diary) { return Exchange(diary).exportMarkdown(folder.path()); }));
            }();
            return bytesOf(folder.filePath(QStringLiteral("2026-11.md")));
        };
        const QByteArray hard = markdown("ch_cul_racism", "1");
        QVERIFY2(hard.contains("What was said") && hard.contains("ally"), hard);
        for (const char* never : {"Explained away", "It makes me grow", "ap_ind_wider_context", "Meaningful"})
            QVERIFY2(!hard.contains(never), never);
        const QByteArray both = markdown("ch_sys_targets", "2");
        QVERIFY2(both.contains("Explained away") && both.contains("It makes me grow"), both);
        // The diary's own file holds all that the diary holds.
        QVERIFY(exportOf(vault).count("Explained away") == 2);
    }

    void tenYearsAreTakenWhole()
    {
        QByteArray json = R"({"schema":"keel-export/1")";
        const QByteArray text = QByteArray("Some words about the day, naïve and plain. ").repeated(8);
        const auto list = [&](const char* collection, int every, const char* letter, const QByteArray& rest) {
            json += QByteArray(",\n\"") + collection + "\":[";
            for (int day = 0; day < 3650; day += every) {
                json += day ? ",\n" : "";
                json += "{\"id\":\"0192d000-0000-7000-8" + QByteArray(letter) + "-" +
                        QByteArray::number(day).rightJustified(12, '0') + "\",\"local_date\":\"" +
                        today.plus(-day).toString().toLatin1() + "\"" + rest + "}";
            }
            json += ']';
        };
        const QByteArray stamp =
            R"(,"tz":"UTC","utc_offset_min":0,"recorded_at":"2026-11-01T10:00:00Z","updated_at":"2026-11-01T10:00:00Z")";
        list(
            "check_ins", 1, "001",
            stamp +
                R"(,"day_type":"work","mood":5,"energy":4,"strain":6,"meaning":7,"values_connected":true,"value_ids":["v_a","v_b"],)"
                R"("client_contacts":6,"telephone_min":120,"overtime_min":15,"breaks_taken":2,"lunch_kept":true,"challenge_ids":["a","b"],)"
                R"("boundaries":[{"id":"x","kept":true}],"coping_used":[{"id":"c","helpful":3},{"id":"d"}],"note":"A short line")");
        list("reflections", 2, "002",
             stamp + ",\"text\":\"" + text +
                 "\",\"challenge_ids\":[\"a\"],\"value_ids\":[\"v_a\"],\"explain_text\":\"" + text + '"');
        list("moments", 1, "003", stamp + ",\"text\":\"" + text.left(120) + "\",\"value_ids\":[\"v_a\"]");
        list("notes", 2, "004", stamp + ",\"title\":\"T\",\"text\":\"" + text.repeated(3) + '"');
        list("day_closings", 1, "005", R"(,"value_id":"v_a","phrase":"Enough","parked_count":2)");
        list("weekly_reviews", 7, "006", stamp + ",\"mattered\":\"" + text + '"');
        list("scores", 14, "007", R"(,"instrument":"brs","scores":{"total":3.5})");
        json += '}';
        OpenVault vault;
        const auto report = take(vault, json);
        KEEL_VERIFY(report);
        QVERIFY(report->applied);
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(report->added, 3 * 3650 + 2 * 1825 + 522 + 261);
        QVERIFY(exportOf(vault).size() > json.size());
    }
};

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_Export.moc"
