// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/DiaryPosition.h"

#include <QJsonDocument>

namespace keel {

namespace {

constexpr int pauseMilliseconds = 1500;

const QString dayKey = QStringLiteral("day");
const QString searchKey = QStringLiteral("search");
const QString filterKey = QStringLiteral("filter");
const QString topKey = QStringLiteral("top");
const QString openKey = QStringLiteral("open");
const QString calendarKey = QStringLiteral("calendar");

} // namespace

DiaryPosition::DiaryPosition(DiarySession& session, TimelineModel& timeline, EntryDetailModel& detail,
                             QObject* parent)
    : QObject(parent), m_session(session), m_timeline(timeline), m_detail(detail)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DiaryPosition::saveNow);
    connect(&m_timeline, &TimelineModel::searchTextChanged, this, &DiaryPosition::touch);
    connect(m_timeline.filter(), &TimelineFilterModel::changed, this, &DiaryPosition::touch);
    connect(&m_detail, &EntryDetailModel::changed, this, &DiaryPosition::touch);
    connect(this, &DiaryPosition::changed, this, &DiaryPosition::touch);
    restore();
}

void DiaryPosition::touch()
{
    if (!m_restored)
        return;
    m_isDirty = true;
    m_pause.start();
}

QJsonObject DiaryPosition::toJson() const
{
    return {{searchKey, m_timeline.searchText()},
            {filterKey, m_timeline.filter()->toJson()},
            {topKey, m_top},
            {openKey, m_detail.entryId()},
            {calendarKey, m_calendarShown}};
}

void DiaryPosition::saveNow()
{
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_pause.stop();
    m_session.run([position = toJson()](Diary& diary) -> Result<void> {
        Journal& journal = diary.journal();
        KEEL_ASSIGN(const Day today, journal.today());
        QJsonObject dated = position;
        dated.insert(dayKey, today.toString());
        return journal.savePosition(QJsonDocument(dated).toJson(QJsonDocument::Compact));
    });
}

void DiaryPosition::forget()
{
    m_pause.stop();
    m_isDirty = false;
    m_top.clear();
    m_session.run([](Diary& diary) { return diary.journal().savePosition({}); });
}

void DiaryPosition::restore()
{
    m_session
        .run([](Diary& diary) -> Result<QJsonObject> {
            Journal& journal = diary.journal();
            KEEL_ASSIGN(const QByteArray kept, journal.position());
            KEEL_ASSIGN(const Day today, journal.today());
            const QJsonObject position = QJsonDocument::fromJson(kept).object();
            return position.value(dayKey).toString() == today.toString() ? position : QJsonObject();
        })
        .then(this, [this](const Result<QJsonObject>& position) {
            m_restored = true;
            if (!position || position->isEmpty())
                return; // a page at the top is no loss
            const QString search = position->value(searchKey).toString();
            const QJsonObject filter = position->value(filterKey).toObject();
            m_top = position->value(topKey).toString();
            m_calendarShown = position->value(calendarKey).toBool();
            Q_EMIT changed();
            // Whoever was quicker than the disk has said where they want to be.
            if (m_timeline.searchText().isEmpty() && !m_timeline.filter()->isActive())
                m_timeline.restore(search, filter, m_top);
            if (const QString open = position->value(openKey).toString();
                !open.isEmpty() && !m_detail.isOpened())
                m_detail.open(open);
        });
}

} // namespace keel
