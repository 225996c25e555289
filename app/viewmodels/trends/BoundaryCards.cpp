// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>

#include <cmath>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryCards)
};

QString amount(double value, insights::LeaveUnit unit)
{
    return unit == insights::LeaveUnit::Hours ? Text::tr("%1 hours").arg(figures::number(value))
                                              : Text::tr("%1 days").arg(figures::number(value));
}

} // namespace

TrendCard boundariesCard(const insights::Trends& trends, const TrendContext& context)
{
    TrendCard card;
    card.id = QStringLiteral("boundaries");
    card.title = Text::tr("Your boundaries", "card");
    card.phase = QStringLiteral("coping");
    card.gate = {false, 0, 5};
    QStringList said;
    for (const insights::BoundaryRate& boundary : trends.boundaries) {
        if (!card.gate.shown && boundary.gate.have > card.gate.have)
            card.gate = boundary.gate;
        if (!boundary.gate.shown || !boundary.rate)
            continue;
        card.gate = boundary.gate;
        const insights::Proportion& rate = *boundary.rate;
        const QString label = figures::boundary(boundary.id, context);
        const QString of = Text::tr("%1 of %2").arg(rate.k).arg(rate.n);
        const QString range =
            Text::tr("%1, range %2").arg(figures::percent(rate.p), figures::percentRange(rate));
        said.append(Text::tr("%1 on %2 days", "a boundary, so many of so many").arg(label, of));
        card.bars.append({label, of + QStringLiteral(" \u00b7 ") + figures::percent(rate.p), rate.p, rate.lo,
                          rate.hi, false});
        card.table.append({label, of, range, {}});
    }
    constexpr qsizetype atMost = 3;
    card.sentence = said.mid(0, atMost).join(QStringLiteral("; ")) + QStringLiteral(".");
    card.labelHeader = Text::tr("Boundary", "column");
    card.valueHeader = Text::tr("Kept", "column");
    card.noteHeader = Text::tr("Share", "column");
    card.coverage =
        figures::workDayCoverage(trends) + QStringLiteral(" \u00b7 ") + Text::tr("shown from five answers");
    card.why = Text::tr("Boundaries are the part of coping between you and the workplace.");
    card.source =
        Text::tr("Your answers on work days; blank days are in neither count. Where the end of the day was "
                 "left blank, overtime tells. The range is where the share may lie (Wilson, 95 %).");
    card.limits =
        Text::tr("A boundary that did not hold was often not yours to hold. Nothing here is counted in a "
                 "row.");
    return card;
}

