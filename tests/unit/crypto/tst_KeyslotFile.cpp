// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/KeyslotFile.h"
#include "crypto/SecretText.h"

#include <QtEndian>
#include <QtTest>

#include <optional>

using namespace keel;
using test::outcome;
using test::secret;

namespace {

// Offsets of the layout in KeyslotFormat.h.
constexpr int versionAt = 8;
constexpr int vaultIdAt = 10;
constexpr int generationAt = 26;
constexpr int countAt = 50;
constexpr int firstSlotAt = 51;
constexpr int kdfIn = 17; // within a slot
constexpr int memoryIn = 18;
constexpr int passesIn = 22;
constexpr int saltIn = 26;
constexpr int nonceIn = 42;
constexpr int wrappedIn = 66;
constexpr int bareSlotSize = 123;

const QDateTime noon = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

const QString damaged = errorName(ErrorCode::KeyslotsDamaged);
const QString newer = errorName(ErrorCode::NewerSchema);

template <class Integer> QByteArray patched(QByteArray bytes, int at, Integer value)
{
    qToLittleEndian(value, bytes.data() + at);
    return bytes;
}

} // namespace

/// One file with a passphrase, a recovery and a platform slot serves all tests: Argon2id costs 0.15 s or more
/// a run. The platform slot has no KDF, so whole-file sweeps open the file through it in microseconds.
class KeyslotFileTest : public QObject
{
    Q_OBJECT

    SecureBytes m_passphrase = secret("gallantly ungraded shredding");
    SecureBytes m_recovery = secret("0123456789abcdef");
    SecureBytes m_platformKey = SecureBytes::random(32);
    std::optional<VaultKey> m_key;
    std::optional<KeyslotFile> m_file;
    std::vector<SecureBytes> m_wrappingKeys;
    QByteArray m_bytes;

    SlotSecret passphrase() const { return {SlotType::Passphrase, m_passphrase}; }
    SlotSecret recovery() const { return {SlotType::RecoveryCode, m_recovery}; }
    SlotSecret platform() const { return {SlotType::Platform, m_platformKey}; }
    static SlotCost cheap(bool mayUpgrade = true) { return {KdfCost::lowest(), mayUpgrade}; }

    /// Whether any slot gives up a key although the file is not the one that was written.
    bool opensSilently(const KeyslotFile& file) const
    {
        for (std::size_t i = 0; i < file.keyslots().size() && i < m_wrappingKeys.size(); ++i) {
            const auto key = unwrapKey(file.vaultId(), file.keyslots()[i], m_wrappingKeys[i]);
            if (key && file.isAuthentic(*key))
                return true;
        }
        return file.unlock(platform()).has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(initCrypto());
        m_key = VaultKey::random();
        const std::array additions{NewSlot{passphrase(), cheap(), QStringLiteral("desk")},
                                   NewSlot{recovery(), cheap(false), {}},
                                   NewSlot{platform(), cheap(), QStringLiteral("caf\u00e9 \U0001F511")}};
        auto file = KeyslotFile::create(*m_key, additions, noon);
        QVERIFY(file);
        m_file = std::move(*file);
        m_bytes = m_file->bytes();
        for (std::size_t i = 0; i < 3; ++i)
            m_wrappingKeys.push_back(*wrappingKey(m_file->keyslots()[i], additions[i].secret.bytes));
    }

