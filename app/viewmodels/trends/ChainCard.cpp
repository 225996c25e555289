// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChainCard)
};

} // namespace

TrendCard chainCard(const insights::Trends& trends, const TrendContext&)
{
    // Nobody's way of coping is counted short by what must not happen to them.
    const insights::Chains& chains = trends.ordinaryChains;
    const int leftOut = trends.chains.challenges - chains.challenges;
    TrendCard card;
    card.id = QStringLiteral("chain");
    card.title = Text::tr("From challenge to plan", "card");
    card.gate = insights::atLeast(chains.challenges, 1);
    card.sentence =
        Text::tr("Entries that name a challenge: %1. Also naming a value: %2. Of these, also with a plan or "
                 "something that helped: %3. Of these, done, at least in part: %4.")
            .arg(chains.challenges)
            .arg(chains.withValue)
            .arg(chains.withCoping)
            .arg(chains.copingDone);
    const auto add = [&](const QString& label, int n) {
        card.bars.append(
            {label, QString::number(n), double(n) / std::max(1, chains.challenges), 0, 0, false});
        card.table.append({label, QString::number(n), {}, {}});
    };
    add(Text::tr("Challenges named"), chains.challenges);
    add(Text::tr("met a value"), chains.withValue);
    add(Text::tr("with a plan or a way of coping"), chains.withCoping);
    add(Text::tr("done, or partly"), chains.copingDone);
    card.labelHeader = Text::tr("Step", "column");
    card.valueHeader = Text::tr("Entries", "column");
    card.coverage = Text::tr("Plain counts of check-ins, reflections, moments and notes");
    if (leftOut > 0)
        card.coverage = Text::tr("%1; not counted here: %2", "coverage; how many entries were left out")
                            .arg(card.coverage)
                            .arg(leftOut);
    card.why =
        Text::tr("Meeting a difficulty in the light of what you care about, and then acting, is the order in "
                 "which a small study of PWPs describes how they kept going. These counts show how often "
                 "your own entries go that way.");
    card.source =
        Text::tr("An entry counts when it names a challenge. It met a value when it also names one. It has "
                 "a plan when one is linked to it, or when it names a way of coping.");
    card.limits =
        Text::tr("More is not better: some challenges ask for no plan, and none of this is about your "
                 "worth. Entries about racism, other discrimination, a manager who was not supportive or "
                 "an unkind or unsafe culture are not counted here: they are not yours to answer with a "
                 "plan. The card on what weighed counts them.");
    return card;
}

} // namespace keel
