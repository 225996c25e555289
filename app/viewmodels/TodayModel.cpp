// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TodayModel.h"

#include "viewmodels/Wording.h"

namespace keel {

namespace {

constexpr int minuteMilliseconds = 60'000;

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
    : QObject(parent), m_session(session), m_checkIn(session, std::move(content))
{
    m_minute.setInterval(minuteMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &TodayModel::refresh);
    m_minute.start();
    refresh();
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

} // namespace keel
