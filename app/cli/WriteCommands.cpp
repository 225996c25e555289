// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/IdentifierCheck.h"
#include "cli/OpenDiary.h"
#include "cli/RecordInput.h"
#include "cli/Streams.h"

namespace keel::cli {

namespace {

Outcome<Kind> kindToAdd(const QString& name)
{
    const auto kind = kindFromName(name);
    if (!kind)
        return fail(
            Failure::usage(QStringLiteral("\"%1\" is no kind of record; try reflection, moment, note, plan "
                                          "or leave")
                               .arg(name)));
    bool single = false;
    forEachBody([&]<class Body>() { single |= Body::kind == *kind && isSingle<Body>; });
    if (single)
        return fail(
            Failure::usage(QStringLiteral("there is only one \"%1\"; change it with \"keelctl edit %1\"")
                               .arg(kindName(*kind))));
    return *kind;
}

Outcome<QString> requiredJson(const Invocation& invocation)
{
    const auto file = invocation.value("json");
    if (!file)
        return fail(Failure::usage(
            QStringLiteral("\"%1\" needs --json FILE or --json -").arg(invocation.command()->name)));
    return *file;
}

/// What is there to be edited. There is always one profile: before it is first written, an empty one.
Result<AnyRecord> editable(Diary& diary, const RecordId& id)
{
    auto record = diary.journal().read(id);
    if (record || record.error().code != ErrorCode::NotFound)
        return record;
    forEachBody([&]<class Body>() {
        if (isSingle<Body> && id.toString() == QLatin1String(Body::table))
            record = recordFromJson(Body::kind, "{}");
    });
    return record;
}

Outcome<QString> save(const Invocation& invocation, Diary& diary, AnyRecord record, const QString& subject)
{
    KEEL_ASSIGN(const AnyRecord saved,
                aboutWriting(subject, vaultFolder(invocation), diary.journal().saveAny(std::move(record))));
    return headerOf(saved).id.toString();
}

} // namespace

Outcome<> runAdd(const Invocation& invocation)
{
    KEEL_ASSIGN(const Kind kind, kindToAdd(invocation.operands().first()));
    KEEL_ASSIGN(const QString file, requiredJson(invocation));
    KEEL_ASSIGN(const JsonInput given, readJsonObject(file));
    KEEL_ASSIGN(const IdentifierGuard guard, loadGuard());
    const QString source = inputName(file);
    const bool guarded = !invocation.has("not-client-data");
    KEEL_ASSIGN(
        const QString id, inDiary(invocation, [&](Diary& diary) -> Outcome<QString> {
            KEEL_ASSIGN(AnyRecord record, about(source, newRecord(kind, given.bytes, diary.journal())));
            if (guarded)
                KEEL_TRY(refuseIdentifiers(guard, record, given.object));
            KEEL_ASSIGN(const auto taken, about(source, diary.records().locate(kind, headerOf(record).id)));
            if (taken)
                return fail(Failure::of({ErrorCode::Conflict, QStringLiteral("id")}, source));
            return save(invocation, diary, std::move(record), source);
        }));
    return printLine(id.toUtf8());
}

Outcome<> runEdit(const Invocation& invocation)
{
    const QString idText = invocation.operands().first();
    KEEL_ASSIGN(const QString file, requiredJson(invocation));
    KEEL_ASSIGN(const JsonInput input, readJsonObject(file));
    const QJsonObject& changes = input.object;
    KEEL_ASSIGN(const RecordId id, about(idText, recordId(idText)));
    KEEL_ASSIGN(const IdentifierGuard guard, loadGuard());
    for (const QString& fixed :
         {QStringLiteral("id"), QStringLiteral("updated_at"), QStringLiteral("deleted_at")}) {
        const bool same = fixed == u"id" && changes.value(fixed).toString() == id.toString();
        if (changes.contains(fixed) && !same)
            return fail(Failure::refused(
                QStringLiteral("%1: \"%2\" cannot be edited; leave it out").arg(idText, fixed)));
    }
    const QString source = inputName(file);
    const bool guarded = !invocation.has("not-client-data");
    KEEL_ASSIGN(const QString saved, inDiary(invocation, [&](Diary& diary) -> Outcome<QString> {
                    KEEL_ASSIGN(const AnyRecord before, about(idText, editable(diary, id)));
                    if (headerOf(before).deletedAt)
                        return fail(Failure::refused(
                            QStringLiteral("%1: lies in the bin; take it out with \"keelctl undelete\"")
                                .arg(idText)));
                    KEEL_ASSIGN(
                        AnyRecord after,
                        about(source, recordFromJson(kindOf(before),
                                                     toBytes(merged(toJsonObject(before), changes)))));
                    if (guarded)
                        KEEL_TRY(refuseIdentifiers(guard, after, changes));
                    return save(invocation, diary, std::move(after), source);
                }));
    return printLine(saved.toUtf8());
}

} // namespace keel::cli
