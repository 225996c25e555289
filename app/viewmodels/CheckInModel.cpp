// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CheckInModel.h"

#include "services/RecordJson.h"
#include "viewmodels/Choices.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/KeptEdits.h"
#include "viewmodels/Wording.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace keel {

using choices::idsOf;
using choices::textsOf;

namespace {

constexpr int noteLength = ShortNote::maximumCodePoints;
constexpr int recentDays = 28;
constexpr int blank = -1;

const QString todaysDraft = QStringLiteral("check_in");
/// Where a draft keeps a note that is too long for a check-in.
const QString longNoteKey = QStringLiteral("draft_note");

/// Drafts are one per form; a day other than today is a form of its own.
QString draftKindOf(Day day, bool isToday)
{
    return isToday ? todaysDraft : todaysDraft + u' ' + day.toString();
}

template <class Field> int numberOf(const std::optional<Field>& field)
{
    return field ? field->value() : blank;
}

int answerOf(const std::optional<bool>& field) { return field ? int(*field) : blank; }

QJsonObject extraOf(const RecordHeader& header) { return QJsonDocument::fromJson(header.extra).object(); }

void setExtra(RecordHeader& header, const QJsonObject& extra)
{
    header.extra = extra.isEmpty() ? QByteArray() : QJsonDocument(extra).toJson(QJsonDocument::Compact);
}

} // namespace

struct CheckInModel::Loaded
{
    Day day;
    Day today;
    ZoneId zone;
    Record<CheckIn> record; ///< as saved, or new with the rota's day type
    bool isSaved = false;
    std::optional<Record<CheckIn>> draft;
    QList<Choice> challenges;
    QList<Choice> values;
    CheckInLists::Offered lists;
};

CheckInModel::CheckInModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content)), m_lists(m_content),
      m_note(m_content, noteLength)
{
    QList<Choice> dayTypes;
    for (const auto& entry : EnumNames<DayType>::all) {
        const QString id = QString::fromLatin1(entry.name);
        dayTypes.append(
            {id, m_content->prompts.text(QStringLiteral("check_in.day_type.") + id), {}, {}, false, false});
    }
    m_dayTypes.setChoices(dayTypes);

    session.follow(DiaryPart::CheckIns | DiaryPart::Work | DiaryPart::Values | DiaryPart::OwnItems, this,
                   &CheckInModel::reload);
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMilliseconds);
    connect(&m_draftPause, &QTimer::timeout, this, &CheckInModel::saveDraftNow);
    connect(&session, &DiarySession::writableChanged, this, [this] {
        if (m_session.isWritable() && m_isDirty) {
            setError({});
            m_draftPause.start(); // what could not be kept till now
        }
    });
    for (ChoiceListModel* list : {&m_dayTypes, &m_challenges, &m_values})
        connect(list, &ChoiceListModel::selectionChanged, this, &CheckInModel::touch);
    connect(&m_lists, &CheckInLists::changed, this, &CheckInModel::touch);
    connect(&m_note, &GuardedText::textChanged, this, &CheckInModel::touch);
    connect(&m_note, &GuardedText::answered, this, &CheckInModel::save);
    load(std::nullopt);
}

QString CheckInModel::dateText() const { return m_day ? wording::weekdayAndDate(*m_day) : QString(); }

QString CheckInModel::heading() const
{
    return m_isToday ? tr("How was today?") : tr("How was %1?").arg(dateText());
}

QString CheckInModel::hint() const { return tr("Half a minute. You can leave anything blank."); }

