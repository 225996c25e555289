// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SlotModel.h"

#include "viewmodels/Wording.h"

namespace keel {

namespace {

QString kindText(SupervisionKind kind)
{
    switch (kind) {
    case SupervisionKind::Case: return SlotModel::tr("Case management", "kind of supervision");
    case SupervisionKind::Clinical: return SlotModel::tr("Clinical skills", "kind of supervision");
    case SupervisionKind::Peer: return SlotModel::tr("Peer", "kind of supervision");
    }
    return {};
}

/// As the records say it.
const QStringList& rhythmNames()
{
    static const QStringList names{QStringLiteral("weekly"), QStringLiteral("every 2 weeks"),
                                   QStringLiteral("every 4 weeks")};
    return names;
}

QString rhythmText(const QString& name)
{
    if (name == rhythmNames().at(0))
        return SlotModel::tr("Every week", "how often supervision comes");
    if (name == rhythmNames().at(1))
        return SlotModel::tr("Every 2 weeks", "how often supervision comes");
    if (name == rhythmNames().at(2))
        return SlotModel::tr("Every 4 weeks", "how often supervision comes");
    return name; // somebody's own words
}

QString timeOf(const DayOrTime& at)
{
    const QString time = at.toString().section(u'T', 1, 1).left(5);
    return time;
}

QString whenText(const DayOrTime& at)
{
    const QString day = wording::shortDateAndYear(at.day());
    const QString time = timeOf(at);
    return time.isEmpty() ? day : SlotModel::tr("%1, %2", "day, time").arg(day, time);
}

Row rowOf(const QString& id, const SupervisionSlot& slot)
{
    return {id, whenText(slot.at), slot.supervisionKind ? kindText(*slot.supervisionKind) : QString(),
            rhythmText(slot.recurs.text())};
}

bool isLater(const SupervisionSlot& a, const SupervisionSlot& b) { return a.at.toString() > b.at.toString(); }

} // namespace

SlotModel::SlotModel(DiarySession& session, QObject* parent)
    : EventModel(session, Kind::SupervisionSlot, parent)
{
    for (CheckedField* field : {&m_day, &m_time})
        connect(field, &CheckedField::edited, &m_draft, &FormDraft::touch);
    connect(&m_rhythms, &ChoiceListModel::selectionChanged, &m_draft, &FormDraft::touch);
    offerKinds(kindText);
    QList<Choice> rhythms;
    for (const QString& name : rhythmNames())
        rhythms.append({name, rhythmText(name), {}, {}, false, false});
    m_rhythms.setChoices(rhythms);
    SlotModel::reload();
}

void SlotModel::reload() { load<SupervisionSlot>(isLater, rowOf); }

void SlotModel::showBlank()
{
    Record<SupervisionSlot> record;
    record.body.supervisionKind = SupervisionKind::Case;
    show(record);
    m_day.show({});
}

QJsonObject SlotModel::typed() const
{
    return {{QStringLiteral("day"), m_day.text()},
            {QStringLiteral("time"), m_time.text()},
            {QStringLiteral("kind"), m_kinds.selectedIds().value(0)},
            {QStringLiteral("recurs"), m_rhythms.selectedIds().value(0)}};
}

void SlotModel::showTyped(const QJsonObject& fields)
{
    m_day.show(fields.value(QLatin1String("day")).toString());
    m_time.show(fields.value(QLatin1String("time")).toString());
    const QString kind = fields.value(QLatin1String("kind")).toString();
    m_kinds.setSelectedIds(kind.isEmpty() ? QStringList() : QStringList{kind});
    const QString recurs = fields.value(QLatin1String("recurs")).toString();
    m_rhythms.setSelectedIds(recurs.isEmpty() ? QStringList() : QStringList{recurs});
}

void SlotModel::edit(const QString& id)
{
    read<SupervisionSlot>(id, [this](const Record<SupervisionSlot>& record) { show(record); });
}

void SlotModel::show(const Record<SupervisionSlot>& record)
{
    m_record = record;
    m_day.show(wording::typedDate(record.body.at.day()));
    m_time.show(timeOf(record.body.at));
    selectKind(record.body.supervisionKind);
    m_rhythms.setSelectedIds(record.body.recurs.isEmpty() ? QStringList()
                                                          : QStringList{record.body.recurs.text()});
    showErrors({});
    m_error.clear();
    Q_EMIT changed();
}

void SlotModel::showErrors(const EventProblems& problems)
{
    m_day.setError(problems.count(EventField::From) > 0 ? tr("Write the day like 24/12/2026 or 24 December.")
                                                        : QString());
    m_time.setError(problems.count(EventField::Time) > 0 ? tr("Write the time like 09:30.") : QString());
}

void SlotModel::save()
{
    if (busy())
        return;
    SlotForm form{m_day.text(), m_time.text(), selectedKind<SupervisionKind>(), {}};
    if (const auto recurs = Label::create(m_rhythms.selectedIds().value(0)))
        form.recurs = *recurs;
    const auto slot = slotFrom(form, m_today, wording::monthNames());
    showErrors(slot ? EventProblems() : slot.error());
    if (!slot)
        return;
    Record<SupervisionSlot> record = m_record;
    record.body = *slot;
    keep(record);
}

} // namespace keel
