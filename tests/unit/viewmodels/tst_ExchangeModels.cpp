// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Out of one diary and into another, by the models of the settings.
#include "services/RecordJson.h"
#include "support/AppFixture.h"
#include "viewmodels/ExportModel.h"
#include "viewmodels/FilePlace.h"
#include "viewmodels/ImportModel.h"
#include "viewmodels/NoteModel.h"

#include <QDir>
#include <QFile>
#include <QUrl>

using namespace keel;
using namespace keel::test;

namespace {

constexpr int patience = 60'000;
const QString passphrase = QStringLiteral("quiet harbour lantern seven");

/// `days` days with a check-in each, up to today.
Result<void> addCheckIns(OpenVault& vault, int days)
{
    return vault.run([days](Diary& diary) -> Result<void> {
        for (int i = 0; i < days; ++i) {
            Record<CheckIn> record;
            KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
            record.body.stamp.localDate = record.body.stamp.localDate.plus(-i);
            record.body.mood = Rating::of<6>();
            KEEL_ASSIGN(record.body.note, ShortNote::create(QStringLiteral("kestrel %1").arg(i)));
            KEEL_TRY(diary.journal().save(record));
        }
        return {};
    });
}

qint64 checkInsOf(OpenVault& vault)
{
    return vault.run([](Diary& diary) { return diary.records().count(Kind::CheckIn, Bin::Include); })
        .value_or(-1);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool wait(const LongWork& work)
{
    return QTest::qWaitFor([&work] { return !work.running(); }, patience);
}

} // namespace

class tst_ExchangeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_full = std::make_unique<OpenVault>();
        KEEL_VERIFY(addCheckIns(*m_full, 600));
    }
    void cleanupTestCase() { m_full.reset(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void suggestsAPlace()
    {
        ExportModel model(*m_full->session, englishContent());
        model.startNew();
        QTRY_VERIFY(model.path().endsWith(QStringLiteral("keel-2026-11-19.json")));
        model.setForm(1);
        QVERIFY(model.path().endsWith(QStringLiteral("keel-2026-11-19-tables")));
        model.chooseFolder(QUrl::fromLocalFile(m_folder->path()));
        QCOMPARE(model.path(), m_folder->filePath(QStringLiteral("keel-2026-11-19-tables")));
        model.setPath(m_folder->filePath(QStringLiteral("mine.json")));
        model.setForm(0);
        QVERIFY(model.path().endsWith(QStringLiteral("mine.json"))); // one's own name stays
        model.chooseFolder(QUrl(QStringLiteral("https://elsewhere.example/")));
        QVERIFY(model.path().endsWith(QStringLiteral("mine.json")));
    }

    /// Section 7: the guard looks "again before any export" and never holds the owner's own export up.
    void saysWhatCouldIdentifyAClient()
    {
        OpenVault vault;
        const auto note = [&vault](int daysAgo, const QString& text, bool binned = false) {
            return vault.run([=](Diary& diary) -> Result<void> {
                Record<Note> record;
                KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
                record.body.stamp.localDate = record.body.stamp.localDate.plus(-daysAgo);
                KEEL_ASSIGN(record.body.text, NoteText::create(text));
                KEEL_ASSIGN(record, diary.journal().save(record));
                return binned ? diary.journal().remove(record.header.id) : Result<void>();
            });
        };
        ExportModel model(*vault.session, englishContent());
        QSignalSpy reviewed(&model, &ExportModel::reviewed);
        KEEL_VERIFY(note(0, QStringLiteral("Long day, PHQ9 14, M1 traffic.")));
        KEEL_VERIFY(vault.run([](Diary& diary) -> Result<Record<SupportLine>> {
            Record<SupportLine> line;
            KEEL_ASSIGN(line.body.name, FieldText::create(QStringLiteral("Sam")));
            KEEL_ASSIGN(line.body.how, FieldText::create(QStringLiteral("07700 900123")));
            return diary.journal().save(line);
        }));
        model.startNew();
        QTRY_COMPARE(reviewed.size(), 2); // nothing known yet, and known
        QCOMPARE(model.clientDetails(), QString());
        QVERIFY(model.clientDays().isEmpty());

        KEEL_VERIFY(note(1, QStringLiteral("999 012 3454 was on my mind")));
        KEEL_VERIFY(note(1, QStringLiteral("again 999 012 3454")));
        KEEL_VERIFY(note(9, QStringLiteral("ring 07700 900123 back")));
        KEEL_VERIFY(note(3, QStringLiteral("write to zara@example.org"), true));
        KEEL_VERIFY(note(5, QStringLiteral("Mrs Okafor stayed with me all evening")));
        // Of these two no day of the diary shows anything.
        KEEL_VERIFY(vault.run([](Diary& diary) -> Result<Record<Plan>> {
            Record<Plan> plan;
            plan.body.created = DayOrTime::of(*Day::parse(u"2026-11-17"));
            KEEL_ASSIGN(plan.body.ifCue, FieldText::create(QStringLiteral("07700 900123 rings")));
            return diary.journal().save(plan);
        }));
        {
            NoteModel begun(*vault.session, englishContent());
            begun.startNew();
            QTRY_VERIFY(begun.isReady());
            begun.text()->setText(QStringLiteral("999 012 3454 rang"));
            begun.close();
        }
        // The words of a questionnaire are its author's.
        KEEL_VERIFY(vault.run([](Diary& diary) -> Result<Record<Instrument>> {
            Record<Instrument> instrument;
            instrument.header.id = *ItemId::parse(u"made_up");
            KEEL_ASSIGN(instrument.body.document,
                        JsonText::create(QStringLiteral(R"({"publisher":"01632 960123"})")));
            return diary.journal().save(instrument);
        }));
        reviewed.clear();
        model.startNew();
        QTRY_COMPARE(reviewed.size(), 2);
        QVERIFY2(model.clientDetails().startsWith(QStringLiteral("6 ")), qPrintable(model.clientDetails()));
        QVERIFY2(model.clientDetails().contains(QStringLiteral(" 1 ")), qPrintable(model.clientDetails()));
        QCOMPARE(model.clientDays(), (QStringList{QStringLiteral("Wednesday 18 November"),
                                                  QStringLiteral("Tuesday 10 November")}));
        for (const QString& seen : {QStringLiteral("999"), QStringLiteral("Okafor"), QStringLiteral("zara")})
            QVERIFY(!model.clientDetails().contains(seen));
        QSignalSpy wanted(&model, &ExportModel::dayWanted);
        model.openClientDay(1);
        model.openClientDay(2);
        QCOMPARE(wanted, (QList<QVariantList>{{QStringLiteral("2026-11-10")}}));

        const QString path = m_folder->filePath(QStringLiteral("out.json"));
        model.setPath(path);
        model.write(passphrase);
        QVERIFY(wait(*model.work()));
        QVERIFY(contentOf(path).contains("999 012 3454"));
    }

    void wrongPassphraseWritesNothing()
    {
        ExportModel model(*m_full->session, englishContent());
        const QString path = m_folder->filePath(QStringLiteral("out.json"));
        model.setPath(path);
        model.write(QStringLiteral("not the passphrase"));
        QVERIFY(model.work()->running());
        QVERIFY(wait(*model.work()));
        QVERIFY(model.passphraseError().contains(QStringLiteral("does not open")));
        QVERIFY(model.done().isEmpty());
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void theRecoveryCodeWillDo()
    {
        OpenVault vault;
        ExportModel model(*vault.session, englishContent());
        const QString path = m_folder->filePath(QStringLiteral("out.json"));
        model.setPath(path);
        model.write(vault.recoveryCode);
        QVERIFY(wait(*model.work()));
        QCOMPARE(model.passphraseError(), QString());
        QVERIFY(QFile::exists(path));
    }

    void everyForm_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("file");
        QTest::newRow("json") << 0 << QString();
        QTest::newRow("csv") << 1 << QStringLiteral("/check_ins.csv");
        QTest::newRow("markdown") << 2 << QStringLiteral("/2026-11.md");
    }
    void everyForm()
    {
        QFETCH(int, form);
        QFETCH(QString, file);
        ExportModel model(*m_full->session, englishContent());
        model.setForm(form);
        const QString path = m_folder->filePath(QStringLiteral("out"));
        model.setPath(path);
        QSignalSpy written(&model, &ExportModel::written);
        model.write(passphrase);
        QVERIFY(!written.isEmpty() || written.wait(patience));
        QVERIFY(model.pathError().isEmpty());
        QVERIFY2(model.done().contains(path), qPrintable(model.done()));
        QVERIFY2(model.done().contains(QStringLiteral("600")), qPrintable(model.done()));
        QVERIFY(contentOf(path + file).contains("kestrel 3"));
        // Readable by its owner alone, folders too.
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("out")});
    }

    void nothingIsWrittenOver()
    {
        ExportModel model(*m_full->session, englishContent());
        const QString path = m_folder->filePath(QStringLiteral("mine.json"));
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        model.setPath(path);
        model.write(passphrase);
        QVERIFY(!model.work()->running());
        QVERIFY(model.pathError().contains(QStringLiteral("there already")));
        QCOMPARE(contentOf(path), QByteArray("mine"));
    }

    void placesThatAreNot()
    {
        ExportModel model(*m_full->session, englishContent());
        model.write(passphrase);
        QVERIFY(!model.pathError().isEmpty());
        model.setPath(m_folder->filePath(QStringLiteral("no/such/folder.json")));
        QVERIFY(model.pathError().isEmpty()); // until it is tried again
        model.write(passphrase);
        QVERIFY(model.pathError().contains(QStringLiteral("no such file or folder")));
        model.setPath(m_folder->filePath(QStringLiteral("x.json")));
        model.write({});
        QVERIFY(!model.work()->running());
        QVERIFY(!model.passphraseError().isEmpty());
    }

    void stoppedExportLeavesNothing_data() { everyForm_data(); }
    void stoppedExportLeavesNothing()
    {
        QFETCH(int, form);
        ExportModel model(*m_full->session, englishContent());
        model.setForm(form);
        model.setPath(m_folder->filePath(QStringLiteral("out")));
        model.write(passphrase);
        model.work()->cancel(); // while the passphrase is still being checked
        QVERIFY(wait(*model.work()));
        QVERIFY(model.pathError().contains(QStringLiteral("Stopped")));
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void fromOneDiaryToAnother()
    {
        OpenVault other;
        const QString file = exported();
        ImportModel model(*other.session);
        QSignalSpy imported(other.session.get(), &DiarySession::changed);
        model.take(); // there is nothing to take yet
        QVERIFY(!model.work()->running());
        model.choose(QUrl::fromLocalFile(file));
        QCOMPARE(model.path(), file);
        model.look();
        QVERIFY(wait(*model.work()));
        QCOMPARE(model.stage(), ImportModel::Preview);
        QVERIFY(model.canTake());
        QVERIFY(model.takeText().contains(QStringLiteral("600")));
        QVERIFY(std::any_of(model.kinds()->rows().cbegin(), model.kinds()->rows().cend(), [](const Row& row) {
            return row.label == u"Check-in" && row.value == u"600 new" && row.note.isEmpty();
        }));
        QVERIFY(model.refusals().isEmpty());
        QCOMPARE(checkInsOf(other), 0); // only looked at
        QVERIFY(imported.isEmpty());

        model.take();
        QVERIFY(heard(imported));
        QCOMPARE(model.stage(), ImportModel::Done);
        QVERIFY(model.summary().contains(QStringLiteral("600")));
        QCOMPARE(checkInsOf(other), 600);

        model.startNew();
        QCOMPARE(model.stage(), ImportModel::Choosing);
        model.setPath(file);
        model.look();
        QVERIFY(wait(*model.work()));
        QVERIFY(!model.canTake()); // all of it is there
        QVERIFY(model.summary().contains(QStringLiteral("already")));
        QVERIFY(model.kinds()->rows().first().note.contains(QStringLiteral("here already")));
    }

    void stoppedImportChangesNothing()
    {
        OpenVault other;
        const QString file = exported();
        ImportModel model(*other.session);
        model.setPath(file);
        model.look();
        QVERIFY(wait(*model.work()));
        other.session->run([](Diary&) { QTest::qSleep(1); }); // something else is before it
        model.take();
        model.work()->cancel();
        QVERIFY(wait(*model.work()));
        QVERIFY(model.error().contains(QStringLiteral("Stopped")));
        QCOMPARE(model.stage(), ImportModel::Preview);
        QCOMPARE(checkInsOf(other), 0);
    }

    void nothingThatCanBeTakenIsSaid()
    {
        OpenVault other;
        const QString path = m_folder->filePath(QStringLiteral("bad.json"));
        const auto look = [&](const QByteArray& entries) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return QString();
            file.write(R"({"schema":"keel-export/1","check_ins":[)" + entries + "]}");
            file.close();
            ImportModel model(*other.session);
            model.setPath(path);
            model.look();
            return wait(*model.work()) && !model.canTake() ? model.summary() : QString();
        };
        const QByteArray refused =
            R"({"id":"0192d000-0000-7000-8000-000000000002","local_date":"2026-11-18","mood":17})";
        const QByteArray good =
            R"({"id":"0192d000-0000-7000-8000-000000000001","local_date":"2026-11-17","mood":7})";
        QCOMPARE(look(refused), QStringLiteral("Nothing in bad.json can be imported: 1 refused."));
        QCOMPARE(look(good), QString()); // there is something to take
        ImportModel model(*other.session);
        model.setPath(path);
        model.look();
        QVERIFY(wait(*model.work()));
        model.take();
        QVERIFY(wait(*model.work()));
        QVERIFY(look(good).contains(QStringLiteral("already")));
        const QString both = look(good + "," + refused);
        QVERIFY2(both.contains(QStringLiteral("1 refused")), qPrintable(both));
        QVERIFY2(both.contains(QStringLiteral("already")), qPrintable(both));
    }

    void badRecordsAreNamed()
    {
        OpenVault other;
        const QString path = m_folder->filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":"keel-export/1","check_ins":[
            {"id":"0192d000-0000-7000-8000-000000000001","local_date":"2026-11-17","mood":7},
            {"id":"0192d000-0000-7000-8000-000000000002","local_date":"2026-11-18","mood":17},
            {"id":"0192d000-0000-7000-8000-000000000003","local_date":"2026-11-17","mood":5}]})");
        file.close();
        ImportModel model(*other.session);
        model.setPath(path);
        model.look();
        QVERIFY(wait(*model.work()));
        QCOMPARE(model.stage(), ImportModel::Preview);
        QCOMPARE(model.refusals().size(), 2);
        QVERIFY2(model.refusals().at(0).startsWith(QStringLiteral("Check-in number 2: a value is outside")),
                 qPrintable(model.refusals().at(0)));
        QVERIFY2(model.refusals().at(1).startsWith(QStringLiteral("Check-in number 3: something else")),
                 qPrintable(model.refusals().at(1)));
        QVERIFY(model.kinds()->rows().first().note.contains(QStringLiteral("2 refused")));
        QVERIFY(model.takeText().contains(QStringLiteral("leave out 2")));
        model.take();
        QVERIFY(wait(*model.work()));
        QCOMPARE(model.stage(), ImportModel::Done);
        QCOMPARE(checkInsOf(other), 1);
    }

    void filesThatAreNot_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("another") << QByteArray("{\"schema\":\"other/1\"}");
        QTest::newRow("newer") << QByteArray("{\"schema\":\"keel-export/9\"}");
    }
    void filesThatAreNot()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(QStringLiteral("x.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ImportModel model(*m_full->session);
        model.setPath(path);
        model.look();
        QVERIFY(wait(*model.work()));
        QCOMPARE(model.stage(), ImportModel::Choosing);
        QVERIFY(!model.error().isEmpty());
        QVERIFY(!model.canTake());
    }

    void aFileThatIsNotThere()
    {
        ImportModel model(*m_full->session);
        model.look();
        QVERIFY(!model.error().isEmpty());
        model.setPath(m_folder->filePath(QStringLiteral("none.json")));
        model.look();
        QVERIFY(wait(*model.work()));
        QVERIFY(model.error().contains(QStringLiteral("no such file or folder")));
    }

    void pathsAsTyped()
    {
        QVERIFY(fileplace::typed(QStringLiteral("  ")).isEmpty());
        QCOMPARE(fileplace::typed(QStringLiteral("~/a/../b.json")),
                 QDir::homePath() + QStringLiteral("/b.json"));
        QCOMPARE(fileplace::typed(QStringLiteral("/a//b")), QStringLiteral("/a/b"));
        QCOMPARE(fileplace::typed(QStringLiteral("b.json")),
                 QDir(fileplace::documents()).filePath(QStringLiteral("b.json")));
    }

private:
    QString exported()
    {
        const QString path = m_folder->filePath(QStringLiteral("export.json"));
        const auto written =
            m_full->run([&](Diary& diary) { return Exchange(diary).exportNew(ExportForm::Json, path); });
        return written ? path : QString();
    }

    std::unique_ptr<OpenVault> m_full; ///< 600 check-ins
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ExchangeModels)
#include "tst_ExchangeModels.moc"
