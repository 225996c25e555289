// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DemoDiary.h"

#include "services/demo/Story.h"
#include "storage/Transaction.h"

namespace keel {

namespace {

Result<void> requireEmpty(RecordStore& records)
{
    Result<void> result;
    forEachBody([&]<class Body>() {
        if (!result)
            return;
        const auto count = records.count(Body::kind, Bin::Include);
        if (!count)
            result = fail(count.error());
        else if (*count > 0)
            result = fail(ErrorCode::Conflict, QString::fromLatin1(Body::table));
    });
    return result;
}

} // namespace

Result<int> DemoDiary::fill(int days, quint64 seed, Day end, const Progress& progress)
{
    constexpr qsizetype reportEvery = 256;
    static const Day earliest = *Day::parse(u"1583-01-01"); // the first whole year of the calendar in use
    static const Day latest = *Day::parse(u"9998-12-31");   // leave lies ahead of the end
    if (days < 1 || end > latest || end.julian() - days < earliest.julian())
        return fail(ErrorCode::InvalidValue, QStringLiteral("days"));
    RecordStore& store = m_diary.records();
    KEEL_TRY(requireEmpty(store));
    KEEL_ASSIGN(const demo::Words words, demo::Words::load(m_language));

    const QList<AnyRecord> records = demo::Story(words, days, seed, end).tell();
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_diary.connection()));
    for (qsizetype done = 0; done < records.size(); ++done) {
        if (progress && done % reportEvery == 0 && !progress(done, records.size()))
            return fail(ErrorCode::Cancelled);
        KEEL_TRY(store.put(records[done]));
    }
    if (progress && !progress(records.size(), records.size()))
        return fail(ErrorCode::Cancelled);
    KEEL_TRY(transaction.commit());
    return int(records.size());
}

} // namespace keel
