// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/OccasionModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

namespace keel {

namespace {

constexpr int blank = -1;

/// The plan with this answer for the day; one answer a day, the latest holds.
Result<Plan> withOccasion(Plan plan, const PlanOccasion& answered)
{
    BoundedList<PlanOccasion, 10'000> occasions;
    for (const PlanOccasion& occasion : plan.occasions) {
        if (occasion.date != answered.date)
            KEEL_TRY(occasions.add(occasion));
    }
    KEEL_TRY(occasions.add(answered));
    plan.occasions = occasions;
    return plan;
}

} // namespace

OccasionModel::OccasionModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content))
{
    const QString prefix = QStringLiteral("plan.occasion.outcome.");
    QList<Choice> outcomes;
    for (const PlanOutcome outcome : {PlanOutcome::Done, PlanOutcome::Partly, PlanOutcome::Not}) {
        const QString id = enumToString(outcome);
        outcomes.append({id, words(prefix + id), {}, QStringLiteral("coping"), false, false});
    }
    m_outcomes.setChoices(outcomes);
    m_helpfulness.setChoices(
        {{QStringLiteral("0"), tr("Not at all", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("1"), tr("A little", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("2"), tr("Somewhat", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("3"), tr("Quite", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("4"), tr("A lot", "how much a plan helped"), {}, {}, false, false}});
    for (ChoiceListModel* list : {&m_outcomes, &m_helpfulness})
        connect(list, &ChoiceListModel::selectionChanged, this, &OccasionModel::changed);
}

QString OccasionModel::title() const { return words(QStringLiteral("plan.occasion")); }
QString OccasionModel::dateText() const { return m_plan ? wording::weekdayAndDate(m_today) : QString(); }
QString OccasionModel::ifCue() const { return m_plan ? m_plan->body.ifCue.text() : QString(); }
QString OccasionModel::thenAction() const { return m_plan ? m_plan->body.thenAction.text() : QString(); }
QString OccasionModel::words(const QString& id) const { return m_content->prompts.text(id); }

void OccasionModel::setCueCame(int answer)
{
    if (answer < blank || answer > 1 || answer == m_cueCame)
        return;
    m_cueCame = answer;
    Q_EMIT changed();
}

std::optional<PlanOutcome> OccasionModel::outcome() const
{
    if (m_cueCame == 0)
        return PlanOutcome::NoCue;
    if (m_outcomes.selectedIds().isEmpty())
        return std::nullopt;
    const auto picked = enumFromString<PlanOutcome>(m_outcomes.selectedIds().first());
    return picked ? std::optional(*picked) : std::nullopt;
}

bool OccasionModel::asksHelpful() const
{
    const auto answer = outcome();
    return answer == PlanOutcome::Done || answer == PlanOutcome::Partly;
}

void OccasionModel::edit(const QString& planId)
{
    const auto id = EntryId::parse(planId);
    if (!id)
        return;
    const quint64 mine = ++m_loading;
    m_busy = true;
    m_plan.reset();
    m_error.clear();
    Q_EMIT changed();
    struct Found
    {
        Record<Plan> plan;
        Day today;
    };
    m_session
        .run([id = *id](Diary& diary) -> Result<Found> {
            KEEL_ASSIGN(const AnyRecord any, diary.journal().read(RecordId(id)));
            const auto* plan = std::get_if<Record<Plan>>(&any);
            if (!plan || plan->header.deletedAt)
                return fail(ErrorCode::NotFound);
            KEEL_ASSIGN(const Day today, diary.journal().today());
            return Found{*plan, today};
        })
        .then(this, [this, mine](const Result<Found>& found) {
            if (mine != m_loading)
                return;
            m_busy = false;
            if (!found) {
                setError(found.error().code);
                return;
            }
            m_plan = found->plan;
            m_today = found->today;
            show();
        });
}

void OccasionModel::show()
{
    const PlanOccasion* today = nullptr;
    for (const PlanOccasion& occasion : m_plan->body.occasions) {
        if (occasion.date == m_today)
            today = &occasion;
    }
    const bool answered = today && today->outcome;
    m_cueCame = answered ? int(*today->outcome != PlanOutcome::NoCue) : blank;
    m_outcomes.setSelectedIds(answered && *today->outcome != PlanOutcome::NoCue
                                  ? QStringList{enumToString(*today->outcome)}
                                  : QStringList());
    m_helpfulness.setSelectedIds(
        today && today->helpful ? QStringList{QString::number(today->helpful->value())} : QStringList());
    Q_EMIT changed();
}

void OccasionModel::save()
{
    if (!canSave())
        return;
    PlanOccasion answered;
    answered.date = m_today;
    answered.outcome = outcome();
    if (asksHelpful() && !m_helpfulness.selectedIds().isEmpty()) {
        if (const auto helpful = Helpfulness::create(m_helpfulness.selectedIds().first().toInt()))
            answered.helpful = *helpful;
    }
    m_busy = true;
    Q_EMIT changed();
    m_session
        .run([id = m_plan->header.id, answered](Diary& diary) -> Result<void> {
            // As it is now: it may have been changed elsewhere since the page was opened.
            KEEL_ASSIGN(const AnyRecord any, diary.journal().read(id));
            const auto* plan = std::get_if<Record<Plan>>(&any);
            if (!plan)
                return fail(ErrorCode::NotFound);
            Record<Plan> next = *plan;
            KEEL_ASSIGN(next.body, withOccasion(next.body, answered));
            KEEL_TRY(diary.journal().save(next));
            return {};
        })
        .then(this, [this](const Result<void>& stored) {
            m_busy = false;
            if (!stored) {
                setError(stored.error().code);
                return;
            }
            const QString id = m_plan ? m_plan->header.id.toString() : QString();
            Q_EMIT saved(id);
            Q_EMIT m_session.changed(DiaryPart::Entries, this);
            close();
        });
}

void OccasionModel::close()
{
    ++m_loading;
    m_plan.reset();
    m_error.clear();
    Q_EMIT changed();
    Q_EMIT closed();
}

void OccasionModel::setError(ErrorCode code)
{
    m_error = errorText(code);
    Q_EMIT changed();
}

} // namespace keel
