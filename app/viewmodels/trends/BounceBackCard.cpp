// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>
#include <QLocale>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BounceBackCard)
};

QString daysText(int days) { return days == 1 ? Text::tr("1 day") : Text::tr("%1 days").arg(days); }

QString inWords(const insights::Episode& episode)
{
    switch (episode.end) {
    case insights::EpisodeEnd::Recovered:
        return Text::tr("near your usual after %1").arg(daysText(episode.duration));
    case insights::EpisodeEnd::Gap:
        return episode.duration == 0
                   ? Text::tr("could not be followed: no entries after it")
                   : Text::tr("followed for %1, then no entries").arg(daysText(episode.duration));
    case insights::EpisodeEnd::EndOfDiary:
        return episode.duration == 0 ? Text::tr("could not be followed: no entries after it")
                                     : Text::tr("followed for %1 so far").arg(daysText(episode.duration));
    case insights::EpisodeEnd::LongestFollowUp: return Text::tr("followed for 28 days, the longest there is");
    }
    return {};
}

/// The curve as steps: flat until a day on which somebody came back, then down.
QList<QPointF> stepsOf(const QList<QPointF>& corners, double last)
{
    QList<QPointF> points;
    double height = 100;
    points.append({0, height});
    for (const QPointF& corner : corners) {
        points.append({corner.x(), height});
        height = corner.y();
        points.append({corner.x(), height});
    }
    points.append({last, height});
    return points;
}

void addCurve(LineFigure& line, const insights::BounceBack& bounceBack)
{
    int last = 1;
    for (const insights::Episode& episode : bounceBack.episodes)
        last = std::max(last, episode.duration);
    QList<QPointF> curve, low, high;
    for (const insights::SurvivalRow& row : bounceBack.curve.rows) {
        curve.append({double(row.t), row.s * 100});
        if (row.lo && row.hi) {
            low.append({double(row.t), *row.lo * 100});
            high.append({double(row.t), *row.hi * 100});
        }
    }
    line.count = last + 1;
    line.joined = last + 1;
    line.minimum = 0;
    line.maximum = 100;
    line.ticks = {figures::percent(0), figures::percent(0.5), figures::percent(1)};
    line.observed = stepsOf(curve, last);
    const double bandEnd = low.isEmpty() ? 0 : low.constLast().x();
    line.low = low.isEmpty() ? QList<QPointF>() : stepsOf(low, bandEnd);
    line.high = high.isEmpty() ? QList<QPointF>() : stepsOf(high, bandEnd);
    for (int day = 0; day <= last; ++day) {
        double share = 1;
        for (const insights::SurvivalRow& row : bounceBack.curve.rows)
            share = row.t <= day ? row.s : share;
        line.labels.append(daysText(day));
        line.readouts.append(
            Text::tr("After %1: %2 not yet back").arg(daysText(day), figures::percent(share)));
    }
}

QString rangeOf(const insights::SurvivalCurve& curve)
{
    const QString notReached = Text::tr("not reached");
    return Text::tr("%1 to %2", "a range of days")
        .arg(curve.medianLo ? QString::number(*curve.medianLo) : notReached,
             curve.medianHi ? QString::number(*curve.medianHi) : notReached);
}

} // namespace

TrendCard bounceBackCard(const insights::Trends& trends, const TrendContext&)
{
    constexpr qsizetype inWordsAtMost = 5;
    const insights::BounceBack& bounceBack = trends.bounceBack;
    const int episodes = int(bounceBack.episodes.size());
    const bool manyYears = trends.range.length() > 366;
    TrendCard card;
    card.id = QStringLiteral("bounce-back");
    card.title = Text::tr("Coming back", "card");
    card.gate.shown = episodes > 0 || !bounceBack.absorbed.empty();
    card.silent = true; // nobody waits for hard days
    int followed = 0;
    for (const insights::Episode& episode : bounceBack.episodes) {
        followed += episode.recovered() ? 1 : 0;
        const QString date = figures::datedWithYear(episode.onset);
        card.table.prepend(
            {date, QString::number(episode.duration), inWords(episode), figures::iso(episode.onset)});
        card.lines.prepend(
            QStringLiteral("%1: %2").arg(figures::shortDate(episode.onset, manyYears), inWords(episode)));
    }
    card.lines = card.lines.mid(0, inWordsAtMost);
    if (bounceBack.shown && bounceBack.curve.median) {
        card.sentence =
            Text::tr("After your last %1 hard days you were back near your usual level within about %2.")
                .arg(episodes)
                .arg(daysText(*bounceBack.curve.median));
        addCurve(card.line, bounceBack);
        card.coverage = Text::tr("%1 followed to the end, %2 could not be \u00b7 range %3")
                            .arg(followed)
                            .arg(episodes - followed)
                            .arg(rangeOf(bounceBack.curve));
    } else if (episodes > 0) {
        card.sentence =
            Text::tr("Hard days so far: %1. Too few for a curve, so here they are in words.").arg(episodes);
        card.coverage =
            Text::tr("%1 followed to the end, %2 could not be").arg(followed).arg(episodes - followed);
    } else {
        card.sentence = Text::tr("On every day of high strain in this range your level held.");
        card.coverage = figures::workDayCoverage(trends);
    }
    if (!bounceBack.absorbed.empty()) {
        QStringList dates;
        for (auto day = bounceBack.absorbed.rbegin(); day != bounceBack.absorbed.rend(); ++day) {
            if (dates.size() < inWordsAtMost)
                dates.append(figures::shortDate(*day, manyYears));
            card.table.append({figures::datedWithYear(*day), QStringLiteral("0"), Text::tr("your level held"),
                               figures::iso(*day)});
        }
        card.lines.append(Text::tr("Days of high strain on which your level held: %1. %2")
                              .arg(bounceBack.absorbed.size())
                              .arg(Text::tr("Latest: %1.").arg(QLocale().createSeparatedList(dates))));
    }
    card.labelHeader = Text::tr("Hard day", "column");
    card.valueHeader = Text::tr("Days", "column");
    card.noteHeader = Text::tr("What came after", "column");
    card.why = Text::tr(
        "The study looks at how people come back after a knock, not at how rarely they are knocked.");
    card.source = Text::tr(
        "A hard day: strain of 6 or more, two above your usual, and your level down by one. Usual is "
        "the median of the 28 days before. Back: within half a point of it, on two recorded days. "
        "Days that could not be followed to the end still count for as long as they were "
        "(Kaplan-Meier, band 95 %).");
    card.limits = Text::tr("Missing days make it look slower. After a heavy month a slower way back is about "
                           "the month too. We chose the limits ourselves.");
    return card;
}

} // namespace keel
