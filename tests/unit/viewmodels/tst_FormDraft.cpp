// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a form and not saved: there again after a lock, gone when its form was closed by choice.
#include "support/AppFixture.h"
#include "viewmodels/DiaryModel.h"

using namespace keel;
using namespace keel::test;

class tst_FormDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<OpenVault>();
        unlock();
    }
    void cleanup()
    {
        m_diary.reset();
        m_vault.reset();
    }

    void newLeave()
    {
        leave().startNew();
        leave().from()->setText(QStringLiteral("24 Decem"));
        leave().kinds()->toggleKey(QStringLiteral("study"));
        leave().setUnit(0);
        lockAndUnlock();
        leave().startNew();
        QTRY_COMPARE(leave().from()->text(), QStringLiteral("24 Decem"));
        QCOMPARE(leave().kinds()->selectedIds(), QStringList{QStringLiteral("study")});
        QCOMPARE(leave().unit(), 0);
        QVERIFY(leave().isNew());

        leave().from()->setText(QStringLiteral("24/12/2026"));
        leave().save();
        QTRY_COMPARE(leave().rows()->rowCount(), 1);
        QVERIFY(drafts().isEmpty());
        leave().startNew();
        lockAndUnlock(); // nothing was typed
        QVERIFY(drafts().isEmpty());
    }
    void changedSupervision()
    {
        auto& slots_ = supervision();
        slots_.startNew();
        slots_.day()->setText(QStringLiteral("2/12/2026"));
        QSignalSpy saved(&slots_, &SlotModel::saved);
        slots_.save();
        QVERIFY(saved.wait());
        const QString id = saved.first().first().toString();
        slots_.edit(id);
        QTRY_VERIFY(!slots_.busy());
        slots_.time()->setText(QStringLiteral("9:3"));
        slots_.rhythms()->toggleKey(slots_.rhythms()->index(1).data(ChoiceListModel::KeyRole).toString());
        const QStringList rhythm = slots_.rhythms()->selectedIds();
        QCOMPARE(rhythm.size(), 1);
        lockAndUnlock();

        supervision().startNew(); // another form
        QTRY_COMPARE(supervision().day()->text(), QString());
        supervision().edit(id);
        QTRY_COMPARE(supervision().time()->text(), QStringLiteral("9:3"));
        QCOMPARE(supervision().rhythms()->selectedIds(), rhythm);
        QCOMPARE(supervision().day()->text(), QStringLiteral("02/12/2026"));
    }
    void someoneNew()
    {
        people().startNew();
        people().setKindIndex(2);
        people().name()->type(QStringLiteral("Robin, un"));
        people().how()->type(QStringLiteral("mess room"));
        lockAndUnlock();
        people().startNew();
        QTRY_COMPARE(people().name()->text(), QStringLiteral("Robin, un"));
        QCOMPARE(people().how()->text(), QStringLiteral("mess room"));
        QCOMPARE(people().kindIndex(), 2);
        QVERIFY(people().canSave());
        people().save();
        QTRY_COMPARE(people().rowCount(), 1);
        QVERIFY(drafts().isEmpty());
    }
    void aWordOfOnesOwn()
    {
        toolbox().startNew();
        toolbox().label()->type(QStringLiteral("Cold tea, on purp"));
        toolbox().setGroupIndex(1);
        lockAndUnlock();
        toolbox().setPhaseIndex(1);
        toolbox().startNew(); // a challenge is not an action
        QTRY_COMPARE(toolbox().label()->text(), QString());
        toolbox().setPhaseIndex(0);
        toolbox().startNew();
        QTRY_COMPARE(toolbox().label()->text(), QStringLiteral("Cold tea, on purp"));
        QCOMPARE(toolbox().groupIndex(), 1);
    }
    void closedByChoice()
    {
        people().startNew();
        people().name()->type(QStringLiteral("Nobody"));
        QTRY_COMPARE(drafts().size(), 1); // after a pause, as against a kill
        people().abandon();
        QVERIFY(drafts().isEmpty());
        lockAndUnlock();
        people().startNew();
        QVERIFY(drafts().isEmpty());
        QCOMPARE(people().name()->text(), QString());
    }
    void takenBack()
    {
        people().startNew();
        people().name()->type(QStringLiteral("N"));
        QTRY_COMPARE(drafts().size(), 1);
        people().name()->type(QString());
        lockAndUnlock();
        QVERIFY(drafts().isEmpty());
    }
    void goesWithWhatItIsOf()
    {
        people().startNew();
        people().name()->type(QStringLiteral("Robin"));
        people().save();
        QTRY_COMPARE(people().rowCount(), 1);
        const QString id = people().index(0).data(PeopleModel::KeyRole).toString();
        people().edit(id);
        people().name()->type(QStringLiteral("Robin Hood"));
        lockAndUnlock();
        QCOMPARE(drafts().size(), 1);
        run([id](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(const EntryId entry, EntryId::parse(id));
            return diary.journal().removeEverywhere(entry);
        });
        QVERIFY(drafts().isEmpty());
    }

private:
    void unlock()
    {
        m_session = m_vault->session.get();
        m_diary = std::make_unique<DiaryModel>(std::move(m_vault->session), englishContent());
    }
    void lockAndUnlock()
    {
        m_diary.reset();
        m_vault->unlock();
        unlock();
    }
    template <class Work> void run(Work work) { KEEL_VERIFY(m_session->run(work).takeResult()); }
    [[nodiscard]] QList<Record<Draft>> drafts()
    {
        return *m_session->run([](Diary& diary) { return diary.journal().all<Draft>(); }).takeResult();
    }
    LeaveModel& leave() { return *m_diary->work()->leave(); }
    SlotModel& supervision() { return *m_diary->work()->supervision(); }
    PeopleModel& people() { return *m_diary->people(); }
    OwnItemsModel& toolbox() { return *m_diary->toolbox(); }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<DiaryModel> m_diary;
    DiarySession* m_session = nullptr; ///< the diary's
};

QTEST_GUILESS_MAIN(tst_FormDraft)
#include "tst_FormDraft.moc"
