// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Timeline.h"

#include "storage/RecordColumns.h"

#include <limits>

namespace keel {

namespace {

using columns::ListRole;

QByteArray numbers(std::initializer_list<int> values)
{
    QByteArray list;
    for (const int value : values)
        list += (list.isEmpty() ? "" : ", ") + QByteArray::number(value);
    return list;
}

QByteArray linked(std::initializer_list<ListRole> roles)
{
    QByteArray sql;
    for (const ListRole role : roles)
        sql += " OR EXISTS (SELECT 1 FROM link l WHERE l.role = " + numbers({int(role)}) +
               " AND l.seq = record.seq)";
    return sql;
}

QByteArray phaseCondition(Phase phase)
{
    switch (phase) {
    case Phase::Challenge:
        return "kind = " + numbers({int(Kind::Reflection)}) + linked({ListRole::Challenge});
    case Phase::Appraisal:
        return "kind = " + numbers({int(Kind::Moment)}) + linked({ListRole::Value, ListRole::Appraisal});
    case Phase::Coping:
        return "kind = " + numbers({int(Kind::Plan)}) + linked({ListRole::Coping, ListRole::Plan}) +
               " OR EXISTS (SELECT 1 FROM check_in_coping c WHERE c.seq = record.seq)";
    }
    Q_UNREACHABLE();
}

} // namespace

FilterConditions::FilterConditions(const TimelineFilter& filter, int firstParameter)
{
    if (!filter.kinds.isEmpty()) {
        QByteArray kinds;
        for (const Kind kind : filter.kinds)
            kinds += (kinds.isEmpty() ? "" : ", ") + QByteArray::number(int(kind));
        sql += " AND kind IN (" + kinds + ')';
    }
    if (!filter.phases.isEmpty()) {
        QByteArray phases;
        for (const Phase phase : filter.phases)
            phases += (phases.isEmpty() ? "" : " OR ") + phaseCondition(phase);
        sql += " AND (" + phases + ')';
    }
    int parameter = firstParameter;
    const auto linkedTo = [&](ListRole role, const QList<ItemId>& items) {
        if (items.isEmpty())
            return;
        QByteArray list;
        for (const ItemId& item : items) {
            list += (list.isEmpty() ? "?" : ", ?") + QByteArray::number(parameter++);
            texts.append(item.toString());
        }
        sql += " AND EXISTS (SELECT 1 FROM link l WHERE l.role = " + QByteArray::number(int(role)) +
               " AND l.seq = record.seq AND l.item IN (" + list + "))";
    };
    linkedTo(ListRole::Challenge, filter.challenges);
    linkedTo(ListRole::Value, filter.values);
}

QList<Kind> Timeline::entryKinds()
{
    return {Kind::CheckIn, Kind::Reflection, Kind::Plan,       Kind::Moment,
            Kind::Note,    Kind::Leave,      Kind::DayClosing, Kind::WeeklyReview};
}

Result<QList<RecordPlace>> Timeline::page(const TimelineFilter& filter, std::optional<RecordSeq> before,
                                          qsizetype limit)
{
    const RecordSeq from = filter.range.from ? firstSeqOf(filter.range.from->julian()) : 0;
    RecordSeq to =
        filter.range.to ? lastSeqOf(filter.range.to->julian()) : std::numeric_limits<RecordSeq>::max();
    if (before)
        to = qMin(to, *before - 1);

    TimelineFilter complete = filter;
    if (complete.kinds.isEmpty())
        complete.kinds = entryKinds();
    const FilterConditions conditions(complete, 3);
    KEEL_ASSIGN(auto select,
                m_connection.prepare(QByteArray("SELECT seq, kind, id, updated_at, extra FROM record"
                                                " WHERE seq BETWEEN ?1 AND ?2 AND deleted_at IS NULL" +
                                                conditions.sql + " ORDER BY seq DESC")));
    select.bindAll(from, to);
    int parameter = 2;
    for (const QString& text : conditions.texts)
        select.bind(++parameter, text);

    QList<RecordPlace> places;
    while (true) {
        KEEL_ASSIGN(const bool row, select.step());
        if (!row)
            return places;
        RecordPlace place;
        place.seq = select.int64(0);
        if (!places.isEmpty() && places.size() >= limit &&
            julianDayOf(place.seq) != julianDayOf(places.last().seq))
            return places;
        place.kind = Kind(select.int64(1));
        place.header.id = RecordId::fromKey(select.blob(2), false); // every entry kind has a UUID
        place.header.updatedAt = Instant::fromMilliseconds(select.int64(3));
        place.header.extra = select.text(4).toUtf8();
        places.append(std::move(place));
    }
}

Result<QList<DayCount>> Timeline::days(const TimelineFilter& filter)
{
    TimelineFilter complete = filter;
    if (complete.kinds.isEmpty())
        complete.kinds = entryKinds();
    const FilterConditions conditions(complete, 3);
    const QByteArray day = "seq >> " + QByteArray::number(seqDayShift);
    KEEL_ASSIGN(auto select,
                m_connection.prepare(QByteArray("SELECT " + day +
                                                ", count(*) FROM record"
                                                " WHERE seq BETWEEN ?1 AND ?2 AND deleted_at IS NULL" +
                                                conditions.sql + " GROUP BY " + day + " ORDER BY 1")));
    select.bindAll(firstSeqOf(filter.range.from ? filter.range.from->julian() : firstDatedDay),
                   filter.range.to ? lastSeqOf(filter.range.to->julian())
                                   : std::numeric_limits<RecordSeq>::max());
    int parameter = 2;
    for (const QString& text : conditions.texts)
        select.bind(++parameter, text);
    QList<DayCount> found;
    while (true) {
        KEEL_ASSIGN(const bool row, select.step());
        if (!row)
            return found;
        found.append({Day::fromJulian(select.int64(0)), int(select.int64(1))});
    }
}

Result<QList<ItemId>> Timeline::itemsInUse(int role)
{
    KEEL_ASSIGN(auto select, m_connection.statement("SELECT item FROM link WHERE role = ? GROUP BY item"
                                                    " ORDER BY count(*) DESC, item"));
    select->bindAll(role);
    QList<ItemId> items;
    while (true) {
        KEEL_ASSIGN(const bool row, select->step());
        if (!row)
            return items;
        if (const auto item = ItemId::parse(select->text(0)))
            items.append(*item);
    }
}

Result<QList<ItemId>> Timeline::challengesInUse() { return itemsInUse(int(ListRole::Challenge)); }

Result<QList<ItemId>> Timeline::valuesInUse() { return itemsInUse(int(ListRole::Value)); }

} // namespace keel
