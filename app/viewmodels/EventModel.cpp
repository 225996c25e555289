// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/EventModel.h"

namespace keel {

EventModel::EventModel(DiarySession& session, Kind kind, QObject* parent)
    : QObject(parent), m_session(session), m_draft(
                                               session, kind, [this] { return typed(); },
                                               [this](const QJsonObject& fields) { showTyped(fields); }, this)
{
    connect(&m_kinds, &ChoiceListModel::selectionChanged, &m_draft, &FormDraft::touch);
}

void EventModel::startNew()
{
    clear();
    m_draft.open({});
}

void EventModel::abandon() { m_draft.forget(); }

void EventModel::clear()
{
    ++m_asked;
    m_reading = false;
    showBlank();
}

void EventModel::remove()
{
    if (busy() || isNew())
        return;
    begin();
    m_session.run([id = edited()](Diary& diary) { return diary.journal().remove(id); })
        .then(this, [this](const Result<void>& removed) { end(removed); });
}

void EventModel::begin()
{
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
}

void EventModel::end(const Result<void>& done)
{
    m_busy = false;
    m_error = done ? QString() : errorText(done.error().code);
    Q_EMIT changed();
    if (!done)
        return;
    m_draft.forget();
    reload();
    Q_EMIT closed();
}

} // namespace keel
