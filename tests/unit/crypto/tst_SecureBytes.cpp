// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/CryptoLibrary.h"
#include "crypto/SecretText.h"

#include <QFile>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <utility>

using namespace keel;
using test::outcome;
using test::secret;

namespace {

/// Runs `action` in a child; true if a signal ended it.
bool dies(const std::function<void()>& action)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGSEGV, SIG_DFL); // not QtTest's handler
        std::signal(SIGBUS, SIG_DFL);
        action();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

/// The VmFlags of the mapping that `address` lies in.
QByteArray mappingFlags(const void* address)
{
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        return {};
    bool inside = false;
    const QList<QByteArray> lines = smaps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const int dash = int(line.indexOf('-'));
        const int space = int(line.indexOf(' '));
        bool isRange = false;
        const quintptr begin = line.left(dash).toULongLong(&isRange, 16);
        if (isRange && dash > 0 && space > dash) {
            const quintptr end = line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16);
            inside = begin <= quintptr(address) && quintptr(address) < end;
        } else if (inside && line.startsWith("VmFlags:")) {
            return line.mid(8) + ' ';
        }
    }
    return {};
}

} // namespace

class SecureBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }

    void startsZeroed()
    {
        const SecureBytes bytes(100);
        QCOMPARE(bytes.view(), QByteArrayView(QByteArray(100, '\0')));
    }

    void movesAndEmptiesTheSource()
    {
        SecureBytes first = secret("abc");
        const unsigned char* where = first.data();
        SecureBytes second = std::move(first);
        QCOMPARE(second.data(), where);
        QVERIFY(first.isEmpty() && first.data() == nullptr);
        SecureBytes third = secret("other");
        third = std::move(second);
        QCOMPARE(third.view(), QByteArrayView("abc"));
        static_assert(!std::is_copy_constructible_v<SecureBytes> && !std::is_copy_assignable_v<SecureBytes>);
    }

    void comparesContents()
    {
        QVERIFY(secret("abc") == secret("abc"));
        QVERIFY(!(secret("abc") == secret("abd")));
        QVERIFY(!(secret("abc") == secret("ab")));
        QVERIFY(SecureBytes() == secret(""));
    }

    void clonesIntoMemoryOfItsOwn()
    {
        const SecureBytes original = secret("abc");
        SecureBytes copy = original.clone();
        copy.data()[0] = 'x';
        QCOMPARE(original.view(), QByteArrayView("abc"));
    }

    void randomDiffers()
    {
        const SecureBytes first = SecureBytes::random(32);
        QCOMPARE(first.size(), 32u);
        QVERIFY(!(first == SecureBytes::random(32)));
    }

    void readOnlyPagesRefuseWriting()
    {
        SecureBytes bytes = secret("abc");
        QVERIFY(!dies([&] { bytes.data()[0] = 'x'; }));
        bytes.readOnly();
        QCOMPARE(bytes.view(), QByteArrayView("abc"));
        QVERIFY(dies([&] { const_cast<volatile unsigned char*>(bytes.data())[0] = 'x'; }));
    }

    void guardPageFollows()
    {
        SecureBytes bytes(64);
        QVERIFY(dies([&] { const_cast<volatile unsigned char*>(bytes.data())[64] = 'x'; }));
    }

    void staysOutOfCoreDumps()
    {
        const SecureBytes bytes(64);
        const QByteArray flags = mappingFlags(bytes.data());
        if (flags.isEmpty())
            QSKIP("no /proc/self/smaps here");
        QVERIFY2(flags.contains(" dd "), flags.constData());
    }

    void normalisesToOneSpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("ascii") << QStringLiteral("plain text 1") << QByteArray("plain text 1");
        QTest::newRow("composed") << QStringLiteral("caf\u00e9") << QByteArray("caf\xc3\xa9");
        QTest::newRow("decomposed") << QStringLiteral("cafe\u0301") << QByteArray("caf\xc3\xa9");
        QTest::newRow("angstrom sign") << QStringLiteral("\u212b") << QByteArray("\xc3\x85");
        QTest::newRow("ligature") << QStringLiteral("\ufb01ne") << QByteArray("fine");
        QTest::newRow("full width") << QStringLiteral("\uff21\uff11") << QByteArray("A1");
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0b") << QByteArray("a b");
        QTest::newRow("emoji") << QStringLiteral("\U0001F600") << QByteArray("\xf0\x9f\x98\x80");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void normalisesToOneSpelling()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        const auto fromText = secretFromText(typed);
        QVERIFY(fromText);
        QCOMPARE(fromText->view(), QByteArrayView(expected));
        const auto fromUtf8 = secretFromUtf8(typed.toUtf8());
        QVERIFY(fromUtf8);
        QVERIFY(*fromUtf8 == *fromText);
    }

    void keepsTheCallersText()
    {
        const QString typed = QStringLiteral("shared");
        QVERIFY(secretFromText(typed));
        QCOMPARE(typed, QStringLiteral("shared"));
    }

    void limitsTheLength()
    {
        QCOMPARE(outcome(secretFromText(QString(1024, u'a'))), QStringLiteral("ok"));
        QCOMPARE(outcome(secretFromText(QString(1025, u'a'))), errorName(ErrorCode::TooLarge));
        QCOMPARE(outcome(secretFromText(QString(512, QChar(0xe9)))), QStringLiteral("ok"));
        QCOMPARE(outcome(secretFromText(QString(513, QChar(0xe9)))), errorName(ErrorCode::TooLarge));
        QCOMPARE(outcome(secretFromText(QString(100'000, u'a'))), errorName(ErrorCode::TooLarge));
        QCOMPARE(outcome(secretFromUtf8(QByteArray(100'000, 'a'))), errorName(ErrorCode::TooLarge));
    }

    void refusesWhatIsNotUnicode()
    {
        QCOMPARE(outcome(secretFromText(QString(QChar(0xd800)))), errorName(ErrorCode::InvalidValue));
        QCOMPARE(outcome(secretFromUtf8("abc\xff")), errorName(ErrorCode::InvalidValue));
        QCOMPARE(outcome(secretFromUtf8("abc\xc3")), errorName(ErrorCode::InvalidValue));
    }

    void wipesATextOfItsOwn()
    {
        QString text = QStringLiteral("secret") + QString::number(42);
        wipe(text);
        QVERIFY(text.isNull());
    }
};

QTEST_GUILESS_MAIN(SecureBytesTest)
#include "tst_SecureBytes.moc"
