// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"
#include "viewmodels/trends/LevelSentence.h"
#include "viewmodels/trends/TrendCards.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace keel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LevelCard)
};

/// A day of the range as the card shows it.
struct LevelDay
{
    insights::Day day = 0;
    std::optional<double> w;
    std::optional<double> level;
    bool carried = false;
    int answered = -1; ///< of the four ratings; -1 without a check-in
};

QString readout(const LevelDay& day, const QString& date)
{
    if (day.answered < 0)
        return Text::tr("%1: no check-in").arg(date);
    if (!day.w)
        return Text::tr("%1: too few ratings, %2 of 4 answered").arg(date).arg(day.answered);
    return Text::tr("%1: %2, %3 of 4 answered").arg(date, wording::oneDecimal(*day.w)).arg(day.answered);
}

QList<LevelDay> daysOf(const insights::Trends& trends, const TrendContext& context)
{
    QList<LevelDay> days;
    for (insights::Day day = trends.range.from; day <= trends.range.to; ++day)
        days.append({day, {}, {}, false, context.answered.value(day, -1)});
    const auto at = [&](insights::Day day) -> LevelDay* {
        const qsizetype index = day - trends.range.from;
        return index >= 0 && index < days.size() ? &days[index] : nullptr;
    };
    for (const insights::WellbeingDay& daily : trends.wellbeing.daily) {
        if (LevelDay* day = at(daily.day))
            day->w = daily.w;
    }
    if (!trends.wellbeing.gate.shown)
        return days;
    for (const insights::LevelPoint& point : trends.wellbeing.ewma) {
        if (LevelDay* day = at(point.day)) {
            day->level = point.value;
            day->carried = point.carried;
        }
    }
    return days;
}

/// The level's line, and each carried run joined to the observed days around it.
void addLevel(LineFigure& line, const QList<LevelDay>& days)
{
    for (qsizetype i = 0; i < days.size(); ++i) {
        const LevelDay& day = days.at(i);
        if (!day.level)
            continue;
        const QPointF point(double(i), *day.level);
        if (!day.carried) {
            line.observed.append(point);
            if (i > 0 && days.at(i - 1).carried && days.at(i - 1).level)
                line.carried.append(point); // where the dashed run ends
            continue;
        }
        const bool begins = i > 0 && !days.at(i - 1).carried && days.at(i - 1).level;
        if (begins && (line.carried.isEmpty() || line.carried.last().x() < double(i - 1)))
            line.carried.append({double(i - 1), *days.at(i - 1).level});
        line.carried.append(point);
    }
}

void addBandAndMarks(LineFigure& line, const insights::Trends& trends, const QList<LevelDay>& days)
{
    for (const insights::SpreadPoint& point : trends.wellbeing.spread) {
        if (!point.lo || !point.hi)
            continue;
        const double x = double(point.day - trends.range.from);
        line.low.append({x, *point.lo});
        line.high.append({x, *point.hi});
    }
    for (const insights::MedianPoint& point : trends.wellbeing.rollingMedian) {
        if (point.value)
            line.middle.append({double(point.day - trends.range.from), *point.value});
    }
    for (const insights::Episode& episode : trends.bounceBack.episodes) {
        const qsizetype index = episode.onset - trends.range.from;
        if (index >= 0 && index < days.size() && days.at(index).level)
            line.marks.append({double(index), *days.at(index).level});
    }
}

} // namespace

