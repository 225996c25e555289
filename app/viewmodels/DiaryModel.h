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
#include "viewmodels/SupervisionListModel.h"
#include "viewmodels/TimelineModel.h"
#include "viewmodels/TodayModel.h"
#include "viewmodels/TrendsModel.h"
#include "viewmodels/ValueSortModel.h"
#include "viewmodels/ValuesModel.h"
#include "viewmodels/WeeklyReviewModel.h"
#include "viewmodels/WorkModel.h"
#include "viewmodels/WritingState.h"

namespace keel {

/// The open diary's pages. Made at unlock and destroyed at lock; it owns the session, so that nothing of the
/// diary can outlive it. Its end first queues what was being typed, then waits for the storage thread. The
/// pages hear of each other's writes through DiarySession::changed(); here is only where one of them leads to
/// another.
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
    Q_PROPERTY(keel::SupervisionListModel* supervisionList READ supervisionList CONSTANT)
    Q_PROPERTY(keel::OccasionModel* occasion READ occasion CONSTANT)
    Q_PROPERTY(keel::WritingState* writing READ writing CONSTANT)
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
    [[nodiscard]] SafetyModel* safety() { return m_safety; }
    // Made when a page first asks for them, and kept.
    [[nodiscard]] TimelineModel* timeline();
    [[nodiscard]] EntryDetailModel* detail();
    [[nodiscard]] CalendarModel* calendar() { return made(m_calendar); }
    [[nodiscard]] BinModel* bin();
    [[nodiscard]] DiaryPosition* position();
    [[nodiscard]] TrendsModel* trends();
    [[nodiscard]] MeasuresModel* measures() { return made(m_measures); }
    [[nodiscard]] InstrumentModel* instrument() { return made(m_instrument); }
    [[nodiscard]] QuestionnaireModel* questionnaire();
    [[nodiscard]] WeeklyReviewModel* weeklyReview() { return madeEditor(m_weeklyReview); }
    [[nodiscard]] SecurityModel* security();
    [[nodiscard]] AboutModel* about();
    [[nodiscard]] ReflectionModel* reflection();
    [[nodiscard]] MomentModel* moment() { return madeEditor(m_moment); }
    [[nodiscard]] NoteModel* note() { return madeEditor(m_note); }
    [[nodiscard]] PlanModel* plan() { return madeEditor(m_plan); }
    [[nodiscard]] PlansModel* plans() { return made(m_plans); }
    [[nodiscard]] SupervisionListModel* supervisionList() { return made(m_supervisionList); }
    [[nodiscard]] OccasionModel* occasion() { return made(m_occasion); }
    [[nodiscard]] WorkModel* work() { return made(m_work); }
    [[nodiscard]] ExportModel* exporting();
    [[nodiscard]] ImportModel* importing() { return made(m_importing); }
    [[nodiscard]] EraseModel* erasing();
    [[nodiscard]] ValuesModel* values();
    [[nodiscard]] ValueSortModel* valueSort();
    [[nodiscard]] OwnItemsModel* toolbox();
    [[nodiscard]] RemindModel* remind() { return made(m_remind); }
    [[nodiscard]] PeopleModel* people() { return made(m_people); }
    [[nodiscard]] const QString& notice() const { return m_notice; }
    [[nodiscard]] QString noticeAction() const;
    [[nodiscard]] WritingState* writing() { return m_writing; }

    /// See KeyslotUpgrade.
    void upgradeKeyslot(SerialExecutor& keyWork, SecureBytes passphrase, std::function<KdfCost()> target);

    Q_INVOKABLE void dismissNotice();
    /// What the notice's button does: opens what it is about and asks the shell for the place.
    Q_INVOKABLE void runNoticeAction();

Q_SIGNALS:
    void noticeChanged();
    void passphraseWanted();               ///< the page goes to Settings, Security, Change the passphrase
    void recoveryCheckWanted();            ///< likewise, Check my recovery code
    void todayWanted();                    ///< the shell goes to Today
    void entryWanted();                    ///< the shell goes to the Diary, where an entry is open
    void reflectionWanted();               ///< the shell opens the reflection that was begun
    void peopleWanted();                   ///< the shell opens My people
    void dayShown(const QString& isoDate); ///< the timeline shows this day alone; the shell goes to the Diary
    void copyRequested(const QString& secret); ///< to the clipboard
    void eraseConfirmed();                     ///< see EraseModel::confirmed()
    void keyslotUpgradeEnded(bool upgraded);   ///< upgraded: vault.keys costs a guesser more from now on

private:
    void showDay(const QString& isoDate);
    void look(); ///< reads what there is to be told
    void takeHealth(bool healthy);
    enum class Topic {
        Health,
        Keyslots,
        OpenedByCode,
        StoppedImport,
        UnsavedCheckIn,
        BegunReflection,
        KeptEdit,
        RecoveryCode
    };
    template <class Model> Model* made(Model*& model)
    {
        using ContentRef = std::shared_ptr<const Content>;
        if (model)
            return model;
        if constexpr (std::is_constructible_v<Model, DiarySession&, ContentRef, QObject*>)
            model = new Model(*m_session, m_content, this);
        else
            model = new Model(*m_session, this);
        return model;
    }
    template <class Editor> Editor* madeEditor(Editor*& editor)
    {
        if (!editor) {
            m_editors.append(made(editor));
            connect(editor, &EditorModel::closed, this, &DiaryModel::readDetailAgain);
            for (GuardedText* text : editor->texts())
                m_safety->watch(*text);
        }
        return editor;
    }
    void readDetailAgain(); ///< an editor was left: what is on show may have a kept change, or no longer
    void makeTimeline();    ///< with what is open in it and where one was
    void setNotice(const QString& notice, Topic topic);

    std::unique_ptr<DiarySession> m_session;
    std::shared_ptr<const Content> m_content;
    WritingState* m_writing;
    TodayModel* m_today;
    SafetyModel* m_safety;
    TimelineModel* m_timeline = nullptr;
    EntryDetailModel* m_detail = nullptr;
    CalendarModel* m_calendar = nullptr;
    BinModel* m_bin = nullptr;
    DiaryPosition* m_position = nullptr;
    TrendsModel* m_trends = nullptr;
    MeasuresModel* m_measures = nullptr;
    InstrumentModel* m_instrument = nullptr;
    QuestionnaireModel* m_questionnaire = nullptr;
    WeeklyReviewModel* m_weeklyReview = nullptr;
    SecurityModel* m_security = nullptr;
    AboutModel* m_about = nullptr;
    ReflectionModel* m_reflection = nullptr;
    MomentModel* m_moment = nullptr;
    NoteModel* m_note = nullptr;
    PlanModel* m_plan = nullptr;
    PlansModel* m_plans = nullptr;
    SupervisionListModel* m_supervisionList = nullptr;
    OccasionModel* m_occasion = nullptr;
    WorkModel* m_work = nullptr;
    ExportModel* m_exporting = nullptr;
    ImportModel* m_importing = nullptr;
    EraseModel* m_erasing = nullptr;
    ValuesModel* m_values = nullptr;
    ValueSortModel* m_valueSort = nullptr;
    OwnItemsModel* m_toolbox = nullptr;
    RemindModel* m_remind = nullptr;
    PeopleModel* m_people = nullptr;
    QList<EditorModel*> m_editors; ///< those of them that were made
    QString m_notice;
    Topic m_topic = Topic::Keyslots;
    QString m_unsavedDay;
    bool m_offersPassphrase = true; ///< to whoever came in by the recovery code, until answered
    QString m_keptEdit;             ///< the entry's id
};

} // namespace keel
