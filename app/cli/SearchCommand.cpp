// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/Streams.h"
#include "services/EntrySummary.h"

#include <QJsonArray>

namespace keel::cli {

namespace {

constexpr qint64 defaultLimit = 50;

QJsonValue dayOf(const RecordPlace& place)
{
    const qint64 julian = julianDayOf(place.seq);
    return julian == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(Day::fromJulian(julian).toString());
}

QJsonObject toJson(const SearchPage& page)
{
    QJsonArray hits;
    for (const SearchHit& hit : page.hits)
        hits.append(QJsonObject{{QStringLiteral("id"), hit.place.header.id.toString()},
                                {QStringLiteral("kind"), kindName(hit.place.kind)},
                                {QStringLiteral("local_date"), dayOf(hit.place)},
                                {QStringLiteral("snippet"), hit.snippet.text}});
    QJsonObject document{{QStringLiteral("total"), qint64(page.total)}, {QStringLiteral("hits"), hits}};
    if (page.totalIsFloor)
        document.insert(QStringLiteral("total_is_floor"), true);
    return document;
}

} // namespace

Outcome<> runSearch(const Invocation& invocation)
{
    KEEL_ASSIGN(const auto wanted, invocation.number("limit", 0));
    const QString text = invocation.operands().first();
    KEEL_ASSIGN(const SearchPage page, inDiary(invocation, [&](Diary& diary) -> Outcome<SearchPage> {
                    return about(
                        vaultFolder(invocation),
                        diary.journal().search(text, wanted.value_or(defaultLimit), LastWord::Whole));
                }));
    if (invocation.has("json"))
        return printJson(toJson(page));
    for (const SearchHit& hit : page.hits)
        KEEL_TRY(printLine(QStringList{hit.place.header.id.toString(), dayOf(hit.place).toString(),
                                       kindName(hit.place.kind), oneLine(hit.snippet.text)}
                               .join(u'\t')
                               .toUtf8()));
    return {};
}

} // namespace keel::cli
