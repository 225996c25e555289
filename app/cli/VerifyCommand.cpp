// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/Streams.h"

#include <QJsonArray>

namespace keel::cli {

namespace {

QJsonObject toJson(const QList<Diary::Check>& checks, bool healthy)
{
    QJsonArray list;
    for (const Diary::Check& check : checks)
        list.append(QJsonObject{{QStringLiteral("name"), check.name},
                                {QStringLiteral("ok"), check.faults.isEmpty()},
                                {QStringLiteral("faults"), QJsonArray::fromStringList(check.faults)}});
    return {{QStringLiteral("ok"), healthy}, {QStringLiteral("checks"), list}};
}

} // namespace

Outcome<> runVerify(const Invocation& invocation)
{
    const QString folder = vaultFolder(invocation);
    KEEL_ASSIGN(const auto checks, inDiary(invocation, [&](Diary& diary) -> Outcome<QList<Diary::Check>> {
                    return about(folder, diary.verify());
                }));
    QStringList failed;
    for (const Diary::Check& check : checks) {
        if (!check.faults.isEmpty())
            failed.append(check.name);
    }
    if (invocation.has("json")) {
        KEEL_TRY(printJson(toJson(checks, failed.isEmpty())));
    } else {
        for (const Diary::Check& check : checks)
            KEEL_TRY(printLine(QStringLiteral("%1\t%2")
                                   .arg(check.name, check.faults.isEmpty()
                                                        ? QStringLiteral("ok")
                                                        : check.faults.join(QStringLiteral("; ")))
                                   .toUtf8()));
    }
    if (failed.isEmpty())
        return {};
    return fail(Failure::of({ErrorCode::VaultDamaged, failed.join(QStringLiteral(", "))}, folder));
}

} // namespace keel::cli
