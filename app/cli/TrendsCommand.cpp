// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/Streams.h"
#include "services/Insights.h"

namespace keel::cli {

Outcome<> runTrends(const Invocation& invocation)
{
    KEEL_ASSIGN(const DayRange range, rangeOption(invocation));
    KEEL_ASSIGN(const QByteArray json, inDiary(invocation, [&](Diary& diary) -> Outcome<QByteArray> {
                    KEEL_ASSIGN(const insights::Trends trends,
                                about(vaultFolder(invocation), Insights(diary).trends(range)));
                    return trendsToJson(trends);
                }));
    return printJson(json, invocation.has("json"));
}

} // namespace keel::cli
