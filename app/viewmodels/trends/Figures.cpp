// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/trends/Figures.h"

#include "viewmodels/Wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace keel::figures {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrendFigures)
};

Day dayOf(insights::Day day) { return Day::fromJulian(day); }

} // namespace

QString percent(double share)
{
    return Text::tr("%1\u00a0%", "a share; the sign stays on the number's line")
        .arg(QLocale().toString(qRound(share * 100)));
}

QString percentRange(const insights::Proportion& share)
{
    return Text::tr("%1 to %2", "a range").arg(percent(share.lo), percent(share.hi));
}

QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return rounded == std::floor(rounded) ? QLocale().toString(rounded, 'f', 0)
                                          : wording::oneDecimal(rounded);
}

QString hours(double minutes)
{
    const int all = int(std::lround(minutes));
    if (all < 60)
        return Text::tr("%1 min", "minutes").arg(all);
    if (all % 60 == 0)
        return Text::tr("%1 h", "hours").arg(all / 60);
    return Text::tr("%1 h %2 min", "hours and minutes").arg(all / 60).arg(all % 60);
}

QString weekOf(insights::Day monday, bool manyYears)
{
    return Text::tr("Week of %1", "a date").arg(dayAndMonth(monday, manyYears));
}

QString shortDate(insights::Day day, bool manyYears)
{
    return manyYears ? datedWithYear(day) : wording::shortDate(dayOf(day));
}

QString datedWithYear(insights::Day day) { return wording::shortDateAndYear(dayOf(day)); }

QString dayAndMonth(insights::Day day, bool manyYears)
{
    return manyYears ? wording::shortDateAndYear(dayOf(day)) : wording::dayAndMonth(dayOf(day));
}

QString iso(insights::Day day) { return dayOf(day).toString(); }

QString thisRange(TrendRange range)
{
    switch (range) {
    case TrendRange::TwoWeeks: return Text::tr("these two weeks", "in ..., for most of ...");
    case TrendRange::Month: return Text::tr("this month", "in ..., for most of ...");
    case TrendRange::Quarter: return Text::tr("this quarter", "in ..., for most of ...");
    case TrendRange::Year: return Text::tr("this year", "in ..., for most of ...");
    case TrendRange::All: return Text::tr("your diary so far", "in ..., for most of ...");
    }
    return {};
}

QString boundary(const QString& id, const TrendContext& context)
{
    if (id == QLatin1String("lunch_kept"))
        return Text::tr("Lunch kept", "boundary");
    if (id == QLatin1String("finished_on_time"))
        return Text::tr("Finished on time", "boundary");
    if (id == QLatin1String("no_messages"))
        return Text::tr("No work messages after hours", "boundary");
    if (id == QLatin1String("breaks"))
        return Text::tr("Took a break", "boundary");
    if (id == QLatin1String("peer_support"))
        return Text::tr("Talked with a peer", "fact of a day");
    if (id == QLatin1String("supervision"))
        return Text::tr("Had supervision", "fact of a day");
    if (id == QLatin1String("values_connected"))
        return Text::tr("In touch with a value", "fact of a day");
    return context.label(id);
}

QString workDayCoverage(const insights::Trends& trends)
{
    return Text::tr("%1 of %2 work days recorded")
        .arg(trends.coverage.workDaysRecorded)
        .arg(trends.coverage.workDaysExpected);
}

QString notYet(const TrendCard& card)
{
    return Text::tr("%1: not enough days yet (%2 of %3)", "a card")
        .arg(card.title)
        .arg(card.gate.have)
        .arg(card.gate.need);
}

} // namespace keel::figures
