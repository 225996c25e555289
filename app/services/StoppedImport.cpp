// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoppedImport.h"

#include "storage/Transaction.h"

namespace keel {

namespace {

const QString stoppedKey = QStringLiteral("import_stopped");

Result<void> keep(Diary& diary, const QByteArray& value)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
    KEEL_TRY(diary.records().setSetting(stoppedKey, value));
    return transaction.commit();
}

} // namespace

Result<void> noteStoppedImport(Diary& diary) { return keep(diary, QByteArray("1")); }

Result<bool> wasImportStopped(Diary& diary)
{
    KEEL_ASSIGN(const auto stored, diary.records().setting(stoppedKey));
    return stored && !stored->isEmpty();
}

Result<void> forgetStoppedImport(Diary& diary) { return keep(diary, {}); }

} // namespace keel
