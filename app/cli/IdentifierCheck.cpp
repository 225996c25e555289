// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/IdentifierCheck.h"

#include "services/RecordTexts.h"

#include <QFile>

namespace keel::cli {

namespace {

QDate dayOf(const AnyRecord& record)
{
    return std::visit([](const auto& typed) { return timelineDay(typed.body).value_or(Day()).date(); },
                      record);
}

} // namespace

Outcome<IdentifierGuard> loadGuard()
{
    QFile words(QStringLiteral(":/keel/content/guard.json"));
    if (!words.open(QIODevice::ReadOnly))
        return fail(Failure::of({ErrorCode::Internal, words.errorString()}, words.fileName()));
    return about(words.fileName(), IdentifierGuard::fromJson(words.readAll()));
}

Outcome<> refuseIdentifiers(const IdentifierGuard& guard, const AnyRecord& record, const QJsonObject& given)
{
    if (holdsNumbersOnPurpose(kindOf(record)))
        return {};
    QStringList found;
    for (const NamedText& text : textsOf(record)) {
        if (!given.contains(text.key))
            continue;
        for (const IdentifierHit& hit : guard.scan(text.text, dayOf(record))) {
            if (hit.severity == IdentifierSeverity::Low)
                continue;
            const QString place = QStringLiteral("%1: %2").arg(text.key, identifierKindName(hit.kind));
            if (!found.contains(place))
                found.append(place);
        }
    }
    if (found.isEmpty())
        return {};
    return fail(Failure::refused(QStringLiteral("the text could identify a client (%1); take it out, or give "
                                                "--not-client-data if it is about nobody")
                                     .arg(found.join(QStringLiteral(", ")))));
}

} // namespace keel::cli
