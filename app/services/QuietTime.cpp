// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/QuietTime.h"

#include "storage/Transaction.h"

namespace keel {

namespace {

const QString quietUntilKey = QStringLiteral("quiet_until");
const QString levelRestKey = QStringLiteral("level_rest_until");

Result<std::optional<Instant>> momentIn(Diary& diary, const QString& key)
{
    KEEL_ASSIGN(const auto stored, diary.records().setting(key));
    if (!stored)
        return std::optional<Instant>();
    KEEL_ASSIGN(const Instant moment, Instant::parse(QString::fromLatin1(*stored)));
    return std::optional(moment);
}

Result<void> keepMoment(Diary& diary, const QString& key, Instant moment)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(diary.connection()));
    KEEL_TRY(diary.records().setSetting(key, moment.toString().toLatin1()));
    return transaction.commit();
}

} // namespace

Result<std::optional<Instant>> quietUntil(Diary& diary) { return momentIn(diary, quietUntilKey); }

Result<void> keepQuietUntil(Diary& diary, Instant moment) { return keepMoment(diary, quietUntilKey, moment); }

Result<std::optional<Instant>> levelRestUntil(Diary& diary) { return momentIn(diary, levelRestKey); }

Result<void> keepLevelRestUntil(Diary& diary, Instant moment)
{
    return keepMoment(diary, levelRestKey, moment);
}

} // namespace keel
