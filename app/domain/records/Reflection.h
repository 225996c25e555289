// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Bounded.h"
#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/Record.h"

namespace keel {

/// Was the value there in that moment?
enum class ValueState { Alive, PushedAside };
template <> struct EnumNames<ValueState>
{
    static constexpr std::array<EnumName<ValueState>, 2> all{
        {{ValueState::Alive, "alive"}, {ValueState::PushedAside, "pushed_aside"}}};
};

/// A guided reflection from a challenge through values to a plan (domain brief 2a). Every step is optional.
struct Reflection
{
    static constexpr Kind kind = Kind::Reflection;
    static constexpr const char* table = "reflection";
    static constexpr const char* collection = "reflections";

    Stamp stamp;
    FieldText text;
    DistinctList<ItemId, 16> challengeIds;
    DistinctList<ItemId, 32> appraisalIds;
    std::optional<Rating> strainBefore;
    std::optional<Percentage> setupShare; ///< 0 all mine .. 100 all the set-up's
    FieldText feeling;
    DistinctList<ItemId, 25> valueIds;
    std::optional<ValueState> valueState;
    std::optional<Rating> comprehensible, manageable, meaningful;
    FieldText explainText, inHandsText, worthText;
    DistinctList<EntryId, 16> planIds;
    std::optional<Rating> strainAfter;
    std::optional<bool> forSupervision;
    DistinctList<ItemId, 8> wantIds; ///< after a hard-rule challenge: nothing, record, ally, formal, support
    DistinctList<ItemId, 16> optionIds; ///< the co_cul_* ways one wants to keep in mind; not yet done

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        Stamp::visit(self.stamp, visitor);
        visitor("text", self.text);
        visitor("challenge_ids", self.challengeIds);
        visitor("appraisal_ids", self.appraisalIds);
        visitor("strain_before", self.strainBefore);
        visitor("setup_share", self.setupShare);
        visitor("feeling", self.feeling);
        visitor("value_ids", self.valueIds);
        visitor("value_state", self.valueState);
        visitor("comprehensible", self.comprehensible);
        visitor("manageable", self.manageable);
        visitor("meaningful", self.meaningful);
        visitor("explain_text", self.explainText);
        visitor("in_hands_text", self.inHandsText);
        visitor("worth_text", self.worthText);
        visitor("plan_ids", self.planIds);
        visitor("strain_after", self.strainAfter);
        visitor("for_supervision", self.forSupervision);
        visitor("want_ids", self.wantIds);
        visitor("option_ids", self.optionIds);
    }
    friend bool operator==(const Reflection&, const Reflection&) = default;
};

} // namespace keel
