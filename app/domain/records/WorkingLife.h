// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Bounded.h"
#include "domain/Lists.h"
#include "domain/Text.h"
#include "domain/records/CheckIn.h"
#include "domain/records/Record.h"

namespace keel {

/// From one wall-clock time to another; `from` later than `to` spans midnight.
struct TimeSpan
{
    std::optional<TimeOfDay> from, to;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("from", self.from);
        visitor("to", self.to);
    }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

enum class RotaWeek { A, B };
template <> struct EnumNames<RotaWeek>
{
    static constexpr std::array<EnumName<RotaWeek>, 2> all{{{RotaWeek::A, "A"}, {RotaWeek::B, "B"}}};
};

/// Contracted hours on one weekday, every week or in week A or B of a fortnight.
struct WorkingHours
{
    static constexpr const char* table = "profile_hours";
    BoundedInt<1, 7> weekday; ///< 1 Monday .. 7 Sunday
    std::optional<TimeOfDay> from, to;
    std::optional<RotaWeek> week;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("weekday", self.weekday);
        visitor("from", self.from);
        visitor("to", self.to);
        visitor("week", self.week);
    }
    friend bool operator==(const WorkingHours&, const WorkingHours&) = default;
};

enum class LeaveUnit { Hours, Days };
template <> struct EnumNames<LeaveUnit>
{
    static constexpr std::array<EnumName<LeaveUnit>, 2> all{
        {{LeaveUnit::Hours, "hours"}, {LeaveUnit::Days, "days"}}};
};

enum class Role { Qualified, Trainee, Senior, Other };
template <> struct EnumNames<Role>
{
    static constexpr std::array<EnumName<Role>, 4> all{{{Role::Qualified, "qualified"},
                                                        {Role::Trainee, "trainee"},
                                                        {Role::Senior, "senior"},
                                                        {Role::Other, "other"}}};
};

/// Whose device the diary lies on, asked once at the start.
enum class DeviceOwner { Mine, Shared, Employer };
template <> struct EnumNames<DeviceOwner>
{
    static constexpr std::array<EnumName<DeviceOwner>, 3> all{
        {{DeviceOwner::Mine, "mine"}, {DeviceOwner::Shared, "shared"}, {DeviceOwner::Employer, "employer"}}};
};

using LeaveAmount = BoundedReal<0, 10'000>;

/// The person's working life as far as the diary needs it. There is exactly one.
struct Profile
{
    static constexpr Kind kind = Kind::Profile;
    static constexpr const char* table = "profile";
    static constexpr const char* collection = "profile";

    std::optional<TimeOfDay> dayStart; ///< when a diary day begins; 03:00 unless set
    std::optional<BoundedReal<0, 2>> fte;
    BoundedList<WorkingHours, 28> hours;
    TimeSpan lunch;
    std::optional<YearDay> leaveYearStart;
    std::optional<LeaveUnit> leaveUnit;
    std::optional<LeaveAmount> leaveEntitlement;
    std::optional<BoundedInt<0, 10'080>> weeklyOvertimeLimitMinutes;
    TimeSpan noMessages;
    DistinctList<Day, 4000> onCall;
    std::optional<Role> role;
    std::optional<Day> roleSince;
    std::optional<Day> weekAMonday;
    std::optional<ZoneId> zone;
    Label country;
    Label language;
    std::optional<DeviceOwner> deviceOwner;     ///< our addition to the format
    std::optional<Instant> recoveryConfirmedAt; ///< when the code was last typed and right; our addition

