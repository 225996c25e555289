// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/WeeklyReviewModel.h"

#include "domain/insights/Trends.h"
#include "domain/reflection/PlanRules.h"
#include "services/Insights.h"
#include "viewmodels/Choices.h"
#include "viewmodels/Wording.h"
#include "viewmodels/trends/Figures.h"

namespace keel {

namespace {

constexpr int textLength = 16'000; // four bytes each at most: always within a field

Day mondayOf(Day day) { return Day::fromJulian(insights::mondayOf(day.julian())); }

Day weekOf(const WeeklyReview& review) { return review.weekStart.value_or(mondayOf(review.stamp.localDate)); }

FieldText textOf(const GuardedText& text) { return FieldText::create(text.text()).value_or(FieldText()); }

} // namespace

/// Read when a review is opened: the figures of its week.
struct WeeklyReviewModel::Week
{
    insights::Trends trends;
    QHash<QString, QString> labels;
    QList<ItemId> used; ///< ways of coping of that week
    std::optional<Record<Plan>> plan;
    EntryId newPlanId;
    Instant now;
};

WeeklyReviewModel::WeeklyReviewModel(DiarySession& session, std::shared_ptr<const Content> content,
                                     QObject* parent)
    : EditorModel(Kind::WeeklyReview, session, content, &WeeklyReviewModel::readWeek, parent,
                  &WeeklyReviewModel::findThisWeek),
      m_mattered(content, textLength), m_setupChange(content, textLength), m_ifCue(content, textLength),
      m_thenAction(content, textLength), m_forSupervision(content, textLength)
{
    for (GuardedText* text : {&m_mattered, &m_setupChange, &m_ifCue, &m_thenAction, &m_forSupervision})
        watch(*text);
    watch(m_helped);
}

QString WeeklyReviewModel::words(const QString& id) const { return content().prompts.text(id); }

QString WeeklyReviewModel::weekText() const
{
    return isReady() ? tr("Week of %1").arg(wording::dayAndMonth(*m_record.body.weekStart)) : QString();
}

QString WeeklyReviewModel::planHint() const
{
    return planHintText(keel::planHint(m_ifCue.text(), m_thenAction.text(), content().prompts),
                        content().prompts);
}

Result<std::shared_ptr<const void>> WeeklyReviewModel::readWeek(Diary& diary, const Content& content,
                                                                const Opened& opened)
{
    auto week = std::make_shared<Week>();
    const WeeklyReview& review = std::get<Record<WeeklyReview>>(opened.record).body;
    const Day monday = weekOf(review);
    const DayRange range{monday, monday.plus(6)};
    KEEL_ASSIGN(week->trends, Insights(diary).trends(range));
    KEEL_ASSIGN(const auto checkIns, diary.journal().all<CheckIn>(range));
    for (const auto& record : checkIns) {
        for (const CopingUsed& used : record.body.copingUsed) {
            if (!week->used.contains(used.id))
                week->used.append(used.id);
        }
    }
    for (const TaxonomyEntry& entry : opened.taxonomy.all())
        week->labels.insert(entry.id.toString(), entry.label);
    week->now = diary.journal().now();
    week->newPlanId = EntryId::generate(diary.journal().now().utc());
    if (review.planId) {
        const auto found = diary.journal().read(RecordId(*review.planId));
        const auto* plan = found ? std::get_if<Record<Plan>>(&*found) : nullptr;
        if (plan && !plan->header.deletedAt) // removed since: another may be made
            week->plan = *plan;
    }
    Q_UNUSED(content)
    return std::shared_ptr<const void>(std::move(week));
}

Result<std::optional<EntryId>> WeeklyReviewModel::findThisWeek(Journal& journal)
{
    KEEL_ASSIGN(const Day today, journal.today());
    const Day monday = mondayOf(today);
    KEEL_ASSIGN(const auto reviews, journal.all<WeeklyReview>({monday, std::nullopt}));
    std::optional<EntryId> latest;
    for (const Record<WeeklyReview>& review : reviews) {
        if (weekOf(review.body) != monday)
            continue;
        if (const auto id = EntryId::parse(review.header.id.toString()))
            latest = *id;
    }
    return latest;
}

void WeeklyReviewModel::show(const Opened& opened)
{
    const auto* week = static_cast<const Week*>(opened.more.get());
    m_record = std::get<Record<WeeklyReview>>(opened.record);
    m_baseline = std::get<Record<WeeklyReview>>(opened.baseline).body;
    m_record.body.weekStart = weekOf(m_record.body);
    if (!m_baseline.weekStart)
        m_baseline.weekStart = m_record.body.weekStart;
    m_planStored = week->plan.has_value();
    m_plan = week->plan.value_or(Record<Plan>());
    m_planBaseline = m_plan.body;
    m_now = week->now;
    if (!m_planStored)
        m_plan.header.id = week->newPlanId;

    m_recorded = figures::workDayCoverage(week->trends);
    TrendContext context;
    context.labels = week->labels;
    QStringList lines;
    for (const insights::BoundaryRate& boundary : week->trends.boundaries) {
        if (boundary.answered > 0)
            lines.append(tr("%1: %2 of %3 days", "a boundary, this week")
                             .arg(figures::boundary(boundary.id, context))
                             .arg(boundary.kept)
                             .arg(boundary.answered));
    }
    m_boundaries = lines.join(u'\n');
    QList<Choice> helped;
    for (const ItemId& id : week->used)
        helped.append(
            {id.toString(), context.label(id.toString()), {}, QStringLiteral("coping"), false, false});
    if (const auto& id = m_record.body.copingId; id && !week->used.contains(*id))
        helped.append(
            {id->toString(), context.label(id->toString()), {}, QStringLiteral("coping"), false, false});
    m_helped.setChoices(helped);
    m_helped.setSelectedIds(m_record.body.copingId ? QStringList{m_record.body.copingId->toString()}
                                                   : QStringList());

    const auto fill = [&](GuardedText& text, const char* key, const QString& saved) {
        const QJsonValue typed = opened.draft.value(QLatin1String(key));
        text.setText(typed.isString() ? typed.toString() : saved);
    };
    fill(m_mattered, "mattered", m_record.body.mattered.text());
    fill(m_setupChange, "setup_change", m_record.body.setupChange.text());
    fill(m_forSupervision, "for_supervision", m_record.body.forSupervision.text());
    fill(m_ifCue, "if", m_plan.body.ifCue.text());
    fill(m_thenAction, "then", m_plan.body.thenAction.text());
}

bool WeeklyReviewModel::takeFields()
{
    m_record.body.mattered = textOf(m_mattered);
    m_record.body.setupChange = textOf(m_setupChange);
    m_record.body.forSupervision = textOf(m_forSupervision);
    const QStringList helped = m_helped.selectedIds();
    m_record.body.copingId.reset();
    if (!helped.isEmpty()) {
        if (const auto id = ItemId::parse(helped.first()))
            m_record.body.copingId = *id;
    }
    m_plan.body.ifCue = textOf(m_ifCue);
    m_plan.body.thenAction = textOf(m_thenAction);
    return m_record.body != m_baseline || m_plan.body != m_planBaseline;
}

QJsonObject WeeklyReviewModel::draftExtra() const
{
    QJsonObject extra{{QStringLiteral("mattered"), m_mattered.text()},
                      {QStringLiteral("setup_change"), m_setupChange.text()},
                      {QStringLiteral("for_supervision"), m_forSupervision.text()}};
    // A plan is reworded elsewhere, too: what was not changed here is not brought back by an old draft.
    if (m_ifCue.text() != m_planBaseline.ifCue.text())
        extra.insert(QStringLiteral("if"), m_ifCue.text());
    if (m_thenAction.text() != m_planBaseline.thenAction.text())
        extra.insert(QStringLiteral("then"), m_thenAction.text());
    return extra;
}

QList<AnyRecord> WeeklyReviewModel::recordsToSave() const
{
    Record<WeeklyReview> review = m_record;
    const auto planId = EntryId::parse(m_plan.header.id.toString());
    if (!planId || m_plan.body == m_planBaseline || (!m_planStored && !hasAnyHalf(m_plan.body)))
        return {review};
    Record<Plan> plan = m_plan;
    if (!hasAnyHalf(plan.body)) {
        // Emptied on purpose: to the bin with the words it had, so that it can be taken back.
        plan.body = m_planBaseline;
        plan.header.deletedAt = m_now;
        review.body.planId.reset();
    } else if (!m_planStored) {
        review.body.planId = *planId;
        plan.body.created = DayOrTime::of(today());
        plan.body.validFrom = today();
    }
    return {review, plan};
}

} // namespace keel
