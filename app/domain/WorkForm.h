// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DateText.h"
#include "domain/records/WorkingLife.h"

#include <array>
#include <map>

namespace keel {

/// The fields of "My work" that people type into.
enum class WorkField {
    DayStart,
    LunchFrom,
    LunchTo,
    QuietFrom,
    QuietTo,
    Zone,
    Fte,
    RoleSince,
    LeaveYearStart,
    Entitlement,
    WeekAMonday,
};

/// What may be the matter with one.
enum class WorkProblem {
    NotATime,
    OtherEndMissing, ///< one end of a span without the other
    SameEnds,        ///< a span that ends when it begins
    TooLong,         ///< a span longer than a day has room for (lunch: 4 hours, work: 16)
    NotAZone,
    NotANumber,
    OutOfRange,
    NotADate,
    NotAMonday,
    NotAMonth, ///< nor a date with its year
    NotYet,    ///< a day that has not come
};

/// One weekday of the rota, in every week or in week A or B.
struct HoursRow
{
    int weekday = 1; ///< 1 Monday .. 7 Sunday
    std::optional<RotaWeek> week;
    bool worked = false;
    QString from, to;
    friend bool operator==(const HoursRow&, const HoursRow&) = default;
};

/// "My work" as it is typed. Empty texts mean "not said".
struct WorkForm
{
    std::map<WorkField, QString> texts;
    QList<HoursRow> hours; ///< 7 rows, or 14 with weeks A and B
    std::optional<Role> role;
    std::optional<DeviceOwner> deviceOwner;
    std::optional<LeaveUnit> leaveUnit;
    std::optional<int> weeklyOvertimeLimitMinutes;

    [[nodiscard]] QString text(WorkField field) const;
    /// The rows of a rota, with those that are not worked.
    [[nodiscard]] static QList<HoursRow> rowsOf(const Profile& profile, bool fortnight);
    [[nodiscard]] static bool isFortnight(const Profile& profile);
};

struct CheckedWork
{
    Profile profile; ///< what could be read; where something is the matter, what was there before
    std::map<WorkField, WorkProblem> problems;
    std::map<int, WorkProblem> hourProblems; ///< by row
};

/// Reads the form into a profile. Pure.
[[nodiscard]] CheckedWork checkWork(const WorkForm& form, const Profile& before, Day today,
                                    const MonthNames& months);

} // namespace keel
