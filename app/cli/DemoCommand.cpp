// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/OpenDiary.h"
#include "cli/ProgressLine.h"
#include "cli/Streams.h"
#include "services/DemoDiary.h"

namespace keel::cli {

namespace {

constexpr qint64 defaultDays = 365;
constexpr qint64 mostDays = 36'525; ///< a century
constexpr qint64 defaultSeed = 42;

} // namespace

Outcome<> runDemo(const Invocation& invocation)
{
    KEEL_ASSIGN(const auto days, invocation.number("days", 1));
    if (days && *days > mostDays)
        return fail(Failure::usage(QStringLiteral("--days: at most %1").arg(mostDays)));
    KEEL_ASSIGN(const auto seed, invocation.number("seed", 0));
    KEEL_ASSIGN(const auto end, dayOption(invocation, "end"));
    const QString folder = vaultFolder(invocation);
    KEEL_ASSIGN(const int records, inDiary(invocation, [&](Diary& diary) -> Outcome<int> {
                    KEEL_ASSIGN(const Day today, about(folder, diary.journal().today()));
                    auto filled = DemoDiary(diary).fill(
                        int(days.value_or(defaultDays)), quint64(seed.value_or(defaultSeed)),
                        end.value_or(today), progressLine(QStringLiteral("Filling")));
                    if (!filled && filled.error().code == ErrorCode::Conflict)
                        return fail(Failure::refused(
                            QStringLiteral("%1: this diary is not empty; fill a new one").arg(folder)));
                    return about(folder, std::move(filled));
                }));
    if (invocation.has("json"))
        return printJson({{QStringLiteral("added"), records}});
    return printLine(QStringLiteral("%1 records written").arg(records).toUtf8());
}

} // namespace keel::cli
