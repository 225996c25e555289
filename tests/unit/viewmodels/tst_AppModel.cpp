// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AppFixture.h"
#include "viewmodels/AppModel.h"

using namespace keel;
using namespace keel::test;

class AppModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunFromEndToEnd();
    void firstRunRefuses();
    void firstRunInterrupted();
    void firstRunGoesOn();
    void newRecoveryCodeAfterAPause();
    void unlockAndLock();
    void unlockWithTheRecoveryCode();
    void noticesComeBeforeTheCheckOfTheCode();
    void aLockThatStopsAnImportSaysSo();
    void failuresDelay();
    void halfAVaultIsBroken();
    void idleLocks();
    void draftSurvivesTheLock();
    void anOldVaultBecomesDearerToGuess_data();
    void anOldVaultBecomesDearerToGuess();
    void damageIsSaid();
};

namespace {

constexpr int patience = 60'000; // Argon2id on a loaded machine

bool reaches(AppModel& app, AppModel::Stage stage)
{
    return QTest::qWaitFor([&] { return app.stage() == stage; }, patience);
}

bool arrives(const FirstRunModel& run, int step)
{
    return QTest::qWaitFor([&] { return run.step() == step && !run.busy(); }, patience);
}

QString workedDays(FirstRunModel& run)
{
    QString days;
    for (int row = 0; row < run.workingDays()->rowCount(); ++row) {
        const QModelIndex day = run.workingDays()->index(row);
        days += run.workingDays()->data(day, WorkingDaysModel::WorkedRole).toBool() ? u'1' : u'0';
    }
    return days;
}

/// A vault made by the first run; returns its recovery code.
QString makeVault(AppModel& app)
{
    FirstRunModel* run = app.firstRun();
    run->next();
    run->setDeviceOwner(int(DeviceOwner::Mine));
    run->next();
    run->createVault(goodPassphrase, goodPassphrase);
    if (!QTest::qWaitFor([&] { return run->step() == FirstRunModel::Recovery; }, patience))
        return {};
    const QString code = run->recoveryCode();
    run->recoverySaved();
    for (int step = FirstRunModel::Values; step < FirstRunModel::StepCount; ++step) {
        if (!arrives(*run, step))
            return {};
        run->skip();
    }
    return reaches(app, AppModel::Unlocked) ? code : QString();
}

} // namespace

