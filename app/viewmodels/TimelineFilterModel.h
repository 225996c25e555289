// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"

#include <QJsonObject>

namespace keel {

/// What of the diary is to be seen: phases, kinds, challenges, values, a day. What is chosen stands in
/// `labels`, one for each chip that one can take away again. Holds for the timeline and for what is searched
/// for.
class TimelineFilterModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::ChoiceListModel* phases READ phases CONSTANT) ///< hard, mattered, coping
    Q_PROPERTY(keel::ChoiceListModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(keel::ChoiceListModel* challenges READ challenges CONSTANT) ///< those that entries carry
    Q_PROPERTY(keel::ChoiceListModel* values READ values CONSTANT)
    Q_PROPERTY(bool hasChallenges READ hasChallenges NOTIFY choicesChanged)
    Q_PROPERTY(bool hasValues READ hasValues NOTIFY choicesChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed) ///< ISO; empty: every day
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QStringList labels READ labels NOTIFY labelsChanged) ///< all that was chosen but the phases
    Q_PROPERTY(QStringList labelPhases READ labelPhases NOTIFY labelsChanged)

public:
    TimelineFilterModel(DiarySession& session, std::shared_ptr<const Content> content,
                        QObject* parent = nullptr);

    [[nodiscard]] ChoiceListModel* phases() { return &m_phases; }
    [[nodiscard]] ChoiceListModel* kinds() { return &m_kinds; }
    [[nodiscard]] ChoiceListModel* challenges() { return &m_challenges; }
    [[nodiscard]] ChoiceListModel* values() { return &m_values; }
    [[nodiscard]] bool hasChallenges() const { return m_hasChallenges; }
    [[nodiscard]] bool hasValues() const { return m_hasValues; }
    [[nodiscard]] bool isActive() const { return !filter().isEmpty(); }
    [[nodiscard]] QString day() const { return m_day ? m_day->toString() : QString(); }
    [[nodiscard]] bool isDayAlone() const; ///< nothing but a day was chosen
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QStringList labelPhases() const;

    [[nodiscard]] TimelineFilter filter() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// What is not understood is left out.
    void restore(const QJsonObject& object);

    /// Takes away what stands at that place of `labels`.
    Q_INVOKABLE void takeAway(int label);
    Q_INVOKABLE void clear();
    /// One day alone; another one instead of it, or every day with an empty text.
    Q_INVOKABLE void showDay(const QString& isoDay);
    /// That day was looked up and is left: every day again, unless something else was chosen meanwhile.
    Q_INVOKABLE void leaveDay(const QString& isoDay);
    /// Reads which challenges and values there are to choose from.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void labelsChanged(); ///< after changed(), or when names became known
    void choicesChanged();

private:
    struct Chosen
    {
        ChoiceListModel* list; ///< null: the day
        QString id;
    };
    struct Offered
    {
        QList<Choice> challenges, values;
    };
    [[nodiscard]] static Result<Offered> read(Diary& diary, const Content& content);
    void take(const Offered& offered);
    [[nodiscard]] QList<Chosen> chosen() const;
    void announce();

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    ChoiceListModel m_phases{0};
    ChoiceListModel m_kinds{0};
    ChoiceListModel m_challenges{0};
    ChoiceListModel m_values{0};
    QHash<QString, QString> m_names; ///< of what can be chosen, by id
    std::optional<Day> m_day;
    bool m_hasChallenges = false;
    bool m_hasValues = false;
    bool m_quiet = false; ///< several lists change at once
};

} // namespace keel
