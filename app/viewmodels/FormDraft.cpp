// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FormDraft.h"

#include "viewmodels/KeptEdits.h"

#include <QJsonDocument>

namespace keel {

FormDraft::FormDraft(DiarySession& session, Kind kind, Read read, Show show, QObject* parent)
    : QObject(parent), m_session(session), m_kind(kind), m_read(std::move(read)), m_show(std::move(show))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FormDraft::saveNow);
}

QString FormDraft::name() const { return draftName(m_kind, m_id); }

void FormDraft::open(const QString& id)
{
    saveNow();
    m_id = id;
    m_open = true;
    m_stored = false;
    m_saved = m_read();
    m_session.run([name = name()](Diary& diary) { return diary.journal().draft(name); })
        .then(this, [this, mine = ++m_opening](const Result<std::optional<Record<Draft>>>& draft) {
            if (mine != m_opening || !draft || !*draft)
                return;
            m_stored = true;
            if (m_read() == m_saved) // else somebody types already
                m_show(QJsonDocument::fromJson((*draft)->body.document.text().toUtf8()).object());
        });
}

void FormDraft::touch()
{
    if (!m_open)
        return;
    m_touched = true;
    m_pause.start();
}

void FormDraft::saveNow()
{
    m_pause.stop();
    if (!std::exchange(m_touched, false))
        return;
    const QJsonObject fields = m_read();
    if (fields == m_saved && !m_stored)
        return;
    m_stored = fields != m_saved;
    m_session.run([name = name(), id = m_id, fields, keeps = m_stored](Diary& diary) -> Result<void> {
        if (!keeps)
            return diary.journal().discardDraft(name);
        Draft draft;
        if (const auto entry = EntryId::parse(id))
            draft.entryId = *entry;
        KEEL_ASSIGN(draft.document, JsonText::create(QString::fromUtf8(
                                        QJsonDocument(fields).toJson(QJsonDocument::Compact))));
        return diary.journal().saveDraft(name, draft);
    });
}

void FormDraft::forget()
{
    m_pause.stop();
    m_touched = false;
    ++m_opening;
    if (m_open && m_stored)
        m_session.run([name = name()](Diary& diary) { return diary.journal().discardDraft(name); });
    m_open = false;
    m_stored = false;
}

} // namespace keel
