// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CheckInLists.h"

#include "viewmodels/Choices.h"

#include <algorithm>

namespace keel {

using choices::idsOf;
using choices::textsOf;

namespace {

constexpr int blank = -1;

QString keyOf(const SupervisionReceived& one) { return enumToString(one.kind); }
QString keyOf(const CopingUsed& one) { return one.id.toString(); }
QString keyOf(const BoundaryKept& one) { return one.id.toString(); }

int answerIn(const SupervisionReceived& one) { return one.minutes ? one.minutes->value() : blank; }
int answerIn(const CopingUsed& one) { return one.helpful ? one.helpful->value() : blank; }
int answerIn(const BoundaryKept& one) { return one.kept ? int(*one.kept) : blank; }

template <class Number> std::optional<Number> numberFrom(int answer)
{
    const auto number = Number::create(answer);
    return number ? std::optional(*number) : std::nullopt;
}

void setAnswer(SupervisionReceived& one, int answer) { one.minutes = numberFrom<BoundedInt<0, 180>>(answer); }
void setAnswer(CopingUsed& one, int answer) { one.helpful = numberFrom<Helpfulness>(answer); }
void setAnswer(BoundaryKept& one, int answer)
{
    one.kept = answer == blank ? std::nullopt : std::optional(answer == 1);
}

std::optional<SupervisionReceived> supervisionFrom(const QString& key)
{
    const auto kind = enumFromString<SupervisionKind>(key);
    return kind ? std::optional(SupervisionReceived{*kind, std::nullopt}) : std::nullopt;
}

template <class Item> std::optional<Item> itemFrom(const QString& key)
{
    const auto id = ItemId::parse(key);
    return id ? std::optional(Item{*id, std::nullopt}) : std::nullopt;
}

/// Each thing once: a record of elsewhere may name one twice.
template <class List> QStringList keysIn(const List& list)
{
    QStringList keys;
    for (const auto& one : list) {
        if (!keys.contains(keyOf(one)))
            keys.append(keyOf(one));
    }
    return keys;
}

template <class List> int firstAnswer(const List& list, const QString& key)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return keyOf(one) == key; });
    return found == list.end() ? blank : answerIn(*found);
}

/// What the list held of `keys` stays in its order, with the answers given to the first of each; then what is
/// new.
template <class List, class Make>
List merged(const List& before, const QStringList& keys, const AnswerListModel& answers, const Make& make)
{
    List list;
    QStringList placed;
    for (auto one : before) {
        const QString key = keyOf(one);
        if (!keys.contains(key))
            continue;
        if (!placed.contains(key)) {
            setAnswer(one, answers.answerTo(key));
            placed.append(key);
        }
        if (!list.add(one))
            return list;
    }
    for (const QString& key : keys) {
        auto one = placed.contains(key) ? std::nullopt : make(key);
        if (!one)
            continue;
        setAnswer(*one, answers.answerTo(key));
        if (!list.add(*one))
            break; // it is full
    }
    return list;
}

} // namespace

CheckInLists::Offered CheckInLists::Offered::of(Taxonomy taxonomy, const QList<Record<CheckIn>>& recent)
{
    Offered offered;
    offered.coping = choices::coping(taxonomy, choices::recentCoping(recent));
    for (const TaxonomyEntry& entry : taxonomy.entries(Phase::Coping)) {
        if (entry.dimension == Dimension::Boundaries && entry.id.isOwn())
            offered.boundaries.append(entry.id);
    }
    for (const Record<CheckIn>& record : recent) {
        for (const BoundaryKept& boundary : record.body.boundaries) {
            if (!offered.boundaries.contains(boundary.id))
                offered.boundaries.append(boundary.id);
        }
    }
    offered.taxonomy = std::move(taxonomy);
    return offered;
}

