// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/AssociationModels.h"

#include "domain/insights/Boundaries.h"
#include "domain/insights/Exposure.h"
#include "domain/insights/Wellbeing.h"

#include <array>

namespace keel::insights {

namespace {

using Column = std::vector<std::optional<double>>;

/// One value per day of `range` from its check-in; std::nullopt without one.
template <class Value> Column column(const WorkCalendar& calendar, DayRange range, Value value)
{
    Column values;
    values.reserve(static_cast<std::size_t>(range.length()));
    for (Day day = range.from; day <= range.to; ++day) {
        const DayRecord* record = calendar.record(day);
        values.push_back(record ? value(*record) : std::nullopt);
    }
    return values;
}

template <class Value> Column workDayColumn(const WorkCalendar& calendar, DayRange range, Value value)
{
    return column(calendar, range, [&calendar, value](const DayRecord& record) -> std::optional<double> {
        return calendar.isWorkDay(record.day) ? value(record) : std::nullopt;
    });
}

Column shiftedBack(Column values) // element i becomes the next day's
{
    if (values.empty())
        return values;
    values.erase(values.begin());
    values.push_back(std::nullopt);
    return values;
}

Column shiftedOn(Column values) // element i becomes the day before's
{
    if (values.empty())
        return values;
    values.pop_back();
    values.insert(values.begin(), std::nullopt);
    return values;
}

struct Amount
{
    QLatin1String name;
    std::optional<int> DayRecord::*field;
    Workload unit;
};

constexpr std::array<Amount, workloadCount> amounts{
    Amount{QLatin1String("telephone_min"), &DayRecord::telephoneMinutes, Workload::Telephone},
    Amount{QLatin1String("overtime_min"), &DayRecord::overtimeMinutes, Workload::Overtime},
    Amount{QLatin1String("client_contacts"), &DayRecord::clientContacts, Workload::Contacts},
    Amount{QLatin1String("risk_contacts"), &DayRecord::riskContacts, Workload::Risk}};

struct Answer
{
    QLatin1String name;
    std::optional<bool> (*read)(const DayRecord&);
};

constexpr std::array<Answer, 4> answers{
    Answer{QLatin1String("lunch_kept"), [](const DayRecord& record) { return record.lunchKept; }},
    Answer{QLatin1String("finished_on_time"), [](const DayRecord& record) { return finishedOnTime(record); }},
    Answer{QLatin1String("peer_support"), [](const DayRecord& record) { return record.peerSupport; }},
    Answer{QLatin1String("supervision"), [](const DayRecord& record) { return record.supervision; }}};

void addStrainModels(std::vector<AssociationColumns>& models, const WorkCalendar& calendar, DayRange range)
{
    const Column strain = column(
        calendar, range, [](const DayRecord& record) -> std::optional<double> { return record.strain; });
    for (const Amount& amount : amounts) {
        AssociationColumns model;
        model.xName = amount.name;
        model.yName = QLatin1String("strain");
        const double unit = workloadFloors[static_cast<std::size_t>(amount.unit)];
        model.x =
            workDayColumn(calendar, range, [&amount, unit](const DayRecord& record) -> std::optional<double> {
                const auto& value = record.*amount.field;
                return value ? std::optional(*value / unit) : std::nullopt;
            });
        model.lag = shiftedOn(strain);
        model.y = strain;
        models.push_back(std::move(model));
    }
}

void addWellbeingModels(std::vector<AssociationColumns>& models, const WorkCalendar& calendar, DayRange range)
{
    const Column w = column(calendar, range, [](const DayRecord& record) { return wellbeing(record); });
    Column nextIsWorkday;
    for (Day day = range.from; day <= range.to; ++day)
        nextIsWorkday.push_back(calendar.isWorkDay(day + 1) ? 1 : 0);
    for (const Answer& answer : answers) {
        AssociationColumns model;
        model.xName = answer.name;
        model.yName = QLatin1String("w_next");
        model.binary = true;
        model.x = workDayColumn(calendar, range, [&answer](const DayRecord& record) -> std::optional<double> {
            const auto value = answer.read(record);
            return value ? std::optional(*value ? 1.0 : 0.0) : std::nullopt;
        });
        model.lag = w;
        model.y = shiftedBack(w);
        model.nextIsWorkday = nextIsWorkday;
        models.push_back(std::move(model));
    }
}

} // namespace

std::vector<AssociationColumns> associationModels(const WorkCalendar& calendar, DayRange range)
{
    std::vector<AssociationColumns> models;
    addStrainModels(models, calendar, range);
    addWellbeingModels(models, calendar, range);
    return models;
}

} // namespace keel::insights
