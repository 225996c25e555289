// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RecordStore.h"

#include "storage/CjkPairs.h"
#include "storage/RecordColumns.h"

#include <QScopeGuard>

#include <limits>

namespace keel {

using namespace columns;

namespace {

constexpr RecordSeq lastSeq = std::numeric_limits<RecordSeq>::max();

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

QByteArray quotedList(const QList<QByteArray>& names, const QByteArray& prefix = {})
{
    QByteArray list;
    for (const QByteArray& name : names)
        list += ", " + prefix + quoted(name);
    return list;
}

QByteArray parameters(qsizetype count)
{
    QByteArray list = "?";
    for (qsizetype i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

/// seq plus the struct's columns.
template <class Struct> QByteArray insertInto(const char* table, bool withPosition)
{
    const auto names = namesOf<Struct>();
    return QByteArray("INSERT INTO ") + table + " (seq" + (withPosition ? ", position" : "") +
           quotedList(names) + ") VALUES (" + parameters(names.size() + (withPosition ? 2 : 1)) + ")";
}

template <class List> const auto& entriesOf(const List& list)
{
    if constexpr (std::is_same_v<List, ScaleScores>)
        return list.entries;
    else
        return list;
}
template <class List> auto& entriesOf(List& list)
{
    if constexpr (std::is_same_v<List, ScaleScores>)
        return list.entries;
    else
        return list;
}
template <class List> using EntryOf = std::decay_t<decltype(*std::declval<const List&>().begin())>;

template <class Body> qint64 seqDay(const Body& body)
{
    const auto day = timelineDay(body);
    return day ? day->julian() : 0;
}

RecordHeader readHeader(Statement& s, int column, bool slug)
{
    RecordHeader header;
    header.id = RecordId::fromKey(s.blob(column), slug);
    header.updatedAt = Instant::fromMilliseconds(s.int64(column + 1));
    if (!s.isNull(column + 2))
        header.deletedAt = Instant::fromMilliseconds(s.int64(column + 2));
    header.extra = s.text(column + 3).toUtf8();
    return header;
}

bool kindHasSlugId(Kind kind)
{
    bool slug = false;
    forEachBody([&]<class Body>() {
        if (Body::kind == kind)
            slug = hasSlugId<Body>;
    });
    return slug;
}

} // namespace

/// The statements of one kind: its own row and each of its lists, in the order of the body's visit.
struct RecordStore::Statements
{
    struct List
    {
        Statement insert;
        Statement erase;
        Statement select; ///< seq, then the item; by (seq, position)
    };
    std::optional<Statement> insert;
    std::optional<Statement> erase;
    std::optional<Statement> select;
    std::vector<List> lists;
    Result<void> prepared = {};
};

namespace {

/// Prepares the statements of every list of a body.
template <class Lists> struct ListPreparer
{
    Connection& connection;
    std::vector<Lists>& lists;
    Result<void> result = {};

    template <class T> void operator()(const char* key, const T& field)
    {
        if (!result)
            return;
        if constexpr (isChildTable<T>) {
            using Item = EntryOf<std::decay_t<decltype(entriesOf(field))>>;
            const QByteArray table = Item::table;
            add(insertInto<Item>(Item::table, true), "DELETE FROM " + table + " WHERE seq = ?",
                "SELECT seq" + quotedList(namesOf<Item>()) + " FROM " + table +
                    " WHERE seq BETWEEN ? AND ? ORDER BY seq, position");
        } else if constexpr (isLeafList<T>) {
            const bool text = isText<typename ListOf<T>::Item>;
            const QByteArray table = text ? "text_line" : "link";
            const QByteArray column = text ? "text" : "item";
            const QByteArray role = QByteArray::number(int(roleOf(key)));
            add("INSERT INTO " + table + " (seq, position, " + column + ", role) VALUES (?, ?, ?, " + role +
                    ")",
                "DELETE FROM " + table + " WHERE role = " + role + " AND seq = ?",
                "SELECT seq, " + column + " FROM " + table + " WHERE role = " + role +
                    " AND seq BETWEEN ? AND ? ORDER BY seq, position");
        }
    }

    void add(const QByteArray& insert, const QByteArray& erase, const QByteArray& select)
    {
        auto prepare = [&](const QByteArray& sql) { return connection.prepare(sql); };
        auto first = prepare(insert);
        auto second = prepare(erase);
        auto third = prepare(select);
        if (!first || !second || !third) {
            result = fail(!first ? first.error() : !second ? second.error() : third.error());
            return;
        }
        lists.push_back({std::move(*first), std::move(*second), std::move(*third)});
    }
};

/// Writes the lists of one body.
template <class Lists> struct ListWriter
{
    std::vector<Lists>& lists;
    RecordSeq seq;
    size_t next = 0;
    Result<void> result = {};

    template <class T> void operator()(const char*, const T& field)
    {
        if constexpr (isChildTable<T> || isLeafList<T>) {
            Lists& list = lists[next++];
            if (result)
                result = list.erase.bindAll(seq).run();
            int position = 0;
            for (const auto& item : entriesOf(field)) {
                if (!result)
                    return;
                list.insert.bind(1, seq).bind(2, position++);
                if constexpr (isChildTable<T>) {
                    Binder binder{list.insert, 3};
                    std::decay_t<decltype(item)>::visit(item, binder);
                } else {
                    list.insert.bind(3, itemText(item));
                }
                result = list.insert.run();
            }
        }
    }
};

/// Reads the lists of bodies that come in ascending seq: one cursor per list, advanced side by side.
template <class Lists> struct ListReader
{
    std::vector<Lists>& lists;
    std::vector<bool> hasRow; ///< the cursor of that list stands on a row
    RecordSeq seq = 0;
    size_t next = 0;
    Result<void> result = {};

    template <class T> void operator()(const char* key, T& field)
    {
        if constexpr (isChildTable<T> || isLeafList<T>) {
            const size_t which = next++;
            Statement& cursor = lists[which].select;
            while (result && hasRow[which] && cursor.int64(0) <= seq) {
                if (cursor.int64(0) == seq)
                    result = append(cursor, entriesOf(field));
                if (!result) {
                    result = fail(ErrorCode::VaultDamaged, QString::fromLatin1(key));
                    return;
                }
                advance(which);
            }
        }
    }

    template <class List> Result<void> append(Statement& cursor, List& list)
    {
        using Item = EntryOf<List>;
        if constexpr (requires { Item::table; }) {
            Item item;
            Reader reader{cursor, 1};
            Item::visit(item, reader);
            KEEL_TRY(reader.result);
            return list.add(std::move(item));
        } else {
            KEEL_ASSIGN(Item item, itemFromText<Item>(cursor.text(1)));
            return list.add(std::move(item));
        }
    }

    void advance(size_t which)
    {
        auto row = lists[which].select.step();
        hasRow[which] = row && *row;
        if (!row)
            result = fail(row.error());
    }
};

} // namespace

RecordStore::RecordStore(Connection& connection) : m_connection(connection) {}
RecordStore::~RecordStore() = default;

void RecordStore::forgetStatements() { m_statements.clear(); }

template <class Body> RecordStore::Statements& RecordStore::statementsFor()
{
    auto& slot = m_statements[int(Body::kind)];
    if (slot)
        return *slot;
    slot = std::make_unique<Statements>();
    const QByteArray table = Body::table;
    const auto keep = [&](std::optional<Statement>& where, const QByteArray& sql) {
        if (!slot->prepared)
            return;
        if (auto statement = m_connection.prepare(sql))
            where.emplace(std::move(*statement));
        else
            slot->prepared = fail(statement.error());
    };
    keep(slot->insert, insertInto<Body>(Body::table, false));
    keep(slot->erase, "DELETE FROM " + table + " WHERE seq = ?");
    keep(slot->select, "SELECT r.seq, r.id, r.updated_at, r.deleted_at, r.extra" +
                           quotedList(namesOf<Body>(), "b.") + " FROM " + table +
                           " b JOIN record r ON r.seq = b.seq"
                           " WHERE b.seq BETWEEN ? AND ? AND (? OR r.deleted_at IS NULL) ORDER BY b.seq");
    ListPreparer<Statements::List> preparer{m_connection, slot->lists};
    const Body blank;
    Body::visit(blank, preparer);
    if (slot->prepared)
        slot->prepared = preparer.result;
    return *slot;
}

template <class Body> Result<QList<Record<Body>>> RecordStore::load(RecordSeq from, RecordSeq to, Bin bin)
{
    Statements& statements = statementsFor<Body>();
    KEEL_TRY(statements.prepared);
    ListReader<Statements::List> lists{statements.lists, {}};
    for (auto& list : statements.lists) {
        list.select.bindAll(from, to);
        auto row = list.select.step();
        if (!row)
            return fail(row.error());
        lists.hasRow.push_back(*row);
    }
    // Whatever way this ends, no cursor may stay open: it would hold a read transaction.
    const auto resetAll = qScopeGuard([&] {
        statements.select->reset();
        for (auto& list : statements.lists)
            list.select.reset();
    });

    QList<Record<Body>> records;
    Statement& select = *statements.select;
    select.bindAll(from, to, bin == Bin::Include);
    while (true) {
        KEEL_ASSIGN(const bool row, select.step());
        if (!row)
            return records;
        Record<Body> record;
        record.header = readHeader(select, 1, hasSlugId<Body>);
        Reader reader{select, 5};
        Body::visit(record.body, reader);
        KEEL_TRY(reader.result);
        lists.seq = select.int64(0);
        lists.next = 0;
        Body::visit(record.body, lists);
        KEEL_TRY(lists.result);
        records.append(std::move(record));
    }
}

template <class Body> Result<void> RecordStore::writeBody(RecordSeq seq, const Body& body)
{
    Statements& statements = statementsFor<Body>();
    KEEL_TRY(statements.prepared);
    statements.insert->bind(1, seq);
    Binder binder{*statements.insert, 2};
    Body::visit(body, binder);
    KEEL_TRY(statements.insert->run());
    ListWriter<Statements::List> lists{statements.lists, seq};
    Body::visit(body, lists);
    return lists.result;
}

template <class Body> Result<void> RecordStore::put(const Record<Body>& record)
{
    const RecordHeader& header = record.header;
    KEEL_ASSIGN(const auto existing, locate(Body::kind, header.id));
    const qint64 day = seqDay(record.body);
    if constexpr (std::is_same_v<Body, CheckIn>) {
        if (!header.deletedAt) {
            KEEL_ASSIGN(const auto other, checkInOn(record.body.stamp.localDate));
            if (other && !(other->header.id == header.id))
                return fail(ErrorCode::Conflict, QStringLiteral("check_in.local_date"));
        }
    }
    // Before the first change: a day that is full refuses the record and leaves no half of it.
    RecordSeq target = existing ? existing->seq : 0;
    if (!existing || julianDayOf(target) != day) {
        KEEL_ASSIGN(target, freeSeq(day));
    }
    KEEL_ASSIGN(const qint64 change, nextChange());
    const std::optional<QString> extra =
        header.extra.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(header.extra));
    RecordSeq seq = 0;
    if (existing) {
        seq = existing->seq;
        KEEL_TRY(unindex(seq));
        Statements& statements = statementsFor<Body>();
        KEEL_TRY(statements.prepared);
        KEEL_TRY(statements.erase->bindAll(seq).run());
        if (seq != target)
            KEEL_TRY(move(seq, target));
        seq = target;
        KEEL_ASSIGN(auto update,
                    m_connection.statement("UPDATE record SET updated_at = ?, deleted_at = ?, device = 1,"
                                           " counter = ?, extra = ? WHERE seq = ?"));
        KEEL_TRY(
            update
                ->bindAll(header.updatedAt.milliseconds(),
                          header.deletedAt ? std::optional(header.deletedAt->milliseconds()) : std::nullopt,
                          change, extra, seq)
                .run());
    } else {
        seq = target;
        KEEL_ASSIGN(auto insert, m_connection.statement(
                                     "INSERT INTO record (seq, kind, id, updated_at, deleted_at, device,"
                                     " counter, extra) VALUES (?, ?, ?, ?, ?, 1, ?, ?)"));
        KEEL_TRY(
            insert
                ->bindAll(seq, int(Body::kind), header.id.key(), header.updatedAt.milliseconds(),
                          header.deletedAt ? std::optional(header.deletedAt->milliseconds()) : std::nullopt,
                          change, extra)
                .run());
    }
    KEEL_TRY(writeBody(seq, record.body));
    return index(seq);
}

Result<void> RecordStore::put(const AnyRecord& record)
{
    return std::visit([this](const auto& typed) { return put(typed); }, record);
}

template <class Body> Result<QList<Record<Body>>> RecordStore::all(DayRange range, Bin bin)
{
    const bool dated = timelineDay(Body()).has_value() || std::is_same_v<Body, Plan>;
    const RecordSeq from = dated && range.from ? firstSeqOf(range.from->julian()) : 0;
    const RecordSeq to = dated && range.to ? lastSeqOf(range.to->julian()) : lastSeq;
    return load<Body>(from, to, bin);
}

template <class Body> Result<std::optional<Record<Body>>> RecordStore::find(const RecordId& id)
{
    KEEL_ASSIGN(const auto place, locate(Body::kind, id));
    if (!place)
        return std::optional<Record<Body>>();
    KEEL_ASSIGN(auto records, load<Body>(place->seq, place->seq, Bin::Include));
    if (records.isEmpty())
        return fail(ErrorCode::VaultDamaged, QString::fromLatin1(Body::table));
    return std::optional(std::move(records.first()));
}

Result<AnyRecord> RecordStore::read(const RecordPlace& place)
{
    Result<AnyRecord> result = fail(ErrorCode::VaultDamaged, QStringLiteral("record.kind"));
    forEachBody([&]<class Body>() {
        if (Body::kind != place.kind)
            return;
        auto records = load<Body>(place.seq, place.seq, Bin::Include);
        if (!records)
            result = fail(records.error());
        else if (!records->isEmpty())
            result = AnyRecord(std::move(records->first()));
    });
    return result;
}

Result<std::optional<Record<CheckIn>>> RecordStore::checkInOn(Day day)
{
    KEEL_ASSIGN(auto records, load<CheckIn>(firstSeqOf(day.julian()), lastSeqOf(day.julian()), Bin::Exclude));
    if (records.isEmpty())
        return std::optional<Record<CheckIn>>();
    return std::optional(std::move(records.first()));
}

Result<std::optional<RecordPlace>> RecordStore::locate(Kind kind, const RecordId& id)
{
    KEEL_ASSIGN(auto select,
                m_connection.statement("SELECT seq, id, updated_at, deleted_at, extra FROM record"
                                       " WHERE id = ? AND kind = ?"));
    KEEL_ASSIGN(const bool row, select->bindAll(id.key(), int(kind)).step());
    if (!row)
        return std::optional<RecordPlace>();
    return std::optional(RecordPlace{select->int64(0), kind, readHeader(*select, 1, kindHasSlugId(kind))});
}

Result<std::optional<RecordPlace>> RecordStore::locate(const RecordId& id)
{
    KEEL_ASSIGN(auto select, m_connection.statement("SELECT seq, id, updated_at, deleted_at, extra, kind"
                                                    " FROM record WHERE id = ? ORDER BY kind LIMIT 1"));
    KEEL_ASSIGN(const bool row, select->bindAll(id.key()).step());
    if (!row)
        return std::optional<RecordPlace>();
    const Kind kind = Kind(select->int64(5));
    return std::optional(RecordPlace{select->int64(0), kind, readHeader(*select, 1, kindHasSlugId(kind))});
}

Result<void> RecordStore::setDeleted(const RecordPlace& place, std::optional<Instant> deletedAt,
                                     Instant updatedAt)
{
    if (place.kind == Kind::CheckIn && !deletedAt) {
        KEEL_ASSIGN(const auto other, checkInOn(Day::fromJulian(julianDayOf(place.seq))));
        if (other && !(other->header.id == place.header.id))
            return fail(ErrorCode::Conflict, QStringLiteral("check_in.local_date"));
    }
    KEEL_TRY(unindex(place.seq));
    KEEL_ASSIGN(const qint64 change, nextChange());
    KEEL_ASSIGN(auto update,
                m_connection.statement("UPDATE record SET deleted_at = ?, updated_at = ?, device = 1,"
                                       " counter = ? WHERE seq = ?"));
    KEEL_TRY(update
                 ->bindAll(deletedAt ? std::optional(deletedAt->milliseconds()) : std::nullopt,
                           updatedAt.milliseconds(), change, place.seq)
                 .run());
    if (m_connection.changes() == 0)
        return fail(ErrorCode::NotFound);
    return index(place.seq);
}

Result<void> RecordStore::purge(const RecordPlace& place, Instant now)
{
    KEEL_TRY(unindex(place.seq));
    KEEL_ASSIGN(const qint64 change, nextChange());
    KEEL_ASSIGN(auto tombstone,
                m_connection.statement("INSERT OR REPLACE INTO tombstone (kind, id, purged_at, device,"
                                       " counter) VALUES (?, ?, ?, 1, ?)"));
    KEEL_TRY(tombstone->bindAll(int(place.kind), place.header.id.key(), now.milliseconds(), change).run());
    forEachBody([&]<class Body>() {
        if (Body::kind == place.kind) {
            ListWriter<Statements::List> lists{statementsFor<Body>().lists, place.seq};
            const Body blank;
            Body::visit(blank, lists);
        }
    });
    KEEL_ASSIGN(auto erase, m_connection.statement("DELETE FROM record WHERE seq = ?"));
    return erase->bindAll(place.seq).run();
}

Result<QList<RecordPlace>> RecordStore::deletedBefore(Instant moment)
{
    KEEL_ASSIGN(auto select, m_connection.statement("SELECT seq, id, updated_at, deleted_at, extra, kind"
                                                    " FROM record WHERE deleted_at < ? ORDER BY seq"));
    select->bindAll(moment.milliseconds());
    QList<RecordPlace> places;
    while (true) {
        KEEL_ASSIGN(const bool row, select->step());
        if (!row)
            return places;
        const Kind kind = Kind(select->int64(5));
        places.append({select->int64(0), kind, readHeader(*select, 1, kindHasSlugId(kind))});
    }
}

Result<qint64> RecordStore::count(Kind kind, Bin bin)
{
    KEEL_ASSIGN(auto select, m_connection.statement("SELECT count(*) FROM record WHERE kind = ?"
                                                    " AND (? OR deleted_at IS NULL)"));
    KEEL_ASSIGN(const bool row, select->bindAll(int(kind), bin == Bin::Include).step());
    return row ? select->int64(0) : 0;
}

Result<std::optional<QByteArray>> RecordStore::setting(const QString& key)
{
    KEEL_ASSIGN(auto select, m_connection.statement("SELECT value FROM vault_setting WHERE key = ?"));
    KEEL_ASSIGN(const bool row, select->bindAll(key).step());
    return row ? std::optional(select->blob(0)) : std::nullopt;
}

Result<void> RecordStore::setSetting(const QString& key, const QByteArray& value)
{
    KEEL_ASSIGN(auto insert,
                m_connection.statement("INSERT OR REPLACE INTO vault_setting (key, value) VALUES (?, ?)"));
    return insert->bindAll(key, value).run();
}

Result<RecordSeq> RecordStore::freeSeq(qint64 julianDay)
{
    KEEL_ASSIGN(auto select, m_connection.statement("SELECT max(seq) FROM record WHERE seq BETWEEN ? AND ?"));
    KEEL_ASSIGN(const bool row, select->bindAll(firstSeqOf(julianDay), lastSeqOf(julianDay)).step());
    if (!row || select->isNull(0))
        return firstSeqOf(julianDay) + 1;
    const RecordSeq last = select->int64(0);
    if (last >= lastSeqOf(julianDay))
        return fail(ErrorCode::TooLarge, QStringLiteral("records of one day"));
    return last + 1;
}

Result<qint64> RecordStore::nextChange()
{
    KEEL_ASSIGN(auto update, m_connection.statement(
                                 "UPDATE device SET counter = counter + 1 WHERE id = 1 RETURNING counter"));
    KEEL_ASSIGN(const bool row, update->step());
    if (!row)
        return fail(ErrorCode::VaultDamaged, QStringLiteral("device"));
    return update->int64(0);
}

Result<void> RecordStore::move(RecordSeq from, RecordSeq to)
{
    KEEL_ASSIGN(auto update, m_connection.statement("UPDATE record SET seq = ? WHERE seq = ?"));
    KEEL_TRY(update->bindAll(to, from).run());
    // The lists of ids and texts have no foreign key (one would need an index of its own).
    for (int role = int(ListRole::Challenge); role <= int(ListRole::SharedItem); ++role) {
        KEEL_ASSIGN(auto links, m_connection.statement("UPDATE link SET seq = ? WHERE role = ? AND seq = ?"));
        KEEL_TRY(links->bindAll(to, role, from).run());
        KEEL_ASSIGN(auto lines,
                    m_connection.statement("UPDATE text_line SET seq = ? WHERE role = ? AND seq = ?"));
        KEEL_TRY(lines->bindAll(to, role, from).run());
    }
    return {};
}

Result<void> RecordStore::unindex(RecordSeq seq)
{
    KEEL_ASSIGN(auto text,
                m_connection.statement("INSERT INTO search (search, rowid, title, body)"
                                       " SELECT 'delete', seq, title, body FROM search_text WHERE seq = ?"));
    KEEL_TRY(text->bindAll(seq).run());
    KEEL_ASSIGN(auto pairs,
                m_connection.statement("INSERT INTO search_cjk (search_cjk, rowid, pairs)"
                                       " SELECT 'delete', seq, pairs FROM cjk_text WHERE seq = ?"));
    KEEL_TRY(pairs->bindAll(seq).run());
    KEEL_ASSIGN(auto erase, m_connection.statement("DELETE FROM cjk_text WHERE seq = ?"));
    return erase->bindAll(seq).run();
}

Result<void> RecordStore::index(RecordSeq seq)
{
    QString cjk;
    {
        KEEL_ASSIGN(auto select, m_connection.statement("SELECT title, body FROM search_text WHERE seq = ?"));
        KEEL_ASSIGN(const bool row, select->bindAll(seq).step());
        if (!row)
            return {}; // nothing written, or in the bin
        cjk = cjkPairs(QString(select->text(0) + u'\n' + select->text(1)));
    }
    KEEL_ASSIGN(auto text, m_connection.statement("INSERT INTO search (rowid, title, body)"
                                                  " SELECT seq, title, body FROM search_text WHERE seq = ?"));
    KEEL_TRY(text->bindAll(seq).run());
    if (cjk.isEmpty())
        return {};
    KEEL_ASSIGN(auto keep, m_connection.statement("INSERT INTO cjk_text (seq, pairs) VALUES (?, ?)"));
    KEEL_TRY(keep->bindAll(seq, cjk).run());
    KEEL_ASSIGN(auto pairs, m_connection.statement("INSERT INTO search_cjk (rowid, pairs) VALUES (?, ?)"));
    return pairs->bindAll(seq, cjk).run();
}

Result<void> RecordStore::compact()
{
    return m_connection.execute("INSERT INTO search (search) VALUES ('optimize');"
                                "INSERT INTO search_cjk (search_cjk) VALUES ('optimize');"
                                "PRAGMA incremental_vacuum;");
}

Result<void> RecordStore::rebuildSearch()
{
    KEEL_TRY(m_connection.execute("INSERT INTO search (search) VALUES ('delete-all');"
                                  "INSERT INTO search_cjk (search_cjk) VALUES ('delete-all');"
                                  "DELETE FROM cjk_text;"));
    QList<RecordSeq> seqs;
    {
        KEEL_ASSIGN(auto select, m_connection.statement("SELECT seq FROM search_text ORDER BY seq"));
        while (true) {
            KEEL_ASSIGN(const bool row, select->step());
            if (!row)
                break;
            seqs.append(select->int64(0));
        }
    }
    for (const RecordSeq seq : seqs)
        KEEL_TRY(index(seq));
    return {};
}

#define KEEL_INSTANTIATE(Body)                                                                               \
    template Result<void> RecordStore::put(const Record<Body>&);                                             \
    template Result<QList<Record<Body>>> RecordStore::all(DayRange, Bin);                                    \
    template Result<std::optional<Record<Body>>> RecordStore::find(const RecordId&);
KEEL_FOR_EACH_BODY(KEEL_INSTANTIATE)
#undef KEEL_INSTANTIATE

} // namespace keel
