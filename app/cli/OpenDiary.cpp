// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenDiary.h"

#include "cli/Passphrase.h"
#include "cli/Streams.h"
#include "crypto/SecretText.h"
#include "services/VaultLocation.h"

#include <algorithm>

namespace keel::cli {

namespace {

Outcome<QDateTime> parseNow(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!Instant::parse(text)) // also refuses a time without offset, which means nothing elsewhere
        return fail(Failure::usage(
            QStringLiteral("--now needs ISO 8601 with an offset, such as 2026-03-02T18:00:00+00:00")));
    return moment;
}

Outcome<ZoneId> parseZone(const QString& text)
{
    auto zone = ZoneId::parse(text);
    // Qt also knows "UTC+01:00" and the like: those are no IANA names.
    if (!zone || text.startsWith(QStringLiteral("UTC+")) || text.startsWith(QStringLiteral("UTC-")))
        return fail(Failure::usage(
            QStringLiteral("--tz needs an IANA time zone of this machine, such as Europe/London")));
    return *zone;
}

/// A zone that had this moment's offset: the machine's own if it did, else a fixed one, else the first by
/// name.
ZoneId zoneWithOffsetOf(const QDateTime& moment)
{
    const Instant at = Instant::of(moment);
    const int minutes = moment.offsetFromUtc() / 60;
    if (ZoneId::system().offsetMinutes(at) == minutes)
        return ZoneId::system();
    if (minutes == 0)
        return ZoneId();
    // In the Etc names, east is minus.
    const QString fixed = QStringLiteral("Etc/GMT%1%2")
                              .arg(minutes > 0 ? QStringLiteral("-") : QStringLiteral("+"))
                              .arg(qAbs(minutes) / 60);
    if (const auto zone = ZoneId::parse(fixed); zone && zone->offsetMinutes(at) == minutes)
        return *zone;
    QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    std::sort(names.begin(), names.end());
    for (const QByteArray& name : names) {
        if (const auto zone = ZoneId::parse(QString::fromLatin1(name));
            zone && zone->offsetMinutes(at) == minutes)
            return *zone;
    }
    return ZoneId::system();
}

Failure wrongPassphrase(const QString& folder)
{
    return Failure::of({ErrorCode::WrongPassphrase, {}}, folder);
}

} // namespace

QString vaultFolder(const Invocation& invocation)
{
    return invocation.value("vault").value_or(defaultVaultFolder());
}

Outcome<SessionContext> sessionContext(const Invocation& invocation)
{
    SessionContext context;
    if (const auto text = invocation.value("now")) {
        KEEL_ASSIGN(const QDateTime now, parseNow(*text));
        context.clock = std::make_shared<FixedClock>(now);
        context.zone = zoneWithOffsetOf(now);
    }
    if (const auto text = invocation.value("tz")) {
        KEEL_ASSIGN(context.zone, parseZone(*text));
    }
    return context;
}

Outcome<std::unique_ptr<DiarySession>> openDiary(const Invocation& invocation)
{
    const QString folder = vaultFolder(invocation);
    KEEL_ASSIGN(const SessionContext context, sessionContext(invocation));
    const Vault vault(folder);
    // Before anybody types a passphrase for nothing.
    KEEL_ASSIGN(const VaultState state, about(folder, vault.state()));
    if (state == VaultState::None)
        return fail(Failure::of({ErrorCode::VaultMissing, {}}, folder));

    KEEL_ASSIGN(const SecureBytes typed, readPassphrase(invocation));
    const auto secret = secretFromUtf8(typed.view());
    if (!secret || secret->isEmpty()) // cannot be anybody's passphrase
        return fail(wrongPassphrase(folder));
    KEEL_ASSIGN(auto session, about(folder, vault.unlock({SlotType::Passphrase, *secret}, context)));
    session
        ->run([](Diary& diary) {
            if (diary.keyslotsWereRepaired())
                note(QStringLiteral("vault.keys was damaged and has been mended from its predecessor"));
            if (diary.keyslotsWereRolledBack())
                note(QStringLiteral(
                    "vault.keys is older than the diary remembers: somebody put an old one back"));
        })
        .waitForFinished();
    return session;
}

Outcome<std::optional<Day>> dayOption(const Invocation& invocation, const char* option)
{
    const auto text = invocation.value(option);
    if (!text)
        return std::optional<Day>();
    const auto day = Day::parse(*text);
    if (!day)
        return fail(Failure::usage(QStringLiteral("option \"--%1\" needs a date, such as 2026-03-02")
                                       .arg(QString::fromLatin1(option))));
    return std::optional(*day);
}

Outcome<DayRange> rangeOption(const Invocation& invocation)
{
    DayRange range;
    KEEL_ASSIGN(range.from, dayOption(invocation, "from"));
    KEEL_ASSIGN(range.to, dayOption(invocation, "to"));
    if (range.from && range.to && *range.to < *range.from)
        return fail(Failure::usage(QStringLiteral("--to lies before --from")));
    return range;
}

} // namespace keel::cli
