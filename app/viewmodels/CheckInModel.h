// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/CheckInLists.h"
#include "viewmodels/GuardedText.h"

namespace keel {

/// One day's check-in while it is being filled in. Blank is not zero: unset is -1, tri-states are -1 blank,
/// 0 no, 1 yes. Nothing typed is lost: changes go into a draft at most two seconds later, and at lock.
class CheckInModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString dateText READ dateText NOTIFY loaded) ///< "Thursday 19 November"
    Q_PROPERTY(QString heading READ heading NOTIFY loaded)
    Q_PROPERTY(QString hint READ hint NOTIFY loaded)
    Q_PROPERTY(bool isToday READ isToday NOTIFY loaded)
    Q_PROPERTY(int mood READ mood WRITE setMood NOTIFY edited)
    Q_PROPERTY(int energy READ energy WRITE setEnergy NOTIFY edited)
    Q_PROPERTY(int strain READ strain WRITE setStrain NOTIFY edited)
    Q_PROPERTY(int meaning READ meaning WRITE setMeaning NOTIFY edited)
    Q_PROPERTY(QString dayType READ dayType WRITE setDayType NOTIFY edited)
    Q_PROPERTY(keel::ChoiceListModel* dayTypes READ dayTypes CONSTANT)
    Q_PROPERTY(int valuesConnected READ valuesConnected WRITE setValuesConnected NOTIFY edited)
    Q_PROPERTY(keel::ChoiceListModel* challenges READ challenges CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)
    Q_PROPERTY(keel::CheckInLists* lists READ lists CONSTANT)
    Q_PROPERTY(int clientContacts READ clientContacts WRITE setClientContacts NOTIFY edited)
    Q_PROPERTY(int telephoneMinutes READ telephoneMinutes WRITE setTelephoneMinutes NOTIFY edited)
    Q_PROPERTY(int videoMinutes READ videoMinutes WRITE setVideoMinutes NOTIFY edited)
    Q_PROPERTY(int groupContacts READ groupContacts WRITE setGroupContacts NOTIFY edited)
    Q_PROPERTY(int onlineReviews READ onlineReviews WRITE setOnlineReviews NOTIFY edited)
    Q_PROPERTY(int overtimeMinutes READ overtimeMinutes WRITE setOvertimeMinutes NOTIFY edited)
    Q_PROPERTY(int breaksTaken READ breaksTaken WRITE setBreaksTaken NOTIFY edited)
    Q_PROPERTY(int riskContacts READ riskContacts WRITE setRiskContacts NOTIFY edited)
    Q_PROPERTY(int lunchKept READ lunchKept WRITE setLunchKept NOTIFY edited)
    Q_PROPERTY(int finishedOnTime READ finishedOnTime WRITE setFinishedOnTime NOTIFY edited)
    Q_PROPERTY(int afterHoursMessages READ afterHoursMessages WRITE setAfterHoursMessages NOTIFY edited)
    Q_PROPERTY(keel::GuardedText* note READ note CONSTANT)
    Q_PROPERTY(bool isSaved READ isSaved NOTIFY stateChanged)
    Q_PROPERTY(bool isDirty READ isDirty NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY stateChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    CheckInModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);

    [[nodiscard]] const CheckIn& record() const { return m_record.body; }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] QString isoDate() const { return m_day ? m_day->toString() : QString(); }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isToday() const { return m_isToday; }
    [[nodiscard]] int mood() const;
    [[nodiscard]] int energy() const;
    [[nodiscard]] int strain() const;
    [[nodiscard]] int meaning() const;
    [[nodiscard]] QString dayType() const;
    [[nodiscard]] int valuesConnected() const;
    [[nodiscard]] int clientContacts() const;
    [[nodiscard]] int telephoneMinutes() const;
    [[nodiscard]] int videoMinutes() const;
    [[nodiscard]] int groupContacts() const;
    [[nodiscard]] int onlineReviews() const;
    [[nodiscard]] int overtimeMinutes() const;
    [[nodiscard]] int breaksTaken() const;
    [[nodiscard]] int riskContacts() const;
    [[nodiscard]] int lunchKept() const;
    [[nodiscard]] int finishedOnTime() const;
    [[nodiscard]] int afterHoursMessages() const;
    /// Values outside the field's range are not taken.
    void setMood(int value);
    void setEnergy(int value);
    void setStrain(int value);
    void setMeaning(int value);
    void setDayType(const QString& dayType);
    void setValuesConnected(int value);
    void setClientContacts(int value);
    void setTelephoneMinutes(int value);
    void setVideoMinutes(int value);
    void setGroupContacts(int value);
    void setOnlineReviews(int value);
    void setOvertimeMinutes(int value);
    void setBreaksTaken(int value);
    void setRiskContacts(int value);
    void setLunchKept(int value);
    void setFinishedOnTime(int value);
    void setAfterHoursMessages(int value);
    [[nodiscard]] ChoiceListModel* dayTypes() { return &m_dayTypes; }
    [[nodiscard]] ChoiceListModel* challenges() { return &m_challenges; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }
    [[nodiscard]] CheckInLists* lists() { return &m_lists; }
    [[nodiscard]] GuardedText* note() { return &m_note; }
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    [[nodiscard]] bool busy() const { return m_saving || !m_day; }
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] const QString& savedText() const { return m_savedText; }
    [[nodiscard]] const QString& error() const { return m_error; }

    /// Writes the day's check-in, durably; waits for an answer first where the note asks one.
    Q_INVOKABLE void save();
    /// Another day's check-in; what was not saved of the one before stays in its draft.
    Q_INVOKABLE void open(const QString& isoDate);
    Q_INVOKABLE void backToToday();
    /// Counts contacts and breaks into today's check-in: into the record where one is saved, else the draft.
    /// Blank counts as none before the first.
    void countToday(int contacts, int breaks);
    /// The numbers as they were before the last count, blank where they were blank.
    void takeBackCount();
    /// Notes a coping action used today, in the same way; once is enough.
    void noteCopingToday(const ItemId& action);
    /// Reads the same day again, and what there is to pick from; what is being changed stays.
    void reload();
    /// Days whose check-in is a draft. Storage thread.
    [[nodiscard]] static Result<QList<Day>> daysWithDraft(Journal& journal);
    /// Queues the draft now, if anything waits for it. At lock.
    void saveDraftNow();

