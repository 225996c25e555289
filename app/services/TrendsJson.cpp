// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Insights.h"

#include <QDate>

#include <nlohmann/json.hpp>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;
using namespace insights;

Json date(insights::Day day) { return QDate::fromJulianDay(day).toString(Qt::ISODate).toStdString(); }

Json text(const QString& value) { return value.toStdString(); }

Json text(QLatin1String value) { return std::string(value.data(), size_t(value.size())); }

template <class T> Json maybe(const std::optional<T>& value) { return value ? Json(*value) : Json(nullptr); }

Json maybeDate(const std::optional<insights::Day>& day) { return day ? date(*day) : Json(nullptr); }

/// A rate and its interval into an object.
void putProportion(Json& object, const char* rateKey, const std::optional<Proportion>& proportion)
{
    object[rateKey] = proportion ? Json(proportion->p) : Json(nullptr);
    object["lo"] = proportion ? Json(proportion->lo) : Json(nullptr);
    object["hi"] = proportion ? Json(proportion->hi) : Json(nullptr);
}

template <class List, class Make> Json array(const List& list, Make&& make)
{
    Json result = Json::array();
    for (const auto& element : list)
        result.push_back(make(element));
    return result;
}

Json silentReason(const Gate& gate)
{
    if (gate.shown)
        return nullptr;
    return "not enough days yet (" + std::to_string(gate.have) + " of " + std::to_string(gate.need) + ")";
}

Json wellbeing(const WellbeingTrend& trend)
{
    Json json;
    json["shown"] = trend.gate.shown;
    json["silent_reason"] = silentReason(trend.gate);
    json["daily"] = array(trend.daily, [](const WellbeingDay& d) {
        return Json{{"date", date(d.day)}, {"w", maybe(d.w)}};
    });
    json["ewma"] = array(trend.ewma, [](const LevelPoint& p) {
        return Json{{"date", date(p.day)}, {"value", maybe(p.value)}, {"carried", p.carried}};
    });
    json["rolling_median"] = array(trend.rollingMedian, [](const MedianPoint& p) {
        return Json{{"date", date(p.day)}, {"value", maybe(p.value)}};
    });
    return json;
}

Json strainWeekJson(const StrainWeek& week)
{
    Json json{{"week_start", date(week.weekStart)}, {"expected", week.expected},
              {"recorded", week.recorded},          {"coverage", maybe(week.coverage)},
              {"mean", maybe(week.mean)},           {"high_days", week.highDays}};
    putProportion(json, "high_share", week.highShare);
    json["shown"] = week.shown;
    return json;
}

Json copingJson(const CopingAction& action)
{
    Json json{{"id", text(action.id)}, {"done", action.done}, {"occasions", action.occasions}};
    putProportion(json, "rate", action.rate);
    json["n_ratings"] = action.ratingCount;
    json["helpful_mean"] = maybe(action.helpfulMean);
    json["helpful_shrunk"] = maybe(action.helpfulShrunk);
    json["rate_shown"] = action.rateGate.shown;
    json["helpful_shown"] = action.helpfulGate.shown;
    json["shown"] = action.rateGate.shown || action.helpfulGate.shown;
    return json;
}

Json bounceBackJson(const BounceBack& bounceBack)
{
    Json json;
    json["episodes"] = array(bounceBack.episodes, [](const Episode& e) {
        return Json{{"onset", date(e.onset)}, {"duration", e.duration}, {"recovered", e.recovered()}};
    });
    json["absorbed"] = array(bounceBack.absorbed, [](insights::Day day) { return date(day); });
    json["km"] = array(bounceBack.curve.rows, [](const SurvivalRow& row) {
        return Json{{"t", row.t}, {"s", row.s}, {"lo", maybe(row.lo)}, {"hi", maybe(row.hi)}};
    });
    json["median"] = maybe(bounceBack.curve.median);
    json["lo"] = maybe(bounceBack.curve.medianLo);
    json["hi"] = maybe(bounceBack.curve.medianHi);
    json["shown"] = bounceBack.shown;
    return json;
}