    [[nodiscard]] TimeOfDay effectiveDayStart() const
    {
        return dayStart.value_or(TimeOfDay::fromMinutes(180));
    }

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("day_start", self.dayStart);
        visitor("fte", self.fte);
        visitor("hours", self.hours);
        visitor("lunch", self.lunch);
        visitor("leave_year_start", self.leaveYearStart);
        visitor("leave_unit", self.leaveUnit);
        visitor("leave_entitlement", self.leaveEntitlement);
        visitor("weekly_overtime_limit_min", self.weeklyOvertimeLimitMinutes);
        visitor("no_messages", self.noMessages);
        visitor("on_call", self.onCall);
        visitor("role", self.role);
        visitor("role_since", self.roleSince);
        visitor("week_a_monday", self.weekAMonday);
        visitor("tz", self.zone);
        visitor("country", self.country);
        visitor("language", self.language);
        visitor("device_owner", self.deviceOwner);
        visitor("recovery_confirmed_at", self.recoveryConfirmedAt);
    }
    friend bool operator==(const Profile&, const Profile&) = default;
};

enum class LeaveKind { Annual, Toil, Sick, Carers, Special, Study, Training, BankHoliday, Other };
template <> struct EnumNames<LeaveKind>
{
    static constexpr std::array<EnumName<LeaveKind>, 9> all{{{LeaveKind::Annual, "annual"},
                                                             {LeaveKind::Toil, "toil"},
                                                             {LeaveKind::Sick, "sick"},
                                                             {LeaveKind::Carers, "carers"},
                                                             {LeaveKind::Special, "special"},
                                                             {LeaveKind::Study, "study"},
                                                             {LeaveKind::Training, "training"},
                                                             {LeaveKind::BankHoliday, "bank_holiday"},
                                                             {LeaveKind::Other, "other"}}};
};

/// Time away from work, first to last day inclusive; may lie ahead.
struct Leave
{
    static constexpr Kind kind = Kind::Leave;
    static constexpr const char* table = "leave";
    static constexpr const char* collection = "leave";

    Day from, to;
    std::optional<LeaveKind> leaveKind;
    std::optional<LeaveAmount> amount;
    std::optional<LeaveUnit> unit;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("from", self.from);
        visitor("to", self.to);
        visitor("kind", self.leaveKind);
        visitor("amount", self.amount);
        visitor("unit", self.unit);
    }
    friend bool operator==(const Leave&, const Leave&) = default;
};

/// A value the person chose or looked at, in their own words.
struct ChosenValue
{
    static constexpr Kind kind = Kind::ChosenValue;
    static constexpr const char* table = "chosen_value";
    static constexpr const char* collection = "values";

    FieldText label; ///< own words; empty = the catalogue's
    std::optional<Importance> importance;
    FieldText why;
    std::optional<bool> chosen;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("label", self.label);
        visitor("importance", self.importance);
        visitor("why", self.why);
        visitor("chosen", self.chosen);
    }
    friend bool operator==(const ChosenValue&, const ChosenValue&) = default;
};

enum class Phase { Challenge, Appraisal, Coping };
template <> struct EnumNames<Phase>
{
    static constexpr std::array<EnumName<Phase>, 3> all{
        {{Phase::Challenge, "challenge"}, {Phase::Appraisal, "appraisal"}, {Phase::Coping, "coping"}}};
};

enum class Dimension { Individual, SystemicRelational, Boundaries };
template <> struct EnumNames<Dimension>
{
    static constexpr std::array<EnumName<Dimension>, 3> all{
        {{Dimension::Individual, "individual"},
         {Dimension::SystemicRelational, "systemic_relational"},
         {Dimension::Boundaries, "boundaries"}}};
};

/// An item of one's own (`usr_...`), or an own wording or hiding of a built-in one.
struct CustomItem
{
    static constexpr Kind kind = Kind::CustomItem;
    static constexpr const char* table = "custom_item";
    static constexpr const char* collection = "custom_items";

    std::optional<Phase> phase;
    std::optional<Dimension> dimension;
    FieldText label;
    FieldText help;
    std::optional<bool> hidden;

    template <class Self, class Visitor> static void visit(Self& self, Visitor& visitor)
    {
        visitor("phase", self.phase);
        visitor("dimension", self.dimension);
        visitor("label", self.label);
        visitor("help", self.help);
        visitor("hidden", self.hidden);
    }
    friend bool operator==(const CustomItem&, const CustomItem&) = default;
};

} // namespace keel