TrendCard levelCard(const insights::Trends& trends, const TrendContext& context)
{
    const QList<LevelDay> days = daysOf(trends, context);
    const bool available = trends.wellbeing.gate.shown;
    const bool manyYears = trends.range.length() > 366;
    TrendCard card;
    card.id = QStringLiteral("level");
    card.title = Text::tr("Your level", "card");
    card.gate = trends.wellbeing.gate;
    card.gate.shown = true; // raw days from the first one on
    card.sentence = levelSentence(trends.wellbeing, context.range);
    LineFigure& line = card.line;
    line.ticks = {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")};
    int recorded = 0;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const LevelDay& day = days.at(i);
        const QString label = figures::dayAndMonth(day.day, manyYears);
        // There are thousands of them: what is the same is written once.
        line.readouts.append(readout(day, manyYears ? label : figures::shortDate(day.day, false)));
        line.labels.append(label);
        const QString iso = figures::iso(day.day);
        line.days.append(iso);
        if (!available && day.w)
            line.observed.append({double(i), *day.w});
        if (day.answered < 0)
            continue;
        ++recorded;
        const QString answered = Text::tr("%1 of 4").arg(day.answered);
        card.table.prepend(
            {manyYears ? label : figures::datedWithYear(day.day),
             day.w ? wording::oneDecimal(*day.w) : Text::tr("blank"),
             day.level ? Text::tr("level %1, %2").arg(wording::oneDecimal(*day.level), answered) : answered,
             iso});
    }
    addLevel(line, days);
    if (available)
        addBandAndMarks(line, trends, days);
    if (!line.observed.isEmpty() || !line.carried.isEmpty())
        line.count = int(days.size());
    if (recorded > 0)
        card.coverage =
            Text::tr("%1 of %2 days \u00b7 gaps are days without a check-in").arg(recorded).arg(days.size());
    card.labelHeader = Text::tr("Day", "column");
    card.valueHeader = Text::tr("Figure", "column: what the day's own ratings come to");
    card.noteHeader = Text::tr("Level and answers", "column");
    card.why = Text::tr(
        "One day goes up and down; the level shows where the days were heading, and the thin line and "
        "the band where most of them lay. Triangles are hard days.");
    card.source =
        Text::tr("A day’s value is the mean of mood, energy, meaning and 10 minus strain, with at least "
                 "three of the four. The level is a running mean: the newest day counts 20 %, and more after "
                 "a gap. It is repeated, dashed, for at most seven days without a value. Thin line and band: "
                 "the middle and the middle half of the days of the last two weeks, from seven on. Your "
                 "usual is the median of the range; near means within half a point.");
    card.limits = Text::tr("It describes your own notes. It does not say why, and it does not judge you.");
    return card;
}

TrendCard monthsCard(const insights::Trends& trends, const TrendContext& context)
{
    constexpr int fewest = 7;
    TrendCard card;
    card.id = QStringLiteral("months");
    card.title = Text::tr("Month by month, day by day", "card");
    card.gate = trends.wellbeing.gate;
    // Short ranges are read better on the line; more than a year has no room.
    const QDate from = QDate::fromJulianDay(trends.range.from);
    const QDate to = QDate::fromJulianDay(trends.range.to);
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    card.silent = months < 3 || context.range == TrendRange::TwoWeeks || context.range == TrendRange::Month;
    const int firstMonth = std::max(0, months - 13);
    int shown = 0;
    for (int month = firstMonth; month < months; ++month)
        card.months.months.append(
            QLocale().standaloneMonthName(from.addMonths(month).month(), QLocale::ShortFormat));
    for (const insights::WellbeingDay& daily : trends.wellbeing.daily) {
        const QDate date = QDate::fromJulianDay(daily.day);
        const int month = (date.year() - from.year()) * 12 + date.month() - from.month() - firstMonth;
        if (!daily.w || month < 0)
            continue;
        ++shown;
        const QString value = wording::oneDecimal(*daily.w);
        card.months.cells.append({double(month), double(date.day() - 1)});
        card.months.values.append(*daily.w);
        card.months.readouts.append(
            QStringLiteral("%1: %2").arg(figures::shortDate(daily.day, false), value));
        card.months.days.append(figures::iso(daily.day));
        card.table.prepend({figures::datedWithYear(daily.day), value, {}, figures::iso(daily.day)});
    }
    card.gate = insights::atLeast(shown, fewest);
    if (card.silent)
        card.gate.shown = false;
    card.sentence =
        Text::tr("Each mark is a day with a value: %1 of them. The larger and fuller, the higher.")
            .arg(shown);
    card.coverage = Text::tr("Days without a value have no mark");
    card.labelHeader = Text::tr("Day", "column");
    card.valueHeader = Text::tr("Figure", "column: what the day's own ratings come to");
    card.why = Text::tr("A year at one look: which stretches were full, and which were hard.");
    card.source = Text::tr("The same value of a day as under Your level.");
    card.limits =
        Text::tr("Neighbouring days are not compared, and a blank place says nothing about the day.");
    return card;
}

} // namespace keel
