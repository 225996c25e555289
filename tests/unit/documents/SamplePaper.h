// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendsPaper.h"

#include <QDate>
#include <QLocale>

namespace keel::test {

[[nodiscard]] inline PaperWords sampleWords()
{
    PaperWords words;
    words.title = QStringLiteral("Trends");
    words.range = QStringLiteral("22 Aug 2026 to 19 Nov 2026");
    words.about = QStringLiteral("The questions and cut-points are the notebook's own.");
    words.origin =
        QStringLiteral("From Keel, a private notebook, made on its owner's device on 19 Nov 2026.");
    words.page = QStringLiteral("Page %1 of %2");
    words.tables = QStringLiteral("The same figures as tables");
    words.continued = QStringLiteral("%1, continued");
    words.why = QStringLiteral("Why this is here");
    words.source = QStringLiteral("Where it comes from");
    words.limits = QStringLiteral("What it cannot say");
    words.card = QStringLiteral("Card");
    words.row = QStringLiteral("Row");
    words.figure = QStringLiteral("Figure");
    words.note = QStringLiteral("Note");
    words.date = QStringLiteral("Date");
    return words;
}

/// A line of so many days with a gap, a band, a mark and a carried stretch; a row of the table for each day.
[[nodiscard]] inline TrendCard sampleLine(int days)
{
    TrendCard card;
    card.id = QStringLiteral("level");
    card.title = QStringLiteral("Your level");
    card.sentence = QStringLiteral("In these weeks your level lay near your usual: 6.3 (range 5 to 7).");
    card.coverage = QStringLiteral("43 of 61 days \u00b7 gaps are days without a check-in");
    card.why = QStringLiteral("One day goes up and down; the level shows where the days were heading.");
    card.source = QStringLiteral("A running mean: the newest day counts 20 %, and more after a gap.");
    card.limits = QStringLiteral("It describes your own notes. It does not say why.");
    card.line.count = days;
    card.line.ticks = {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")};
    for (int day = 0; day < days; ++day) {
        const QDate date = QDate(2026, 11, 19).addDays(day - days + 1);
        const double value = 5 + (day % 7) / 3.0;
        if (day % 11 != 10) {
            card.line.observed.append({double(day), value});
            card.line.low.append({double(day), value - 1});
            card.line.high.append({double(day), value + 1});
        }
        card.line.labels.append(QLocale().toString(date, QStringLiteral("d MMM")));
        card.table.prepend({QLocale().toString(date, QStringLiteral("d MMM yyyy")),
                            QString::number(value, 'f', 1), QStringLiteral("4 of 4"),
                            date.toString(Qt::ISODate)});
    }
    card.line.carried = {{1, 6}, {3, 6}};
    card.line.marks = {{double(days / 2), 6}};
    card.labelHeader = QStringLiteral("Day");
    card.valueHeader = QStringLiteral("Figure");
    card.noteHeader = QStringLiteral("Answers");
    return card;
}

[[nodiscard]] inline TrendCard sampleBars(int bars)
{
    TrendCard card;
    card.id = QStringLiteral("boundaries");
    card.title = QStringLiteral("Your boundaries");
    card.phase = QStringLiteral("coping");
    card.sentence = QStringLiteral("Lunch kept on 22 of 40 days.");
    card.coverage = QStringLiteral("40 of 61 work days recorded");
    card.limits = QStringLiteral("A boundary that did not hold was often not yours to hold.");
    for (int bar = 0; bar < bars; ++bar) {
        const double share = (bar % 10 + 1) / 11.0;
        card.bars.append({QStringLiteral("Boundary %1").arg(bar + 1), QStringLiteral("%1 of 40").arg(bar),
                          share, share * 0.8, std::min(1.0, share * 1.1), bar % 2 == 1});
        card.table.append({QStringLiteral("Boundary %1").arg(bar + 1),
                           QStringLiteral("%1 of 40").arg(bar),
                           QStringLiteral("range 20 % to 70 %"),
                           {}});
    }
    card.labelHeader = QStringLiteral("Boundary");
    card.valueHeader = QStringLiteral("Kept");
    card.noteHeader = QStringLiteral("Share");
    return card;
}

/// One card with every other kind of picture.
[[nodiscard]] inline TrendCard samplePictures()
{
    TrendCard card;
    card.id = QStringLiteral("sides");
    card.title = QStringLiteral("Whose it was");
    card.phase = QStringLiteral("challenge");
    card.sentence = QStringLiteral("12 of your own, 30 of the workplace.");
    card.lines = {QStringLiteral("One line"), QStringLiteral("and another")};
    card.split = {QStringLiteral("Mine"), QStringLiteral("The workplace's"), 12, 30};
    for (int week = 0; week < 20; ++week) {
        card.columns.first.append(week % 5);
        card.columns.second.append(week % 3);
        card.columns.labels.append(QStringLiteral("%1 Nov").arg(week));
        card.columns.readouts.append(QStringLiteral("Week of %1 Nov: %2").arg(week).arg(week % 5 + week % 3));
    }
    for (int month = 0; month < 13; ++month) {
        card.months.months.append(QLocale().standaloneMonthName(month % 12 + 1, QLocale::ShortFormat));
        for (int day = 0; day < 28; day += 2) {
            card.months.cells.append({double(month), double(day)});
            card.months.values.append((month + day) % 11);
        }
    }
    return card;
}

[[nodiscard]] inline TrendsPaper samplePaper(const QList<TrendCard>& cards)
{
    return {sampleWords(), cards, false};
}

} // namespace keel::test