int CheckInModel::mood() const { return numberOf(m_record.body.mood); }
int CheckInModel::energy() const { return numberOf(m_record.body.energy); }
int CheckInModel::strain() const { return numberOf(m_record.body.strain); }
int CheckInModel::meaning() const { return numberOf(m_record.body.meaning); }
QString CheckInModel::dayType() const
{
    return m_record.body.dayType ? enumToString(*m_record.body.dayType) : QString();
}
int CheckInModel::valuesConnected() const { return answerOf(m_record.body.valuesConnected); }
int CheckInModel::clientContacts() const { return numberOf(m_record.body.clientContacts); }
int CheckInModel::telephoneMinutes() const { return numberOf(m_record.body.telephoneMinutes); }
int CheckInModel::videoMinutes() const { return numberOf(m_record.body.videoMinutes); }
int CheckInModel::groupContacts() const { return numberOf(m_record.body.groupContacts); }
int CheckInModel::onlineReviews() const { return numberOf(m_record.body.onlineReviews); }
int CheckInModel::overtimeMinutes() const { return numberOf(m_record.body.overtimeMinutes); }
int CheckInModel::breaksTaken() const { return numberOf(m_record.body.breaksTaken); }
int CheckInModel::riskContacts() const { return numberOf(m_record.body.riskContacts); }
int CheckInModel::lunchKept() const { return answerOf(m_record.body.lunchKept); }
int CheckInModel::finishedOnTime() const { return answerOf(m_record.body.finishedOnTime); }
int CheckInModel::afterHoursMessages() const { return answerOf(m_record.body.afterHoursMessages); }

template <class Field> void CheckInModel::setNumber(std::optional<Field> CheckIn::*field, int value)
{
    std::optional<Field> next;
    if (value != blank) {
        const auto number = Field::create(value);
        if (!number)
            return;
        next = *number;
    }
    if (m_record.body.*field == next)
        return;
    m_record.body.*field = next;
    touch();
}

void CheckInModel::setAnswer(std::optional<bool> CheckIn::*field, int value)
{
    if (value < blank || value > 1 || answerOf(m_record.body.*field) == value)
        return;
    m_record.body.*field = value == blank ? std::nullopt : std::optional(value == 1);
    touch();
}

void CheckInModel::setMood(int value) { setNumber(&CheckIn::mood, value); }
void CheckInModel::setEnergy(int value) { setNumber(&CheckIn::energy, value); }
void CheckInModel::setStrain(int value) { setNumber(&CheckIn::strain, value); }
void CheckInModel::setMeaning(int value) { setNumber(&CheckIn::meaning, value); }
void CheckInModel::setClientContacts(int value) { setNumber(&CheckIn::clientContacts, value); }
void CheckInModel::setTelephoneMinutes(int value) { setNumber(&CheckIn::telephoneMinutes, value); }
void CheckInModel::setVideoMinutes(int value) { setNumber(&CheckIn::videoMinutes, value); }
void CheckInModel::setGroupContacts(int value) { setNumber(&CheckIn::groupContacts, value); }
void CheckInModel::setOnlineReviews(int value) { setNumber(&CheckIn::onlineReviews, value); }
void CheckInModel::setOvertimeMinutes(int value) { setNumber(&CheckIn::overtimeMinutes, value); }
void CheckInModel::setBreaksTaken(int value) { setNumber(&CheckIn::breaksTaken, value); }
void CheckInModel::setRiskContacts(int value) { setNumber(&CheckIn::riskContacts, value); }
void CheckInModel::setLunchKept(int value) { setAnswer(&CheckIn::lunchKept, value); }
void CheckInModel::setFinishedOnTime(int value) { setAnswer(&CheckIn::finishedOnTime, value); }
void CheckInModel::setAfterHoursMessages(int value) { setAnswer(&CheckIn::afterHoursMessages, value); }

void CheckInModel::setValuesConnected(int value)
{
    if (value != 1 && value != valuesConnected())
        m_record.body.valueIds = {}; // nobody sees them now; the list keeps them for a change of mind
    setAnswer(&CheckIn::valuesConnected, value);
}

void CheckInModel::setDayType(const QString& dayType)
{
    // The list is what the record is filled from, so that both say the same.
    m_dayTypes.setSelectedIds(enumFromString<DayType>(dayType) ? QStringList{dayType} : QStringList());
}

bool CheckInModel::canSave() const
{
    return m_day && !m_saving && m_note.remaining() >= 0 && (m_isDirty || !m_isSaved);
}

