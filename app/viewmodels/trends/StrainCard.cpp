// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>

#include <cmath>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StrainCard)
};

/// The fullest week against what a week needs: three days and 60 % of its work days.
insights::Gate gateOf(std::span<const insights::StrainWeek> weeks)
{
    insights::Gate gate{false, 0, 3};
    for (const insights::StrainWeek& week : weeks) {
        const int need = std::max(3, int(std::ceil(0.6 * week.expected)));
        if (week.shown)
            return {true, week.recorded, need};
        if (week.recorded > gate.have)
            gate = {false, std::min(week.recorded, need - 1), need};
    }
    return gate;
}

} // namespace

TrendCard strainCard(const insights::Trends& trends, const TrendContext&)
{
    TrendCard card;
    card.id = QStringLiteral("strain");
    card.title = Text::tr("Strain, week by week", "card");
    card.phase = QStringLiteral("challenge");
    card.gate = gateOf(trends.strainWeeks);
    const bool manyYears = trends.range.length() > 366;

    int highDays = 0, recorded = 0, shown = 0;
    const insights::StrainWeek* last = nullptr;
    double lowest = 10, highest = 0;
    card.line.count = int(trends.strainWeeks.size());
    card.line.ticks = {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")};
    for (std::size_t i = 0; i < trends.strainWeeks.size(); ++i) {
        const insights::StrainWeek& week = trends.strainWeeks[i];
        const QString name = figures::weekOf(week.weekStart, manyYears);
        const QString days = Text::tr("%1 of %2 work days").arg(week.recorded).arg(week.expected);
        highDays += week.highDays;
        recorded += week.recorded;
        card.line.labels.append(figures::dayAndMonth(week.weekStart, manyYears));
        card.line.days.append(figures::iso(std::max(week.weekStart, trends.range.from)));
        if (!week.shown || !week.mean) {
            card.line.readouts.append(Text::tr("%1: %2, too few", "a week, its days").arg(name, days));
            continue;
        }
        ++shown;
        last = &week;
        lowest = std::min(lowest, *week.mean);
        highest = std::max(highest, *week.mean);
        const QString mean = wording::oneDecimal(*week.mean);
        card.line.observed.append({double(i), *week.mean});
        card.line.readouts.append(Text::tr("%1: %2 on average, %3").arg(name, mean, days));
        card.table.prepend({figures::datedWithYear(week.weekStart), mean,
                            Text::tr("%1; at 7 or more: %2").arg(days).arg(week.highDays),
                            card.line.days.last()});
    }
    if (last != nullptr) {
        const QString mean = wording::oneDecimal(*last->mean);
        card.sentence =
            shown == 1
                ? Text::tr("In the week of %1 your strain was %2 on average.")
                      .arg(figures::dayAndMonth(last->weekStart, manyYears), mean)
                : Text::tr(
                      "Your last full week averaged %1. The %2 weeks with enough days ranged from %3 to %4.")
                      .arg(mean)
                      .arg(shown)
                      .arg(wording::oneDecimal(lowest), wording::oneDecimal(highest));
    }
    card.lines = {Text::tr("Work days with strain at 7 or more: %1 of %2.").arg(highDays).arg(recorded)};
    card.labelHeader = Text::tr("Week from", "column");
    card.valueHeader = Text::tr("Strain", "column");
    card.noteHeader = Text::tr("Work days", "column");
    card.coverage = figures::workDayCoverage(trends) + QStringLiteral(" \u00b7 ") +
                    Text::tr("weeks with fewer than three are gaps");
    card.why = Text::tr("What weighed on you is the first of the three phases, and one day says little.");
    card.source =
        Text::tr("The mean of your own strain ratings on the work days of a week, Monday to Sunday. Leave, "
                 "sickness and days off are left out. A week is shown with three ratings on at least "
                 "60 % of its work days.");
    card.limits = Text::tr("It does not say whose the strain is, or why. It compares you with nobody.");
    return card;
}

} // namespace keel
