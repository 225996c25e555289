// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Insights.h"

#include "domain/insights/Trends.h"
#include "domain/reflection/HardRule.h"

#include <algorithm>

namespace keel {

namespace {

using insights::Observations;

// Enumerations of the records as those of the statistics, which know no records.
insights::DayType typeOf(DayType type)
{
    switch (type) {
    case DayType::Work: return insights::DayType::Work;
    case DayType::NonWork: return insights::DayType::NonWork;
    case DayType::Leave: return insights::DayType::Leave;
    case DayType::Sick: return insights::DayType::Sick;
    case DayType::Training: return insights::DayType::Training;
    }
    Q_UNREACHABLE();
}

insights::Outcome outcomeOf(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::Done: return insights::Outcome::Done;
    case PlanOutcome::Partly: return insights::Outcome::Partly;
    case PlanOutcome::Not: return insights::Outcome::Not;
    case PlanOutcome::NoCue: return insights::Outcome::NoCue;
    }
    Q_UNREACHABLE();
}

insights::LeaveKind leaveKindOf(LeaveKind kind)
{
    switch (kind) {
    case LeaveKind::Annual: return insights::LeaveKind::Annual;
    case LeaveKind::Toil: return insights::LeaveKind::Toil;
    case LeaveKind::Sick: return insights::LeaveKind::Sick;
    case LeaveKind::Carers: return insights::LeaveKind::Carers;
    case LeaveKind::Special: return insights::LeaveKind::Special;
    case LeaveKind::Study: return insights::LeaveKind::Study;
    case LeaveKind::Training: return insights::LeaveKind::Training;
    case LeaveKind::BankHoliday: return insights::LeaveKind::BankHoliday;
    case LeaveKind::Other: return insights::LeaveKind::Other;
    }
    Q_UNREACHABLE();
}

insights::LeaveUnit unitOf(std::optional<LeaveUnit> unit)
{
    return unit == LeaveUnit::Hours ? insights::LeaveUnit::Hours : insights::LeaveUnit::Days;
}

template <class Bounded> std::optional<int> number(const std::optional<Bounded>& value)
{
    return value ? std::optional(value->value()) : std::nullopt;
}

QSet<QString> systemicItems(const QList<Record<CustomItem>>& items)
{
    QSet<QString> ids;
    for (const auto& item : items) {
        if (item.body.dimension == Dimension::SystemicRelational)
            ids.insert(item.header.id.toString());
    }
    return ids;
}

/// Collects what the statistics look at from the records of one diary.
class Observer
{
public:
    explicit Observer(QSet<QString> systemicItems) : m_systemicItems(std::move(systemicItems)) {}

    void add(const Record<CheckIn>& record)
    {
        const CheckIn& c = record.body;
        const insights::Day day = c.stamp.localDate.julian();
        insights::DayRecord seen;
        seen.day = day;
        if (c.dayType)
            seen.type = typeOf(*c.dayType);
        seen.mood = number(c.mood);
        seen.energy = number(c.energy);
        seen.strain = number(c.strain);
        seen.meaning = number(c.meaning);
        seen.valuesConnected = c.valuesConnected;
        seen.clientContacts = number(c.clientContacts);
        seen.telephoneMinutes = number(c.telephoneMinutes);
        seen.overtimeMinutes = number(c.overtimeMinutes);
        seen.riskContacts = number(c.riskContacts);
        seen.breaksTaken = number(c.breaksTaken);
        seen.lunchKept = c.lunchKept;
        seen.finishedOnTime = c.finishedOnTime;
        seen.afterHoursMessages = c.afterHoursMessages;
        seen.supervision = !c.supervision.isEmpty();
        seen.peerSupport = std::any_of(c.copingUsed.begin(), c.copingUsed.end(), [](const CopingUsed& used) {
            return used.id.toString() == QLatin1String("co_sys_peer_support");
        });
        for (const BoundaryKept& boundary : c.boundaries) {
            if (boundary.kept)
                seen.boundaries.push_back({boundary.id.toString(), *boundary.kept});
        }
        for (const CopingUsed& used : c.copingUsed) {
            if (used.helpful)
                m_seen.ratings.push_back({day, used.id.toString(), used.helpful->value()});
        }
        m_seen.days.push_back(std::move(seen));
        addLinks(record.header.id, day, c.challengeIds, c.valueIds, c.appraisalIds, !c.copingUsed.isEmpty(),
                 {});
    }

