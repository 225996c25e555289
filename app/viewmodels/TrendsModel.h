// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DiarySession.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/LevelCardModel.h"

namespace keel {

/// The page Trends: one range for all its cards.
class TrendsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::ChoiceListModel* ranges READ ranges CONSTANT)
    Q_PROPERTY(QList<QString> rangeLabels READ rangeLabels CONSTANT)
    Q_PROPERTY(QString range READ range WRITE setRange NOTIFY rangeChanged) ///< 2w, month, quarter, year, all
    Q_PROPERTY(int rangeIndex READ rangeIndex WRITE setRangeIndex NOTIFY rangeChanged)
    Q_PROPERTY(keel::LevelCardModel* level READ level CONSTANT)
    Q_PROPERTY(QString notShownYet READ notShownYet NOTIFY stateChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    explicit TrendsModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] ChoiceListModel* ranges() { return &m_ranges; }
    [[nodiscard]] QStringList rangeLabels() const;
    [[nodiscard]] QString range() const;
    void setRange(const QString& id);
    [[nodiscard]] int rangeIndex() const { return int(m_range); }
    void setRangeIndex(int index);
    [[nodiscard]] LevelCardModel* level() { return &m_level; }
    [[nodiscard]] const QString& notShownYet() const { return m_notShownYet; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const QString& error() const { return m_error; }

    /// Reckons anew; when the page is shown and after the diary changed.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void rangeChanged();
    void stateChanged();

private:
    struct Figures
    {
        insights::Trends trends;
        QHash<qint64, int> answered;
    };
    [[nodiscard]] static Result<Figures> reckon(Diary& diary, TrendRange range);

    DiarySession& m_session;
    ChoiceListModel m_ranges{1};
    LevelCardModel m_level;
    TrendRange m_range = TrendRange::Quarter;
    quint64 m_reckoning = 0; ///< the latest one; answers to earlier ones are too late
    bool m_busy = false;
    QString m_notShownYet;
    QString m_error;
};

/// The days of a range that ends today: 14 days; since the same date a month, three months or a year ago,
/// that date excluded; or everything. Never from before the first check-in. Pure.
[[nodiscard]] DayRange daysOf(TrendRange range, Day today, std::optional<Day> firstCheckIn);

} // namespace keel