void AppModelTest::firstRunFromEndToEnd()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    QCOMPARE(app.stage(), AppModel::FirstRun);
    QVERIFY(!app.diary() && !app.unlock());
    FirstRunModel* run = app.firstRun();
    QVERIFY(!run->canSkip() && !run->canGoBack());
    QVERIFY(run->whoCanSee().size() >= 3);
    run->next();
    run->next(); // whose device is it? it waits for an answer
    QCOMPARE(run->step(), int(FirstRunModel::Device));
    QVERIFY(!run->error().isEmpty());
    QCOMPARE(run->deviceOwners().size(), 3);
    QCOMPARE(run->deviceOwners().at(int(DeviceOwner::Employer)), QStringLiteral("My employer’s"));
    QVERIFY(!run->deviceWarns());
    run->setDeviceOwner(int(DeviceOwner::Employer));
    QVERIFY(run->deviceWarns());
    QVERIFY(run->deviceText().contains(QStringLiteral("employer")));
    run->next();
    QCOMPARE(run->step(), int(FirstRunModel::Passphrase));

    QCOMPARE(run->offeredPassphrase().split(u' ').size(), 6);
    const QString offered = run->offeredPassphrase();
    run->checkStrength(offered);
    QVERIFY(run->strengthOk());
    QSignalSpy stages(&app, &AppModel::stageChanged);
    run->createVault(offered, offered);
    QVERIFY(run->busy());
    QVERIFY(QTest::qWaitFor([&] { return run->step() == FirstRunModel::Recovery; }, patience));
    QCOMPARE(run->recoveryCode().split(u'-').size(), 7);
    QVERIFY(run->offeredPassphrase().isEmpty());
    QVERIFY(!run->confirmRecovery(QStringLiteral("0000"), QString()));
    QVERIFY(!run->error().isEmpty());

    static const QRegularExpression number(QStringLiteral("\\d+"));
    const QStringList groups = run->recoveryCode().split(u'-');
    QStringList asked;
    for (auto match = number.globalMatch(run->confirmGroups()); match.hasNext();)
        asked.append(groups.at(match.next().captured().toInt() - 1));
    QCOMPARE(asked.size(), 2);
    QVERIFY(run->confirmRecovery(asked.at(0), asked.at(1)));
    QVERIFY(QTest::qWaitFor([&] { return run->isRecoveryConfirmed(); }, patience));
    run->next();
    QVERIFY(arrives(*run, FirstRunModel::Values));
    QVERIFY(run->recoveryCode().isEmpty());
    QVERIFY(!run->canGoBack());
    for (const char* id : {"val_pwp_helping", "val_pwp_team"})
        run->values()->toggleKey(QString::fromLatin1(id));
    QVERIFY(!run->valuesEnough());
    run->next();
    QVERIFY(!run->busy() && !run->error().isEmpty());
    QCOMPARE(run->step(), int(FirstRunModel::Values));
    run->values()->toggleKey(QStringLiteral("val_pwp_growth"));
    QVERIFY(run->valuesEnough());
    run->next();
    QVERIFY(arrives(*run, FirstRunModel::WorkingDays));
    run->setWorked(4, false); // Fridays off
    run->setFrom(QStringLiteral("9 o'clock"));
    run->next();
    QVERIFY(!run->error().isEmpty());
    run->setFrom(QStringLiteral("08:30"));
    run->setTo(QStringLiteral("16:30"));
    run->next();
    QVERIFY(arrives(*run, FirstRunModel::FirstCheckIn));
    QTRY_VERIFY_WITH_TIMEOUT(!run->checkIn()->busy(), patience);
    QCOMPARE(run->checkIn()->dayType(), QStringLiteral("work")); // a Thursday
    run->checkIn()->setMood(6);
    run->next();
    QVERIFY(arrives(*run, FirstRunModel::Action));
    run->actions()->toggleKey(QStringLiteral("co_ind_mindful_pause"));
    run->next();
    QVERIFY(reaches(app, AppModel::Unlocked));
    QVERIFY(!app.firstRun());
    QVERIFY(app.diary());
    // A Thursday: the rota is known, and nobody needs to be reminded of a code that was typed back.
    CheckInModel* checkIn = app.diary()->today()->checkIn();
    QTRY_COMPARE_WITH_TIMEOUT(checkIn->dayType(), QStringLiteral("work"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->today()->boundaryText(),
                              QStringLiteral("Contracted hours ended at 16:30."), patience);
    QVERIFY(app.diary()->notice().isEmpty());
    QVERIFY(checkIn->isSaved());
    QCOMPARE(checkIn->mood(), 6);
    QCOMPARE(checkIn->record().copingUsed.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->values()->rowCount(), 3, patience);

    // Over is over: the next unlocking opens the diary.
    app.lock();
    app.unlock()->unlock(offered);
    QVERIFY(reaches(app, AppModel::Unlocked));
}

