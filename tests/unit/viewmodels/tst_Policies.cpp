// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AutoLock.h"
#include "services/UnlockDelay.h"
#include "support/AppFixture.h"
#include "viewmodels/HelpModel.h"
#include "viewmodels/IdleLock.h"
#include "viewmodels/RecoveryCheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keel;
using namespace keel::test;

class Policies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void autoLockCountsFromTheLastInput();
    void autoLockWithoutADiary();
    void idleLockIsAskedBeforeALateKey();
    void delayDoubles();
    void delaySurvivesARestartInFull();
    void delayOfADamagedCount();
    void contentInBothLanguages();
    void contentThatIsNotThere();
    void helpWorksWithoutAVault();
    void helpSaysWhatNobodyHasChecked();
    void lookKeepsOnlyWhatItKnows();
    void lookFollowsTheSystemUnlessTold();
    void groupsAreReadAsCodesAre();
};

void Policies::autoLockCountsFromTheLastInput()
{
    AutoLock lock;
    lock.setLimit(2 * AutoLock::minute);
    lock.opened(1000);
    QVERIFY(!lock.isDue(1000 + 2 * AutoLock::minute - 1));
    QCOMPARE(*lock.remaining(1000), 2 * AutoLock::minute);
    lock.input(61'000);
    QVERIFY(!lock.isDue(1000 + 2 * AutoLock::minute));
    QVERIFY(lock.isDue(61'000 + 2 * AutoLock::minute));
    QCOMPARE(*lock.remaining(61'000 + 3 * AutoLock::minute), 0);
    lock.input(500); // a clock that seems to go back changes nothing
    QCOMPARE(*lock.remaining(61'000), 2 * AutoLock::minute);
    QVERIFY(lock.locksWithScreen());
}

void Policies::autoLockWithoutADiary()
{
    AutoLock lock;
    QVERIFY(!lock.isDue(1'000'000'000));
    QVERIFY(!lock.remaining(0));
    QVERIFY(!lock.locksWithScreen());
    lock.input(5);
    QVERIFY(!lock.remaining(0));
    lock.opened(0);
    lock.closed();
    QVERIFY(!lock.isDue(1'000'000'000));
}

void Policies::idleLockIsAskedBeforeALateKey()
{
    qint64 now = 0;
    IdleLock idle([&now] { return now; });
    QSignalSpy due(&idle, &IdleLock::lockDue);
    idle.setMinutes(2);
    idle.start();
    QObject target;
    QKeyEvent early(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    now = AutoLock::minute;
    QCoreApplication::sendEvent(&target, &early);
    QCOMPARE(due.size(), 0);
    now = 10 * AutoLock::minute; // the machine slept, and the timer with it
    QKeyEvent late(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &late);
    QCOMPARE(due.size(), 1);
    idle.stop();
    idle.systemLocked();
    QCOMPARE(due.size(), 1);
    idle.start();
    idle.systemLocked();
    QCOMPARE(due.size(), 2);
}

void Policies::delayDoubles()
{
    const QTemporaryDir folder;
    UnlockDelay delay(folder.path(), 0);
    QCOMPARE(delay.remaining(0), 0);
    for (const qint64 expected : {1000, 2000, 4000, 8000}) {
        delay.failed(100);
        QCOMPARE(delay.remaining(100), expected);
        QCOMPARE(delay.remaining(100 + expected), 0);
    }
    for (int i = 0; i < 100; ++i)
        delay.failed(100);
    QCOMPARE(delay.remaining(100), UnlockDelay::longest);
    delay.succeeded();
    QCOMPARE(delay.remaining(100), 0);
    QCOMPARE(UnlockDelay(folder.path(), 0).failures(), 0);
}

void Policies::delaySurvivesARestartInFull()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("made/when/needed"));
    {
        UnlockDelay delay(state, 0);
        delay.failed(0);
        delay.failed(0);
        delay.failed(0);
        QCOMPARE(delay.remaining(3900), 100);
    }
    const UnlockDelay again(state, 77);
    QCOMPARE(again.failures(), 3);
    QCOMPARE(again.remaining(77), 4000);
}

void Policies::delayOfADamagedCount()
{
    const QTemporaryDir folder;
    for (const char* content : {"", "x", "-4", "99999999999999"}) {
        QFile file(folder.filePath(QStringLiteral("unlock-failures")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const UnlockDelay delay(folder.path(), 0);
        QVERIFY(delay.failures() >= 0);
        QVERIFY(delay.remaining(0) <= UnlockDelay::longest);
    }
}

void Policies::contentInBothLanguages()
{
    const QString root = QStringLiteral(KEEL_SOURCE_DIR "/assets/content");
    const auto english = Content::load(QStringLiteral("en"), root);
    KEEL_VERIFY(english);
    const auto chinese = Content::load(QStringLiteral("zh_CN"), root);
    KEEL_VERIFY(chinese);
    const QString id = QStringLiteral("check_in.mood");
    QCOMPARE((*english)->prompts.text(id), QStringLiteral("Mood"));
    QVERIFY((*chinese)->prompts.text(id) != (*english)->prompts.text(id));
    QVERIFY(!(*english)->holdsSafetyPhrase(QStringLiteral("今天很累。 A long day.")));
    // whatever the language of the window, one writes in any
    for (const auto& content : {*english, *chinese}) {
        QVERIFY(content->holdsSafetyPhrase(QStringLiteral("I want to die")));
        QVERIFY(content->holdsSafetyPhrase(QStringLiteral("我不想活了")));
    }
    const auto other = Content::load(QStringLiteral("fr"), root);
    KEEL_VERIFY(other);
    QCOMPARE((*other)->prompts.text(id), QStringLiteral("Mood"));
    QVERIFY((*other)->holdsSafetyPhrase(QStringLiteral("I want to die")));
}

void Policies::contentThatIsNotThere()
{
    const QTemporaryDir empty;
    KEEL_FAILS(Content::load(QStringLiteral("en"), empty.path()), ErrorCode::NotFound);
}

void Policies::helpWorksWithoutAVault()
{
    AppFixture fixture;
    LookModel look(fixture.setup.settingsFile, nullptr);
    HelpModel help(englishContent(), look);
    QCOMPARE(help.country(), QStringLiteral("GB-ENG"));
    QCOMPARE(help.countryIndex(), 0);
    QCOMPARE(help.countryNames().size(), 4);
    const auto titles = [&help] {
        QStringList all;
        for (int row = 0; row < help.sections()->rowCount(); ++row)
            all.append(help.sections()->index(row).data(SupportListModel::TitleRole).toString());
        return all.join(u'|');
    };
    QVERIFY(titles().contains(QStringLiteral("option 2")));
    QVERIFY(!help.checkedNote().isEmpty()); // nobody has checked them yet, and it says so
    const QModelIndex first = help.sections()->index(0);
    QCOMPARE(first.data(SupportListModel::ActionRole).toString(), QStringLiteral("dial"));
    QCOMPARE(first.data(SupportListModel::DialTextRole).toString(), QStringLiteral("Call 999"));
    QCOMPARE(first.data(SupportListModel::CheckedTextRole).toString(), QStringLiteral("Not checked yet"));
    help.copy(help.sections(), 0);
    QCOMPARE(help.copiedText(), QStringLiteral("Copied: 999"));

    // What the employer runs stands in a list of its own, each with who would know.
    QVERIFY(!titles().contains(QStringLiteral("Occupational")));
    QVERIFY(!help.employerQuestion().isEmpty());
    int employers = 0;
    for (const SupportListModel::Row& row : help.employerSections()->rows()) {
        if (row.kind == QLatin1String("caveat"))
            continue;
        ++employers;
        QVERIFY2(row.detail.contains(QStringLiteral("Who would know: ")), qPrintable(row.title));
    }
    QCOMPARE(employers, 2);
    help.copy(help.employerSections(), 0);
    QCOMPARE(help.copiedText(), QStringLiteral("Copied: Occupational health or employee assistance"));
    help.copy(help.employerSections(), 99);
    help.dial(nullptr, 0);
    QCOMPARE(help.copiedText(), QStringLiteral("Copied: Occupational health or employee assistance"));

    help.setCountry(QStringLiteral("GB-NIR"));
    QVERIFY(titles().contains(QStringLiteral("Lifeline")));
    QVERIFY(!titles().contains(QStringLiteral("option 2")));
    help.setCountry(QStringLiteral("FR"));
    QCOMPARE(help.country(), QStringLiteral("GB-NIR"));
    LookModel again(fixture.setup.settingsFile, nullptr);
    QCOMPARE(HelpModel(englishContent(), again).country(), QStringLiteral("GB-NIR"));
    QVERIFY(!QFileInfo::exists(fixture.setup.vaultFolder));
}

void Policies::helpSaysWhatNobodyHasChecked()
{
    QFile file(QStringLiteral(KEEL_SOURCE_DIR "/assets/content/support-card.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject shipped = QJsonDocument::fromJson(file.readAll()).object();
    AppFixture fixture;
    LookModel look(fixture.setup.settingsFile, nullptr);
    for (const bool employersToo : {false, true}) {
        QJsonArray entries;
        for (const auto& value : shipped.value(QStringLiteral("entries")).toArray()) {
            QJsonObject entry = value.toObject();
            if (employersToo || !entry.value(QStringLiteral("employer_run")).toBool())
                entry.insert(QStringLiteral("last_checked"), QStringLiteral("2026-11-01"));
            entries.append(entry);
        }
        QJsonObject json = shipped;
        json.insert(QStringLiteral("entries"), entries);
        auto content = std::make_shared<Content>(*englishContent());
        const auto card = SupportCard::fromJson(QJsonDocument(json).toJson());
        KEEL_VERIFY(card);
        content->supportCard = *card;
        QCOMPARE(HelpModel(content, look).checkedNote().isEmpty(), employersToo);
    }
}

void Policies::lookKeepsOnlyWhatItKnows()
{
    AppFixture fixture;
    {
        LookModel look(fixture.setup.settingsFile, nullptr);
        QSignalSpy changed(&look, &LookModel::changed);
        QCOMPARE(look.scheme(), QStringLiteral("system"));
        QCOMPARE(look.autoLockMinutes(), 5);
        look.setScheme(QStringLiteral("dark"));
        look.setScheme(QStringLiteral("pink"));
        look.setTextScale(1.3); // as systems have it, and --text-scale
        look.setTextScale(3);
        look.setAutoLockMinutes(10);
        look.setAutoLockMinutes(0);
        look.setContrast(QStringLiteral("high"));
        QCOMPARE(changed.size(), 4);
    }
    const LookModel look(fixture.setup.settingsFile, nullptr);
    QCOMPARE(look.scheme(), QStringLiteral("dark"));
    QCOMPARE(look.textScale(), 1.3);
    QCOMPARE(look.autoLockMinutes(), 10);
    QVERIFY(look.effectiveHighContrast());
}

void Policies::lookFollowsTheSystemUnlessTold()
{
    class Desktop final : public Appearance
    {
    public:
        [[nodiscard]] bool dark() const override { return true; }
        [[nodiscard]] double textScale() const override { return 9; }
        [[nodiscard]] bool reducedMotion() const override { return true; }
    };
    AppFixture fixture;
    Desktop desktop;
    LookModel look(fixture.setup.settingsFile, &desktop);
    QVERIFY(look.effectiveDark());
    QVERIFY(look.effectiveReducedMotion());
    QVERIFY(!look.effectiveHighContrast());
    QCOMPARE(look.effectiveTextScale(), 2.0); // beyond that nothing fits
    look.setScheme(QStringLiteral("light"));
    look.setTextScale(1.25);
    look.setReducedMotion(QStringLiteral("off"));
    QVERIFY(!look.effectiveDark());
    QVERIFY(!look.effectiveReducedMotion());
    QCOMPARE(look.effectiveTextScale(), 1.25);
    QSignalSpy changed(&look, &LookModel::changed);
    Q_EMIT desktop.changed();
    QCOMPARE(changed.size(), 1);
}

void Policies::groupsAreReadAsCodesAre()
{
    KEEL_VERIFY(initCrypto());
    const RecoveryCode code = RecoveryCode::generate();
    const RecoveryCheck check(code);
    QCOMPARE(check.text(), code.toText());
    const QStringList groups = check.text().split(u'-');
    const QString first = groups.at(check.groups()[0]);
    const QString second = groups.at(check.groups()[1]);
    QVERIFY(check.groups()[0] < check.groups()[1]);
    QVERIFY(check.prompt().contains(QString::number(check.groups()[1] + 1)));
    QVERIFY(check.matches(first, second));
    QString typed = first.toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l');
    QVERIFY(check.matches(u' ' + typed + u' ', second.toLower()));
    QVERIFY(!check.matches(second, first) || first == second);
    QVERIFY(!check.matches(first, {}));
    QVERIFY(!check.matches({}, {}));
}

QTEST_MAIN(Policies)
#include "tst_Policies.moc"
