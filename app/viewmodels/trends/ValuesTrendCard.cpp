// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>
#include <QLocale>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ValuesTrendCard)
};

QString points(double share) { return QLocale().toString(qRound(share * 100)); }

} // namespace

TrendCard valuesCard(const insights::Trends& trends, const TrendContext&)
{
    const insights::ValuesRate& rate = trends.values.rate;
    TrendCard card;
    card.id = QStringLiteral("values");
    card.title = Text::tr("In touch with your values", "card");
    card.phase = QStringLiteral("values");
    card.gate = rate.gate;
    if (rate.rate) {
        const insights::Proportion& share = *rate.rate;
        card.sentence =
            Text::tr("You were in touch with a value on %1 of the %2 work days you answered for: %3.")
                .arg(share.k)
                .arg(share.n)
                .arg(figures::percent(share.p));
        card.bars.append({Text::tr("In touch with a value"),
                          Text::tr("%1 of %2 \u00b7 %3, range %4")
                              .arg(share.k)
                              .arg(share.n)
                              .arg(figures::percent(share.p), figures::percentRange(share)),
                          share.p, share.lo, share.hi, false});
        card.table.append({Text::tr("Yes", "answer"), QString::number(rate.yes), {}, {}});
        card.table.append({Text::tr("No", "answer"), QString::number(rate.no), {}, {}});
        card.table.append({Text::tr("Share"),
                           figures::percent(share.p),
                           Text::tr("range %1").arg(figures::percentRange(share)),
                           {}});
    }
    if (trends.values.change && trends.values.change->shown) {
        const insights::ProportionChange& change = trends.values.change->change;
        card.lines.append(
            change.diff > 0
                ? Text::tr(
                      "More often than in the same length of time before, by %1 points (range %2 to %3).")
                      .arg(points(change.diff), points(change.lo), points(change.hi))
                : Text::tr(
                      "Less often than in the same length of time before, by %1 points (range %2 to %3).")
                      .arg(points(-change.diff), points(-change.hi), points(-change.lo)));
    }
    if (trends.values.pulledAway > 0) {
        card.lines.append(
            Text::tr("Pulled away from your values, counted apart: %1.").arg(trends.values.pulledAway));
        card.table.append({Text::tr("Pulled away"),
                           QString::number(trends.values.pulledAway),
                           Text::tr("counted apart"),
                           {}});
    }
    card.labelHeader = Text::tr("Answer", "column");
    card.valueHeader = Text::tr("Days", "column");
    card.noteHeader = Text::tr("Note", "column");
    card.coverage =
        Text::tr("%1 answered \u00b7 ").arg(rate.yes + rate.no) + figures::workDayCoverage(trends);
    card.why = Text::tr(
        "Staying in touch with their values was at the heart of what the PWPs in the study described.");
    card.source =
        Text::tr("Your own yes or no on work days; blank days are in neither count. The range is where the "
                 "share may lie, given so few days (Wilson, 95 %).");
    card.limits =
        Text::tr("A day without contact may be down to the set-up. The share is not a mark for you.");
    return card;
}

} // namespace keel
