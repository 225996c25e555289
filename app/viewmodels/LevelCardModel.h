// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Insights.h"
#include "viewmodels/LevelSentence.h"
#include "viewmodels/LevelTableModel.h"

#include <QPointF>

namespace keel {

/// A day as the card shows it.
struct LevelDay
{
    Day day;
    std::optional<double> w;
    std::optional<double> level;
    bool carried = false;
    int answered = -1; ///< of the four ratings; -1 without a check-in
};

/// The card "Level": points for LevelChart (x = day from the first of the range, y = 0..10), its words, its
/// table.
class LevelCardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(
        bool available READ available NOTIFY changed) ///< seven days with a W: there is a level to speak of
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) ///< before that it only counts
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString coverageText READ coverageText NOTIFY changed)
    Q_PROPERTY(QStringList detailsText READ detailsText NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed) ///< the same as one text
    Q_PROPERTY(QString spokenSummary READ spokenSummary NOTIFY changed)
    Q_PROPERTY(int dayCount READ dayCount NOTIFY changed)
    Q_PROPERTY(bool hasDays READ hasDays NOTIFY changed) ///< at least one day with a W
    Q_PROPERTY(QList<QPointF> observed READ observed NOTIFY changed)
    Q_PROPERTY(QList<QPointF> carried READ carried NOTIFY
                   changed) ///< each run joined to the observed days around it
    Q_PROPERTY(QList<QPointF> rawDays READ rawDays NOTIFY changed)
    Q_PROPERTY(QList<QPointF> median READ median NOTIFY changed)
    Q_PROPERTY(QList<QString> readouts READ readouts NOTIFY changed) ///< one per day
    Q_PROPERTY(QList<QString> axisLabels READ axisLabels NOTIFY changed)
    Q_PROPERTY(QString firstDayText READ firstDayText NOTIFY changed)
    Q_PROPERTY(QString midText READ midText NOTIFY changed)
    Q_PROPERTY(QString lastDayText READ lastDayText NOTIFY changed)
    Q_PROPERTY(keel::LevelTableModel* table READ table CONSTANT)

public:
    explicit LevelCardModel(QObject* parent = nullptr) : QObject(parent) {}

    /// `answered` of each check-in, by Julian day.
    void show(const insights::Trends& trends, const QHash<qint64, int>& answered, TrendRange range);

    [[nodiscard]] bool available() const { return m_available; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }
    [[nodiscard]] const QString& coverageText() const { return m_coverageText; }
    [[nodiscard]] const QStringList& detailsText() const { return m_details; }
    [[nodiscard]] QString details() const { return m_details.join(QStringLiteral("\n")); }
    [[nodiscard]] QString spokenSummary() const;
    [[nodiscard]] int dayCount() const { return int(m_days.size()); }
    [[nodiscard]] bool hasDays() const { return !m_rawDays.isEmpty(); }
    [[nodiscard]] const QList<QPointF>& observed() const { return m_observed; }
    [[nodiscard]] const QList<QPointF>& carried() const { return m_carried; }
    [[nodiscard]] const QList<QPointF>& rawDays() const { return m_rawDays; }
    [[nodiscard]] const QList<QPointF>& median() const { return m_median; }
    [[nodiscard]] const QStringList& readouts() const { return m_readouts; }
    [[nodiscard]] QStringList axisLabels() const;
    [[nodiscard]] QString firstDayText() const;
    [[nodiscard]] QString midText() const;
    [[nodiscard]] QString lastDayText() const;
    [[nodiscard]] LevelTableModel* table() { return &m_table; }

    Q_INVOKABLE QString cursorText(int dayIndex) const; ///< "Thu 12 Nov: 6.3, 4 of 4 answered"

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString axisText(qsizetype index) const;
    void fillPoints();
    void fillWords(const insights::Trends& trends, TrendRange range);

    QList<LevelDay> m_days;
    QList<QPointF> m_observed, m_carried, m_rawDays, m_median;
    bool m_available = false;
    QString m_sentence, m_emptyText, m_coverageText;
    QStringList m_details, m_readouts;
    LevelTableModel m_table;
};

} // namespace keel
