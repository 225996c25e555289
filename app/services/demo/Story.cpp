// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/Story.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keel::demo {

namespace {

constexpr int clinicalEvery = 28; ///< days between two sessions of clinical skills supervision
constexpr int pressed = 50;       ///< pressure from which a day counts as one of a bad stretch

template <class Bounded> Bounded bounded(int value)
{
    return *Bounded::create(std::clamp(value, Bounded::minimum, Bounded::maximum));
}

/// A twin, or one too many, is left out.
template <class List, class Item> void append(List& list, const Item& item)
{
    [[maybe_unused]] const auto added = list.add(item);
}
template <class List, class Item> void append(List& list, const QList<Item>& items)
{
    for (const Item& item : items)
        append(list, item);
}

ItemId slug(const char* id) { return *ItemId::parse(QString::fromLatin1(id)); }

QList<ItemId> slugs(std::initializer_list<const char*> ids)
{
    QList<ItemId> list;
    for (const char* id : ids)
        list.append(slug(id));
    return list;
}

QList<qsizetype> situationsWhere(const QList<Situation>& situations, bool inStrain)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < situations.size(); ++i) {
        if (situations[i].inStrain == inStrain)
            found.append(i);
    }
    return found;
}

QString quoted(const QString& text)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("text"), text}}).toJson(QJsonDocument::Compact));
}

} // namespace

Story::Story(const Words& words, int days, quint64 seed, Day end)
    : m_words(words), m_first(end.plus(1 - days)), m_end(end), m_lastWritten(days > 1 ? end.plus(-1) : end),
      m_chance(seed), m_zone("Europe/London"), m_calendar(m_first, end, m_chance),
      m_course(m_calendar, m_first, end, m_chance),
      m_strainSituations(situationsWhere(words.situations, true)),
      m_otherSituations(situationsWhere(words.situations, false)), m_strainDeck(m_strainSituations.size()),
      m_otherDeck(m_otherSituations.size()), m_momentDeck(words.moments.size()),
      m_noteDeck(words.notes.size()), m_hardDeck(words.hardNotes.size()),
      m_usualDeck(words.usualNotes.size()), m_offDeck(words.offNotes.size()),
      m_questionDeck(words.questions.size()), m_lastRecordedFacts(m_first)
{
    for (const auto& value : words.values) {
        if (value.body.chosen.value_or(false))
            m_values.append(*ItemId::parse(value.header.id.toString()));
    }
}

QList<AnyRecord> Story::tell()
{
    setUp();
    for (Day day = m_first; day <= m_lastWritten; day = day.plus(1))
        tellDay(m_course.next());
    keepScores();
    shareAndDraft();
    std::stable_sort(m_records.begin(), m_records.end(), [](const AnyRecord& a, const AnyRecord& b) {
        const auto dayOf = [](const AnyRecord& record) {
            return std::visit([](const auto& typed) { return timelineDay(typed.body); }, record);
        };
        return dayOf(a) < dayOf(b);
    });
    return std::move(m_records);
}

Instant Story::at(Day day, int minuteOfDay) const
{
    return Instant::of(QDateTime(day.date(), QTime(minuteOfDay / 60, minuteOfDay % 60), m_zone));
}

Stamp Story::stamp(const Evening& evening) const
{
    static const ZoneId london = *ZoneId::parse(u"Europe/London");
    const QDateTime moment(evening.day.date(), QTime(evening.minute / 60, evening.minute % 60), m_zone);
    return {evening.day, london, moment.offsetFromUtc() / 60, Instant::of(moment)};
}

template <class Body> void Story::add(const RecordId& id, Body body, Instant moment)
{
    Record<Body> record;
    record.header.id = id;
    record.header.updatedAt = moment;
    record.body = std::move(body);
    m_records.append(std::move(record));
}

template <class Body> EntryId Story::add(Body body, Instant moment)
{
    const EntryId id = m_chance.id(moment);
    add(RecordId(id), std::move(body), moment);
    return id;
}

