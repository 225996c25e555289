// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace keel {

struct Choice
{
    QString id;
    QString label;
    QString help;
    QString phase; ///< "challenge", "values", "coping" or empty
    bool recent = false;
    bool selected = false;
};

/// Things to pick from. Rows are the first few and whatever is picked, or all of them with `showAll`.
/// `key` is `id` under a name that a delegate may require.
class ChoiceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int maximum READ maximum CONSTANT) ///< 0: no limit
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
    Q_PROPERTY(bool showAll READ showAll WRITE setShowAll NOTIFY showAllChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY showAllChanged) ///< is anything folded away?

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KeyRole,
        LabelRole,
        HelpRole,
        SelectedRole,
        RecentRole,
        PhaseRole
    };
    static constexpr int firstFew = 8;

    explicit ChoiceListModel(int maximum, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int maximum() const { return m_maximum; }
    [[nodiscard]] int selectedCount() const { return int(m_selected.size()); }
    [[nodiscard]] bool showAll() const { return m_showAll; }
    [[nodiscard]] bool hasMore() const { return m_rows.size() < m_choices.size(); }
    void setShowAll(bool showAll);

    /// What can be picked, in the order to show. Keeps what is selected as far as it is among them.
    void setChoices(QList<Choice> choices);
    /// In the order in which they were picked.
    [[nodiscard]] const QStringList& selectedIds() const { return m_selected; }
    /// The words of the first one picked; empty without one.
    [[nodiscard]] QString selectedLabel() const;
    /// Ids that are not among the choices are added under their id as label. Emits only on a change.
    void setSelectedIds(const QStringList& ids);

    /// Picks or drops. Picking one more than the maximum replaces the one pick where the maximum is one, else
    /// does nothing but say limitReached().
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void toggleKey(const QString& key);

Q_SIGNALS:
    void selectionChanged();
    void showAllChanged();
    void limitReached();

private:
    void toggleChoice(qsizetype choice);
    void layOut(); ///< which choices have a row
    void announceSelection();

    int m_maximum;
    bool m_showAll = false;
    QList<Choice> m_choices;
    QList<qsizetype> m_rows;
    QStringList m_selected;
};

} // namespace keel
