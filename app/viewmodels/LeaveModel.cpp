// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LeaveModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <algorithm>

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

} // namespace

LeaveModel::LeaveModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session)
{
    QList<Choice> kinds;
    for (const auto& entry : EnumNames<LeaveKind>::all)
        kinds.append({QString::fromLatin1(entry.name), kindText(entry.value), {}, {}, false, false});
    m_kinds.setChoices(kinds);
    m_kinds.setShowAll(true);
    reload();
}

void LeaveModel::reload()
{
    struct Loaded
    {
        QList<Record<Leave>> leave;
        Day today;
    };
    const quint64 mine = ++m_loading;
    m_session
        .run([](Diary& diary) -> Result<Loaded> {
            Loaded loaded;
            KEEL_ASSIGN(loaded.leave, diary.journal().all<Leave>());
            KEEL_ASSIGN(loaded.today, diary.journal().today());
            return loaded;
        })
        .then(this, [this, mine](Result<Loaded> loaded) {
            if (mine != m_loading)
                return;
            if (!loaded) {
                m_error = errorText(loaded.error().code);
                Q_EMIT changed();
                return;
            }
            m_today = loaded->today;
            std::sort(loaded->leave.begin(), loaded->leave.end(),
                      [](const auto& a, const auto& b) { return a.body.from > b.body.from; });
            QList<Row> rows;
            for (const Record<Leave>& record : std::as_const(loaded->leave))
                rows.append({record.header.id.toString(), spanText(record.body),
                             record.body.leaveKind ? kindText(*record.body.leaveKind) : QString(),
                             amountText(record.body)});
            m_rows.setRows(rows);
        });
}

void LeaveModel::setUnit(int unit)
{
    if (unit < 0 || unit > 1 || unit == int(m_unit))
        return;
    m_unit = LeaveUnit(unit);
    Q_EMIT changed();
}

void LeaveModel::startNew()
{
    m_isNew = true;
    Record<Leave> record;
    record.body.leaveKind = LeaveKind::Annual;
    record.body.unit = m_unit;
    show(record);
    m_from.show({});
    m_to.show({});
}

void LeaveModel::edit(const QString& id)
{
    const auto entry = EntryId::parse(id);
    if (!entry)
        return;
    m_session.run([entry = *entry](Diary& diary) { return diary.journal().read(entry); })
        .then(this, [this](const Result<AnyRecord>& record) {
            if (!record || !std::holds_alternative<Record<Leave>>(*record))
                return;
            m_isNew = false;
            show(std::get<Record<Leave>>(*record));
        });
}

void LeaveModel::show(const Record<Leave>& record)
{
    m_record = record;
    m_from.show(wording::typedDate(record.body.from));
    m_to.show(record.body.to == record.body.from ? QString() : wording::typedDate(record.body.to));
    m_amount.show(record.body.amount ? QLocale().toString(record.body.amount->value(), 'g', 6) : QString());
    m_kinds.setSelectedIds(record.body.leaveKind ? QStringList{enumToString(*record.body.leaveKind)}
                                                 : QStringList());
    m_unit = record.body.unit.value_or(LeaveUnit::Days);
    m_error.clear();
    showErrors({});
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
    if (m_busy)
        return;
    LeaveForm form{m_from.text(), m_to.text(), m_amount.text(), std::nullopt, m_unit};
    const QStringList kinds = m_kinds.selectedIds();
    if (const auto kind = enumFromString<LeaveKind>(kinds.isEmpty() ? QString() : kinds.first()))
        form.kind = *kind;
    const auto leave = leaveFrom(form, m_today, wording::monthNames());
    showErrors(leave ? EventProblems() : leave.error());
    if (!leave)
        return;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    Record<Leave> record = m_record;
    record.body = *leave;
    m_session.run([record](Diary& diary) { return diary.journal().save(record); })
        .then(this, [this](const Result<Record<Leave>>& kept) {
            end(kept ? Result<void>() : Result<void>(fail(kept.error())));
            if (kept)
                Q_EMIT saved(kept->header.id.toString());
        });
}

void LeaveModel::remove()
{
    if (m_busy || m_isNew)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_session.run([id = m_record.header.id](Diary& diary) { return diary.journal().remove(id); })
        .then(this, [this](const Result<void>& removed) { end(removed); });
}

void LeaveModel::end(const Result<void>& done)
{
    m_busy = false;
    m_error = done ? QString() : errorText(done.error().code);
    Q_EMIT changed();
    if (!done)
        return;
    reload();
    Q_EMIT closed();
}

} // namespace keel