/// What somebody enters once, on the evening before the first day.
void Story::setUp()
{
    constexpr int evening = 20 * 60 + 5;
    const Instant moment = at(m_first.plus(-1), evening);
    Profile profile = Calendar::profile(m_first, m_end, moment);
    profile.language = m_words.language;
    add(RecordId(slug(Profile::table)), std::move(profile), moment);
    for (const auto& value : m_words.values)
        add(value.header.id, value.body, moment);
    for (const auto& item : m_words.customItems)
        add(item.header.id, item.body, moment);
    for (const SupportLine& line : m_words.supportLines)
        add(line, moment);
    for (const Person& person : m_words.people)
        add(person, moment);
    add(RecordId(m_words.instrumentId), m_words.instrument, moment);
    for (const Leave& leave : m_calendar.leave())
        add(leave, moment);
    SupervisionSlot caseManagement;
    const Day tomorrow = m_end.plus(1);
    const int untilMonday = int((8 - tomorrow.date().dayOfWeek()) % 7);
    caseManagement.at =
        *DayOrTime::parse(QString(tomorrow.plus(untilMonday).toString() + QStringLiteral("T10:00")));
    caseManagement.supervisionKind = SupervisionKind::Case;
    caseManagement.recurs = *Label::create(QStringLiteral("weekly"));
    add(caseManagement, moment);
}

void Story::tellDay(const DayCourse& day)
{
    const bool recorded = day.recorded || day.day == m_first; // a diary begins with an entry
    supervision(day);
    if (!recorded)
        return;
    Evening evening = eveningOf(day);
    checkIn(day, evening);
    const bool work = day.type == DayType::Work;
    if (work && m_chance.percent(day.hard ? 55 : day.pressure > pressed ? 22 : 11)) {
        evening.minute += m_chance.number(6, 15);
        reflect(day, evening);
    } else if (work && day.pressure > pressed && m_lastRecordedFacts.plus(300) < day.day) {
        evening.minute += m_chance.number(6, 15);
        recordFacts(day, evening);
    }
    if (day.meaning >= 5 && m_chance.percent(day.type == DayType::Sick ? 0 : day.meaning >= 7 ? 24 : 14)) {
        evening.minute += m_chance.number(2, 6);
        moment(evening);
    }
    if (m_chance.percent(6)) {
        evening.minute += m_chance.number(4, 12);
        note(evening);
    }
    if (work && m_chance.percent(50)) {
        evening.minute += 1;
        closeDay(evening);
    }
    if (day.day.date().dayOfWeek() == Qt::Friday && m_chance.percent(50)) {
        evening.minute += m_chance.number(3, 8);
        reviewWeek(evening);
    }
}

Story::Evening Story::eveningOf(const DayCourse& day)
{
    constexpr int homeTime = 17 * 60, lateHomeTime = 19 * 60, supper = 20 * 60;
    const bool late = day.day.date().dayOfWeek() == Qt::Tuesday;
    if (day.type == DayType::Work && m_chance.percent(65))
        return {day.day, (late ? lateHomeTime : homeTime) + day.overtimeMinutes + m_chance.number(2, 25)};
    return {day.day, supper + m_chance.number(0, 125)};
}

// The daily check-in

void Story::checkIn(const DayCourse& day, const Evening& evening)
{
    CheckIn checkIn;
    checkIn.stamp = stamp(evening);
    if (!m_chance.percent(4))
        checkIn.dayType = day.type;
    const auto rate = [&](std::optional<Rating>& rating, int value) {
        if (!m_chance.percent(4))
            rating = bounded<Rating>(value);
    };
    rate(checkIn.mood, day.mood);
    rate(checkIn.energy, day.energy);
    rate(checkIn.strain, day.strain);
    rate(checkIn.meaning, day.meaning);
    valuesOf(day, checkIn);
    challengesOf(day, checkIn);
    if (day.type == DayType::Work)
        workdayFacts(day, checkIn);
    copingOf(day, checkIn);
    noteOf(day, checkIn);
    const Instant moment = *checkIn.stamp.recordedAt;
    add(std::move(checkIn), moment);
}