void AppModelTest::firstRunRefuses()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    FirstRunModel* run = app.firstRun();
    run->next();
    run->setDeviceOwner(3); // nobody's
    QCOMPARE(run->deviceOwner(), -1);
    run->setDeviceOwner(int(DeviceOwner::Mine));
    run->next();
    run->createVault(QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(!run->busy());
    QVERIFY(run->error().contains(QStringLiteral("15")));
    run->createVault(goodPassphrase, goodPassphrase + u'x');
    QVERIFY(!run->busy());
    QVERIFY(run->error().contains(QStringLiteral("same")));
    run->offerAnother(); // other words: what was wrong with those before is said no more
    QVERIFY(run->error().isEmpty());
    run->createVault(goodPassphrase, goodPassphrase + u'x');
    QVERIFY(!run->error().isEmpty());
    run->checkStrength(goodPassphrase + u'x');
    QVERIFY(run->error().isEmpty());
    QVERIFY(!QFileInfo::exists(fixture.setup.vaultFolder));
    run->back();
    QCOMPARE(run->step(), int(FirstRunModel::Device));
    run->next();

    // The place cannot be written: an error, and one may try again.
    QFile file(fixture.setup.vaultFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    run->createVault(goodPassphrase, goodPassphrase);
    QVERIFY(QTest::qWaitFor([&] { return !run->busy(); }, patience));
    QVERIFY(!run->error().isEmpty());
    QCOMPARE(run->step(), int(FirstRunModel::Passphrase));
    QVERIFY(file.remove());
    run->createVault(goodPassphrase, goodPassphrase);
    QVERIFY(QTest::qWaitFor([&] { return run->step() == FirstRunModel::Recovery; }, patience));
}

void AppModelTest::firstRunInterrupted()
{
    AppFixture fixture;
    {
        AppModel app(fixture.setup, englishContent());
        FirstRunModel* run = app.firstRun();
        run->next();
        run->setDeviceOwner(int(DeviceOwner::Mine));
        run->next();
        run->createVault(goodPassphrase, goodPassphrase);
        QVERIFY(QTest::qWaitFor([&] { return run->step() == FirstRunModel::Recovery; }, patience));
    } // the window was closed with the code on the screen
    AppModel app(fixture.setup, englishContent());
    QCOMPARE(app.stage(), AppModel::Locked);
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::FirstRun));
    for (int step = FirstRunModel::Recovery; step < FirstRunModel::StepCount; ++step) {
        QVERIFY(arrives(*app.firstRun(), step));
        app.firstRun()->skip();
    }
    QVERIFY(reaches(app, AppModel::Unlocked));
    QTRY_VERIFY_WITH_TIMEOUT(app.diary()->notice().contains(QStringLiteral("recovery code")), patience);
    QCOMPARE(app.diary()->noticeAction(), QStringLiteral("Check my code"));
    QSignalSpy wanted(app.diary(), &DiaryModel::recoveryCheckWanted);
    app.diary()->runNoticeAction();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(app.diary()->notice().isEmpty());
}

void AppModelTest::firstRunGoesOn()
{
    // Killed at every step after the vault was made: the next start goes on there, with what was stored.
    AppFixture fixture;
    {
        AppModel app(fixture.setup, englishContent());
        FirstRunModel* run = app.firstRun();
        run->next();
        run->setDeviceOwner(int(DeviceOwner::Mine));
        run->next();
        run->createVault(goodPassphrase, goodPassphrase);
        QVERIFY(arrives(*run, FirstRunModel::Recovery));
        run->recoverySaved();
        QVERIFY(arrives(*run, FirstRunModel::Values));
    } // gone, without a word
    for (int step = FirstRunModel::Values; step < FirstRunModel::StepCount; ++step) {
        AppModel app(fixture.setup, englishContent());
        QCOMPARE(app.stage(), AppModel::Locked);
        app.unlock()->unlock(goodPassphrase);
        QVERIFY(reaches(app, AppModel::FirstRun));
        FirstRunModel* run = app.firstRun();
        QVERIFY(arrives(*run, step));
        QVERIFY(run->recoveryCode().isEmpty());
        switch (step) {
        case FirstRunModel::Values:
            for (const char* id : {"val_pwp_helping", "val_pwp_team", "val_pwp_growth"})
                run->values()->toggleKey(QString::fromLatin1(id));
            break;
        case FirstRunModel::WorkingDays:
            QTRY_COMPARE_WITH_TIMEOUT(run->values()->selectedCount(), 3, patience);
            run->back(); // what was picked can be picked anew
            QVERIFY(arrives(*run, FirstRunModel::Values));
            run->values()->toggleKey(QStringLiteral("val_pwp_purpose"));
            run->next();
            QVERIFY(arrives(*run, FirstRunModel::WorkingDays));
            run->setWorked(3, false);
            run->setWorked(4, false);
            run->setFrom(QStringLiteral("08:00"));
            run->setTo(QStringLiteral("16:00"));
            break;
        case FirstRunModel::FirstCheckIn:
            QTRY_VERIFY_WITH_TIMEOUT(!run->checkIn()->busy(), patience);
            run->back(); // what was said is there again, and stays when one goes on
            QVERIFY(arrives(*run, FirstRunModel::WorkingDays));
            QCOMPARE(workedDays(*run), QStringLiteral("1110000"));
            QCOMPARE(run->from(), QStringLiteral("08:00"));
            QCOMPARE(run->to(), QStringLiteral("16:00"));
            run->next();
            QVERIFY(arrives(*run, FirstRunModel::FirstCheckIn));
            run->checkIn()->setStrain(4);
            break;
        case FirstRunModel::Action:
            QTRY_VERIFY_WITH_TIMEOUT(!run->checkIn()->busy(), patience);
            QCOMPARE(run->checkIn()->strain(), 4);
            run->actions()->toggleKey(QStringLiteral("co_ind_breaks"));
            break;
        default: break;
        }
        run->next();
        if (step < FirstRunModel::Action)
            QVERIFY(arrives(*run, step + 1));
        else
            QVERIFY(reaches(app, AppModel::Unlocked));
    }
    AppModel app(fixture.setup, englishContent());
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::Unlocked));
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->values()->rowCount(), 4, patience);
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->today()->checkIn()->record().copingUsed.size(), 1, patience);
}

