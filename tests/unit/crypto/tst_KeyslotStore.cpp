// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/DurableFile.h"
#include "crypto/KeyslotStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

using namespace keel;
using test::outcome;
using test::secret;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
constexpr int firstSlotAt = 51; // KeyslotFormat.h
constexpr int saltIn = 26;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

/// A vault's folder with the files it is given, gone at the end.
class Folder
{
public:
    explicit Folder(const QByteArray& keys = {}, const QByteArray& previous = {})
    {
        if (!keys.isEmpty())
            put("vault.keys", keys);
        if (!previous.isEmpty())
            put("vault.keys.prev", previous);
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray bytes(const char* name) const
    {
        return readWholeFile(path(name), 1 << 20).value_or(QByteArray("(none)"));
    }
    void put(const char* name, const QByteArray& bytes) const { QVERIFY(writeDurably(path(name), bytes)); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] KeyslotStore store() const { return KeyslotStore(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

QByteArray flipped(QByteArray bytes, int at)
{
    bytes[at] = char(bytes[at] ^ 0x20);
    return bytes;
}

} // namespace

class KeyslotStoreTest : public QObject
{
    Q_OBJECT

    // Two generations of one vault, made once (Argon2id): the first with the old passphrase.
    SecureBytes m_oldPassphrase = secret("gallantly ungraded shredding");
    SecureBytes m_passphrase = secret("mothproof stencil vacation");
    RecoveryCode m_recovery = RecoveryCode::generate();
    std::optional<VaultKey> m_key;
    QByteArray m_first;
    QByteArray m_second;

    SlotSecret byOld() const { return {SlotType::Passphrase, m_oldPassphrase}; }
    SlotSecret byNew() const { return {SlotType::Passphrase, m_passphrase}; }
    SlotSecret byRecovery() const { return {SlotType::RecoveryCode, m_recovery.secret()}; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(initCrypto());
        const Folder folder;
        const KeyslotStore store = folder.store();
        auto open = store.create(m_oldPassphrase, m_recovery, {KdfCost::lowest(), true}, noon);
        QVERIFY(open);
        QCOMPARE(folder.names(), QStringList{QStringLiteral("vault.keys")});
        QCOMPARE(QFile::permissions(folder.path("vault.keys")), ownerOnly);
        m_first = folder.bytes("vault.keys");
        QCOMPARE(m_first, open->file.bytes());
        QVERIFY(open->slot == open->file.keyslots()[0].id);
        QCOMPARE(outcome(store.create(m_oldPassphrase, m_recovery, {KdfCost::lowest(), true}, noon)),
                 errorName(ErrorCode::VaultExists));

        QVERIFY(store.changePassphrase(*open, m_passphrase, KdfCost::lowest(), noon));
        m_second = folder.bytes("vault.keys");
        QCOMPARE(m_second, open->file.bytes());
        QCOMPARE(folder.bytes("vault.keys.prev"), m_first);
        QCOMPARE(QFile::permissions(folder.path("vault.keys")), ownerOnly);
        QCOMPARE(QFile::permissions(folder.path("vault.keys.prev")), ownerOnly);
        QCOMPARE(folder.names().size(), 2); // no temporary file left
        QCOMPARE(open->file.keyslots().size(), 2u);
        QVERIFY(open->slot == open->file.keyslots().back().id);
        m_key = std::move(open->key);
    }

    void opensWithTheNewPassphraseOnly()
    {
        const Folder folder(m_second, m_first);
        const auto open = folder.store().unlock(byNew());
        QVERIFY(open);
        QVERIFY(open->key == *m_key && !open->fromPrevious);
        QCOMPARE(open->file.generation(), 2u);
        // The previous file still knows the old passphrase; it must not let it in.
        QCOMPARE(outcome(folder.store().unlock(byOld())), errorName(ErrorCode::WrongPassphrase));
    }

    void missingFiles()
    {
        QCOMPARE(outcome(Folder().store().unlock(byNew())), errorName(ErrorCode::VaultMissing));
        QCOMPARE(outcome(Folder({}, m_first).store().unlock(byOld())), errorName(ErrorCode::VaultMissing));
        QCOMPARE(outcome(KeyslotStore(QStringLiteral("/nowhere/at/all")).read()),
                 errorName(ErrorCode::VaultMissing));
    }

    void damageFallsBackToThePreviousFile_data()
    {
        QTest::addColumn<QByteArray>("current");
        QTest::newRow("empty") << QByteArray("\0", 1);
        QTest::newRow("truncated") << m_second.chopped(40);
        QTest::newRow("wrong magic") << flipped(m_second, 0);
        QTest::newRow("too large") << m_second + QByteArray(70'000, 'x');
        QTest::newRow("MAC") << flipped(m_second, int(m_second.size()) - 1);
        QTest::newRow("salt of the opening slot") << flipped(m_second, firstSlotAt + saltIn);
        QTest::newRow("id of the opening slot") << flipped(m_second, firstSlotAt);
        QTest::newRow("vault id") << flipped(m_second, 12);
    }
    void damageFallsBackToThePreviousFile()
    {
        QFETCH(QByteArray, current);
        // The recovery slot stands first in the second generation and is the same in both.
        const Folder folder(current, m_first);
        const auto open = folder.store().unlock(byRecovery());
        QCOMPARE(outcome(open), QStringLiteral("ok"));
        QVERIFY(open->fromPrevious);
        QVERIFY(open->key == *m_key);
        QCOMPARE(folder.bytes("vault.keys"), current); // unlocking changes nothing
    }

    void damageWithoutAUsablePreviousFile()
    {
        const QByteArray bad = flipped(m_second, int(m_second.size()) - 1);
        const QString damaged = errorName(ErrorCode::KeyslotsDamaged);
        QCOMPARE(outcome(Folder(bad).store().unlock(byNew())), damaged);
        QCOMPARE(outcome(Folder(bad, bad).store().unlock(byNew())), damaged);
        // .prev holds the passphrase of before: not to be called a wrong passphrase.
        QCOMPARE(outcome(Folder(bad, m_first).store().unlock(byNew())), damaged);
        QCOMPARE(outcome(Folder(m_second.chopped(1)).store().read()), damaged);
    }

    void newerFilesAreNotReplacedByOlderOnes()
    {
        QByteArray newer = m_second;
        newer[8] = 2;
        const Folder folder(newer, m_first);
        QCOMPARE(outcome(folder.store().unlock(byRecovery())), errorName(ErrorCode::NewerSchema));
    }

    void repairKeepsTheDamagedFileAndTheGoodPrevious()
    {
        const QByteArray bad = flipped(m_second, int(m_second.size()) - 1);
        const Folder folder(bad, m_first);
        // Damage elsewhere in the file is no way back in for a passphrase that was taken out of it.
        QCOMPARE(outcome(folder.store().unlock(byOld())), errorName(ErrorCode::WrongPassphrase));
        auto open = folder.store().unlock(byRecovery());
        QVERIFY(open && open->fromPrevious);
        QVERIFY(folder.store().repair(*open, noon));
        QVERIFY(!open->fromPrevious);
        QCOMPARE(folder.bytes("vault.keys.damaged"), bad);
        QCOMPARE(folder.bytes("vault.keys.prev"), m_first);
        const auto again = folder.store().read();
        QVERIFY(again && again->isAuthentic(*m_key));
        QCOMPARE(again->generation(), 2u);
    }

    void forgottenPassphraseIsReplacedByRecovery()
    {
        const Folder folder(m_second);
        auto open = folder.store().unlock(byRecovery());
        QVERIFY(open);
        QVERIFY(folder.store().changePassphrase(*open, m_oldPassphrase, KdfCost::lowest(), noon));
        QVERIFY(folder.store().unlock(byOld()));
        QCOMPARE(outcome(folder.store().unlock(byNew())), errorName(ErrorCode::WrongPassphrase));
        QVERIFY(open->file.find(open->slot)); // it is still the recovery slot that opened it
        QCOMPARE(open->file.keyslots().size(), 2u);
    }

    void newRecoveryCodeEndsTheOldOne()
    {
        const Folder folder(m_second);
        auto open = folder.store().unlock(byNew());
        QVERIFY(open);
        const RecoveryCode fresh = RecoveryCode::generate();
        QVERIFY(folder.store().replaceRecoveryCode(*open, fresh, KdfCost::lowest(), noon));
        QVERIFY(folder.store().unlock({SlotType::RecoveryCode, fresh.secret()}));
        QCOMPARE(outcome(folder.store().unlock(byRecovery())), errorName(ErrorCode::WrongRecoveryCode));
    }

    void addsAndRemovesSlots()
    {
        const Folder folder(m_second);
        const KeyslotStore store = folder.store();
        auto open = store.unlock(byNew());
        QVERIFY(open);
        const SecureBytes platformKey = SecureBytes::random(32);
        const SlotSecret byPlatform{SlotType::Platform, platformKey};
        const auto id = store.addSlot(*open, byPlatform, QStringLiteral("laptop"), KdfCost::lowest(), noon);
        QVERIFY(id);
        const auto reopened = store.unlock(byPlatform);
        QVERIFY(reopened);
        QVERIFY(reopened->slot == *id);
        QCOMPARE(reopened->file.find(*id)->label, QStringLiteral("laptop"));
        QVERIFY(store.removeSlot(*open, *id, noon));
        QCOMPARE(outcome(store.unlock(byPlatform)), errorName(ErrorCode::NotFound));
        QCOMPARE(outcome(store.removeSlot(*open, open->slot, noon)), errorName(ErrorCode::InvalidValue));
        QCOMPARE(open->file.generation(), 4u);
    }

    void upgradesOnceToADearerCost()
    {
        const Folder folder(m_second);
        auto open = folder.store().unlock(byNew());
        QVERIFY(open);
        const SlotId before = open->slot;
        const KdfCost target = *KdfCost::create(KdfCost::lowestMemoryKiB, 4);
        const auto upgraded = KeyslotStore::preparedUpgrade(*open, byNew(), target, noon);
        QVERIFY(upgraded && *upgraded);
        QCOMPARE(folder.bytes("vault.keys"), open->file.bytes()); // nothing is written yet
        QVERIFY(folder.store().installUpgrade(*open, **upgraded));
        QVERIFY(!(open->slot == before));
        for (const KdfCost& notDearer : {target, KdfCost::lowest()}) {
            const auto none = KeyslotStore::preparedUpgrade(*open, byNew(), notDearer, noon);
            QVERIFY(none && !*none);
        }
        const auto again = folder.store().unlock(byNew());
        QVERIFY(again);
        QVERIFY(again->file.find(again->slot)->cost->kdf == target);
    }

    void anUpgradeThatWasOvertakenIsNotInstalled()
    {
        const Folder folder;
        const KeyslotStore store = folder.store();
        auto open = store.create(m_oldPassphrase, m_recovery, {KdfCost::lowest(), true}, noon);
        QVERIFY(open);
        const KdfCost target = *KdfCost::create(KdfCost::lowestMemoryKiB, 4);
        const auto upgraded = KeyslotStore::preparedUpgrade(*open, byOld(), target, noon);
        QVERIFY(upgraded && *upgraded);
        QVERIFY(store.changePassphrase(*open, m_passphrase, KdfCost::lowest(), noon));
        const QByteArray changed = folder.bytes("vault.keys");
        QCOMPARE(outcome(store.installUpgrade(*open, **upgraded)), errorName(ErrorCode::Conflict));
        QCOMPARE(folder.bytes("vault.keys"), changed); // the new passphrase still opens it
    }

    void floorVaultsStayAtTheFloor()
    {
        const Folder folder;
        const KeyslotStore store = folder.store();
        auto open = store.create(m_oldPassphrase, m_recovery, {KdfCost::lowest(), false}, noon);
        QVERIFY(open);
        const KdfCost target = *KdfCost::create(KdfCost::highestMemoryKiB, 16);
        const auto none = KeyslotStore::preparedUpgrade(*open, byOld(), target, noon);
        QVERIFY(none && !*none);
        QVERIFY(store.changePassphrase(*open, m_passphrase, target, noon));
        for (const Keyslot& slot : open->file.keyslots())
            QVERIFY((slot.cost == SlotCost{KdfCost::lowest(), false}));
    }

    void rotationReplacesTheKey()
    {
        const Folder folder(m_second);
        const KeyslotStore store = folder.store();
        auto open = store.unlock(byNew());
        QVERIFY(open);
        const VaultKey fresh = VaultKey::random();
        const std::array additions{NewSlot{byNew(), {KdfCost::lowest(), true}, {}}};
        const auto rotated = open->file.rotated(fresh, additions, noon);
        QVERIFY(rotated);
        // A secret that the rotated file does not know proves nothing: the old file stays.
        QCOMPARE(outcome(store.installRotated(*open, *rotated, fresh, std::array{byOld()})),
                 errorName(ErrorCode::WrongPassphrase));
        QCOMPARE(folder.bytes("vault.keys"), m_second);
        QCOMPARE(folder.names().size(), 1);
        QVERIFY(store.installRotated(*open, *rotated, fresh, std::array{byNew()}));
        QVERIFY(open->key == fresh);
        QCOMPARE(folder.bytes("vault.keys.prev"), m_second);
        const auto again = store.unlock(byNew());
        QVERIFY(again && again->key == fresh);
    }

    void failedWritesLeaveTheOldFile()
    {
        const Folder folder(m_second, m_first);
        auto open = folder.store().unlock(byNew());
        QVERIFY(open);
        QVERIFY(QDir().mkdir(folder.path("vault.keys.new"))); // the temporary file cannot be made
        const auto changed = folder.store().replaceRecoveryCode(*open, m_recovery, KdfCost::lowest(), noon);
        QVERIFY(!changed);
        QCOMPARE(folder.bytes("vault.keys"), m_second);
        QCOMPARE(folder.bytes("vault.keys.prev"), m_first);
        QCOMPARE(open->file.bytes(), m_second);
    }

    void destroyLeavesNothing()
    {
        const Folder folder(m_second, m_first);
        folder.put("vault.keys.damaged", m_first);
        folder.put("vault.db", "stays");
        QVERIFY(folder.store().destroy());
        QCOMPARE(folder.names(), QStringList{QStringLiteral("vault.db")});
        QVERIFY(folder.store().destroy()); // nothing left is no error
    }
};

QTEST_GUILESS_MAIN(KeyslotStoreTest)
#include "tst_KeyslotStore.moc"
