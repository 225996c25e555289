// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/TextHit.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The diary, newest first, a page at a time; while something is searched for, what was found, best first.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(QString resultText READ resultText NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY stateChanged) ///< nothing to show, and nothing on its way
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY stateChanged)
    Q_PROPERTY(
        QString undoText READ undoText NOTIFY undoTextChanged) ///< "Removed: ..."; empty: nothing to undo
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        KindRole,
        KindLabelRole,
        PhaseRole,
        DayHeaderRole,
        TimeTextRole,
        TextRole,
        MarksRole,
        HighlightsRole, ///< the marks as a flat list: start, length, start, length ...
        ChipsRole,
        ChipPhasesRole,
    };
    static constexpr int pageSize = 50;

    TimelineModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const QString& searchText() const { return m_searchText; }
    void setSearchText(const QString& text); ///< looked for 120 ms after the last change
    [[nodiscard]] const QString& resultText() const { return m_resultText; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && !m_busy; }
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] const QString& undoText() const { return m_undoText; }
    [[nodiscard]] const QString& error() const { return m_error; }

    Q_INVOKABLE void openEntry(int row);
    /// Into the bin; undo() takes the last one out again.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo(); ///< the offer has been on the screen long enough
    /// Reads again from the newest entry on.
    void refresh();

Q_SIGNALS:
    void searchTextChanged();
    void stateChanged();
    void undoTextChanged();
    void openCheckIn(const QString& dateIso);
    void entriesChanged(); ///< something was removed or brought back

private:
    struct Row
    {
        RecordId id;
        Kind kind = Kind::Note;
        std::optional<Day> day;
        QString kindLabel, phase, dayHeader, timeText, text;
        QList<TextHit> marks;
        QStringList chips, chipPhases;
    };
    struct Page
    {
        QList<Row> rows;
        std::optional<RecordSeq> next;
        qsizetype total = 0;
        bool totalIsFloor = false;
    };
    [[nodiscard]] static Result<Page> readPage(Diary& diary, const Content& content,
                                               std::optional<RecordSeq> before);
    [[nodiscard]] static Result<Page> find(Diary& diary, const QString& text);
    void takeOut(const RecordId& id);
    void load(bool fromStart);
    void takePage(bool fromStart, Result<Page> page);
    void setUndo(const QString& text);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    std::optional<RecordSeq> m_next;
    QString m_searchText;
    QTimer m_searchPause;
    QString m_resultText;
    QString m_undoText;
    QString m_error;
    RecordId m_removed;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    bool m_busy = false;
};

} // namespace keel