void AppModelTest::newRecoveryCodeAfterAPause()
{
    AppFixture fixture;
    QString shown;
    {
        AppModel app(fixture.setup, englishContent());
        FirstRunModel* run = app.firstRun();
        run->next();
        run->setDeviceOwner(int(DeviceOwner::Mine));
        run->next();
        run->createVault(goodPassphrase, goodPassphrase);
        QVERIFY(arrives(*run, FirstRunModel::Recovery));
        QVERIFY(!run->recoveryGone());
        shown = run->recoveryCode();
    }
    AppModel app(fixture.setup, englishContent());
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::FirstRun));
    FirstRunModel* run = app.firstRun();
    QVERIFY(arrives(*run, FirstRunModel::Recovery));
    QVERIFY(run->recoveryGone());
    run->newRecoveryCode(QStringLiteral("not the passphrase"));
    QVERIFY(arrives(*run, FirstRunModel::Recovery));
    QVERIFY(!run->error().isEmpty() && run->recoveryGone());
    run->newRecoveryCode(goodPassphrase);
    QVERIFY(QTest::qWaitFor([&] { return !run->recoveryGone(); }, patience));
    const QString next = run->recoveryCode();
    QVERIFY(next != shown);
    run->recoverySaved();
    QVERIFY(arrives(*run, FirstRunModel::Values));
    app.lock();
    app.unlock()->setUseRecovery(true);
    app.unlock()->unlock(shown);
    QVERIFY(QTest::qWaitFor([&] { return !app.unlock()->error().isEmpty(); }, patience));
    fixture.monotonic += 3'600'000;
    app.unlock()->unlock(next);
    QVERIFY(reaches(app, AppModel::FirstRun));
    QCOMPARE(app.firstRun()->step(), int(FirstRunModel::Values));
}

void AppModelTest::unlockAndLock()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    QVERIFY(!makeVault(app).isEmpty());
    QSignalSpy asked(&app, &AppModel::lockRequested);
    app.lock();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(app.stage(), AppModel::Locked);
    QVERIFY(!app.diary());
    app.lock();
    QCOMPARE(asked.size(), 1);

    UnlockModel* unlock = app.unlock();
    unlock->unlock({});
    QVERIFY(!unlock->busy());
    QVERIFY(!unlock->error().isEmpty());
    unlock->unlock(goodPassphrase);
    QVERIFY(unlock->busy());
    QVERIFY(unlock->error().isEmpty());
    QVERIFY(reaches(app, AppModel::Unlocked));
    QVERIFY(!app.unlock());
}

