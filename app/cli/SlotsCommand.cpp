// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/Streams.h"
#include "services/Vault.h"

#include <QJsonArray>

namespace keel::cli {

namespace {

QString typeName(SlotType type)
{
    switch (type) {
    case SlotType::Passphrase: return QStringLiteral("passphrase");
    case SlotType::RecoveryCode: return QStringLiteral("recovery");
    case SlotType::Platform: return QStringLiteral("platform");
    }
    return {};
}

QJsonObject toJson(const Keyslot& slot)
{
    QJsonObject object{{QStringLiteral("id"), slot.id.value.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("type"), typeName(slot.type)},
                       {QStringLiteral("label"), slot.label},
                       {QStringLiteral("created"), slot.created.toUTC().toString(Qt::ISODate)}};
    if (slot.cost) {
        object.insert(QStringLiteral("memory_kib"), qint64(slot.cost->kdf.memoryKiB()));
        object.insert(QStringLiteral("passes"), qint64(slot.cost->kdf.passes()));
        object.insert(QStringLiteral("may_upgrade"), slot.cost->mayUpgrade);
    }
    return object;
}

/// What opens the vault stands in the open in vault.keys; no passphrase is asked for.
Outcome<> list(const Invocation& invocation)
{
    const QString folder = vaultFolder(invocation);
    KEEL_ASSIGN(const KeyslotFile file, about(folder, Vault(folder).keyslots()));
    if (invocation.has("json")) {
        QJsonArray slots_;
        for (const Keyslot& slot : file.keyslots())
            slots_.append(toJson(slot));
        return printJson({{QStringLiteral("vault_id"), file.vaultId().toString(QUuid::WithoutBraces)},
                          {QStringLiteral("generation"), qint64(file.generation())},
                          {QStringLiteral("slots"), slots_}});
    }
    for (const Keyslot& slot : file.keyslots())
        KEEL_TRY(printLine(QStringList{slot.id.value.toString(QUuid::WithoutBraces), typeName(slot.type),
                                       slot.created.toUTC().toString(Qt::ISODate), slot.label}
                               .join(u'\t')
                               .toUtf8()));
    return {};
}

} // namespace

Outcome<> runSlots(const Invocation& invocation)
{
    const QString what = invocation.operands().first();
    if (what == u"list")
        return list(invocation);
    if (what == u"add" || what == u"remove" || what == u"recovery" || what == u"rotate")
        return fail(Failure::usage(QStringLiteral("\"slots %1\" is not in this version").arg(what)));
    return fail(Failure::usage(QStringLiteral("unknown \"slots %1\"; try \"slots list\"").arg(what)));
}

} // namespace keel::cli
