// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "services/Questionnaire.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/RowListModel.h"

#include <QHash>

namespace keel {

/// A questionnaire of one's own, a question at a time. Blank stays blank. Every answer is written into a
/// draft at once, as numbers; what is kept in the end is the scores, under today, and no answer. GUI thread.
class QuestionnaireModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString recall READ recall NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed) ///< the questions and, last, what comes of them
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY changed)
    Q_PROPERTY(QString itemText READ itemText NOTIFY changed)
    Q_PROPERTY(keel::ChoiceListModel* options READ options CONSTANT)
    Q_PROPERTY(bool typesNumber READ typesNumber NOTIFY changed) ///< too many answers for a button each
    Q_PROPERTY(int lowest READ lowest NOTIFY changed)
    Q_PROPERTY(int highest READ highest NOTIFY changed)
    Q_PROPERTY(int numberStep READ numberStep NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed) ///< -1: blank
    Q_PROPERTY(QString answeredText READ answeredText NOTIFY changed)
    Q_PROPERTY(
        keel::RowListModel* scores READ scores CONSTANT) ///< label: scale, value: score, note: or why not
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed) ///< at the end: why it cannot be saved
    Q_PROPERTY(bool draftKept READ draftKept NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit QuestionnaireModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_file.has_value(); }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] QString recall() const;
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] int step() const { return m_begun.step; }
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] QString itemText() const;
    [[nodiscard]] ChoiceListModel* options() { return &m_options; }
    [[nodiscard]] bool typesNumber() const;
    [[nodiscard]] int lowest() const;
    [[nodiscard]] int highest() const;
    [[nodiscard]] int numberStep() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] QString answeredText() const;
    [[nodiscard]] RowListModel* scores() { return &m_scores; }
    [[nodiscard]] bool canSave() const { return m_scoreable && !m_saving; }
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] bool draftKept() const { return m_drafted; }
    [[nodiscard]] const QString& error() const { return m_error; }
    [[nodiscard]] const insights::Answers& answers() const { return m_begun.answers; }

    /// What was begun of it goes on where it was left.
    Q_INVOKABLE void open(const QString& id);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back(); ///< from the first question: leaves
    /// Chooses the answer that is this number; the same one again makes it blank. False where there is none.
    Q_INVOKABLE bool answerNumber(int value);
    Q_INVOKABLE void setNumber(int value); ///< -1: blank
    Q_INVOKABLE void save();
    Q_INVOKABLE void close();   ///< the draft stays
    Q_INVOKABLE void discard(); ///< and here it goes

Q_SIGNALS:
    void changed();
    void closed();

private:
    struct Opened
    {
        QString title;
        InstrumentFile file;
        QuestionnaireDraft begun;
        bool drafted = false;
    };
    [[nodiscard]] static Result<Opened> read(Diary& diary, const QString& id);
    [[nodiscard]] static Result<void> keep(Diary& diary, const QString& id, const ScaleScores& scores);
    void take(const Opened& opened);
    void answer(std::optional<double> value);
    void goTo(int step);
    /// A number that is being typed need not be on a step yet; what is kept is.
    [[nodiscard]] QuestionnaireDraft settled() const;
    void showStep();
    void reckon();
    void keepDraft();
    void keep(const QString& id, const QuestionnaireDraft& begun);
    void leave();

    DiarySession& m_session;
    QString m_id, m_title, m_error;
    std::optional<InstrumentFile> m_file;
    QuestionnaireDraft m_begun;
    QHash<QString, QuestionnaireDraft> m_refused; ///< by questionnaire: what the diary would not keep
    ChoiceListModel m_options{1};
    RowListModel m_scores;
    quint64 m_loading = 0; ///< the latest open(); answers to earlier ones are too late
    bool m_showing = false;
    bool m_drafted = false;
    bool m_scoreable = false;
    int m_missing = 0;     ///< answers, for the scale that is nearest to its score
    bool m_saving = false; ///< or throwing away: what is written after it would bring the draft back
};

} // namespace keel
