// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopingCards)
};

constexpr qsizetype inThePicture = 6; ///< the table has all

/// The fullest of those that are not enough yet.
insights::Gate gateOf(std::span<const insights::CopingAction> actions,
                      insights::Gate insights::CopingAction::*gate)
{
    insights::Gate best{false, 0, 5};
    for (const insights::CopingAction& action : actions) {
        if ((action.*gate).shown)
            return action.*gate;
        if ((action.*gate).have > best.have)
            best = action.*gate;
    }
    return best;
}

} // namespace

TrendCard helpfulnessCard(const insights::Trends& trends, const TrendContext& context)
{
    constexpr double mostHelpful = 4;
    TrendCard card;
    card.id = QStringLiteral("helpfulness");
    card.title = Text::tr("What you rated helpful", "card");
    card.phase = QStringLiteral("coping");
    card.gate = gateOf(trends.coping, &insights::CopingAction::helpfulGate);
    int ratings = 0;
    for (const insights::CopingAction& action : trends.coping) {
        ratings += action.ratingCount;
        if (!action.helpfulGate.shown || !action.helpfulShrunk)
            continue;
        const QString label = context.label(action.id);
        const QString shrunk = wording::oneDecimal(*action.helpfulShrunk);
        if (card.sentence.isEmpty())
            card.sentence = Text::tr("You rated this most helpful so far: %1, %2 of 4 from %3 ratings.")
                                .arg(label, shrunk)
                                .arg(action.ratingCount);
        if (card.bars.size() < inThePicture)
            card.bars.append({label,
                              Text::tr("%1 of 4 \u00b7 %2 ratings").arg(shrunk).arg(action.ratingCount),
                              *action.helpfulShrunk / mostHelpful, 0, 0, false});
        card.table.append({label,
                           shrunk,
                           Text::tr("%1 ratings, %2 as rated")
                               .arg(action.ratingCount)
                               .arg(wording::oneDecimal(action.helpfulMean.value_or(0))),
                           {}});
    }
    card.labelHeader = Text::tr("Way of coping", "column");
    card.valueHeader = Text::tr("Of 4", "column");
    card.noteHeader = Text::tr("Ratings", "column");
    card.coverage = Text::tr("%1 ratings in all \u00b7 shown from five").arg(ratings);
    card.why = Text::tr("So that what helped you before is at hand when you plan.");
    card.source =
        Text::tr("Your ratings from 0 to 4, in check-ins and after plans. Few ratings are pulled towards "
                 "what you say of other ways, so that one good evening does not lead the list.");
    card.limits =
        Text::tr("You rated it helpful; that is not proof that it works. Ratings are given on hard days, "
                 "and the day after a hard day is often easier anyway.");
    return card;
}

TrendCard plannedCard(const insights::Trends& trends, const TrendContext& context)
{
    TrendCard card;
    card.id = QStringLiteral("planned");
    card.title = Text::tr("What you planned and did", "card");
    card.phase = QStringLiteral("coping");
    card.gate = gateOf(trends.coping, &insights::CopingAction::rateGate);
    int occasions = 0;
    for (const insights::CopingAction& action : trends.coping) {
        occasions += action.occasions;
        if (!action.rateGate.shown || !action.rate)
            continue;
        const insights::Proportion& rate = *action.rate;
        const QString label = context.label(action.id);
        const QString of = Text::tr("%1 of %2").arg(rate.k).arg(rate.n);
        if (card.sentence.isEmpty())
            card.sentence = Text::tr("%1: when the signal came you did it %2 of %3 times.")
                                .arg(label)
                                .arg(rate.k)
                                .arg(rate.n);
        const QString range =
            Text::tr("%1, range %2").arg(figures::percent(rate.p), figures::percentRange(rate));
        if (card.bars.size() < inThePicture)
            card.bars.append({label, of + QStringLiteral(" \u00b7 ") + figures::percent(rate.p), rate.p,
                              rate.lo, rate.hi, false});
        card.table.append({label, of, range, {}});
    }
    card.labelHeader = Text::tr("Way of coping", "column");
    card.valueHeader = Text::tr("Done", "column");
    card.noteHeader = Text::tr("Share", "column");
    card.coverage = Text::tr("%1 occasions in all \u00b7 shown from five").arg(occasions);
    card.why =
        Text::tr("An if-then plan is easier to keep when its signal really comes and the step is small.");
    card.source =
        Text::tr("Occasions of your plans on which the signal came, done or partly done. Occasions without "
                 "the signal are left out. The range is where the share may lie (Wilson, 95 %).");
    card.limits =
        Text::tr("A plan that is seldom done may be too large, or the day leaves no room. It says nothing "
                 "about will.");
    return card;
}

} // namespace keel
