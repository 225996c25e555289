// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Trends.h"

#include <QStringList>

/// Every figure of a Trends as lines of text, so that two of them can be compared and a difference be read.
namespace keel::insights::test {

class TrendsText
{
public:
    static QStringList of(const Trends& trends) { return TrendsText(trends).m_lines; }

private:
    explicit TrendsText(const Trends& trends)
    {
        add("coverage", trends.coverage.workDaysRecorded, trends.coverage.workDaysExpected);
        add("wellbeing", trends.wellbeing.gate.shown, trends.wellbeing.gate.have);
        for (const auto& row : trends.wellbeing.daily)
            add("daily", row.day, row.w);
        for (const auto& row : trends.wellbeing.ewma)
            add("ewma", row.day, row.value, row.carried);
        for (const auto& row : trends.wellbeing.rollingMedian)
            add("median", row.day, row.value);
        for (const auto& row : trends.exposure)
            add("exposure", row.day, row.index);
        for (const auto& week : trends.strainWeeks)
            add("strain", week.weekStart, week.expected, week.recorded, week.coverage, week.mean,
                week.highDays, week.shown);
        for (const auto& week : trends.overtimeWeeks)
            add("overtime", week.weekStart, week.recordedDays, week.expectedDays, week.totalMinutes,
                week.over);
        const auto& chains = trends.chains;
        add("chains", chains.challenges, chains.withValue, chains.withCoping, chains.copingDone);
        add("values", trends.values.rate.yes, trends.values.rate.no, trends.values.pulledAway);
        if (trends.values.change)
            add("values change", trends.values.change->change.diff, trends.values.change->shown);
        for (const auto& action : trends.coping)
            add("coping", action.id, action.done, action.occasions, action.ratingCount, action.helpfulShrunk);
        for (const auto& episode : trends.bounceBack.episodes)
            add("episode", episode.onset, episode.duration, episode.recovered(), episode.nadir);
        for (const Day day : trends.bounceBack.absorbed)
            add("absorbed", day);
        for (const auto& row : trends.bounceBack.curve.rows)
            add("curve", row.t, row.s, row.lo, row.hi);
        const auto& dynamics = trends.dynamics;
        add("dynamics", dynamics.pairs, dynamics.rmssd, dynamics.mean, dynamics.sd, dynamics.inertia);
        for (const auto& boundary : trends.boundaries)
            add("boundary", boundary.id, boundary.kept, boundary.answered);
        add("leave", trends.leave.taken, trends.leave.booked, trends.leave.pace);
        add("challenges", trends.challenges.individual, trends.challenges.systemic);
        for (const auto& association : trends.associations)
            add("association", QString(association.x), association.n, association.b, association.lo99,
                association.hi99, association.shown);
        const auto& change = trends.change;
        add("change", change.weeks, change.cusumSignalWeek, change.slope, change.slopeLo, change.slopeHi,
            change.shift, change.announced);
    }

    template <class... Values> void add(const char* name, const Values&... values)
    {
        QStringList words{QString::fromLatin1(name)};
        (words.append(text(values)), ...);
        m_lines.append(words.join(u' '));
    }

    static QString text(const QString& value) { return value; }
    static QString text(double value) { return QString::number(value, 'g', 17); }
    template <std::integral Value> static QString text(Value value) { return QString::number(value); }
    template <class Value> static QString text(const std::optional<Value>& value)
    {
        return value ? text(*value) : QStringLiteral("-");
    }

    QStringList m_lines;
};

} // namespace keel::insights::test
