// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ReflectionModel.h"

#include "domain/reflection/HardRule.h"
#include "domain/reflection/ReflectionRules.h"
#include "services/ActionRatings.h"
#include "viewmodels/Choices.h"
#include "viewmodels/Wording.h"

#include <QJsonArray>
#include <QJsonObject>

namespace keel {

using choices::idsOf;
using choices::textsOf;

namespace {

constexpr int blank = -1;
constexpr int textLength = 16'000; // four bytes each at most: always within a field
constexpr int tenth = 10;          // per cent

int numberOf(const std::optional<Rating>& rating) { return rating ? rating->value() : blank; }

bool isRated(const ItemId& id)
{
    // Asked as ratings of their own in 5a-c.
    return id.toString() == QLatin1String("ap_ind_comprehensible") ||
           id.toString() == QLatin1String("ap_ind_manageable") ||
           id.toString() == QLatin1String("ap_ind_meaningful");
}

template <class Enum>
QList<Choice> enumChoices(const Prompts& prompts, const QString& prefix, const QString& phase)
{
    QList<Choice> choices;
    for (const auto& entry : EnumNames<Enum>::all) {
        const QString id = QString::fromLatin1(entry.name);
        choices.append({id, prompts.text(prefix + id), {}, phase, false, false});
    }
    return choices;
}

QStringList idsAt(const QJsonObject& draft, const char* key, const QStringList& otherwise)
{
    const QJsonValue value = draft.value(QLatin1String(key));
    return value.isArray() ? value.toVariant().toStringList() : otherwise;
}

QString textAt(const QJsonObject& texts, const char* key, const FieldText& otherwise)
{
    const QJsonValue value = texts.value(QLatin1String(key));
    return value.isString() ? value.toString() : otherwise.text();
}

} // namespace

/// What of the diary's past a reflection looks back on.
struct ReflectionModel::More
{
    QList<Record<Reflection>> earlier;
    QList<Record<Plan>> plans;
    std::optional<Record<Plan>> plan; ///< the one this reflection led to
    QList<ActionRating> ratings;
    EntryId newPlanId;
    Instant now;
};

ReflectionModel::ReflectionModel(DiarySession& session, std::shared_ptr<const Content> content,
                                 QObject* parent)
    : EditorModel(Kind::Reflection, session, content, &ReflectionModel::readMore, parent),
      m_happened(content, textLength), m_feeling(content, textLength), m_explain(content, textLength),
      m_inHands(content, textLength), m_worth(content, textLength), m_protect(content, textLength),
      m_ifCue(content, textLength), m_thenAction(content, textLength)
{
    const Prompts& prompts = content->prompts;
    m_valueStates.setChoices(enumChoices<ValueState>(prompts, QStringLiteral("reflection.value_state."),
                                                     QStringLiteral("values")));
    m_wants.setChoices(enumChoices<Want>(prompts, QStringLiteral("hard_rule.want."), {}));
    const auto keep = [&](const char* id) {
        const QString name = QString::fromLatin1(id);
        return Choice{name, prompts.text(QStringLiteral("reflection.close.") + name), {}, {}, false, false};
    };
    m_keeping.setChoices({keep("keep_private"), keep("for_supervision")});

    for (GuardedText* text :
         {&m_happened, &m_feeling, &m_explain, &m_inHands, &m_worth, &m_protect, &m_ifCue, &m_thenAction})
        watch(*text);
    connect(&m_actions, &ChoiceListModel::selectionChanged, this, &ReflectionModel::takeAction);
    connect(&m_wants, &ChoiceListModel::selectionChanged, this, &ReflectionModel::settleWants);
    for (ChoiceListModel* list : {&m_challenges, &m_values, &m_protectedValues, &m_valueStates, &m_workplace,
                                  &m_inward, &m_wants, &m_options, &m_actions, &m_keeping})
        watch(*list);
    connect(this, &EditorModel::edited, this, &ReflectionModel::followPath);
    connect(this, &EditorModel::opened, this, &ReflectionModel::stepChanged);
    connect(this, &EditorModel::closed, this, &ReflectionModel::forget);
}

Result<std::shared_ptr<const void>> ReflectionModel::readMore(Diary& diary, const Content&,
                                                              const Opened& opened)
{
    Journal& journal = diary.journal();
    const RecordId& id = headerOf(opened.record).id;
    auto more = std::make_shared<More>();
    KEEL_ASSIGN(more->earlier, journal.all<Reflection>());
    more->earlier.removeIf([&](const Record<Reflection>& other) { return other.header.id == id; });
    KEEL_ASSIGN(more->plans, journal.all<Plan>());
    for (const Record<Plan>& plan : std::as_const(more->plans)) {
        if (plan.body.reflectionId && RecordId(*plan.body.reflectionId) == id && !more->plan)
            more->plan = plan;
    }
    KEEL_ASSIGN(more->ratings, actionRatings(journal));
    more->newPlanId = EntryId::generate(journal.now().utc());
    more->now = journal.now();
    return std::shared_ptr<const void>(more);
}

void ReflectionModel::showChoices(const Opened& opened, const More& more)
{
    const Reflection& body = m_record.body;
    const auto labelled = [this](const ItemId& id) { return m_taxonomy.label(id); };
    QList<Choice> challenges = opened.challenges;
    choices::addMissing(challenges, textsOf(body.challengeIds), QStringLiteral("challenge"), labelled);
    m_challenges.setChoices(challenges);
    m_challenges.setShowAll(false);

    QList<Choice> values = opened.values;
    const bool own = std::any_of(opened.ownValues.cbegin(), opened.ownValues.cend(),
                                 [](const auto& value) { return value.body.chosen.value_or(false); });
    for (Choice& value : values) // the starter list has explanations, not their words
        value.help = own && !value.help.isEmpty() ? tr("“%1”", "a value in its owner's words").arg(value.help)
                                                  : QString();
    choices::addMissing(values, textsOf(body.valueIds), QStringLiteral("values"), [&](const ItemId& id) {
        return choices::valueLabel(id, content().values, opened.ownValues);
    });
    m_values.setChoices(values);
    m_protectedValues.setChoices(values);

    QStringList around, inward;
    for (const ItemId& id : body.appraisalIds)
        (m_taxonomy.isSystemic(id) ? around : inward).append(id.toString());
    QList<Choice> workplace = choices::entries(m_taxonomy, Phase::Appraisal, [](const TaxonomyEntry& entry) {
        return entry.dimension == Dimension::SystemicRelational;
    });
    choices::addMissing(workplace, around, QStringLiteral("values"), labelled);
    m_workplace.setChoices(workplace);
    QList<Choice> own2 = choices::entries(m_taxonomy, Phase::Appraisal, [](const TaxonomyEntry& entry) {
        return entry.dimension != Dimension::SystemicRelational && !isRated(entry.id);
    });
    choices::addMissing(own2, inward, QStringLiteral("values"), labelled);
    m_inward.setChoices(own2);
    m_workplace.setSelectedIds(around);
    m_inward.setSelectedIds(inward);

    QList<Choice> actions;
    for (const ItemId& id : offeredActions(more.ratings, m_taxonomy))
        actions.append({id.toString(), actionText(id, m_taxonomy, content().taxonomy, content().prompts),
                        m_taxonomy.label(id), QStringLiteral("coping"), false, false});
    m_actions.setChoices(actions);
}

void ReflectionModel::show(const Opened& opened)
{
    m_more = std::static_pointer_cast<const More>(opened.more);
    m_taxonomy = opened.taxonomy;
    m_record = std::get<Record<Reflection>>(opened.record);
    m_baseline = std::get<Record<Reflection>>(opened.baseline).body;
    const Reflection& body = m_record.body;
    m_circles = false;
    m_writesOn = false;

    m_plan = m_more->plan.value_or(Record<Plan>());
    m_planBaseline = m_plan.body;
    if (!m_more->plan)
        m_plan.header.id = m_more->newPlanId;
    const QJsonObject texts = opened.draft;
    if (const auto kept = EntryId::parse(texts.value(QLatin1String("plan_id")).toString());
        kept && !m_more->plan)
        m_plan.header.id = *kept;
    if (texts.contains(QLatin1String("coping_id"))) {
        const auto coping = ItemId::parse(texts.value(QLatin1String("coping_id")).toString());
        m_plan.body.copingId = coping ? std::optional(*coping) : std::nullopt;
    }

    showChoices(opened, *m_more);
    m_challenges.setSelectedIds(textsOf(body.challengeIds));
    showBothWays(texts);
    m_valueStates.setSelectedIds(body.valueState ? QStringList{enumToString(*body.valueState)}
                                                 : QStringList());
    m_wanted = textsOf(body.wantIds);
    m_wants.setSelectedIds(m_wanted);
    offerOptions();
    m_options.setSelectedIds(textsOf(body.optionIds));
    m_keeping.setSelectedIds(!body.forSupervision   ? QStringList()
                             : *body.forSupervision ? QStringList{QStringLiteral("for_supervision")}
                                                    : QStringList{QStringLiteral("keep_private")});
    m_happened.setText(textAt(texts, "happened", body.text));
    m_feeling.setText(textAt(texts, "feeling", body.feeling));
    m_explain.setText(textAt(texts, "explain", body.explainText));
    m_inHands.setText(textAt(texts, "in_hands", body.inHandsText));
    m_ifCue.setText(textAt(texts, "if", m_plan.body.ifCue));
    m_thenAction.setText(textAt(texts, "then", m_plan.body.thenAction));
    const QString coping = m_plan.body.copingId ? m_plan.body.copingId->toString() : QString();
    m_filledIn.clear();
    const QList<ItemId> offered = offeredActions(m_more->ratings, m_taxonomy);
    for (const ItemId& id : offered) {
        const QString text = actionText(id, m_taxonomy, content().taxonomy, content().prompts);
        if (id.toString() == coping && text == m_thenAction.text())
            m_filledIn = text;
    }
    m_actions.setSelectedIds(m_filledIn.isEmpty() ? QStringList() : QStringList{coping});

    // Where it was left: by name, and where that screen is gone, by place.
    const QList<ReflectionStep> path = steps();
    m_step = path.first();
    if (opened.hasDraft) {
        const auto step = enumFromString<ReflectionStep>(texts.value(QLatin1String("step")).toString());
        if (step && path.contains(*step))
            m_step = *step;
        else if (opened.step)
            m_step = path.at(std::min<qsizetype>(*opened.step, path.size() - 1));
    }
    m_path = path;
}

/// Two questions have one place in the record, and two here: the values one cared about and those one wants
/// to protect, what it is worth and what one wants to protect. Neither is an answer to the other.
void ReflectionModel::showBothWays(const QJsonObject& draft)
{
    const Reflection& body = m_record.body;
    const bool hard = followsHardRule(body.challengeIds.items(), m_taxonomy);
    const FieldText protect = hard ? withoutReframing(body).worthText : FieldText();
    m_protect.setText(textAt(draft, "protect", protect));
    m_worth.setText(textAt(draft, "worth", protect.isEmpty() ? body.worthText : FieldText()));
    const QStringList values = textsOf(body.valueIds);
    m_protectedValues.setSelectedIds(idsAt(draft, "protected_values", hard ? values : QStringList()));
    m_values.setSelectedIds(idsAt(draft, "values", hard ? QStringList() : values));
    if (followsHardRule(m_baseline.challengeIds.items(), m_taxonomy))
        m_baseline.worthText = withoutReframing(m_baseline).worthText; // what is shown of it
}

bool ReflectionModel::takeFields()
{
    Reflection& body = m_record.body;
    const auto take = [](FieldText& field, const GuardedText& text) {
        if (auto taken = FieldText::create(text.text()))
            field = *taken;
    };
    take(body.text, m_happened);
    take(body.feeling, m_feeling);
    take(body.explainText, m_explain);
    take(body.inHandsText, m_inHands);
    take(m_plan.body.ifCue, m_ifCue);
    take(m_plan.body.thenAction, m_thenAction);
    body.challengeIds = idsOf<16>(m_challenges.selectedIds());
    take(body.worthText, isHardRule() ? m_protect : m_worth);
    body.valueIds = idsOf<25>((isHardRule() ? m_protectedValues : m_values).selectedIds());
    body.appraisalIds = idsOf<32>(m_workplace.selectedIds() + m_inward.selectedIds());
    body.wantIds = idsOf<8>(m_wants.selectedIds());
    body.optionIds = idsOf<16>(m_options.selectedIds());
    body.valueState.reset();
    if (!m_valueStates.selectedIds().isEmpty()) {
        if (const auto state = enumFromString<ValueState>(m_valueStates.selectedIds().first()))
            body.valueState = *state;
    }
    body.forSupervision = m_keeping.selectedIds().isEmpty()
                              ? std::nullopt
                              : std::optional(m_keeping.selectedIds().first() == u"for_supervision");
    return body != m_baseline || m_plan.body != m_planBaseline;
}

AnyRecord ReflectionModel::record() const { return m_record; }

QJsonObject ReflectionModel::draftExtra() const
{
    return {
        {QStringLiteral("step"), step()},
        {QStringLiteral("happened"), m_happened.text()},
        {QStringLiteral("feeling"), m_feeling.text()},
        {QStringLiteral("explain"), m_explain.text()},
        {QStringLiteral("in_hands"), m_inHands.text()},
        {QStringLiteral("worth"), m_worth.text()},
        {QStringLiteral("protect"), m_protect.text()},
        {QStringLiteral("values"), QJsonArray::fromStringList(m_values.selectedIds())},
        {QStringLiteral("protected_values"), QJsonArray::fromStringList(m_protectedValues.selectedIds())},
        {QStringLiteral("if"), m_ifCue.text()},
        {QStringLiteral("then"), m_thenAction.text()},
        {QStringLiteral("plan_id"), m_plan.header.id.toString()},
        {QStringLiteral("coping_id"), m_plan.body.copingId ? m_plan.body.copingId->toString() : QString()}};
}

QList<AnyRecord> ReflectionModel::recordsToSave() const
{
    if (isHardRule())
        return hardRuleRecords();
    Record<Reflection> reflection = m_record;
    reflection.body.wantIds = {};
    reflection.body.optionIds = {};
    Record<Plan> plan = m_plan;
    const bool written = hasAnyHalf(plan.body);
    const auto planId = EntryId::parse(plan.header.id.toString());
    const auto reflectionId = EntryId::parse(reflection.header.id.toString());
    if (!planId || !reflectionId)
        return {reflection};
    if (!written && m_more->plan) {
        // Emptied on purpose: to the bin with the words it had, so that it can be taken back.
        Record<Plan> emptied = *m_more->plan;
        emptied.header.deletedAt = m_more->now;
        QList<EntryId> others = reflection.body.planIds.items();
        others.removeAll(*planId);
        reflection.body.planIds = *DistinctList<EntryId, 16>::create(others); // part of such a list
        return {reflection, emptied};
    }
    if (!written)
        return {reflection};
    if (!reflection.body.planIds.contains(*planId) && !reflection.body.planIds.add(*planId))
        return {reflection};
    if (!m_more->plan) {
        plan.body.created = DayOrTime::of(reflection.body.stamp.localDate);
        plan.body.validFrom = reflection.body.stamp.localDate;
    }
    plan.body.reflectionId = *reflectionId;
    plan.body.challengeIds = reflection.body.challengeIds;
    plan.body.valueIds = reflection.body.valueIds;
    return {reflection, plan};
}

/// Nothing that was answered on the ordinary way before the challenge was named: nobody sees it on this way
/// or could take it back there. It stays in here and in the draft until this is saved, and setsAside() says
/// so.
///
/// A plan that was only written here is one of these answers. One that is in the diary already is more: it
/// has been lived with, and may have answers of its own. It stays among the plans, with what was changed in
/// it, but this entry does not lead to it any more: nobody copes with racism by a plan for themselves.
QList<AnyRecord> ReflectionModel::hardRuleRecords() const
{
    Record<Reflection> reflection = m_record;
    reflection.body = withoutReframing(reflection.body);
    if (auto words = FieldText::create(m_protect.text()))
        reflection.body.worthText = *words;
    if (!keepsFeeling())
        reflection.body.feeling = {};
    QList<AnyRecord> records{reflection};
    for (Record<Plan> plan : m_more->plans) {
        if (!plan.body.reflectionId || RecordId(*plan.body.reflectionId) != reflection.header.id)
            continue;
        if (plan.header.id == m_plan.header.id && hasAnyHalf(m_plan.body))
            plan.body = m_plan.body;
        plan.body = onItsOwn(plan.body);
        records.append(plan);
    }
    return records;
}

/// A feeling is nothing reframed, but only the ordinary way asks for it: it stays with an entry that had
/// both.
bool ReflectionModel::keepsFeeling() const
{
    return followsHardRule(m_baseline.challengeIds.items(), m_taxonomy);
}

bool ReflectionModel::setsAside() const
{
    if (!isHardRule())
        return false;
    const Reflection& body = m_record.body;
    return withoutReframing(body) != body || !m_worth.text().isEmpty() || !m_values.selectedIds().isEmpty() ||
           (!body.feeling.isEmpty() && !keepsFeeling()) || !m_ifCue.text().isEmpty() ||
           !m_thenAction.text().isEmpty();
}

void ReflectionModel::written()
{
    if (enough())
        Q_EMIT supportCardWanted();
}

void ReflectionModel::forget()
{
    m_more.reset();
    m_record = {};
    m_plan = {};
    m_baseline = {};
    m_planBaseline = {};
    m_filledIn.clear();
}

bool ReflectionModel::isHardRule() const
{
    return followsHardRule(m_record.body.challengeIds.items(), m_taxonomy);
}

bool ReflectionModel::hasPlan() const { return hasBothHalves(m_ifCue.text(), m_thenAction.text()); }

ReflectionAnswers ReflectionModel::answers() const
{
    QList<Want> wants;
    for (const ItemId& id : m_record.body.wantIds) {
        if (const auto want = enumFromString<Want>(id.toString()))
            wants.append(*want);
    }
    return {m_record.body.challengeIds.items(), wants, hasPlan()};
}

QList<ReflectionStep> ReflectionModel::steps() const
{
    return reflectionSteps(answers(), content().prompts, m_taxonomy);
}

StepWords ReflectionModel::words() const { return stepWords(m_step, isHardRule(), content().prompts); }

QString ReflectionModel::hint() const
{
    if (m_step == ReflectionStep::Options && m_options.rowCount() == 0)
        return {}; // only the facts were wanted: there is nothing to tick
    return words().hint;
}

QString ReflectionModel::offerText() const
{
    return m_more ? keel::offerText(m_more->ratings, m_taxonomy, content().prompts) : QString();
}

QString ReflectionModel::words(const QString& id) const { return content().prompts.text(id); }

void ReflectionModel::followPath()
{
    const QList<ReflectionStep> path = steps();
    if (path == m_path)
        return;
    m_path = path;
    if (!path.contains(m_step))
        m_step = path.first();
    Q_EMIT stepChanged();
}

void ReflectionModel::goTo(ReflectionStep step)
{
    m_step = step;
    m_circles = false;
    markStep();
    Q_EMIT stepChanged();
}

void ReflectionModel::next()
{
    if (!isReady() || busy() || refusesLongText()) // later nobody would know which text it was
        return;
    const QList<ReflectionStep> path = steps();
    const qsizetype at = path.indexOf(m_step);
    if (m_step == ReflectionStep::WhatHappened && !m_writesOn && m_more &&
        goesInCircles(m_more->earlier, m_record.body.challengeIds.items(), m_taxonomy, m_more->now)) {
        m_circles = true;
        markStep();
        Q_EMIT stepChanged();
    } else if (at + 1 < path.size()) {
        goTo(path.at(at + 1));
    } else {
        save();
    }
}

void ReflectionModel::back()
{
    if (!isReady()) { // still being read, or it could not be
        close();
        return;
    }
    if (busy())
        return;
    const QList<ReflectionStep> path = steps();
    const qsizetype at = path.indexOf(m_step);
    if (m_circles) {
        m_circles = false;
        Q_EMIT stepChanged();
    } else if (at > 0) {
        goTo(path.at(at - 1));
    } else {
        close();
    }
}

void ReflectionModel::planInstead()
{
    m_writesOn = true;
    goTo(ReflectionStep::Plan);
}

void ReflectionModel::writeOn()
{
    m_writesOn = true;
    next();
}

void ReflectionModel::findSomeone()
{
    close();
    Q_EMIT peopleWanted();
}

int ReflectionModel::strainBefore() const { return numberOf(m_record.body.strainBefore); }
int ReflectionModel::strainAfter() const { return numberOf(m_record.body.strainAfter); }
int ReflectionModel::comprehensible() const { return numberOf(m_record.body.comprehensible); }
int ReflectionModel::manageable() const { return numberOf(m_record.body.manageable); }
int ReflectionModel::meaningful() const { return numberOf(m_record.body.meaningful); }

int ReflectionModel::setupTenths() const
{
    return m_record.body.setupShare ? (m_record.body.setupShare->value() + tenth / 2) / tenth : blank;
}

void ReflectionModel::setRating(std::optional<Rating> Reflection::*field, int value)
{
    std::optional<Rating> next;
    if (value != blank) {
        const auto rating = Rating::create(value);
        if (!rating)
            return;
        next = *rating;
    }
    if (m_record.body.*field == next)
        return;
    m_record.body.*field = next;
    touch();
}

void ReflectionModel::setStrainBefore(int value) { setRating(&Reflection::strainBefore, value); }
void ReflectionModel::setStrainAfter(int value) { setRating(&Reflection::strainAfter, value); }
void ReflectionModel::setComprehensible(int value) { setRating(&Reflection::comprehensible, value); }
void ReflectionModel::setManageable(int value) { setRating(&Reflection::manageable, value); }
void ReflectionModel::setMeaningful(int value) { setRating(&Reflection::meaningful, value); }

void ReflectionModel::setSetupTenths(int value)
{
    if (value == setupTenths() || value < blank || value > tenth)
        return;
    m_record.body.setupShare.reset();
    if (value != blank) {
        if (const auto share = Percentage::create(value * tenth))
            m_record.body.setupShare = *share;
    }
    touch();
}

QString ReflectionModel::planHint() const
{
    return planHintText(keel::planHint(m_ifCue.text(), m_thenAction.text(), content().prompts),
                        content().prompts);
}

QString ReflectionModel::planText() const
{
    return hasPlan() ? planSentence(m_ifCue.text(), m_thenAction.text(), content().prompts) : QString();
}

bool ReflectionModel::wantsRecord() const
{
    return m_wants.selectedIds().contains(enumToString(Want::Record));
}

bool ReflectionModel::wantsFormal() const
{
    return m_wants.selectedIds().contains(enumToString(Want::Formal));
}

bool ReflectionModel::enough() const
{
    return endsInHighStrain(m_record.body.strainBefore, m_record.body.strainAfter);
}

QString ReflectionModel::beforeText() const
{
    const auto* before =
        m_more && !m_record.body.challengeIds.isEmpty()
            ? metBefore(m_more->earlier, m_record.body.challengeIds.items(), m_taxonomy, today())
            : nullptr;
    if (!before)
        return {};
    QStringList lines;
    for (const FieldText& text :
         {before->body.text, before->body.explainText, before->body.inHandsText, before->body.worthText}) {
        if (!text.isEmpty())
            lines.append(text.text());
    }
    for (const Record<Plan>& plan : m_more->plans) {
        const auto id = EntryId::parse(plan.header.id.toString());
        if (id && before->body.planIds.contains(*id) && hasAnyHalf(plan.body))
            lines.append(
                planSentence(plan.body.ifCue.text(), plan.body.thenAction.text(), content().prompts));
    }
    return lines.join(u"\n\n");
}

QString ReflectionModel::beforeTitle() const
{
    const auto* before =
        m_more && !m_record.body.challengeIds.isEmpty()
            ? metBefore(m_more->earlier, m_record.body.challengeIds.items(), m_taxonomy, today())
            : nullptr;
    return before ? wording::fullDate(before->body.stamp.localDate) : QString();
}

void ReflectionModel::settleWants()
{
    if (isShowing())
        return;
    // Nothing and something are not wanted at once: what was picked last holds.
    const QString nothing = enumToString(Want::Nothing);
    const QStringList before = m_wanted;
    m_wanted = m_wants.selectedIds();
    if (m_wanted.contains(nothing) && m_wanted.size() > 1) {
        QStringList settled = m_wanted;
        if (before.contains(nothing))
            settled.removeAll(nothing);
        else
            settled = QStringList{nothing};
        m_wanted = settled;
        m_wants.setSelectedIds(settled);
    }
    offerOptions();
}

void ReflectionModel::offerOptions()
{
    QList<Want> wants;
    for (const QString& name : m_wants.selectedIds()) {
        if (const auto want = enumFromString<Want>(name))
            wants.append(*want);
    }
    QList<Choice> options;
    for (const ItemId& id : hardRuleOptions(wants, m_taxonomy)) {
        if (id.toString() == QLatin1String("co_cul_record_facts"))
            continue; // there is a field for them
        QString text = actionText(id, m_taxonomy, content().taxonomy, content().prompts);
        text.front() = text.front().toUpper(); // a sentence of its own here
        options.append({id.toString(), text, {}, {}, false, false});
    }
    m_options.setChoices(options);
}

void ReflectionModel::takeAction()
{
    if (isShowing())
        return;
    const QStringList picked = m_actions.selectedIds();
    const auto id = picked.isEmpty() ? std::nullopt : std::optional(ItemId::parse(picked.first()));
    m_plan.body.copingId = id && *id ? std::optional(**id) : std::nullopt;
    // Own words are never written over.
    if (!m_thenAction.text().trimmed().isEmpty() && m_thenAction.text() != m_filledIn)
        return;
    m_filledIn = m_actions.selectedLabel();
    m_thenAction.setText(m_filledIn);
}

} // namespace keel
