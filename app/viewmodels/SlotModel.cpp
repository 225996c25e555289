// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SlotModel.h"

#include "viewmodels/ErrorText.h"
#include "viewmodels/Wording.h"

#include <algorithm>

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

} // namespace

SlotModel::SlotModel(DiarySession& session, QObject* parent) : QObject(parent), m_session(session)
{
    QList<Choice> kinds;
    for (const auto& entry : EnumNames<SupervisionKind>::all)
        kinds.append({QString::fromLatin1(entry.name), kindText(entry.value), {}, {}, false, false});
    m_kinds.setChoices(kinds);
    QList<Choice> rhythms;
    for (const QString& name : rhythmNames())
        rhythms.append({name, rhythmText(name), {}, {}, false, false});
    m_rhythms.setChoices(rhythms);
    reload();
}

void SlotModel::reload()
{
    struct Loaded
    {
        QList<Record<SupervisionSlot>> agreed;
        Day today;
    };
    const quint64 mine = ++m_loading;
    m_session
        .run([](Diary& diary) -> Result<Loaded> {
            Loaded loaded;
            KEEL_ASSIGN(loaded.agreed, diary.journal().all<SupervisionSlot>());
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
            std::sort(loaded->agreed.begin(), loaded->agreed.end(), [](const auto& a, const auto& b) {
                return a.body.at.toString() > b.body.at.toString();
            });
            QList<Row> rows;
            for (const Record<SupervisionSlot>& record : std::as_const(loaded->agreed))
                rows.append({record.header.id.toString(), whenText(record.body.at),
                             record.body.supervisionKind ? kindText(*record.body.supervisionKind) : QString(),
                             rhythmText(record.body.recurs.text())});
            m_rows.setRows(rows);
        });
}

void SlotModel::startNew()
{
    m_isNew = true;
    Record<SupervisionSlot> record;
    record.body.supervisionKind = SupervisionKind::Case;
    show(record);
    m_day.show({});
}

void SlotModel::edit(const QString& id)
{
    const auto entry = EntryId::parse(id);
    if (!entry)
        return;
    m_session.run([entry = *entry](Diary& diary) { return diary.journal().read(entry); })
        .then(this, [this](const Result<AnyRecord>& record) {
            if (!record || !std::holds_alternative<Record<SupervisionSlot>>(*record))
                return;
            m_isNew = false;
            show(std::get<Record<SupervisionSlot>>(*record));
        });
}

void SlotModel::show(const Record<SupervisionSlot>& record)
{
    m_record = record;
    m_day.show(wording::typedDate(record.body.at.day()));
    m_time.show(timeOf(record.body.at));
    m_kinds.setSelectedIds(record.body.supervisionKind
                               ? QStringList{enumToString(*record.body.supervisionKind)}
                               : QStringList());
    m_rhythms.setSelectedIds(record.body.recurs.isEmpty() ? QStringList()
                                                          : QStringList{record.body.recurs.text()});
    m_error.clear();
    showErrors({});
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
    if (m_busy)
        return;
    SlotForm form{m_day.text(), m_time.text(), std::nullopt, {}};
    const QStringList kinds = m_kinds.selectedIds();
    if (const auto kind = enumFromString<SupervisionKind>(kinds.isEmpty() ? QString() : kinds.first()))
        form.kind = *kind;
    const QStringList rhythms = m_rhythms.selectedIds();
    if (const auto recurs = Label::create(rhythms.isEmpty() ? QString() : rhythms.first()))
        form.recurs = *recurs;
    const auto slot = slotFrom(form, m_today, wording::monthNames());
    showErrors(slot ? EventProblems() : slot.error());
    if (!slot)
        return;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    Record<SupervisionSlot> record = m_record;
    record.body = *slot;
    m_session.run([record](Diary& diary) { return diary.journal().save(record); })
        .then(this, [this](const Result<Record<SupervisionSlot>>& kept) {
            end(kept ? Result<void>() : Result<void>(fail(kept.error())));
            if (kept)
                Q_EMIT saved(kept->header.id.toString());
        });
}

void SlotModel::remove()
{
    if (m_busy || m_isNew)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_session.run([id = m_record.header.id](Diary& diary) { return diary.journal().remove(id); })
        .then(this, [this](const Result<void>& removed) { end(removed); });
}

void SlotModel::end(const Result<void>& done)
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