void Story::workdayFacts(const DayCourse& day, CheckIn& checkIn)
{
    static const ItemId bagBySix = slug("usr_bag_by_six"), noMail = slug("co_bnd_no_email");
    const int weekday = day.day.date().dayOfWeek();
    const bool cancelled = m_chance.percent(8 + day.pressure * 45 / 100);
    const bool clinical = day.day.julian() % clinicalEvery == 3; // a Thursday
    if (weekday == Qt::Monday && !cancelled)
        append(checkIn.supervision,
               SupervisionReceived{SupervisionKind::Case, bounded<BoundedInt<0, 180>>(60)});
    if (clinical && !cancelled)
        append(checkIn.supervision,
               SupervisionReceived{SupervisionKind::Clinical, bounded<BoundedInt<0, 180>>(90)});
    if (day.peer && m_chance.percent(30))
        append(checkIn.supervision,
               SupervisionReceived{SupervisionKind::Peer,
                                   bounded<BoundedInt<0, 180>>(m_chance.number(3, 6) * 5)});
    if ((weekday == Qt::Monday || clinical) && cancelled)
        append(checkIn.challengeIds, slug("ch_sys_supervision_access"));
    if (m_chance.percent(93)) // else the fold with the facts stayed shut
    {
        checkIn.clientContacts = bounded<BoundedInt<0, 30>>(day.contacts);
        checkIn.telephoneMinutes = bounded<BoundedInt<0, 600>>(day.telephoneMinutes);
        checkIn.overtimeMinutes = bounded<BoundedInt<0, 480>>(day.overtimeMinutes);
        checkIn.riskContacts = bounded<BoundedInt<0, 10>>(day.riskContacts);
        if (m_chance.percent(35))
            checkIn.videoMinutes = bounded<BoundedInt<0, 600>>(m_chance.number(1, 4) * 30);
        if (weekday == Qt::Tuesday && m_chance.percent(60))
            checkIn.groupContacts = bounded<BoundedInt<0, 30>>(m_chance.number(6, 11));
        if (m_chance.percent(25))
            checkIn.onlineReviews = bounded<BoundedInt<0, 100>>(m_chance.number(2, 8));
        checkIn.place = weekday == Qt::Friday ? Place::Home : Place::Site;
        checkIn.finishedOnTime = day.overtimeMinutes == 0;
    }
    if (m_chance.percent(92)) {
        checkIn.lunchKept = day.lunch;
        checkIn.breaksTaken = bounded<BoundedInt<0, 10>>(day.breaks);
        checkIn.afterHoursMessages = day.messages;
    }
    if (m_chance.percent(70))
        append(checkIn.boundaries, BoundaryKept{bagBySix, day.overtimeMinutes == 0 || m_chance.percent(20)});
    if (m_chance.percent(40))
        append(checkIn.boundaries, BoundaryKept{noMail, !day.messages});
}

void Story::challengesOf(const DayCourse& day, CheckIn& checkIn)
{
    static const QList<ItemId> ofTheSetUp =
        slugs({"ch_sys_telephone_load", "ch_sys_time_pressure", "ch_sys_high_volume", "ch_sys_admin_balance",
               "ch_sys_risk_workload", "ch_sys_no_reflection_time", "ch_sys_targets", "ch_sys_low_control",
               "ch_cul_role_belief", "usr_rooms_shared"});
    static const QList<ItemId> ofBadMonths =
        slugs({"ch_sys_telephone_load", "ch_sys_team_turnover", "ch_sys_overtime", "ch_sys_time_pressure"});
    static const QList<ItemId> ofOneself = slugs(
        {"ch_ind_managing_time", "ch_ind_emotive_session", "ch_ind_self_doubt", "ch_ind_unprocessed_feelings",
         "ch_ind_risk_confidence", "ch_ind_life_outside", "ch_ind_training_gap"});
    constexpr int systemicShare = 70;
    if (day.type != DayType::Work) {
        if (day.type == DayType::NonWork && day.strain >= 5 && m_chance.percent(50))
            append(checkIn.challengeIds,
                   slug(m_chance.percent(50) ? "ch_ind_life_outside" : "ch_ind_unprocessed_feelings"));
        return;
    }
    const int count = day.strain >= 7   ? m_chance.number(1, 3)
                      : day.strain >= 5 ? m_chance.number(0, 2)
                                        : (m_chance.percent(22) ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        const bool systemic = m_chance.percent(systemicShare);
        const bool bad = systemic && m_chance.percent(day.pressure);
        append(checkIn.challengeIds, m_chance.pick(bad ? ofBadMonths : systemic ? ofTheSetUp : ofOneself));
    }
}

void Story::valuesOf(const DayCourse& day, CheckIn& checkIn)
{
    if (!m_chance.percent(90))
        return;
    const bool connected = m_chance.percent(std::clamp(40 + 6 * day.meaning - day.pressure / 4, 10, 92));
    checkIn.valuesConnected = connected;
    if (connected && m_chance.percent(75))
        append(checkIn.valueIds, chosenValue());
    if (!connected && day.pressure > 30 && m_chance.percent(40))
        append(checkIn.appraisalIds, slug("ap_sys_values_pulled"));
    else if (connected && m_chance.percent(30))
        append(checkIn.appraisalIds,
               slug(m_chance.percent(50) ? "ap_ind_values_contact" : "ap_ind_meaning_in_day"));
}

