// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PlanModel.h"

#include "services/ActionRatings.h"
#include "viewmodels/Choices.h"

#include <algorithm>
#include <utility>

namespace keel {

using choices::idsOf;
using choices::textsOf;

namespace {
constexpr int textLength = 16'000; // four bytes each at most: always within a field
}

PlanModel::PlanModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : EditorModel(Kind::Plan, session, content, &PlanModel::readRatings, parent),
      m_ifCue(content, textLength), m_thenAction(content, textLength)
{
    watch(m_ifCue);
    watch(m_thenAction);
    connect(&m_actions, &ChoiceListModel::selectionChanged, this, &PlanModel::takeAction);
    for (ChoiceListModel* list : {&m_actions, &m_challenges, &m_values})
        watch(*list);
    session.follow(DiaryPart::Entries, this, &PlanModel::followPlan);
}

Result<std::shared_ptr<const void>> PlanModel::readRatings(Diary& diary, const Content&, const Opened&)
{
    KEEL_ASSIGN(auto ratings, actionRatings(diary.journal()));
    return std::shared_ptr<const void>(std::make_shared<const QList<ActionRating>>(std::move(ratings)));
}

QString PlanModel::planHint() const
{
    return planHintText(keel::planHint(m_ifCue.text(), m_thenAction.text(), content().prompts),
                        content().prompts);
}

QString PlanModel::planId() const
{
    return isReady() && !isNew() ? m_record.header.id.toString() : QString();
}

QString PlanModel::answersText() const
{
    const auto count = std::count_if(m_record.body.occasions.begin(), m_record.body.occasions.end(),
                                     [](const PlanOccasion& one) { return one.outcome.has_value(); });
    return tr("%n answers so far", "of a plan: how it went", int(count));
}

void PlanModel::followPlan()
{
    if (!isReady() || isNew())
        return;
    session()
        .run([id = m_record.header.id](Diary& diary) { return diary.journal().read(id); })
        .then(this, [this, id = m_record.header.id](const Result<AnyRecord>& now) {
            const auto* plan = now ? std::get_if<Record<Plan>>(&*now) : nullptr;
            if (!plan || !isReady() || m_record.header.id != id)
                return;
            for (Plan* body : {&m_record.body, &m_baseline}) {
                body->occasions = plan->body.occasions;
                body->validFrom = plan->body.validFrom;
                body->validTo = plan->body.validTo;
            }
            Q_EMIT stateChanged();
        });
}

QString PlanModel::words(const QString& id) const { return content().prompts.text(id); }

void PlanModel::show(const Opened& opened)
{
    m_record = std::get<Record<Plan>>(opened.record);
    const auto& saved = std::get<Record<Plan>>(opened.baseline);
    m_baseline = saved.body;
    if (!opened.isNew) { // of a draft only what is asked here: the plan goes on while the draft lies
        const Plan written = std::exchange(m_record, saved).body;
        m_record.body.ifCue = written.ifCue;
        m_record.body.thenAction = written.thenAction;
        m_record.body.copingId = written.copingId;
        m_record.body.challengeIds = written.challengeIds;
        m_record.body.valueIds = written.valueIds;
    }
    const auto& ratings = *std::static_pointer_cast<const QList<ActionRating>>(opened.more);
    const auto labelled = [&](const ItemId& id) { return opened.taxonomy.label(id); };
    const QString coping = m_record.body.copingId ? m_record.body.copingId->toString() : QString();
    const auto typed = [&](const char* key, const FieldText& otherwise) {
        const QJsonValue value = opened.draft.value(QLatin1String(key));
        return value.isString() ? value.toString() : otherwise.text();
    };
    m_ifCue.setText(typed("if", m_record.body.ifCue));
    m_thenAction.setText(typed("then", m_record.body.thenAction));

    QList<Choice> actions;
    m_filledIn.clear();
    m_offerText = keel::offerText(ratings, opened.taxonomy, content().prompts);
    for (const ItemId& id : offeredActions(ratings, opened.taxonomy)) {
        const QString text = actionText(id, opened.taxonomy, content().taxonomy, content().prompts);
        actions.append({id.toString(), text, labelled(id), QStringLiteral("coping"), false, false});
        if (id.toString() == coping && text == m_thenAction.text())
            m_filledIn = text;
    }
    m_actions.setChoices(actions);
    m_actions.setSelectedIds(m_filledIn.isEmpty() ? QStringList() : QStringList{coping});

    QList<Choice> challenges = opened.challenges;
    choices::addMissing(challenges, textsOf(m_record.body.challengeIds), QStringLiteral("challenge"),
                        labelled);
    m_challenges.setChoices(challenges);
    m_challenges.setSelectedIds(textsOf(m_record.body.challengeIds));
    QList<Choice> values = opened.values;
    choices::addMissing(
        values, textsOf(m_record.body.valueIds), QStringLiteral("values"),
        [&](const ItemId& id) { return choices::valueLabel(id, content().values, opened.ownValues); });
    m_values.setChoices(values);
    m_values.setSelectedIds(textsOf(m_record.body.valueIds));
}

bool PlanModel::takeFields()
{
    Plan& body = m_record.body;
    if (auto text = FieldText::create(m_ifCue.text()))
        body.ifCue = *text;
    if (auto text = FieldText::create(m_thenAction.text()))
        body.thenAction = *text;
    body.challengeIds = idsOf<16>(m_challenges.selectedIds());
    body.valueIds = idsOf<25>(m_values.selectedIds());
    return body != m_baseline;
}

QJsonObject PlanModel::draftExtra() const
{
    return {{QStringLiteral("if"), m_ifCue.text()}, {QStringLiteral("then"), m_thenAction.text()}};
}

void PlanModel::takeAction()
{
    if (isShowing())
        return;
    const QStringList picked = m_actions.selectedIds();
    const auto id = picked.isEmpty() ? std::nullopt : std::optional(ItemId::parse(picked.first()));
    m_record.body.copingId = id && *id ? std::optional(**id) : std::nullopt;
    // Own words are never written over.
    if (!m_thenAction.text().trimmed().isEmpty() && m_thenAction.text() != m_filledIn)
        return;
    m_filledIn = m_actions.selectedLabel();
    m_thenAction.setText(m_filledIn);
}

} // namespace keel
