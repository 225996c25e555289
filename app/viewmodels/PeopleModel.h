// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/FormDraft.h"
#include "viewmodels/GuardedText.h"

#include <QAbstractListModel>

namespace keel {

/// "My people and my support": peers, buddy, union, staff network, local services, each with who runs it, who
/// would know and how to reach it. Help now shows them too while the diary is open.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed) ///< known to be empty
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(QString message READ message CONSTANT)            ///< "Got five minutes?"
    Q_PROPERTY(QString copiedText READ copiedText NOTIFY copied) ///< what was copied last, to be told
    // The one being added or changed:
    Q_PROPERTY(bool editsNew READ editsNew NOTIFY editorChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY editorChanged)
    Q_PROPERTY(QList<QString> kindLabels READ kindLabels CONSTANT)
    Q_PROPERTY(int kindIndex READ kindIndex WRITE setKindIndex NOTIFY editorChanged)
    Q_PROPERTY(bool hasDetails READ hasDetails NOTIFY editorChanged) ///< a mere name has none
    Q_PROPERTY(keel::GuardedText* name READ name CONSTANT)
    Q_PROPERTY(keel::GuardedText* whoRunsIt READ whoRunsIt CONSTANT)
    Q_PROPERTY(keel::GuardedText* whoWouldKnow READ whoWouldKnow CONSTANT)
    Q_PROPERTY(keel::GuardedText* how READ how CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameRole,
        KindLabelRole,
        DetailRole, ///< who runs it, who would know; lines
        HowRole,
    };

    PeopleModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isEmpty() const { return m_loaded && m_rows.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] const QString& undoText() const { return m_undoText; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] const QString& copiedText() const { return m_copiedText; }
    [[nodiscard]] bool editsNew() const { return m_editsNew; }
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] QList<QString> kindLabels() const;
    [[nodiscard]] int kindIndex() const { return m_kind; }
    void setKindIndex(int index);
    [[nodiscard]] bool hasDetails() const { return !m_editsPerson; }
    [[nodiscard]] GuardedText* name() { return &m_name; }
    [[nodiscard]] GuardedText* whoRunsIt() { return &m_whoRunsIt; }
    [[nodiscard]] GuardedText* whoWouldKnow() { return &m_whoWouldKnow; }
    [[nodiscard]] GuardedText* how() { return &m_how; }

    Q_INVOKABLE void startNew();
    Q_INVOKABLE void edit(const QString& key);
    Q_INVOKABLE void save();
    Q_INVOKABLE void abandon(); ///< the form was closed: what is not saved is not wanted
    /// Into the bin; undo() takes the last one out again.
    Q_INVOKABLE void remove(const QString& key);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();
    /// Neutral words for any messenger: they say nothing about the diary.
    Q_INVOKABLE void copyMessage();
    Q_INVOKABLE void copyHow(const QString& key);
    void refresh();

Q_SIGNALS:
    void changed();
    void undoTextChanged();
    void editorChanged();
    void copied();
    void saved();

private:
    struct Row
    {
        RecordId id;
        bool isPerson = false;
        QString kind, name, whoRunsIt, whoWouldKnow, how;
    };
    [[nodiscard]] static Result<QList<Row>> read(Diary& diary);
    [[nodiscard]] const Row* row(const QString& key) const;
    enum class Ends { Nothing, Editing };
    template <class Work> void store(Work work, Ends ends = Ends::Nothing);
    [[nodiscard]] QJsonObject typed() const;
    void showTyped(const QJsonObject& fields);
    void copy(const QString& text);
    void setUndo(const QString& text);

    DiarySession& m_session;
    QList<Row> m_rows;
    GuardedText m_name;
    GuardedText m_whoRunsIt;
    GuardedText m_whoWouldKnow;
    GuardedText m_how;
    FormDraft m_draft;
    RecordId m_editedId; ///< empty key: a new one
    RecordId m_removed;
    int m_kind = 0;
    QString m_foreignKind; ///< a kind that this list does not know is kept
    bool m_editsNew = true;
    bool m_editsPerson = false;
    bool m_loaded = false;
    QString m_undoText;
    QString m_copiedText;
    QString m_error;
    bool m_saving = false;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
};

} // namespace keel
