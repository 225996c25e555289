// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/KeyDerivation.h"
#include "crypto/VaultKey.h"

#include <QFile>
#include <QtTest>

#include <sys/resource.h>
#include <unistd.h>

#include <numeric>

using namespace keel;
using test::outcome;
using test::secret;

namespace {

QByteArray hex(const SecureBytes& bytes) { return bytes.view().toByteArray().toHex(); }

template <std::size_t size> std::array<unsigned char, size> counting(unsigned char first)
{
    std::array<unsigned char, size> bytes;
    std::iota(bytes.begin(), bytes.end(), first);
    return bytes;
}

VaultKey countingKey()
{
    const auto bytes = counting<32>(0);
    return *VaultKey::fromBytes(
        SecureBytes::fromBytes(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

/// Allows this much more address space than is in use, until it goes out of scope.
class AddressSpaceLimit
{
public:
    explicit AddressSpaceLimit(rlim_t more)
    {
        getrlimit(RLIMIT_AS, &m_before);
        QFile statm(QStringLiteral("/proc/self/statm"));
        m_known = statm.open(QIODevice::ReadOnly);
        const auto pages = statm.readAll().split(' ').value(0).toULongLong();
        const rlimit tight{pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + more, m_before.rlim_max};
        m_known = m_known && setrlimit(RLIMIT_AS, &tight) == 0;
    }
    ~AddressSpaceLimit() { setrlimit(RLIMIT_AS, &m_before); }
    Q_DISABLE_COPY_MOVE(AddressSpaceLimit)
    [[nodiscard]] bool isSet() const { return m_known; }

private:
    rlimit m_before{};
    bool m_known = false;
};

} // namespace

class KeyDerivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }

    void costStaysInItsLimits_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("floor") << 65536u << 3u << true;
        QTest::newRow("ceiling") << 1048576u << 16u << true;
        QTest::newRow("too little memory") << 65535u << 3u << false;
        QTest::newRow("too few passes") << 65536u << 2u << false;
        QTest::newRow("too much memory") << 1048577u << 3u << false;
        QTest::newRow("too many passes") << 65536u << 17u << false;
        QTest::newRow("zero") << 0u << 0u << false;
        QTest::newRow("huge") << 0xffffffffu << 0xffffffffu << false;
    }
    void costStaysInItsLimits()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, passes);
        QFETCH(bool, accepted);
        QCOMPARE(outcome(KdfCost::create(memoryKiB, passes)),
                 accepted ? QStringLiteral("ok") : errorName(ErrorCode::InvalidValue));
    }

    void choosesByTimeAndMemory_data()
    {
        constexpr quint64 gibibyte = 1024ull * 1024 * 1024;
        QTest::addColumn<quint64>("ram");
        QTest::addColumn<double>("millisecondsPerMebibyte");
        QTest::addColumn<quint32>("mebibytes");
        QTest::newRow("fast, much memory") << 64 * gibibyte << 0.5 << 512u;
        QTest::newRow("fast, 2 GiB") << 2 * gibibyte << 0.5 << 256u;
        QTest::newRow("fast, 512 MiB") << gibibyte / 2 << 0.5 << 64u;
        QTest::newRow("256 MiB in just half a second") << 64 * gibibyte << 500.0 / 256 << 256u;
        QTest::newRow("a shade slower") << 64 * gibibyte << 504.0 / 256 << 128u;
        QTest::newRow("slow phone keeps the floor") << 4 * gibibyte << 50.0 << 64u;
        QTest::newRow("unknown memory") << quint64(0) << 0.5 << 64u;
    }
    void choosesByTimeAndMemory()
    {
        QFETCH(quint64, ram);
        QFETCH(double, millisecondsPerMebibyte);
        QFETCH(quint32, mebibytes);
        const KdfCost cost = KdfCost::choose(ram, [&](const KdfCost& tried) {
            return qint64(tried.memoryKiB() / 1024 * millisecondsPerMebibyte);
        });
        QCOMPARE(cost.memoryKiB(), mebibytes * 1024);
        QCOMPARE(cost.passes(), 3u);
    }

    void choosesWhatCouldRun()
    {
        const KdfCost cost = KdfCost::choose(~quint64(0), [](const KdfCost& tried) {
            return tried.memoryKiB() > 128 * 1024 ? qint64(-1) : 1;
        });
        QCOMPARE(cost.memoryKiB(), 128u * 1024);
    }

    void measuresThisDevice()
    {
        const KdfCost cost = KdfCost::measureForThisDevice();
        const quint32 mebibytes = cost.memoryKiB() / 1024;
        QVERIFY(mebibytes == 64 || mebibytes == 128 || mebibytes == 256 || mebibytes == 512);
        QCOMPARE(cost.passes(), 3u);
        qInfo("Argon2id on this device: %u MiB", mebibytes);
    }

    void ordersCosts()
    {
        const KdfCost lowest = KdfCost::lowest();
        QVERIFY(lowest.isWeakerThan(*KdfCost::create(65536, 4)));
        QVERIFY(KdfCost::create(65536, 16)->isWeakerThan(*KdfCost::create(131072, 3)));
        QVERIFY(!lowest.isWeakerThan(lowest));
    }

    // Expected values: the reference implementation of Argon2 (phc-winner-argon2 20171227, argon2id_hash_raw,
    // one lane), which shares no code with libsodium's binding. RFC 9106's own vector has four lanes.
    void argon2idKnownAnswers_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("firstSaltByte");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("floor") << QByteArray("correct horse battery staple") << 0 << 65536u << 3u
                               << QByteArray(
                                      "0d1a3c6523c8f06e4e0af9c515aa5b5448cfebd6838f2d52c3d8b6ef8ddc3c2e");
        QTest::newRow("65 MiB, 4 passes, UTF-8")
            << QByteArray("\xc3\x85ngstr\xc3\xb6m 15 Zeichen") << 0xf0 << 66560u << 4u
            << QByteArray("3ddc3387d5980019798f28e229b11d006b962f99e2096d7a1a78e51144878573");
    }
    void argon2idKnownAnswers()
    {
        QFETCH(QByteArray, password);
        QFETCH(int, firstSaltByte);
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, passes);
        QFETCH(QByteArray, expected);
        const auto key =
            deriveKey(secret(password.constData()), counting<16>(static_cast<unsigned char>(firstSaltByte)),
                      *KdfCost::create(memoryKiB, passes));
        QVERIFY(key);
        QCOMPARE(hex(*key), expected);
    }

    void saysWhenMemoryIsShort()
    {
        const SecureBytes password = secret("any");
        const AddressSpaceLimit limit(32 * 1024 * 1024);
        if (!limit.isSet())
            QSKIP("the address space cannot be limited here");
        QCOMPARE(outcome(deriveKey(password, counting<16>(0), KdfCost::lowest())),
                 errorName(ErrorCode::OutOfMemory));
    }

    // BLAKE2b as crypto_kdf uses it: empty message, salt = id, personal = context. Expected values: Python's
    // hashlib.blake2b (the reference implementation) with key 00..1f and person "keelvlt1".
    void subkeysKnownAnswers_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("database") << 1
                                  << QByteArray(
                                         "ae1839dd0118ecf7a2eaec9830f8621c459a9f2c468b62b7e0d50ef7c582bd17");
        QTest::newRow("keyslots") << 2
                                  << QByteArray(
                                         "31c1ec8b2fbd1572b2cedb4bd545a7c370ffbb133822926a4f5b703bd11c088e");
        QTest::newRow("backup") << 3
                                << QByteArray(
                                       "8ab300e6e647453c57510f4e9a97988be4fe86989d5f28cc4f68a576735c206b");
        QTest::newRow("sync") << 4
                              << QByteArray(
                                     "9a5f5ac12536bd35bd6513ec4d75a585d83aae4c95a7e8256c9f482c08de6c32");
        QTest::newRow("share") << 5
                               << QByteArray(
                                      "90b1809a3318e2025f25f013a0179c8c2c06bd61c6847cb0385e736003a830a1");
    }
    void subkeysKnownAnswers()
    {
        QFETCH(int, purpose);
        QFETCH(QByteArray, expected);
        QCOMPARE(hex(countingKey().subkey(static_cast<KeyPurpose>(purpose))), expected);
    }

    void databaseKeyIsSubkeyAndSalt()
    {
        const SecureBytes key = countingKey().databaseKey(counting<16>(0xa0));
        const QByteArray expected = "ae1839dd0118ecf7a2eaec9830f8621c459a9f2c468b62b7e0d50ef7c582bd17"
                                    "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf";
        QCOMPARE(hex(key), expected);
        QCOMPARE(sqlcipherKeyLiteral(key).view().toByteArray(), QByteArray("x'" + expected + "'"));
    }

    void vaultKeyHas32Bytes()
    {
        QCOMPARE(outcome(VaultKey::fromBytes(SecureBytes(31))), errorName(ErrorCode::Internal));
        QCOMPARE(outcome(VaultKey::fromBytes(SecureBytes(33))), errorName(ErrorCode::Internal));
        QVERIFY(!(VaultKey::random() == VaultKey::random()));
    }
};

QTEST_GUILESS_MAIN(KeyDerivationTest)
#include "tst_KeyDerivation.moc"
