// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TimelineFilterModel.h"

#include "services/EntrySummary.h"
#include "viewmodels/EntryWords.h"
#include "viewmodels/Wording.h"

#include <QJsonArray>

namespace keel {

namespace {

template <class Id, class Parse> QList<Id> parsed(const QStringList& texts, Parse parse)
{
    QList<Id> ids;
    for (const QString& text : texts) {
        if (const auto id = parse(text))
            ids.append(*id);
    }
    return ids;
}

QStringList textsIn(const QJsonValue& array)
{
    QStringList texts;
    for (const auto& value : array.toArray())
        texts.append(value.toString());
    return texts;
}

} // namespace

TimelineFilterModel::TimelineFilterModel(DiarySession& session, std::shared_ptr<const Content> content,
                                         QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content))
{
    const auto phase = [](Phase id, const QString& label, const char* phaseKey) {
        return Choice{enumToString(id), label, {}, QString::fromLatin1(phaseKey), false, false};
    };
    m_phases.setChoices({phase(Phase::Challenge, tr("Hard", "filter: what weighed on one"), "challenge"),
                         phase(Phase::Appraisal, tr("Mattered", "filter: what one cares about"), "values"),
                         phase(Phase::Coping, tr("Coping", "filter: what one did about it"), "coping")});
    QList<Choice> kinds;
    for (const Kind kind : whatOneWrote) {
        kinds.append({kindName(kind), wording::kindLabel(kind), {}, phaseOf(kind), false, false});
        m_names.insert(kinds.last().id, kinds.last().label);
    }
    m_kinds.setChoices(kinds);
    for (ChoiceListModel* list : {&m_phases, &m_kinds, &m_challenges, &m_values})
        connect(list, &ChoiceListModel::selectionChanged, this, &TimelineFilterModel::announce);
    session.follow(DiaryPart::CheckIns | DiaryPart::Entries | DiaryPart::OwnItems | DiaryPart::Values, this,
                   &TimelineFilterModel::refresh);
    refresh();
}

bool TimelineFilterModel::isDayAlone() const
{
    TimelineFilter rest = filter();
    rest.range = {};
    return m_day && rest.isEmpty();
}

QString TimelineFilterModel::dayText() const { return m_day ? wording::weekdayAndDate(*m_day) : QString(); }

QList<TimelineFilterModel::Chosen> TimelineFilterModel::chosen() const
{
    QList<Chosen> all;
    if (m_day)
        all.append({nullptr, m_day->toString()});
    for (const ChoiceListModel* list : {&m_kinds, &m_challenges, &m_values}) {
        for (const QString& id : list->selectedIds())
            all.append({const_cast<ChoiceListModel*>(list), id});
    }
    return all;
}

QStringList TimelineFilterModel::labels() const
{
    QStringList labels;
    for (const Chosen& one : chosen())
        labels.append(one.list ? m_names.value(one.id, one.id) : wording::shortDate(*m_day));
    return labels;
}

QStringList TimelineFilterModel::labelPhases() const
{
    QStringList phases;
    for (const Chosen& one : chosen()) {
        phases.append(one.list == &m_challenges ? QStringLiteral("challenge")
                      : one.list == &m_values   ? QStringLiteral("values")
                                                : QString());
    }
    return phases;
}

TimelineFilter TimelineFilterModel::filter() const
{
    TimelineFilter filter;
    filter.kinds = parsed<Kind>(m_kinds.selectedIds(), kindFromName);
    filter.phases = parsed<Phase>(m_phases.selectedIds(), enumFromString<Phase>);
    filter.challenges = parsed<ItemId>(m_challenges.selectedIds(), ItemId::parse);
    filter.values = parsed<ItemId>(m_values.selectedIds(), ItemId::parse);
    filter.range = {m_day, m_day};
    return filter;
}

QJsonObject TimelineFilterModel::toJson() const
{
    return {{QStringLiteral("phases"), QJsonArray::fromStringList(m_phases.selectedIds())},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(m_kinds.selectedIds())},
            {QStringLiteral("challenges"), QJsonArray::fromStringList(m_challenges.selectedIds())},
            {QStringLiteral("values"), QJsonArray::fromStringList(m_values.selectedIds())},
            {QStringLiteral("day"), day()}};
}

