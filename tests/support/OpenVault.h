// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/CryptoLibrary.h"
#include "crypto/SecretText.h"
#include "services/Vault.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

namespace keel::test {

/// A real encrypted vault in a temporary folder, unlocked, at the lowest key cost and with a clock that
/// stands still at a Thursday evening in November until it is set.
class OpenVault
{
public:
    OpenVault()
    {
        const auto ready = initCrypto();
        Q_ASSERT(ready);
        const auto created = vault.create(passphrase(), SlotCost{KdfCost::lowest(), false}, *clock);
        Q_ASSERT(created);
        recoveryCode = created->recoveryCode.toText();
        unlock();
    }

    void unlock()
    {
        SessionContext context;
        context.clock = clock;
        context.zone = *ZoneId::parse(u"Europe/London");
        auto unlocked = vault.unlock({SlotType::Passphrase, passphrase()}, context);
        Q_ASSERT(unlocked);
        session = std::move(*unlocked);
    }
    void lock() { session.reset(); }

    /// Runs on the storage thread and waits.
    template <class Work> auto run(Work work) { return session->run(std::move(work)).takeResult(); }

    /// What else may befall a database.
    [[nodiscard]] Result<void> sql(const QByteArray& statement)
    {
        return run([statement](Diary& diary) { return diary.connection().execute(statement); });
    }
    /// Holds the storage thread while what it returns lives: whatever is asked meanwhile has to wait.
    [[nodiscard]] auto hold()
    {
        const auto gate = std::make_shared<QSemaphore>();
        session->run([gate](Diary&) { gate->acquire(); });
        return qScopeGuard([gate] { gate->release(); });
    }

    [[nodiscard]] static const SecureBytes& passphrase()
    {
        static const SecureBytes secret = *secretFromText(QStringLiteral("quiet harbour lantern seven"));
        return secret;
    }

    QString recoveryCode;
    QTemporaryDir folder;
    Vault vault{folder.filePath(QStringLiteral("vault"))};
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 19), QTime(17, 20), Qt::UTC));
    std::unique_ptr<DiarySession> session;
};

} // namespace keel::test

/// QVERIFY for a Result: says which error it holds.
#define KEEL_VERIFY(result)                                                                                  \
    do {                                                                                                     \
        const auto& keelVerified = (result);                                                                 \
        if (!keelVerified)                                                                                   \
            QFAIL(qPrintable(keel::errorName(keelVerified.error().code) + QLatin1Char(' ') +                 \
                             keelVerified.error().detail));                                                  \
    } while (false)

/// Checks that a Result failed with this code.
#define KEEL_FAILS(result, expected)                                                                         \
    do {                                                                                                     \
        const auto& keelFailed = (result);                                                                   \
        QVERIFY2(!keelFailed, "succeeded, but should fail");                                                 \
        QCOMPARE(keel::errorName(keelFailed.error().code), keel::errorName(expected));                       \
    } while (false)