    void add(const Record<Reflection>& record)
    {
        const Reflection& r = record.body;
        std::vector<QString> plans;
        for (const EntryId& id : r.planIds)
            plans.push_back(id.toString());
        addLinks(record.header.id, r.stamp.localDate.julian(), r.challengeIds, r.valueIds, r.appraisalIds,
                 false, std::move(plans));
    }

    template <class Free> void addFree(const Record<Free>& record)
    {
        const EntryLinks& links = record.body.links;
        addLinks(record.header.id, record.body.stamp.localDate.julian(), links.challengeIds, links.valueIds,
                 links.appraisalIds, !links.copingIds.isEmpty(), {});
    }

    void add(const Record<Plan>& record)
    {
        const Plan& plan = record.body;
        const QString id = record.header.id.toString();
        m_seen.plans.push_back({id, plan.reflectionId ? plan.reflectionId->toString() : QString()});
        const QString coping = plan.copingId ? plan.copingId->toString() : QString();
        for (const PlanOccasion& occasion : plan.occasions) {
            const insights::Day day = occasion.date.julian();
            if (occasion.outcome)
                m_seen.occasions.push_back(
                    {day, id, coping, outcomeOf(*occasion.outcome), number(occasion.helpful)});
            else if (occasion.helpful && plan.copingId) // said to have helped, and nothing more
                m_seen.ratings.push_back({day, coping, occasion.helpful->value()});
        }
    }

    void add(const Record<Leave>& record)
    {
        const Leave& leave = record.body;
        m_seen.leave.push_back(
            {leave.from.julian(), leave.to.julian(), leaveKindOf(leave.leaveKind.value_or(LeaveKind::Other)),
             leave.amount ? std::optional(leave.amount->value()) : std::nullopt, unitOf(leave.unit)});
    }

    void add(const Profile& profile)
    {
        m_seen.leaveAccount.unit = unitOf(profile.leaveUnit);
        if (profile.leaveEntitlement)
            m_seen.leaveAccount.entitlement = profile.leaveEntitlement->value();
        if (profile.leaveYearStart) {
            // Any year will do: only month and day are asked for.
            const QDate start = profile.leaveYearStart->onOrBefore(Day()).date();
            m_seen.leaveAccount.startMonth = start.month();
            m_seen.leaveAccount.startDay = start.day();
        }
        m_seen.weeklyOvertimeLimit = number(profile.weeklyOvertimeLimitMinutes);
        const Rota hours(profile, {});
        if (!hours.isEmpty())
            m_seen.onRota = [hours](insights::Day day) {
                return hours.hoursOn(Day::fromJulian(day)).has_value();
            };
    }

    [[nodiscard]] Observations take() { return std::move(m_seen); }

private:
    template <class Challenges, class Values, class Appraisals>
    void addLinks(const RecordId& id, insights::Day day, const Challenges& challenges, const Values& values,
                  const Appraisals& appraisals, bool hasCoping, std::vector<QString> planIds)
    {
        for (const ItemId& challenge : challenges)
            m_seen.challenges.push_back({day, challenge.toString(), dimensionOf(challenge)});
        if (appraisals.contains(*ItemId::parse(u"ap_sys_values_pulled")))
            m_seen.pulledAway.push_back(day);
        m_seen.chainEntries.push_back({id.toString(), day, !challenges.isEmpty(), !values.isEmpty(),
                                       hasCoping, std::move(planIds), hasHardRuleChallenge(challenges)});
    }

    /// The built-in ids say it themselves (they are permanent); own items say it in their record.
    [[nodiscard]] insights::ChallengeDimension dimensionOf(const ItemId& challenge) const
    {
        const QString& id = challenge.toString();
        const bool systemic = id.startsWith(QLatin1String("ch_sys_")) ||
                              id.startsWith(QLatin1String("ch_cul_")) || m_systemicItems.contains(id);
        return systemic ? insights::ChallengeDimension::Systemic : insights::ChallengeDimension::Individual;
    }

    Observations m_seen;
    QSet<QString> m_systemicItems;
};

} // namespace

