// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/VaultFile.h"
#include "unit/storage/VaultFolder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

using namespace keel;
using Mode = Connection::Mode;

namespace {

constexpr uid_t nobody = 65534;

/// Opens the vault in a process that file modes apply to: root ignores them, so root's child becomes nobody.
QString openAsOther(const VaultFolder& folder, Mode mode)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--open"), folder.path(), QString::number(static_cast<int>(mode))});
    return child.waitForFinished() ? QString::fromLatin1(child.readAllStandardOutput()) : child.errorString();
}

bool restrict(const QString& path, int mode)
{
    return chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) == 0;
}

} // namespace

class PermissionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
};

void PermissionsTest::opens_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode"); // 0: there is no file
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("expected");
    const auto refused = [](ErrorCode code) { return errorName(code); };
    const QString ok = QStringLiteral("ok");
    QTest::newRow("all allowed") << 0777 << 0666 << Mode::ReadWrite << ok;
    QTest::newRow("file not ours") << 0777 << 0000 << Mode::ReadWrite << refused(ErrorCode::PermissionDenied);
    QTest::newRow("folder closed") << 0000 << 0666 << Mode::ReadWrite << refused(ErrorCode::PermissionDenied);
    QTest::newRow("file read-only") << 0777 << 0444 << Mode::ReadWrite << refused(ErrorCode::ReadOnly);
    QTest::newRow("folder read-only") << 0555 << 0666 << Mode::ReadWrite << refused(ErrorCode::ReadOnly);
    QTest::newRow("all read-only") << 0555 << 0444 << Mode::ReadWrite << refused(ErrorCode::ReadOnly);
    QTest::newRow("all read-only, for reading") << 0555 << 0444 << Mode::ReadOnly << ok;
    QTest::newRow("new") << 0777 << 0 << Mode::CreateNew << ok;
    QTest::newRow("new in a read-only folder")
        << 0555 << 0 << Mode::CreateNew << refused(ErrorCode::PermissionDenied);
}

void PermissionsTest::opens()
{
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    QFETCH(const Mode, mode);
    QFETCH(const QString, expected);
    const VaultFolder folder;
    QByteArray before;
    if (mode != Mode::CreateNew) {
        QVERIFY(folder.fill(3));
        before = VaultFolder::bytes(folder.path());
        QVERIFY(restrict(folder.path(), fileMode));
    }
    QVERIFY(restrict(folder.folder(), folderMode));
    const QString got = openAsOther(folder, mode);
    QVERIFY(restrict(folder.folder(), 0777)); // so that it can be looked at and removed
    QCOMPARE(got, expected);
    if (mode != Mode::CreateNew) {
        QVERIFY(restrict(folder.path(), 0600));
        QCOMPARE(VaultFolder::bytes(folder.path()), before);
        QCOMPARE(outcome(folder.open(Mode::ReadWrite)), QStringLiteral("ok"));
    }
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--open")) {
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            return 2;
        const auto opened = Connection::open(arguments.value(2), VaultFolder::key(),
                                             static_cast<Mode>(arguments.value(3).toInt()));
        std::fputs(qPrintable(outcome(opened)), stdout);
        return 0;
    }
    PermissionsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Permissions.moc"