Q_SIGNALS:
    void loaded(); ///< another day, or the same day read again
    void edited();
    void stateChanged();
    void saved();

private:
    struct Loaded;
    void load(std::optional<Day> day);
    void take(const Loaded& loaded);
    void showRecord(); ///< record → lists and note
    void touch();      ///< something was changed by the person
    void keepSoon();   ///< its draft, after a pause
    void write();
    void changeToday(std::function<void(CheckIn&)> change);
    void runForToday();
    template <class Field> void setNumber(std::optional<Field> CheckIn::*field, int value);
    void setAnswer(std::optional<bool> CheckIn::*field, int value);
    void takeLists();
    void setError(const QString& error);
    [[nodiscard]] QString savedAt(Instant moment) const;
    [[nodiscard]] static Result<Loaded> read(Diary& diary, const Content& content, std::optional<Day> day);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    Record<CheckIn> m_record;
    CheckIn m_beingSaved;
    CheckIn m_baseline;       ///< as saved, or as it was offered
    std::optional<Day> m_day; ///< empty until loaded
    ZoneId m_zone;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
    quint64 m_edits = 0;   ///< counts what a load must not overlook
    bool m_isToday = true;
    bool m_isSaved = false;
    bool m_isDirty = false;
    bool m_unkept = false;  ///< changed since the draft was written
    bool m_showing = false; ///< lists and note are being filled, not edited
    bool m_saving = false;
    bool m_reading = false;
    std::function<void(CheckIn&)> m_beforeCount;
    QList<std::function<void(CheckIn&)>>
        m_forToday; ///< wait until today is loaded and nothing is being saved
    ChoiceListModel m_dayTypes{1};
    ChoiceListModel m_challenges{3};
    ChoiceListModel m_values{0};
    CheckInLists m_lists;
    GuardedText m_note;
    QTimer m_draftPause;
    QString m_savedText;
    QString m_error;
};

} // namespace keel
