// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/DiaryModel.h"

#include "viewmodels/Wording.h"

namespace keel {

DiaryModel::DiaryModel(std::unique_ptr<DiarySession> session, std::shared_ptr<const Content> content,
                       std::chrono::milliseconds idlePause, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_today(new TodayModel(*m_session, content, this)),
      m_timeline(new TimelineModel(*m_session, content, this)),
      m_detail(new EntryDetailModel(*m_session, content, this)),
      m_calendar(new CalendarModel(*m_session, this)), m_bin(new BinModel(*m_session, content, this)),
      m_position(new DiaryPosition(*m_session, *m_timeline, *m_detail, this)),
      m_trends(new TrendsModel(*m_session, content, this)), m_measures(new MeasuresModel(*m_session, this)),
      m_instrument(new InstrumentModel(*m_session, this)),
      m_questionnaire(new QuestionnaireModel(*m_session, this)),
      m_weeklyReview(new WeeklyReviewModel(*m_session, content, this)),
      m_security(new SecurityModel(*m_session, this)), m_about(new AboutModel(this)),
      m_reflection(new ReflectionModel(*m_session, content, this)),
      m_moment(new MomentModel(*m_session, content, this)), m_note(new NoteModel(*m_session, content, this)),
      m_plan(new PlanModel(*m_session, content, this)), m_plans(new PlansModel(*m_session, content, this)),
      m_occasion(new OccasionModel(*m_session, content, this)), m_work(new WorkModel(*m_session, this)),
      m_exporting(new ExportModel(*m_session, content, this)), m_importing(new ImportModel(*m_session, this)),
      m_erasing(new EraseModel(*m_session, this)), m_safety(new SafetyModel(*m_session, content, this)),
      m_values(new ValuesModel(*m_session, content, this)),
      m_valueSort(new ValueSortModel(*m_session, content, this)),
      m_toolbox(new OwnItemsModel(*m_session, content, this)),
      m_remind(new RemindModel(*m_session, content, this)),
      m_people(new PeopleModel(*m_session, content, this))
{
    connect(m_today->checkIn(), &CheckInModel::saved, m_timeline, &TimelineModel::refresh);
    connect(m_today->checkIn(), &CheckInModel::saved, m_trends,
            [this] { m_trends->checkInChanged(m_today->checkIn()->isoDate()); });
    connect(m_timeline, &TimelineModel::entriesChanged, m_trends, &TrendsModel::refresh);
    connect(m_trends, &TrendsModel::dayWanted, this, &DiaryModel::showDay);
    connect(m_exporting, &ExportModel::dayWanted, this, &DiaryModel::showDay);
    connect(m_timeline, &TimelineModel::entriesChanged, m_today->checkIn(), &CheckInModel::reload);
    connect(m_timeline, &TimelineModel::openCheckIn, m_today->checkIn(), &CheckInModel::open);
    // The rota decides what kind of day a new check-in is and which days count.
    connect(m_work, &WorkModel::saved, m_today->checkIn(), &CheckInModel::reload);
    connect(m_work, &WorkModel::saved, m_timeline, &TimelineModel::refresh);
    connect(m_work, &WorkModel::saved, m_trends, &TrendsModel::refresh);
    connect(m_timeline, &TimelineModel::entriesChanged, m_work, &WorkModel::reload);
    connect(m_importing, &ImportModel::imported, m_today->checkIn(), &CheckInModel::reload);
    connect(m_importing, &ImportModel::imported, m_timeline, &TimelineModel::refresh);
    connect(m_importing, &ImportModel::imported, m_trends, &TrendsModel::refresh);
    connect(m_importing, &ImportModel::imported, m_work, &WorkModel::reload);
    connect(m_importing, &ImportModel::imported, m_plans, &PlansModel::refresh);
    connect(m_security, &SecurityModel::recoveryConfirmed, this, &DiaryModel::look);
    connect(m_security, &SecurityModel::recoveryCodeChanged, this, &DiaryModel::look);
    connectWriting();
    connect(new HealthWatch(*m_session, idlePause, this), &HealthWatch::finished, this,
            &DiaryModel::takeHealth);
    connectDiary();
    connectValues();
    look();
    // After everything that is to be seen has been asked for.
    m_session->run([](Diary& diary) { return diary.journal().purgeExpired(); });
}

void DiaryModel::showDay(const QString& isoDate)
{
    // Whatever else stood open in the diary would lie over the day.
    m_detail->close();
    if (!m_today->checkIn()->isToday())
        m_today->checkIn()->backToToday();
    m_timeline->showDay(isoDate);
    Q_EMIT dayShown(isoDate);
}

void DiaryModel::connectValues()
{
    // What may bring the support card: every text that people write, and ratings when they are saved.
    m_safety->watch(*m_today->checkIn()->note());
    connect(m_today->checkIn(), &CheckInModel::saved, m_safety,
            [this] { m_safety->checkInSaved(m_today->checkIn()->record()); });
    for (GuardedText* text :
         {m_values->editor()->label(), m_values->editor()->why(), m_valueSort->ownCard(),
          m_valueSort->words()->label(), m_valueSort->words()->why(), m_toolbox->label(), m_toolbox->help()})
        m_safety->watch(*text);
    // Chosen values and own items are what check-ins are picked from.
    connect(m_valueSort, &ValueSortModel::saved, m_values, &ValuesModel::refresh);
    connect(m_valueSort, &ValueSortModel::saved, m_values, &ValuesModel::valuesChanged);
    connect(m_values, &ValuesModel::valuesChanged, m_today->checkIn(), &CheckInModel::refreshChoices);
    connect(m_toolbox, &OwnItemsModel::itemsChanged, m_today->checkIn(), &CheckInModel::refreshChoices);
    connect(m_today->checkIn(), &CheckInModel::saved, m_values, &ValuesModel::refresh);
    connect(m_timeline, &TimelineModel::entriesChanged, m_values, &ValuesModel::refresh);
    connect(m_timeline, &TimelineModel::entriesChanged, m_today, &TodayModel::lookForNext);
    connect(m_occasion, &OccasionModel::saved, m_today, &TodayModel::lookForNext);
    for (EditorModel* editor : {static_cast<EditorModel*>(m_reflection), static_cast<EditorModel*>(m_moment),
                                static_cast<EditorModel*>(m_note), static_cast<EditorModel*>(m_plan)}) {
        for (GuardedText* text : editor->texts())
            m_safety->watch(*text);
        connect(editor, &EditorModel::saved, m_values, &ValuesModel::refresh);
        connect(editor, &EditorModel::saved, m_today, &TodayModel::lookForNext);
    }
    connect(m_reflection, &ReflectionModel::supportCardWanted, m_safety, &SafetyModel::supportCardWanted);
    connect(m_importing, &ImportModel::imported, m_values, &ValuesModel::refresh);
    connect(m_importing, &ImportModel::imported, m_today->checkIn(), &CheckInModel::refreshChoices);
    connect(m_importing, &ImportModel::imported, m_toolbox, &OwnItemsModel::refresh);
    connect(m_importing, &ImportModel::imported, m_people, &PeopleModel::refresh);
}

void DiaryModel::connectDiary()
{
    connect(m_timeline, &TimelineModel::openRequested, m_detail, &EntryDetailModel::open);
    connect(m_detail, &EntryDetailModel::removeRequested, m_timeline, &TimelineModel::removeEntry);
    connect(m_detail, &EntryDetailModel::checkInRequested, m_today->checkIn(), &CheckInModel::open);
    connect(m_detail, &EntryDetailModel::reflectionRequested, m_reflection, &ReflectionModel::edit);
    connect(m_detail, &EntryDetailModel::momentRequested, m_moment, &MomentModel::edit);
    connect(m_detail, &EntryDetailModel::noteRequested, m_note, &NoteModel::edit);
    connect(m_detail, &EntryDetailModel::planRequested, m_plan, &PlanModel::edit);
    connect(m_bin, &BinModel::restored, m_timeline, &TimelineModel::refresh);
    connect(m_bin, &BinModel::restored, m_timeline, &TimelineModel::entriesChanged);
    connect(m_bin, &BinModel::removedForGood, m_timeline, &TimelineModel::forgetUndo);
    connect(m_bin, &BinModel::removedForGood, m_position, &DiaryPosition::forget);

    const auto refreshDiary = [this] {
        m_detail->refresh();
        m_calendar->refresh();
        m_timeline->filter()->refresh();
    };
    connect(m_timeline, &TimelineModel::entriesChanged, this, refreshDiary);
    connect(m_today->checkIn(), &CheckInModel::saved, this, refreshDiary);
    for (EditorModel* editor : {static_cast<EditorModel*>(m_reflection), static_cast<EditorModel*>(m_moment),
                                static_cast<EditorModel*>(m_note), static_cast<EditorModel*>(m_plan)})
        connect(editor, &EditorModel::saved, this, refreshDiary);
    connect(m_occasion, &OccasionModel::saved, this, refreshDiary);
    connect(m_plans, &PlansModel::plansChanged, this, refreshDiary);
}

void DiaryModel::connectWriting()
{
    for (EditorModel* editor : {static_cast<EditorModel*>(m_reflection), static_cast<EditorModel*>(m_moment),
                                static_cast<EditorModel*>(m_note), static_cast<EditorModel*>(m_plan),
                                static_cast<EditorModel*>(m_weeklyReview)}) {
        connect(editor, &EditorModel::saved, m_timeline, &TimelineModel::refresh);
        connect(editor, &EditorModel::saved, m_trends, &TrendsModel::refresh);
        connect(editor, &EditorModel::saved, m_plans, &PlansModel::refresh);
    }
    connect(m_reflection, &EditorModel::closed, this, &DiaryModel::look);
    connect(m_measures, &MeasuresModel::saved, m_trends, &TrendsModel::refresh);
    connect(m_measures, &MeasuresModel::questionnairesChanged, m_trends, &TrendsModel::refresh);
    connect(m_instrument, &InstrumentModel::kept, m_measures, &MeasuresModel::load);
    connect(m_instrument, &InstrumentModel::kept, m_trends, &TrendsModel::refresh);
    connect(m_questionnaire, &QuestionnaireModel::saved, m_trends, &TrendsModel::refresh);
    connect(m_questionnaire, &QuestionnaireModel::closed, m_measures, &MeasuresModel::load);
    connect(m_bin, &BinModel::restored, m_measures, &MeasuresModel::load);
    connect(m_occasion, &OccasionModel::saved, m_plans, &PlansModel::refresh);
    connect(m_occasion, &OccasionModel::saved, m_timeline, &TimelineModel::refresh);
    connect(m_occasion, &OccasionModel::saved, m_trends, &TrendsModel::refresh);
    connect(m_plans, &PlansModel::plansChanged, m_timeline, &TimelineModel::refresh);
    connect(m_plans, &PlansModel::plansChanged, m_trends, &TrendsModel::refresh);
    connect(m_timeline, &TimelineModel::entriesChanged, m_plans, &PlansModel::refresh);
}

DiaryModel::~DiaryModel()
{
    m_exporting->stop();
    m_importing->work()->cancel();
    m_values->saveNow();
    m_valueSort->saveDraftNow();
    m_today->checkIn()->saveDraftNow();
    for (EditorModel* editor : {static_cast<EditorModel*>(m_reflection), static_cast<EditorModel*>(m_moment),
                                static_cast<EditorModel*>(m_note), static_cast<EditorModel*>(m_plan),
                                static_cast<EditorModel*>(m_weeklyReview)})
        editor->saveDraftNow();
    m_position->saveNow();
    m_work->saveNow();
    // Waits until all that was queued is written, while those who asked for it are still there to be told.
    m_session.reset();
}

QString DiaryModel::noticeAction() const
{
    switch (m_topic) {
    case Topic::RecoveryCode: return tr("Make a new code");
    case Topic::UnsavedCheckIn: return tr("Open it");
    case Topic::BegunReflection: return tr("Go on with it");
    case Topic::Health:
    case Topic::Keyslots: break;
    }
    return {};
}

void DiaryModel::dismissNotice() { setNotice({}, Topic::Keyslots); }

void DiaryModel::runNoticeAction()
{
    const Topic topic = m_topic;
    const QString day = m_unsavedDay;
    dismissNotice();
    if (topic == Topic::RecoveryCode) {
        Q_EMIT recoveryCodeWanted();
    } else if (topic == Topic::UnsavedCheckIn) {
        m_today->checkIn()->open(day);
        Q_EMIT todayWanted();
    } else if (topic == Topic::BegunReflection) {
        m_reflection->startNew();
        Q_EMIT reflectionWanted();
    }
}

void DiaryModel::upgradeKeyslot(SerialExecutor& keyWork, SecureBytes passphrase,
                                std::function<KdfCost()> target)
{
    if (isReadOnly())
        return;
    auto* upgrade = new KeyslotUpgrade(*m_session, keyWork, std::move(passphrase), std::move(target), this);
    connect(upgrade, &KeyslotUpgrade::finished, this, [this, upgrade](bool upgraded) {
        upgrade->deleteLater();
        Q_EMIT keyslotUpgradeEnded(upgraded);
    });
}

void DiaryModel::takeHealth(bool healthy)
{
    if (healthy)
        return;
    setNotice(
        tr("Keel has checked your diary’s file and found damage in it. Nothing was changed or deleted. What "
           "can be read stays readable: export your diary now and keep the export and any older copy of "
           "the file."),
        Topic::Health);
}

void DiaryModel::look()
{
    struct Facts
    {
        bool repaired = false;
        bool rolledBack = false;
        bool recoveryConfirmed = false;
        std::optional<Day> unsaved; ///< a day before today whose check-in is a draft
        bool begunReflection = false;
    };
    m_session
        ->run([](Diary& diary) -> Result<Facts> {
            Facts facts{diary.keyslotsWereRepaired(), diary.keyslotsWereRolledBack(), false, std::nullopt,
                        false};
            KEEL_ASSIGN(const Profile profile, diary.journal().profile());
            facts.recoveryConfirmed = profile.recoveryConfirmedAt.has_value();
            KEEL_ASSIGN(const Day today, diary.journal().today());
            KEEL_ASSIGN(const auto unsaved, CheckInModel::daysWithDraft(diary.journal()));
            for (const Day day : unsaved) {
                if (day != today)
                    facts.unsaved = day;
            }
            KEEL_ASSIGN(const auto begun, diary.journal().draft(kindName(Kind::Reflection)));
            facts.begunReflection = begun.has_value();
            return facts;
        })
        .then(this, [this](const Result<Facts>& facts) {
            if (!facts)
                return; // the pages say what is wrong with the disk
            if (m_topic == Topic::Health && !m_notice.isEmpty())
                return; // nothing matters more
            if (facts->rolledBack) {
                setNotice(tr("The key file is older than your diary remembers: someone put an old one back. "
                             "If that was "
                             "not you, change your passphrase."),
                          Topic::Keyslots);
            } else if (facts->repaired) {
                setNotice(
                    tr("The key file was damaged and has been mended from its copy. Nothing was lost. Make a "
                       "backup soon."),
                    Topic::Keyslots);
            } else if (!facts->recoveryConfirmed && m_security->recoveryCode().isEmpty()) {
                setNotice(tr("Your recovery code has not been checked yet. Without it, a forgotten "
                             "passphrase closes "
                             "your diary for good. If you do not have it on paper, make a new one."),
                          Topic::RecoveryCode);
            } else if (facts->unsaved) {
                m_unsavedDay = facts->unsaved->toString();
                setNotice(
                    tr("A check-in of %1 is not saved yet.").arg(wording::weekdayAndDate(*facts->unsaved)),
                    Topic::UnsavedCheckIn);
            } else if (facts->begunReflection && !m_reflection->isReady()) {
                setNotice(tr("A reflection that you began is kept as you left it."), Topic::BegunReflection);
            } else {
                dismissNotice();
            }
        });
}

void DiaryModel::setNotice(const QString& notice, Topic topic)
{
    m_notice = notice;
    m_topic = topic;
    Q_EMIT noticeChanged();
}

} // namespace keel
