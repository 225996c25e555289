// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LeaveForm.h"
#include "viewmodels/CheckedField.h"
#include "viewmodels/EventModel.h"

namespace keel {

/// Leave taken and to come.
class LeaveModel : public keel::EventModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::CheckedField* from READ from CONSTANT)
    Q_PROPERTY(keel::CheckedField* to READ to CONSTANT)
    Q_PROPERTY(keel::CheckedField* amount READ amount CONSTANT)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed) ///< 0 hours, 1 days

public:
    explicit LeaveModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] CheckedField* from() { return &m_from; }
    [[nodiscard]] CheckedField* to() { return &m_to; }
    [[nodiscard]] CheckedField* amount() { return &m_amount; }
    [[nodiscard]] int unit() const { return int(m_unit); }
    void setUnit(int unit);

    void reload() override;
    void edit(const QString& id) override;
    void save() override;

private:
    void showBlank() override;
    [[nodiscard]] QJsonObject typed() const override;
    void showTyped(const QJsonObject& fields) override;
    [[nodiscard]] RecordId edited() const override { return m_record.header.id; }
    void show(const Record<Leave>& record);
    void showErrors(const EventProblems& problems);

    CheckedField m_from, m_to, m_amount;
    LeaveUnit m_unit = LeaveUnit::Days;
    Record<Leave> m_record;
};

} // namespace keel
