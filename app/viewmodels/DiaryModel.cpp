// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/DiaryModel.h"

#include "services/StoppedImport.h"
#include "viewmodels/EntryDetail.h"
#include "viewmodels/KeptEdits.h"
#include "viewmodels/Wording.h"

namespace keel {

DiaryModel::DiaryModel(std::unique_ptr<DiarySession> session, std::shared_ptr<const Content> content,
                       std::chrono::milliseconds idlePause, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_content(std::move(content)),
      m_writing(new WritingState(*m_session, this)), m_today(new TodayModel(*m_session, m_content, this)),
      m_safety(new SafetyModel(*m_session, m_content, this))
{
    // What may bring the support card: every text that people write, and ratings when they are saved.
    m_safety->watch(*m_today->checkIn()->note());
    connect(m_today->checkIn(), &CheckInModel::saved, m_safety,
            [this] { m_safety->checkInSaved(m_today->checkIn()->record()); });
    connect(new HealthWatch(*m_session, idlePause, this), &HealthWatch::finished, this,
            &DiaryModel::takeHealth);
    connect(m_session.get(), &DiarySession::writableChanged, this, &DiaryModel::noticeChanged);
    look();
    // After everything that is to be seen has been asked for.
    m_session->run([](Diary& diary) { return diary.journal().purgeExpired(); });
}

DiaryModel::~DiaryModel()
{
    if (m_exporting)
        m_exporting->stop();
    if (m_importing)
        m_importing->stop();
    if (m_trends)
        m_trends->file()->work()->cancel();
    if (m_values)
        m_values->saveNow();
    if (m_valueSort)
        m_valueSort->saveDraftNow();
    m_today->checkIn()->saveDraftNow();
    for (EditorModel* editor : std::as_const(m_editors))
        editor->saveDraftNow();
    const auto forms = findChildren<FormDraft*>();
    for (FormDraft* form : forms)
        form->saveNow();
    if (m_position)
        m_position->saveNow();
    if (m_work)
        m_work->saveNow();
    // Waits until all that was queued is written, while those who asked for it are still there to be told.
    m_session.reset();
}

void DiaryModel::makeTimeline()
{
    if (m_timeline)
        return;
    m_timeline = new TimelineModel(*m_session, m_content, this);
    m_detail = new EntryDetailModel(*m_session, m_content, this);
    m_position = new DiaryPosition(*m_session, *m_timeline, *m_detail, this);
    CheckInModel* checkIn = m_today->checkIn();
    connect(m_timeline, &TimelineModel::openRequested, m_detail, &EntryDetailModel::open);
    connect(m_timeline, &TimelineModel::openCheckIn, checkIn, &CheckInModel::open);
    connect(m_detail, &EntryDetailModel::removeRequested, m_timeline, &TimelineModel::removeEntry);
    connect(m_detail, &EntryDetailModel::checkInRequested, checkIn, &CheckInModel::open);
    connect(checkIn, &CheckInModel::loaded, this, &DiaryModel::readDetailAgain);
}

void DiaryModel::readDetailAgain()
{
    if (m_detail)
        m_detail->refresh();
}

TimelineModel* DiaryModel::timeline()
{
    makeTimeline();
    return m_timeline;
}

EntryDetailModel* DiaryModel::detail()
{
    makeTimeline();
    return m_detail;
}

DiaryPosition* DiaryModel::position()
{
    makeTimeline();
    return m_position;
}

void DiaryModel::showDay(const QString& isoDate)
{
    // Whatever else stood open in the diary would lie over the day.
    detail()->close();
    if (!m_today->checkIn()->isToday())
        m_today->checkIn()->backToToday();
    timeline()->showDay(isoDate);
    Q_EMIT dayShown(isoDate);
}

BinModel* DiaryModel::bin()
{
    if (!m_bin) {
        connect(made(m_bin), &BinModel::removedForGood, timeline(), &TimelineModel::forgetUndo);
        connect(m_bin, &BinModel::removedForGood, position(), &DiaryPosition::forget);
    }
    return m_bin;
}

TrendsModel* DiaryModel::trends()
{
    if (!m_trends) {
        connect(m_today->checkIn(), &CheckInModel::saved, made(m_trends),
                [this] { m_trends->checkInChanged(m_today->checkIn()->isoDate()); });
        connect(m_trends, &TrendsModel::dayWanted, this, &DiaryModel::showDay);
    }
    return m_trends;
}

QuestionnaireModel* DiaryModel::questionnaire()
{
    if (!m_questionnaire)
        connect(made(m_questionnaire), &QuestionnaireModel::closed, measures(), &MeasuresModel::load);
    return m_questionnaire;
}

SecurityModel* DiaryModel::security()
{
    if (!m_security) {
        connect(made(m_security), &SecurityModel::recoveryConfirmed, this, &DiaryModel::look);
        connect(m_security, &SecurityModel::recoveryCodeChanged, this, &DiaryModel::look);
        connect(m_security, &SecurityModel::passphraseChanged, this, [this] {
            m_offersPassphrase = false;
            look();
        });
        connect(m_security, &SecurityModel::copyRequested, this, &DiaryModel::copyRequested);
    }
    return m_security;
}

ExportModel* DiaryModel::exporting()
{
    if (!m_exporting)
        connect(made(m_exporting), &ExportModel::dayWanted, this, &DiaryModel::showDay);
    return m_exporting;
}

EraseModel* DiaryModel::erasing()
{
    if (!m_erasing)
        connect(made(m_erasing), &EraseModel::confirmed, this, &DiaryModel::eraseConfirmed);
    return m_erasing;
}

AboutModel* DiaryModel::about()
{
    if (!m_about)
        m_about = new AboutModel(this);
    return m_about;
}

ReflectionModel* DiaryModel::reflection()
{
    if (!m_reflection) {
        connect(madeEditor(m_reflection), &EditorModel::closed, this, &DiaryModel::look);
        connect(m_reflection, &ReflectionModel::peopleWanted, this, &DiaryModel::peopleWanted);
        connect(m_reflection, &ReflectionModel::supportCardWanted, m_safety, &SafetyModel::supportCardWanted);
    }
    return m_reflection;
}

ValuesModel* DiaryModel::values()
{
    if (!m_values) {
        m_safety->watch(*made(m_values)->editor()->label());
        m_safety->watch(*m_values->editor()->why());
    }
    return m_values;
}

ValueSortModel* DiaryModel::valueSort()
{
    if (!m_valueSort) {
        m_safety->watch(*made(m_valueSort)->ownCard());
        m_safety->watch(*m_valueSort->words()->label());
        m_safety->watch(*m_valueSort->words()->why());
    }
    return m_valueSort;
}

OwnItemsModel* DiaryModel::toolbox()
{
    if (!m_toolbox) {
        m_safety->watch(*made(m_toolbox)->label());
        m_safety->watch(*m_toolbox->help());
    }
    return m_toolbox;
}

QString DiaryModel::noticeAction() const
{
    if (!m_session->isWritable())
        return {}; // all of them lead to writing
    switch (m_topic) {
    case Topic::OpenedByCode: return tr("Choose a new passphrase");
    case Topic::RecoveryCode: return tr("Check my code");
    case Topic::UnsavedCheckIn:
    case Topic::KeptEdit: return tr("Open it");
    case Topic::BegunReflection: return tr("Go on with it");
    case Topic::Health:
    case Topic::Keyslots:
    case Topic::StoppedImport: break;
    }
    return {};
}

void DiaryModel::dismissNotice()
{
    if (m_topic == Topic::OpenedByCode)
        m_offersPassphrase = false;
    else if (m_topic == Topic::StoppedImport)
        m_session->run([](Diary& diary) { return forgetStoppedImport(diary); });
    setNotice({}, Topic::Keyslots);
}

void DiaryModel::runNoticeAction()
{
    const Topic topic = m_topic;
    const QString day = m_unsavedDay;
    dismissNotice();
    if (topic == Topic::RecoveryCode) {
        Q_EMIT recoveryCheckWanted();
    } else if (topic == Topic::OpenedByCode) {
        Q_EMIT passphraseWanted();
    } else if (topic == Topic::UnsavedCheckIn) {
        Q_EMIT todayWanted(); // before the answer, which may be there at once
        m_today->checkIn()->open(day);
    } else if (topic == Topic::BegunReflection) {
        reflection()->startNew();
        Q_EMIT reflectionWanted();
    } else if (topic == Topic::KeptEdit) {
        detail()->open(m_keptEdit);
        Q_EMIT entryWanted();
    }
}

void DiaryModel::upgradeKeyslot(SerialExecutor& keyWork, SecureBytes passphrase,
                                std::function<KdfCost()> target)
{
    if (!m_session->isWritable())
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
        bool openedByCode = false;
        bool stoppedImport = false;
        bool recoveryConfirmed = false;
        std::optional<Day> unsaved; ///< a day before today whose check-in is a draft
        bool begunReflection = false;
        std::optional<EntryDetail> keptEdit; ///< an entry that was changed, and the change not saved
    };
    m_session
        ->run([content = m_content](Diary& diary) -> Result<Facts> {
            Facts facts;
            facts.repaired = diary.keyslotsWereRepaired();
            facts.rolledBack = diary.keyslotsWereRolledBack();
            facts.openedByCode = diary.wasOpenedByRecoveryCode() && !diary.isReadOnly();
            KEEL_ASSIGN(facts.stoppedImport, wasImportStopped(diary));
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
            KEEL_ASSIGN(const auto edited, entriesWithKeptEdit(diary.journal()));
            for (auto id = edited.crbegin(); id != edited.crend() && !facts.keptEdit; ++id) {
                const auto detail = readEntryDetail(diary.journal(), *content, *id);
                if (detail && !detail->inBin)
                    facts.keptEdit = *detail;
            }
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
                    tr("The key file was damaged and has been mended from its copy. Nothing was lost. Keep "
                       "a copy of the diary’s folder somewhere safe."),
                    Topic::Keyslots);
            } else if (facts->openedByCode && m_offersPassphrase) {
                setNotice(tr("You opened your diary with the recovery code. If the passphrase is forgotten, "
                             "choose a new one; the code keeps working."),
                          Topic::OpenedByCode);
            } else if (facts->stoppedImport) {
                setNotice(tr("The import was stopped when Keel locked. Nothing of it was taken in; you can "
                             "start it again."),
                          Topic::StoppedImport);
            } else if (facts->unsaved) {
                m_unsavedDay = facts->unsaved->toString();
                setNotice(
                    tr("A check-in of %1 is not saved yet.").arg(wording::weekdayAndDate(*facts->unsaved)),
                    Topic::UnsavedCheckIn);
            } else if (facts->begunReflection && !(m_reflection && m_reflection->isReady())) {
                setNotice(tr("A reflection that you began is kept as you left it."), Topic::BegunReflection);
            } else if (facts->keptEdit) {
                m_keptEdit = facts->keptEdit->id.toString();
                const QString kind = wording::kindLabel(facts->keptEdit->kind);
                const auto& day = facts->keptEdit->day;
                setNotice(
                    tr("A change of an entry is kept and not saved yet: %1.")
                        .arg(day ? tr("%1, %2", "kind of entry, day").arg(kind, wording::weekdayAndDate(*day))
                                 : kind),
                    Topic::KeptEdit);
            } else if (!facts->recoveryConfirmed && (!m_security || m_security->recoveryCode().isEmpty())) {
                setNotice(tr("Your recovery code has not been checked yet. Without it, a forgotten "
                             "passphrase closes your diary for good."),
                          Topic::RecoveryCode);
            } else {
                setNotice({}, Topic::Keyslots);
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
