// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/CheckIn.h"
#include "domain/records/Keeping.h"
#include "domain/records/Plan.h"
#include "domain/records/Reflection.h"
#include "domain/records/Support.h"
#include "domain/records/WorkingLife.h"
#include "domain/records/Writing.h"

#include <tuple>
#include <variant>

namespace keel {

/// All record bodies, in the order of keel-export/1.
using AllBodies = std::tuple<Profile, ChosenValue, CustomItem, CheckIn, Reflection, Plan, Moment, Note, Leave,
                             SupervisionSlot, SupervisionPrep, DayClosing, SupportLine, Person, WeeklyReview,
                             Instrument, Score, PromptSettings, Contact, ShareReceipt, Draft>;

/// Every kind once more, for what templates cannot do: explicit instantiation.
#define KEEL_FOR_EACH_BODY(use)                                                                              \
    use(Profile) use(ChosenValue) use(CustomItem) use(CheckIn) use(Reflection) use(Plan) use(Moment)         \
        use(Note) use(Leave) use(SupervisionSlot) use(SupervisionPrep) use(DayClosing) use(SupportLine)      \
            use(Person) use(WeeklyReview) use(Instrument) use(Score) use(PromptSettings) use(Contact)        \
                use(ShareReceipt) use(Draft)

template <class Tuple> struct RecordVariantOf;
template <class... Bodies> struct RecordVariantOf<std::tuple<Bodies...>>
{
    using type = std::variant<Record<Bodies>...>;
};
/// A record of any kind.
using AnyRecord = RecordVariantOf<AllBodies>::type;

/// Calls `function.template operator()<Body>()` for every kind, in the export's order.
template <class Function> void forEachBody(Function&& function)
{
    [&]<class... Bodies>(std::tuple<Bodies...>*) {
        (function.template operator()<Bodies>(), ...);
    }(static_cast<AllBodies*>(nullptr));
}

/// There is exactly one record of these kinds; its id is the table's name.
template <class Body>
inline constexpr bool isSingle = std::is_same_v<Body, Profile> || std::is_same_v<Body, PromptSettings>;

/// Records of these kinds are named by a slug, all others by a UUID.
template <class Body>
inline constexpr bool hasSlugId = isSingle<Body> || std::is_same_v<Body, ChosenValue> ||
                                  std::is_same_v<Body, CustomItem> || std::is_same_v<Body, Instrument>;

/// The day a record belongs to on the timeline; none for what has no day.
template <class Body> [[nodiscard]] std::optional<Day> timelineDay(const Body& body)
{
    if constexpr (requires { body.stamp; })
        return body.stamp.localDate;
    else if constexpr (requires { body.localDate; })
        return body.localDate;
    else if constexpr (std::is_same_v<Body, Plan>)
        return body.created ? std::optional(body.created->day()) : std::nullopt;
    else if constexpr (std::is_same_v<Body, Leave>)
        return body.from;
    else if constexpr (std::is_same_v<Body, SupervisionSlot>)
        return body.at.day();
    else
        return std::nullopt;
}

/// The kind's singular name: "check_in", "reflection", ... as the command line and the timeline say it.
[[nodiscard]] QString kindName(Kind kind);
[[nodiscard]] Result<Kind> kindFromName(QStringView name);

[[nodiscard]] const RecordHeader& headerOf(const AnyRecord& record);
[[nodiscard]] Kind kindOf(const AnyRecord& record);

} // namespace keel
