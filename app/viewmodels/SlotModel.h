// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LeaveForm.h"
#include "services/DiarySession.h"
#include "viewmodels/CheckedField.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/RowListModel.h"

namespace keel {

/// Supervision sessions that are agreed on, and the one that is being written down.
class SlotModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::RowListModel* rows READ rows CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(keel::CheckedField* day READ day CONSTANT)
    Q_PROPERTY(keel::CheckedField* time READ time CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* rhythms READ rhythms CONSTANT) ///< how often it comes again
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit SlotModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] RowListModel* rows() { return &m_rows; }
    [[nodiscard]] ChoiceListModel* kinds() { return &m_kinds; }
    [[nodiscard]] ChoiceListModel* rhythms() { return &m_rhythms; }
    [[nodiscard]] CheckedField* day() { return &m_day; }
    [[nodiscard]] CheckedField* time() { return &m_time; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& error() const { return m_error; }

    void reload();
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString& id);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();
    void saved(const QString& id);
    void closed();

private:
    void show(const Record<SupervisionSlot>& record);
    void showErrors(const EventProblems& problems);
    void end(const Result<void>& done);

    DiarySession& m_session;
    RowListModel m_rows;
    ChoiceListModel m_kinds{1};
    ChoiceListModel m_rhythms{1};
    CheckedField m_day, m_time;
    Record<SupervisionSlot> m_record;
    Day m_today;
    bool m_isNew = true;
    bool m_busy = false;
    QString m_error;
    quint64 m_loading = 0;
};

} // namespace keel