void Story::copingOf(const DayCourse& day, CheckIn& checkIn)
{
    struct Action
    {
        ItemId id;
        int helps; ///< 0-4, usually
    };
    static const QList<Action> atWork{
        {slug("co_ind_breaks"), 3},        {slug("co_bnd_lunch"), 3},
        {slug("co_ind_mindful_pause"), 2}, {slug("co_bnd_session_structure"), 3},
        {slug("co_bnd_time_plan"), 2},     {slug("co_bnd_shutdown"), 3},
        {slug("co_ind_own_tools"), 2},     {slug("co_bnd_finish_on_time"), 3}};
    static const QList<Action> atHome{{slug("co_ind_hobby"), 3},
                                      {slug("usr_choir"), 4},
                                      {slug("co_ind_detach"), 3},
                                      {slug("co_ind_pleasant_activity"), 3},
                                      {slug("co_ind_routine"), 2}};
    static const Action peer{slug("co_sys_peer_support"), 3};
    const auto use = [&](const Action& action) {
        CopingUsed used{action.id, std::nullopt};
        if (m_chance.percent(85))
            used.helpful = bounded<Helpfulness>(action.helps + m_chance.number(-1, 1));
        for (const CopingUsed& before : checkIn.copingUsed) {
            if (before.id == used.id)
                return;
        }
        append(checkIn.copingUsed, used);
    };
    const bool work = day.type == DayType::Work;
    if (day.peer)
        use(peer);
    if (m_chance.percent(work ? 55 : 35))
        use(m_chance.pick(work ? atWork : atHome));
    if (m_chance.percent(15))
        use(m_chance.pick(atHome));
}

void Story::noteOf(const DayCourse& day, CheckIn& checkIn)
{
    const bool hard = day.hard || day.strain >= 7;
    if (!m_chance.percent(hard ? 55 : 34))
        return;
    switch (day.type) {
    case DayType::Work:
        checkIn.note = hard ? m_words.hardNotes[m_hardDeck.next(m_chance)]
                            : m_words.usualNotes[m_usualDeck.next(m_chance)];
        return;
    case DayType::NonWork: checkIn.note = m_words.offNotes[m_offDeck.next(m_chance)]; return;
    case DayType::Leave: checkIn.note = m_chance.pick(m_words.leaveNotes); return;
    case DayType::Sick: checkIn.note = m_chance.pick(m_words.sickNotes); return;
    case DayType::Training: checkIn.note = m_chance.pick(m_words.trainingNotes); return;
    }
    Q_UNREACHABLE();
}

// Reflections and plans

void Story::reflect(const DayCourse& day, const Evening& evening)
{
    const bool strained = day.pressure > pressed ? m_chance.percent(85) : m_chance.percent(45);
    const Situation& situation = m_words.situations[strained ? m_strainSituations[m_strainDeck.next(m_chance)]
                                                             : m_otherSituations[m_otherDeck.next(m_chance)]];
    Reflection reflection;
    reflection.stamp = stamp(evening);
    QString text = situation.text.text();
    if (!m_chance.percent(60)) {
        const bool stopIsWide = text.endsWith(u'。'); // and brings its own space
        text += (stopIsWide ? QString() : QStringLiteral(" ")) + m_chance.pick(m_words.endings);
    }
    reflection.text = FieldText::create(text).value_or(situation.text);
    append(reflection.challengeIds, situation.challenges);
    append(reflection.appraisalIds, situation.appraisals);
    reflection.strainBefore = bounded<Rating>(day.strain);
    if (m_chance.percent(80))
        reflection.setupShare = bounded<Percentage>(m_chance.number(situation.setupFrom, situation.setupTo));
    if (m_chance.percent(85))
        reflection.feeling = situation.feeling;
    if (m_chance.percent(92))
        append(reflection.valueIds, situation.value);
    reflection.valueState =
        m_chance.percent(strained ? 35 : 65) ? ValueState::Alive : ValueState::PushedAside;
    reflection.comprehensible = bounded<Rating>(m_chance.number(5, 9));
    reflection.manageable = bounded<Rating>(m_chance.number(2, 6) + (strained ? 0 : 2));
    reflection.meaningful = bounded<Rating>(m_chance.number(4, 9));
    if (m_chance.percent(80))
        reflection.explainText = situation.explain;
    if (m_chance.percent(80))
        reflection.inHandsText = situation.inHands;
    if (m_chance.percent(70))
        reflection.worthText = situation.worth;
    reflection.strainAfter = bounded<Rating>(day.strain - m_chance.number(0, 2));
    reflection.forSupervision = m_chance.percent(35);
    const Instant moment = *reflection.stamp.recordedAt;
    const bool planned = m_chance.percent(75);
    const EntryId planId = m_chance.id(moment);
    if (planned)
        append(reflection.planIds, planId);
    const EntryId reflectionId = add(std::move(reflection), moment);
    if (planned)
        plan(day, situation, planId, reflectionId, moment);
}