void CheckInModel::touch()
{
    if (m_showing || !m_day)
        return;
    ++m_edits;
    takeLists();
    m_isDirty = m_record.body != m_baseline || m_note.remaining() < 0;
    keepSoon();
    setError({});
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void CheckInModel::keepSoon()
{
    m_unkept = true;
    m_draftPause.start();
}

void CheckInModel::takeLists()
{
    CheckIn& body = m_record.body;
    const QStringList dayTypes = m_dayTypes.selectedIds();
    const auto dayType = enumFromString<DayType>(dayTypes.isEmpty() ? QString() : dayTypes.first());
    body.dayType = dayType ? std::optional(*dayType) : std::nullopt;
    if (textsOf(body.challengeIds) != m_challenges.selectedIds())
        body.challengeIds = idsOf<3>(m_challenges.selectedIds());
    if (body.valuesConnected.value_or(false) && textsOf(body.valueIds) != m_values.selectedIds())
        body.valueIds = idsOf<25>(m_values.selectedIds());
    m_lists.take(body);
    if (const auto note = ShortNote::create(m_note.text()))
        body.note = *note;
}

void CheckInModel::showRecord()
{
    m_showing = true;
    m_dayTypes.setSelectedIds(m_record.body.dayType ? QStringList{dayType()} : QStringList());
    m_challenges.setSelectedIds(textsOf(m_record.body.challengeIds));
    m_values.setSelectedIds(textsOf(m_record.body.valueIds));
    m_lists.show(m_record.body);
    QJsonObject extra = extraOf(m_record.header);
    const QString longNote = extra.take(longNoteKey).toString();
    if (!longNote.isEmpty())
        setExtra(m_record.header, extra);
    m_note.setDay(m_record.body.stamp.localDate.date());
    m_note.setText(longNote.isEmpty() ? m_record.body.note.text() : longNote);
    m_showing = false;
}

void CheckInModel::open(const QString& isoDate)
{
    const auto day = Day::parse(isoDate);
    if (!day)
        return;
    saveDraftNow();
    load(*day);
}

void CheckInModel::backToToday()
{
    saveDraftNow();
    load(std::nullopt);
}

void CheckInModel::reload()
{
    if (!m_day)
        return;
    saveDraftNow();
    load(m_isToday ? std::nullopt : m_day);
}

void CheckInModel::countToday(int contacts, int breaks)
{
    const auto count = []<class Field>(std::optional<Field>& field, int more) {
        if (more > 0)
            field = *Field::create(qMin(Field::maximum, (field ? field->value() : 0) + more));
    };
    changeToday([this, contacts, breaks, count](CheckIn& checkIn) {
        // What is typed into the other field meanwhile is not part of it, nor is another day.
        m_beforeCount = [before = checkIn, contacts, breaks](CheckIn& counted) {
            if (counted.stamp.localDate != before.stamp.localDate)
                return;
            if (contacts > 0)
                counted.clientContacts = before.clientContacts;
            if (breaks > 0)
                counted.breaksTaken = before.breaksTaken;
        };
        count(checkIn.clientContacts, contacts);
        count(checkIn.breaksTaken, breaks);
    });
}

void CheckInModel::takeBackCount()
{
    changeToday([this](CheckIn& checkIn) {
        if (const auto back = std::exchange(m_beforeCount, {}))
            back(checkIn);
    });
}

void CheckInModel::noteCopingToday(const ItemId& action)
{
    changeToday([action](CheckIn& checkIn) {
        const auto& used = checkIn.copingUsed;
        const bool noted =
            std::any_of(used.begin(), used.end(), [&](const CopingUsed& one) { return one.id == action; });
        if (!noted) [[maybe_unused]]
            const auto added = checkIn.copingUsed.add({action, std::nullopt}); // or it is full
    });
}

void CheckInModel::changeToday(std::function<void(CheckIn&)> change)
{
    if (!m_day || !m_isToday || m_saving || m_reading) {
        m_forToday.append(std::move(change));
        return m_day ? runForToday() : void();
    }
    const bool settled = m_isSaved && !m_isDirty;
    change(m_record.body);
    m_lists.show(m_record.body);
    touch();
    // A saved check-in stays saved; its words have been asked about before.
    if (settled && m_isDirty)
        write();
}

void CheckInModel::runForToday()
{
    if (m_forToday.isEmpty() || m_saving || m_reading)
        return;
    if (!m_isToday)
        return backToToday(); // and then once more
    const auto changes = std::exchange(m_forToday, {});
    for (const auto& change : changes)
        changeToday(change);
}

void CheckInModel::load(std::optional<Day> day)
{
    m_reading = true;
    const quint64 mine = ++m_loading;
    m_session.run([content = m_content, day](Diary& diary) { return read(diary, *content, day); })
        .then(this, [this, mine, day, edits = m_edits](const Result<Loaded>& loaded) {
            if (mine != m_loading)
                return;
            m_reading = false;
            if (edits != m_edits) { // what was changed since then goes into its draft before it is shown anew
                saveDraftNow();
                return load(day);
            }
            if (loaded)
                take(*loaded);
            else
                setError(errorText(loaded.error().code));
        });
}

Result<CheckInModel::Loaded> CheckInModel::read(Diary& diary, const Content& content, std::optional<Day> day)
{
    Journal& journal = diary.journal();
    Loaded loaded;
    KEEL_ASSIGN(loaded.today, journal.today());
    KEEL_ASSIGN(loaded.zone, journal.zone());
    loaded.day = day.value_or(loaded.today);

    KEEL_ASSIGN(const auto saved, journal.checkInOn(loaded.day));
    loaded.isSaved = saved.has_value();
    if (saved) {
        loaded.record = *saved;
    } else {
        KEEL_ASSIGN(const Rota rota, journal.rota());
        KEEL_ASSIGN(loaded.record.body.stamp, journal.stampNow());
        loaded.record.body.stamp.localDate = loaded.day;
        loaded.record.body.dayType = rota.dayType(loaded.day);
        loaded.record.header.id = EntryId::generate(journal.now().utc());
    }

    // Today's draft of another day: the day has changed since, and it goes on under that day's name.
    for (const QString& kind : {todaysDraft, draftKindOf(loaded.day, false)}) {
        KEEL_ASSIGN(const auto draft, journal.draft(kind));
        if (!draft)
            continue;
        const auto document = recordFromJson(Kind::CheckIn, draft->body.document.text().toUtf8());
        if (!document)
            continue; // of a newer Keel, perhaps: leave it alone
        const auto& written = std::get<Record<CheckIn>>(*document);
        const Day writtenFor = written.body.stamp.localDate;
        if (writtenFor == loaded.day) {
            loaded.draft = written;
            loaded.draft->header.id = loaded.record.header.id; // of the day's record, whichever came first
        } else if (kind == todaysDraft && writtenFor != loaded.today) {
            KEEL_TRY(journal.saveDraft(draftKindOf(writtenFor, false), draft->body));
            KEEL_TRY(journal.discardDraft(todaysDraft));
        }
    }

    KEEL_ASSIGN(const auto ownItems, journal.all<CustomItem>());
    const Taxonomy taxonomy = content.taxonomy.withOwnItems(ownItems);
    KEEL_ASSIGN(const auto recent, journal.all<CheckIn>({loaded.day.plus(-recentDays), loaded.day.plus(-1)}));
    KEEL_ASSIGN(const auto ownValues, journal.all<ChosenValue>());
    loaded.challenges = choices::challenges(taxonomy, choices::recentChallenges(recent));
    loaded.values = choices::values(content.values, ownValues);
    const CheckIn& shown = loaded.draft ? loaded.draft->body : loaded.record.body;
    choices::addMissing(loaded.challenges, textsOf(shown.challengeIds), QStringLiteral("challenge"),
                        [&](const ItemId& id) { return taxonomy.label(id); });
    choices::addMissing(loaded.values, textsOf(shown.valueIds), QStringLiteral("values"),
                        [&](const ItemId& id) { return choices::valueLabel(id, content.values, ownValues); });
    loaded.lists = CheckInLists::Offered::of(taxonomy, recent);
    return loaded;
}

Result<QList<Day>> CheckInModel::daysWithDraft(Journal& journal)
{
    KEEL_ASSIGN(const auto drafts, journal.all<Draft>());
    QList<Day> days;
    for (const Record<Draft>& record : drafts) {
        if (!record.body.draftKind.text().startsWith(todaysDraft))
            continue;
        if (const auto document = recordFromJson(Kind::CheckIn, record.body.document.text().toUtf8()))
            days.append(std::get<Record<CheckIn>>(*document).body.stamp.localDate);
    }
    std::sort(days.begin(), days.end());
    return days;
}

void CheckInModel::take(const Loaded& loaded)
{
    m_draftPause.stop();
    m_unkept = false;
    m_day = loaded.day;
    m_isToday = loaded.day == loaded.today;
    m_zone = loaded.zone;
    m_isSaved = loaded.isSaved;
    m_baseline = loaded.record.body;
    m_record = loaded.draft.value_or(loaded.record);
    m_error.clear();
    m_savedText = m_isSaved ? savedAt(loaded.record.header.updatedAt) : QString();
    m_showing = true;
    m_challenges.setChoices(loaded.challenges);
    m_values.setChoices(loaded.values);
    m_lists.offer(loaded.lists);
    showRecord();
    m_isDirty = m_record.body != m_baseline || m_note.remaining() < 0;
    Q_EMIT this->loaded();
    Q_EMIT edited();
    Q_EMIT stateChanged();
    runForToday();
}

QString CheckInModel::savedAt(Instant moment) const
{
    const QDateTime local = moment.utc().toTimeZone(m_zone.zone());
    const auto day = Day::create(local.date());
    if (m_isToday || !day)
        return tr("Saved %1. You can change it any time.")
            .arg(local.time().toString(QStringLiteral("HH:mm")));
    return tr("Saved %1, %2. You can change it any time.")
        .arg(wording::shortDate(*day), local.time().toString(QStringLiteral("HH:mm")));
}

void CheckInModel::saveDraftNow()
{
    m_draftPause.stop();
    if (!m_unkept || !m_day || (m_saving && m_record.body == m_beingSaved))
        return; // what is on its way needs no draft, which would outlive it
    m_unkept = false;
    const QString kind = draftKindOf(*m_day, m_isToday);
    if (!m_isDirty) { // typed and taken back
        m_session.run([kind](Diary& diary) { return diary.journal().discardDraft(kind); });
        return;
    }
    Record<CheckIn> record = m_record;
    if (m_note.text() != record.body.note.text()) {
        QJsonObject extra = extraOf(record.header);
        extra.insert(longNoteKey, m_note.text());
        setExtra(record.header, extra);
    }
    m_session
        .run([kind, record](Diary& diary) -> Result<void> {
            Draft draft;
            KEEL_ASSIGN(draft.entryId, EntryId::parse(record.header.id.toString()));
            KEEL_ASSIGN(draft.document, JsonText::create(QString::fromUtf8(recordToJson(record))));
            return diary.journal().saveDraft(kind, draft);
        })
        .then(this, [this](const Result<void>& stored) {
            if (stored)
                return;
            m_unkept = true;
            if (std::exchange(m_reading, false))
                ++m_loading; // what is read would take the place of what is kept nowhere else
            setError(errorText(stored.error().code));
        });
}

void CheckInModel::save()
{
    if (!canSave())
        return;
    if (m_note.asksBeforeSaving()) {
        m_unkept = true;
        saveDraftNow();
        return;
    }
    write();
}

void CheckInModel::write()
{
    m_draftPause.stop();
    m_saving = true;
    m_error.clear();
    Q_EMIT stateChanged();
    const quint64 mine = m_loading;
    m_beingSaved = m_record.body;
    m_session
        .run([record = m_record, isNew = !m_isSaved,
              kind = draftKindOf(*m_day, m_isToday)](Diary& diary) mutable -> Result<Record<CheckIn>> {
            if (isNew) { // when it was saved, not when the page was opened
                const Day day = record.body.stamp.localDate;
                KEEL_ASSIGN(record.body.stamp, diary.journal().stampNow());
                record.body.stamp.localDate = day;
            }
            KEEL_ASSIGN(const auto kept, diary.journal().saveAll({record}, kind));
            return std::get<Record<CheckIn>>(kept.first());
        })
        .then(this, [this, mine](const Result<Record<CheckIn>>& kept) {
            m_saving = false;
            if (!kept) {
                setError(errorText(kept.error().code));
                ++m_edits;
                keepSoon(); // still unsaved: at least the draft
                runForToday();
                return;
            }
            if (mine == m_loading) {
                m_isSaved = true;
                m_baseline = kept->body;
                m_record.header = kept->header;
                m_record.body.stamp = kept->body.stamp;
                m_isDirty = m_record.body != m_baseline || m_note.remaining() < 0;
                m_savedText = savedAt(kept->header.updatedAt);
            }
            Q_EMIT stateChanged();
            Q_EMIT saved();
            Q_EMIT m_session.changed(DiaryPart::CheckIns, this);
            runForToday();
        });
}

void CheckInModel::setError(const QString& error)
{
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace keel
