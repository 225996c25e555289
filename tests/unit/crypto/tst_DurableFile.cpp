// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CryptoTest.h"
#include "crypto/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <csignal>

using namespace keel;
using test::outcome;

Q_DECLARE_METATYPE(keel::ErrorCode)

class DurableFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void writesForTheOwnerOnly()
    {
        const mode_t before = umask(0); // 0600 must not depend on it
        const auto written = writeDurably(path("a"), "hello");
        umask(before);
        QVERIFY(written);
        QCOMPARE(*readWholeFile(path("a"), 100), QByteArray("hello"));
        struct stat status = {};
        QCOMPARE(stat(QFile::encodeName(path("a")).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        QVERIFY(!QFile::exists(path("a.new")));
    }

    void replacesAndSurvivesLeftovers()
    {
        QVERIFY(writeDurably(path("b"), "old"));
        QVERIFY(writeNewFile(path("b.new"), "of a crash"));
        QVERIFY(writeDurably(path("b"), "new"));
        QCOMPARE(*readWholeFile(path("b"), 100), QByteArray("new"));
    }

    void movesToANewPlaceOnly()
    {
        QVERIFY(writeDurably(path("from"), "ours"));
        QVERIFY(writeDurably(path("taken"), "theirs"));
        QVERIFY(QFile::link(path("nowhere"), path("dangling")));
        for (const char* there : {"taken", "dangling"}) {
            QCOMPARE(outcome(moveToNewPlace(path("from"), path(there))), errorName(ErrorCode::Conflict));
            QVERIFY(QFile::exists(path("from")));
        }
        QCOMPARE(*readWholeFile(path("taken"), 100), QByteArray("theirs"));
        QVERIFY(moveToNewPlace(path("from"), path("free")));
        QCOMPARE(*readWholeFile(path("free"), 100), QByteArray("ours"));
        QVERIFY(!QFile::exists(path("from")));
    }

    void neverWritesThroughALink()
    {
        QVERIFY(writeDurably(path("target"), "precious"));
        QVERIFY(QFile::link(path("target"), path("link")));
        QVERIFY(writeNewFile(path("link"), "ours"));
        QCOMPARE(*readWholeFile(path("target"), 100), QByteArray("precious"));
        QCOMPARE(*readWholeFile(path("link"), 100), QByteArray("ours"));
    }

    void limitsReading()
    {
        QVERIFY(writeDurably(path("c"), QByteArray(10'000, 'x')));
        QCOMPARE(outcome(readWholeFile(path("c"), 9'999)), errorName(ErrorCode::TooLarge));
        QCOMPARE(readWholeFile(path("c"), 10'000)->size(), 10'000);
        QCOMPARE(outcome(readWholeFile(path("none"), 10)), errorName(ErrorCode::NotFound));
        QCOMPARE(outcome(readWholeFile(m_folder.path(), 10)), errorName(ErrorCode::IoFailure));
    }

    void cleansUpAfterAFailedWrite()
    {
        QVERIFY(writeDurably(path("d"), "old"));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto written = writeDurably(path("d"), QByteArray(10'000, 'x')); // fails half way
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(outcome(written), errorName(ErrorCode::IoFailure));
        QVERIFY(!QFile::exists(path("d.new")));
        QCOMPARE(*readWholeFile(path("d"), 100), QByteArray("old"));
    }

    void removesAndShreds()
    {
        QVERIFY(writeDurably(path("e"), "x"));
        QVERIFY(removeDurably(path("e")));
        QVERIFY(removeDurably(path("e"))); // gone already is fine
        QVERIFY(!QFile::exists(path("e")));

        QVERIFY(writeDurably(path("f"), "secret secret secret"));
        QFile stillOpen(path("f"));
        QVERIFY(stillOpen.open(QIODevice::ReadOnly));
        QVERIFY(shredDurably(path("f")));
        QVERIFY(!QFile::exists(path("f")));
        const QByteArray left = stillOpen.readAll(); // what the blocks hold now
        QCOMPARE(left.size(), 20);
        QVERIFY(!left.contains("secret"));
        QVERIFY(shredDurably(path("f")));
    }

    void namesTheReason_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("ENOSPC") << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("EDQUOT") << EDQUOT << ErrorCode::DiskFull;
        QTest::newRow("EACCES") << EACCES << ErrorCode::PermissionDenied;
        QTest::newRow("EPERM") << EPERM << ErrorCode::PermissionDenied;
        QTest::newRow("EROFS") << EROFS << ErrorCode::ReadOnly;
        QTest::newRow("ENOENT") << ENOENT << ErrorCode::NotFound;
        QTest::newRow("EIO") << EIO << ErrorCode::IoFailure;
    }
    void namesTheReason()
    {
        QFETCH(int, number);
        QFETCH(ErrorCode, code);
        const Error error = errorFromErrno(number, QStringLiteral("/home/someone/vault.keys"));
        QCOMPARE(error.code, code);
        QVERIFY(error.detail.contains(QStringLiteral("vault.keys")));
        QVERIFY(!error.detail.contains(QStringLiteral("someone")));
    }

    void missingFoldersAreSaidToBeMissing()
    {
        QCOMPARE(outcome(syncDirectory(path("none"))), errorName(ErrorCode::NotFound));
        QCOMPARE(outcome(writeDurably(path("none/file"), "x")), errorName(ErrorCode::NotFound));
    }
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "tst_DurableFile.moc"
