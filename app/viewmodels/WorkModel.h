// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/HoursListModel.h"
#include "viewmodels/LeaveModel.h"
#include "viewmodels/SlotModel.h"

#include <QTimer>

namespace keel {

/// The person's working life as they see and change it. What can be read is saved by itself, a second after
/// the last change and at lock; what cannot says why and leaves the rest alone.
class WorkModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool ready READ ready NOTIFY stateChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged) ///< for the row that leads here
    Q_PROPERTY(keel::ChoiceListModel* roles READ roles CONSTANT)
    Q_PROPERTY(keel::HoursListModel* hours READ hours CONSTANT)
    Q_PROPERTY(bool fortnight READ fortnight WRITE setFortnight NOTIFY edited)
    Q_PROPERTY(int leaveUnit READ leaveUnit WRITE setLeaveUnit NOTIFY edited) ///< -1, 0 hours, 1 days
    Q_PROPERTY(int overtimeLimit READ overtimeLimit WRITE setOvertimeLimit NOTIFY edited) ///< minutes; -1
    Q_PROPERTY(keel::CheckedField* weekAMonday READ weekAMonday CONSTANT)
    Q_PROPERTY(keel::CheckedField* lunchFrom READ lunchFrom CONSTANT)
    Q_PROPERTY(keel::CheckedField* lunchTo READ lunchTo CONSTANT)
    Q_PROPERTY(keel::CheckedField* quietFrom READ quietFrom CONSTANT)
    Q_PROPERTY(keel::CheckedField* quietTo READ quietTo CONSTANT)
    Q_PROPERTY(keel::CheckedField* dayStart READ dayStart CONSTANT)
    Q_PROPERTY(keel::CheckedField* zone READ zone CONSTANT)
    Q_PROPERTY(keel::CheckedField* fte READ fte CONSTANT)
    Q_PROPERTY(keel::CheckedField* roleSince READ roleSince CONSTANT)
    Q_PROPERTY(QList<QString> deviceOwners READ deviceOwners CONSTANT) ///< in the order of DeviceOwner
    Q_PROPERTY(int deviceOwner READ deviceOwner WRITE setDeviceOwner NOTIFY edited) ///< -1, or a DeviceOwner
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY edited) ///< what it means that the device is theirs
    Q_PROPERTY(keel::CheckedField* leaveYearStart READ leaveYearStart CONSTANT)
    Q_PROPERTY(keel::CheckedField* entitlement READ entitlement CONSTANT)
    Q_PROPERTY(keel::RowListModel* onCall READ onCall CONSTANT)
    Q_PROPERTY(keel::CheckedField* nextOnCall READ nextOnCall CONSTANT)
    Q_PROPERTY(keel::LeaveModel* leave READ leave CONSTANT)
    Q_PROPERTY(keel::SlotModel* supervision READ supervision CONSTANT)

public:
    explicit WorkModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const QString& savedText() const { return m_savedText; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] ChoiceListModel* roles() { return &m_roles; }
    [[nodiscard]] HoursListModel* hours() { return &m_hours; }
    [[nodiscard]] bool fortnight() const { return m_fortnight; }
    void setFortnight(bool fortnight);
    [[nodiscard]] int leaveUnit() const { return m_leaveUnit; }
    void setLeaveUnit(int unit);
    [[nodiscard]] int overtimeLimit() const { return m_overtimeLimit; }
    void setOvertimeLimit(int minutes);
    [[nodiscard]] CheckedField* weekAMonday() { return &m_weekAMonday; }
    [[nodiscard]] CheckedField* lunchFrom() { return &m_lunchFrom; }
    [[nodiscard]] CheckedField* lunchTo() { return &m_lunchTo; }
    [[nodiscard]] CheckedField* quietFrom() { return &m_quietFrom; }
    [[nodiscard]] CheckedField* quietTo() { return &m_quietTo; }
    [[nodiscard]] CheckedField* dayStart() { return &m_dayStart; }
    [[nodiscard]] CheckedField* zone() { return &m_zone; }
    [[nodiscard]] CheckedField* fte() { return &m_fte; }
    [[nodiscard]] CheckedField* roleSince() { return &m_roleSince; }
    [[nodiscard]] QList<QString> deviceOwners() const;
    [[nodiscard]] int deviceOwner() const { return m_deviceOwner; }
    void setDeviceOwner(int owner);
    [[nodiscard]] QString deviceText() const;
    [[nodiscard]] CheckedField* leaveYearStart() { return &m_leaveYearStart; }
    [[nodiscard]] CheckedField* entitlement() { return &m_entitlement; }
    [[nodiscard]] RowListModel* onCall() { return &m_onCall; }
    [[nodiscard]] CheckedField* nextOnCall() { return &m_nextOnCall; }
    [[nodiscard]] LeaveModel* leave() { return &m_leave; }
    [[nodiscard]] SlotModel* supervision() { return &m_supervision; }

    /// Reads everything again, unless something waits to be saved.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void addOnCall(); ///< the day in nextOnCall
    Q_INVOKABLE void removeOnCall(const QString& isoDate);
    /// Queues what waits to be saved. At lock, and when the page goes.
    Q_INVOKABLE void saveNow();

Q_SIGNALS:
    void stateChanged();
    void edited();
    void saved();

private:
    [[nodiscard]] const std::map<WorkField, CheckedField*>& fields() const { return m_fields; }
    [[nodiscard]] WorkForm form() const;
    void show(const Profile& profile);
    void touch();
    void check();
    void finish(const Result<Profile>& profile);
    void showOnCall();

    DiarySession& m_session;
    ChoiceListModel m_roles{1};
    HoursListModel m_hours;
    CheckedField m_weekAMonday, m_lunchFrom, m_lunchTo, m_quietFrom, m_quietTo, m_dayStart, m_zone, m_fte,
        m_roleSince, m_leaveYearStart, m_entitlement, m_nextOnCall;
    const std::map<WorkField, CheckedField*> m_fields{{WorkField::DayStart, &m_dayStart},
                                                      {WorkField::LunchFrom, &m_lunchFrom},
                                                      {WorkField::LunchTo, &m_lunchTo},
                                                      {WorkField::QuietFrom, &m_quietFrom},
                                                      {WorkField::QuietTo, &m_quietTo},
                                                      {WorkField::Zone, &m_zone},
                                                      {WorkField::Fte, &m_fte},
                                                      {WorkField::RoleSince, &m_roleSince},
                                                      {WorkField::LeaveYearStart, &m_leaveYearStart},
                                                      {WorkField::Entitlement, &m_entitlement},
                                                      {WorkField::WeekAMonday, &m_weekAMonday}};
    RowListModel m_onCall;
    LeaveModel m_leave;
    SlotModel m_supervision;
    Profile m_profile; ///< as stored
    Day m_today;
    bool m_fortnight = false;
    int m_deviceOwner = -1;
    int m_leaveUnit = -1;
    int m_overtimeLimit = -1;
    bool m_ready = false;
    bool m_showing = false;
    bool m_unsaved = false;
    quint64 m_loading = 0;
    QTimer m_pause;
    QString m_savedText;
    QString m_error;
};

} // namespace keel
