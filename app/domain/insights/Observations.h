// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

#include <QString>

#include <functional>

namespace keel::insights {

/// What the statistics need to know of a diary, and nothing else: no text, no names. Services fill it.

enum class DayType { Work, NonWork, Leave, Sick, Training };

/// The answer about one of the person's own boundaries on one day.
struct BoundaryAnswer
{
    QString id;
    bool kept = false;
};

/// One check-in. Ratings are 0-10, minutes are minutes, blank is std::nullopt and never zero.
struct DayRecord
{
    Day day = 0;
    std::optional<DayType> type; ///< blank: leave, then the rota, decide
    std::optional<int> mood;
    std::optional<int> energy;
    std::optional<int> strain;
    std::optional<int> meaning;
    std::optional<bool> valuesConnected;
    std::optional<int> clientContacts;
    std::optional<int> telephoneMinutes;
    std::optional<int> overtimeMinutes;
    std::optional<int> riskContacts;
    std::optional<int> breaksTaken;
    std::optional<bool> lunchKept;
    std::optional<bool> finishedOnTime;
    std::optional<bool> afterHoursMessages;
    /// Talked with a peer / had supervision. Both are lists in the diary, which have no "none": a check-in
    /// whose list is empty is `false`.
    std::optional<bool> peerSupport;
    std::optional<bool> supervision;
    std::vector<BoundaryAnswer> boundaries;
};

enum class Outcome { Done, Partly, Not, NoCue };

/// One occasion on which an if-then plan could have been carried out.
struct PlanOccasion
{
    Day day = 0;
    QString planId;
    QString copingId; ///< empty when the plan names no coping action
    Outcome outcome = Outcome::Not;
    std::optional<int> helpful; ///< 0-4
};

/// "How helpful was it", 0-4, from a check-in's coping_used.
struct HelpfulnessRating
{
    Day day = 0;
    QString copingId;
    int helpful = 0;
};

enum class ChallengeDimension { Individual, Systemic };

/// One challenge named in one check-in, reflection, moment or note. Culture items (ch_cul_*) are systemic.
struct ChallengeLink
{
    Day day = 0;
    QString id;
    ChallengeDimension dimension = ChallengeDimension::Individual;
};

/// The links of one check-in, reflection, moment or note, as far as the chain counts them.
struct ChainEntry
{
    QString id;
    Day day = 0;
    bool hasChallenge = false;
    bool hasValue = false;
    bool hasCoping = false; ///< coping_used or coping_ids is not empty
    std::vector<QString> planIds;
    bool hardRule = false; ///< names a challenge that nobody is asked to cope with (domain brief 1a)
};

/// A plan's place in a chain; its occasions are found by `PlanOccasion::planId`.
struct ChainPlan
{
    QString id;
    QString reflectionId; ///< empty when it grew out of no reflection
};

enum class LeaveKind { Annual, Toil, Sick, Carers, Special, Study, Training, BankHoliday, Other };
enum class LeaveUnit { Hours, Days };

/// A stretch of leave, both ends included.
struct LeaveSpan
{
    Day from = 0;
    Day to = -1;
    LeaveKind kind = LeaveKind::Annual;
    std::optional<double> amount;
    LeaveUnit unit = LeaveUnit::Days;
};

/// Annual leave as the person set it up; blank until they do.
struct LeaveAccount
{
    LeaveUnit unit = LeaveUnit::Days;
    std::optional<double> entitlement; ///< per leave year, in `unit`
    std::optional<int> startMonth;     ///< 1-12
    std::optional<int> startDay;       ///< 1-31
};

struct Observations
{
    std::vector<DayRecord> days;     ///< ascending, one per day
    std::function<bool(Day)> onRota; ///< contracted hours on that day; unset: no rota, nothing is expected
    std::vector<LeaveSpan> leave;
    LeaveAccount leaveAccount;
    std::vector<PlanOccasion> occasions;
    std::vector<HelpfulnessRating> ratings;
    std::vector<ChallengeLink> challenges;
    std::vector<Day> pulledAway; ///< one per record that carries ap_sys_values_pulled
    std::vector<ChainEntry> chainEntries;
    std::vector<ChainPlan> plans;
    std::optional<int> weeklyOvertimeLimit; ///< minutes
};

} // namespace keel::insights
