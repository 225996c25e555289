// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CivilTime.h"
#include "domain/Identifiers.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace keel {

/// Every kind of record a diary holds. The numbers are stored: add, never renumber.
enum class Kind {
    CheckIn = 1,
    Reflection = 2,
    Plan = 3,
    Moment = 4,
    Note = 5,
    Leave = 6,
    SupervisionSlot = 7,
    SupervisionPrep = 8,
    DayClosing = 9,
    SupportLine = 10,
    Person = 11,
    WeeklyReview = 12,
    Instrument = 13,
    Score = 14,
    PromptSettings = 15,
    Contact = 16,
    ShareReceipt = 17,
    Draft = 18,
    Profile = 19,
    ChosenValue = 20,
    CustomItem = 21,
};

/// What every record carries beside its body.
struct RecordHeader
{
    RecordId id;
    Instant updatedAt;                ///< the last change; decides when two versions meet
    std::optional<Instant> deletedAt; ///< set while the record lies in the bin
    QByteArray extra; ///< a JSON object of keys we do not know, or empty; written back as it is

    friend bool operator==(const RecordHeader&, const RecordHeader&) = default;
};

/// A record: its header and a body that cannot hold an illegal value. Each body describes itself once:
/// `visit(self, visitor)` calls `visitor(key, member)` for every field in the order of keel-export/1.
/// The JSON reader and writer, the SQL columns and the tests all follow that one description.
template <class Body> struct Record
{
    RecordHeader header;
    Body body;

    friend bool operator==(const Record&, const Record&) = default;
};

/// When and where something was written.
struct Stamp
{
    Day localDate; ///< the diary day it belongs to
    std::optional<ZoneId> zone;
    std::optional<int> utcOffsetMinutes; ///< east of UTC, as the zone had it at recordedAt
    std::optional<Instant> recordedAt;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("local_date", self.localDate);
        visitor("tz", self.zone);
        visitor("utc_offset_min", self.utcOffsetMinutes);
        visitor("recorded_at", self.recordedAt);
    }
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// A stamp whose offset its zone did not have at that moment is refused.
[[nodiscard]] Result<void> checkStamp(const Stamp& stamp);

/// One name of an enumeration in the format.
template <class Enum> struct EnumName
{
    Enum value;
    const char* name;
};
/// Specialised per enumeration: `static constexpr std::array<EnumName<E>, N> all`.
template <class Enum> struct EnumNames;

template <class Enum> [[nodiscard]] QString enumToString(Enum value)
{
    for (const auto& entry : EnumNames<Enum>::all) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

template <class Enum> [[nodiscard]] Result<Enum> enumFromString(QStringView name)
{
    for (const auto& entry : EnumNames<Enum>::all) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return fail(ErrorCode::InvalidValue, QStringLiteral("not one of the known words"));
}

} // namespace keel
