// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/IdentifierCheck.h"
#include "cli/OpenDiary.h"
#include "cli/Streams.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace keel::cli {

Outcome<> runScan(const Invocation& invocation)
{
    const QString path = invocation.operands().first();
    KEEL_ASSIGN(const SessionContext context, sessionContext(invocation));
    KEEL_ASSIGN(const IdentifierGuard guard, loadGuard());
    KEEL_ASSIGN(const QByteArray bytes, readInput(path));
    // Stateless, so that a byte order mark stays a character: places are counted from the file's beginning.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError()) // a guard that guesses at letters would miss some
        return fail(Failure{ExitStatus::Damaged,
                            QStringLiteral("%1: not UTF-8 text; convert it first").arg(inputName(path))});
    const QDate today = context.clock->now().toTimeZone(context.zone.zone()).date();

    const QList<IdentifierHit> hits = guard.scan(text, today);
    if (invocation.has("json")) {
        QJsonArray list;
        for (const IdentifierHit& hit : hits)
            list.append(QJsonObject{{QStringLiteral("kind"), identifierKindName(hit.kind)},
                                    {QStringLiteral("severity"), identifierSeverityName(hit.severity)},
                                    {QStringLiteral("start"), qint64(hit.start)},
                                    {QStringLiteral("length"), qint64(hit.length)}});
        return printJson({{QStringLiteral("hits"), list}});
    }
    for (const IdentifierHit& hit : hits)
        KEEL_TRY(printLine(QStringLiteral("%1\t%2\tcharacters %3 to %4")
                               .arg(identifierSeverityName(hit.severity), identifierKindName(hit.kind))
                               .arg(hit.start + 1)
                               .arg(hit.start + hit.length)
                               .toUtf8()));
    return {};
}

} // namespace keel::cli
