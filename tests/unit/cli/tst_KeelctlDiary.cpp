// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keelctl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QtTest>

namespace {

QByteArray bytes(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace

/// Writing entries, reading them back and finding them.
class TestKeelctlDiary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keelctl = Keelctl::withVault(); }

    // --- check-in ---

    void checkInIsWrittenAndAddedTo()
    {
        const Run first =
            run(words("check-in --mood 6 --strain=7 --day-type work --lunch-kept yes --note Busy"));
        QCOMPARE(first.exit, 0);
        QVERIFY(!QUuid::fromString(first.line()).isNull());
        QCOMPARE(first.out.count('\n'), 1);

        const Run second =
            run(words("check-in --energy 4 --coping walk:3,tea --supervision case:60 --value-ids a,b"));
        QCOMPARE(second.line(), first.line());
        const QJsonObject record = show(first.line());
        QCOMPARE(record.value(QStringLiteral("mood")), 6);
        QCOMPARE(record.value(QStringLiteral("energy")), 4);
        QCOMPARE(record.value(QStringLiteral("lunch_kept")), true);
        QCOMPARE(record.value(QStringLiteral("note")), QStringLiteral("Busy"));
        QCOMPARE(record.value(QStringLiteral("local_date")), QStringLiteral("2026-03-02"));
        QCOMPARE(record.value(QStringLiteral("tz")), QStringLiteral("Europe/London"));
        QCOMPARE(record.value(QStringLiteral("utc_offset_min")), 0);
        QCOMPARE(record.value(QStringLiteral("value_ids")),
                 (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(record.value(QStringLiteral("coping_used")),
                 (QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("walk")},
                                         {QStringLiteral("helpful"), 3}},
                             QJsonObject{{QStringLiteral("id"), QStringLiteral("tea")}}}));
        QVERIFY(!record.contains(QStringLiteral("meaning"))); // blank is not zero

