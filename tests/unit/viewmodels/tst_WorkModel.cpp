// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// My work: what is typed reaches the profile, what cannot be read stays out of it.
#include "domain/Rota.h"
#include "support/AppFixture.h"
#include "viewmodels/TodayModel.h"
#include "viewmodels/WorkModel.h"

using namespace keel;
using namespace keel::test;

class tst_WorkModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<OpenVault>();
        m_model = std::make_unique<WorkModel>(*m_vault->session);
        QTRY_VERIFY(m_model->ready());
    }
    void cleanup()
    {
        m_model.reset();
        m_vault.reset();
    }

    void aRoundTrip()
    {
        m_model->roles()->toggleKey(QStringLiteral("trainee"));
        m_model->fte()->setText(QStringLiteral("0,6"));
        m_model->roleSince()->setText(QStringLiteral("March 2024"));
        QCOMPARE(m_model->deviceOwners().at(int(DeviceOwner::Employer)), QStringLiteral("My employer’s"));
        m_model->setDeviceOwner(int(DeviceOwner::Employer));
        QVERIFY(m_model->deviceText().contains(QStringLiteral("your employer may be able to see")));
        m_model->lunchFrom()->setText(QStringLiteral("12:30"));
        m_model->lunchTo()->setText(QStringLiteral("13"));
        m_model->quietFrom()->setText(QStringLiteral("18:00"));
        m_model->quietTo()->setText(QStringLiteral("08:00"));
        m_model->dayStart()->setText(QStringLiteral("04:00"));
        m_model->zone()->setText(QStringLiteral("Europe/Dublin"));
        m_model->leaveYearStart()->setText(QStringLiteral("1 April"));
        m_model->entitlement()->setText(QStringLiteral("202.5"));
        m_model->setLeaveUnit(0);
        m_model->setOvertimeLimit(120);
        m_model->hours()->setWorked(0, true);
        m_model->hours()->setTo(0, QStringLiteral("17:30"));
        m_model->hours()->setWorked(3, true);
        m_model->hours()->setFrom(3, QStringLiteral("10"));
        save();
        const Profile profile = stored();
        QVERIFY(profile.role == Role::Trainee);
        QCOMPARE(profile.fte->value(), 0.6);
        QCOMPARE(profile.roleSince->toString(), QStringLiteral("2024-03-01"));
        QVERIFY(profile.deviceOwner == DeviceOwner::Employer);
        QCOMPARE(profile.lunch.to->toString(), QStringLiteral("13:00"));
        QCOMPARE(profile.noMessages.from->toString(), QStringLiteral("18:00"));
        QCOMPARE(profile.dayStart->toString(), QStringLiteral("04:00"));
        QCOMPARE(profile.zone->toString(), QStringLiteral("Europe/Dublin"));
        QCOMPARE(profile.leaveYearStart->toString(), QStringLiteral("04-01"));
        QCOMPARE(profile.leaveEntitlement->value(), 202.5);
        QVERIFY(profile.leaveUnit == LeaveUnit::Hours);
        QCOMPARE(profile.weeklyOvertimeLimitMinutes->value(), 120);
        QCOMPARE(profile.hours.size(), 2);
        QCOMPARE(profile.hours.items().at(1).to->toString(), QStringLiteral("17:30")); // as the day before it
        QVERIFY(m_model->summary().contains(QStringLiteral("2")));

        WorkModel again(*m_vault->session);
        QTRY_VERIFY(again.ready());
        QCOMPARE(again.fte()->text(), QStringLiteral("0.6"));
        QCOMPARE(again.roleSince()->text(), QStringLiteral("March 2024"));
        QCOMPARE(again.deviceOwner(), int(DeviceOwner::Employer));
        QCOMPARE(again.roles()->selectedIds(), QStringList{QStringLiteral("trainee")});
        QCOMPARE(again.leaveYearStart()->text(), QStringLiteral("1 April"));
        QCOMPARE(again.leaveUnit(), 0);
        QCOMPARE(again.overtimeLimit(), 120);
        QVERIFY(again.hours()->rows().at(3).worked);
        QCOMPARE(again.hours()->rows().at(3).from, QStringLiteral("10:00"));
        QVERIFY(again.fte()->error().isEmpty());
    }

    void savesByItself()
    {
        QSignalSpy saved(m_model.get(), &WorkModel::saved);
        m_model->fte()->setText(QStringLiteral("0.8"));
        QVERIFY(m_model->savedText().isEmpty());
        QVERIFY(heard(saved));
        QCOMPARE(stored().fte->value(), 0.8);
        QVERIFY(!m_model->savedText().isEmpty());
    }

    void whatCannotBeReadSaysSoAndStaysOut()
    {
        m_model->fte()->setText(QStringLiteral("0.8"));
        m_model->hours()->setWorked(0, true);
        save();
        m_model->fte()->setText(QStringLiteral("lots"));
        m_model->hours()->setTo(0, QStringLiteral("late"));
        m_model->zone()->setText(QStringLiteral("Europe/Atlantis"));
        m_model->dayStart()->setText(QStringLiteral("05:00"));
        QVERIFY(m_model->fte()->error().contains(QStringLiteral("number")));
        QVERIFY(m_model->zone()->error().contains(QStringLiteral("Europe/London")));
        const QModelIndex monday = m_model->hours()->index(0);
        QVERIFY(!m_model->hours()->data(monday, HoursListModel::ErrorRole).toString().isEmpty());
        save();
        const Profile profile = stored();
        QCOMPARE(profile.fte->value(), 0.8);
        QCOMPARE(profile.hours.items().first().to->toString(), QStringLiteral("17:00"));
        QVERIFY(!profile.zone);
        QCOMPARE(profile.dayStart->toString(), QStringLiteral("05:00"));
        m_model->fte()->setText(QStringLiteral("0.5"));
        QVERIFY(m_model->fte()->error().isEmpty());
    }

    void whatOthersSavedMeanwhileStays()
    {
        m_model->fte()->setText(QStringLiteral("0.7"));
        KEEL_VERIFY(m_vault->run([](Diary& diary) -> Result<void> {
            KEEL_ASSIGN(Profile profile, diary.journal().profile());
            profile.recoveryConfirmedAt = diary.journal().now();
            return diary.journal().saveProfile(profile);
        }));
        save();
        QVERIFY(stored().recoveryConfirmedAt.has_value());
        QCOMPARE(stored().fte->value(), 0.7);
    }

    void aFortnight()
    {
        m_model->hours()->setWorked(0, true);
        m_model->setFortnight(true);
        QCOMPARE(m_model->hours()->rowCount(), 14);
        QVERIFY(m_model->hours()->rows().at(7).worked); // both begin alike
        m_model->hours()->setWorked(7, false);
        m_model->weekAMonday()->setText(QStringLiteral("16/11/2026"));
        save();
        const Profile profile = stored();
        const Rota rota(profile, {});
        QVERIFY(rota.isWorkDay(*Day::parse(u"2026-11-16")));
        QVERIFY(!rota.isWorkDay(*Day::parse(u"2026-11-23")));
        m_model->setFortnight(false);
        save();
        QVERIFY(Rota(stored(), {}).isWorkDay(*Day::parse(u"2026-11-23")));
        QCOMPARE(stored().hours.size(), 1);
    }

    void daysOnCall()
    {
        m_model->nextOnCall()->setText(QStringLiteral("whenever"));
        m_model->addOnCall();
        QVERIFY(!m_model->nextOnCall()->error().isEmpty());
        for (const char* day : {"5 Dec", "28/11/2026", "5/12"}) { // the last one again
            m_model->nextOnCall()->setText(QString::fromLatin1(day));
            m_model->addOnCall();
            QTRY_VERIFY(m_model->nextOnCall()->text().isEmpty());
        }
        QCOMPARE(m_model->onCall()->count(), 2);
        QCOMPARE(m_model->onCall()->rows().first().key, QStringLiteral("2026-11-28"));
        m_model->removeOnCall(QStringLiteral("2026-11-28"));
        QTRY_COMPARE(m_model->onCall()->count(), 1);
        QCOMPARE(stored().onCall.items(), QList<Day>{*Day::parse(u"2026-12-05")});
    }

    void leave()
    {
        LeaveModel* leave = m_model->leave();
        leave->startNew();
        leave->save();
        QVERIFY(!leave->from()->error().isEmpty()); // without a day there is none
        QVERIFY(!leave->busy());
        leave->from()->setText(QStringLiteral("21 Dec"));
        leave->to()->setText(QStringLiteral("2 Jan"));
        leave->amount()->setText(QStringLiteral("8"));
        QSignalSpy saved(leave, &LeaveModel::saved);
        leave->save();
        QVERIFY(heard(saved));
        QTRY_COMPARE(leave->rows()->count(), 1);
        const Row row = leave->rows()->rows().first();
        QCOMPARE(row.label, QStringLiteral("21 Dec 2026 to 2 Jan 2027"));
        QCOMPARE(row.value, QStringLiteral("Annual leave"));
        QCOMPARE(row.note, QStringLiteral("8 days"));

        leave->edit(row.key);
        QTRY_VERIFY(!leave->busy());
        QVERIFY(!leave->isNew());
        QCOMPARE(leave->from()->text(), QStringLiteral("21/12/2026"));
        leave->to()->setText({});
        leave->kinds()->toggleKey(QStringLiteral("toil"));
        leave->save();
        QVERIFY(heard(saved, 2));
        QTRY_COMPARE(leave->rows()->rows().first().label, QStringLiteral("21 Dec 2026"));
        QCOMPARE(leave->rows()->count(), 1); // the same one

        QSignalSpy closed(leave, &LeaveModel::closed);
        leave->remove();
        QVERIFY(heard(closed));
        QTRY_COMPARE(leave->rows()->count(), 0);
        const auto binned =
            m_vault->run([](Diary& diary) { return diary.records().count(Kind::Leave, Bin::Include); });
        QCOMPARE(binned.value_or(0), 1); // in the bin, not gone
    }

    void todayKnowsTheHoursAtOnce()
    {
        TodayModel today(*m_vault->session, englishContent());
        QTRY_VERIFY(!today.dateText().isEmpty());
        QVERIFY(today.boundaryText().isEmpty());
        m_model->hours()->setWorked(3, true);
        m_model->hours()->setFrom(3, QStringLiteral("10"));
        m_model->hours()->setTo(3, QStringLiteral("18:30"));
        save();
        QTRY_COMPARE(today.boundaryText(), QStringLiteral("Contracted until 18:30."));
    }

    void whatIsEditedIsWhatWasAskedForLast()
    {
        LeaveModel* leave = m_model->leave();
        QSignalSpy saved(leave, &LeaveModel::saved);
        qsizetype times = 0;
        for (const char* day : {"21 Dec", "22 Dec"}) {
            leave->startNew();
            leave->from()->setText(QString::fromLatin1(day));
            leave->save();
            QVERIFY(heard(saved, ++times));
        }
        const QString first = saved.first().first().toString();
        const QString second = saved.last().first().toString();
        const auto settle = [this] {
            m_vault->run([](Diary&) { return 0; }); // behind it in the queue
            QCoreApplication::processEvents();
        };
        {
            const auto held = m_vault->hold();
            leave->edit(first);
            QVERIFY(leave->busy() && !leave->isNew());
            leave->edit(second);
        }
        QTRY_VERIFY(!leave->busy());
        settle();
        QCOMPARE(leave->from()->text(), QStringLiteral("22/12/2026"));
        // A new one is asked for before the answer: it stays a new one.
        leave->edit(first);
        leave->startNew();
        settle();
        QVERIFY(leave->isNew() && !leave->busy());
        QVERIFY(leave->from()->text().isEmpty());
        // One that is gone: it is said, and nothing of the other is there to be changed or removed.
        leave->edit(first);
        QTRY_VERIFY(!leave->busy());
        KEEL_VERIFY(
            m_vault->run([second](Diary& diary) { return diary.journal().purge(*EntryId::parse(second)); }));
        leave->edit(second);
        QTRY_VERIFY(!leave->error().isEmpty());
        QVERIFY(leave->isNew());
        QVERIFY(leave->from()->text().isEmpty());
        leave->remove();
        leave->edit(first);
        QTRY_VERIFY(!leave->busy());
        QVERIFY(leave->error().isEmpty());
        const auto kept = m_vault->run([](Diary& diary) { return diary.journal().all<Leave>(); });
        KEEL_VERIFY(kept);
        QCOMPARE(kept->size(), 1);
    }

    void supervision()
    {
        SlotModel* agreed = m_model->supervision();
        agreed->startNew();
        agreed->day()->setText(QStringLiteral("26 Nov"));
        agreed->time()->setText(QStringLiteral("ten"));
        agreed->save();
        QVERIFY(!agreed->time()->error().isEmpty());
        agreed->time()->setText(QStringLiteral("10"));
        agreed->kinds()->toggleKey(QStringLiteral("clinical"));
        agreed->rhythms()->toggleKey(QStringLiteral("every 2 weeks"));
        QSignalSpy saved(agreed, &SlotModel::saved);
        agreed->save();
        QVERIFY(heard(saved));
        QTRY_COMPARE(agreed->rows()->count(), 1);
        QCOMPARE(agreed->rows()->rows().first().label, QStringLiteral("26 Nov 2026, 10:00"));
        QCOMPARE(agreed->rows()->rows().first().value, QStringLiteral("Clinical skills"));
        QCOMPARE(agreed->rows()->rows().first().note, QStringLiteral("Every 2 weeks"));
    }

private:
    void save()
    {
        m_model->saveNow();
        m_vault->run([](Diary&) { return 0; }); // behind it in the queue
        QTRY_VERIFY(!m_model->savedText().isEmpty());
    }
    Profile stored()
    {
        return m_vault->run([](Diary& diary) { return diary.journal().profile(); }).value_or(Profile());
    }

    std::unique_ptr<OpenVault> m_vault;
    std::unique_ptr<WorkModel> m_model;
};

QTEST_GUILESS_MAIN(tst_WorkModel)
#include "tst_WorkModel.moc"
