// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/RowListModel.h"

namespace keel {

/// Scores of measures that a person fills in elsewhere: a name, a number and where it was done; and the
/// questionnaires that were brought along as files. Keel ships no items and bands nothing. GUI thread.
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
    /// Keeps the score under today's date.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void edited();

private:
    struct Kept
    {
        QList<Choice> names;
        QList<Row> questionnaires;
    };
    [[nodiscard]] static Result<Kept> read(Diary& diary);
    void touch();
    [[nodiscard]] std::optional<double> value() const; ///< in the person's own notation, or with a point
    /// `chosen`: the id of a measure there is; empty: the one of that name.
    static Result<void> keep(Diary& diary, const QString& chosen, const QString& name, double value,
                             const QString& where);

    DiarySession& m_session;
    ChoiceListModel m_known{1};
    RowListModel m_questionnaires;
    quint64 m_loading = 0; ///< the latest load(); answers to earlier ones are too late
    QString m_name, m_score, m_where, m_done, m_error;
    bool m_saving = false;
};

} // namespace keel