void AppModelTest::unlockWithTheRecoveryCode()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    const QString code = makeVault(app);
    QVERIFY(!code.isEmpty());
    app.lock();
    UnlockModel* unlock = app.unlock();
    unlock->setUseRecovery(true);
    unlock->unlock(QStringLiteral("not a code"));
    QVERIFY(!unlock->busy()); // its checksum is wrong: no time is spent on it, and no delay follows
    QVERIFY(unlock->error().contains(QStringLiteral("recovery code")));
    QCOMPARE(unlock->delaySeconds(), 0);
    unlock->unlock(code.toLower());
    QVERIFY(reaches(app, AppModel::Unlocked));

    // The passphrase may be forgotten: a new one is offered at once, and the code is known to be right.
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->noticeAction(), QStringLiteral("Choose a new passphrase"),
                              patience);
    QSignalSpy wanted(app.diary(), &DiaryModel::passphraseWanted);
    app.diary()->runNoticeAction();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(app.diary()->notice().isEmpty());
    app.diary()->security()->changePassphrase(code, goodPassphrase + u'2', goodPassphrase + u'2');
    QVERIFY(QTest::qWaitFor([&] { return !app.diary()->security()->done().isEmpty(); }, patience));
    app.lock();
    app.unlock()->unlock(goodPassphrase + u'2');
    QVERIFY(reaches(app, AppModel::Unlocked));
    QTRY_VERIFY_WITH_TIMEOUT(!app.diary()->today()->checkIn()->busy(), patience);
    QCOMPARE(app.diary()->notice(), QString());
}

void AppModelTest::noticesComeBeforeTheCheckOfTheCode()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    QVERIFY(!makeVault(app).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->noticeAction(), QStringLiteral("Check my code"), patience);
    app.diary()->reflection()->startNew();
    QTRY_VERIFY_WITH_TIMEOUT(app.diary()->reflection()->isReady(), patience);
    app.diary()->reflection()->happened()->setText(QStringLiteral("A long day."));
    app.lock();
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::Unlocked));
    QTRY_COMPARE_WITH_TIMEOUT(app.diary()->noticeAction(), QStringLiteral("Go on with it"), patience);
}

void AppModelTest::aLockThatStopsAnImportSaysSo()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    QVERIFY(!makeVault(app).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!app.diary()->notice().isEmpty(), patience);
    const QString path = fixture.folder.filePath(QStringLiteral("days.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringList notes; // as many as take a while
    for (int i = 0; i < 5000; ++i)
        notes.append(
            QStringLiteral(R"({"id":"0192d000-0000-7000-8000-%1","local_date":"2026-11-17","text":"n"})")
                .arg(i, 12, 16, QLatin1Char('0')));
    file.write(R"({"schema":"keel-export/1","notes":[)" + notes.join(u',').toUtf8() + "]}");
    file.close();
    ImportModel* importing = app.diary()->importing();
    importing->setPath(path);
    importing->look();
    QTRY_VERIFY_WITH_TIMEOUT(importing->canTake(), patience);
    importing->take();
    app.lock();
    bool toldBefore = false;
    for (const bool told : {true, true, false}) { // a lock is no answer: it is told until it was put away
        app.unlock()->unlock(goodPassphrase);
        QVERIFY(reaches(app, AppModel::Unlocked));
        QTRY_VERIFY_WITH_TIMEOUT(!app.diary()->notice().isEmpty(), patience);
        QCOMPARE(app.diary()->notice().startsWith(QStringLiteral("The import was stopped")), told);
        if (std::exchange(toldBefore, true))
            app.diary()->dismissNotice();
        app.lock();
    }
}

void AppModelTest::failuresDelay()
{
    AppFixture fixture;
    {
        AppModel app(fixture.setup, englishContent());
        QVERIFY(!makeVault(app).isEmpty());
        app.lock();
        UnlockModel* unlock = app.unlock();
        unlock->unlock(QStringLiteral("certainly not this one"));
        QVERIFY(QTest::qWaitFor([&] { return !unlock->busy(); }, patience));
        QVERIFY(unlock->error().contains(QStringLiteral("does not open")));
        QCOMPARE(unlock->delaySeconds(), 1);
        unlock->unlock(goodPassphrase); // too early: not even tried
        QVERIFY(!unlock->busy());
        fixture.monotonic += 1000;
        QCOMPARE(unlock->delaySeconds(), 0);
        unlock->unlock(QStringLiteral("nor this one"));
        QVERIFY(QTest::qWaitFor([&] { return !unlock->busy(); }, patience));
        QCOMPARE(unlock->delaySeconds(), 2);
    }
    AppModel app(fixture.setup, englishContent());
    QCOMPARE(app.unlock()->delaySeconds(), 2); // in full, although time has not moved
    fixture.monotonic += 2000;
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::Unlocked));
    app.lock();
    QCOMPARE(app.unlock()->delaySeconds(), 0);
}

