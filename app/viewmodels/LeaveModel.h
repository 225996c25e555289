// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LeaveForm.h"
#include "services/DiarySession.h"
#include "viewmodels/CheckedField.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/RowListModel.h"

namespace keel {

/// Leave taken and to come, and the one that is being written down.
class LeaveModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::RowListModel* rows READ rows CONSTANT) ///< latest first
    Q_PROPERTY(keel::ChoiceListModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(keel::CheckedField* from READ from CONSTANT)
    Q_PROPERTY(keel::CheckedField* to READ to CONSTANT)
    Q_PROPERTY(keel::CheckedField* amount READ amount CONSTANT)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed) ///< 0 hours, 1 days
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit LeaveModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] RowListModel* rows() { return &m_rows; }
    [[nodiscard]] ChoiceListModel* kinds() { return &m_kinds; }
    [[nodiscard]] CheckedField* from() { return &m_from; }
    [[nodiscard]] CheckedField* to() { return &m_to; }
    [[nodiscard]] CheckedField* amount() { return &m_amount; }
    [[nodiscard]] int unit() const { return int(m_unit); }
    void setUnit(int unit);
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& error() const { return m_error; }

    void reload();
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString& id);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove(); ///< the one being edited, into the bin

Q_SIGNALS:
    void changed();
    void saved(const QString& id);
    void closed(); ///< there is nothing left to edit

private:
    void show(const Record<Leave>& record);
    void showErrors(const EventProblems& problems);
    void end(const Result<void>& done);

    DiarySession& m_session;
    RowListModel m_rows;
    ChoiceListModel m_kinds{1};
    CheckedField m_from, m_to, m_amount;
    LeaveUnit m_unit = LeaveUnit::Days;
    Record<Leave> m_record;
    Day m_today;
    bool m_isNew = true;
    bool m_busy = false;
    QString m_error;
    quint64 m_loading = 0;
};

} // namespace keel