void TimelineFilterModel::restore(const QJsonObject& object)
{
    m_quiet = true;
    const auto known = [](const QStringList& texts, auto parse) {
        QStringList kept;
        for (const QString& text : texts) {
            if (parse(text))
                kept.append(text);
        }
        return kept;
    };
    m_phases.setSelectedIds(known(textsIn(object.value(QStringLiteral("phases"))), enumFromString<Phase>));
    m_kinds.setSelectedIds(known(textsIn(object.value(QStringLiteral("kinds"))), kindFromName));
    m_challenges.setSelectedIds(known(textsIn(object.value(QStringLiteral("challenges"))), ItemId::parse));
    m_values.setSelectedIds(known(textsIn(object.value(QStringLiteral("values"))), ItemId::parse));
    const auto day = Day::parse(object.value(QStringLiteral("day")).toString());
    m_day = day ? std::optional(*day) : std::nullopt;
    m_quiet = false;
    announce();
}

void TimelineFilterModel::takeAway(int label)
{
    const QList<Chosen> all = chosen();
    if (label < 0 || label >= all.size())
        return;
    const Chosen& one = all.at(label);
    if (one.list)
        one.list->toggleKey(one.id);
    else
        showDay({});
}

void TimelineFilterModel::clear()
{
    if (isActive())
        restore({});
}

void TimelineFilterModel::showDay(const QString& isoDay)
{
    const auto day = Day::parse(isoDay);
    const std::optional<Day> next = day ? std::optional(*day) : std::nullopt;
    if (next == m_day)
        return;
    m_day = next;
    announce();
}

void TimelineFilterModel::leaveDay(const QString& isoDay)
{
    if (isDayAlone() && m_day->toString() == isoDay)
        clear();
}

void TimelineFilterModel::refresh()
{
    m_session.run([content = m_content](Diary& diary) { return read(diary, *content); })
        .then(this, [this](const Result<Offered>& offered) {
            if (offered) // else the timeline says what is wrong with the disk
                take(*offered);
        });
}

Result<TimelineFilterModel::Offered> TimelineFilterModel::read(Diary& diary, const Content& content)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const Vocabulary vocabulary, Vocabulary::of(journal, content));
    KEEL_ASSIGN(const auto challenges, journal.challengesInUse());
    KEEL_ASSIGN(const auto values, journal.valuesInUse());
    Offered offered;
    for (const ItemId& id : challenges)
        offered.challenges.append(
            {id.toString(), vocabulary.taxonomy.label(id), {}, QStringLiteral("challenge"), false, false});
    for (const ItemId& id : values)
        offered.values.append(
            {id.toString(), vocabulary.value(id), {}, QStringLiteral("values"), false, false});
    return offered;
}

void TimelineFilterModel::take(const Offered& offered)
{
    for (const auto* list : {&offered.challenges, &offered.values}) {
        for (const Choice& choice : *list)
            m_names.insert(choice.id, choice.label);
    }
    // What is chosen stays chosen, even if the last entry with it has gone.
    const auto withChosen = [this](QList<Choice> choices, const ChoiceListModel& list, const char* phase) {
        for (const QString& id : list.selectedIds()) {
            const bool there =
                std::any_of(choices.cbegin(), choices.cend(), [&](const Choice& c) { return c.id == id; });
            if (!there)
                choices.append({id, m_names.value(id, id), {}, QString::fromLatin1(phase), false, false});
        }
        return choices;
    };
    m_quiet = true;
    m_challenges.setChoices(withChosen(offered.challenges, m_challenges, "challenge"));
    m_values.setChoices(withChosen(offered.values, m_values, "values"));
    m_quiet = false;
    m_hasChallenges = m_challenges.rowCount() > 0;
    m_hasValues = m_values.rowCount() > 0;
    Q_EMIT choicesChanged();
    Q_EMIT labelsChanged();
}

void TimelineFilterModel::announce()
{
    if (m_quiet)
        return;
    Q_EMIT changed();
    Q_EMIT labelsChanged();
}

} // namespace keel
