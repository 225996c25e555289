// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeCards)
};

QString nameOf(const insights::ChallengePeriod& period, insights::PeriodLength length)
{
    const QDate date = QDate::fromJulianDay(period.days.from);
    switch (length) {
    case insights::PeriodLength::Week: return figures::weekOf(insights::mondayOf(period.days.from), false);
    case insights::PeriodLength::Month: return QLocale().toString(date, Text::tr("MMMM yyyy", "date format"));
    case insights::PeriodLength::Year: return QString::number(date.year());
    }
    return {};
}

QString shortNameOf(const insights::ChallengePeriod& period, insights::PeriodLength length)
{
    const QDate date = QDate::fromJulianDay(period.days.from);
    switch (length) {
    case insights::PeriodLength::Week: return figures::dayAndMonth(period.days.from, false);
    case insights::PeriodLength::Month: return QLocale().toString(date, Text::tr("MMM yyyy", "date format"));
    case insights::PeriodLength::Year: return QString::number(date.year());
    }
    return {};
}

} // namespace

TrendCard challengeSidesCard(const insights::Trends& trends, const TrendContext&)
{
    const int individual = trends.challenges.individual;
    const int systemic = trends.challenges.systemic;
    TrendCard card;
    card.id = QStringLiteral("sides");
    card.title = Text::tr("About you, about the set-up", "card");
    card.phase = QStringLiteral("challenge");
    card.gate = insights::atLeast(individual + systemic, 1);
    card.sentence =
        systemic > individual
            ? Text::tr("More of the challenges you named were about the set-up around you (%1) than about "
                       "you (%2).")
                  .arg(systemic)
                  .arg(individual)
        : individual > systemic
            ? Text::tr("More of the challenges you named were about you (%1) than about the set-up around "
                       "you (%2).")
                  .arg(individual)
                  .arg(systemic)
            : Text::tr("As many of the challenges you named were about you as about the set-up: %1 each.")
                  .arg(individual);
    card.split = {Text::tr("individual", "side of a challenge"), Text::tr("systemic", "side of a challenge"),
                  individual, systemic};
    const insights::PeriodLength length = insights::periodLengthFor(trends.range);
    for (const insights::ChallengePeriod& period : trends.challengePeriods) {
        const QString name = nameOf(period, length);
        const QString counts =
            Text::tr("individual %1, systemic %2").arg(period.individual).arg(period.systemic);
        card.columns.first.append(period.individual);
        card.columns.second.append(period.systemic);
        card.columns.labels.append(shortNameOf(period, length));
        card.columns.readouts.append(QStringLiteral("%1: %2").arg(name, counts));
        card.table.prepend({name, QString::number(period.individual + period.systemic), counts, {}});
    }
    if (const double tallest = card.columns.tallest(); tallest > 0)
        card.columns.ticks = {QString::number(0), QString::number(tallest)};
    if (trends.challengePeriods.size() < 2)
        card.columns = {};
    card.labelHeader = Text::tr("Time", "column");
    card.valueHeader = Text::tr("Named", "column");
    card.noteHeader = Text::tr("Sides", "column");
    card.coverage = Text::tr("Every challenge named in a check-in, reflection, moment or note counts once");
    card.why = Text::tr("So that what belongs to the workplace is not taken for a failing of yours.");
    card.source =
        Text::tr("Each challenge in the list is about the person or about the set-up; culture, racism and "
                 "managers count as set-up. Your own items are where you put them.");
    card.limits =
        Text::tr("Counts of what you named, not of what there was. A list decides the sides, and lists are "
                 "crude.");
    return card;
}

TrendCard challengesCard(const insights::Trends& trends, const TrendContext& context)
{
    constexpr std::size_t inThePicture = 8;
    TrendCard card;
    card.id = QStringLiteral("challenges");
    card.title = Text::tr("What weighed on you", "card");
    card.phase = QStringLiteral("challenge");
    const auto& byId = trends.challenges.byId;
    const int named = trends.challenges.individual + trends.challenges.systemic;
    card.gate = insights::atLeast(named, 1);
    if (byId.empty())
        return card;
    card.sentence = Text::tr("Named most often: %1, %2 of %3 times.")
                        .arg(context.label(byId.front().id))
                        .arg(byId.front().n)
                        .arg(named);
    for (std::size_t i = 0; i < byId.size(); ++i) {
        const QString label = context.label(byId[i].id);
        if (i < inThePicture)
            card.bars.append(
                {label, QString::number(byId[i].n), double(byId[i].n) / byId.front().n, 0, 0, false});
        card.table.append({label, QString::number(byId[i].n), {}, {}});
    }
    card.labelHeader = Text::tr("Challenge", "column");
    card.valueHeader = Text::tr("Times", "column");
    card.coverage =
        byId.size() > inThePicture
            ? Text::tr("%1 challenges, %2 of them in the picture").arg(byId.size()).arg(inThePicture)
            : Text::tr("Challenges in the list: %1").arg(byId.size());
    card.why =
        Text::tr("What comes back again and again is worth a plan, or a word to someone who can change it.");
    card.source = Text::tr("How often you named each, in check-ins, reflections, moments and notes.");
    card.limits = Text::tr("Often named is not the same as heaviest.");
    return card;
}

TrendCard betterWeeksCard(const insights::Trends& trends, const TrendContext& context)
{
    const insights::BetterWeeks& weeks = trends.betterWeeks;
    TrendCard card;
    card.id = QStringLiteral("better-weeks");
    card.title = Text::tr("What was different in better weeks", "card");
    card.gate = weeks.gate;
    if (!card.gate.shown && card.gate.have >= card.gate.need)
        card.silent = true; // enough weeks, all alike: there is nothing to wait for
    card.sentence = Text::tr("Counts from %1 weeks above your middle, next to the %2 others.")
                        .arg(weeks.higherWeeks)
                        .arg(weeks.otherWeeks);
    for (const insights::WeekFact& fact : weeks.facts) {
        if (!fact.shown)
            continue;
        const QString label = figures::boundary(QString(fact.id), context);
        const auto of = [](const insights::DayTally& tally) {
            return Text::tr("%1 of %2 days").arg(tally.yes).arg(tally.answered);
        };
        const auto share = [](const insights::DayTally& tally) { return double(tally.yes) / tally.answered; };
        card.bars.append(
            {label, Text::tr("higher weeks: %1").arg(of(fact.higher)), share(fact.higher), 0, 0, false});
        card.bars.append(
            {QString(), Text::tr("other weeks: %1").arg(of(fact.other)), share(fact.other), 0, 0, true});
        card.table.append({label, of(fact.higher), of(fact.other), {}});
    }
    if (card.bars.isEmpty()) {
        card.gate.shown = false;
        card.silent = true;
    }
    card.labelHeader = Text::tr("On work days", "column");
    card.valueHeader = Text::tr("Higher weeks", "column");
    card.noteHeader = Text::tr("Other weeks", "column");
    card.coverage =
        Text::tr("%1 weeks with three entries or more \u00b7 always the same list, nothing picked out")
            .arg(weeks.higherWeeks + weeks.otherWeeks);
    card.why =
        Text::tr("What was there in the weeks that went better, as plain counts, for you to make sense of.");
    card.source =
        Text::tr("A week is above your middle when its mean is higher than the median of all weeks of the "
                 "range. Only work days with an answer count, five at least on each side.");
    card.limits =
        Text::tr("Side by side is not one from the other: a calmer week leaves room for lunch as much as "
                 "lunch makes a week calmer.");
    return card;
}

} // namespace keel
