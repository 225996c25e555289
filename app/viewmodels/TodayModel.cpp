// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TodayModel.h"

#include "domain/DuePlan.h"
#include "domain/RemindMe.h"
#include "domain/reflection/PlanRules.h"
#include "services/EntrySummary.h"
#include "viewmodels/Wording.h"

namespace keel {

namespace {

constexpr int minuteMilliseconds = 60'000;
const QString reminderKey = QStringLiteral("reminder");

template <class Body> Result<void> addChallenges(QList<ItemId>& challenges, Journal& journal, Day today)
{
    KEEL_ASSIGN(const auto records, journal.all<Body>({today, today}));
    for (const Record<Body>& record : records) {
        if constexpr (requires { record.body.links; })
            challenges += record.body.links.challengeIds.items();
        else
            challenges += record.body.challengeIds.items();
    }
    return {};
}

QString boundaryOf(const Rota& rota, Day today, QTime now)
{
    if (const auto type = rota.dayType(today)) {
        switch (*type) {
        case DayType::Leave: return TodayModel::tr("On leave today.");
        case DayType::Sick: return TodayModel::tr("Off sick today.");
        case DayType::NonWork: return TodayModel::tr("Not a work day.");
        case DayType::Work:
        case DayType::Training: break;
        }
    }
    const auto hours = rota.hoursOn(today);
    if (!hours || !hours->from || !hours->to || *hours->to < *hours->from)
        return {};
    return now < hours->to->time()
               ? TodayModel::tr("Contracted until %1.").arg(hours->to->toString())
               : TodayModel::tr("Contracted hours ended at %1.").arg(hours->to->toString());
}

} // namespace

TodayModel::TodayModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_checkIn(session, content), m_content(std::move(content))
{
    m_minute.setInterval(minuteMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &TodayModel::refresh);
    m_minute.start();
    session.follow(DiaryPart::CheckIns | DiaryPart::Entries, this, &TodayModel::lookForNext);
    session.follow(DiaryPart::Work, this, &TodayModel::refresh);
    refresh();
    lookForNext();
}

QString TodayModel::title() const { return tr("Today"); }

void TodayModel::refresh()
{
    struct Facts
    {
        Day today;
        QString boundary;
    };
    m_session
        .run([](Diary& diary) -> Result<Facts> {
            Journal& journal = diary.journal();
            KEEL_ASSIGN(const Day today, journal.today());
            KEEL_ASSIGN(const Rota rota, journal.rota());
            KEEL_ASSIGN(const ZoneId zone, journal.zone());
            return Facts{today, boundaryOf(rota, today, journal.now().utc().toTimeZone(zone.zone()).time())};
        })
        .then(this, [this](const Result<Facts>& facts) {
            if (!facts)
                return; // the check-in says what is wrong with the disk
            const bool newDay = m_today && *m_today != facts->today;
            m_today = facts->today;
            m_dateText = wording::weekdayAndDate(facts->today);
            m_boundaryText = facts->boundary;
            Q_EMIT changed();
            if (newDay && m_checkIn.isToday() && !m_checkIn.isDirty())
                m_checkIn.backToToday();
        });
}

QString TodayModel::nextText() const
{
    switch (m_next) {
    case PlanDue: return tr("Your plan: %1", "the sentence of an if-then plan").arg(m_nextSentence);
    case Reminder: return tr("Remind yourself why? Twenty seconds.");
    case Nothing: break;
    }
    return {};
}

QString TodayModel::nextWhy() const
{
    switch (m_next) {
    case PlanDue: return tr("The plan is yours and has not been answered for a while.");
    case Reminder: return tr("You noted a very emotional contact today.");
    case Nothing: break;
    }
    return {};
}

QList<QString> TodayModel::nextAnswers() const
{
    switch (m_next) {
    case PlanDue: return {tr("Note how it went"), tr("Not now")};
    case Reminder: return {tr("Remind me why"), tr("Not now")};
    case Nothing: break;
    }
    return {};
}

void TodayModel::dismissNext()
{
    m_dismissed.insert(m_next == PlanDue ? m_nextPlan : reminderKey);
    lookForNext();
}

void TodayModel::lookForNext()
{
    struct Found
    {
        bool reminder = false;
        std::optional<Record<Plan>> plan;
        QString day;
    };
    const quint64 mine = ++m_looking;
    m_session
        .run([content = m_content, dismissed = m_dismissed](Diary& diary) -> Result<Found> {
            Journal& journal = diary.journal();
            KEEL_ASSIGN(const Day today, journal.today());
            QList<ItemId> challenges;
            KEEL_TRY(addChallenges<CheckIn>(challenges, journal, today));
            KEEL_TRY(addChallenges<Reflection>(challenges, journal, today));
            KEEL_TRY(addChallenges<Moment>(challenges, journal, today));
            KEEL_TRY(addChallenges<Note>(challenges, journal, today));
            Found found;
            found.reminder =
                !dismissed.contains(reminderKey) && offersReminder(challenges, content->taxonomy);
            KEEL_ASSIGN(auto plans, journal.all<Plan>());
            plans.removeIf(
                [&](const Record<Plan>& plan) { return dismissed.contains(plan.header.id.toString()); });
            found.plan = duePlan(plans, today);
            if (found.plan)
                found.day = dayAskedAbout(found.plan->body, today).toString();
            return found;
        })
        .then(this, [this, mine](const Result<Found>& found) {
            if (mine != m_looking || !found)
                return; // the check-in says what is wrong with the disk
            // What somebody has just been through goes before what was planned some time ago.
            m_next = found->reminder ? Reminder : found->plan ? PlanDue : Nothing;
            m_nextPlan = m_next == PlanDue ? found->plan->header.id.toString() : QString();
            m_nextDay = m_next == PlanDue ? found->day : QString();
            m_nextSentence =
                m_next == PlanDue
                    ? oneLine(planSentence(found->plan->body.ifCue.text(),
                                           found->plan->body.thenAction.text(), m_content->prompts))
                    : QString();
            Q_EMIT nextChanged();
        });
}

} // namespace keel
