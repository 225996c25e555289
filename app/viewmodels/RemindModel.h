// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// "Remind me why": three of one's own moments and values, for twenty seconds.
class RemindModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed) ///< known to have nothing to show
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< the value, or when the moment was
        TextRole,
        MomentRole ///< bool
    };

    RemindModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool isEmpty() const { return m_loaded && m_rows.isEmpty(); }
    [[nodiscard]] const QString& error() const { return m_error; }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString title, text;
        bool isMoment = false;
    };
    [[nodiscard]] static Result<QList<Row>> read(Diary& diary, const Content& content);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    bool m_loaded = false;
};

} // namespace keel
