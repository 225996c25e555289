// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/VaultFile.h"
#include "unit/storage/VaultFolder.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace keel;

/// Every file that is not a good vault is refused with the code that tells a person what to do next, and
/// is left as it was.
class VaultFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void acceptsAPartPageWhileAWalIsWaiting();
    void wrongKeyIsDamage();
    void foreignApplicationId();
    void createsPrivatelyAndOnce();
};

using Change = std::function<QByteArray(const QByteArray& good)>;
Q_DECLARE_METATYPE(Change)

void VaultFileTest::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, ErrorCode code, Change change) {
        QTest::newRow(name) << std::move(change) << code;
    };
    row("zero length", ErrorCode::VaultDamaged, [](const QByteArray&) { return QByteArray(); });
    row("less than a page", ErrorCode::VaultDamaged, [](const QByteArray& good) { return good.first(4095); });
    row("cut inside a page", ErrorCode::VaultDamaged,
        [](const QByteArray& good) { return good.chopped(100); });
    row("cut by one page", ErrorCode::VaultDamaged,
        [](const QByteArray& good) { return good.chopped(4096); });
    row("only the first page", ErrorCode::VaultDamaged,
        [](const QByteArray& good) { return good.first(4096); });
    row("tail of garbage", ErrorCode::VaultDamaged, [](const QByteArray& good) { return good + "garbage"; });
    row("plaintext SQLite", ErrorCode::NotOurs,
        [](const QByteArray&) { return QByteArray("SQLite format 3").leftJustified(8192, '\0'); });
    row("small plaintext SQLite", ErrorCode::NotOurs,
        [](const QByteArray&) { return QByteArray("SQLite format 3").leftJustified(1024, '\0'); });
    row("foreign file", ErrorCode::VaultDamaged,
        [](const QByteArray&) { return QByteArray("%PDF-1.7\n").leftJustified(8192, 'x'); });
    row("first page flipped", ErrorCode::VaultDamaged, [](const QByteArray& good) {
        QByteArray bad = good;
        bad[2000] = static_cast<char>(bad[2000] ^ 1);
        return bad;
    });
}

void VaultFileTest::refuses()
{
    QFETCH(const Change, change);
    QFETCH(const ErrorCode, code);
    const VaultFolder folder;
    QVERIFY(folder.fill(30));
    const QByteArray bad = change(VaultFolder::bytes(folder.path()));
    QVERIFY(VaultFolder::write(folder.path(), bad));

    for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly}) {
        const auto opened = folder.open(mode);
        QCOMPARE(outcome(opened), errorName(code));
        QCOMPARE(VaultFolder::bytes(folder.path()), bad);
    }
    QCOMPARE(QDir(folder.folder()).entryList(QDir::Files), QStringList{QStringLiteral("vault.db")});
}

void VaultFileTest::acceptsAPartPageWhileAWalIsWaiting()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    const QByteArray good = VaultFolder::bytes(folder.path());
    QVERIFY(VaultFolder::write(folder.path(), good + QByteArray(100, 'x')));
    QCOMPARE(outcome(VaultFile::check(folder.path())), errorName(ErrorCode::VaultDamaged));
    QVERIFY(VaultFolder::write(folder.path() + QStringLiteral("-wal"), QByteArray(32, 'w')));
    QCOMPARE(outcome(VaultFile::check(folder.path())), QStringLiteral("ok"));
}

void VaultFileTest::wrongKeyIsDamage()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    const QByteArray before = VaultFolder::bytes(folder.path());
    const auto opened = Connection::open(folder.path(), VaultFolder::key('8'), Connection::Mode::ReadWrite);
    QCOMPARE(outcome(opened), errorName(ErrorCode::VaultDamaged));
    QCOMPARE(VaultFolder::bytes(folder.path()), before);
}

void VaultFileTest::foreignApplicationId()
{
    const VaultFolder folder;
    QVERIFY(folder.fill(1));
    {
        auto connection = folder.open(Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->execute("PRAGMA application_id = 1"));
    }
    QCOMPARE(outcome(folder.open(Connection::Mode::ReadWrite)), errorName(ErrorCode::NotOurs));
    QCOMPARE(outcome(folder.open(Connection::Mode::ReadOnly)), errorName(ErrorCode::NotOurs));
}

void VaultFileTest::createsPrivatelyAndOnce()
{
    const VaultFolder folder;
    QCOMPARE(outcome(folder.open(Connection::Mode::ReadWrite)), errorName(ErrorCode::VaultMissing));
    QVERIFY(!QFile::exists(folder.path()));
    QVERIFY(QDir().mkdir(folder.file(QStringLiteral("folder"))));
    QCOMPARE(outcome(VaultFile::check(folder.file(QStringLiteral("folder")))),
             errorName(ErrorCode::VaultDamaged));
    QVERIFY(QFile::link(folder.file(QStringLiteral("elsewhere")), folder.file(QStringLiteral("link"))));
    QCOMPARE(outcome(VaultFile::check(folder.file(QStringLiteral("link")))),
             errorName(ErrorCode::VaultDamaged));
    QCOMPARE(outcome(VaultFile::create(folder.file(QStringLiteral("link")))),
             errorName(ErrorCode::VaultExists));
    QCOMPARE(outcome(VaultFile::create(folder.file(QStringLiteral("absent/vault.db")))),
             errorName(ErrorCode::IoFailure));

    QVERIFY(VaultFile::create(folder.path()));
    const auto everyone = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.path()) & everyone));
    QCOMPARE(outcome(VaultFile::create(folder.path())), errorName(ErrorCode::VaultExists));
    QCOMPARE(outcome(folder.open(Connection::Mode::CreateNew)), errorName(ErrorCode::VaultExists));
}

QTEST_GUILESS_MAIN(VaultFileTest)
#include "tst_VaultFile.moc"
