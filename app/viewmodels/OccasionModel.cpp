// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/OccasionModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

constexpr int blank = -1;

constexpr int daysOffered = 28;

} // namespace

OccasionModel::OccasionModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content))
{
    const QString prefix = QStringLiteral("plan.occasion.outcome.");
    QList<Choice> outcomes;
    for (const PlanOutcome outcome : {PlanOutcome::Done, PlanOutcome::Partly, PlanOutcome::Not}) {
        const QString id = enumToString(outcome);
        outcomes.append({id, words(prefix + id), {}, {}, false, false});
    }
    m_outcomes.setChoices(outcomes);
    m_helpfulness.setChoices(
        {{QStringLiteral("0"), tr("Not at all", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("1"), tr("A little", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("2"), tr("Somewhat", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("3"), tr("Quite", "how much a plan helped"), {}, {}, false, false},
         {QStringLiteral("4"), tr("A lot", "how much a plan helped"), {}, {}, false, false}});
    for (ChoiceListModel* list : {&m_outcomes, &m_helpfulness})
        connect(list, &ChoiceListModel::selectionChanged, this, &OccasionModel::touch);
    connect(&m_days, &ChoiceListModel::selectionChanged, this, &OccasionModel::takeDay);
}

QString OccasionModel::title() const { return words(QStringLiteral("plan.occasion")); }
QString OccasionModel::dateText() const { return m_plan ? wording::weekdayAndDate(m_day) : QString(); }
QString OccasionModel::ifCue() const { return halves().ifCue; }
QString OccasionModel::thenAction() const { return halves().thenAction; }
QString OccasionModel::words(const QString& id) const { return m_content->prompts.text(id); }

PlanHalves OccasionModel::halves() const
{
    return m_plan ? planHalves(m_plan->body.ifCue.text(), m_plan->body.thenAction.text(), m_content->prompts)
                  : PlanHalves();
}

void OccasionModel::setCueCame(int answer)
{
    if (answer < blank || answer > 1 || answer == m_cueCame)
        return;
    m_cueCame = answer;
    touch();
}

void OccasionModel::touch()
{
    if (m_showing)
        return;
    m_touched = true;
    if (m_removed && m_removed->date == m_day)
        m_removed.reset();
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

QString OccasionModel::answerText(const PlanOccasion& answer) const
{
    if (!answer.outcome) {
        return answer.helpful ? tr("helpful: %1 of %2", "how a plan went: 3 of 4, and nothing else")
                                    .arg(answer.helpful->value())
                                    .arg(Helpfulness::maximum)
                              : QString();
    }
    const QString said = words(QStringLiteral("plan.occasion.outcome.") + enumToString(*answer.outcome));
    return answer.helpful ? tr("%1, helpful: %2 of %3", "how a plan went: answer, 3 of 4")
                                .arg(said)
                                .arg(answer.helpful->value())
                                .arg(Helpfulness::maximum)
                          : said;
}

QString OccasionModel::replacesText() const
{
    return isAnswered() ? words(QStringLiteral("plan.occasion.replaces"))
                              .arg(answerText(*answerOn(m_plan->body, m_day)))
                        : QString();
}

QString OccasionModel::removedText() const
{
    return m_removed
               ? words(QStringLiteral("plan.occasion.removed")).arg(wording::dayAndMonth(m_removed->date))
               : QString();
}

void OccasionModel::edit(const QString& planId, const QString& isoDay)
{
    const auto id = EntryId::parse(planId);
    if (!id)
        return;
    const auto parsed = Day::parse(isoDay);
    const quint64 mine = ++m_loading;
    m_busy = true;
    m_plan.reset();
    m_removed.reset();
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
        .then(this,
              [this, mine, day = parsed ? std::optional(*parsed) : std::nullopt](const Result<Found>& found) {
                  if (mine != m_loading)
                      return;
                  m_busy = false;
                  if (!found) {
                      setError(found.error().code);
                      return;
                  }
                  m_plan = found->plan;
                  m_today = found->today;
                  show(day);
              });
}

void OccasionModel::show(std::optional<Day> day)
{
    m_touched = false;
    m_days.setShowAll(false);
    take(Record<Plan>(*m_plan), day.value_or(m_today));
}

void OccasionModel::take(const Record<Plan>& plan, Day day)
{
    m_plan = plan;
    m_day = std::clamp(day, firstAnswerDay(m_plan->body, m_today), m_today);
    showDays();
    if (!m_touched)
        showAnswer();
    Q_EMIT changed();
}

void OccasionModel::showDays()
{
    m_showing = true;
    QList<Choice> days;
    const auto offer = [&](Day day, const QString& label) {
        days.append({day.toString(), label, {}, {}, false, false});
    };
    const Day first = std::max(firstAnswerDay(m_plan->body, m_today), m_today.plus(1 - daysOffered));
    for (Day day = m_today; day >= first; day = day.plus(-1))
        offer(day, day == m_today            ? tr("Today", "a day to answer for")
                   : day == m_today.plus(-1) ? tr("Yesterday", "a day to answer for")
                                             : wording::shortDate(day));
    if (m_day < first)
        offer(m_day, wording::shortDateAndYear(m_day));
    m_days.setSelectedIds({});
    m_days.setChoices(days);
    m_days.setSelectedIds({m_day.toString()});
    QList<Row> answers;
    for (auto one = m_plan->body.occasions.items().crbegin(); one != m_plan->body.occasions.items().crend();
         ++one) {
        if (isAnswer(*one))
            answers.append({one->date.toString(), wording::fullDate(one->date), answerText(*one), {}});
    }
    std::stable_sort(answers.begin(), answers.end(),
                     [](const Row& a, const Row& b) { return a.key > b.key; });
    m_answers.setRows(answers);
    m_showing = false;
}

/// Fills in what was answered for the day.
void OccasionModel::showAnswer()
{
    m_showing = true;
    const PlanOccasion* answer = answerOn(m_plan->body, m_day);
    const std::optional<PlanOutcome> said = answer ? answer->outcome : std::nullopt;
    m_cueCame = said ? int(*said != PlanOutcome::NoCue) : blank;
    m_outcomes.setSelectedIds(said && *said != PlanOutcome::NoCue ? QStringList{enumToString(*said)}
                                                                  : QStringList());
    m_helpfulness.setSelectedIds(
        answer && answer->helpful ? QStringList{QString::number(answer->helpful->value())} : QStringList());
    m_showing = false;
}

void OccasionModel::takeDay()
{
    if (m_showing || !m_plan)
        return;
    if (m_days.selectedIds().isEmpty()) { // there is always one
        m_showing = true;
        m_days.toggleKey(m_day.toString());
        m_showing = false;
        return;
    }
    chooseDay(m_days.selectedIds().first());
}

void OccasionModel::chooseDay(const QString& isoDay)
{
    const auto day = Day::parse(isoDay);
    if (!day || !m_plan || m_busy || *day > m_today || *day < firstAnswerDay(m_plan->body, m_today) ||
        *day == m_day)
        return;
    m_day = *day;
    m_showing = true;
    m_days.setSelectedIds({isoDay});
    m_showing = false;
    if (m_days.selectedLabel() == isoDay)
        showDays(); // older than what is offered: under its name
    if (!m_touched)
        showAnswer();
    Q_EMIT changed();
}

PlanOccasion OccasionModel::given() const
{
    PlanOccasion answer;
    answer.date = m_day;
    answer.outcome = outcome();
    if (asksHelpful() && !m_helpfulness.selectedIds().isEmpty()) {
        if (const auto helpful = Helpfulness::create(m_helpfulness.selectedIds().first().toInt()))
            answer.helpful = *helpful;
    }
    return answer;
}

void OccasionModel::save()
{
    if (!canSave())
        return;
    write([answer = given()](const Plan& plan) { return withAnswer(plan, answer); },
          [this](const Record<Plan>& plan) {
              Q_EMIT saved(plan.header.id.toString());
              Q_EMIT m_session.changed(DiaryPart::Entries, this);
              close();
          });
}

void OccasionModel::removeAnswer()
{
    if (!isAnswered() || m_busy)
        return;
    write([day = m_day](const Plan& plan) { return withoutAnswer(plan, day); },
          [this, removed = *answerOn(m_plan->body, m_day)](const Record<Plan>& plan) {
              m_removed = removed;
              take(plan, m_day);
              Q_EMIT m_session.changed(DiaryPart::Entries, this);
          });
}

void OccasionModel::undoRemove()
{
    if (!m_removed || !m_plan || m_busy)
        return;
    write([removed = *m_removed](const Plan& plan) { return withAnswerAgain(plan, removed); },
          [this, day = m_removed->date](const Record<Plan>& plan) {
              m_removed.reset();
              take(plan, m_touched ? m_day : day); // what is picked is for the day it was picked for
              Q_EMIT m_session.changed(DiaryPart::Entries, this);
          });
}

void OccasionModel::write(std::function<Result<Plan>(const Plan&)> change,
                          std::function<void(const Record<Plan>&)> then)
{
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const quint64 mine = m_loading;
    m_session
        .run([id = m_plan->header.id, change = std::move(change)](Diary& diary) -> Result<Record<Plan>> {
            // As it is now: it may have been changed elsewhere since the page was opened.
            KEEL_ASSIGN(const AnyRecord any, diary.journal().read(id));
            const auto* plan = std::get_if<Record<Plan>>(&any);
            if (!plan)
                return fail(ErrorCode::NotFound);
            Record<Plan> next = *plan;
            KEEL_ASSIGN(next.body, change(next.body));
            return diary.journal().save(next);
        })
        .then(this, [this, mine, then = std::move(then)](const Result<Record<Plan>>& stored) {
            if (mine != m_loading) { // the page was left meanwhile
                if (stored)
                    Q_EMIT m_session.changed(DiaryPart::Entries, this);
                return;
            }
            m_busy = false;
            if (!stored)
                setError(stored.error().code);
            else
                then(*stored);
        });
}

void OccasionModel::close()
{
    if (m_busy && m_plan)
        return;
    ++m_loading;
    m_busy = false;
    m_plan.reset();
    m_removed.reset();
    m_error.clear();
    m_answers.setRows({});
    Q_EMIT changed();
    Q_EMIT closed();
}

void OccasionModel::setError(ErrorCode code)
{
    m_error = errorText(code);
    Q_EMIT changed();
}

} // namespace keel
