// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/DiaryModel.h"

#include <QDirIterator>

using namespace keel;
using namespace keel::test;

class DiaryPositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<OpenVault>();
        m_ids.clear();
        for (int i = 0; i < 200; ++i)
            add(i);
    }
    void cleanup() { m_vault.reset(); }

    void foundAgainAfterTheLock();
    void farDownTheList();
    void anotherDayBeginsAtTheTop();
    void removedForGoodIsForgotten();
    void nothingIsWrittenBesideTheVault();

private:
    void add(int daysAgo)
    {
        const auto id = m_vault->run([&](Diary& diary) -> Result<QString> {
            Record<Moment> moment;
            KEEL_ASSIGN(moment.body.stamp, diary.journal().stampNow());
            moment.body.stamp.localDate = moment.body.stamp.localDate.plus(-daysAgo);
            KEEL_ASSIGN(moment.body.text, FieldText::create(QStringLiteral("zebrafinch %1").arg(daysAgo)));
            KEEL_ASSIGN(const auto saved, diary.journal().save(moment));
            return saved.header.id.toString();
        });
        KEEL_VERIFY(id);
        m_ids.append(*id);
    }
    /// The pages of the unlocked diary; their end is the lock.
    [[nodiscard]] std::unique_ptr<DiaryModel> unlock()
    {
        if (!m_vault->session)
            m_vault->unlock();
        auto diary = std::make_unique<DiaryModel>(std::move(m_vault->session), englishContent());
        [&] { QTRY_VERIFY(!diary->timeline()->busy() && diary->timeline()->rowCount() > 0); }();
        return diary;
    }

    std::unique_ptr<OpenVault> m_vault;
    QStringList m_ids; ///< by days ago
};

void DiaryPositionTest::foundAgainAfterTheLock()
{
    {
        const auto diary = unlock();
        diary->timeline()->setSearchText(QStringLiteral("zebrafinch"));
        diary->timeline()->filter()->kinds()->toggleKey(QStringLiteral("moment"));
        diary->timeline()->filter()->phases()->toggleKey(QStringLiteral("appraisal"));
        diary->detail()->open(m_ids.at(7));
        diary->position()->setProperty("calendarShown", true);
        QTRY_COMPARE(diary->timeline()->resultText(), QStringLiteral("200 found, best first"));
    }
    const auto diary = unlock();
    QTRY_COMPARE(diary->timeline()->searchText(), QStringLiteral("zebrafinch"));
    QTRY_COMPARE(diary->timeline()->resultText(), QStringLiteral("200 found, best first"));
    QCOMPARE(diary->timeline()->filter()->labels(), QStringList{QStringLiteral("Moment")});
    QCOMPARE(diary->timeline()->filter()->phases()->selectedIds(), QStringList{QStringLiteral("appraisal")});
    QTRY_COMPARE(diary->detail()->entryId(), m_ids.at(7));
    QVERIFY(diary->position()->property("calendarShown").toBool());
}

void DiaryPositionTest::farDownTheList()
{
    unlock()->position()->setProperty("top", m_ids.at(170));
    m_vault->unlock();
    DiaryModel diary(std::move(m_vault->session), englishContent());
    QSignalSpy restored(diary.timeline(), &TimelineModel::restored);
    QTRY_COMPARE(restored.size(), 1);
    const int row = restored.first().first().toInt();
    QCOMPARE(row, 170);
    QCOMPARE(diary.timeline()->entryAt(row), m_ids.at(170));
    QVERIFY(diary.timeline()->rowCount() > 170);
    // And from there the list goes on as ever.
    while (diary.timeline()->canFetchMore({})) {
        diary.timeline()->fetchMore({});
        QTRY_VERIFY(!diary.timeline()->busy());
    }
    QCOMPARE(diary.timeline()->rowCount(), 200);
}

void DiaryPositionTest::anotherDayBeginsAtTheTop()
{
    unlock()->timeline()->setSearchText(QStringLiteral("zebrafinch 7"));
    m_vault->clock->set(m_vault->clock->now().addDays(1));
    const auto diary = unlock();
    QTRY_COMPARE(diary->timeline()->rowCount(), TimelineModel::pageSize);
    QSignalSpy asked(diary->bin(), &BinModel::stateChanged);
    diary->bin()->refresh(); // the storage thread answers in order: this comes after the position
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(diary->timeline()->searchText(), QString());
}

void DiaryPositionTest::removedForGoodIsForgotten()
{
    {
        const auto diary = unlock();
        diary->timeline()->setSearchText(QStringLiteral("zebrafinch 3"));
        diary->detail()->open(m_ids.at(3));
        QTRY_VERIFY(diary->detail()->isLoaded());
        diary->detail()->remove();
        QTRY_VERIFY(!diary->detail()->isOpened());
        QTRY_VERIFY(!diary->timeline()->undoText().isEmpty());
        diary->timeline()->setSearchText({});
        diary->bin()->refresh();
        QTRY_COMPARE(diary->bin()->count(), 1);
        diary->bin()->removeEverywhere(m_ids.at(3));
        QTRY_COMPARE(diary->timeline()->undoText(), QString()); // nothing to bring back any more
    }
    m_vault->unlock();
    const auto kept = m_vault->run([](Diary& diary) { return diary.journal().position(); });
    KEEL_VERIFY(kept);
    QVERIFY2(!kept->contains("zebrafinch 3") && !kept->contains(m_ids.at(3).toLatin1()), kept->constData());
}

void DiaryPositionTest::nothingIsWrittenBesideTheVault()
{
    unlock()->timeline()->setSearchText(QStringLiteral("zebrafinch"));
    QStringList files;
    QDirIterator all(m_vault->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        files.append(all.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("zebrafinch"), qPrintable(all.fileName()));
    }
    files.sort();
    QCOMPARE(files.filter(QStringLiteral("vault.")).size(), files.size());
}

QTEST_GUILESS_MAIN(DiaryPositionTest)
#include "tst_DiaryPosition.moc"
