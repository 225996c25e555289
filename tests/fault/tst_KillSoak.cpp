// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/VaultFolder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace keel;
using Mode = Connection::Mode;

/// A child commits rows and says each number aloud once it is committed; it is killed at random moments. No
/// number that was said may be missing. KEEL_SOAK_ROUNDS makes the soak longer (2000 before a release).
class KillSoakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedRowIsLost();
};

void KillSoakTest::noAcknowledgedRowIsLost()
{
    bool given = false;
    const int wished = qEnvironmentVariableIntValue("KEEL_SOAK_ROUNDS", &given);
    const int rounds = given ? wished : 30;
    QRandomGenerator random(20260101); // the same moments every time, as far as a machine repeats itself
    const VaultFolder folder;
    QVERIFY(folder.fill(0));

    qint64 acknowledged = 0;
    for (int round = 1; round <= rounds; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), folder.path()});
        QVERIFY(child.waitForReadyRead()); // it is writing by now
        QDeadlineTimer moment(random.bounded(15, 135));
        while (!moment.hasExpired())
            child.waitForReadyRead(static_cast<int>(moment.remainingTime()));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) // what follows the last newline may be half a number
            acknowledged = lines[i].toLongLong();

        const auto connection = folder.open(Mode::ReadWrite);
        QVERIFY2(connection, qPrintable(outcome(connection)));
        auto& database = **connection;
        const qint64 rows = number(database, "SELECT count(*) FROM note");
        QCOMPARE(number(database, "SELECT max(id) FROM note"), rows); // no gap
        QVERIFY2(rows >= acknowledged,
                 qPrintable(QStringLiteral("round %1: %2 < %3").arg(round).arg(rows).arg(acknowledged)));
        const auto faults = database.integrityCheck();
        QVERIFY(faults && faults->isEmpty());
    }
    QVERIFY2(acknowledged > rounds, "control: the child hardly wrote");
    qInfo("%d kills, %lld acknowledged commits, 0 lost", rounds, acknowledged);
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write")) {
        const auto connection = Connection::open(arguments.value(2), VaultFolder::key(), Mode::ReadWrite);
        if (!connection)
            return 2;
        while (true) {
            const auto insert = (*connection)->statement("INSERT INTO note(text) VALUES('a day')");
            if (!insert || !(*insert)->run())
                return 3;
            std::printf("%lld\n", (*connection)->lastInsertRowId());
            std::fflush(stdout);
        }
    }
    KillSoakTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KillSoak.moc"
