// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/RowListModel.h"

namespace keel {

/// Scores of measures that a person fills in elsewhere: a name, a number and where it was done; and the
/// questionnaires that were brought along as files. What was entered can be changed and removed. Keel ships
/// no items and bands nothing. GUI thread.
class MeasuresModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::ChoiceListModel* known READ known CONSTANT) ///< measures that have a name already
    /// Brought along as files: key, label: the name, note: what was begun of it.
    Q_PROPERTY(keel::RowListModel* questionnaires READ questionnaires CONSTANT)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited)
    Q_PROPERTY(QString score READ score WRITE setScore NOTIFY edited)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY edited) ///< as typed; empty: today
    Q_PROPERTY(QString dayError READ dayError NOTIFY edited)    ///< empty: fine
    /// The scores, newest first. key, label: the measure and its number or numbers, note: day and place,
    /// canChange: it is one number; several sums were made of answers and are not typed.
    Q_PROPERTY(keel::RowListModel* scores READ scores CONSTANT)
    Q_PROPERTY(bool hasMoreScores READ hasMoreScores NOTIFY edited)
    Q_PROPERTY(bool changing READ isChanging NOTIFY edited) ///< the form is of a score that is there already
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged) ///< empty: nothing to undo
    Q_PROPERTY(QString where READ where WRITE setWhere NOTIFY edited)
    Q_PROPERTY(QString scoreError READ scoreError NOTIFY edited) ///< empty: fine, or nothing typed
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited)
    Q_PROPERTY(QString done READ done NOTIFY edited) ///< what was saved last
    Q_PROPERTY(QString error READ error NOTIFY edited)

public:
    explicit MeasuresModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] ChoiceListModel* known() { return &m_known; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& score() const { return m_score; }
    [[nodiscard]] const QString& where() const { return m_where; }
    [[nodiscard]] RowListModel* questionnaires() { return &m_questionnaires; }
    [[nodiscard]] const QString& day() const { return m_day; }
    [[nodiscard]] QString dayError() const;
    [[nodiscard]] RowListModel* scores() { return &m_scores; }
    [[nodiscard]] bool hasMoreScores() const { return m_scores.count() < m_allScores.size(); }
    [[nodiscard]] bool isChanging() const { return m_changed.has_value(); }
    [[nodiscard]] const QString& undoText() const { return m_undoText; }
    void setDay(const QString& day);
    void setName(const QString& name);
    void setScore(const QString& score);
    void setWhere(const QString& where);
    [[nodiscard]] QString scoreError() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] const QString& done() const { return m_done; }
    [[nodiscard]] const QString& error() const { return m_error; }

    /// Reads which measures there are.
    Q_INVOKABLE void load();
    /// A questionnaire into the bin. Its scores stay.
    Q_INVOKABLE void removeQuestionnaire(const QString& id);
    Q_INVOKABLE void showMoreScores();
    /// Puts a score into the form. What stands there unsaved waits, and is there again when the change is
    /// left or saved.
    Q_INVOKABLE void changeScore(const QString& id);
    Q_INVOKABLE void leaveChange();
    /// Into the bin; undo() takes the last one out again.
    Q_INVOKABLE void removeScore(const QString& id);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forgetUndo();
    /// Keeps the score under its day.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void edited();
    void undoTextChanged();

private:
    struct Kept
    {
        QList<Choice> measures;
        QList<Row> questionnaires;
        QList<Record<Score>> scores; ///< newest first
        QHash<QString, QString> names;
        Day today;
    };
    [[nodiscard]] static Result<Kept> read(Diary& diary);
    void touch();
    [[nodiscard]] std::optional<double> value() const; ///< in the person's own notation, or with a point
    /// The form as it is filled in.
    struct Fields
    {
        QStringList known; ///< the measure that was picked
        QString name, score, where, day;
        friend bool operator==(const Fields&, const Fields&) = default;
    };
    struct Unsaved
    {
        std::optional<Record<Score>> changed; ///< none: a new one
        Fields fields;
    };
    [[nodiscard]] Fields fields() const;
    [[nodiscard]] Fields fieldsOf(const Record<Score>& score) const;
    void setFields(const Fields& fields);
    void emptyForm() { setFields({}); }
    void endChange(); ///< back to what was in the form before it, if anything was
    void forgetSaved(const Unsaved& saved);
    struct Form
    {
        QString chosen; ///< the id of a measure there is; empty: the one of that name
        QString name;
        double value = 0;
        QString where;
        std::optional<Day> day; ///< none: today
    };
    /// `changed`: the score that gets this; without one it is new.
    static Result<void> keep(Diary& diary, const Form& form, std::optional<Record<Score>> changed);
    [[nodiscard]] std::optional<Day> typedDay() const;
    void takeScores(const QList<Record<Score>>& scores);
    void listScores();
    void setUndo(const QString& text);

    DiarySession& m_session;
    ChoiceListModel m_known{1};
    RowListModel m_questionnaires;
    quint64 m_loading = 0; ///< the latest load(); answers to earlier ones are too late
    QString m_name, m_score, m_where, m_done, m_error;
    QString m_day, m_undoText;
    RowListModel m_scores;
    QList<Row> m_allScores;
    QHash<QString, Record<Score>> m_records; ///< by id
    QHash<QString, QString> m_names;         ///< of the measures, by id
    std::optional<Record<Score>> m_changed;  ///< in the form
    QList<Unsaved> m_waiting;                ///< beneath it, the latest last
    quint64 m_edits = 0;                     ///< of the form
    RecordId m_removed;
    std::optional<Day> m_today;
    qsizetype m_shown = 20;
    bool m_saving = false;
};

} // namespace keel
