// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Boundaries.h"

#include <map>

namespace keel::insights {

namespace {

struct Answers
{
    int kept = 0;
    int answered = 0;

    void add(std::optional<bool> answer)
    {
        if (!answer)
            return;
        ++answered;
        kept += *answer ? 1 : 0;
    }

    [[nodiscard]] BoundaryRate rate(const QString& id) const
    {
        constexpr int minimumAnswers = 5;
        return {id, kept, answered, wilson(kept, answered), atLeast(answered, minimumAnswers)};
    }
};

} // namespace

std::optional<bool> finishedOnTime(const DayRecord& record)
{
    if (record.finishedOnTime || !record.overtimeMinutes)
        return record.finishedOnTime;
    return *record.overtimeMinutes == 0;
}

std::vector<BoundaryRate> boundaries(std::span<const DayRecord* const> workDays)
{
    Answers lunch;
    Answers onTime;
    Answers noMessages;
    Answers breaks;
    std::map<QString, Answers> own;
    for (const DayRecord* workDay : workDays) {
        lunch.add(workDay->lunchKept);
        onTime.add(finishedOnTime(*workDay));
        if (workDay->afterHoursMessages)
            noMessages.add(!*workDay->afterHoursMessages);
        if (workDay->breaksTaken)
            breaks.add(*workDay->breaksTaken >= 1);
        for (const BoundaryAnswer& answer : workDay->boundaries)
            own[answer.id].add(answer.kept);
    }
    std::vector<BoundaryRate> rates{
        lunch.rate(QStringLiteral("lunch_kept")), onTime.rate(QStringLiteral("finished_on_time")),
        noMessages.rate(QStringLiteral("no_messages")), breaks.rate(QStringLiteral("breaks"))};
    for (const auto& [id, answers] : own)
        rates.push_back(answers.rate(id));
    return rates;
}

} // namespace keel::insights
