// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown on Trends, on its way to a file.
#include "services/DemoDiary.h"
#include "support/AppFixture.h"
#include "viewmodels/DiaryModel.h"
#include "viewmodels/TrendsFileModel.h"
#include "viewmodels/TrendsModel.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QUrl>

using namespace keel;
using namespace keel::test;

namespace {

constexpr int patience = 60'000;
const QString passphrase = QStringLiteral("quiet harbour lantern seven");
const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

} // namespace

class TrendsFileModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<OpenVault>();
        KEEL_VERIFY(m_vault->run(
            [](Diary& diary) { return DemoDiary(diary).fill(400, 1, *Day::parse(u"2026-11-19")); }));
        m_trends = std::make_unique<TrendsModel>(*m_vault->session, englishContent());
        m_trends->appear();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trends->busy() && m_trends->cards()->count() > 8, patience);
    }
    void cleanupTestCase()
    {
        m_trends.reset();
        m_vault.reset();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void namesAfterTheKindAndTheDay()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start(QStringLiteral("strain"));
        QTRY_VERIFY2(file.path().endsWith(QStringLiteral("/keel-trends-strain-2026-11-19.pdf")),
                     qPrintable(file.path()));
        file.setForm(1);
        QVERIFY(file.path().endsWith(QStringLiteral("/keel-trends-strain-2026-11-19.png")));
        file.setChoice(1);
        QVERIFY(file.path().endsWith(QStringLiteral("/keel-trends-2026-11-19.png")));
        file.setForm(2);
        QVERIFY(file.path().endsWith(QStringLiteral("/keel-trends-2026-11-19.csv")));
        file.setPath(m_folder->filePath(QStringLiteral("mine.csv")));
        file.setForm(0);
        QCOMPARE(file.path(), m_folder->filePath(QStringLiteral("mine.csv"))); // one's own name stays
    }

    void offersTheCardAndAll()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start(QStringLiteral("strain"));
        QCOMPARE(file.choices(),
                 (QStringList{QStringLiteral("Strain, week by week"), QStringLiteral("All cards shown")}));
        file.start();
        QCOMPARE(file.choices(), QStringList{QStringLiteral("All cards shown")});
        // What is not shown cannot be asked for.
        file.start(QStringLiteral("no such card"));
        QCOMPARE(file.choices(), QStringList{QStringLiteral("All cards shown")});
        QVERIFY(!file.isPicture());
        file.setForm(1);
        QVERIFY(file.isPicture());
        QCOMPARE(file.sizes().size(), 2);
    }

    void wrongPassphraseWritesNothing()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start();
        file.setPath(m_folder->filePath(QStringLiteral("out.pdf")));
        QSignalSpy worked(file.work(), &LongWork::changed);
        file.write(QStringLiteral("not the passphrase"));
        QVERIFY(wait());
        QVERIFY(worked.size() >= 2); // begun and ended
        QVERIFY(file.passphraseError().contains(QStringLiteral("does not open")));
        QVERIFY(file.done().isEmpty());
        file.write({});
        QVERIFY(!file.work()->running());
        QVERIFY(!file.passphraseError().isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList());
    }

    void aCardAsPages()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start(QStringLiteral("strain"));
        const QString path = save(QStringLiteral("out.pdf"));
        QVERIFY2(!path.isEmpty(), qPrintable(file.pathError() + file.passphraseError()));
        QVERIFY(file.done().contains(path));
        const QString text = textOf(path);
        const TrendCard& card = m_trends->cards()->find(QStringLiteral("strain"))->card();
        for (const QString& said :
             {card.title, card.sentence, card.coverage, card.lines.first(), card.table.first().label,
              card.table.last().note, QStringLiteral("its owner’s device on 19 Nov 2026"),
              m_trends->aboutFigures()})
            QVERIFY2(text.contains(said.simplified()), qPrintable(said + u'\n' + text));
        QVERIFY(!text.contains(m_trends->cards()->find(QStringLiteral("level"))->sentence()));
    }

    void allCardsAndNoneThatIsSilent()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start();
        const QString text = textOf(save(QStringLiteral("out.pdf")));
        const QList<TrendCard> shown = m_trends->shownCards().shown();
        QCOMPARE(shown.size(), m_trends->cards()->count());
        qsizetype before = 0;
        for (const TrendCard& card : shown) {
            const qsizetype at = text.indexOf(card.sentence.simplified());
            QVERIFY2(at > before, qPrintable(card.sentence)); // all of them, in the page's order
            before = at;
        }
        QVERIFY(!m_trends->dayToDay().isEmpty());
        QVERIFY(text.contains(m_trends->dayToDay().section(u'\n', 0, 0)));
        QVERIFY(!text.contains(QStringLiteral("not enough days")));
        QVERIFY(!text.contains(QStringLiteral("What is not shown")));
    }

    void aPictureOfItsSize()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start(QStringLiteral("level"));
        file.setForm(1);
        file.setSize(1);
        QCOMPARE(QImage(save(QStringLiteral("card.png"))).width(), 2400);
        file.start();
        file.setForm(1);
        const QImage page(save(QStringLiteral("page.png")));
        QCOMPARE(page.width(), 1600);
        QVERIFY(page.height() > 1600);
    }

    void theTableAlone()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start(QStringLiteral("level"));
        file.setForm(2);
        QFile csv(save(QStringLiteral("out.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        const TrendCard& card = m_trends->cards()->find(QStringLiteral("level"))->card();
        QCOMPARE(lines.size(), card.table.size() + 2); // the head, and the end of the last line
        QCOMPARE(lines.first(), QByteArray("Date,Day,Figure,Level and answers\r"));
        QCOMPARE(lines.at(1).split(',').first(), card.table.first().day.toUtf8());
    }

    void whatWasShownIsWhatIsSaved()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start();
        const QString sentence = m_trends->cards()->find(QStringLiteral("level"))->sentence();
        m_trends->setRange(QStringLiteral("2w"));
        QTRY_VERIFY(!m_trends->busy());
        QVERIFY(m_trends->cards()->find(QStringLiteral("level"))->sentence() != sentence);
        QVERIFY(textOf(save(QStringLiteral("out.pdf"))).contains(sentence.simplified()));
        m_trends->setRange(QStringLiteral("quarter"));
        QTRY_VERIFY(!m_trends->busy());
    }

    void whileTheFiguresAreReckonedAnew()
    {
        TrendsFileModel& file = *m_trends->file();
        m_trends->refresh();
        file.start(QStringLiteral("level")); // what stands there still can be saved
        const QString text = textOf(save(QStringLiteral("out.pdf")));
        QVERIFY2(text.contains(QStringLiteral(" to 19 Nov 2026")), qPrintable(text));
        QTRY_VERIFY_WITH_TIMEOUT(!m_trends->busy(), patience);
    }

    void madeOnTheDayItIsMade()
    {
        TrendsFileModel& file = *m_trends->file();
        const QDateTime before = m_vault->clock->now();
        m_vault->clock->set(before.addDays(1));
        file.start(QStringLiteral("level"));
        const QString text = textOf(save(QStringLiteral("out.pdf")));
        m_vault->clock->set(before);
        QVERIFY2(text.contains(QStringLiteral(" to 19 Nov 2026")), qPrintable(text)); // what is shown
        QVERIFY2(text.contains(QStringLiteral("its owner’s device on 20 Nov 2026")), qPrintable(text));
    }

    void stoppedLeavesNothing()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start();
        file.setPath(m_folder->filePath(QStringLiteral("out.pdf")));
        file.write(passphrase);
        file.work()->cancel(); // while the passphrase is still being checked
        QVERIFY(wait());
        QVERIFY(file.pathError().contains(QStringLiteral("Stopped")));
        QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList());
    }

    void aLockLeavesNothing()
    {
        for (const int form : {0, 1}) {
            m_trends.reset();
            auto diary = std::make_unique<DiaryModel>(std::move(m_vault->session), englishContent());
            diary->trends()->appear();
            QTRY_VERIFY_WITH_TIMEOUT(!diary->trends()->busy() && diary->trends()->cards()->count() > 8,
                                     patience);
            TrendsFileModel& file = *diary->trends()->file();
            file.start();
            file.setForm(form);
            file.setPath(m_folder->filePath(QStringLiteral("out")));
            file.write(passphrase);
            diary.reset();
            QCOMPARE(QDir(m_folder->path()).entryList(everything), QStringList());
            m_vault->unlock();
        }
        m_trends = std::make_unique<TrendsModel>(*m_vault->session, englishContent());
        m_trends->appear();
        QTRY_VERIFY_WITH_TIMEOUT(!m_trends->busy() && m_trends->cards()->count() > 8, patience);
    }

    void placesThatAreNot()
    {
        TrendsFileModel& file = *m_trends->file();
        file.start();
        file.setPath(m_folder->filePath(QStringLiteral("no/such/place.pdf")));
        file.write(passphrase);
        QVERIFY(file.pathError().contains(QStringLiteral("no such file or folder")));
        file.setPath(m_folder->path());
        file.write(passphrase);
        QVERIFY(file.pathError().contains(QStringLiteral("there already")));
        // Somewhere that nobody may write, root neither.
        if (QDir(QStringLiteral("/proc/self")).exists()) {
            file.setPath(QStringLiteral("/proc/self/out.pdf"));
            file.write(passphrase);
            QVERIFY(wait());
            QVERIFY(!file.pathError().isEmpty());
            QVERIFY(file.done().isEmpty());
        }
    }

private:
    bool wait()
    {
        return QTest::qWaitFor([this] { return !m_trends->file()->work()->running(); }, patience);
    }
    /// What was chosen, to a place of that name; empty unless it came about.
    QString save(const QString& name)
    {
        TrendsFileModel& file = *m_trends->file();
        const QString path = m_folder->filePath(name);
        file.setPath(path);
        file.write(passphrase);
        return wait() && !file.done().isEmpty() ? path : QString();
    }
    /// In reading order, with single spaces.
    QString textOf(const QString& pdf)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                    QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<TrendsModel> m_trends;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TrendsFileModelTest)
#include "tst_TrendsFileModel.moc"
