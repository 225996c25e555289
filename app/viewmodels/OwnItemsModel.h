// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/FormDraft.h"
#include "viewmodels/GuardedText.h"

#include <QAbstractListModel>

namespace keel {

/// The words of one phase as their owner wants them: what helps (the coping toolbox) or what weighs. Each can
/// be hidden and reworded, one's own can be added; what comes with Keel can be had back as it was. Nothing is
/// deleted, because old entries speak of it.
class OwnItemsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int phaseIndex READ phaseIndex WRITE setPhaseIndex NOTIFY phaseChanged)
    Q_PROPERTY(QList<QString> phaseLabels READ phaseLabels CONSTANT)
    Q_PROPERTY(QString intro READ intro NOTIFY phaseChanged)
    Q_PROPERTY(QString phase READ phase NOTIFY phaseChanged) ///< "coping", "challenge": the colour
    Q_PROPERTY(bool showHidden READ showHidden WRITE setShowHidden NOTIFY changed)
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    // What is being added or reworded:
    Q_PROPERTY(QString editorTitle READ editorTitle NOTIFY editorChanged)
    Q_PROPERTY(QString builtIn READ builtIn NOTIFY editorChanged) ///< Keel's own words; empty for own items
    Q_PROPERTY(bool editsNew READ editsNew NOTIFY editorChanged)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY editorChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY editorChanged)
    Q_PROPERTY(QList<QString> groupLabels READ groupLabels NOTIFY phaseChanged)
    Q_PROPERTY(int groupIndex READ groupIndex WRITE setGroupIndex NOTIFY editorChanged)
    Q_PROPERTY(keel::GuardedText* label READ label CONSTANT)
    Q_PROPERTY(keel::GuardedText* help READ help CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        LabelRole,
        HelpRole,
        GroupRole, ///< the heading it stands under
        FirstRole, ///< the first of its group
        HiddenRole,
        NoteRole, ///< "Your own", "Your words", or empty
    };

    OwnItemsModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int phaseIndex() const { return m_phase == Phase::Coping ? 0 : 1; }
    void setPhaseIndex(int index); ///< 0 what helps, 1 what weighs
    [[nodiscard]] QList<QString> phaseLabels() const;
    [[nodiscard]] QString intro() const;
    [[nodiscard]] QString phase() const { return enumToString(m_phase); }
    [[nodiscard]] bool showHidden() const { return m_showHidden; }
    void setShowHidden(bool showHidden);
    [[nodiscard]] int hiddenCount() const;
    [[nodiscard]] const QString& undoText() const { return m_undoText; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] QString editorTitle() const;
    [[nodiscard]] QString builtIn() const;
    [[nodiscard]] bool editsNew() const { return m_editsNew; }
    [[nodiscard]] bool canRestore() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] QList<QString> groupLabels() const;
    [[nodiscard]] int groupIndex() const { return m_group; }
    void setGroupIndex(int index);
    [[nodiscard]] GuardedText* label() { return &m_label; }
    [[nodiscard]] GuardedText* help() { return &m_help; }

    Q_INVOKABLE void setHidden(const QString& key, bool hidden);
    Q_INVOKABLE void undo(); ///< of the last hiding
    Q_INVOKABLE void forgetUndo();
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString& key);
    /// Waits for an answer first where the words ask one; then saved().
    Q_INVOKABLE void save();
    Q_INVOKABLE void abandon(); ///< the form was closed: what is not saved is not wanted
    Q_INVOKABLE void restore(); ///< Keel's own words again
    void refresh();

Q_SIGNALS:
    void changed();
    void phaseChanged();
    void editorChanged();
    void undoTextChanged();
    void saved();

private:
    void take(const QList<Record<CustomItem>>& items);
    void layOut();
    [[nodiscard]] QJsonObject typed() const;
    void showTyped(const QJsonObject& fields);
    enum class Ends { Nothing, Editing };
    void store(const ItemId& id, const CustomItem& item, Ends ends = Ends::Nothing);
    [[nodiscard]] CustomItem ownOf(const ItemId& id) const; ///< what is ours, or a beginning of it
    [[nodiscard]] const QList<Dimension>& groups() const;
    void setUndo(const QString& key, const QString& text);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    Phase m_phase = Phase::Coping;
    bool m_showHidden = false;
    QHash<ItemId, Record<CustomItem>> m_own;
    QList<TaxonomyEntry> m_rows;
    int m_hiddenCount = 0;
    ItemId m_editedId;
    bool m_editsNew = false;
    int m_group = 0;
    GuardedText m_label;
    GuardedText m_help;
    FormDraft m_draft;
    QString m_undoKey;
    QString m_undoText;
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
};

} // namespace keel
