// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendsReport.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace keel {

/// A line over positions 0 .. count - 1: days, weeks, or days after something. Missing positions are gaps.
struct LineFigure
{
    int count = 0;
    double joined = 1; ///< neighbours further apart than this are not joined
    double minimum = 0, maximum = 10;
    QStringList ticks; ///< from the bottom to the top, evenly
    QList<QPointF> observed;
    QList<QPointF> carried;   ///< repeated, not observed: dashed
    QList<QPointF> low, high; ///< edges of the band, the same x
    QList<QPointF> middle;    ///< a second, thin line
    QList<QPointF> marks;     ///< hard days
    QStringList readouts;     ///< one per position
    QStringList labels;       ///< for the axis, one per position
    QStringList days;         ///< ISO date that a position opens; empty: it opens nothing

    bool operator==(const LineFigure&) const = default;
};

/// One of some bars below each other, each with its words.
struct BarFigure
{
    QString label, text;
    double share = 0;         ///< of the full width, 0-1
    double low = 0, high = 0; ///< uncertainty as shares; none when equal
    bool soft = false;        ///< the second of a pair

    bool operator==(const BarFigure&) const = default;
};

/// Two counts that make a whole.
struct SplitFigure
{
    QString firstLabel, secondLabel;
    int first = 0, second = 0;

    bool operator==(const SplitFigure&) const = default;
};

/// Columns over time, each of two amounts on top of each other.
struct ColumnFigure
{
    QList<double> first, second; ///< of the same length; `second` may be all zero
    QStringList readouts, labels;
    QStringList ticks; ///< nothing and the tallest column, in words; empty where all are zero

    [[nodiscard]] double tallest() const
    {
        double most = 0;
        for (qsizetype i = 0; i < first.size(); ++i)
            most = std::max(most, first.at(i) + second.value(i));
        return most;
    }

    bool operator==(const ColumnFigure&) const = default;
};

/// A year as months: a day is where it is in its month, shaded and shaped by its value; days without one are
/// not there.
struct MonthFigure
{
    QStringList months;
    QList<QPointF> cells; ///< x: month, y: day of the month - 1
    QList<double> values; ///< 0-10, one per cell
    QStringList readouts; ///< one per cell
    QStringList days;     ///< ISO

    bool operator==(const MonthFigure&) const = default;
};

struct TrendTableRow
{
    QString label, value, note;
    QString day; ///< ISO, where the row is a day

    bool operator==(const TrendTableRow&) const = default;
};

/// One card of Trends as values: what its page shows and its print prints. `gate.shown` false: the card is
/// absent, and the folded line counts, unless it is to be silent altogether.
struct TrendCard
{
    QString id;
    QString title;
    QString phase; ///< "challenge", "values", "coping" or empty
    insights::Gate gate;
    bool silent = false;
    QString sentence;
    QString coverage;
    QStringList lines;           ///< in words, below the picture
    QString why, source, limits; ///< why this number, where it comes from, what it cannot say
    bool offersSupport = false;

    LineFigure line;
    QList<BarFigure> bars;
    SplitFigure split;
    ColumnFigure columns;
    MonthFigure months;

    QString labelHeader, valueHeader, noteHeader;
    QList<TrendTableRow> table;

    bool operator==(const TrendCard&) const = default;
};

} // namespace keel
