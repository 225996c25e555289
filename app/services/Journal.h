// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Rota.h"
#include "storage/RecordStore.h"
#include "storage/Search.h"
#include "storage/Timeline.h"

#include <QHash>

namespace keel {

struct SessionContext;

/// A page of the timeline: whole days, newest first, within a day newest first.
struct TimelinePage
{
    QList<AnyRecord> entries;
    std::optional<RecordSeq> next; ///< give this to get the page after; empty at the diary's beginning
};

/// Writing in the diary and reading it back. Every write is one transaction and durable when it returns.
/// Storage thread. Errors: NotFound, Conflict, InvalidValue (a date after tomorrow, an offset that the zone
/// did not have), and those of the disk.
class Journal final
{
public:
    Journal(Connection& connection, RecordStore& records, const SessionContext& context);

    // The day
    [[nodiscard]] Instant now() const;
    [[nodiscard]] Result<Profile> profile();
    [[nodiscard]] Result<void> saveProfile(const Profile& profile);
    [[nodiscard]] Result<ZoneId> zone(); ///< the profile's, else the context's
    [[nodiscard]] Result<Day> today();   ///< the diary day of now
    [[nodiscard]] Result<Rota> rota();
    [[nodiscard]] Result<Stamp> stampNow(); ///< today, zone, offset, now

    // Writing
    /// Saves under the record's id, which is made when nil, and sets updatedAt to now. Returns what was
    /// saved.
    template <class Body> [[nodiscard]] Result<Record<Body>> save(Record<Body> record);
    [[nodiscard]] Result<AnyRecord> saveAny(AnyRecord record);
    /// All of them or none, in one transaction; each as save() would. In the same order. The draft of that
    /// kind, from which they came, goes with it.
    [[nodiscard]] Result<QList<AnyRecord>> saveAll(QList<AnyRecord> records, QStringView draftKind = {});
    /// Into the bin; out of it again.
    [[nodiscard]] Result<void> remove(const RecordId& id);
    [[nodiscard]] Result<void> restore(const RecordId& id);
    /// Removes for good, from the bin or not.
    [[nodiscard]] Result<void> purge(const RecordId& id);
    /// Empties the bin of what has lain there for 30 days, and of drafts of it; returns how many records
    /// went.
    [[nodiscard]] Result<int> purgeExpired();
    /// Removes for good, from the bin or not, with every trace in the vault: lists, search index, drafts of
    /// it, the remembered position, and the log on the disk. Nothing outside the vault is touched.
    [[nodiscard]] Result<void> removeEverywhere(const RecordId& id);
    /// The same with all that lies in the bin; returns how many records went.
    [[nodiscard]] Result<int> emptyBin();
    /// What lies in the bin, last removed first.
    [[nodiscard]] Result<QList<AnyRecord>> bin();

    // Reading
    [[nodiscard]] Result<AnyRecord> read(const RecordId& id); ///< in the bin or not; NotFound
    template <class Body> [[nodiscard]] Result<QList<Record<Body>>> all(DayRange range = {})
    {
        return m_records.all<Body>(range, Bin::Exclude);
    }
    [[nodiscard]] Result<std::optional<Record<CheckIn>>> checkInOn(Day day)
    {
        return m_records.checkInOn(day);
    }
    [[nodiscard]] Result<TimelinePage> timeline(const TimelineFilter& filter, std::optional<RecordSeq> before,
                                                qsizetype limit);
    [[nodiscard]] Result<SearchPage> search(QStringView text, qsizetype limit, LastWord lastWord,
                                            const TimelineFilter& filter = {}, qsizetype offset = 0);
    [[nodiscard]] Result<QList<DayCount>> daysWithEntries(const TimelineFilter& filter);
    /// The challenges (values) that entries are linked to, most frequent first.
    [[nodiscard]] Result<QList<ItemId>> challengesInUse();
    [[nodiscard]] Result<QList<ItemId>> valuesInUse();

    // Where one was in the diary: for the next unlocking, and so in the vault and nowhere else
    [[nodiscard]] Result<QByteArray> position(); ///< empty without one
    [[nodiscard]] Result<void> savePosition(const QByteArray& position);

    // Drafts: one per kind of form
    [[nodiscard]] Result<std::optional<Record<Draft>>> draft(QStringView draftKind);
    [[nodiscard]] Result<void> saveDraft(QStringView draftKind, const Draft& draft);
    [[nodiscard]] Result<void> discardDraft(QStringView draftKind);

    /// Refuses an entry that lies after tomorrow; leave, plans and slots may lie ahead.
    [[nodiscard]] static Result<void> checkDates(const AnyRecord& record, Day today);

private:
    [[nodiscard]] Result<RecordPlace> placeOf(const RecordId& id);
    /// Gives the record its id and moment, and refuses what may not be saved.
    template <class Body> [[nodiscard]] Result<void> prepare(Record<Body>& record);
    [[nodiscard]] Result<void> purgeWithTraces(const RecordPlace& place);

    Connection& m_connection;
    RecordStore& m_records;
    const SessionContext& m_context;
};

} // namespace keel
