// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// A question of a list with its answer: a number, or -1 while blank.
struct Asked
{
    QString key, label;
    int given = -1; ///< the answer
    friend bool operator==(const Asked&, const Asked&) = default;
};

/// Questions of one kind, each with an answer of its own: how helpful each action was, whether each boundary
/// held. Roles key, label, given. GUI thread.
class AnswerListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { KeyRole = Qt::UserRole + 1, LabelRole, GivenRole };

    /// Answers from -1, blank, to `highest`.
    explicit AnswerListModel(int highest, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_answers.size()); }
    [[nodiscard]] const QList<Asked>& answers() const { return m_answers; }
    /// -1 for what is not asked.
    [[nodiscard]] int answerTo(const QString& key) const;
    /// Questions that stay keep their rows, so that nobody's focus is lost.
    void setAnswers(const QList<Asked>& answers);

    /// Keys that are not asked and numbers out of range are not taken.
    Q_INVOKABLE void answer(const QString& key, int value);

Q_SIGNALS:
    void countChanged();
    void answered(); ///< by a person

private:
    [[nodiscard]] qsizetype rowOf(const QString& key) const;

    QList<Asked> m_answers;
    int m_highest;
};

} // namespace keel
