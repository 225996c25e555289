// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking files in: what counts as added, updated and unchanged, what is refused and where, and that a refused
// file leaves no trace.
#include "services/Exchange.h"
#include "support/OpenVault.h"
#include "support/RandomDiary.h"

#include <QFile>

using namespace keel;
using test::OpenVault;
using test::RandomDiary;

namespace {

const QByteArray idA = "0192d3a0-0000-7000-8000-00000000000a";
const QByteArray idB = "0192d3a0-0000-7000-8000-00000000000b";
const QByteArray idC = "0192d3a0-0000-7000-8000-00000000000c";

QByteArray file(const QByteArray& members)
{
    return "{\"schema\":\"keel-export/1\",\"exported_at\":\"2026-11-01T00:00:00Z\"" +
           QByteArray(members.isEmpty() ? "" : ",") + members + '}';
}

QByteArray checkIn(const QByteArray& id, const QByteArray& day, const QByteArray& rest = {})
{
    return "{\"id\":\"" + id + "\",\"local_date\":\"" + day + '"' + rest + '}';
}

/// "1+ 0~ 2= check_ins[3].mood: reason | ..." of a report; the error's name when there is none.
QString summary(const Result<ImportReport>& result)
{
    if (!result)
        return errorName(result.error().code);
    QString text =
        QStringLiteral("%1+ %2~ %3=").arg(result->added).arg(result->updated).arg(result->unchanged);
    for (const Rejection& rejection : result->rejected)
        text += QStringLiteral(" | ") + rejection.path + QStringLiteral(": ") + rejection.reason;
    return text;
}

QByteArray exportOf(OpenVault& vault)
{
    return vault.run([](Diary& diary) { return Exchange(diary).exportBytes(); }).value_or(QByteArray());
}

Result<ImportReport> take(OpenVault& vault, const QByteArray& json, ImportOptions options = {})
{
    return vault.run([&](Diary& diary) { return Exchange(diary).importBytes(json, options); });
}

QByteArray fixture()
{
    QFile small(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/export-small.json"));
    return small.open(QIODevice::ReadOnly) ? small.readAll() : QByteArray();
}

} // namespace

class tst_Import : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!fixture().isEmpty()); }

    void theFixtureHoldsEveryKindAndTakesOnce()
    {
        OpenVault vault;
        const auto first = take(vault, fixture());
        QCOMPARE(summary(first), QStringLiteral("28+ 0~ 0="));
        QVERIFY(first->applied);
        forEachBody([&]<class Body>() {
            const auto count =
                vault.run([](Diary& diary) { return diary.records().count(Body::kind, Bin::Include); });
            QVERIFY2(count && *count > 0, Body::table);
        });
        const QByteArray before = exportOf(vault);
        QCOMPARE(summary(take(vault, fixture())), QStringLiteral("0+ 0~ 28="));
        QCOMPARE(exportOf(vault), before);
    }

    void theNewerVersionWins()
    {
        OpenVault vault;
        const auto version = [](const char* moment, const char* mood, const char* rest = "") {
            return file(
                R"("check_ins":[)" +
                checkIn(idA, "2026-11-10",
                        QByteArray(",\"mood\":") + mood + ",\"updated_at\":\"" + moment + "\"" + rest) +
                ']');
        };
        QCOMPARE(summary(take(vault, version("2026-11-10T18:00:00Z", "4"))), QStringLiteral("1+ 0~ 0="));
        QCOMPARE(summary(take(vault, version("2026-11-10T17:00:00Z", "5"))), QStringLiteral("0+ 0~ 1="));
        QCOMPARE(summary(take(vault, version("2026-11-10T18:00:00Z", "6"))), QStringLiteral("0+ 0~ 1="));
        QVERIFY(exportOf(vault).contains("\"mood\":4"));
        QCOMPARE(summary(take(vault, version("2026-11-10T18:00:00.001Z", "7"))), QStringLiteral("0+ 1~ 0="));
        QVERIFY(exportOf(vault).contains("\"mood\":7"));
        QCOMPARE(summary(take(
                     vault, version("2026-11-12T00:00:00Z", "7", R"(,"deleted_at":"2026-11-12T00:00:00Z")"))),
                 QStringLiteral("0+ 1~ 0="));
        const auto live =
            vault.run([](Diary& diary) { return diary.records().count(Kind::CheckIn, Bin::Exclude); });
        QCOMPARE(live.value_or(-1), 0);
    }

    void aDayHasOneCheckIn()
    {
        OpenVault vault;
        QCOMPARE(summary(take(vault, file(R"("check_ins":[)" + checkIn(idA, "2026-11-10") + ']'))),
                 QStringLiteral("1+ 0~ 0="));
        const QByteArray other =
            file(R"("check_ins":[)" + checkIn(idB, "2026-11-10") + ',' + checkIn(idC, "2026-11-11") + ']');
        const auto refused = take(vault, other);
        QCOMPARE(summary(refused),
                 QStringLiteral("1+ 0~ 0= | check_ins[0].local_date: this day has another check-in"));
        QCOMPARE(int(refused->rejected.first().code), int(ErrorCode::Conflict));
        QVERIFY(!refused->applied);
        const auto skipped = take(vault, other, {false, true});
        QVERIFY(skipped->applied);
        QCOMPARE(
            vault.run([](Diary& d) { return d.records().count(Kind::CheckIn, Bin::Include); }).value_or(-1),
            2);
    }

    void aDayHoldsSoManyEntries()
    {
        constexpr int most = (1 << seqDayShift) - 1;
        QByteArray moments;
        for (int i = 0; i <= most; ++i) {
            const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
            moments += QByteArray(i == 0 ? "" : ",") + "{\"id\":\"0192d3a0-0000-7000-8000-" + number +
                       "\",\"local_date\":\"2026-11-02\",\"text\":\"heron\"}";
        }
        const QByteArray full = file("\"moments\":[" + moments + ']');
        OpenVault vault;
        QCOMPARE(summary(take(vault, full)),
                 QStringLiteral("%1+ 0~ 0= | moments[%1]: this day is full").arg(most));
        const auto rest = take(vault, full, {false, true});
        QVERIFY(rest && rest->applied);
        QCOMPARE(rest->added, most);
    }

    void aDayThatTheFileFreesCanBeTaken()
    {
        OpenVault vault;
        QVERIFY(take(vault, file(R"("check_ins":[)" + checkIn(idA, "2026-11-10") + ']'))->applied);
        // The file's order is by id here: the new one comes before the deletion of the old.
        const auto result =
            take(vault,
                 file(R"("check_ins":[)" + checkIn(idB, "2026-11-10") + ',' +
                      checkIn(idA, "2026-11-10",
                              R"(,"updated_at":"2026-11-15T00:00:00Z","deleted_at":"2026-11-15T00:00:00Z")") +
                      ']'));
        QCOMPARE(summary(result), QStringLiteral("1+ 1~ 0="));
    }

    void aProfileReachesAnEmptyVaultAndIsReplacedByANewerOneOnly()
    {
        OpenVault vault;
        const auto profile = [](const char* rest) {
            return file(QByteArray(R"("profile":{"tz":"Europe/London")") + rest + '}');
        };
        QCOMPARE(summary(take(vault, profile(R"(,"fte":0.8)"))), QStringLiteral("1+ 0~ 0="));
        QCOMPARE(summary(take(vault, profile(R"(,"fte":0.8)"))), QStringLiteral("0+ 0~ 1="));
        QCOMPARE(summary(take(vault, profile(R"(,"fte":0.5)"))), QStringLiteral("0+ 0~ 1="));
        QCOMPARE(summary(take(vault, profile(R"(,"fte":0.6,"updated_at":"2026-11-02T00:00:00Z")"))),
                 QStringLiteral("0+ 1~ 0="));
        const auto fte = vault.run([](Diary& diary) { return diary.journal().profile(); })->fte;
        QCOMPARE(fte ? fte->value() : -1, 0.6);
    }

    void unknownKeysSurvive()
    {
        OpenVault vault;
        QVERIFY(
            take(vault, R"({"zebra":{"b":1,"a":[1.50,"\u4f60"]},"people":[{"future":{"y":1,"x":2},"id":")" +
                            idA + R"(","label":"L","aaa":null}],"schema":"keel-export/1","apple":1e5})")
                ->applied);
        QVERIFY(take(vault, file(R"("mango":true,"apple":7)"))->applied);
        vault.lock();
        vault.unlock();
        const QByteArray json = exportOf(vault);
        QVERIFY2(json.contains(
                     R"("label":"L","updated_at":"1970-01-01T00:00:00Z","aaa":null,"future":{"y":1,"x":2}})"),
                 json);
        QVERIFY2(
            json.endsWith(",\n\"apple\":7,\"mango\":true,\"zebra\":{\"b\":1,\"a\":[1.50,\"\u4f60\"]}\n}\n"),
            json);
    }

    void unknownKeysWithinARecordsObjectsSurvive()
    {
        OpenVault vault;
        const QByteArray inside =
            R"("boundaries":[{"id":"co_bnd_lunch","kept":true,"why":["a",1.50]}],)"
            R"("coping_used":[{"id":"co_ind_breaks","where":"park"},{"id":"co_ind_hobby","helpful":3,)"
            R"("with":{"z":1,"a":2}}])";
        QVERIFY(
            take(vault, file(R"("profile":{"hours":[{"weekday":1,"from":"09:00","to":"17:00","site":"A"},)"
                             R"({"weekday":1,"from":"18:00","to":"19:00","site":"B"}],)"
                             R"("lunch":{"from":"12:30","to":"13:00","room":4}},"check_ins":[)" +
                             checkIn(idA, "2026-10-05", ',' + inside + R"(,"x_own":1)") + ']'))
                ->applied);
        vault.lock();
        vault.unlock();
        const QByteArray json = exportOf(vault);
        QVERIFY2(json.contains(QByteArray(inside + R"(,"updated_at":"2026-11-01T00:00:00Z","x_own":1})")),
                 json);
        QVERIFY2(json.contains(
                     R"("to":"17:00","site":"A"},{"weekday":1,"from":"18:00","to":"19:00","site":"B"}])"),
                 json);
        QVERIFY2(json.contains(R"("lunch":{"from":"12:30","to":"13:00","room":4})"), json);
        QVERIFY(!json.contains("nested"));
        QCOMPARE(summary(take(vault, json)), QStringLiteral("0+ 0~ 2="));

        // They stay with their object when the list around it changes.
        const auto edited = vault.run([](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(const auto found, diary.journal().checkInOn(Day::parse(u"2026-10-05").value()));
            if (!found)
                return fail(ErrorCode::NotFound);
            Record<CheckIn> record = *found;
            decltype(record.body.copingUsed) fewer;
            for (const CopingUsed& used : found->body.copingUsed) {
                if (used.id.toString() == QStringLiteral("co_ind_hobby"))
                    KEEL_TRY(fewer.add(used));
            }
            record.body.copingUsed = fewer;
            KEEL_TRY(diary.journal().save(std::move(record)));
            return {};
        });
        KEEL_VERIFY(edited);
        const QByteArray after = exportOf(vault);
        QVERIFY2(
            after.contains(R"("coping_used":[{"id":"co_ind_hobby","helpful":3,"with":{"a":2,"z":1}}])") ||
                after.contains(R"("coping_used":[{"id":"co_ind_hobby","helpful":3,"with":{"z":1,"a":2}}])"),
            after);
        QVERIFY(!after.contains("park"));
    }

    void aFileCannotUseThePlaceOfUnknownKeys()
    {
        OpenVault vault;
        QVERIFY(
            take(vault, file(R"("people":[{"id":")" + idA +
                             R"(","label":"L","\u0001nested":{"label":{"x":1}},"y":{"\u0001nested":2}}])"))
                ->applied);
        const QByteArray json = exportOf(vault);
        QVERIFY2(json.contains(R"("label":"L")"), json);
        QVERIFY2(json.contains(R"("y":{"\u0001nested":2})"), json);
    }

    void aDryRunWritesNothing()
    {
        OpenVault vault;
        const QByteArray before = exportOf(vault);
        const auto report = take(vault, fixture(), {true, false});
        QCOMPARE(summary(report), QStringLiteral("28+ 0~ 0="));
        QVERIFY(!report->applied);
        QCOMPARE(exportOf(vault), before);
    }

    void stoppingHalfWayWritesNothing()
    {
        OpenVault vault;
        QByteArray notes;
        for (int i = 0; i < 1000; ++i)
            notes += (i ? "," : "") +
                     checkIn("0192d3a0-0000-7000-8000-" + QByteArray::number(i).rightJustified(12, '0'),
                             "2026-11-10");
        const QByteArray before = exportOf(vault);
        qint64 seenTotal = 0;
        const auto stopped = vault.run([&](Diary& diary) {
            return Exchange(diary).importBytes(file("\"notes\":[" + notes + ']'), {},
                                               [&](qint64 done, qint64 total) {
                                                   seenTotal = total;
                                                   return done < 500;
                                               });
        });
        KEEL_FAILS(stopped, ErrorCode::Cancelled);
        QCOMPARE(seenTotal, 1000);
        QCOMPARE(exportOf(vault), before);
        QCOMPARE(summary(take(vault, file("\"notes\":[" + notes + ']'))), QStringLiteral("1000+ 0~ 0="));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& json, const QString& expected) {
            QTest::newRow(name) << json << expected;
        };
        const QString notJson = QStringLiteral("not_json"), notOurs = QStringLiteral("not_our_schema");
        row("empty", "", notJson);
        row("blank", "  \n", notJson);
        row("malformed", R"({"schema":"keel-export/1",})", notJson);
        row("comment", R"({"schema":"keel-export/1"/**/})", notJson);
        row("not a number", file(R"("x":NaN)"), notJson);
        row("trailing garbage", file({}) + "x", notJson);
        row("second document", file({}) + file({}), notJson);
        row("NUL at the end", file({}) + QByteArray(1, '\0'), notJson);
        row("NUL inside", file("\"x\":\"" + QByteArray(1, '\0') + '"'), notJson);
        row("lone surrogate", file(R"("x":"\ud800")"), notJson);
        row("bad UTF-8", file("\"x\":\"\xff\""), notJson);
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), notJson);
        row("unclosed depth", QByteArray(500000, '['), notJson);
        row("array", "[]", notOurs);
        row("text", "\"keel-export/1\"", notOurs);
        row("no schema", R"({"check_ins":[]})", notOurs);
        row("other schema", R"({"schema":"other/1"})", notOurs);
        row("schema is no text", R"({"schema":1})", notOurs);
        row("schema in a list", R"([{"schema":"keel-export/1"}])", notOurs);
        row("schema too deep", R"({"x":{"schema":"keel-export/1"}})", notOurs);
        row("near miss", R"({"schema":"keel-export/1.1"})", notOurs);
        row("older", R"({"schema":"keel-export/0"})", notOurs);
        row("newer", R"({"schema":"keel-export/2","check_ins":7})", QStringLiteral("newer_schema"));
        row("much newer", R"({"schema":"keel-export/10"})", QStringLiteral("newer_schema"));
        row("too deep", file("\"x\":" + QByteArray(16, '[') + QByteArray(16, ']')),
            QStringLiteral("too_large"));
        row("too deep, not ours", "{\"x\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}', notOurs);
        row("huge number", file(R"("x":1e400)"), QStringLiteral("invalid_value"));
        row("huge record", file("\"x\":[" + QByteArray("0,").repeated(300000) + "0]"),
            QStringLiteral("too_large"));
        row("huge text", file("\"x\":\"" + QByteArray(33 * 1024 * 1024, 'x') + '"'),
            QStringLiteral("too_large"));
        row("only bad records", file("\"notes\":[" + QByteArray("0,").repeated(20000) + "0]"),
            QStringLiteral("invalid_value"));

        const QString counts = QStringLiteral("0+ 0~ 0= | ");
        row("repeated top key", file(R"("notes":[],"notes":[])"),
            counts + QStringLiteral("notes: appears twice"));
        row("repeated schema", file(R"("schema":"keel-export/1")"),
            counts + QStringLiteral("schema: appears twice"));
        row("kind is no list", file(R"("notes":{})"), counts + QStringLiteral("notes: must be a list"));
        row("profile is a list", file(R"("profile":[])"),
            counts + QStringLiteral("profile: must be an object"));
        row("record is no object", file(R"("notes":[null])"),
            counts + QStringLiteral("notes[0]: must be an object"));
        row("bad moment", R"({"schema":"keel-export/1","exported_at":"now"})",
            counts + QStringLiteral("exported_at: not a moment (ISO 8601 with offset)"));
        row("no id", file(R"("notes":[{"local_date":"2026-11-10"}])"),
            counts + QStringLiteral("notes[0].id: is missing"));
        row("id is no UUID", file("\"notes\":[" + checkIn("n1", "2026-11-10") + ']'),
            counts + QStringLiteral("notes[0].id: not a UUID"));
        row("no day", file(R"("notes":[{"id":")" + idA + R"("}])"),
            counts + QStringLiteral("notes[0].local_date: is missing"));
        row("after tomorrow", file("\"notes\":[" + checkIn(idA, "2026-11-21") + ']'),
            counts + QStringLiteral("notes[0].local_date: lies after tomorrow"));
        row("leave backwards",
            file(R"("leave":[{"id":")" + idA + R"(","from":"2027-01-02","to":"2027-01-01"}])"),
            counts + QStringLiteral("leave[0].to: lies before from"));
        row("no such offset",
            file("\"notes\":[" +
                 checkIn(idA, "2026-07-01",
                         R"(,"tz":"Europe/London","utc_offset_min":0,"recorded_at":"2026-07-01T10:00:00Z")") +
                 ']'),
            counts + QStringLiteral("notes[0].utc_offset_min: the zone did not have this offset then"));
        row("repeated id",
            file("\"notes\":[" + checkIn(idA, "2026-11-10") + ',' + checkIn(idA, "2026-11-11") + ']'),
            QStringLiteral("1+ 0~ 0= | notes[1].id: another record of this file has this id"));
        row("repeated id, other kind",
            file("\"notes\":[" + checkIn(idA, "2026-11-10") + "],\"moments\":[" + checkIn(idA, "2026-11-10") +
                 ']'),
            QStringLiteral("1+ 0~ 0= | moments[0].id: another record of this file has this id"));
        row("bad score",
            file(R"("scores":[{"id":")" + idA +
                 R"(","instrument":"x","local_date":"2026-11-10","scores":{"a":"1"}}])"),
            counts + QStringLiteral("scores[0].scores.a: must be a number"));
        row("settings are no object", file(R"("prompt_settings":7)"),
            counts + QStringLiteral("prompt_settings: must be an object"));
        row("weekday", file(R"("profile":{"hours":[{"weekday":8}]})"),
            counts + QStringLiteral("profile.hours[0].weekday: must be 1 to 7"));
        row("two faults",
            file("\"check_ins\":[" + checkIn(idA, "2026-11-10", ",\"mood\":11") + ',' +
                 checkIn(idB, "2026-11-11", ",\"energy\":-1") + ']'),
            counts +
                QStringLiteral("check_ins[0].mood: must be 0 to 10 | check_ins[1].energy: must be 0 to 10"));
    }
    void badFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const QByteArray before = exportOf(*m_filled);
        const auto result = take(*m_filled, json);
        QCOMPARE(summary(result), expected);
        QVERIFY(!result || !result->applied);
        QCOMPARE(exportOf(*m_filled), before);
    }

    void aTruncatedFileIsRefusedAtEveryByte()
    {
        const QByteArray whole = fixture().trimmed();
        const QByteArray before = exportOf(*m_filled);
        int notJson = 0;
        m_filled->run([&](Diary& diary) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const auto result = Exchange(diary).importBytes(whole.first(size), {});
                notJson += !result && result.error().code == ErrorCode::NotJson;
            }
            return true;
        });
        QCOMPARE(notJson, int(whole.size()));
        QCOMPARE(exportOf(*m_filled), before);
    }

    void aFlippedByteNeverBreaksTheDiary()
    {
        const QByteArray whole = fixture();
        const QByteArray before = exportOf(*m_filled);
        RandomDiary random(5, *Day::parse(u"2026-11-19"));
        m_filled->run([&](Diary& diary) {
            for (int i = 0; i < 1500; ++i) {
                QByteArray broken = whole;
                broken[random.number(0, int(whole.size()) - 1)] = char(random.number(0, 255));
                (void)Exchange(diary).importBytes(broken, {true, true});
            }
            return true;
        });
        QCOMPARE(exportOf(*m_filled), before);
    }

    void orderOfKeysDoesNotMatter()
    {
        OpenVault vault;
        const QByteArray late = R"({"notes":[)" + checkIn(idA, "2026-11-10") +
                                R"(],"exported_at":"2026-11-01T00:00:00Z","schema":"keel-export/1"})";
        QCOMPARE(summary(take(vault, late)), QStringLiteral("1+ 0~ 0="));
        QVERIFY(exportOf(vault).contains("2026-11-01T00:00:00Z")); // the missing updated_at
        QCOMPARE(summary(take(vault, late)), QStringLiteral("0+ 0~ 1="));
    }

    void whatLiesAheadMayLieAhead()
    {
        OpenVault vault;
        QCOMPARE(
            summary(take(vault, file(R"("leave":[{"id":")" + idA +
                                     R"(","from":"2027-08-01","to":"2027-08-14"}],"plans":[{"id":")" + idB +
                                     R"(","created":"2027-01-01"}],"supervision_slots":[{"id":")" + idC +
                                     R"(","at":"2027-01-05T10:00"}],"notes":[)" +
                                     checkIn("0192d3a0-0000-7000-8000-00000000000d", "2026-11-20") + ']'))),
            QStringLiteral("4+ 0~ 0="));
    }

    void aByteOrderMarkIsTolerated()
    {
        OpenVault vault;
        QCOMPARE(
            summary(take(vault, "\xef\xbb\xbf" + file("\"notes\":[" + checkIn(idA, "2026-11-10") + ']'))),
            QStringLiteral("1+ 0~ 0="));
    }

    void filesAreReadAndTooLargeOnesAreNot()
    {
        OpenVault vault;
        const QString path = vault.folder.filePath(QStringLiteral("big.json"));
        QFile big(path);
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(256LL * 1024 * 1024 + 1)); // sparse
        big.close();
        KEEL_FAILS(vault.run([&](Diary& d) { return Exchange(d).importFile(path, {}); }),
                   ErrorCode::TooLarge);
        KEEL_FAILS(vault.run([&](Diary& d) { return Exchange(d).importFile(path + u'x', {}); }),
                   ErrorCode::NotFound);
        const auto good = vault.run([](Diary& d) {
            return Exchange(d).importFile(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures/export-small.json"),
                                          {});
        });
        QCOMPARE(summary(good), QStringLiteral("28+ 0~ 0="));
    }

    void init()
    {
        if (!m_filled) {
            m_filled = std::make_unique<OpenVault>();
            QVERIFY(take(*m_filled, fixture())->applied);
        }
    }

private:
    std::unique_ptr<OpenVault> m_filled; ///< for the tests that must change nothing
};

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_Import.moc"
