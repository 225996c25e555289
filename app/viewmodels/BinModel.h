// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// What was removed in the last 30 days: to be brought back, or to go for good before its time.
class BinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY stateChanged) ///< nothing in it, and nothing on its way
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)     ///< something is being brought back or removed
    Q_PROPERTY(QString done READ done NOTIFY stateChanged)  ///< what has just been done
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        KindLabelRole,
        PhaseRole,
        TextRole,
        DayTextRole,  ///< of the entry
        DaysLeftRole, ///< "12 days left"
        SpokenRole,   ///< "Reflection, Thursday 12 November"
    };

    BinModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_loaded && m_rows.isEmpty(); }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& done() const { return m_done; }
    [[nodiscard]] const QString& error() const { return m_error; }

    Q_INVOKABLE void restore(const QString& id);
    /// Out of the vault with every trace; asked for by name before.
    Q_INVOKABLE void removeEverywhere(const QString& id);
    Q_INVOKABLE void removeAll();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void stateChanged();
    void removedForGood(); ///< what could bring it back must let go of it

private:
    struct Row
    {
        RecordId id;
        QString kindLabel, phase, text, dayText, daysLeft, spoken;
    };
    [[nodiscard]] static Result<QList<Row>> read(Diary& diary, const Content& content);
    [[nodiscard]] std::optional<RecordId> recordOf(const QString& id) const;
    /// `forGood`: nothing can bring it back afterwards.
    void act(std::function<Result<void>(Diary&)> work, const QString& done, bool forGood);
    void take(Result<QList<Row>> rows);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    QString m_done, m_error;
    bool m_loaded = false;
    bool m_busy = false;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
};

} // namespace keel
