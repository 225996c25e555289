// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening vaults: the states of a folder, and each refusal with its own answer.
#include "support/OpenVault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

#include <csignal>
#include <utility>

using namespace keel;
using test::OpenVault;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_Vault : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static auto unlockWith(const Vault& vault, const QString& passphrase)
    {
        const auto secret = secretFromText(passphrase);
        return vault.unlock({SlotType::Passphrase, *secret}, SessionContext{});
    }

private Q_SLOTS:
    void statesOfAFolder()
    {
        QTemporaryDir dir;
        const Vault vault(dir.filePath(QStringLiteral("v")));
        QCOMPARE(*vault.state(), VaultState::None);
        KEEL_VERIFY(vault.create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock()));
        QCOMPARE(*vault.state(), VaultState::Ready);
        KEEL_FAILS(vault.create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock()),
                   ErrorCode::VaultExists);
        QVERIFY(QFile::rename(vault.folder() + QStringLiteral("/vault.keys"),
                              vault.folder() + QStringLiteral("/away")));
        KEEL_FAILS(vault.state(), ErrorCode::HalfVault);
        KEEL_FAILS(vault.unlock({SlotType::Passphrase, OpenVault::passphrase()}, SessionContext{}),
                   ErrorCode::HalfVault);
    }

    void aHalfMadeVaultIsMadeAgain()
    {
        QTemporaryDir dir;
        const Vault vault(dir.path());
        // What a kill between the two files leaves behind.
        overwrite(dir.filePath(QStringLiteral("vault.creating")), {});
        overwrite(dir.filePath(QStringLiteral("vault.keys")), "half");
        QCOMPARE(*vault.state(), VaultState::None);
        KEEL_VERIFY(vault.create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock()));
        QCOMPARE(*vault.state(), VaultState::Ready);
        KEEL_VERIFY(vault.unlock({SlotType::Passphrase, OpenVault::passphrase()}, SessionContext{}));
    }

    void aCreationThatFailsLeavesNothing()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("v"));
        // No room for more than the keyslots.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlim_t before = std::exchange(limit.rlim_cur, 2048);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto created =
            Vault(folder).create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock());
        limit.rlim_cur = before;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!created);
        QVERIFY(!QFileInfo::exists(folder));
        KEEL_VERIFY(Vault(folder).create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock()));
    }

    void threeDistinctAnswers()
    {
        OpenVault open;
        open.lock();
        KEEL_FAILS(unlockWith(open.vault, QStringLiteral("quiet harbour lantern eight")),
                   ErrorCode::WrongPassphrase);

        const QString keys = open.vault.folder() + QStringLiteral("/vault.keys");
        const QByteArray goodKeys = contentOf(keys);
        overwrite(keys, goodKeys.first(goodKeys.size() - 7));
        KEEL_FAILS(unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven")),
                   ErrorCode::KeyslotsDamaged);
        overwrite(keys, goodKeys);

        const QString database = open.vault.folder() + QStringLiteral("/vault.db");
        QByteArray damaged = contentOf(database);
        damaged[100] = char(damaged[100] ^ 1);
        overwrite(database, damaged);
        KEEL_FAILS(unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven")),
                   ErrorCode::VaultDamaged);
        QCOMPARE(contentOf(database), damaged); // left as it was, for whoever can salvage it
    }

    void filesThatAreNoVault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << errorName(ErrorCode::VaultDamaged);
        QTest::newRow("text") << QByteArray("a shopping list") << errorName(ErrorCode::VaultDamaged);
        QTest::newRow("plaintext SQLite")
            << QByteArray("SQLite format 3").leftJustified(8192, '\0') << errorName(ErrorCode::NotOurs);
        QTest::newRow("whole pages of noise")
            << QByteArray(8192, '\x5a') << errorName(ErrorCode::VaultDamaged);
    }
    void filesThatAreNoVault()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        OpenVault open;
        open.lock();
        const QString database = open.vault.folder() + QStringLiteral("/vault.db");
        overwrite(database, content);
        const auto unlocked = unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven"));
        QVERIFY(!unlocked);
        QCOMPARE(errorName(unlocked.error().code), expected);
        QCOMPARE(contentOf(database), content);
    }

    void aSecondSessionIsRefused()
    {
        OpenVault open;
        KEEL_FAILS(unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven")),
                   ErrorCode::VaultInUse);
    }

    void databasesOfTwoVaultsDoNotMix()
    {
        OpenVault one;
        OpenVault two;
        one.lock();
        two.lock();
        const QString name = QStringLiteral("/vault.db");
        overwrite(one.vault.folder() + name, contentOf(two.vault.folder() + name));
        KEEL_FAILS(unlockWith(one.vault, QStringLiteral("quiet harbour lantern seven")),
                   ErrorCode::VaultDamaged);
    }

    void theRecoveryCodeOpensToo()
    {
        QTemporaryDir dir;
        const Vault vault(dir.path());
        const auto created = vault.create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock());
        KEEL_VERIFY(created);
        const auto typed = RecoveryCode::parse(created->recoveryCode.toText().toLower());
        KEEL_VERIFY(typed);
        KEEL_VERIFY(vault.unlock({SlotType::RecoveryCode, typed->secret()}, SessionContext{}));
        const auto other = RecoveryCode::generate();
        KEEL_FAILS(vault.unlock({SlotType::RecoveryCode, other.secret()}, SessionContext{}),
                   ErrorCode::WrongRecoveryCode);
    }

    void aChangedPassphraseReplacesTheOld()
    {
        OpenVault open;
        const auto next = secretFromText(QStringLiteral("another harbour altogether"));
        KEEL_FAILS(open.run([&](Diary& d) { return d.changePassphrase({next->clone()}, *next); }),
                   ErrorCode::WrongPassphrase);
        KEEL_VERIFY(
            open.run([&](Diary& d) { return d.changePassphrase({OpenVault::passphrase().clone()}, *next); }));
        open.lock();
        KEEL_FAILS(unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven")),
                   ErrorCode::WrongPassphrase);
        KEEL_VERIFY(unlockWith(open.vault, QStringLiteral("another harbour altogether")));
    }

    void theRecoveryCodeProvesAsMuchAsThePassphrase()
    {
        OpenVault open;
        const auto typed = [](const QString& text) { return OwnerSecret::fromText(text); };
        const auto confirm = [&](const QString& text) {
            return open.run([secret = typed(text)](Diary& d) { return d.confirm(*secret); });
        };
        KEEL_VERIFY(confirm(QStringLiteral("quiet harbour lantern seven")));
        KEEL_VERIFY(confirm(open.recoveryCode));
        KEEL_VERIFY(confirm(open.recoveryCode.toLower().remove(u'-')));
        KEEL_FAILS(confirm(QStringLiteral("not the passphrase")), ErrorCode::WrongPassphrase);
        KEEL_FAILS(confirm(RecoveryCode::generate().toText()), ErrorCode::WrongRecoveryCode);
        QVERIFY(!open.run([](Diary& d) { return d.wasOpenedByRecoveryCode(); }));

        // Forgotten: in by the code, and to a new passphrase by the code.
        open.lock();
        const auto code = RecoveryCode::parse(open.recoveryCode);
        auto session = open.vault.unlock({SlotType::RecoveryCode, code->secret()}, SessionContext{});
        KEEL_VERIFY(session);
        QVERIFY((*session)->run([](Diary& d) { return d.wasOpenedByRecoveryCode(); }).takeResult());
        const auto next = secretFromText(QStringLiteral("another harbour altogether"));
        KEEL_VERIFY((*session)
                        ->run([&, owner = typed(open.recoveryCode)](Diary& d) {
                            return d.changePassphrase(*owner, *next);
                        })
                        .takeResult());
        session->reset();
        KEEL_FAILS(unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven")),
                   ErrorCode::WrongPassphrase);
        KEEL_VERIFY(unlockWith(open.vault, QStringLiteral("another harbour altogether")));
        KEEL_VERIFY(open.vault.unlock({SlotType::RecoveryCode, code->secret()}, SessionContext{}));
    }

    /// One in 4,096 of them has a code's checksum by chance: it still opens what it was made for.
    void aPassphraseInTheFormOfACodeIsStillAPassphrase()
    {
        OpenVault open;
        const QString text = RecoveryCode::generate().toText();
        const auto next = secretFromText(text);
        KEEL_VERIFY(
            open.run([&](Diary& d) { return d.changePassphrase({OpenVault::passphrase().clone()}, *next); }));
        KEEL_VERIFY(open.run([owner = OwnerSecret::fromText(text)](Diary& d) { return d.confirm(*owner); }));
    }

    void damagedKeyslotsOpenFromTheirPredecessor()
    {
        OpenVault open;
        const auto renewed =
            open.run([](Diary& d) { return d.replaceRecoveryCode({OpenVault::passphrase().clone()}); });
        KEEL_VERIFY(renewed);
        open.lock();
        overwrite(open.vault.folder() + QStringLiteral("/vault.keys"), QByteArray(300, 'x'));
        open.unlock();
        QVERIFY(open.run([](Diary& d) { return d.keyslotsWereRepaired(); }));
        open.lock();
        open.unlock();
        QVERIFY(!open.run([](Diary& d) { return d.keyslotsWereRepaired(); }));
    }

    void anErasedVaultIsGone()
    {
        OpenVault open;
        const QByteArray keys = contentOf(open.vault.folder() + QStringLiteral("/vault.keys"));
        overwrite(open.vault.folder() + QStringLiteral("/pre-v1.db"),
                  QByteArray("a copy before a migration"));
        open.lock();
        KEEL_VERIFY(open.vault.erase());
        QCOMPARE(open.vault.state().value_or(VaultState::Ready), VaultState::None);
        QVERIFY(QDir(open.vault.folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(!keys.isEmpty());
        KEEL_FAILS(open.vault.erase(), ErrorCode::VaultMissing);
        // The place is as good as new.
        KEEL_VERIFY(open.vault.create(OpenVault::passphrase(), {KdfCost::lowest(), false}, SystemClock()));
        KEEL_VERIFY(unlockWith(open.vault, QStringLiteral("quiet harbour lantern seven")));
    }
};

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_Vault.moc"
