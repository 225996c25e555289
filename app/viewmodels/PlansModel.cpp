// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PlansModel.h"

#include "viewmodels/Choices.h"
#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <algorithm>

namespace keel {

namespace {

QString sectionName(PlanState state)
{
    switch (state) {
    case PlanState::Active: return PlansModel::tr("Active", "heading above if-then plans");
    case PlanState::Resting: return PlansModel::tr("Resting", "heading above if-then plans");
    case PlanState::Retired: return PlansModel::tr("Retired", "heading above if-then plans");
    }
    return {};
}

QString stateTextOf(const Plan& plan, PlanState state)
{
    switch (state) {
    case PlanState::Resting:
        return PlansModel::tr("Rests until %1.", "of a plan; a date")
            .arg(wording::dayAndMonth(*plan.validFrom));
    case PlanState::Retired:
        return PlansModel::tr("Until %1.", "of a plan; a date").arg(wording::shortDateAndYear(*plan.validTo));
    case PlanState::Active: break;
    }
    return plan.created ? PlansModel::tr("Since %1.", "of a plan; a date")
                              .arg(wording::shortDateAndYear(plan.created->day()))
                        : QString();
}

QString lastTimeOf(const Plan& plan, const Prompts& prompts)
{
    const PlanOccasion* last = nullptr;
    for (const PlanOccasion& occasion : plan.occasions) {
        if (occasion.outcome && (!last || occasion.date >= last->date))
            last = &occasion;
    }
    if (!last)
        return {};
    const QString answer =
        prompts.text(QStringLiteral("plan.occasion.outcome.") + enumToString(*last->outcome));
    return PlansModel::tr("%1: %2", "how a plan went: date, answer")
        .arg(wording::dayAndMonth(last->date), answer);
}

} // namespace

PlansModel::PlansModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_content(std::move(content))
{
    session.follow(DiaryPart::Entries | DiaryPart::OwnItems | DiaryPart::Values, this, &PlansModel::refresh);
    refresh();
}

int PlansModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant PlansModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case PlanIdRole: return row.id;
    case Qt::DisplayRole:
    case SentenceRole: return row.sentence;
    case SectionRole: return row.section;
    case StateTextRole: return row.stateText;
    case LastTimeRole: return row.lastTime;
    case TagsRole: return row.tags.labels;
    case TagPhasesRole: return row.tags.phases;
    case ActiveRole: return row.state == PlanState::Active;
    case RestingRole: return row.state == PlanState::Resting;
    default: return {};
    }
}

QHash<int, QByteArray> PlansModel::roleNames() const
{
    return {{PlanIdRole, "planId"},       {SentenceRole, "sentence"}, {SectionRole, "section"},
            {StateTextRole, "stateText"}, {LastTimeRole, "lastTime"}, {TagsRole, "tags"},
            {TagPhasesRole, "tagPhases"}, {ActiveRole, "active"},     {RestingRole, "resting"}};
}

int PlansModel::activeCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row& row) { return row.state == PlanState::Active; }));
}

QString PlansModel::title() const { return m_content->prompts.text(QStringLiteral("plans.title")); }

void PlansModel::refresh()
{
    const quint64 mine = ++m_loading;
    m_session.run([content = m_content](Diary& diary) { return read(diary, *content); })
        .then(this, [this, mine](const Result<QList<Row>>& rows) {
            if (mine != m_loading)
                return;
            m_error = rows ? QString() : errorText(rows.error().code);
            beginResetModel();
            if (rows)
                m_rows = *rows;
            endResetModel();
            m_loaded = true;
            Q_EMIT changed();
        });
}

Result<QList<PlansModel::Row>> PlansModel::read(Diary& diary, const Content& content)
{
    Journal& journal = diary.journal();
    KEEL_ASSIGN(const Day today, journal.today());
    KEEL_ASSIGN(auto plans, journal.all<Plan>());
    KEEL_ASSIGN(const auto ownItems, journal.all<CustomItem>());
    KEEL_ASSIGN(const auto ownValues, journal.all<ChosenValue>());
    const Taxonomy taxonomy = content.taxonomy.withOwnItems(ownItems);
    const auto dayOf = [](const Record<Plan>& plan) {
        return plan.body.created ? plan.body.created->day().julian() : 0;
    };
    std::stable_sort(plans.begin(), plans.end(), [&](const Record<Plan>& a, const Record<Plan>& b) {
        const PlanState left = planState(a.body, today);
        const PlanState right = planState(b.body, today);
        return left != right ? left < right : dayOf(a) > dayOf(b);
    });
    QList<Row> rows;
    std::optional<PlanState> section;
    for (const Record<Plan>& plan : std::as_const(plans)) {
        Row row;
        row.id = plan.header.id.toString();
        row.state = planState(plan.body, today);
        if (section != row.state)
            row.section = sectionName(row.state);
        section = row.state;
        row.sentence = planSentence(plan.body.ifCue.text(), plan.body.thenAction.text(), content.prompts);
        row.stateText = stateTextOf(plan.body, row.state);
        row.lastTime = lastTimeOf(plan.body, content.prompts);
        for (const ItemId& id : plan.body.challengeIds)
            row.tags.add(taxonomy.label(id), "challenge");
        for (const ItemId& id : plan.body.valueIds)
            row.tags.add(choices::valueLabel(id, content.values, ownValues), "values");
        rows.append(row);
    }
    return rows;
}

void PlansModel::rest(const QString& id) { move(id, &rested); }
void PlansModel::retire(const QString& id) { move(id, &retired); }
void PlansModel::takeUp(const QString& id) { move(id, &takenUp); }

void PlansModel::move(const QString& id, Plan (*where)(Plan, Day))
{
    const auto entry = EntryId::parse(id);
    if (!entry)
        return;
    m_session
        .run([entry = *entry, where](Diary& diary) -> Result<void> {
            Journal& journal = diary.journal();
            KEEL_ASSIGN(const Day today, journal.today());
            KEEL_ASSIGN(const AnyRecord any, journal.read(RecordId(entry)));
            const auto* plan = std::get_if<Record<Plan>>(&any);
            if (!plan)
                return fail(ErrorCode::NotFound);
            Record<Plan> moved = *plan;
            moved.body = where(moved.body, today);
            KEEL_TRY(journal.save(moved));
            return {};
        })
        .then(this, [this](const Result<void>& saved) {
            if (!saved) {
                m_error = errorText(saved.error().code);
                Q_EMIT changed();
                return;
            }
            Q_EMIT m_session.changed(DiaryPart::Entries, this);
            refresh();
        });
}

} // namespace keel
