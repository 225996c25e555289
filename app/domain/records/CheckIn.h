// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Bounded.h"
#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/Record.h"

namespace keel {

/// What kind of day it was: the denominator of every work rate.
enum class DayType { Work, NonWork, Leave, Sick, Training };
template <> struct EnumNames<DayType>
{
    static constexpr std::array<EnumName<DayType>, 5> all{{{DayType::Work, "work"},
                                                           {DayType::NonWork, "non_work"},
                                                           {DayType::Leave, "leave"},
                                                           {DayType::Sick, "sick"},
                                                           {DayType::Training, "training"}}};
};

enum class Place { Home, Site, Both };
template <> struct EnumNames<Place>
{
    static constexpr std::array<EnumName<Place>, 3> all{
        {{Place::Home, "home"}, {Place::Site, "site"}, {Place::Both, "both"}}};
};

enum class SupervisionKind { Case, Clinical, Peer };
template <> struct EnumNames<SupervisionKind>
{
    static constexpr std::array<EnumName<SupervisionKind>, 3> all{{{SupervisionKind::Case, "case"},
                                                                   {SupervisionKind::Clinical, "clinical"},
                                                                   {SupervisionKind::Peer, "peer"}}};
};

/// Supervision received on a day.
struct SupervisionReceived
{
    static constexpr const char* table = "check_in_supervision";
    SupervisionKind kind = SupervisionKind::Case;
    std::optional<BoundedInt<0, 180>> minutes;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("kind", self.kind);
        visitor("minutes", self.minutes);
    }
    friend bool operator==(const SupervisionReceived&, const SupervisionReceived&) = default;
};

/// A boundary of one's own and whether it held.
struct BoundaryKept
{
    static constexpr const char* table = "check_in_boundary";
    ItemId id;
    std::optional<bool> kept;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("id", self.id);
        visitor("kept", self.kept);
    }
    friend bool operator==(const BoundaryKept&, const BoundaryKept&) = default;
};

/// A coping action used, and how helpful it was.
struct CopingUsed
{
    static constexpr const char* table = "check_in_coping";
    ItemId id;
    std::optional<Helpfulness> helpful;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("id", self.id);
        visitor("helpful", self.helpful);
    }
    friend bool operator==(const CopingUsed&, const CopingUsed&) = default;
};

/// The daily check-in: one per diary day, everything optional, blank is not zero (domain brief 2b).
struct CheckIn
{
    static constexpr Kind kind = Kind::CheckIn;
    static constexpr const char* table = "check_in";
    static constexpr const char* collection = "check_ins";

    Stamp stamp;
    std::optional<DayType> dayType;
    std::optional<Rating> mood, energy, strain, meaning;
    std::optional<bool> valuesConnected;
    DistinctList<ItemId, 25> valueIds;
    std::optional<BoundedInt<0, 30>> clientContacts;
    std::optional<BoundedInt<0, 600>> telephoneMinutes;
    std::optional<BoundedInt<0, 480>> overtimeMinutes;
    std::optional<BoundedInt<0, 600>> videoMinutes;
    std::optional<BoundedInt<0, 30>> groupContacts;
    std::optional<BoundedInt<0, 100>> onlineReviews;
    std::optional<Place> place;
    std::optional<BoundedInt<0, 10>> breaksTaken;
    std::optional<bool> lunchKept;
    std::optional<bool> finishedOnTime;
    DistinctList<ItemId, 3> challengeIds;
    DistinctList<ItemId, 32> appraisalIds;
    BoundedList<SupervisionReceived, 8> supervision;
    std::optional<BoundedInt<0, 10>> riskContacts;
    std::optional<bool> afterHoursMessages;
    BoundedList<BoundaryKept, 32> boundaries;
    BoundedList<CopingUsed, 64> copingUsed;
    ShortNote note;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        Stamp::visit(self.stamp, visitor);
        visitor("day_type", self.dayType);
        visitor("mood", self.mood);
        visitor("energy", self.energy);
        visitor("strain", self.strain);
        visitor("meaning", self.meaning);
        visitor("values_connected", self.valuesConnected);
        visitor("value_ids", self.valueIds);
        visitor("client_contacts", self.clientContacts);
        visitor("telephone_min", self.telephoneMinutes);
        visitor("overtime_min", self.overtimeMinutes);
        visitor("video_min", self.videoMinutes);
        visitor("group_contacts", self.groupContacts);
        visitor("online_reviews", self.onlineReviews);
        visitor("place", self.place);
        visitor("breaks_taken", self.breaksTaken);
        visitor("lunch_kept", self.lunchKept);
        visitor("finished_on_time", self.finishedOnTime);
        visitor("challenge_ids", self.challengeIds);
        visitor("appraisal_ids", self.appraisalIds);
        visitor("supervision", self.supervision);
        visitor("risk_contacts", self.riskContacts);
        visitor("after_hours_messages", self.afterHoursMessages);
        visitor("boundaries", self.boundaries);
        visitor("coping_used", self.copingUsed);
        visitor("note", self.note);
    }
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

} // namespace keel