CheckInLists::CheckInLists(std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_content(std::move(content))
{
    const auto named = [this](const QString& id, const QString& prefix) {
        return Choice{id, words(prefix + id), {}, {}, false, false};
    };
    QList<Choice> places, kinds;
    for (const auto& entry : EnumNames<Place>::all)
        places.append(named(QString::fromLatin1(entry.name), QStringLiteral("check_in.place.")));
    for (const auto& entry : EnumNames<SupervisionKind>::all)
        kinds.append(named(QString::fromLatin1(entry.name), QStringLiteral("check_in.supervision.")));
    m_places.setChoices(places);
    m_supervision.setChoices(kinds);
    for (ChoiceListModel* list : {&m_places, &m_supervision, &m_appraisals, &m_coping})
        connect(list, &ChoiceListModel::selectionChanged, this, &CheckInLists::touch);
    for (AnswerListModel* list : {&m_supervisionMinutes, &m_helpful, &m_boundaries})
        connect(list, &AnswerListModel::answered, this, &CheckInLists::touch);
}

QString CheckInLists::words(const QString& id) const { return m_content->prompts.text(id); }

void CheckInLists::touch()
{
    if (!m_showing)
        Q_EMIT changed();
}

void CheckInLists::offer(Offered offered) { m_offered = std::move(offered); }

void CheckInLists::show(const CheckIn& checkIn)
{
    m_showing = true;
    const auto label = [this](const ItemId& id) { return m_offered.taxonomy.label(id); };
    QList<Choice> coping = m_offered.coping;
    choices::addMissing(coping, keysIn(checkIn.copingUsed), QStringLiteral("coping"), label);
    m_coping.setChoices(coping);
    QList<Choice> appraisals = choices::entries(m_offered.taxonomy, Phase::Appraisal);
    choices::addMissing(appraisals, textsOf(checkIn.appraisalIds), QStringLiteral("values"), label);
    m_appraisals.setChoices(appraisals);

    m_places.setSelectedIds(checkIn.place ? QStringList{enumToString(*checkIn.place)} : QStringList());
    m_supervision.setSelectedIds(keysIn(checkIn.supervision));
    m_appraisals.setSelectedIds(textsOf(checkIn.appraisalIds));
    m_coping.setSelectedIds(keysIn(checkIn.copingUsed));

    QList<Asked> boundaries;
    QList<ItemId> asked = m_offered.boundaries;
    for (const BoundaryKept& one : checkIn.boundaries) {
        if (!asked.contains(one.id))
            asked.append(one.id);
    }
    for (const ItemId& id : asked)
        boundaries.append({id.toString(), label(id), firstAnswer(checkIn.boundaries, id.toString())});
    m_boundaries.setAnswers(boundaries);
    layOut(checkIn);
    m_showing = false;
}

void CheckInLists::layOut(const CheckIn& checkIn)
{
    QList<Asked> minutes, helpful;
    for (const QString& key : m_supervision.selectedIds()) {
        minutes.append({key, words(QStringLiteral("check_in.supervision.") + key),
                        firstAnswer(checkIn.supervision, key)});
    }
    for (const QString& key : m_coping.selectedIds()) {
        if (const auto id = ItemId::parse(key)) {
            //: a coping action
            helpful.append({key, tr("%1: was it helpful?").arg(m_offered.taxonomy.label(*id)),
                            firstAnswer(checkIn.copingUsed, key)});
        }
    }
    m_supervisionMinutes.setAnswers(minutes);
    m_helpful.setAnswers(helpful);
    // Nobody is asked to see something in what must not happen.
    setAsksAppraisals(std::none_of(checkIn.challengeIds.begin(), checkIn.challengeIds.end(),
                                   [this](const ItemId& id) { return m_offered.taxonomy.isHardRule(id); }));
}

void CheckInLists::take(CheckIn& checkIn)
{
    const auto place = enumFromString<Place>(m_places.selectedIds().value(0));
    checkIn.place = place ? std::optional(*place) : std::nullopt;
    checkIn.supervision =
        merged(checkIn.supervision, m_supervision.selectedIds(), m_supervisionMinutes, supervisionFrom);
    checkIn.copingUsed = merged(checkIn.copingUsed, m_coping.selectedIds(), m_helpful, itemFrom<CopingUsed>);

    QStringList boundaries = keysIn(checkIn.boundaries);
    for (const Asked& one : m_boundaries.answers()) {
        const bool had = firstAnswer(checkIn.boundaries, one.key) != blank;
        if (one.given == blank && had)
            boundaries.removeAll(one.key); // taken back
        else if (one.given != blank && !boundaries.contains(one.key))
            boundaries.append(one.key);
    }
    checkIn.boundaries = merged(checkIn.boundaries, boundaries, m_boundaries, itemFrom<BoundaryKept>);

    layOut(checkIn);
    if (!m_asksAppraisals)
        checkIn.appraisalIds = {};
    else if (textsOf(checkIn.appraisalIds) != m_appraisals.selectedIds())
        checkIn.appraisalIds = idsOf<32>(m_appraisals.selectedIds());
}

void CheckInLists::setAsksAppraisals(bool asks)
{
    if (m_asksAppraisals == asks)
        return;
    m_asksAppraisals = asks;
    Q_EMIT asksAppraisalsChanged();
}

} // namespace keel
