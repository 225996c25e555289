// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SupportListModel.h"

#include "viewmodels/Wording.h"

namespace keel {

namespace {

QString actionOf(const SupportReach& reach)
{
    if (!reach.dial.isEmpty())
        return QStringLiteral("dial");
    return reach.smsTo.isEmpty() ? QString() : QStringLiteral("text");
}

QString buttonText(const SupportReach& reach)
{
    if (!reach.dial.isEmpty())
        return SupportListModel::tr("Call %1").arg(reach.number.isEmpty() ? reach.dial : reach.number);
    if (!reach.smsTo.isEmpty())
        return SupportListModel::tr("Text %1 to %2").arg(reach.smsBody, reach.smsTo);
    return {};
}

QString detailOf(const SupportEntry& entry)
{
    QStringList lines{entry.how};
    if (!entry.hours.isEmpty())
        lines.append(entry.hours);
    if (!entry.whoRunsIt.isEmpty())
        lines.append(SupportListModel::tr("Run by: %1").arg(entry.whoRunsIt));
    if (!entry.whoWouldKnow.isEmpty())
        lines.append(SupportListModel::tr("Who would know: %1").arg(entry.whoWouldKnow));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString checkedText(const SupportEntry& entry)
{
    if (!entry.lastChecked)
        return SupportListModel::tr("Not checked yet");
    const auto day = Day::create(*entry.lastChecked);
    return day ? SupportListModel::tr("Last checked %1").arg(wording::shortDateAndYear(*day)) : QString();
}

} // namespace

int SupportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SupportListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case KindRole: return row.kind;
    case Qt::DisplayRole:
    case TitleRole: return row.title;
    case DetailRole: return row.detail;
    case NumberRole: return row.number;
    case ActionRole: return row.action;
    case DialTextRole: return row.dialText;
    case CheckedTextRole: return row.checkedText;
    case VariantRole: return row.variant;
    default: return {};
    }
}

QHash<int, QByteArray> SupportListModel::roleNames() const
{
    return {{KindRole, "kind"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {NumberRole, "number"},
            {ActionRole, "action"},
            {DialTextRole, "dialText"},
            {CheckedTextRole, "checkedText"},
            {VariantRole, "variant"}};
}

void SupportListModel::setEntries(const QList<SupportEntry>& entries, const QStringList& caveats)
{
    beginResetModel();
    m_rows.clear();
    for (const SupportEntry& entry : entries) {
        m_rows.append({entry.kind, entry.label, detailOf(entry), entry.reach.number, actionOf(entry.reach),
                       buttonText(entry.reach), checkedText(entry), entry.reach, false});
        for (const SupportVariant& variant : entry.variants)
            m_rows.append({variant.kind,
                           variant.label,
                           variant.how,
                           variant.reach.number,
                           actionOf(variant.reach),
                           buttonText(variant.reach),
                           {},
                           variant.reach,
                           true});
    }
    for (const QString& caveat : caveats)
        m_rows.append({QStringLiteral("caveat"), {}, caveat, {}, {}, {}, {}, {}, false});
    endResetModel();
}

} // namespace keel
