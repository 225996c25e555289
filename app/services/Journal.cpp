// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Journal.h"

#include "domain/BinTerm.h"
#include "domain/reflection/HardRule.h"
#include "services/Diary.h"
#include "services/Questionnaire.h"
#include "storage/Excerpt.h"
#include "storage/Transaction.h"

#include <algorithm>
#include <limits>

namespace keel {

namespace {

const QString positionKey = QStringLiteral("diary_position");

/// Who writes within one day: newest first, then by id so that the order never depends on the table.
void sortNewestFirst(QList<AnyRecord>& entries)
{
    struct Key
    {
        qint64 day;
        qint64 written;
        QByteArray id;
    };
    const auto keyOf = [](const AnyRecord& record) {
        return std::visit(
            [](const auto& r) {
                const auto day = timelineDay(r.body);
                std::optional<Instant> written;
                if constexpr (requires { r.body.stamp; })
                    written = r.body.stamp.recordedAt;
                return Key{day ? day->julian() : 0, written ? written->milliseconds() : 0, r.header.id.key()};
            },
            record);
    };
    std::sort(entries.begin(), entries.end(), [&](const AnyRecord& a, const AnyRecord& b) {
        const Key left = keyOf(a);
        const Key right = keyOf(b);
        return std::tie(left.day, left.written, left.id) > std::tie(right.day, right.written, right.id);
    });
}

} // namespace

Journal::Journal(Connection& connection, RecordStore& records, const SessionContext& context)
    : m_connection(connection), m_records(records), m_context(context)
{}

Instant Journal::now() const { return Instant::of(m_context.clock->now()); }

Result<Profile> Journal::profile()
{
    KEEL_ASSIGN(const auto record, m_records.find<Profile>(*ItemId::parse(u"profile")));
    return record ? record->body : Profile();
}

Result<void> Journal::saveProfile(const Profile& profile)
{
    KEEL_ASSIGN(auto record, m_records.find<Profile>(*ItemId::parse(u"profile")));
    Record<Profile> next = record.value_or(Record<Profile>());
    next.body = profile;
    KEEL_TRY(save(std::move(next)));
    return {};
}

Result<ZoneId> Journal::zone()
{
    KEEL_ASSIGN(const Profile current, profile());
    return current.zone.value_or(m_context.zone);
}

Result<Day> Journal::today()
{
    KEEL_ASSIGN(const Profile current, profile());
    return diaryDay(now(), current.zone.value_or(m_context.zone).zone(), current.effectiveDayStart());
}

Result<Rota> Journal::rota()
{
    KEEL_ASSIGN(const Profile current, profile());
    KEEL_ASSIGN(const auto leave, all<Leave>());
    QList<Leave> spans;
    for (const auto& record : leave)
        spans.append(record.body);
    return Rota(current, spans);
}

Result<Stamp> Journal::stampNow()
{
    KEEL_ASSIGN(const ZoneId place, zone());
    Stamp stamp;
    KEEL_ASSIGN(stamp.localDate, today());
    stamp.zone = place;
    stamp.recordedAt = now();
    stamp.utcOffsetMinutes = place.offsetMinutes(now());
    return stamp;
}

Result<void> Journal::checkDates(const AnyRecord& record, Day today)
{
    return std::visit(
        [&]<class Body>(const Record<Body>& r) -> Result<void> {
            if constexpr (requires { r.body.stamp; })
                KEEL_TRY(checkStamp(r.body.stamp));
            constexpr bool mayLieAhead = std::is_same_v<Body, Leave> || std::is_same_v<Body, Plan> ||
                                         std::is_same_v<Body, SupervisionSlot>;
            const auto day = timelineDay(r.body);
            if (!mayLieAhead && day && *day > today.plus(1))
                return fail(ErrorCode::InvalidValue, QStringLiteral("local_date: lies after tomorrow"));
            if constexpr (std::is_same_v<Body, Leave>) {
                if (r.body.to < r.body.from)
                    return fail(ErrorCode::InvalidValue, QStringLiteral("to: lies before from"));
            }
            return {};
        },
        record);
}

template <class Body> Result<void> Journal::prepare(Record<Body>& record)
{
    if (record.header.id.key().isEmpty()) {
        if constexpr (isSingle<Body>)
            record.header.id = *ItemId::parse(QString::fromLatin1(Body::table));
        else if constexpr (hasSlugId<Body>)
            return fail(ErrorCode::InvalidValue, QStringLiteral("id"));
        else
            record.header.id = EntryId::generate(m_context.clock->now());
    }
    record.header.updatedAt = now();
    if constexpr (!std::is_same_v<Body, Profile>) { // the day depends on the profile, not the other way round
        KEEL_ASSIGN(const Day day, today());
        KEEL_TRY(checkDates(AnyRecord(record), day));
    }
    return {};
}

template <class Body> Result<Record<Body>> Journal::save(Record<Body> record)
{
    KEEL_TRY(prepare(record));
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    KEEL_TRY(m_records.put(record));
    KEEL_TRY(transaction.commit());
    return record;
}

Result<AnyRecord> Journal::saveAny(AnyRecord record)
{
    return std::visit(
        [this](auto& typed) -> Result<AnyRecord> {
            KEEL_ASSIGN(auto saved, save(std::move(typed)));
            return AnyRecord(std::move(saved));
        },
        record);
}

Result<QList<AnyRecord>> Journal::saveAll(QList<AnyRecord> records, QStringView draftKind)
{
    for (AnyRecord& record : records)
        KEEL_TRY(std::visit([this](auto& typed) { return prepare(typed); }, record));
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    for (const AnyRecord& record : std::as_const(records))
        KEEL_TRY(m_records.put(record));
    if (!draftKind.isEmpty()) {
        KEEL_ASSIGN(const auto begun, draft(draftKind));
        if (begun) {
            KEEL_ASSIGN(const RecordPlace place, placeOf(begun->header.id));
            KEEL_TRY(m_records.purge(place, now()));
        }
    }
    KEEL_TRY(transaction.commit());
    return records;
}

Result<RecordPlace> Journal::placeOf(const RecordId& id)
{
    KEEL_ASSIGN(const auto place, m_records.locate(id));
    if (!place)
        return fail(ErrorCode::NotFound);
    return *place;
}

Result<void> Journal::remove(const RecordId& id)
{
    KEEL_ASSIGN(const RecordPlace place, placeOf(id));
    if (place.header.deletedAt)
        return {};
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    KEEL_TRY(m_records.setDeleted(place, now(), now()));
    return transaction.commit();
}

Result<void> Journal::restore(const RecordId& id)
{
    KEEL_ASSIGN(const RecordPlace place, placeOf(id));
    if (!place.header.deletedAt)
        return {};
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    KEEL_TRY(m_records.setDeleted(place, std::nullopt, now()));
    return transaction.commit();
}

Result<void> Journal::purge(const RecordId& id)
{
    KEEL_ASSIGN(const RecordPlace place, placeOf(id));
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    KEEL_TRY(m_records.purge(place, now()));
    return transaction.commit();
}

Result<int> Journal::purgeExpired()
{
    // What has no day left goes: see daysLeftInBin().
    constexpr qint64 term = qint64(binDays) * 24 * 60 * 60 * 1000;
    const Instant limit = Instant::fromMilliseconds(now().milliseconds() - term + 1);
    KEEL_ASSIGN(const auto expired, m_records.deletedBefore(limit));
    if (expired.isEmpty())
        return 0;
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    for (const RecordPlace& place : expired)
        KEEL_TRY(purgeWithTraces(place));
    KEEL_TRY(transaction.commit());
    return int(expired.size());
}

Result<void> Journal::purgeWithTraces(const RecordPlace& place)
{
    KEEL_ASSIGN(const auto drafts, m_records.all<Draft>({}, Bin::Include));
    for (const Record<Draft>& draft : drafts) {
        const bool ofEntry = draft.body.entryId && RecordId(*draft.body.entryId) == place.header.id;
        const bool ofQuestionnaire =
            draft.body.draftKind.text() == QuestionnaireDraft::kindOf(place.header.id.toString());
        if (!ofEntry && !ofQuestionnaire)
            continue;
        KEEL_ASSIGN(const RecordPlace draftPlace, placeOf(draft.header.id));
        KEEL_TRY(m_records.purge(draftPlace, now()));
    }
    return m_records.purge(place, now());
}

Result<void> Journal::removeEverywhere(const RecordId& id)
{
    KEEL_ASSIGN(const RecordPlace place, placeOf(id));
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    KEEL_TRY(purgeWithTraces(place));
    KEEL_TRY(m_records.setSetting(positionKey, {})); // what was searched for may be a word of it
    KEEL_TRY(transaction.commit());
    return m_connection.checkpoint();
}

Result<int> Journal::emptyBin()
{
    KEEL_ASSIGN(const auto binned,
                m_records.deletedBefore(Instant::fromMilliseconds(std::numeric_limits<qint64>::max())));
    if (binned.isEmpty())
        return 0;
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    for (const RecordPlace& place : binned)
        KEEL_TRY(purgeWithTraces(place));
    KEEL_TRY(m_records.setSetting(positionKey, {}));
    KEEL_TRY(transaction.commit());
    KEEL_TRY(m_connection.checkpoint());
    return int(binned.size());
}

Result<QList<AnyRecord>> Journal::bin()
{
    KEEL_ASSIGN(auto places,
                m_records.deletedBefore(Instant::fromMilliseconds(std::numeric_limits<qint64>::max())));
    std::sort(places.begin(), places.end(), [](const RecordPlace& a, const RecordPlace& b) {
        return std::tie(*a.header.deletedAt, a.seq) > std::tie(*b.header.deletedAt, b.seq);
    });
    QList<AnyRecord> records;
    for (const RecordPlace& place : places) {
        KEEL_ASSIGN(AnyRecord record, m_records.read(place));
        records.append(std::move(record));
    }
    return records;
}

Result<AnyRecord> Journal::read(const RecordId& id)
{
    KEEL_ASSIGN(const RecordPlace place, placeOf(id));
    return m_records.read(place);
}

Result<TimelinePage> Journal::timeline(const TimelineFilter& filter, std::optional<RecordSeq> before,
                                       qsizetype limit)
{
    KEEL_ASSIGN(const auto places, Timeline(m_connection).page(filter, before, limit));
    TimelinePage page;
    page.entries.reserve(places.size());
    for (const RecordPlace& place : places) {
        KEEL_ASSIGN(AnyRecord record, m_records.read(place));
        page.entries.append(std::move(record));
    }
    if (places.size() >= limit && !places.isEmpty())
        page.next = firstSeqOf(julianDayOf(places.last().seq));
    sortNewestFirst(page.entries);
    return page;
}

Result<SearchPage> Journal::search(QStringView text, qsizetype limit, LastWord lastWord,
                                   const TimelineFilter& filter, qsizetype offset)
{
    KEEL_ASSIGN(SearchPage page, Search(m_connection).find(text, limit, lastWord, filter, offset));
    for (SearchHit& hit : page.hits) {
        if (hit.place.kind != Kind::Reflection)
            continue;
        KEEL_ASSIGN(const AnyRecord record, m_records.read(hit.place));
        const Reflection& stored = std::get<Record<Reflection>>(record).body;
        const Reflection shown = asShown(stored);
        if (shown != stored) // what was found may be what is not shown; all of it is in the index
            hit.snippet =
                excerpt(QStringList{shown.feeling.text(), shown.text.text()}.join(u'\n').trimmed(), {});
    }
    return page;
}

Result<QList<DayCount>> Journal::daysWithEntries(const TimelineFilter& filter)
{
    return Timeline(m_connection).days(filter);
}

Result<QList<ItemId>> Journal::challengesInUse() { return Timeline(m_connection).challengesInUse(); }

Result<QList<ItemId>> Journal::valuesInUse() { return Timeline(m_connection).valuesInUse(); }

Result<QByteArray> Journal::position()
{
    KEEL_ASSIGN(const auto kept, m_records.setting(positionKey));
    return kept.value_or(QByteArray());
}

Result<void> Journal::savePosition(const QByteArray& position)
{
    KEEL_ASSIGN(auto transaction, Transaction::begin(m_connection));
    KEEL_TRY(m_records.setSetting(positionKey, position));
    return transaction.commit();
}

Result<std::optional<Record<Draft>>> Journal::draft(QStringView draftKind)
{
    KEEL_ASSIGN(auto drafts, all<Draft>());
    for (auto& record : drafts) {
        if (record.body.draftKind.text() == draftKind)
            return std::optional(std::move(record));
    }
    return std::optional<Record<Draft>>();
}

Result<void> Journal::saveDraft(QStringView draftKind, const Draft& draft)
{
    KEEL_ASSIGN(const auto existing, this->draft(draftKind));
    Record<Draft> record = existing.value_or(Record<Draft>());
    record.body = draft;
    KEEL_ASSIGN(record.body.draftKind, Label::create(draftKind.toString()));
    KEEL_TRY(save(std::move(record)));
    return {};
}

Result<void> Journal::discardDraft(QStringView draftKind)
{
    KEEL_ASSIGN(const auto existing, draft(draftKind));
    return existing ? purge(existing->header.id) : Result<void>();
}

#define KEEL_INSTANTIATE(Body) template Result<Record<Body>> Journal::save(Record<Body>);
KEEL_FOR_EACH_BODY(KEEL_INSTANTIATE)
#undef KEEL_INSTANTIATE

} // namespace keel