Result<DiaryObservations> DiaryObservations::read(Diary& diary, std::optional<Day> upTo)
{
    RecordStore& records = diary.records();
    // Everything up to the end of the range: the EWMA runs from the first day, baselines look back, and plans
    // belong to entries of any date.
    const DayRange range{std::nullopt, upTo};
    KEEL_ASSIGN(const auto items, records.all<CustomItem>({}, Bin::Exclude));
    KEEL_ASSIGN(const auto checkIns, records.all<CheckIn>(range, Bin::Exclude));
    KEEL_ASSIGN(const auto reflections, records.all<Reflection>(range, Bin::Exclude));
    KEEL_ASSIGN(const auto moments, records.all<Moment>(range, Bin::Exclude));
    KEEL_ASSIGN(const auto notes, records.all<Note>(range, Bin::Exclude));
    KEEL_ASSIGN(const auto plans, records.all<Plan>({}, Bin::Exclude));
    KEEL_ASSIGN(const auto leave, records.all<Leave>({}, Bin::Exclude));
    KEEL_ASSIGN(const Profile profile, diary.journal().profile());

    DiaryObservations seen;
    const QSet<QString> systemic = systemicItems(items);
    for (const auto& record : checkIns) {
        Observer observer(systemic);
        observer.add(record);
        seen.m_checkIns.insert_or_assign(record.body.stamp.localDate.julian(), observer.take());
    }
    Observer observer(systemic);
    observer.add(profile);
    const auto observe = [&](const auto& list, auto&& add) {
        for (const auto& record : list) {
            const Day day = record.body.stamp.localDate;
            seen.m_firstOfRest = seen.m_firstOfRest ? qMin(*seen.m_firstOfRest, day) : day;
            add(record);
        }
    };
    observe(reflections, [&](const auto& r) { observer.add(r); });
    observe(moments, [&](const auto& r) { observer.addFree(r); });
    observe(notes, [&](const auto& r) { observer.addFree(r); });
    for (const auto& plan : plans)
        observer.add(plan);
    for (const auto& span : leave)
        observer.add(span);
    seen.m_rest = observer.take();
    return seen;
}

Result<void> DiaryObservations::readCheckIn(Diary& diary, Day day)
{
    KEEL_ASSIGN(const auto items, diary.records().all<CustomItem>({}, Bin::Exclude));
    KEEL_ASSIGN(const auto record, diary.journal().checkInOn(day));
    m_checkIns.erase(day.julian());
    if (record) {
        Observer observer(systemicItems(items));
        observer.add(*record);
        m_checkIns.insert_or_assign(day.julian(), observer.take());
    }
    return {};
}

insights::Observations DiaryObservations::all() const
{
    // In the order in which the records lie in the diary: check-ins by day, then the rest.
    Observations all;
    all.days.reserve(m_checkIns.size());
    all.chainEntries.reserve(m_checkIns.size() + m_rest.chainEntries.size());
    const auto append = [&all](const Observations& part) {
        const auto join = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
        join(all.days, part.days);
        join(all.ratings, part.ratings);
        join(all.challenges, part.challenges);
        join(all.pulledAway, part.pulledAway);
        join(all.chainEntries, part.chainEntries);
    };
    for (const auto& [day, part] : m_checkIns)
        append(part);
    append(m_rest);
    all.onRota = m_rest.onRota;
    all.leave = m_rest.leave;
    all.leaveAccount = m_rest.leaveAccount;
    all.occasions = m_rest.occasions;
    all.plans = m_rest.plans;
    all.weeklyOvertimeLimit = m_rest.weeklyOvertimeLimit;
    return all;
}

std::optional<Day> DiaryObservations::firstCheckIn() const
{
    return m_checkIns.empty() ? std::nullopt : std::optional(Day::fromJulian(m_checkIns.begin()->first));
}

std::optional<Day> DiaryObservations::firstDay() const
{
    const auto first = firstCheckIn();
    if (!first || !m_firstOfRest)
        return first ? first : m_firstOfRest;
    return qMin(*first, *m_firstOfRest);
}

QHash<qint64, int> DiaryObservations::answered() const
{
    QHash<qint64, int> answered;
    for (const auto& [day, part] : m_checkIns) {
        const insights::DayRecord& record = part.days.front();
        answered.insert(day, int(record.mood.has_value()) + int(record.energy.has_value()) +
                                 int(record.strain.has_value()) + int(record.meaning.has_value()));
    }
    return answered;
}

Result<insights::Trends> Insights::trends(DayRange range)
{
    KEEL_ASSIGN(const Day today, m_diary.journal().today());
    KEEL_ASSIGN(const DiaryObservations seen, DiaryObservations::read(m_diary, range.to));
    const insights::Day to = range.to.value_or(today).julian();
    const auto first = seen.firstDay();
    const insights::Day from = range.from ? range.from->julian() : first ? first->julian() : to;
    return insights::computeTrends(seen.all(), {{from, to}});
}

} // namespace keel
