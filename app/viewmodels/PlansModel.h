// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reflection/PlanRules.h"
#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/EntryWords.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The if-then plans: the active ones first, then those that rest, then the retired; in each the latest
/// first.
class PlansModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum Role {
        PlanIdRole = Qt::UserRole + 1,
        SentenceRole, ///< "If ..., then I will ..."
        SectionRole,  ///< "Active", "Resting", "Retired"; empty where the section goes on
        StateTextRole,
        LastTimeRole, ///< how it went last; empty before the first time
        TagsRole,
        TagPhasesRole,
        ActiveRole,
        RestingRole
    };

    PlansModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int activeCount() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const QString& error() const { return m_error; }

    Q_INVOKABLE void rest(const QString& id);   ///< for two weeks
    Q_INVOKABLE void retire(const QString& id); ///< for good, unless it is taken up again
    Q_INVOKABLE void takeUp(const QString& id);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString id, sentence, section, stateText, lastTime;
        Chips tags;
        PlanState state = PlanState::Active;
    };
    [[nodiscard]] static Result<QList<Row>> read(Diary& diary, const Content& content);
    void move(const QString& id, Plan (*where)(Plan, Day));

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    bool m_loaded = false;
};

} // namespace keel
