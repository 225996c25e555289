// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// What was put on the supervision list in the last 90 days: reflections, and weekly reviews that say
/// something for supervision. Newest first.
class SupervisionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        KindRole,
        PhaseRole,
        BodyRole,
        TimeRole,   ///< its day
        SpokenRole, ///< "Reflection, Thursday 12 November"
    };

    SupervisionListModel(DiarySession& session, std::shared_ptr<const Content> content,
                         QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QString& error() const { return m_error; }

    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        Day day;
        QString id, kind, phase, body, time, spoken;
    };
    [[nodiscard]] static Result<QList<Row>> read(Diary& diary, const Content& content);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    QString m_error;
    bool m_loaded = false;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
};

} // namespace keel
