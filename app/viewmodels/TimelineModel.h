// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/TextHit.h"
#include "viewmodels/TimelineFilterModel.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// The diary, newest first, a page at a time; while something is searched for, what was found, best first.
/// Either way only what the filter lets through.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(keel::TimelineFilterModel* filter READ filter CONSTANT)
    Q_PROPERTY(QString resultText READ resultText NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY stateChanged) ///< nothing to show, and nothing on its way
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY stateChanged)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY stateChanged)
    Q_PROPERTY(bool canCheckIn READ canCheckIn NOTIFY stateChanged) ///< on the empty day that is shown
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
        SpokenRole, ///< what it is and when, as the name of its card
    };
    static constexpr int pageSize = 50;
    static constexpr int foundPageSize = 25; ///< of what was found: each needs its snippet, with every key
    /// After the last key. With the search and the painting it must stay within a tenth of a second; a fast
    /// typist's letters lie further apart than this, so that a long diary answers each of them.
    static constexpr int searchPauseMilliseconds = 30;

    TimelineModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const QString& searchText() const { return m_searchText; }
    void setSearchText(const QString& text); ///< looked for a moment after the last change
    [[nodiscard]] TimelineFilterModel* filter() { return &m_filter; }
    [[nodiscard]] const QString& resultText() const { return m_resultText; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && !m_busy; }
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] bool canCheckIn() const;
    [[nodiscard]] const QString& undoText() const { return m_undoText; }
    [[nodiscard]] const QString& error() const { return m_error; }

    Q_INVOKABLE void openEntry(int row);
    /// The check-in of the empty day that is shown.
    Q_INVOKABLE void checkInOnDay();
    /// Into the bin; undo() takes the last one out again.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void removeEntry(const QString& id);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo(); ///< the offer has been on the screen long enough
    /// The id of a row; empty where there is none. And the row of an id; -1 where it is not loaded.
    Q_INVOKABLE QString entryAt(int row) const;
    Q_INVOKABLE int rowOf(const QString& id) const;
    /// That day and nothing else: no search, no other filter.
    void showDay(const QString& isoDay);
    /// Reads again what is loaded. Rows that stay the same stay where they are.
    void refresh();
    /// Shows what was looked at last time, down to the entry `top`; then says restored().
    void restore(const QString& searchText, const QJsonObject& filter, const QString& top);

Q_SIGNALS:
    void searchTextChanged();
    void stateChanged();
    void undoTextChanged();
    void openRequested(const QString& id);
    void openCheckIn(const QString& dateIso);
    void restored(int topRow); ///< a row to stand at the top of the list

private:
    struct Row
    {
        RecordId id;
        Kind kind = Kind::Note;
        std::optional<Day> day;
        QString kindLabel, phase, dayHeader, timeText, text, spoken;
        QList<TextHit> marks;
        QStringList chips, chipPhases;
        friend bool operator==(const Row&, const Row&) = default;
    };
    /// What to read, and how far.
    struct Request
    {
        QString text; ///< searched for; empty: the timeline
        TimelineFilter filter;
        std::optional<RecordSeq> before;
        qsizetype offset = 0; ///< hits that are there already
        qsizetype limit = pageSize;
        std::optional<RecordId> downTo; ///< read on until this one
    };
    struct Page
    {
        QList<Row> rows;
        std::optional<RecordSeq> next;
        qsizetype total = 0;
        bool totalIsFloor = false;
    };
    enum class Into { Anew, Again, Below }; ///< an empty list, the list as it is, the list's end
    [[nodiscard]] static Result<Page> read(Diary& diary, const Content& content, const Request& request);
    [[nodiscard]] static Result<Page> readPage(Diary& diary, const Content& content, const Request& request);
    [[nodiscard]] static Result<Page> find(Diary& diary, const Request& request);
    void takeOut(const RecordId& id);
    void load(Into into, const std::optional<RecordId>& downTo = {});
    void takePage(Into into, Result<Page> page);
    void replaceRows(QList<Row> rows);
    void mergeRows(QList<Row> rows);
    void showTop();
    void setUndo(const QString& text);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    QList<Row> m_rows;
    std::optional<RecordSeq> m_next;
    qsizetype m_total = 0; ///< of what was found
    TimelineFilterModel m_filter;
    std::optional<RecordId> m_top; ///< wanted at the top of the list
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
