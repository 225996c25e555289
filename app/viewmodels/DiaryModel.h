// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/AboutModel.h"
#include "viewmodels/BinModel.h"
#include "viewmodels/CalendarModel.h"
#include "viewmodels/DiaryPosition.h"
#include "viewmodels/EntryDetailModel.h"
#include "viewmodels/EraseModel.h"
#include "viewmodels/ExportModel.h"
#include "viewmodels/HealthWatch.h"
#include "viewmodels/ImportModel.h"
#include "viewmodels/InstrumentModel.h"
#include "viewmodels/KeyslotUpgrade.h"
#include "viewmodels/MeasuresModel.h"
#include "viewmodels/MomentModel.h"
#include "viewmodels/NoteModel.h"
#include "viewmodels/OccasionModel.h"
#include "viewmodels/OwnItemsModel.h"
#include "viewmodels/PeopleModel.h"
#include "viewmodels/PlanModel.h"
#include "viewmodels/PlansModel.h"
#include "viewmodels/QuestionnaireModel.h"
#include "viewmodels/ReflectionModel.h"
#include "viewmodels/RemindModel.h"
#include "viewmodels/SafetyModel.h"
#include "viewmodels/SecurityModel.h"
#include "viewmodels/TimelineModel.h"
#include "viewmodels/TodayModel.h"
#include "viewmodels/TrendsModel.h"
#include "viewmodels/ValueSortModel.h"
#include "viewmodels/ValuesModel.h"
#include "viewmodels/WeeklyReviewModel.h"
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
    Q_PROPERTY(keel::MeasuresModel* measures READ measures CONSTANT)
    Q_PROPERTY(keel::InstrumentModel* instrument READ instrument CONSTANT)
    Q_PROPERTY(keel::QuestionnaireModel* questionnaire READ questionnaire CONSTANT)
    Q_PROPERTY(keel::WeeklyReviewModel* weeklyReview READ weeklyReview CONSTANT)
    Q_PROPERTY(keel::SecurityModel* security READ security CONSTANT)
    Q_PROPERTY(keel::AboutModel* about READ about CONSTANT)
    Q_PROPERTY(keel::ReflectionModel* reflection READ reflection CONSTANT)
    Q_PROPERTY(keel::MomentModel* moment READ moment CONSTANT)
    Q_PROPERTY(keel::NoteModel* note READ note CONSTANT)
    Q_PROPERTY(keel::PlanModel* plan READ plan CONSTANT)
    Q_PROPERTY(keel::PlansModel* plans READ plans CONSTANT)
    Q_PROPERTY(keel::OccasionModel* occasion READ occasion CONSTANT)
    Q_PROPERTY(bool readOnly READ isReadOnly CONSTANT) ///< nothing can be saved where the diary lies
    Q_PROPERTY(keel::WorkModel* work READ work CONSTANT)
    Q_PROPERTY(keel::ExportModel* exporting READ exporting CONSTANT)
    Q_PROPERTY(keel::ImportModel* importing READ importing CONSTANT)
    Q_PROPERTY(keel::EraseModel* erasing READ erasing CONSTANT)
    Q_PROPERTY(keel::SafetyModel* safety READ safety CONSTANT)
    Q_PROPERTY(keel::ValuesModel* values READ values CONSTANT)
    Q_PROPERTY(keel::ValueSortModel* valueSort READ valueSort CONSTANT)
    Q_PROPERTY(keel::OwnItemsModel* toolbox READ toolbox CONSTANT)
    Q_PROPERTY(keel::RemindModel* remind READ remind CONSTANT)
    Q_PROPERTY(keel::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeAction READ noticeAction NOTIFY noticeChanged) ///< the button's words, or empty

public:
    /// After `idlePause` in which nobody wanted anything, the diary checks itself.
    DiaryModel(std::unique_ptr<DiarySession> session, std::shared_ptr<const Content> content,
               std::chrono::milliseconds idlePause = std::chrono::seconds(20), QObject* parent = nullptr);
    ~DiaryModel() override;

    [[nodiscard]] TodayModel* today() { return m_today; }
    [[nodiscard]] TimelineModel* timeline() { return m_timeline; }
    [[nodiscard]] EntryDetailModel* detail() { return m_detail; }
    [[nodiscard]] CalendarModel* calendar() { return m_calendar; }
    [[nodiscard]] BinModel* bin() { return m_bin; }
    [[nodiscard]] DiaryPosition* position() { return m_position; }
    [[nodiscard]] TrendsModel* trends() { return m_trends; }
    [[nodiscard]] MeasuresModel* measures() { return m_measures; }
    [[nodiscard]] InstrumentModel* instrument() const { return m_instrument; }
    [[nodiscard]] QuestionnaireModel* questionnaire() const { return m_questionnaire; }
    [[nodiscard]] WeeklyReviewModel* weeklyReview() { return m_weeklyReview; }
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
    [[nodiscard]] SafetyModel* safety() { return m_safety; }
    [[nodiscard]] ValuesModel* values() { return m_values; }
    [[nodiscard]] ValueSortModel* valueSort() { return m_valueSort; }
    [[nodiscard]] OwnItemsModel* toolbox() { return m_toolbox; }
    [[nodiscard]] RemindModel* remind() { return m_remind; }
    [[nodiscard]] PeopleModel* people() { return m_people; }
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] QString noticeAction() const;
    [[nodiscard]] bool isReadOnly() const { return m_session->isReadOnly(); }

    /// See KeyslotUpgrade.
    void upgradeKeyslot(SerialExecutor& keyWork, SecureBytes passphrase, std::function<KdfCost()> target);

    Q_INVOKABLE void dismissNotice();
    /// What the notice's button does: opens what it is about and asks the shell for the place.
    Q_INVOKABLE void runNoticeAction();

Q_SIGNALS:
    void noticeChanged();
    void recoveryCodeWanted();             ///< the page goes to Settings, Security, New recovery code
    void todayWanted();                    ///< the shell goes to Today
    void dayShown(const QString& isoDate); ///< the timeline shows this day alone; the shell goes to the Diary
    void reflectionWanted();               ///< the shell opens the reflection that was begun
    void keyslotUpgradeEnded(bool upgraded); ///< upgraded: vault.keys costs a guesser more from now on

private:
    void showDay(const QString& isoDate);
    void look(); ///< reads what there is to be told
    void takeHealth(bool healthy);
    enum class Topic { Health, Keyslots, RecoveryCode, UnsavedCheckIn, BegunReflection };
    void connectDiary();   ///< list, calendar, detail and bin show the same
    void connectValues();  ///< what values, own items and texts mean elsewhere
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
    MeasuresModel* m_measures;
    InstrumentModel* m_instrument;
    QuestionnaireModel* m_questionnaire;
    WeeklyReviewModel* m_weeklyReview;
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
    SafetyModel* m_safety;
    ValuesModel* m_values;
    ValueSortModel* m_valueSort;
    OwnItemsModel* m_toolbox;
    RemindModel* m_remind;
    PeopleModel* m_people;
    QString m_notice;
    Topic m_topic = Topic::Keyslots;
    QString m_unsavedDay;
};

} // namespace keel