/// Facts alone: some difficulties are not the person's to make sense of.
void Story::recordFacts(const DayCourse& day, const Evening& evening)
{
    const WorkplaceFacts& facts = m_words.workplace;
    m_lastRecordedFacts = day.day;
    Reflection reflection;
    reflection.stamp = stamp(evening);
    reflection.text = facts.text;
    append(reflection.challengeIds, facts.challenges);
    reflection.strainBefore = bounded<Rating>(day.strain);
    reflection.setupShare = bounded<Percentage>(m_chance.number(facts.setupFrom, facts.setupTo));
    reflection.feeling = facts.feeling;
    reflection.worthText = facts.protect;
    const Instant moment = *reflection.stamp.recordedAt;
    add(std::move(reflection), moment);
}

void Story::plan(const DayCourse& day, const Situation& situation, const EntryId& planId,
                 const EntryId& reflectionId, Instant moment)
{
    Plan plan;
    plan.created = DayOrTime::of(day.day);
    append(plan.challengeIds, situation.challenges);
    append(plan.valueIds, situation.value);
    plan.reflectionId = reflectionId;
    plan.ifCue = situation.ifCue;
    plan.thenAction = situation.thenAction;
    plan.copingId = situation.coping;
    plan.validFrom = day.day.plus(1);
    const Day last = day.day.plus(m_chance.number(4, 8) * 7);
    plan.validTo = last;
    Instant changed = moment;
    for (Day on = day.day.plus(m_chance.number(1, 3)); on <= std::min(last, m_lastWritten);
         on = on.plus(m_chance.number(1, 5))) {
        if (m_calendar.typeOf(on) != DayType::Work)
            continue;
        PlanOccasion occasion;
        occasion.date = on;
        const int draw = m_chance.number(1, 100);
        occasion.outcome = draw <= 52   ? PlanOutcome::Done
                           : draw <= 68 ? PlanOutcome::Partly
                           : draw <= 86 ? PlanOutcome::Not
                                        : PlanOutcome::NoCue;
        if (draw <= 68 && m_chance.percent(80))
            occasion.helpful = bounded<Helpfulness>(m_chance.number(2, 4) - (draw > 52 ? 1 : 0));
        append(plan.occasions, occasion);
        changed = at(on, 21 * 60 + m_chance.number(0, 50));
    }
    m_lastPlan = planId;
    add(RecordId(planId), std::move(plan), changed);
}

// The small entries

ItemId Story::chosenValue() { return m_chance.pick(m_values); }

void Story::moment(const Evening& evening)
{
    const GoodMoment& words = m_words.moments[m_momentDeck.next(m_chance)];
    Moment moment;
    moment.stamp = stamp(evening);
    moment.text = words.text;
    append(moment.links.valueIds, words.value);
    append(moment.links.appraisalIds, words.appraisals);
    const Instant written = *moment.stamp.recordedAt;
    add(std::move(moment), written);
}

void Story::note(const Evening& evening)
{
    Note note = m_words.notes[m_noteDeck.next(m_chance)];
    note.stamp = stamp(evening);
    const Instant written = *note.stamp.recordedAt;
    add(std::move(note), written);
}

void Story::closeDay(const Evening& evening)
{
    DayClosing closing;
    closing.localDate = evening.day;
    if (m_chance.percent(70))
        closing.valueId = chosenValue();
    closing.phrase = m_chance.pick(m_words.closingPhrases);
    closing.parkedCount = bounded<BoundedInt<0, 1000>>(m_chance.number(0, 4));
    add(std::move(closing), at(evening.day, evening.minute));
}

