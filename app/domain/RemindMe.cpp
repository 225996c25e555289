// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RemindMe.h"

#include <algorithm>

namespace keel {

namespace {

const QString emotiveContact = QStringLiteral("ch_ind_emotive_session");

/// `count` of them, beginning at another one each day.
QList<RecordId> rotated(const QList<RecordId>& ids, qsizetype count, Day today)
{
    QList<RecordId> taken;
    const qsizetype available = std::min(count, ids.size());
    for (qsizetype i = 0; i < available; ++i)
        taken.append(ids.at((today.julian() * available + i) % ids.size()));
    return taken;
}

} // namespace

QList<Reminder> reminders(const QList<Record<Moment>>& moments, const QList<Record<ChosenValue>>& values,
                          const Taxonomy& taxonomy, Day today)
{
    QList<RecordId> momentIds, valueIds;
    for (const Record<Moment>& moment : moments) {
        const auto& challenges = moment.body.links.challengeIds;
        const bool hard = std::any_of(challenges.begin(), challenges.end(),
                                      [&](const ItemId& id) { return taxonomy.isHardRule(id); });
        if (!hard && !moment.body.text.text().trimmed().isEmpty())
            momentIds.append(moment.header.id);
    }
    for (const Record<ChosenValue>& value : values) {
        if (value.body.chosen.value_or(false))
            valueIds.append(value.header.id);
    }
    const qsizetype fromValues =
        std::min(valueIds.size(), std::max<qsizetype>(1, reminderCount - momentIds.size()));
    QList<Reminder> found;
    for (const RecordId& id : rotated(momentIds, reminderCount - fromValues, today))
        found.append({id, true});
    for (const RecordId& id : rotated(valueIds, fromValues, today))
        found.append({id, false});
    return found;
}

bool offersReminder(const QList<ItemId>& challengesToday, const Taxonomy& taxonomy)
{
    const bool emotive = std::any_of(challengesToday.begin(), challengesToday.end(),
                                     [](const ItemId& id) { return id.toString() == emotiveContact; });
    return emotive && std::none_of(challengesToday.begin(), challengesToday.end(),
                                   [&](const ItemId& id) { return taxonomy.isHardRule(id); });
}

} // namespace keel
