// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/IdentifierReview.h"

#include "services/EntrySummary.h"
#include "services/RecordTexts.h"

#include <algorithm>
#include <functional>

namespace keel {

namespace {

constexpr int recordsPerProgress = 64;

IdentifierSeverity worstOf(const AnyRecord& record, const IdentifierGuard& guard, QDate day)
{
    auto worst = IdentifierSeverity::Low;
    for (const NamedText& text : textsOf(record)) {
        for (const IdentifierHit& hit : guard.scan(text.text, day))
            worst = std::max(worst, hit.severity);
    }
    return worst;
}

} // namespace

Result<IdentifierReview> reviewIdentifiers(Diary& diary, const IdentifierGuard& guard,
                                           const Progress& progress)
{
    IdentifierReview review;
    qint64 done = 0;
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (!result || holdsNumbersOnPurpose(Body::kind))
            return;
        result = [&]() -> Result<void> {
            KEEL_ASSIGN(const auto records, diary.records().all<Body>(DayRange(), Bin::Include));
            for (const Record<Body>& record : records) {
                if (++done % recordsPerProgress == 0 && progress && !progress(done, 0))
                    return fail(ErrorCode::Cancelled);
                const std::optional<Day> day = timelineDay(record.body);
                const IdentifierSeverity worst = worstOf(record, guard, day.value_or(Day()).date());
                if (worst == IdentifierSeverity::High) {
                    ++review.records;
                    if (day && !record.header.deletedAt && whatOneWrote.contains(Body::kind))
                        review.days.append(*day);
                } else if (worst == IdentifierSeverity::Medium) {
                    ++review.names;
                }
            }
            return {};
        }();
    });
    KEEL_TRY(result);
    std::sort(review.days.begin(), review.days.end(), std::greater<>());
    review.days.erase(std::unique(review.days.begin(), review.days.end()), review.days.end());
    return review;
}

} // namespace keel