void AppModelTest::halfAVaultIsBroken()
{
    AppFixture fixture;
    QVERIFY(QDir().mkpath(fixture.setup.vaultFolder));
    QFile database(QDir(fixture.setup.vaultFolder).filePath(QStringLiteral("vault.db")));
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.close();
    AppModel app(fixture.setup, englishContent());
    QCOMPARE(app.stage(), AppModel::Broken);
    QVERIFY(app.problem().contains(QStringLiteral("missing")));
    QVERIFY(!app.problemHelp().isEmpty());
    app.tryAgain();
    QCOMPARE(app.stage(), AppModel::Broken);
    QVERIFY(database.remove());
    app.tryAgain();
    QCOMPARE(app.stage(), AppModel::FirstRun);
}

void AppModelTest::idleLocks()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    QVERIFY(!makeVault(app).isEmpty());
    fixture.monotonic += 5 * AutoLock::minute;
    QObject target;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &key);
    QCOMPARE(app.stage(), AppModel::Locked);
    app.systemLocked(); // nothing is open: nothing happens
    QCOMPARE(app.stage(), AppModel::Locked);
}

void AppModelTest::draftSurvivesTheLock()
{
    AppFixture fixture;
    AppModel app(fixture.setup, englishContent());
    QVERIFY(!makeVault(app).isEmpty());
    CheckInModel* checkIn = app.diary()->today()->checkIn();
    QTRY_VERIFY_WITH_TIMEOUT(!checkIn->busy(), patience);
    checkIn->setMood(7);
    checkIn->note()->setText(QStringLiteral("half a senten"));
    app.lock(); // in the middle of typing
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::Unlocked));
    checkIn = app.diary()->today()->checkIn();
    QTRY_COMPARE_WITH_TIMEOUT(checkIn->mood(), 7, patience);
    QCOMPARE(checkIn->note()->text(), QStringLiteral("half a senten"));
    QVERIFY(checkIn->isDirty());
    QVERIFY(!checkIn->isSaved());

    // Overnight: yesterday's draft is not lost, it says where it is.
    fixture.clock->set(fixture.clock->now().addDays(1));
    app.lock();
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::Unlocked));
    checkIn = app.diary()->today()->checkIn();
    QTRY_VERIFY_WITH_TIMEOUT(!checkIn->busy(), patience);
    QCOMPARE(checkIn->mood(), -1);
    QTRY_VERIFY_WITH_TIMEOUT(!app.diary()->notice().isEmpty(), patience);
    checkIn->open(QStringLiteral("2026-11-19"));
    QTRY_COMPARE_WITH_TIMEOUT(checkIn->mood(), 7, patience);
    QVERIFY(!checkIn->isToday());
}

