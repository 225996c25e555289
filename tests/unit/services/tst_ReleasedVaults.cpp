// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vault of every released schema opens, is brought to the newest, and holds what it held. The vaults were
// made by the keelctl of their time from tests/fixtures/export-small.json; they are never made again.
#include "services/Exchange.h"
#include "support/OpenVault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keel;
using test::OpenVault;

class tst_ReleasedVaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndHoldsWhatItHeld_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("schema 1") << QStringLiteral("vault-schema-1");
    }
    void opensAndHoldsWhatItHeld()
    {
        QFETCH(QString, fixture);
        QVERIFY(initCrypto());
        const QDir fixtures(QStringLiteral(KEEL_SOURCE_DIR "/tests/fixtures"));
        const QTemporaryDir copy;
        for (const char* name : {"vault.db", "vault.keys"}) {
            const QString file = QString::fromLatin1(name);
            QVERIFY(QFile::copy(fixtures.filePath(fixture + u'/' + file), copy.filePath(file)));
            QVERIFY(QFile::setPermissions(copy.filePath(file), QFile::ReadOwner | QFile::WriteOwner));
        }
        const auto session =
            Vault(copy.path()).unlock({SlotType::Passphrase, OpenVault::passphrase()}, SessionContext{});
        KEEL_VERIFY(session);

        const auto checks = (*session)->run([](Diary& diary) { return diary.verify(); }).takeResult();
        KEEL_VERIFY(checks);
        for (const Diary::Check& check : *checks)
            QVERIFY2(check.faults.isEmpty(), qPrintable(check.name));

        const auto exported =
            (*session)->run([](Diary& diary) { return Exchange(diary).exportBytes(); }).takeResult();
        KEEL_VERIFY(exported);
        QFile original(fixtures.filePath(QStringLiteral("export-small.json")));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QJsonObject before = QJsonDocument::fromJson(original.readAll()).object();
        const QJsonObject now = QJsonDocument::fromJson(*exported).object();
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!it->isArray())
                continue;
            const QJsonArray old = it->toArray();
            const QJsonArray kept = now[it.key()].toArray();
            QCOMPARE(kept.size(), old.size());
            QVERIFY2(!old.isEmpty() || kept.isEmpty(), qPrintable(it.key()));
        }
        QCOMPARE(now[QStringLiteral("profile")].toObject()[QStringLiteral("day_start")],
                 before[QStringLiteral("profile")].toObject()[QStringLiteral("day_start")]);
    }
};

QTEST_GUILESS_MAIN(tst_ReleasedVaults)
#include "tst_ReleasedVaults.moc"
