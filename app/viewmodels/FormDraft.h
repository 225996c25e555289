// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/Record.h"
#include "services/DiarySession.h"

#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace keel {

/// What stands in an open form and is not saved yet, as a draft in the diary: it is there again when the form
/// is next opened for the same thing, after a lock, a kill or an update. Closing the form by choice forgets
/// it. GUI thread. A draft that cannot be written is tried again with the next word; saving says what is the
/// matter.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<QJsonObject()>;            ///< the fields as they stand
    using Show = std::function<void(const QJsonObject&)>; ///< and as they were left

    /// `parent` outlives the session's work; both functions are of it.
    FormDraft(DiarySession& session, Kind kind, Read read, Show show, QObject* parent);

    /// The form shows what is saved of `id` (a new one: empty, or what tells it from other new ones).
    void open(const QString& id);
    void touch(); ///< something may have been typed
    void saveNow();
    void forget();

private:
    [[nodiscard]] QString name() const;

    DiarySession& m_session;
    Kind m_kind;
    Read m_read;
    Show m_show;
    QString m_id;
    QJsonObject m_saved; ///< the fields before anything was typed
    bool m_open = false;
    bool m_touched = false; ///< since it was last written
    bool m_stored = false;  ///< there is a draft, or may be
    QTimer m_pause;
    quint64 m_opening = 0; ///< the latest; answers about earlier ones are too late
};

} // namespace keel
