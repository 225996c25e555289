// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PatternCards)
};

/// What stands on the days of which a model speaks; empty for one this page does not know.
QString daysOfModel(QLatin1String x)
{
    if (x == QLatin1String("telephone_min"))
        return Text::tr("For every 30 minutes more on the telephone", "... your strain tended to be");
    if (x == QLatin1String("overtime_min"))
        return Text::tr("For every 15 minutes more of overtime", "... your strain tended to be");
    if (x == QLatin1String("client_contacts"))
        return Text::tr("For every contact more", "... your strain tended to be");
    if (x == QLatin1String("risk_contacts"))
        return Text::tr("For every contact about risk more", "... your strain tended to be");
    if (x == QLatin1String("lunch_kept"))
        return Text::tr("On days after a kept lunch", "... your rating tended to be");
    if (x == QLatin1String("finished_on_time"))
        return Text::tr("On days after finishing on time", "... your rating tended to be");
    if (x == QLatin1String("peer_support"))
        return Text::tr("On days after talking with a peer", "... your rating tended to be");
    if (x == QLatin1String("supervision"))
        return Text::tr("On days after supervision", "... your rating tended to be");
    return {};
}

} // namespace

QList<TrendCard> associationCards(const insights::Trends& trends)
{
    QList<TrendCard> cards;
    for (const insights::Association& found : trends.associations) {
        const QString days = daysOfModel(found.x);
        if (!found.shown || !found.b || !found.lo99 || !found.hi99 || days.isEmpty())
            continue;
        const bool strain = found.y == QLatin1String("strain");
        const bool higher = *found.b > 0;
        const QString b = wording::oneDecimal(std::abs(*found.b));
        const double near = std::min(std::abs(*found.lo99), std::abs(*found.hi99));
        const double far = std::max(std::abs(*found.lo99), std::abs(*found.hi99));
        const QString range = Text::tr("%1 to %2").arg(wording::oneDecimal(near), wording::oneDecimal(far));
        TrendCard card;
        card.id = QStringLiteral("pattern-") + QString(found.x);
        card.title = Text::tr("A pattern in your notes", "card");
        card.phase = strain ? QStringLiteral("challenge") : QStringLiteral("coping");
        card.gate = {true, found.n, 60};
        card.sentence = (strain ? higher ? Text::tr("%1 your strain tended to be about %2 higher (range %3).")
                                         : Text::tr("%1 your strain tended to be about %2 lower (range %3).")
                         : higher ? Text::tr("%1 your rating tended to be about %2 higher (range %3).")
                                  : Text::tr("%1 your rating tended to be about %2 lower (range %3)."))
                            .arg(days, b, range);
        card.lines = {Text::tr("This is a pattern in your notes, not proof.")};
        card.coverage = Text::tr("%1 pairs of days").arg(found.n);
        card.labelHeader = Text::tr("Figure", "column");
        card.valueHeader = Text::tr("Points", "column");
        card.noteHeader = Text::tr("Range", "column");
        card.table = {{days, (higher ? QString() : QStringLiteral("\u2212")) + b, range, {}}};
        card.why =
            Text::tr("One of eight fixed questions to your notes. It is here because every check was passed; "
                     "where one was not, nothing is said.");
        card.source =
            Text::tr("A straight line through pairs of days, allowing for the day before and for work days. "
                     "The range comes from drawing your diary anew 999 times, in blocks (99 %). At least 60 "
                     "pairs, the same direction in both halves, and stronger than the same notes shifted "
                     "round the calendar.");
        card.limits =
            Text::tr("Two things that go together need not be one from the other: a third may lead both.");
        cards.append(card);
    }
    return cards;
}

