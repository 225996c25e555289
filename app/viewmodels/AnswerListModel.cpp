// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AnswerListModel.h"

#include <algorithm>

namespace keel {

AnswerListModel::AnswerListModel(int highest, QObject* parent)
    : QAbstractListModel(parent), m_highest(highest)
{}

int AnswerListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant AnswerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Asked& row = m_answers.at(index.row());
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case LabelRole: return row.label;
    case GivenRole: return row.given;
    default: return {};
    }
}

QHash<int, QByteArray> AnswerListModel::roleNames() const
{
    return {{KeyRole, "key"}, {LabelRole, "label"}, {GivenRole, "given"}};
}

qsizetype AnswerListModel::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_answers.cbegin(), m_answers.cend(), [&](const Asked& row) { return row.key == key; });
    return found == m_answers.cend() ? -1 : std::distance(m_answers.cbegin(), found);
}

int AnswerListModel::answerTo(const QString& key) const
{
    const qsizetype row = rowOf(key);
    return row < 0 ? -1 : m_answers.at(row).given;
}

void AnswerListModel::setAnswers(const QList<Asked>& answers)
{
    if (answers == m_answers)
        return;
    const auto keeps = [&](const QString& key) {
        return std::any_of(answers.cbegin(), answers.cend(),
                           [&](const Asked& row) { return row.key == key; });
    };
    for (qsizetype row = m_answers.size() - 1; row >= 0; --row) {
        if (keeps(m_answers.at(row).key))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_answers.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < answers.size(); ++row) {
        const qsizetype before = rowOf(answers.at(row).key);
        if (before < 0) {
            beginInsertRows({}, int(row), int(row));
            m_answers.insert(row, answers.at(row));
            endInsertRows();
            continue;
        }
        if (before != row) { // what stands before `row` is in place already: it can only come from below
            beginMoveRows({}, int(before), int(before), {}, int(row));
            m_answers.move(before, row);
            endMoveRows();
        }
        if (m_answers.at(row) != answers.at(row)) {
            m_answers[row] = answers.at(row);
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    Q_EMIT countChanged();
}

void AnswerListModel::answer(const QString& key, int value)
{
    const qsizetype row = rowOf(key);
    if (row < 0 || value < -1 || value > m_highest || m_answers.at(row).given == value)
        return;
    m_answers[row].given = value;
    Q_EMIT dataChanged(index(int(row)), index(int(row)), {GivenRole});
    Q_EMIT answered();
}

} // namespace keel
