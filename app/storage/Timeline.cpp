// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Timeline.h"

#include <limits>

namespace keel {

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

    QByteArray kinds;
    const QList<Kind> wanted = filter.kinds.isEmpty() ? entryKinds() : filter.kinds;
    for (const Kind kind : wanted)
        kinds += (kinds.isEmpty() ? "" : ", ") + QByteArray::number(int(kind));
    QByteArray sql = "SELECT seq, kind, id, updated_at, extra FROM record"
                     " WHERE seq BETWEEN ? AND ? AND deleted_at IS NULL AND kind IN (" +
                     kinds + ")";
    if (!filter.items.isEmpty()) {
        QByteArray items = "?";
        for (qsizetype i = 1; i < filter.items.size(); ++i)
            items += ", ?";
        sql += " AND (EXISTS (SELECT 1 FROM link WHERE link.seq = record.seq AND item IN (" + items +
               ")) OR EXISTS (SELECT 1 FROM check_in_coping c WHERE c.seq = record.seq AND c.id IN (" +
               items + ")) OR EXISTS (SELECT 1 FROM plan p WHERE p.seq = record.seq AND p.coping_id IN (" +
               items + ")))";
    }
    KEEL_ASSIGN(auto select, m_connection.prepare(QByteArray(sql + " ORDER BY seq DESC")));
    select.bindAll(from, to);
    int parameter = 2;
    if (!filter.items.isEmpty()) {
        for (int use = 0; use < 3; ++use) {
            for (const ItemId& item : filter.items)
                select.bind(++parameter, item.toString());
        }
    }

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

} // namespace keel
