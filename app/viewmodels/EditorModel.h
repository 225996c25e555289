// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/GuardedText.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace keel {

/// An entry while it is being written: what every editor has in common. Others open it with startNew() or
/// edit() and hear saved() and closed(). Nothing typed is lost: changes go into a draft at most two seconds
/// later, at every step, and at lock; a draft ends only by saving or by being thrown away on purpose.
class EditorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool ready READ isReady NOTIFY stateChanged) ///< an entry is open in it
    Q_PROPERTY(bool isNew READ isNew NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY stateChanged)
    Q_PROPERTY(bool isDirty READ isDirty NOTIFY stateChanged)
    Q_PROPERTY(bool draftKept READ draftKept NOTIFY stateChanged) ///< all that was changed is in the diary
    Q_PROPERTY(QString dateText READ dateText NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(bool offersResume READ offersResume NOTIFY stateChanged) ///< something was begun before
    Q_PROPERTY(QString resumeText READ resumeText NOTIFY stateChanged)
    Q_PROPERTY(keel::GuardedText* asking READ asking NOTIFY stateChanged) ///< the text that asked last

public:
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool busy() const { return m_saving || m_opening; }
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    [[nodiscard]] bool draftKept() const { return m_dirty && m_keptEdits == m_edits; }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] bool offersResume() const { return m_offered.has_value(); }
    [[nodiscard]] QString resumeText() const;
    [[nodiscard]] GuardedText* asking() const { return m_asking; }

    /// A blank entry; where one was begun and not saved, offersResume becomes true instead.
    Q_INVOKABLE void startNew();
    /// An entry of the diary, with what was changed in it and not saved.
    Q_INVOKABLE void edit(const QString& id);
    Q_INVOKABLE void resume();     ///< goes on with what was begun
    Q_INVOKABLE void startFresh(); ///< throws it away, on purpose
    /// Writes it, durably; waits for an answer first where a text asks one. Closes when it is written.
    Q_INVOKABLE void save();
    /// Leaves the page; the draft stays.
    Q_INVOKABLE void close();
    /// Leaves the page and throws away what was changed.
    Q_INVOKABLE void discard();
    /// All that is typed here, for those who look at what is typed.
    [[nodiscard]] const QList<GuardedText*>& texts() const { return m_texts; }
    /// Queues the draft now, if anything waits for it. At every step and at lock.
    void saveDraftNow();

Q_SIGNALS:
    void edited();
    void stateChanged();
    void opened();
    void saved(const QString& id);
    void closed();
    void missing(); ///< there is no such entry any more

protected:
    /// True, and said on the page, while a text is longer than a record holds.
    bool refusesLongText();
    /// What is needed to open an editor, read in one go.
    struct Opened
    {
        AnyRecord record;
        QJsonObject draft; ///< what the draft holds beside the record; empty without one
        bool isNew = true;
        bool hasDraft = false;
        std::optional<int> step;   ///< of the draft
        std::optional<EntryId> id; ///< of the saved entry; none: it is new
        Day today;
        ZoneId zone;
        AnyRecord baseline; ///< as saved, or blank
        Taxonomy taxonomy;
        QList<Choice> challenges, values;
        QList<Record<ChosenValue>> ownValues;
        std::shared_ptr<const void> more; ///< of ReadMore
    };
    /// On the storage thread: what a kind of entry needs beside.
    using ReadMore = Result<std::shared_ptr<const void>> (*)(Diary& diary, const Content& content,
                                                             const Opened& opened);

    /// On the storage thread: the saved entry that something new would be the second of; none: begin anew.
    using FindCurrent = Result<std::optional<EntryId>> (*)(Journal& journal);

    EditorModel(Kind kind, DiarySession& session, std::shared_ptr<const Content> content, ReadMore readMore,
                QObject* parent, FindCurrent findCurrent = nullptr);

    void watch(GuardedText& text);
    void watch(ChoiceListModel& list);
    void touch(); ///< something was changed by the person
    void setError(const QString& error);
    /// The draft is written even though nothing of the entry has changed: a step was taken.
    void markStep();
    [[nodiscard]] const Content& content() const { return *m_content; }
    [[nodiscard]] DiarySession& session() { return m_session; }
    [[nodiscard]] Day today() const { return m_today; }
    [[nodiscard]] bool isShowing() const { return m_showing; }

    /// Fills the fields. Changes made meanwhile are nobody's.
    virtual void show(const Opened& opened) = 0;
    /// Takes over what the fields say; true if it differs from what was saved.
    [[nodiscard]] virtual bool takeFields() = 0;
    /// The entry and what else a draft must hold.
    [[nodiscard]] virtual AnyRecord record() const = 0;
    [[nodiscard]] virtual QJsonObject draftExtra() const = 0;
    [[nodiscard]] virtual std::optional<int> draftStep() const { return std::nullopt; }
    /// All that save() writes, the entry itself first; empty: there is nothing to keep.
    [[nodiscard]] virtual QList<AnyRecord> recordsToSave() const { return {record()}; }
    virtual void written() {} ///< before saved()

private:
    [[nodiscard]] static Result<Opened> read(Diary& diary, const Content& content, Kind kind,
                                             std::optional<EntryId> id, ReadMore readMore);
    void open(std::optional<EntryId> id, bool asksFirst);
    void take(const Opened& opened);
    void write();
    /// Goes on with `then` once the draft is gone; where it cannot go, with `otherwise`, or says so and
    /// stays.
    void throwAway(std::optional<EntryId> id, std::function<void()> then,
                   std::function<void()> otherwise = {});
    void end();
    /// What a draft holds.
    struct Unsaved
    {
        AnyRecord record;
        QJsonObject draft; ///< beside the record
        std::optional<int> step;
    };
    /// `opening` is the m_loading that it was written under, and `edits` how far it goes.
    void keepDraft(const QString& kind, const Unsaved& unsaved, quint64 opening, quint64 edits);
    void keepRefused();
    [[nodiscard]] Opened withRefused(Opened opened) const;

    Kind m_kind;
    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    ReadMore m_readMore;
    FindCurrent m_findCurrent;
    QList<GuardedText*> m_texts;
    GuardedText* m_asking = nullptr;
    QTimer m_draftPause;
    QHash<QString, Unsaved> m_refused; ///< by kind of draft: left before the diary refused to keep it
    std::optional<Opened> m_offered;
    std::optional<EntryId> m_id; ///< of the saved entry that is edited
    Day m_today;
    Day m_day;
    QString m_error;
    quint64 m_loading = 0; ///< the latest open(); answers to earlier ones are too late
    quint64 m_edits = 0;
    quint64 m_keptEdits = 0;
    bool m_isNew = true;
    bool m_ready = false;
    bool m_opening = false;
    bool m_showing = false; ///< fields are being filled, not edited
    bool m_saving = false;
    bool m_dirty = false;
    bool m_drafted = false; ///< there is a draft of it in the diary
};

} // namespace keel