TrendCard overtimeCard(const insights::Trends& trends, const TrendContext&)
{
    TrendCard card;
    card.id = QStringLiteral("overtime");
    card.title = Text::tr("Recorded overtime", "card");
    card.phase = QStringLiteral("coping");
    const bool manyYears = trends.range.length() > 366;
    double total = 0;
    int recorded = 0, expected = 0, over = 0, weeks = 0;
    std::optional<int> limit;
    for (const insights::OvertimeWeek& week : trends.overtimeWeeks) {
        recorded += week.recordedDays;
        expected += week.expectedDays;
        over += week.over ? 1 : 0;
        weeks += week.recordedDays > 0 ? 1 : 0;
        limit = week.limitMinutes;
        total += week.totalMinutes.value_or(0);
        const QString name = figures::weekOf(week.weekStart, manyYears);
        const QString days = Text::tr("%1 of %2 work days").arg(week.recordedDays).arg(week.expectedDays);
        card.columns.first.append(week.totalMinutes.value_or(0));
        card.columns.second.append(0);
        card.columns.labels.append(figures::dayAndMonth(week.weekStart, manyYears));
        if (!week.totalMinutes) {
            card.columns.readouts.append(Text::tr("%1: nothing recorded").arg(name));
            continue;
        }
        const QString sum = figures::hours(*week.totalMinutes);
        card.columns.readouts.append(Text::tr("%1: %2 on %3").arg(name, sum, days));
        card.table.prepend({figures::datedWithYear(week.weekStart),
                            sum,
                            week.over ? Text::tr("%1; over your limit").arg(days) : days,
                            {}});
    }
    if (const double tallest = card.columns.tallest(); tallest > 0)
        card.columns.ticks = {figures::hours(0), figures::hours(tallest)};
    card.gate = insights::atLeast(recorded, 1);
    card.sentence = Text::tr("%1 of overtime recorded, on %2 of %3 work days.")
                        .arg(figures::hours(total))
                        .arg(recorded)
                        .arg(expected);
    if (limit)
        card.lines.append(Text::tr("Over your own limit of %1 a week: %2 of %3 weeks with a record.")
                              .arg(figures::hours(*limit))
                              .arg(over)
                              .arg(weeks));
    card.labelHeader = Text::tr("Week from", "column");
    card.valueHeader = Text::tr("Overtime", "column");
    card.noteHeader = Text::tr("Work days", "column");
    card.coverage = Text::tr("%1 of %2 expected work days have an entry; the others are not guessed")
                        .arg(recorded)
                        .arg(expected);
    card.why = Text::tr("Working past your hours says something about the workplace. You can take it to your "
                        "supervisor as a fact.");
    card.source =
        Text::tr("The sum of what you recorded, week by week. A week is over your limit only when the "
                 "recorded part alone is.");
    card.limits = Text::tr("Days without an entry are missing, not zero. It is not a time sheet.");
    return card;
}

TrendCard leaveCard(const insights::Trends& trends, const TrendContext&)
{
    const insights::LeavePace& leave = trends.leave;
    TrendCard card;
    card.id = QStringLiteral("leave");
    card.title = Text::tr("Leave", "card");
    card.phase = QStringLiteral("coping");
    card.silent = true; // what is missing is a setting, not days
    card.gate.shown = leave.entitlement && leave.taken && leave.booked && leave.pace && leave.unbooked;
    if (!card.gate.shown)
        return card;
    const auto in = [&](double value) { return amount(value, leave.unit); };
    card.sentence =
        Text::tr("Of %1 this leave year, %2 are taken and %3 booked.")
            .arg(in(*leave.entitlement), figures::number(*leave.taken), figures::number(*leave.booked));
    const double pace = std::round(*leave.pace * 10) / 10;
    card.lines.append(pace < 0   ? Text::tr("%1 behind an even pace through the year.").arg(in(-pace))
                      : pace > 0 ? Text::tr("%1 ahead of an even pace through the year.").arg(in(pace))
                                 : Text::tr("At an even pace through the year."));
    const double whole = std::max(0.1, *leave.entitlement);
    const auto add = [&](const QString& label, double value) {
        card.bars.append({label, in(value), std::clamp(value / whole, 0.0, 1.0), 0, 0, false});
        card.table.append({label, in(value), {}, {}});
    };
    add(Text::tr("Taken", "leave"), *leave.taken);
    add(Text::tr("Booked", "leave"), *leave.booked);
    add(Text::tr("Not booked", "leave"), *leave.unbooked);
    if (leave.notCounted > 0)
        card.lines.append(
            Text::tr("Not counted, because no amount is given in this unit: %1.").arg(leave.notCounted));
    card.labelHeader = Text::tr("Leave", "column");
    card.valueHeader = Text::tr("Amount", "column");
    card.coverage = Text::tr("As of %1").arg(figures::datedWithYear(trends.range.to));
    card.why =
        Text::tr("Leave that you book before you are worn out is the leave you are most likely to get.");
    card.source =
        Text::tr("Your entitlement and leave year from Settings, and the annual leave you entered. An even "
                 "pace is your entitlement spread over the year.");
    card.limits = Text::tr("It does not know about leave you asked for and were refused.");
    return card;
}

} // namespace keel