        QCOMPARE(
            run(words("check-in --mood= --json -"), R"({"note":null,"lunch_kept":null,"strain":2})").exit, 0);
        const QJsonObject cleared = show(first.line());
        for (const char* key : {"mood", "note", "lunch_kept"})
            QVERIFY2(!cleared.contains(QLatin1String(key)), key);
        QCOMPARE(cleared.value(QStringLiteral("strain")), 2);
        QCOMPARE(cleared.value(QStringLiteral("energy")), 4);
    }

    void checkInOfAnotherDayIsAnotherRecord()
    {
        const QString today = run(words("check-in --mood 6")).line();
        const QString past = run(words("check-in --mood 5 --date 1999-12-31")).line();
        QVERIFY(today != past);
        QCOMPARE(show(past).value(QStringLiteral("local_date")), QStringLiteral("1999-12-31"));
        // The day begins at 03:00: what is written at one o'clock belongs to the evening before.
        const Run night =
            m_keelctl->bare(QStringList{QStringLiteral("--vault"), m_keelctl->vault(),
                                        QStringLiteral("--passphrase-file"), m_keelctl->path("passphrase")} +
                            words("check-in --energy 1 --now 2026-03-03T01:00:00+00:00"));
        QCOMPARE(night.line(), today);
    }

    void badCheckInsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("exit");
        const auto flags = [](const char* options) {
            QTest::newRow(options) << words(options) << QByteArray() << 6;
        };
        flags("--mood 11");
        flags("--mood -1");
        flags("--mood 5.5");
        flags("--mood good");
        flags("--telephone-min 601");
        flags("--lunch-kept maybe");
        flags("--day-type holiday");
        flags("--coping walk:5");
        flags("--coping walk:x");
        flags("--challenge-ids a,b,c,d");
        flags("--value-ids a,a");
        flags("--value-ids no/slug");
        flags("--supervision tea:10");
        flags("--mood 5 --date 2026-03-04");
        flags("--mood 5 --date 2026-02-30");
        const auto json = [](const char* name, const char* document, int exit) {
            QTest::newRow(name) << words("--json -") << QByteArray(document) << exit;
        };
        json("wrong type", R"({"mood":"6"})", 6);
        json("not whole", R"({"mood":6.5})", 6);
        json("impossible offset", R"({"mood":6,"tz":"Europe/London","utc_offset_min":120})", 6);
        json("unknown zone", R"({"mood":6,"tz":"Mars/Olympus"})", 6);
        json("no uuid", R"({"mood":6,"id":"monday"})", 6);
        json("NUL", R"({"note":"a\u0000b"})", 6);
        json("key twice", R"({"mood":6,"mood":7})", 6);
        json("not JSON", R"({"mood":6)", 4);
        json("empty", "", 4);
        json("no object", "[1]", 4);
        json("not UTF-8", "{\"note\":\"caf\xE9\"}", 4);
    }
    void badCheckInsAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, json);
        QFETCH(int, exit);
        const Run refused = run(words("check-in") + options, json);
        QCOMPARE(refused.exit, exit);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(entries(words("list")).size(), 0);
    }

    void aNoteHoldsExactly280CodePoints()
    {
        const QString cat = QStringLiteral("\U0001F431");
        QCOMPARE(
            run(QStringList{QStringLiteral("check-in"), QStringLiteral("--note"), cat.repeated(280)}).exit,
            0);
        QCOMPARE(
            run(QStringList{QStringLiteral("check-in"), QStringLiteral("--note"), cat.repeated(281)}).exit,
            6);
    }

    // --- add, show, edit, delete ---

    void addFillsWhatIsMissing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* kind, const char* record, const char* key, const char* value) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QByteArray(record) << QByteArray(key)
                                << QString::fromLatin1(value);
        };
        row("reflection", R"({"text":"a"})", "local_date", "2026-03-02");
        row("moment", R"({"text":"a","id":null,"tz":null})", "tz", "Europe/London");
        row("note", R"({"title":"t","text":"a"})", "recorded_at", "2026-03-02T12:00:00Z");
        row("plan", R"({"if_cue":"a","then_action":"b"})", "created", "2026-03-02");
        row("leave", R"({"from":"2027-01-04","to":"2027-01-08"})", "from", "2027-01-04");
        row("support_line", R"({"name":"Helpline","how":"07700 900123"})", "name", "Helpline");
    }
    void addFillsWhatIsMissing()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, key);
        QFETCH(QString, value);
        const Run added =
            run({QStringLiteral("add"), kind, QStringLiteral("--json"), QStringLiteral("-")}, record);
        QCOMPARE(added.exit, 0);
        QVERIFY(!QUuid::fromString(added.line()).isNull());
        QCOMPARE(added.line()[14], u'7'); // version 7: sorts by time
        QCOMPARE(show(added.line()).value(QString::fromLatin1(key)), value);
        QCOMPARE(show(added.line()).value(QStringLiteral("id")), added.line());
    }

    void addKeepsWhatIsGiven()
    {
        const QJsonObject given{
            {QStringLiteral("id"), QStringLiteral("8d1f2a34-0000-4000-8000-000000000001")},
            {QStringLiteral("local_date"), QStringLiteral("2026-01-05")},
            {QStringLiteral("tz"), QStringLiteral("Asia/Kolkata")},
            {QStringLiteral("utc_offset_min"), 330},
            {QStringLiteral("recorded_at"), QStringLiteral("2026-01-05T10:00:00Z")},
            {QStringLiteral("text"), QStringLiteral("kept")},
            {QStringLiteral("x_unknown"), QJsonArray{1, QStringLiteral("two")}}};
        m_keelctl->write("note.json", bytes(given));
        const QStringList add{QStringLiteral("add"), QStringLiteral("note"), QStringLiteral("--json"),
                              m_keelctl->path("note.json")};
        QCOMPARE(run(add).exit, 0);
        QJsonObject shown = show(given.value(QStringLiteral("id")).toString());
        QCOMPARE(shown.take(QStringLiteral("updated_at")).toString(), QStringLiteral("2026-03-02T12:00:00Z"));
        QCOMPARE(shown, given);
        QCOMPARE(run(add).exit, 6); // that id is there now
        QCOMPARE(entries(words("list")).size(), 1);
    }

    void anythingUnicodeSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::newRow("four bytes") << QStringLiteral("tired \U0001F62E\u200D\U0001F4A8 but fine")
                                    << QStringLiteral("fine");
        QTest::newRow("right to left") << QStringLiteral("יום ארוך מאוד") << QStringLiteral("ארוך");
        QTest::newRow("controls of direction") << QStringLiteral("a \u202Eb\u202C c") << QStringLiteral("c");
        QTest::newRow("Chinese pair") << QStringLiteral("今天督导很有帮助") << QStringLiteral("督导");
        QTest::newRow("rare Chinese") << QStringLiteral("𠮷野家") << QStringLiteral("𠮷野");
        QTest::newRow("accents") << QStringLiteral("Migräne im Büro") << QStringLiteral("migrane");
        QTest::newRow("line ends") << QStringLiteral("one\r\ntwo\u2028three") << QStringLiteral("three one");
    }
    void anythingUnicodeSurvives()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        const QString id = add("note", {{QStringLiteral("text"), text}});
        QCOMPARE(show(id).value(QStringLiteral("text")), text);
        QCOMPARE(idsOf(search({query})), QStringList{id});
    }

    void brokenTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("NUL") << QByteArray(R"({"text":"a\u0000b"})");
        QTest::newRow("high surrogate alone") << QByteArray(R"({"text":"a\ud83d b"})");
        QTest::newRow("low surrogate alone") << QByteArray(R"({"text":"a\ude00 b"})");
        QTest::newRow("too long") << QByteArray("{\"text\":\"" + QByteArray(1024 * 1024 + 1, 'x') + "\"}");
        QTest::newRow("too deep") << QByteArray("{\"x\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}");
    }
    void brokenTextIsRefused()
    {
        QFETCH(QByteArray, record);
        const Run refused = run(words("add note --json -"), record);
        QVERIFY2(refused.exit == 6 || refused.exit == 4, refused.err.constData());
        QCOMPARE(entries(words("list")).size(), 0);
    }

    void identifiersAreRefusedUnlessToldOtherwise_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("add") << words("add moment --json -")
                             << QByteArray(R"({"text":"Rang 07700 900123 again"})");
        QTest::newRow("add, unknown key")
            << words("add moment --json -") << QByteArray(R"({"text":"a","x":["Rang 07700 900123 again"]})");
        QTest::newRow("check-in, unknown key inside")
            << words("check-in --json -")
            << QByteArray(R"({"coping_used":[{"id":"co_ind_breaks","who":"Rang 07700 900123 again"}]})");
        QTest::newRow("check-in") << words("check-in --json -")
                                  << QByteArray(R"({"note":"NHS 943 476 5919"})");
        QTest::newRow("medium") << words("check-in --json -")
                                << QByteArray(R"({"note":"Mrs Patel cried today"})");
    }
    void identifiersAreRefusedUnlessToldOtherwise()
    {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, json);
        const Run refused = run(command, json);
        QCOMPARE(refused.exit, 6);
        QVERIFY2(!refused.err.contains("900123") && !refused.err.contains("943") &&
                     !refused.err.contains("Patel"),
                 refused.err.constData());
        QCOMPARE(entries(words("list")).size(), 0);
        QCOMPARE(run(command + words("--not-client-data"), json).exit, 0);
    }

    void editMergesAndNullClears()
    {
        const QString id = add("note", {{QStringLiteral("title"), QStringLiteral("old")},
                                        {QStringLiteral("text"), QStringLiteral("body")}});
        const Run edited = run({QStringLiteral("edit"), id, QStringLiteral("--json"), QStringLiteral("-")},
                               R"({"title":null,"text":"new","x":1})");
        QCOMPARE(edited.exit, 0);
        QCOMPARE(edited.line(), id);
        const QJsonObject record = show(id);
        QVERIFY(!record.contains(QStringLiteral("title")));
        QCOMPARE(record.value(QStringLiteral("text")), QStringLiteral("new"));
        QCOMPARE(record.value(QStringLiteral("x")), 1);

        for (const char* bad :
             {R"({"id":"8d1f2a34-0000-4000-8000-000000000001"})", R"({"deleted_at":null})",
              R"({"local_date":"2026-03-09"})", R"({"text":7})", R"({"text":"07700 900123"})"})
            QCOMPARE(
                run({QStringLiteral("edit"), id, QStringLiteral("--json"), QStringLiteral("-")}, bad).exit,
                6);
        QCOMPARE(show(id), record);
    }

    void theProfileIsEditedIntoBeing()
    {
        QCOMPARE(run(words("show profile --json")).exit, 6);
        const Run edited = run(words("edit profile --json -"), R"({"day_start":"05:00","fte":0.5})");
        QVERIFY2(edited.exit == 0, edited.err);
        QCOMPARE(run(words("edit profile --json -"), R"({"fte":null})").exit, 0);
        const QJsonObject profile = run(words("show profile --json")).json();
        QCOMPARE(profile[QStringLiteral("day_start")].toString(), QStringLiteral("05:00"));
        QVERIFY(!profile.contains(QStringLiteral("fte")));
        QCOMPARE(run(words("edit no_such_thing --json -"), "{\"a\":1}").exit, 6);
    }

    void deletedEntriesLeaveTheListAndComeBack()
    {
        const QString id = add("moment", {{QStringLiteral("text"), QStringLiteral("Lighthouse")}});
        QCOMPARE(run({QStringLiteral("delete"), id}).exit, 0);
        QCOMPARE(entries(words("list")).size(), 0);
        QCOMPARE(search({QStringLiteral("lighthouse")}).value(QStringLiteral("total")), 0);
        QVERIFY(show(id).contains(QStringLiteral("deleted_at")));
        QCOMPARE(run({QStringLiteral("edit"), id, QStringLiteral("--json"), QStringLiteral("-")}, "{}").exit,
                 6);
        QCOMPARE(run({QStringLiteral("undelete"), id}).exit, 0);
        QCOMPARE(entries(words("list")).size(), 1);
        QCOMPARE(search({QStringLiteral("lighthouse")}).value(QStringLiteral("total")), 1);
    }

    void unknownIdsAreRefused_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"show", "delete", "undelete", "edit"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void unknownIdsAreRefused()
    {
        QFETCH(QString, command);
        const QStringList json = command == u"edit" ? words("--json -") : QStringList();
        for (const char* id : {"8d1f2a34-0000-4000-8000-000000000009", "no_such_item", "not/a/slug"})
            QCOMPARE(run(QStringList{command, QString::fromLatin1(id)} + json, "{}").exit, 6);
    }

    // --- list ---

    void listIsNewestFirst()
    {
        run(words("check-in --mood 3 --date 2026-02-27"));
        run(words("check-in --mood 4 --date 2026-03-01"));
        add("note", {{QStringLiteral("text"), QStringLiteral("older")},
                     {QStringLiteral("local_date"), QStringLiteral("2025-06-01")},
                     {QStringLiteral("recorded_at"), QStringLiteral("2025-06-01T09:00:00Z")}});
        add("leave", {{QStringLiteral("from"), QStringLiteral("2026-07-01")},
                      {QStringLiteral("to"), QStringLiteral("2026-07-03")}});
        const QJsonArray all = entries(words("list"));
        QStringList days;
        for (const auto& entry : all) {
            QCOMPARE(entry.toObject().keys(), words("id kind local_date snippet title"));
            days.append(entry[QStringLiteral("local_date")].toString());
        }
        QCOMPARE(days, words("2026-07-01 2026-03-01 2026-02-27 2025-06-01"));
        QCOMPARE(all[1][QStringLiteral("title")].toString(), QStringLiteral("Check-in: mood 4"));

        QCOMPARE(entries(words("list --limit 2")).size(), 2);
        QCOMPARE(entries(words("list --limit 0")).size(), 0);
        QCOMPARE(entries(words("list --kind check_in")).size(), 2);
        QCOMPARE(entries(words("list --kind check-in --limit 1")).size(), 1);
        QCOMPARE(entries(words("list --kind leave")).size(), 1);
        QCOMPARE(entries(words("list --from 2026-02-27 --to 2026-03-01")).size(), 2);
        QCOMPARE(entries(words("list --kind note --from 2026-01-01")).size(), 0);
        // For people: one line each, however long the text.
        QCOMPARE(run(words("list")).out.count('\n'), 4);
    }

    void snippetsAreOneShortLine()
    {
        add("note", {{QStringLiteral("text"), QStringLiteral("first\nsecond\t\U0001F431").repeated(200)}});
        const QString snippet = entries(words("list"))[0][QStringLiteral("snippet")].toString();
        QVERIFY(!snippet.contains(u'\n') && !snippet.contains(u'\t'));
        QVERIFY(snippet.toUcs4().size() <= 160);
        QVERIFY(snippet.endsWith(u'…'));
    }

    // --- search ---

    void searchFindsAllWords()
    {
        const QString both = add("note", {{QStringLiteral("text"), QStringLiteral("Quiet harbour at dusk")}});
        add("note", {{QStringLiteral("text"), QStringLiteral("A loud harbour")}});
        const QJsonObject found = search({QStringLiteral("harbour QUIET")});
        QCOMPARE(idsOf(found), QStringList{both});
        QCOMPARE(found.value(QStringLiteral("total")), 1);
        const QJsonObject hit = found.value(QStringLiteral("hits"))[0].toObject();
        QCOMPARE(hit.value(QStringLiteral("kind")), QStringLiteral("note"));
        QCOMPARE(hit.value(QStringLiteral("local_date")), QStringLiteral("2026-03-02"));
        QVERIFY(hit.value(QStringLiteral("snippet")).toString().contains(QStringLiteral("Quiet")));
        const QJsonObject limited =
            search({QStringLiteral("harbour"), QStringLiteral("--limit"), QStringLiteral("1")});
        QCOMPARE(limited.value(QStringLiteral("total")), 2);
        QCOMPARE(limited.value(QStringLiteral("hits")).toArray().size(), 1);
    }

    void anyTextIsALegalQuery_data()
    {
        QTest::addColumn<QString>("query");
        const QStringList odd{QString(),
                              QStringLiteral(" "),
                              QStringLiteral("\""),
                              QStringLiteral("\"\""),
                              QStringLiteral("\"a"),
                              QStringLiteral("'"),
                              QStringLiteral("*"),
                              QStringLiteral("a*"),
                              QStringLiteral("^a"),
                              QStringLiteral("a:b"),
                              QStringLiteral("text:harbour"),
                              QStringLiteral("NEAR(a b)"),
                              QStringLiteral("AND"),
                              QStringLiteral("OR NOT"),
                              QStringLiteral("(((("),
                              QStringLiteral("{a b}: c"),
                              QStringLiteral("-x"),
                              QStringLiteral("--limt"),
                              QStringLiteral("-"),
                              QStringLiteral("+ + +"),
                              QStringLiteral("a\\b"),
                              QStringLiteral("%00"),
                              QStringLiteral("a\nb\tc"),
                              QStringLiteral("'); DROP TABLE record; --"),
                              QStringLiteral("\uFFFD\uFEFF\u200B"),
                              QStringLiteral("\U0001F600"),
                              QStringLiteral("e\u0301\u0301\u0301"),
                              QStringLiteral("\u202E"),
                              QStringLiteral("\u6708\u4EAE"),
                              QString(60'000, u'a'),
                              QStringLiteral("a ").repeated(5'000)};
        for (qsizetype i = 0; i < odd.size(); ++i)
            QTest::addRow("%d", int(i)) << odd[i];
    }
    void anyTextIsALegalQuery()
    {
        QFETCH(QString, query);
        const Run found = run({QStringLiteral("search"), query, QStringLiteral("--json")});
        QCOMPARE(found.exit, 0);
        QVERIFY(found.json().value(QStringLiteral("hits")).isArray());
        QVERIFY(found.json().value(QStringLiteral("total")).isDouble());
    }

private:
    Run run(const QStringList& command, const QByteArray& input = {}) const
    {
        return m_keelctl->run(command, input);
    }

    QString add(const char* kind, const QJsonObject& record) const
    {
        const Run added = run(
            {QStringLiteral("add"), QString::fromLatin1(kind), QStringLiteral("--json"), QStringLiteral("-")},
            bytes(record));
        if (added.exit != 0)
            qFatal("add: %s", added.err.constData());
        return added.line();
    }
    QJsonObject show(const QString& id) const
    {
        return run({QStringLiteral("show"), id, QStringLiteral("--json")}).json();
    }
    QJsonArray entries(QStringList command) const
    {
        const Run listed = run(command << QStringLiteral("--json"));
        if (!listed.json().value(QStringLiteral("entries")).isArray())
            qFatal("list: %s", listed.err.constData());
        return listed.json().value(QStringLiteral("entries")).toArray();
    }
    QJsonObject search(const QStringList& query) const
    {
        return run(QStringList{QStringLiteral("search"), QStringLiteral("--json")} + query).json();
    }
    static QStringList idsOf(const QJsonObject& found)
    {
        QStringList ids;
        for (const auto& hit : found.value(QStringLiteral("hits")).toArray())
            ids.append(hit[QStringLiteral("id")].toString());
        return ids;
    }

    std::unique_ptr<Keelctl> m_keelctl;
};

QTEST_GUILESS_MAIN(TestKeelctlDiary)
#include "tst_KeelctlDiary.moc"
