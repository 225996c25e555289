// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LeaveForm.h"
#include "viewmodels/CheckedField.h"
#include "viewmodels/EventModel.h"

namespace keel {

/// Supervision sessions that are agreed on.
class SlotModel : public keel::EventModel // with its namespace: the type registration looks no further
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::CheckedField* day READ day CONSTANT)
    Q_PROPERTY(keel::CheckedField* time READ time CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* rhythms READ rhythms CONSTANT) ///< how often it comes again

public:
    explicit SlotModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] ChoiceListModel* rhythms() { return &m_rhythms; }
    [[nodiscard]] CheckedField* day() { return &m_day; }
    [[nodiscard]] CheckedField* time() { return &m_time; }

    void reload() override;
    void edit(const QString& id) override;
    void save() override;

private:
    void showBlank() override;
    [[nodiscard]] QJsonObject typed() const override;
    void showTyped(const QJsonObject& fields) override;
    [[nodiscard]] RecordId edited() const override { return m_record.header.id; }
    void show(const Record<SupervisionSlot>& record);
    void showErrors(const EventProblems& problems);

    ChoiceListModel m_rhythms{1};
    CheckedField m_day, m_time;
    Record<SupervisionSlot> m_record;
};

} // namespace keel
