// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

#include <QRandomGenerator>

#include <type_traits>

namespace keel::test {

/// Legal records of every kind, each field drawn over its whole range and often at its edges: what a test of
/// "whatever the diary holds" needs. The same seed gives the same records. Check-ins lie on different days.
class RandomDiary final
{
public:
    /// No dated entry lies after `last`.
    RandomDiary(quint32 seed, Day last) : m_random(seed), m_last(last), m_nextCheckIn(last) {}

    template <class Body> [[nodiscard]] Record<Body> record();
    /// `perKind` of each kind, one of those that are single, in the export's order.
    [[nodiscard]] QList<AnyRecord> records(int perKind);

    // The draws. Also of use alone.
    [[nodiscard]] bool oneIn(int n) { return m_random.bounded(n) == 0; }
    [[nodiscard]] int number(int least, int most);
    /// Any script, marks, controls, quotes; at most that many bytes of UTF-8 and code points (0 = no limit).
    [[nodiscard]] QString text(qsizetype maxBytes, qsizetype maxPoints);
    [[nodiscard]] QString jsonObject();
    [[nodiscard]] Day anyDay();
    [[nodiscard]] Day entryDay();
    [[nodiscard]] Instant moment();
    [[nodiscard]] ZoneId zone();
    [[nodiscard]] ItemId slug();
    [[nodiscard]] EntryId id();

private:
    struct Filler;

    void fill(bool& value) { value = oneIn(2); }
    void fill(int& value) { value = number(-720, 840); }
    template <int Min, int Max> void fill(BoundedInt<Min, Max>& value)
    {
        value = *BoundedInt<Min, Max>::create(number(Min, Max));
    }
    template <int Min, int Max> void fill(BoundedReal<Min, Max>& value)
    {
        const double share = oneIn(4) ? double(number(0, 1)) : m_random.generateDouble();
        value = *BoundedReal<Min, Max>::create(Min + share * (Max - Min));
    }
    template <qsizetype Bytes, qsizetype Points> void fill(BoundedText<Bytes, Points>& value)
    {
        value = *BoundedText<Bytes, Points>::create(text(Bytes, Points));
    }
    void fill(JsonText& value) { value = *JsonText::create(jsonObject()); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum& value)
    {
        value = EnumNames<Enum>::all[size_t(number(0, int(EnumNames<Enum>::all.size()) - 1))].value;
    }
    void fill(Day& value) { value = anyDay(); }
    void fill(Instant& value) { value = moment(); }
    void fill(TimeOfDay& value) { value = TimeOfDay::fromMinutes(number(0, 1439)); }
    void fill(YearDay& value);
    void fill(ZoneId& value) { value = zone(); }
    void fill(DayOrTime& value);
    void fill(ItemId& value) { value = slug(); }
    void fill(EntryId& value) { value = id(); }
    template <class T> void fill(std::optional<T>& value)
    {
        if (!oneIn(3))
            fill(value.emplace());
    }
    void fill(ScaleScores& scores) { fill(scores.entries); }
    template <class T, qsizetype Max> void fill(BoundedList<T, Max>& list)
    {
        fillList<BoundedList<T, Max>, T>(list, Max);
    }
    template <class T, qsizetype Max> void fill(DistinctList<T, Max>& list)
    {
        fillList<DistinctList<T, Max>, T>(list, Max);
    }
    template <class Struct>
    requires requires(Struct& value, Filler& filler) { Struct::visit(value, filler); }
    void fill(Struct& value);
    template <class List, class T> void fillList(List& list, qsizetype most)
    {
        const qsizetype longest = most <= 64 && oneIn(8) ? most : std::min<qsizetype>(most, 4);
        for (qsizetype left = number(oneIn(8) ? int(longest) : 0, int(longest)); left > 0; --left) {
            T item;
            fill(item);
            [[maybe_unused]] const auto added = list.add(std::move(item)); // a twin is left out
        }
    }
    void fillHeader(RecordHeader& header, bool mayHaveExtra);
    void settle(Stamp& stamp);

    QRandomGenerator m_random;
    Day m_last;
    Day m_nextCheckIn;
    int m_slugs = 0;
};

struct RandomDiary::Filler
{
    RandomDiary& diary;
    template <class T> void operator()(const char*, T& field) { diary.fill(field); }
};

template <class Struct>
requires requires(Struct& value, RandomDiary::Filler& filler) { Struct::visit(value, filler); }
void RandomDiary::fill(Struct& value)
{
    Filler filler{*this};
    Struct::visit(value, filler);
}

template <class Body> Record<Body> RandomDiary::record()
{
    Record<Body> record;
    Filler filler{*this};
    Body::visit(record.body, filler);
    fillHeader(record.header, !isSingle<Body>);
    if constexpr (isSingle<Body>) {
        record.header.id = *ItemId::parse(QString::fromLatin1(Body::table));
        record.header.deletedAt.reset();
    } else if constexpr (hasSlugId<Body>) {
        record.header.id = slug();
    } else {
        record.header.id = id();
    }
    if constexpr (requires { record.body.stamp; })
        settle(record.body.stamp);
    else if constexpr (requires { record.body.localDate; })
        record.body.localDate = entryDay();
    if constexpr (std::is_same_v<Body, CheckIn>) {
        record.body.stamp.localDate = m_nextCheckIn;
        m_nextCheckIn = m_nextCheckIn.plus(-number(1, 3));
    }
    if constexpr (std::is_same_v<Body, Leave>)
        record.body.to = std::max(record.body.from, record.body.to);
    return record;
}

} // namespace keel::test
