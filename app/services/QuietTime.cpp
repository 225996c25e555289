// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/QuietTime.h"

#include "storage/Transaction.h"

namespace keel {

namespace {

const QString quietUntilKey = QStringLiteral("quiet_until");

} // namespace

Result<std::optional<Instant>> quietUntil(Diary& diary)
{
    KEEL_ASSIGN(const auto stored, diary.records().setting(quietUntilKey));
    if (!stored)
        return std::optional<Instant>();
    KEEL_ASSIGN(const Instant moment, Instant::parse(QString::fromLatin1(*stored)));
    return std::optional(moment);
}

Result<void> keepQuietUntil(Diary& diary, Instant moment)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
    KEEL_TRY(diary.records().setSetting(quietUntilKey, moment.toString().toLatin1()));
    return transaction.commit();
}

} // namespace keel
