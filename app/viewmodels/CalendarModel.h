// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"
#include "services/DiarySession.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace keel {

/// A month of the diary, a row for each of its days: what was written, and the day's W. A day without
/// anything is no more than its date.
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString monthText READ monthText NOTIFY changed) ///< "November 2026"
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT)     ///< "M", "T" ... in the week's order
    Q_PROPERTY(int weeks READ weeks NOTIFY changed)             ///< lines the month needs, 4-6
    Q_PROPERTY(int current READ current NOTIFY currentChanged)  ///< row of the day the keyboard is on
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)        ///< there is a next month that can be reached
    Q_PROPERTY(QString yearBefore READ yearBefore NOTIFY changed) ///< "2025"
    Q_PROPERTY(QString yearAfter READ yearAfter NOTIFY changed)
    Q_PROPERTY(bool canGoOnYear READ canGoOnYear NOTIFY changed)
    Q_PROPERTY(QString currentDay READ currentDay NOTIFY currentChanged)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< ISO
        NumberRole,                 ///< "19"
        ColumnRole,                 ///< 0-6
        LineRole,                   ///< 0-5
        EntriesRole,
        LevelRole,  ///< W, 0-10; -1 without one
        SpokenRole, ///< "Thu 12 Nov, wellbeing 6.3, 2 entries"
        TodayRole,
        ReachableRole, ///< up to today, or to the last day with an entry if that is later
    };

    explicit CalendarModel(DiarySession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString monthText() const;
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] int current() const;
    [[nodiscard]] QString currentDay() const { return m_current ? m_current->toString() : QString(); }
    [[nodiscard]] bool canGoOn() const { return m_latest && m_month.last() < *m_latest; }
    [[nodiscard]] QString yearBefore() const;
    [[nodiscard]] QString yearAfter() const;
    [[nodiscard]] bool canGoOnYear() const;
    [[nodiscard]] const QString& error() const { return m_error; }

    /// Puts the keyboard on a day, in its month; not beyond what can be reached.
    Q_INVOKABLE void goTo(const QString& isoDay);
    Q_INVOKABLE void moveDays(int days);
    Q_INVOKABLE void moveMonths(int months);
    Q_INVOKABLE void moveYears(int years);
    Q_INVOKABLE void toMonthStart();
    Q_INVOKABLE void toMonthEnd();
    void refresh();

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    struct Cell
    {
        Day day;
        int entries = 0;
        std::optional<double> level;
    };
    struct Loaded
    {
        Day today;
        Day latest;
        QList<Cell> cells; ///< of days with anything
    };
    [[nodiscard]] static Result<Loaded> read(Diary& diary, std::optional<Month> month);
    [[nodiscard]] QString spoken(const Cell& cell) const;
    void moveTo(Day day);
    void load();
    void take(const Loaded& loaded);

    DiarySession& m_session;
    Month m_month;
    std::optional<Day> m_today;
    std::optional<Day> m_latest; ///< today, or the last day with an entry if that is later
    std::optional<Day> m_current;
    QList<Cell> m_cells; ///< one for each day of the month; empty until the diary has said what day it is
    QString m_error;
    quint64 m_loading = 0; ///< the latest load; answers to earlier ones are too late
};

} // namespace keel
