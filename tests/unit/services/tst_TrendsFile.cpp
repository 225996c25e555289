// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards as files: the table as CSV, and how a file comes to be, or does not.
#include "services/TrendsFile.h"
#include "support/OpenVault.h"
#include "unit/documents/SamplePaper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace keel;
using namespace keel::test;

namespace {

const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process grows beyond so many bytes while this lives: what a full disk does, for a write.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class TrendsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trendsfile::prepare(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theTableOfACard()
    {
        QCOMPARE(trendsfile::csvOf(samplePaper({sampleLine(2)})),
                 QByteArray("Date,Day,Figure,Answers\r\n"
                            "2026-11-19,19 Nov 2026,5.3,4 of 4\r\n"
                            "2026-11-18,18 Nov 2026,5.0,4 of 4\r\n"));
        // Columns that nothing is in are not there.
        TrendCard card = sampleBars(1);
        card.table[0].note.clear();
        QCOMPARE(trendsfile::csvOf(samplePaper({card})),
                 QByteArray("Boundary,Kept\r\nBoundary 1,0 of 40\r\n"));
    }

    void severalCardsAreOneTable()
    {
        QCOMPARE(trendsfile::csvOf(samplePaper({sampleLine(1), sampleBars(1)})),
                 QByteArray("Card,Date,Row,Figure,Note\r\n"
                            "Your level,2026-11-19,19 Nov 2026,5.0,4 of 4\r\n"
                            "Your boundaries,,Boundary 1,0 of 40,range 20 % to 70 %\r\n"));
        QCOMPARE(trendsfile::csvOf(samplePaper({})), QByteArray());
    }

    void noFormulaComesThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("call") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("plus") << QStringLiteral("+cmd|' /C calc'!A0") << QByteArray("'+cmd|' /C calc'!A0");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("'-2+3");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("quote") << QStringLiteral("=\"a\",b") << QByteArray("\"'=\"\"a\"\",b\"");
        QTest::newRow("a number below zero") << QStringLiteral("-1.5") << QByteArray("'-1.5");
        QTest::newRow("comma for a point") << QStringLiteral("-0,5") << QByteArray("\"'-0,5\"");
        QTest::newRow("comma") << QStringLiteral("on, off") << QByteArray("\"on, off\"");
    }
    void noFormulaComesThrough()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        TrendCard card;
        card.title = text;
        card.labelHeader = text;
        card.table = {{text, text, text, {}}};
        TrendsPaper paper = samplePaper({card, card});
        paper.words.card = QStringLiteral("Card");
        // Only where a figure stands is a number one.
        const QByteArray figure = text == u"-1.5" ? "-1.5" : text == u"-0,5" ? "\"-0,5\"" : cell;
        const QByteArray line = QByteArrayList{cell, cell, figure, cell}.join(',');
        QLocale::setDefault(text == u"-0,5" ? QLocale(QLocale::German) : QLocale::c());
        QVERIFY2(trendsfile::csvOf(paper).split('\n').contains(line + '\r'),
                 trendsfile::csvOf(paper).constData());
    }

    void everyForm_data()
    {
        QTest::addColumn<PaperForm>("form");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("pdf") << PaperForm::Pdf << QByteArray("%PDF-");
        QTest::newRow("png") << PaperForm::Png << QByteArray("\x89PNG");
        QTest::newRow("csv") << PaperForm::Csv << QByteArray("Date,Day");
    }
    void everyForm()
    {
        QFETCH(PaperForm, form);
        QFETCH(QByteArray, magic);
        const QString path = m_folder->filePath(QStringLiteral("out"));
        const auto written = trendsfile::writeNew(samplePaper({sampleLine(30)}), form, 600, path);
        KEEL_VERIFY(written);
        QCOMPARE(*written, 1);
        QVERIFY(contentOf(path).startsWith(magic));
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList{QStringLiteral("out")});
    }

    void aFullDiskLeavesNothing_data() { everyForm_data(); }
    void aFullDiskLeavesNothing()
    {
        QFETCH(PaperForm, form);
        Result<qint64> written = 0;
        {
            const SmallDisk disk(200);
            written = trendsfile::writeNew(samplePaper({sampleLine(60)}), form, 600,
                                           m_folder->filePath(QStringLiteral("out")));
        }
        QVERIFY(!written);
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList());
    }

    void stoppedLeavesNothing_data() { everyForm_data(); }
    void stoppedLeavesNothing()
    {
        QFETCH(PaperForm, form);
        const auto written = trendsfile::writeNew(samplePaper({sampleLine(60)}), form, 600,
                                                  m_folder->filePath(QStringLiteral("out")),
                                                  [](qint64, qint64) { return false; });
        KEEL_FAILS(written, ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList());
    }

    void killedBeforeTheEndLeavesNoHalfFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("out.csv"));
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            // The last that is heard comes when everything is written and nothing is in its place.
            (void)trendsfile::writeNew(samplePaper({sampleLine(60)}), PaperForm::Csv, 0, path,
                                       [](qint64, qint64) {
                                           kill(getpid(), SIGKILL);
                                           return true;
                                       });
            _exit(1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        QVERIFY(!QFile::exists(path));
        for (const QFileInfo& left : QDir(m_folder->path()).entryInfoList(everything))
            QVERIFY(!(left.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatIsThereStays()
    {
        const QString path = m_folder->filePath(QStringLiteral("mine"));
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        KEEL_FAILS(trendsfile::writeNew(samplePaper({sampleLine(2)}), PaperForm::Csv, 0, path),
                   ErrorCode::Conflict);
        QCOMPARE(contentOf(path), QByteArray("mine"));
    }

    void whatComesMeanwhileStays_data() { everyForm_data(); }
    void whatComesMeanwhileStays()
    {
        QFETCH(PaperForm, form);
        const QString path = m_folder->filePath(QStringLiteral("theirs"));
        const auto written =
            trendsfile::writeNew(samplePaper({sampleLine(2)}), form, 600, path, [path](qint64, qint64) {
                QFile theirs(path);
                return theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6;
            });
        KEEL_FAILS(written, ErrorCode::Conflict);
        QCOMPARE(contentOf(path), QByteArray("theirs"));
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList{QStringLiteral("theirs")});
    }

    void aPlaceThatIsNot()
    {
        KEEL_FAILS(trendsfile::writeNew(samplePaper({sampleLine(2)}), PaperForm::Pdf, 0,
                                        m_folder->filePath(QStringLiteral("no/such/place.pdf"))),
                   ErrorCode::NotFound);
    }

    void nothingGoesThroughATemporaryFile()
    {
        // With no place for temporary files at all it works just the same.
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        const auto written =
            trendsfile::writeNew(samplePaper({sampleLine(365), samplePictures()}), PaperForm::Pdf, 0,
                                 m_folder->filePath(QStringLiteral("out.pdf")));
        qputenv("TMPDIR", before);
        KEEL_VERIFY(written);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TrendsFileTest)
#include "tst_TrendsFile.moc"