Json dynamicsJson(const Dynamics& d)
{
    return {{"n_pairs", d.pairs},
            {"rmssd", maybe(d.rmssd)},
            {"mean", maybe(d.mean)},
            {"sd", maybe(d.sd)},
            {"inertia", maybe(d.inertia)},
            {"inertia_corrected", maybe(d.inertiaCorrected)},
            {"rmssd_shown", d.rmssdGate.shown},
            {"inertia_shown", d.inertiaGate.shown},
            {"shown", d.rmssdGate.shown || d.inertiaGate.shown}};
}

Json boundaryJson(const BoundaryRate& boundary)
{
    Json json{{"id", text(boundary.id)}, {"kept", boundary.kept}, {"answered", boundary.answered}};
    putProportion(json, "rate", boundary.rate);
    json["shown"] = boundary.gate.shown;
    return json;
}

Json leaveJson(const LeavePace& leave)
{
    return {{"unit", leave.unit == insights::LeaveUnit::Hours ? "hours" : "days"},
            {"entitlement", maybe(leave.entitlement)},
            {"taken", maybe(leave.taken)},
            {"booked", maybe(leave.booked)},
            {"expected", maybe(leave.expected)},
            {"pace", maybe(leave.pace)},
            {"unbooked", maybe(leave.unbooked)}};
}

Json changeJson(const Change& change)
{
    Json direction = nullptr;
    if (change.direction)
        direction = *change.direction == Direction::Up ? "up" : "down";
    return {{"weeks", change.weeks},
            {"cusum_signal_week", maybeDate(change.cusumSignalWeek)},
            {"direction", direction},
            {"slope", maybe(change.slope)},
            {"slope_lo", maybe(change.slopeLo)},
            {"slope_hi", maybe(change.slopeHi)},
            {"announced", change.announced}};
}

} // namespace

QByteArray trendsToJson(const insights::Trends& trends)
{
    Json json;
    json["schema"] = "keel-trends/1";
    json["from"] = date(trends.range.from);
    json["to"] = date(trends.range.to);
    json["coverage"] = {{"work_days_recorded", trends.coverage.workDaysRecorded},
                        {"work_days_expected", trends.coverage.workDaysExpected}};
    json["wellbeing"] = wellbeing(trends.wellbeing);
    json["exposure"]["daily"] = array(trends.exposure, [](const ExposurePoint& point) {
        return Json{{"date", date(point.day)}, {"index", maybe(point.index)}};
    });
    json["strain_weeks"] = array(trends.strainWeeks, strainWeekJson);
    json["chains"] = {{"challenges", trends.chains.challenges},
                      {"with_value", trends.chains.withValue},
                      {"with_coping", trends.chains.withCoping},
                      {"coping_done", trends.chains.copingDone}};
    Json& values = json["values"] = {{"yes", trends.values.rate.yes}, {"no", trends.values.rate.no}};
    putProportion(values, "rate", trends.values.rate.rate);
    values["shown"] = trends.values.rate.gate.shown;
    values["pulled_away"] = trends.values.pulledAway;
    json["coping"] = array(trends.coping, copingJson);
    json["bounce_back"] = bounceBackJson(trends.bounceBack);
    json["dynamics"] = dynamicsJson(trends.dynamics);
    json["boundaries"] = array(trends.boundaries, boundaryJson);
    json["overtime_weeks"] = array(trends.overtimeWeeks, [](const OvertimeWeek& week) {
        return Json{{"week_start", date(week.weekStart)},    {"recorded_days", week.recordedDays},
                    {"expected_days", week.expectedDays},    {"total_min", maybe(week.totalMinutes)},
                    {"limit_min", maybe(week.limitMinutes)}, {"over", week.over}};
    });
    json["leave"] = leaveJson(trends.leave);
    json["challenges"] = {{"individual", trends.challenges.individual},
                          {"systemic", trends.challenges.systemic}};
    json["challenges"]["by_id"] = array(trends.challenges.byId, [](const ChallengeCount& count) {
        return Json{{"id", text(count.id)}, {"n", count.n}};
    });
    json["associations"] = array(trends.associations, [](const Association& a) {
        return Json{{"x", text(a.x)},        {"y", text(a.y)},        {"n", a.n},        {"b", maybe(a.b)},
                    {"lo99", maybe(a.lo99)}, {"hi99", maybe(a.hi99)}, {"shown", a.shown}};
    });
    json["change"] = changeJson(trends.change);
    return QByteArray::fromStdString(json.dump());
}

} // namespace keel
