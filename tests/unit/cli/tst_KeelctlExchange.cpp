// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keelctl.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace {

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

QByteArray moment(const char* id, const char* text, const char* updated = "2026-01-05T10:00:00Z")
{
    return QByteArray(R"({"id":"8d1f2a34-0000-4000-8000-)") + id +
           R"(","local_date":"2026-01-05","tz":"Europe/London","utc_offset_min":0,)"
           R"("recorded_at":"2026-01-05T10:00:00Z","text":")" +
           text + R"(","updated_at":")" + updated + R"("})";
}

QByteArray document(const QByteArrayList& moments)
{
    return R"({"schema":"keel-export/1","exported_at":"2026-01-06T00:00:00Z","x_top":[1],"moments":[)" +
           moments.join(',') + "]}";
}

QByteArray withoutMoment(QByteArray exported)
{
    const auto begin = exported.indexOf("\"exported_at\"");
    return exported.remove(begin, exported.indexOf('\n', begin) - begin);
}

} // namespace

/// Whole diaries in and out, and what is computed from them.
class TestKeelctlExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keelctl = Keelctl::withVault(); }

    void importingTwiceChangesNothing()
    {
        m_keelctl->write("file.json",
                         document({moment("000000000001", "one"), moment("000000000002", "two")}));
        const QStringList import =
            QStringList{QStringLiteral("import"), m_keelctl->path("file.json")} + words("--json");
        QCOMPARE(counts(m_keelctl->run(import + words("--dry-run"))), (QList<int>{2, 0, 0, 0}));
        QCOMPARE(counts(m_keelctl->run(import)), (QList<int>{2, 0, 0, 0})); // the dry run wrote nothing
        const QByteArray diary = m_keelctl->diary();
        QCOMPARE(counts(m_keelctl->run(import)), (QList<int>{0, 0, 2, 0}));
        QCOMPARE(m_keelctl->diary(), diary);
        QVERIFY(diary.contains("x_top"));

        const Run newer = m_keelctl->run(
            words("import - --json"), document({moment("000000000001", "changed", "2026-02-01T00:00:00Z")}));
        QCOMPARE(counts(newer), (QList<int>{0, 1, 0, 0}));
    }

    void oneBadRecordRefusesTheFile()
    {
        const QByteArray file = document({moment("000000000001", "good"), R"({"text":7})"});
        const QByteArray before = m_keelctl->diary();
        const Run refused = m_keelctl->run(words("import - --json"), file);
        QCOMPARE(refused.exit, 6);
        const QJsonArray rejected = refused.json().value(QStringLiteral("rejected")).toArray();
        QCOMPARE(rejected.size(), 1);
        QVERIFY(rejected[0][QStringLiteral("path")].toString().startsWith(QStringLiteral("moments[1]")));
        QVERIFY(!rejected[0][QStringLiteral("reason")].toString().isEmpty());
        QCOMPARE(counts(refused), (QList<int>{0, 0, 0, 1})); // what could have been taken was not
        QCOMPARE(m_keelctl->diary(), before);

        QCOMPARE(counts(m_keelctl->run(words("import - --json --skip-invalid"), file)),
                 (QList<int>{1, 0, 0, 1}));
        QVERIFY(m_keelctl->diary().contains("good"));
    }

    void filesThatAreNotOursAreTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("exit");
        QTest::newRow("empty") << QByteArray() << 4;
        QTest::newRow("not JSON") << QByteArray("{\"schema\":") << 4;
        QTest::newRow("cut off") << document({moment("000000000001", "one")}).chopped(2) << 4;
        QTest::newRow("no object") << QByteArray("[]") << 4;
        QTest::newRow("no schema") << QByteArray("{}") << 4;
        QTest::newRow("foreign schema") << QByteArray(R"({"schema":"other/1"})") << 4;
        QTest::newRow("binary") << QByteArray("SQLite format 3\0", 16) << 4;
        QTest::newRow("newer") << QByteArray(R"({"schema":"keel-export/2"})") << 6;
        QTest::newRow("same id twice")
            << document({moment("000000000001", "a"), moment("000000000001", "b")}) << 6;
        // No Unicode text, hence no interchangeable JSON (RFC 8259, section 8.2).
        QTest::newRow("half a character") << document({moment("000000000001", "\\ud800")}) << 4;
        QTest::newRow("too deep") << QByteArray(R"({"schema":"keel-export/1","x":)" + QByteArray(40, '[') +
                                                QByteArray(40, ']') + "}")
                                  << 6;
    }
    void filesThatAreNotOursAreTold()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, exit);
        m_keelctl->write("file.json", file);
        const Run refused = m_keelctl->run({QStringLiteral("import"), m_keelctl->path("file.json")});
        QCOMPARE(refused.exit, exit);
        QVERIFY2(refused.err.contains("file.json"), refused.err.constData());
        QVERIFY(!m_keelctl->diary().contains("000000000001"));
    }

    void missingFilesAreTheDisks()
    {
        QCOMPARE(m_keelctl->run({QStringLiteral("import"), m_keelctl->path("nowhere.json")}).exit, 7);
        QCOMPARE(m_keelctl->run({QStringLiteral("export"), m_keelctl->path("no/such/folder.json")}).exit, 7);
    }

    void exportAndImportGiveTheSameDiary()
    {
        QCOMPARE(m_keelctl->run(words("check-in --mood 6 --coping walk:3")).exit, 0);
        QCOMPARE(m_keelctl
                     ->run(words("add leave --json -"),
                           R"({"from":"2026-07-01","to":"2026-07-03","kind":"annual"})")
                     .exit,
                 0);
        QCOMPARE(m_keelctl
                     ->run(words("import -"),
                           document({moment("000000000001", "07700 900123 is no obstacle here")}))
                     .exit,
                 0);
        const Run exported = m_keelctl->run({QStringLiteral("export"), m_keelctl->path("all.json")});
        QCOMPARE(exported.exit, 0);
        QVERIFY2(exported.err.contains("not encrypted"), exported.err.constData()); // warned, not asked
        QVERIFY(exported.out.isEmpty());
        const QFileInfo file(m_keelctl->path("all.json"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const auto other = Keelctl::withVault();
        other->write("all.json", m_keelctl->read(file.filePath()));
        QCOMPARE(other->run({QStringLiteral("import"), other->path("all.json")}).exit, 0);
        QCOMPARE(withoutMoment(other->diary()), withoutMoment(m_keelctl->diary()));
        QVERIFY(QJsonDocument::fromJson(other->diary())
                    .object()
                    .value(QStringLiteral("check_ins"))
                    .toArray()
                    .size() == 1);
    }

    void readableExportsFillAFolder()
    {
        QCOMPARE(
            m_keelctl->run(words("add note --json -"), R"x({"title":"=cmd()","text":"Lighthouse"})x").exit,
            0);
        for (const char* form : {"--csv", "--markdown"}) {
            const QString folder = m_keelctl->path(form + 2);
            QCOMPARE(m_keelctl->run({QStringLiteral("export"), QString::fromLatin1(form), folder}).exit, 0);
            QByteArray all;
            for (const QString& name : QDir(folder).entryList(QDir::Files))
                all += m_keelctl->read(QDir(folder).filePath(name));
            QVERIFY2(all.contains("Lighthouse"), form);
        }
    }

    void trendsFollowTheContract()
    {
        QCOMPARE(
            m_keelctl->run(words("check-in --mood 6 --energy 5 --strain 4 --meaning 7 --day-type work")).exit,
            0);
        const Run trends = m_keelctl->run(words("trends --from 2026-03-01 --to 2026-03-07 --json"));
        QCOMPARE(trends.exit, 0);
        const QJsonObject report = trends.json();
        for (const char* key : {"coverage", "wellbeing", "exposure", "strain_weeks", "chains", "values",
                                "coping", "bounce_back", "dynamics", "boundaries", "overtime_weeks", "leave",
                                "challenges", "associations", "change"})
            QVERIFY2(report.contains(QLatin1String(key)), key);
        QCOMPARE(report.value(QStringLiteral("schema")), QStringLiteral("keel-trends/1"));
        QCOMPARE(report.value(QStringLiteral("from")), QStringLiteral("2026-03-01"));
        QCOMPARE(report.value(QStringLiteral("to")), QStringLiteral("2026-03-07"));
        QCOMPARE(report[QStringLiteral("coverage")][QStringLiteral("work_days_recorded")], 1);
    }

    void theDemoIsReproducible()
    {
        const QStringList demo = words("demo --days 60 --seed 7 --end 2026-03-01 --json");
        const Run filled = m_keelctl->run(demo);
        QCOMPARE(filled.exit, 0);
        QVERIFY(filled.json().value(QStringLiteral("added")).toInt() > 30);
        const auto other = Keelctl::withVault();
        QCOMPARE(other->run(demo).exit, 0);
        QCOMPARE(other->diary(), m_keelctl->diary());
        QCOMPARE(m_keelctl->run(demo).exit, 6); // not empty any more
        QCOMPARE(m_keelctl->run(words("verify")).exit, 0);
    }

private:
    static QList<int> counts(const Run& run)
    {
        const QJsonObject report = run.json();
        return {report.value(QStringLiteral("added")).toInt(-1),
                report.value(QStringLiteral("updated")).toInt(-1),
                report.value(QStringLiteral("unchanged")).toInt(-1),
                int(report.value(QStringLiteral("rejected")).toArray().size())};
    }

    std::unique_ptr<Keelctl> m_keelctl;
};

QTEST_GUILESS_MAIN(TestKeelctlExchange)
#include "tst_KeelctlExchange.moc"