void AppModelTest::anOldVaultBecomesDearerToGuess_data()
{
    QTest::addColumn<bool>("mayUpgrade");
    QTest::addColumn<bool>("byRecoveryCode");
    QTest::addColumn<bool>("upgraded");
    QTest::newRow("passphrase") << true << false << true;
    QTest::newRow("recovery code") << true << true << false;
    QTest::newRow("made with --kdf-floor") << false << false << false;
}

void AppModelTest::anOldVaultBecomesDearerToGuess()
{
    QFETCH(const bool, mayUpgrade);
    QFETCH(const bool, byRecoveryCode);
    QFETCH(const bool, upgraded);
    AppFixture fixture;
    fixture.setup.cost = SlotCost{KdfCost::lowest(), mayUpgrade};
    const KdfCost target = *KdfCost::create(KdfCost::lowestMemoryKiB, 4);
    fixture.setup.kdfTarget = [target] { return target; };
    {
        const auto secret = *secretFromText(goodPassphrase);
        const auto created =
            Vault(fixture.setup.vaultFolder).create(secret, *fixture.setup.cost, *fixture.clock);
        KEEL_VERIFY(created);
        AppModel app(fixture.setup, englishContent());
        app.unlock()->setUseRecovery(byRecoveryCode);
        app.unlock()->unlock(byRecoveryCode ? created->recoveryCode.toText() : goodPassphrase);
        QVERIFY(reaches(app, AppModel::Unlocked));
        QSignalSpy done(app.diary(), &DiaryModel::keyslotUpgradeEnded);
        if (!byRecoveryCode)
            QVERIFY(!done.isEmpty() || done.wait(patience));
    }
    const auto costs = [&] {
        QList<quint32> passes;
        const auto file = Vault(fixture.setup.vaultFolder).keyslots();
        for (const Keyslot& slot : file->keyslots())
            passes.append(slot.cost->kdf.passes());
        std::sort(passes.begin(), passes.end());
        return passes;
    };
    QCOMPARE(costs(), (QList<quint32>{3, upgraded ? 4u : 3u}));
    AppModel again(fixture.setup, englishContent()); // and the same passphrase opens it
    again.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(again, AppModel::Unlocked));
}

void AppModelTest::damageIsSaid()
{
    AppFixture fixture;
    fixture.setup.idlePause = std::chrono::milliseconds(0);
    const Vault vault(fixture.setup.vaultFolder);
    const auto secret = *secretFromText(goodPassphrase);
    KEEL_VERIFY(vault.create(secret, *fixture.setup.cost, *fixture.clock));
    qint64 page = 0; // of a table that nothing reads at the start
    {
        const auto session = vault.unlock({SlotType::Passphrase, secret}, fixture.setup.context);
        KEEL_VERIFY(session);
        const auto found =
            (*session)
                ->run([](Diary& diary) -> Result<qint64> {
                    KEEL_ASSIGN(auto root, diary.connection().prepare(
                                               "SELECT rootpage FROM sqlite_master WHERE name = 'score'"));
                    KEEL_ASSIGN(const bool row, root.step());
                    return row ? root.int64(0) : 0;
                })
                .takeResult();
        KEEL_VERIFY(found);
        page = *found;
    }
    QVERIFY(page > 1);
    QFile database(QDir(fixture.setup.vaultFolder).filePath(QStringLiteral("vault.db")));
    QVERIFY(database.open(QIODevice::ReadWrite));
    const qint64 place = (page - 1) * 4096 + 100;
    QVERIFY(database.seek(place));
    const QByteArray was = database.read(1);
    QVERIFY(database.seek(place));
    QCOMPARE(database.write(QByteArray(1, char(was[0] ^ 0x01))), qint64(1));
    database.close();
    AppModel app(fixture.setup, englishContent());
    app.unlock()->unlock(goodPassphrase);
    QVERIFY(reaches(app, AppModel::Unlocked));
    QTRY_VERIFY_WITH_TIMEOUT(app.diary()->notice().contains(QStringLiteral("damage")), patience);
}

QTEST_MAIN(AppModelTest)
#include "tst_AppModel.moc"