void Story::reviewWeek(const Evening& evening)
{
    static const QList<ItemId> helped = slugs({"co_ind_breaks", "co_bnd_lunch", "co_sys_peer_support",
                                               "usr_choir", "co_bnd_shutdown", "co_ind_hobby"});
    constexpr int mondayToFriday = 4;
    WeeklyReview review;
    review.stamp = stamp(evening);
    review.weekStart = evening.day.plus(-mondayToFriday);
    review.mattered = m_chance.pick(m_words.mattered);
    if (m_chance.percent(75))
        review.copingId = m_chance.pick(helped);
    if (m_chance.percent(70))
        review.setupChange = m_chance.pick(m_words.setupChanges);
    if (m_chance.percent(40))
        review.planId = m_lastPlan;
    if (m_chance.percent(45))
        review.forSupervision = m_chance.pick(m_words.forSupervision);
    const Instant written = *review.stamp.recordedAt;
    add(std::move(review), written);
}

// Supervision, scores, sharing

/// Clinical skills supervision every four weeks on a Thursday; the next two sessions are known ahead.
void Story::supervision(const DayCourse& day)
{
    const auto addSlot = [this](Day on) {
        SupervisionSlot slot;
        slot.at = *DayOrTime::parse(QString(on.toString() + QStringLiteral("T14:00")));
        slot.supervisionKind = SupervisionKind::Clinical;
        return add(slot, at(std::min(on.plus(-clinicalEvery), m_lastWritten), 18 * 60));
    };
    if (day.day.julian() % clinicalEvery == 3 && day.type == DayType::Work) {
        const EntryId slot = addSlot(day.day);
        if (m_chance.percent(75))
            prepare(slot, day.day, true);
    }
    if (day.day == m_lastWritten) {
        const qint64 past = (m_lastWritten.julian() - 3 + clinicalEvery) % clinicalEvery;
        const Day next = m_lastWritten.plus(clinicalEvery - past);
        prepare(addSlot(next), next, false);
        addSlot(next.plus(clinicalEvery));
    }
}

void Story::prepare(const EntryId& slot, Day slotDay, bool over)
{
    SupervisionPrep prep;
    prep.slotId = slot;
    prep.supervisionKind = SupervisionKind::Clinical;
    for (int i = m_chance.number(1, 3); i > 0; --i)
        append(prep.questions, m_words.questions[m_questionDeck.next(m_chance)]);
    if (m_chance.percent(60))
        append(prep.needs, m_chance.pick(m_words.needs));
    if (!over) {
        add(std::move(prep), at(m_lastWritten, 20 * 60 + 40));
        return;
    }
    prep.gotWhatNeeded = bounded<Helpfulness>(m_chance.number(1, 4));
    prep.agreedAction = m_chance.pick(m_words.agreed);
    prep.nextDate = slotDay.plus(clinicalEvery);
    add(std::move(prep), at(slotDay, 16 * 60 + m_chance.number(0, 30)));
}

void Story::keepScores()
{
    constexpr int scores = 4, evening = 20 * 60 + 20;
    const qint64 days = m_lastWritten.julian() - m_first.julian() + 1;
    for (int i = 0; i < scores; ++i) {
        Score score;
        score.instrument = m_words.instrumentId;
        score.localDate = m_first.plus((2 * i + 1) * days / (2 * scores));
        // The third lies in the bad part of the year.
        const int raw = (i == 2 ? 44 : 60) + 4 * m_chance.number(-2, 2);
        append(score.scores.entries,
               ScaleScore{m_words.instrumentScale, *BoundedReal<-1'000'000, 1'000'000>::create(raw)});
        score.where = m_words.instrumentWhere;
        const Instant moment = at(score.localDate, evening);
        add(std::move(score), moment);
    }
}

void Story::shareAndDraft()
{
    constexpr int evening = 19 * 60 + 50, lateEvening = 22 * 60 + 20;
    ShareReceipt share = m_words.share;
    const Day sharedOn = std::max(m_first, m_lastWritten.plus(-20));
    share.sharedAt = at(sharedOn, evening);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FieldText& item : share.items)
        hash.addData(item.text().toUtf8());
    share.contentHash = *Label::create(QString::fromLatin1(hash.result().toHex()));
    const Instant sharedAt = *share.sharedAt;
    add(std::move(share), sharedAt);

    Draft draft;
    draft.draftKind = *Label::create(QStringLiteral("reflection"));
    draft.step = bounded<BoundedInt<0, 100>>(1);
    draft.document = *JsonText::create(quoted(m_words.draft.text()));
    add(std::move(draft), at(m_lastWritten, lateEvening));
}

} // namespace keel::demo
