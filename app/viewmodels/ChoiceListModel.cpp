// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ChoiceListModel.h"

#include <algorithm>

namespace keel {

ChoiceListModel::ChoiceListModel(int maximum, QObject* parent)
    : QAbstractListModel(parent), m_maximum(maximum)
{}

int ChoiceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoiceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice& choice = m_choices.at(m_rows.at(index.row()));
    switch (role) {
    case IdRole:
    case KeyRole: return choice.id;
    case Qt::DisplayRole:
    case LabelRole: return choice.label;
    case HelpRole: return choice.help;
    case SelectedRole: return choice.selected;
    case RecentRole: return choice.recent;
    case PhaseRole: return choice.phase;
    default: return {};
    }
}

QHash<int, QByteArray> ChoiceListModel::roleNames() const
{
    return {{IdRole, "id"},         {KeyRole, "key"},           {LabelRole, "label"}, {HelpRole, "help"},
            {RecentRole, "recent"}, {SelectedRole, "selected"}, {PhaseRole, "phase"}};
}

void ChoiceListModel::setShowAll(bool showAll)
{
    if (m_showAll == showAll)
        return;
    m_showAll = showAll;
    layOut();
}

void ChoiceListModel::setChoices(QList<Choice> choices)
{
    m_choices = std::move(choices);
    const QStringList before = m_selected;
    m_selected.removeIf([this](const QString& id) {
        return std::none_of(m_choices.cbegin(), m_choices.cend(),
                            [&](const Choice& c) { return c.id == id; });
    });
    for (Choice& choice : m_choices)
        choice.selected = m_selected.contains(choice.id);
    layOut();
    if (m_selected != before)
        Q_EMIT selectionChanged();
}

void ChoiceListModel::setSelectedIds(const QStringList& ids)
{
    if (m_selected == ids)
        return;
    m_selected = ids;
    for (Choice& choice : m_choices)
        choice.selected = ids.contains(choice.id);
    for (const QString& id : ids) {
        if (std::none_of(m_choices.cbegin(), m_choices.cend(), [&](const Choice& c) { return c.id == id; }))
            m_choices.append({id, id, {}, {}, false, true});
    }
    layOut();
    Q_EMIT selectionChanged();
}

QString ChoiceListModel::selectedLabel() const
{
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(), [this](const Choice& choice) {
        return !m_selected.isEmpty() && choice.id == m_selected.first();
    });
    return found == m_choices.cend() ? QString() : found->label;
}

void ChoiceListModel::toggle(int row)
{
    if (row >= 0 && row < m_rows.size())
        toggleChoice(m_rows.at(row));
}

void ChoiceListModel::toggleKey(const QString& key)
{
    const auto found =
        std::find_if(m_choices.cbegin(), m_choices.cend(), [&](const Choice& c) { return c.id == key; });
    if (found != m_choices.cend())
        toggleChoice(found - m_choices.cbegin());
}

void ChoiceListModel::toggleChoice(qsizetype index)
{
    Choice& choice = m_choices[index];
    if (choice.selected) {
        m_selected.removeOne(choice.id);
    } else if (m_maximum == 1) {
        m_selected = {choice.id};
    } else if (m_maximum > 0 && m_selected.size() >= m_maximum) {
        Q_EMIT limitReached();
        return;
    } else {
        m_selected.append(choice.id);
    }
    announceSelection();
}

void ChoiceListModel::layOut()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_showAll || i < firstFew || m_choices.at(i).selected)
            m_rows.append(i);
    }
    endResetModel();
    Q_EMIT showAllChanged();
}

void ChoiceListModel::announceSelection()
{
    for (Choice& choice : m_choices)
        choice.selected = m_selected.contains(choice.id);
    // Rows stay where they are: what is dropped must not vanish under the finger.
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

} // namespace keel