    void laysItOutAsDocumented()
    {
        QCOMPARE(m_bytes.left(8), QByteArray("PWPKEYS\x01"));
        QCOMPARE(qFromLittleEndian<quint16>(m_bytes.constData() + versionAt), quint16(1));
        QCOMPARE(QUuid::fromRfc4122(m_bytes.mid(vaultIdAt, 16)), m_file->vaultId());
        QCOMPARE(qFromLittleEndian<quint64>(m_bytes.constData() + generationAt), quint64(1));
        QCOMPARE(m_bytes[countAt], char(3));
        QCOMPARE(m_bytes[firstSlotAt + 16], char(1));
        QCOMPARE(m_bytes[firstSlotAt + kdfIn], char(1));
        QCOMPARE(qFromLittleEndian<quint32>(m_bytes.constData() + firstSlotAt + memoryIn), 65536u);
        QCOMPARE(qFromLittleEndian<quint32>(m_bytes.constData() + firstSlotAt + passesIn), 3u);
        QCOMPARE(m_bytes.mid(firstSlotAt + bareSlotSize, 4), QByteArray("desk"));
        const int second = firstSlotAt + bareSlotSize + 4;
        QCOMPARE(m_bytes[second + 16], char(2));
        QCOMPARE(m_bytes[second + kdfIn], char(0x81)); // Argon2id, not to be upgraded
        const int third = second + bareSlotSize;
        QCOMPARE(m_bytes[third + 16], char(3));
        QCOMPARE(m_bytes.mid(third + kdfIn, 9), QByteArray(9, '\0'));
        QCOMPARE(m_bytes.size(), third + bareSlotSize + 10 + 32);
    }

    void readsWhatItWrites()
    {
        const auto file = KeyslotFile::parse(m_bytes);
        QVERIFY(file);
        QCOMPARE(file->bytes(), m_bytes);
        QCOMPARE(file->vaultId(), m_file->vaultId());
        QCOMPARE(file->databaseSalt(), m_file->databaseSalt());
        QCOMPARE(file->keyslots().size(), 3u);
        QCOMPARE(file->keyslots()[0].label, QStringLiteral("desk"));
        QCOMPARE(file->keyslots()[1].cost->mayUpgrade, false);
        QCOMPARE(file->keyslots()[2].cost.has_value(), false);
        QCOMPARE(file->keyslots()[2].label, QStringLiteral("caf\u00e9 \U0001F511"));
        QCOMPARE(file->keyslots()[2].created, noon);
    }

    void eachSecretOpensItsSlot()
    {
        std::size_t index = 0;
        for (const SlotSecret& with : {passphrase(), recovery(), platform()}) {
            const auto unlocked = m_file->unlock(with);
            QVERIFY(unlocked);
            QVERIFY(unlocked->key == *m_key);
            QVERIFY(unlocked->slot == m_file->keyslots()[index++].id);
        }
    }

    void wrongSecretsHaveTheirOwnNames()
    {
        const SecureBytes wrong = secret("gallantly ungraded shreddinG");
        QCOMPARE(outcome(m_file->unlock({SlotType::Passphrase, wrong})),
                 errorName(ErrorCode::WrongPassphrase));
        QCOMPARE(outcome(m_file->unlock({SlotType::RecoveryCode, wrong})),
                 errorName(ErrorCode::WrongRecoveryCode));
        QCOMPARE(outcome(m_file->unlock({SlotType::Platform, SecureBytes(32)})),
                 errorName(ErrorCode::NotFound));
        QCOMPARE(outcome(m_file->unlock({SlotType::Platform, SecureBytes(31)})),
                 errorName(ErrorCode::InvalidValue));
        // The right secret in the wrong kind of slot is wrong as well.
        QCOMPARE(outcome(m_file->unlock({SlotType::RecoveryCode, m_passphrase})),
                 errorName(ErrorCode::WrongRecoveryCode));
    }

    // Every bit of the file, each slot tried with its right wrapping key even where salt or cost changed:
    // what a run of Argon2id would refuse, the associated data has to refuse on its own.
    void everyFlippedBitIsNoticed()
    {
        int unparsable = 0;
        int unwrappable = 0;
        for (int bit = 0; bit < m_bytes.size() * 8; ++bit) {
            QByteArray bytes = m_bytes;
            bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
            const auto file = KeyslotFile::parse(bytes);
            if (!file) {
                const bool inVersion = bit / 8 == versionAt || bit / 8 == versionAt + 1;
                const QString what = outcome(file);
                QVERIFY2(what == damaged || (inVersion && what == newer),
                         qPrintable(QString::number(bit / 8)));
                ++unparsable;
                continue;
            }
            QVERIFY2(!opensSilently(*file), qPrintable(QStringLiteral("bit %1").arg(bit)));
            ++unwrappable;
        }
        QVERIFY(unparsable > 100 && unwrappable > 2000);
    }

