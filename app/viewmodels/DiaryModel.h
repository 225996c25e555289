// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/AboutModel.h"
#include "viewmodels/EraseModel.h"
#include "viewmodels/ExportModel.h"
#include "viewmodels/ImportModel.h"
#include "viewmodels/BinModel.h"
#include "viewmodels/CalendarModel.h"
#include "viewmodels/DiaryPosition.h"
#include "viewmodels/EntryDetailModel.h"
#include "viewmodels/MomentModel.h"
#include "viewmodels/NoteModel.h"
#include "viewmodels/OccasionModel.h"
#include "viewmodels/PlanModel.h"
#include "viewmodels/PlansModel.h"
#include "viewmodels/ReflectionModel.h"
#include "viewmodels/SecurityModel.h"
#include "viewmodels/TimelineModel.h"
#include "viewmodels/TodayModel.h"
#include "viewmodels/TrendsModel.h"
#include "viewmodels/WorkModel.h"

namespace keel {

/// The open diary's pages. Made at unlock and destroyed at lock; it owns the session, so that nothing of the
/// diary can outlive it. Its end first queues what was being typed, then waits for the storage thread.
class DiaryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::TodayModel* today READ today CONSTANT)
    Q_PROPERTY(keel::TimelineModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(keel::EntryDetailModel* detail READ detail CONSTANT)
    Q_PROPERTY(keel::CalendarModel* calendar READ calendar CONSTANT)
    Q_PROPERTY(keel::BinModel* bin READ bin CONSTANT)
    Q_PROPERTY(keel::DiaryPosition* position READ position CONSTANT)
    Q_PROPERTY(keel::TrendsModel* trends READ trends CONSTANT)
    Q_PROPERTY(keel::SecurityModel* security READ security CONSTANT)
    Q_PROPERTY(keel::AboutModel* about READ about CONSTANT)
    Q_PROPERTY(keel::ReflectionModel* reflection READ reflection CONSTANT)
    Q_PROPERTY(keel::MomentModel* moment READ moment CONSTANT)
    Q_PROPERTY(keel::NoteModel* note READ note CONSTANT)
    Q_PROPERTY(keel::PlanModel* plan READ plan CONSTANT)
    Q_PROPERTY(keel::PlansModel* plans READ plans CONSTANT)
    Q_PROPERTY(keel::OccasionModel* occasion READ occasion CONSTANT)
    Q_PROPERTY(keel::WorkModel* work READ work CONSTANT)
    Q_PROPERTY(keel::ExportModel* exporting READ exporting CONSTANT)
    Q_PROPERTY(keel::ImportModel* importing READ importing CONSTANT)
    Q_PROPERTY(keel::EraseModel* erasing READ erasing CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeAction READ noticeAction NOTIFY noticeChanged) ///< the button's words, or empty

public:
    DiaryModel(std::unique_ptr<DiarySession> session, std::shared_ptr<const Content> content,
               QObject* parent = nullptr);
    ~DiaryModel() override;

    [[nodiscard]] TodayModel* today() { return m_today; }
    [[nodiscard]] TimelineModel* timeline() { return m_timeline; }
    [[nodiscard]] EntryDetailModel* detail() { return m_detail; }
    [[nodiscard]] CalendarModel* calendar() { return m_calendar; }
    [[nodiscard]] BinModel* bin() { return m_bin; }
    [[nodiscard]] DiaryPosition* position() { return m_position; }
    [[nodiscard]] TrendsModel* trends() { return m_trends; }
    [[nodiscard]] SecurityModel* security() { return m_security; }
    [[nodiscard]] AboutModel* about() { return m_about; }
    [[nodiscard]] ReflectionModel* reflection() { return m_reflection; }
    [[nodiscard]] MomentModel* moment() { return m_moment; }
    [[nodiscard]] NoteModel* note() { return m_note; }
    [[nodiscard]] PlanModel* plan() { return m_plan; }
    [[nodiscard]] PlansModel* plans() { return m_plans; }
    [[nodiscard]] OccasionModel* occasion() { return m_occasion; }
    [[nodiscard]] WorkModel* work() { return m_work; }
    [[nodiscard]] ExportModel* exporting() { return m_exporting; }
    [[nodiscard]] ImportModel* importing() { return m_importing; }
    [[nodiscard]] EraseModel* erasing() { return m_erasing; }
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] QString noticeAction() const;

    Q_INVOKABLE void dismissNotice();
    /// What the notice's button does: opens what it is about and asks the shell for the place.
    Q_INVOKABLE void runNoticeAction();

Q_SIGNALS:
    void noticeChanged();
    void recoveryCodeWanted(); ///< the page goes to Settings, Security, New recovery code
    void todayWanted();        ///< the shell goes to Today
    void reflectionWanted();   ///< the shell opens the reflection that was begun
    void supportCardWanted();  ///< what was written or rated asks for the support card

private:
    void connectDiary(); ///< list, calendar, detail and bin show the same
    void look();         ///< reads what there is to be told
    enum class Topic { Keyslots, RecoveryCode, UnsavedCheckIn, BegunReflection };
    void connectWriting(); ///< what is written shows everywhere
    void setNotice(const QString& notice, Topic topic);

    std::unique_ptr<DiarySession> m_session;
    TodayModel* m_today;
    TimelineModel* m_timeline;
    EntryDetailModel* m_detail;
    CalendarModel* m_calendar;
    BinModel* m_bin;
    DiaryPosition* m_position;
    TrendsModel* m_trends;
    SecurityModel* m_security;
    AboutModel* m_about;
    ReflectionModel* m_reflection;
    MomentModel* m_moment;
    NoteModel* m_note;
    PlanModel* m_plan;
    PlansModel* m_plans;
    OccasionModel* m_occasion;
    WorkModel* m_work;
    ExportModel* m_exporting;
    ImportModel* m_importing;
    EraseModel* m_erasing;
    QString m_notice;
    Topic m_topic = Topic::Keyslots;
    QString m_unsavedDay;
};

} // namespace keel
