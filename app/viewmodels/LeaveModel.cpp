// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LeaveModel.h"

#include "viewmodels/Wording.h"

namespace keel {

namespace {

QString kindText(LeaveKind kind)
{
    switch (kind) {
    case LeaveKind::Annual: return LeaveModel::tr("Annual leave", "kind of leave");
    case LeaveKind::Toil: return LeaveModel::tr("Time off in lieu", "kind of leave");
    case LeaveKind::Sick: return LeaveModel::tr("Sickness", "kind of leave");
    case LeaveKind::Carers: return LeaveModel::tr("Carer’s leave", "kind of leave");
    case LeaveKind::Special: return LeaveModel::tr("Special leave", "kind of leave");
    case LeaveKind::Study: return LeaveModel::tr("Study leave", "kind of leave");
    case LeaveKind::Training: return LeaveModel::tr("Training", "kind of leave");
    case LeaveKind::BankHoliday: return LeaveModel::tr("Bank holiday", "kind of leave");
    case LeaveKind::Other: return LeaveModel::tr("Other", "kind of leave");
    }
    return {};
}

QString amountText(const Leave& leave)
{
    if (!leave.amount)
        return {};
    const QString number = QLocale().toString(leave.amount->value(), 'g', 6);
    if (number == u"1")
        return leave.unit == LeaveUnit::Hours ? LeaveModel::tr("1 hour", "amount of leave")
                                              : LeaveModel::tr("1 day", "amount of leave");
    return leave.unit == LeaveUnit::Hours ? LeaveModel::tr("%1 hours", "amount of leave").arg(number)
                                          : LeaveModel::tr("%1 days", "amount of leave").arg(number);
}

QString spanText(const Leave& leave)
{
    if (leave.from == leave.to)
        return wording::shortDateAndYear(leave.from);
    return LeaveModel::tr("%1 to %2", "first and last day of leave")
        .arg(wording::shortDateAndYear(leave.from), wording::shortDateAndYear(leave.to));
}

Row rowOf(const QString& id, const Leave& leave)
{
    return {id, spanText(leave), leave.leaveKind ? kindText(*leave.leaveKind) : QString(), amountText(leave)};
}

bool isLater(const Leave& a, const Leave& b) { return a.from > b.from; }

} // namespace

LeaveModel::LeaveModel(DiarySession& session, QObject* parent) : EventModel(session, Kind::Leave, parent)
{
    for (CheckedField* field : {&m_from, &m_to, &m_amount})
        connect(field, &CheckedField::edited, &m_draft, &FormDraft::touch);
    offerKinds(kindText);
    m_kinds.setShowAll(true);
    LeaveModel::reload();
}

void LeaveModel::setUnit(int unit)
{
    if (unit < 0 || unit > 1 || unit == int(m_unit))
        return;
    m_unit = LeaveUnit(unit);
    m_draft.touch();
    Q_EMIT changed();
}

void LeaveModel::reload() { load<Leave>(isLater, rowOf); }

void LeaveModel::showBlank()
{
    Record<Leave> record;
    record.body.leaveKind = LeaveKind::Annual;
    record.body.unit = m_unit;
    show(record);
    m_from.show({});
    m_to.show({});
}

QJsonObject LeaveModel::typed() const
{
    return {{QStringLiteral("from"), m_from.text()},
            {QStringLiteral("to"), m_to.text()},
            {QStringLiteral("amount"), m_amount.text()},
            {QStringLiteral("kind"), m_kinds.selectedIds().value(0)},
            {QStringLiteral("unit"), int(m_unit)}};
}

void LeaveModel::showTyped(const QJsonObject& fields)
{
    m_from.show(fields.value(QLatin1String("from")).toString());
    m_to.show(fields.value(QLatin1String("to")).toString());
    m_amount.show(fields.value(QLatin1String("amount")).toString());
    const QString kind = fields.value(QLatin1String("kind")).toString();
    m_kinds.setSelectedIds(kind.isEmpty() ? QStringList() : QStringList{kind});
    setUnit(fields.value(QLatin1String("unit")).toInt());
}

void LeaveModel::edit(const QString& id)
{
    read<Leave>(id, [this](const Record<Leave>& record) { show(record); });
}

void LeaveModel::show(const Record<Leave>& record)
{
    m_record = record;
    m_from.show(wording::typedDate(record.body.from));
    m_to.show(record.body.to == record.body.from ? QString() : wording::typedDate(record.body.to));
    m_amount.show(record.body.amount ? QLocale().toString(record.body.amount->value(), 'g', 6) : QString());
    selectKind(record.body.leaveKind);
    m_unit = record.body.unit.value_or(LeaveUnit::Days);
    showErrors({});
    m_error.clear();
    Q_EMIT changed();
}

void LeaveModel::showErrors(const EventProblems& problems)
{
    const auto text = [&problems](EventField field) -> QString {
        const auto found = problems.find(field);
        if (found == problems.end())
            return {};
        switch (found->second) {
        case EventProblem::NotADate: return tr("Write the day like 24/12/2026 or 24 December.");
        case EventProblem::EndsBeforeItBegins: return tr("The last day is before the first one.");
        case EventProblem::TooLong: return tr("That is more than a year. Check the two days.");
        case EventProblem::NotANumber: return tr("Write a number, like 7.5.");
        case EventProblem::NotATime: break;
        }
        return {};
    };
    m_from.setError(text(EventField::From));
    m_to.setError(text(EventField::To));
    m_amount.setError(text(EventField::Amount));
}

void LeaveModel::save()
{
    if (busy())
        return;
    const LeaveForm form{m_from.text(), m_to.text(), m_amount.text(), selectedKind<LeaveKind>(), m_unit};
    const auto leave = leaveFrom(form, m_today, wording::monthNames());
    showErrors(leave ? EventProblems() : leave.error());
    if (!leave)
        return;
    Record<Leave> record = m_record;
    record.body = *leave;
    keep(record);
}

} // namespace keel