TrendCard changeCard(const insights::Trends& trends, const TrendContext& context)
{
    constexpr int neededWeeks = 10;
    const insights::Change& change = trends.change;
    const bool down = change.direction == insights::Direction::Down;
    const bool manyYears = trends.range.length() > 366;
    TrendCard card;
    card.id = QStringLiteral("change");
    card.title = Text::tr("A change", "card");
    card.gate = {change.announced, std::min(change.weeks, neededWeeks - 1), neededWeeks};
    card.silent = change.weeks >= neededWeeks; // enough weeks and nothing to say: then nothing is said
    card.offersSupport = down && !context.levelRests;
    card.sentence = down ? Text::tr("Your weekly average has been lower than in your first weeks.")
                         : Text::tr("Your weekly average has been higher than in your first weeks.");
    if (card.offersSupport)
        card.lines = {
            Text::tr("Your ratings have been lower for some weeks. Would talking with someone help?")};
    if (change.cusumSignalWeek)
        card.coverage = Text::tr("%1 weeks with three entries or more \u00b7 first noticed in the week of %2")
                            .arg(change.weeks)
                            .arg(figures::datedWithYear(*change.cusumSignalWeek));
    LineFigure& line = card.line;
    line.ticks = {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")};
    const insights::Day first = trends.weeks.empty() ? 0 : trends.weeks.front().weekStart;
    for (const insights::WeeklyMean& week : trends.weeks) {
        const int index = int((week.weekStart - first) / 7);
        while (line.readouts.size() < index) {
            const insights::Day missing = first + 7 * line.readouts.size();
            line.readouts.append(Text::tr("%1: too few entries").arg(figures::weekOf(missing, manyYears)));
            line.labels.append(figures::dayAndMonth(missing, manyYears));
            line.days.append(figures::iso(missing));
        }
        const QString mean = wording::oneDecimal(week.mean);
        line.observed.append({double(index), week.mean});
        line.readouts.append(QStringLiteral("%1: %2").arg(figures::weekOf(week.weekStart, manyYears), mean));
        line.labels.append(figures::dayAndMonth(week.weekStart, manyYears));
        line.days.append(figures::iso(std::max(week.weekStart, trends.range.from)));
        card.table.prepend({figures::datedWithYear(week.weekStart), mean, {}, line.days.last()});
    }
    line.count = int(line.readouts.size());
    card.labelHeader = Text::tr("Week from", "column");
    card.valueHeader = Text::tr("Mean", "column");
    card.why = Text::tr(
        "A slow change is hard to see from inside. It is spoken of only when two ways of looking agree.");
    card.source = Text::tr("Weekly means of the days’ values. The first eight weeks are what later weeks are "
                           "held against (CUSUM), and a straight trend over all of them has to point the "
                           "same way (Theil-Sen, 95 %; the last ten years at most).");
    card.limits = Text::tr("It does not say what changed, nor what comes next.");
    return card;
}

QStringList dynamicsLines(const insights::Dynamics& dynamics)
{
    QStringList lines;
    if (dynamics.rmssdGate.shown && dynamics.rmssd && dynamics.mean && dynamics.sd)
        lines.append(
            Text::tr("From one day to the next your value moved by about %1 (root mean square of %2 pairs of "
                     "days). The mean of the range is %3, its spread (standard deviation) %4.")
                .arg(wording::oneDecimal(*dynamics.rmssd))
                .arg(dynamics.pairs)
                .arg(wording::oneDecimal(*dynamics.mean), wording::oneDecimal(*dynamics.sd)));
    if (dynamics.inertiaGate.shown && dynamics.inertia && dynamics.inertiaCorrected) {
        const auto two = [](double value) { return QLocale().toString(value, 'f', 2); };
        lines.append(
            Text::tr("A day resembles the day before by %1 on a scale from −1 to 1 (corrected for short "
                     "series: %2, from %3 pairs).")
                .arg(two(*dynamics.inertia), two(*dynamics.inertiaCorrected))
                .arg(dynamics.pairs));
    }
    if (!lines.isEmpty())
        lines.append(
            Text::tr("Neither is good or bad. A trend and the rhythm of the week raise the second, and the "
                     "first goes with the spread."));
    return lines;
}

QList<TrendCard> trendCards(const insights::Trends& trends, const TrendContext& context)
{
    constexpr std::array inOrder{chainCard,       strainCard,    exposureCard,       valuesCard,
                                 helpfulnessCard, plannedCard,   levelCard,          boundariesCard,
                                 overtimeCard,    leaveCard,     challengeSidesCard, challengesCard,
                                 betterWeeksCard, bounceBackCard};
    QList<TrendCard> cards;
    for (const auto make : inOrder)
        cards.append(make(trends, context));
    cards.append(associationCards(trends));
    cards.append(changeCard(trends, context));
    cards.append(monthsCard(trends, context));
    return cards;
}

} // namespace keel
