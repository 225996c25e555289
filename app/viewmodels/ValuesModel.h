// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ValuedLiving.h"
#include "services/DiarySession.h"
#include "viewmodels/ContactListModel.h"
#include "viewmodels/ValueWordsModel.h"

#include <QAbstractListModel>

namespace keel {

/// The chosen values as cards, most important first, and how often each showed up lately. What is changed in
/// `editor` is saved at most a second later, and when it is left.
class ValuesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed) ///< known to be without a chosen value
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(keel::ValueWordsModel* editor READ editor CONSTANT)
    Q_PROPERTY(QString editedTitle READ editedTitle NOTIFY editedChanged)
    Q_PROPERTY(QStringList editedMoments READ editedMoments NOTIFY editedChanged) ///< the last that show it
    Q_PROPERTY(bool livingShown READ livingShown NOTIFY changed)
    Q_PROPERTY(QString livingSentence READ livingSentence NOTIFY changed)
    Q_PROPERTY(QString livingCoverage READ livingCoverage NOTIFY changed)
    Q_PROPERTY(QString livingSpoken READ livingSpoken NOTIFY changed)
    Q_PROPERTY(QString livingMissing READ livingMissing NOTIFY changed) ///< what is not shown yet, or empty
    Q_PROPERTY(keel::ContactListModel* living READ living CONSTANT)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        TitleRole,
        OwnWordsRole,
        ImportanceTextRole,
        LastMomentRole,
        LastMomentWhenRole
    };

    ValuesModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isEmpty() const { return m_loaded && m_rows.isEmpty(); }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] ValueWordsModel* editor() { return &m_editor; }
    [[nodiscard]] QString editedTitle() const;
    [[nodiscard]] QStringList editedMoments() const;
    [[nodiscard]] bool livingShown() const { return m_living.rowCount() > 0; }
    [[nodiscard]] QString livingSentence() const;
    [[nodiscard]] QString livingCoverage() const;
    [[nodiscard]] QString livingSpoken() const;
    [[nodiscard]] QString livingMissing() const;
    [[nodiscard]] ContactListModel* living() { return &m_living; }

    Q_INVOKABLE void refresh();
    /// Shows a chosen value in `editor`.
    Q_INVOKABLE void edit(const QString& key);
    /// Done with it; waits for an answer first where its words ask one, then says editingDone().
    Q_INVOKABLE void finishEditing();
    /// Queues what is not saved yet. At lock.
    void saveNow();

Q_SIGNALS:
    void changed();
    void editedChanged();
    void editingDone();

private:
    struct Shown
    {
        QString text, when;
    };
    struct Row
    {
        Record<ChosenValue> record;
        QString title;
        QList<Shown> moments; ///< newest first, at most three
    };
    struct Loaded
    {
        QList<Row> rows;
        int answered = 0;
        std::optional<ValuedLiving> living;
    };
    [[nodiscard]] static Result<Loaded> read(Diary& diary, const Content& content);
    void take(Loaded loaded);
    void save(const ItemId& id, const ValueWordsModel::Words& words);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    ContactListModel m_living;
    int m_livingDays = 0; ///< n of the picture
    ValueWordsModel m_editor;
    ValueWordsModel::Words m_editorSaved;
    QHash<QString, ValueWordsModel::Words> m_unsaved; ///< what the diary did not take, by value
    QTimer m_savePause;
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    bool m_loaded = false;
};

} // namespace keel
