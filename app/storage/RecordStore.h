// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"
#include "storage/Connection.h"

#include <memory>

namespace keel {

/// Where a record lies: (Julian day << 12) + number within the day, at most 4,095 a day. What has no date has
/// day 0, which is all that lies below the first day of year 1. The search index stores the differences of
/// these numbers, for every word of every entry: each seven bits more would cost a twelfth of the file.
using RecordSeq = qint64;
inline constexpr int seqDayShift = 12;
inline constexpr qint64 firstDatedDay = 1721426; ///< 1 January of year 1, Julian
[[nodiscard]] constexpr RecordSeq firstSeqOf(qint64 julianDay) { return julianDay << seqDayShift; }
[[nodiscard]] constexpr RecordSeq lastSeqOf(qint64 julianDay)
{
    return firstSeqOf(julianDay == 0 ? firstDatedDay : julianDay + 1) - 1;
}
[[nodiscard]] constexpr qint64 julianDayOf(RecordSeq seq)
{
    return seq < firstSeqOf(firstDatedDay) ? 0 : seq >> seqDayShift;
}

/// Which records to read, by diary day; both ends inclusive, open when empty.
struct DayRange
{
    std::optional<Day> from, to;
};

enum class Bin { Exclude, Include };

/// Where a record is and in which state, without its body.
struct RecordPlace
{
    RecordSeq seq = 0;
    Kind kind = Kind::Note;
    RecordHeader header;
};

/// Every record of the diary, typed. Storage thread. Writes must lie inside a Transaction; each one also
/// updates the search index and takes the next change number of this device.
/// Errors: those of Connection, Conflict (second live check-in of a day), TooLarge (a day is full), NotFound.
class RecordStore final
{
public:
    explicit RecordStore(Connection& connection);
    ~RecordStore();
    RecordStore(const RecordStore&) = delete;
    RecordStore& operator=(const RecordStore&) = delete;

    /// Inserts the record, or replaces the one with its kind and id.
    template <class Body> [[nodiscard]] Result<void> put(const Record<Body>& record);
    [[nodiscard]] Result<void> put(const AnyRecord& record);

    /// Records of one kind in diary order (seq). Undated kinds ignore the range.
    template <class Body> [[nodiscard]] Result<QList<Record<Body>>> all(DayRange range, Bin bin);
    template <class Body> [[nodiscard]] Result<std::optional<Record<Body>>> find(const RecordId& id);
    [[nodiscard]] Result<AnyRecord> read(const RecordPlace& place);
    /// The live check-in of a day.
    [[nodiscard]] Result<std::optional<Record<CheckIn>>> checkInOn(Day day);

    [[nodiscard]] Result<std::optional<RecordPlace>> locate(Kind kind, const RecordId& id);
    /// Any kind. Two kinds can share a slug; the first by kind number wins.
    [[nodiscard]] Result<std::optional<RecordPlace>> locate(const RecordId& id);

    /// Puts a record into the bin (a moment) or takes it out (empty).
    [[nodiscard]] Result<void> setDeleted(const RecordPlace& place, std::optional<Instant> deletedAt,
                                          Instant updatedAt);
    /// Removes a record for good and leaves a tombstone.
    [[nodiscard]] Result<void> purge(const RecordPlace& place, Instant now);
    [[nodiscard]] Result<QList<RecordPlace>> deletedBefore(Instant moment);

    [[nodiscard]] Result<qint64> count(Kind kind, Bin bin);

    /// A small value of the vault itself (not of the diary): unknown top-level keys of an import, and the
    /// like.
    [[nodiscard]] Result<std::optional<QByteArray>> setting(const QString& key);
    [[nodiscard]] Result<void> setSetting(const QString& key, const QByteArray& value);

    /// After many writes at once: makes the search index one piece and gives free pages back to the file
    /// system. Transaction needed.
    [[nodiscard]] Result<void> compact();
    /// Makes the search index anew from the records; Transaction needed.
    [[nodiscard]] Result<void> rebuildSearch();

    /// Before the connection is reopened: it cannot be while one is alive. They are prepared anew when
    /// needed.
    void forgetStatements();

private:
    struct Statements;
    template <class Body> Statements& statementsFor();
    template <class Body>
    [[nodiscard]] Result<QList<Record<Body>>> load(RecordSeq from, RecordSeq to, Bin bin);
    template <class Body> [[nodiscard]] Result<void> writeBody(RecordSeq seq, const Body& body);
    [[nodiscard]] Result<RecordSeq> freeSeq(qint64 julianDay);
    [[nodiscard]] Result<qint64> nextChange();
    [[nodiscard]] Result<void> move(RecordSeq from, RecordSeq to);
    [[nodiscard]] Result<void> unindex(RecordSeq seq);
    [[nodiscard]] Result<void> index(RecordSeq seq);

    Connection& m_connection;
    std::unordered_map<int, std::unique_ptr<Statements>> m_statements; ///< by kind
};

} // namespace keel
