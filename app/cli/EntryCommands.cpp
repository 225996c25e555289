// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/RecordInput.h"
#include "cli/Streams.h"
#include "cli/Vocabulary.h"
#include "services/EntrySummary.h"
#include "services/RecordJson.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace keel::cli {

namespace {

struct ListedEntry
{
    QString id, kind, day;
    EntrySummary summary;
};

ListedEntry listed(const AnyRecord& record, const Taxonomy& taxonomy, const Prompts& prompts)
{
    const auto day = std::visit([](const auto& typed) { return timelineDay(typed.body); }, record);
    return {headerOf(record).id.toString(), kindName(kindOf(record)), day ? day->toString() : QString(),
            summarise(record, taxonomy, prompts)};
}

/// Kinds that have no day, or whose ids are slugs, are not on the timeline.
Result<std::optional<QList<AnyRecord>>> offTimeline(Diary& diary, Kind kind, DayRange range)
{
    std::optional<QList<AnyRecord>> found;
    std::optional<Error> error;
    forEachBody([&]<class Body>() {
        if constexpr (hasSlugId<Body>) {
            if (Body::kind != kind)
                return;
            const auto records = diary.records().all<Body>(range, Bin::Exclude);
            if (!records) {
                error = records.error();
                return;
            }
            found.emplace();
            for (const auto& record : *records)
                found->prepend(AnyRecord(record));
        }
    });
    if (error)
        return fail(*error);
    return found;
}

Result<QList<AnyRecord>> entries(Diary& diary, const TimelineFilter& filter, qsizetype limit)
{
    if (filter.kinds.size() == 1) {
        KEEL_ASSIGN(auto others, offTimeline(diary, filter.kinds.first(), filter.range));
        if (others)
            return std::move(*others);
    }
    if (limit == 0)
        return QList<AnyRecord>();
    KEEL_ASSIGN(TimelinePage page, diary.journal().timeline(filter, std::nullopt, limit));
    return std::move(page.entries);
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Outcome<> changeBin(const Invocation& invocation, Result<void> (Journal::*change)(const RecordId&))
{
    const QString idText = invocation.operands().first();
    KEEL_ASSIGN(const RecordId id, about(idText, recordId(idText)));
    KEEL_TRY(inDiary(invocation, [&](Diary& diary) -> Outcome<> {
        return aboutWriting(idText, vaultFolder(invocation), (diary.journal().*change)(id));
    }));
    return invocation.has("json") ? printJson({{QStringLiteral("id"), idText}}) : Outcome<>();
}

} // namespace

Outcome<> runList(const Invocation& invocation)
{
    TimelineFilter filter;
    KEEL_ASSIGN(filter.range, rangeOption(invocation));
    if (const auto name = invocation.value("kind")) {
        const auto kind = kindFromName(*name);
        if (!kind)
            return fail(Failure::usage(QStringLiteral("--kind: \"%1\" is no kind of record; try check_in, "
                                                      "reflection, moment, note, plan or leave")
                                           .arg(*name)));
        filter.kinds = {*kind};
    }
    KEEL_ASSIGN(const auto wanted, invocation.number("limit", 0));
    const qsizetype limit = wanted.value_or(std::numeric_limits<qint64>::max());
    KEEL_ASSIGN(const auto found, inDiary(invocation, [&](Diary& diary) -> Outcome<QList<ListedEntry>> {
                    KEEL_ASSIGN(const Taxonomy taxonomy, loadTaxonomy(diary.journal()));
                    KEEL_ASSIGN(const Prompts prompts, loadPrompts());
                    KEEL_ASSIGN(const auto records,
                                about(vaultFolder(invocation), entries(diary, filter, limit)));
                    QList<ListedEntry> result;
                    for (const AnyRecord& record : records.first(std::min(limit, records.size())))
                        result.append(listed(record, taxonomy, prompts));
                    return result;
                }));

    if (invocation.has("json")) {
        QJsonArray list;
        for (const ListedEntry& entry : found)
            list.append(QJsonObject{{QStringLiteral("id"), entry.id},
                                    {QStringLiteral("kind"), entry.kind},
                                    {QStringLiteral("local_date"), orNull(entry.day)},
                                    {QStringLiteral("title"), entry.summary.title},
                                    {QStringLiteral("snippet"), entry.summary.snippet}});
        return printJson({{QStringLiteral("entries"), list}});
    }
    for (const ListedEntry& entry : found)
        KEEL_TRY(
            printLine(QStringList{entry.id, entry.day, entry.kind, entry.summary.title, entry.summary.snippet}
                          .join(u'\t')
                          .toUtf8()));
    return {};
}

Outcome<> runShow(const Invocation& invocation)
{
    const QString idText = invocation.operands().first();
    KEEL_ASSIGN(const RecordId id, about(idText, recordId(idText)));
    KEEL_ASSIGN(const QByteArray json, inDiary(invocation, [&](Diary& diary) -> Outcome<QByteArray> {
                    KEEL_ASSIGN(const AnyRecord record, about(idText, diary.journal().read(id)));
                    return recordToJson(record);
                }));
    return printJson(json, invocation.has("json"));
}

Outcome<> runDelete(const Invocation& invocation) { return changeBin(invocation, &Journal::remove); }

Outcome<> runUndelete(const Invocation& invocation) { return changeBin(invocation, &Journal::restore); }

} // namespace keel::cli
