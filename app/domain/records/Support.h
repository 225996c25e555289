// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Bounded.h"
#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/CheckIn.h"
#include "domain/records/Record.h"

namespace keel {

/// A supervision appointment; may recur, may lie ahead.
struct SupervisionSlot
{
    static constexpr Kind kind = Kind::SupervisionSlot;
    static constexpr const char* table = "supervision_slot";
    static constexpr const char* collection = "supervision_slots";

    DayOrTime at;
    std::optional<SupervisionKind> supervisionKind;
    Label recurs;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("at", self.at);
        visitor("kind", self.supervisionKind);
        visitor("recurs", self.recurs);
    }
    friend bool operator==(const SupervisionSlot&, const SupervisionSlot&) = default;
};

/// What one brings to a supervision session, and what came of it.
struct SupervisionPrep
{
    static constexpr Kind kind = Kind::SupervisionPrep;
    static constexpr const char* table = "supervision_prep";
    static constexpr const char* collection = "supervision_preps";

    std::optional<EntryId> slotId;
    std::optional<SupervisionKind> supervisionKind;
    BoundedList<FieldText, 64> questions;
    BoundedList<FieldText, 64> needs;
    std::optional<Helpfulness> gotWhatNeeded;
    FieldText agreedAction;
    std::optional<Day> nextDate;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("slot_id", self.slotId);
        visitor("kind", self.supervisionKind);
        visitor("questions", self.questions);
        visitor("needs", self.needs);
        visitor("got_what_needed", self.gotWhatNeeded);
        visitor("agreed_action", self.agreedAction);
        visitor("next_date", self.nextDate);
    }
    friend bool operator==(const SupervisionPrep&, const SupervisionPrep&) = default;
};

/// The end of a working day: a value touched, a closing phrase, a count of parked things (never what they
/// are).
struct DayClosing
{
    static constexpr Kind kind = Kind::DayClosing;
    static constexpr const char* table = "day_closing";
    static constexpr const char* collection = "day_closings";

    Day localDate;
    std::optional<ItemId> valueId;
    FieldText phrase;
    std::optional<BoundedInt<0, 1000>> parkedCount;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("local_date", self.localDate);
        visitor("value_id", self.valueId);
        visitor("phrase", self.phrase);
        visitor("parked_count", self.parkedCount);
    }
    friend bool operator==(const DayClosing&, const DayClosing&) = default;
};

/// A line of support of one's own: who runs it, who would know, how to reach it.
struct SupportLine
{
    static constexpr Kind kind = Kind::SupportLine;
    static constexpr const char* table = "support_line";
    static constexpr const char* collection = "support_lines";

    FieldText name;
    FieldText whoRunsIt;
    FieldText whoWouldKnow;
    FieldText how;
    Label supportKind;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("name", self.name);
        visitor("who_runs_it", self.whoRunsIt);
        visitor("who_would_know", self.whoWouldKnow);
        visitor("how", self.how);
        visitor("kind", self.supportKind);
    }
    friend bool operator==(const SupportLine&, const SupportLine&) = default;
};

/// Someone to turn to, under whatever label the person chose.
struct Person
{
    static constexpr Kind kind = Kind::Person;
    static constexpr const char* table = "person";
    static constexpr const char* collection = "people";

    FieldText label;
    Label personKind;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("label", self.label);
        visitor("kind", self.personKind);
    }
    friend bool operator==(const Person&, const Person&) = default;
};

/// The weekly look back (domain brief 2c). The export leaves this shape to us.
struct WeeklyReview
{
    static constexpr Kind kind = Kind::WeeklyReview;
    static constexpr const char* table = "weekly_review";
    static constexpr const char* collection = "weekly_reviews";

    Stamp stamp;
    std::optional<Day> weekStart; ///< the Monday
    FieldText mattered;
    std::optional<ItemId> copingId; ///< which action helped
    FieldText setupChange;          ///< one thing for the set-up to change
    std::optional<EntryId> planId;
    FieldText forSupervision;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        Stamp::visit(self.stamp, visitor);
        visitor("week_start", self.weekStart);
        visitor("mattered", self.mattered);
        visitor("coping_id", self.copingId);
        visitor("setup_change", self.setupChange);
        visitor("plan_id", self.planId);
        visitor("for_supervision", self.forSupervision);
    }
    friend bool operator==(const WeeklyReview&, const WeeklyReview&) = default;
};

} // namespace keel