    void theRightAnswerToDamage_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("answer");
        const QString wrong = errorName(ErrorCode::WrongPassphrase);
        QTest::newRow("magic") << 3 << damaged;
        QTest::newRow("vault id") << vaultIdAt << wrong;
        QTest::newRow("generation") << generationAt << damaged;
        QTest::newRow("database salt") << generationAt + 8 << damaged;
        QTest::newRow("slot id") << firstSlotAt << wrong;
        QTest::newRow("salt") << firstSlotAt + saltIn << wrong;
        QTest::newRow("nonce") << firstSlotAt + nonceIn << wrong;
        QTest::newRow("wrapped key") << firstSlotAt + wrappedIn << wrong;
        QTest::newRow("label") << firstSlotAt + bareSlotSize << wrong;
        QTest::newRow("another slot") << firstSlotAt + bareSlotSize + 4 + wrappedIn << damaged;
        QTest::newRow("MAC") << int(m_bytes.size()) - 1 << damaged;
    }
    void theRightAnswerToDamage()
    {
        QFETCH(int, at);
        QFETCH(QString, answer);
        QByteArray bytes = m_bytes;
        bytes[at] = char(bytes[at] ^ 0x01);
        const auto file = KeyslotFile::parse(bytes);
        QCOMPARE(file ? outcome(file->unlock(passphrase())) : outcome(file), answer);
    }

    void everyTruncationIsNoticed()
    {
        for (qsizetype size = 0; size < m_bytes.size(); ++size)
            QCOMPARE(outcome(KeyslotFile::parse(m_bytes.first(size))), damaged);
    }

    void nothingMayFollow()
    {
        QCOMPARE(outcome(KeyslotFile::parse(QByteArray(m_bytes + '\0'))), damaged);
        QCOMPARE(outcome(KeyslotFile::parse(QByteArray(m_bytes + QByteArray(70'000, 'x')))), damaged);
    }

    void newerVersionsAreSaidToBeNewer()
    {
        QCOMPARE(outcome(KeyslotFile::parse(patched<quint16>(m_bytes, versionAt, 2))), newer);
        QCOMPARE(outcome(KeyslotFile::parse(patched<quint16>(m_bytes, versionAt, 0xffff))), newer);
        QCOMPARE(outcome(KeyslotFile::parse(patched<quint16>(m_bytes, versionAt, 0))), damaged);
    }

    void costsOutOfLimitsAreRefusedUnread_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("above 1 GiB") << 1024u * 1024 + 1 << 3u;
        QTest::newRow("4 TiB") << 0xffffffffu << 3u;
        QTest::newRow("17 passes") << 65536u << 17u;
        QTest::newRow("4 billion passes") << 65536u << 0xffffffffu;
        QTest::newRow("downgraded memory") << 19u * 1024 << 3u;
        QTest::newRow("downgraded passes") << 65536u << 1u;
        QTest::newRow("nothing") << 0u << 0u;
    }
    void costsOutOfLimitsAreRefusedUnread()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, passes);
        auto bytes = patched(m_bytes, firstSlotAt + memoryIn, memoryKiB);
        bytes = patched(bytes, firstSlotAt + passesIn, passes);
        // parse() sees no secret and so cannot have derived, or allocated for, anything.
        QCOMPARE(outcome(KeyslotFile::parse(bytes)), damaged);
    }

    void costsWithinLimitsCannotBeChangedEither()
    {
        const auto bytes = patched<quint32>(m_bytes, firstSlotAt + passesIn, 4);
        const auto file = KeyslotFile::parse(bytes);
        QVERIFY(file);
        QVERIFY(!unwrapKey(file->vaultId(), file->keyslots()[0], m_wrappingKeys[0]));
        QCOMPARE(outcome(file->unlock(passphrase())), errorName(ErrorCode::WrongPassphrase));
    }

    void theUpgradeMarkIsAuthenticated()
    {
        QByteArray bytes = m_bytes;
        bytes[firstSlotAt + kdfIn] = char(0x81);
        const auto file = KeyslotFile::parse(bytes);
        QVERIFY(file);
        QVERIFY(!file->keyslots()[0].cost->mayUpgrade);
        QVERIFY(!unwrapKey(file->vaultId(), file->keyslots()[0], m_wrappingKeys[0]));
    }

    void slotsCannotChangePlaces()
    {
        const int secondAt = firstSlotAt + bareSlotSize + 4;
        const QByteArray first = m_bytes.mid(firstSlotAt, bareSlotSize + 4);
        const QByteArray second = m_bytes.mid(secondAt, bareSlotSize);
        const QByteArray bytes =
            m_bytes.first(firstSlotAt) + second + first + m_bytes.sliced(secondAt + bareSlotSize);
        const auto file = KeyslotFile::parse(bytes);
        QVERIFY(file);
        QCOMPARE(outcome(file->unlock(platform())), damaged);
    }

    void slotsCannotMoveToAnotherVault()
    {
        const Keyslot& slot = m_file->keyslots()[2];
        QVERIFY(unwrapKey(m_file->vaultId(), slot, m_wrappingKeys[2]));
        QVERIFY(!unwrapKey(QUuid::createUuid(), slot, m_wrappingKeys[2]));
    }

    void ciphertextsCannotBeExchanged()
    {
        Keyslot slot = m_file->keyslots()[2];
        slot.wrappedKey = m_file->keyslots()[0].wrappedKey;
        slot.nonce = m_file->keyslots()[0].nonce;
        QVERIFY(!unwrapKey(m_file->vaultId(), slot, m_wrappingKeys[2]));
        QVERIFY(!unwrapKey(m_file->vaultId(), slot, m_wrappingKeys[0]));
    }

    void addedOrRemovedSlotsBreakTheMac()
    {
        const int thirdAt = firstSlotAt + 2 * bareSlotSize + 4;
        QByteArray removed = m_bytes.first(firstSlotAt) + m_bytes.sliced(thirdAt);
        removed[countAt] = char(1);
        const auto fewer = KeyslotFile::parse(removed);
        QVERIFY(fewer);
        QCOMPARE(outcome(fewer->unlock(platform())), damaged);

        QByteArray twice =
            m_bytes.first(thirdAt) + m_bytes.mid(firstSlotAt, bareSlotSize + 4) + m_bytes.sliced(thirdAt);
        twice[countAt] = char(4);
        QCOMPARE(outcome(KeyslotFile::parse(twice)), damaged); // the same id twice
        twice[thirdAt] = char(twice[thirdAt] ^ 1);
        const auto more = KeyslotFile::parse(twice);
        QVERIFY(more);
        QCOMPARE(outcome(more->unlock(platform())), damaged);
    }

    void refusesLabelsThatAreNotText()
    {
        QByteArray bytes = m_bytes;
        bytes[firstSlotAt + bareSlotSize] = char(0xff);
        QCOMPARE(outcome(KeyslotFile::parse(bytes)), damaged);
    }

    void limitsNewSlots()
    {
        const auto add = [&](const QString& label, const SecureBytes& key, const QDateTime& when = noon) {
            const std::array additions{NewSlot{{SlotType::Platform, key}, cheap(), label}};
            return outcome(m_file->changed(*m_key, additions, {}, when));
        };
        QCOMPARE(add(QString(255, u'x'), m_platformKey), QStringLiteral("ok"));
        QCOMPARE(add(QString(256, u'x'), m_platformKey), errorName(ErrorCode::TooLarge));
        QCOMPARE(add(QString(QChar(0xd800)), m_platformKey), errorName(ErrorCode::InvalidValue));
        QCOMPARE(add(QString(QChar(0xfeff)) + u'x', m_platformKey), errorName(ErrorCode::InvalidValue));
        QCOMPARE(add({}, SecureBytes(16)), errorName(ErrorCode::InvalidValue));
        QCOMPARE(add({}, m_platformKey, QDateTime()), errorName(ErrorCode::InvalidValue));
        QCOMPARE(add({}, m_platformKey, noon.addYears(-60)), errorName(ErrorCode::InvalidValue));

        const std::vector<NewSlot> thirteen(13, NewSlot{platform(), cheap(), {}});
        const auto full = m_file->changed(*m_key, thirteen, {}, noon);
        QVERIFY(full);
        QCOMPARE(full->keyslots().size(), 16u);
        QVERIFY(KeyslotFile::parse(full->bytes()));
        QCOMPARE(outcome(full->changed(*m_key, std::array{NewSlot{platform(), cheap(), {}}}, {}, noon)),
                 errorName(ErrorCode::TooLarge));
    }

    void changesMakeTheNextGeneration()
    {
        const SlotId recoverySlot = m_file->keyslots()[1].id;
        const auto next = m_file->changed(*m_key, {}, std::array{recoverySlot}, noon);
        QVERIFY(next);
        QCOMPARE(next->generation(), 2u);
        QCOMPARE(next->vaultId(), m_file->vaultId());
        QCOMPARE(next->databaseSalt(), m_file->databaseSalt());
        QCOMPARE(next->keyslots().size(), 2u);
        QVERIFY(!next->find(recoverySlot));
        QVERIFY(next->unlock(platform()));
        QCOMPARE(outcome(next->unlock(recovery())), errorName(ErrorCode::WrongRecoveryCode));
        QCOMPARE(m_file->generation(), 1u);
    }

    void changesNeedTheRightKeyAndSlots()
    {
        QCOMPARE(outcome(m_file->changed(VaultKey::random(), {}, {}, noon)), errorName(ErrorCode::Internal));
        QCOMPARE(outcome(m_file->changed(*m_key, {}, std::array{SlotId{QUuid::createUuid()}}, noon)),
                 errorName(ErrorCode::NotFound));
        QCOMPARE(outcome(m_file->changed(*m_key, {}, std::array{m_file->keyslots()[0].id}, noon)),
                 errorName(ErrorCode::InvalidValue)); // the last passphrase
    }

    void rotationKeepsTheVaultAndNothingElse()
    {
        const VaultKey fresh = VaultKey::random();
        const std::array additions{NewSlot{passphrase(), cheap(), {}}, NewSlot{platform(), cheap(), {}}};
        const auto rotated = m_file->rotated(fresh, additions, noon);
        QVERIFY(rotated);
        QCOMPARE(rotated->vaultId(), m_file->vaultId());
        QCOMPARE(rotated->generation(), m_file->generation() + 1);
        QVERIFY(rotated->databaseSalt() != m_file->databaseSalt());
        QVERIFY(rotated->isAuthentic(fresh) && !rotated->isAuthentic(*m_key));
        const auto unlocked = rotated->unlock(platform());
        QVERIFY(unlocked);
        QVERIFY(unlocked->key == fresh);
    }

    void anyNormalFormOpens()
    {
        const auto composed = secretFromText(QStringLiteral("na\u00efve caf\u00e9 passphrase"));
        const auto decomposed = secretFromText(QStringLiteral("nai\u0308ve cafe\u0301 passphrase"));
        QVERIFY(composed && decomposed);
        const std::array additions{NewSlot{{SlotType::Passphrase, *composed}, cheap(), {}}};
        const auto file = KeyslotFile::create(*m_key, additions, noon);
        QVERIFY(file);
        QVERIFY(file->unlock({SlotType::Passphrase, *decomposed}));
    }

    void randomBytesNeverParse()
    {
        for (int i = 0; i < 20'000; ++i) {
            const SecureBytes noise = SecureBytes::random(std::size_t(1 + i % 700));
            QByteArray bytes = m_bytes.first(firstSlotAt) + noise.view().toByteArray();
            bytes[countAt] = char(1 + i % 16);
            QCOMPARE(outcome(KeyslotFile::parse(bytes)), damaged);
        }
    }
};

QTEST_GUILESS_MAIN(KeyslotFileTest)
#include "tst_KeyslotFile.moc"
