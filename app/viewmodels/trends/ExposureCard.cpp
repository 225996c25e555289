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
    Q_DECLARE_TR_FUNCTIONS(ExposureCard)
};

constexpr double oneStep = 1; ///< of the scale that the person's own last weeks give

QString besideUsual(double index)
{
    if (index >= oneStep)
        return Text::tr("busier than your last four weeks");
    if (index <= -oneStep)
        return Text::tr("quieter than your last four weeks");
    return Text::tr("much like your last four weeks");
}

} // namespace

TrendCard exposureCard(const insights::Trends& trends, const TrendContext&)
{
    TrendCard card;
    card.id = QStringLiteral("exposure");
    card.title = Text::tr("How busy, compared with your own weeks", "card");
    card.phase = QStringLiteral("challenge");
    constexpr int neededBefore = 10;
    const bool manyYears = trends.range.length() > 366;
    int counted = 0, busier = 0, quieter = 0;
    const insights::ExposurePoint* last = nullptr;

    QHash<insights::Day, const insights::ExposurePoint*> byDay;
    for (const insights::ExposurePoint& point : trends.exposure)
        byDay.insert(point.day, &point);
    LineFigure& line = card.line;
    line.count = int(trends.range.length());
    line.joined = 3; // a weekend is no gap of a work day's figure
    line.minimum = -3;
    line.maximum = 3;
    line.ticks = {Text::tr("quieter", "end of an axis"), Text::tr("usual", "middle of an axis"),
                  Text::tr("busier", "end of an axis")};
    for (insights::Day day = trends.range.from; day <= trends.range.to; ++day) {
        const insights::ExposurePoint* point = byDay.value(day, nullptr);
        const QString label = figures::dayAndMonth(day, manyYears);
        const QString date = manyYears ? label : figures::shortDate(day, false);
        const QString iso = figures::iso(day);
        line.labels.append(label);
        line.days.append(iso);
        if (point == nullptr || !point->index) {
            line.readouts.append(Text::tr("%1: no figure", "a date").arg(date));
            continue;
        }
        ++counted;
        busier += *point->index >= oneStep ? 1 : 0;
        quieter += *point->index <= -oneStep ? 1 : 0;
        last = point;
        line.observed.append({double(day - trends.range.from), *point->index});
        const QString beside = besideUsual(*point->index);
        line.readouts.append(QStringLiteral("%1: %2").arg(date, beside));
        card.table.prepend({manyYears ? label : figures::datedWithYear(day),
                            wording::oneDecimal(*point->index), beside, iso});
    }
    card.gate = counted > 0 ? insights::atLeast(counted, 1)
                            : insights::Gate{false, std::min(int(trends.exposure.size()), neededBefore),
                                             neededBefore + 1};
    if (last != nullptr)
        card.sentence = Text::tr("%1 was %2. Busier: %4 of %3 work days; quieter: %5.")
                            .arg(figures::shortDate(last->day, manyYears), besideUsual(*last->index))
                            .arg(counted)
                            .arg(busier)
                            .arg(quieter);
    card.labelHeader = Text::tr("Day", "column");
    card.valueHeader = Text::tr("Steps", "column");
    card.noteHeader = Text::tr("In words", "column");
    card.coverage =
        Text::tr("%1 of %2 recorded work days have a figure").arg(counted).arg(trends.exposure.size());
    card.why = Text::tr("Contacts, telephone, overtime and risk contacts as you noted them, compared with "
                        "what was usual for you just before.");
    card.source =
        Text::tr("Each amount is compared with the middle of your own work days of the 28 days before (ten "
                 "at least), in steps of your own spread, at most three. The figure is the mean of three "
                 "or four of them.");
    card.limits =
        Text::tr("Usual for you is not the same as right for you. It cannot say how much is too much.");
    return card;
}

} // namespace keel
