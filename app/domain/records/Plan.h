// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Bounded.h"
#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/Record.h"

namespace keel {

enum class PlanOutcome { Done, Partly, Not, NoCue };
template <> struct EnumNames<PlanOutcome>
{
    static constexpr std::array<EnumName<PlanOutcome>, 4> all{{{PlanOutcome::Done, "done"},
                                                               {PlanOutcome::Partly, "partly"},
                                                               {PlanOutcome::Not, "not"},
                                                               {PlanOutcome::NoCue, "no_cue"}}};
};

/// One occasion for a plan: did the signal come, was it done, did it help.
struct PlanOccasion
{
    static constexpr const char* table = "plan_occasion";
    Day date;
    std::optional<PlanOutcome> outcome;
    std::optional<Helpfulness> helpful;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("date", self.date);
        visitor("outcome", self.outcome);
        visitor("helpful", self.helpful);
    }
    friend bool operator==(const PlanOccasion&, const PlanOccasion&) = default;
};

/// An if-then plan that carries the challenge and value it came from.
struct Plan
{
    static constexpr Kind kind = Kind::Plan;
    static constexpr const char* table = "plan";
    static constexpr const char* collection = "plans";

    std::optional<DayOrTime> created;
    DistinctList<ItemId, 16> challengeIds;
    DistinctList<ItemId, 25> valueIds;
    std::optional<EntryId> reflectionId;
    FieldText ifCue;
    FieldText thenAction;
    std::optional<ItemId> copingId;
    std::optional<Day> validFrom, validTo;
    BoundedList<PlanOccasion, 10'000> occasions;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("created", self.created);
        visitor("challenge_ids", self.challengeIds);
        visitor("value_ids", self.valueIds);
        visitor("reflection_id", self.reflectionId);
        visitor("if_cue", self.ifCue);
        visitor("then_action", self.thenAction);
        visitor("coping_id", self.copingId);
        visitor("valid_from", self.validFrom);
        visitor("valid_to", self.validTo);
        visitor("occasions", self.occasions);
    }
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace keel
