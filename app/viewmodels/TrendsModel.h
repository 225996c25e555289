// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Content.h"
#include "services/DiarySession.h"
#include "services/Insights.h"
#include "viewmodels/ChoiceListModel.h"
#include "viewmodels/TrendCardListModel.h"
#include "viewmodels/TrendsFileModel.h"

#include <atomic>

namespace keel {

/// The page Trends: one range for all its cards. What the statistics read is kept between two looks, so that
/// another range only reckons; the dearest figures come after the others are shown.
class TrendsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(keel::ChoiceListModel* ranges READ ranges CONSTANT)
    Q_PROPERTY(QList<QString> rangeLabels READ rangeLabels CONSTANT)
    Q_PROPERTY(QString range READ range WRITE setRange NOTIFY rangeChanged) ///< 2w, month, quarter, year, all
    Q_PROPERTY(int rangeIndex READ rangeIndex WRITE setRangeIndex NOTIFY rangeChanged)
    Q_PROPERTY(keel::TrendCardListModel* cards READ cards CONSTANT)
    Q_PROPERTY(QString notShownYet READ notShownYet NOTIFY stateChanged) ///< a line for each absent card
    Q_PROPERTY(QString dayToDay READ dayToDay NOTIFY stateChanged)       ///< for the folded details
    Q_PROPERTY(QString aboutFigures READ aboutFigures CONSTANT)          ///< what has not been tested
    Q_PROPERTY(keel::TrendsFileModel* file READ file CONSTANT)           ///< saves what is shown
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    TrendsModel(DiarySession& session, std::shared_ptr<const Content> content, QObject* parent = nullptr);
    ~TrendsModel() override;

    [[nodiscard]] ChoiceListModel* ranges() { return &m_ranges; }
    [[nodiscard]] QStringList rangeLabels() const;
    [[nodiscard]] QString range() const;
    void setRange(const QString& id);
    [[nodiscard]] int rangeIndex() const { return int(m_range); }
    void setRangeIndex(int index);
    [[nodiscard]] TrendCardListModel* cards() { return &m_cards; }
    [[nodiscard]] const QString& notShownYet() const { return m_notShownYet; }
    [[nodiscard]] const QString& dayToDay() const { return m_dayToDay; }
    [[nodiscard]] QString aboutFigures() const;
    [[nodiscard]] TrendsFileModel* file() { return &m_file; }
    [[nodiscard]] const TrendCardListModel& shownCards() const { return m_cards; }
    [[nodiscard]] DayRange shownDays() const; ///< empty until there is something to show
    /// Figures or their cards are still to come.
    [[nodiscard]] bool busy() const { return m_busy || m_cards.arriving(); }
    [[nodiscard]] const QString& error() const { return m_error; }

    /// The page is shown: reckons if anything changed since it last did.
    Q_INVOKABLE void appear();
    /// The diary changed: reads it anew, now if the page has been shown, else when it is.
    void refresh();
    /// Only the check-in of that day did.
    void checkInChanged(const QString& isoDate);
    /// Asks for a day to be opened in the Diary.
    Q_INVOKABLE void openDay(const QString& isoDate);
    /// Puts aside the question whether talking with someone would help: it rests for a fortnight.
    Q_INVOKABLE void letLevelRest();

Q_SIGNALS:
    void rangeChanged();
    void stateChanged();
    void dayWanted(const QString& isoDate);

private:
    struct Seen;
    struct Figures;
    void reckon();
    void take(const Figures& figures);
    void addAssociations(const std::vector<insights::Association>& associations);
    void showCards();
    [[nodiscard]] static Result<std::shared_ptr<const Seen>>
    look(Diary& diary, const Content& content, std::shared_ptr<const Seen> before, const QList<Day>& changed);

    DiarySession& m_session;
    std::shared_ptr<const Content> m_content;
    ChoiceListModel m_ranges{1};
    TrendCardListModel m_cards;
    TrendsFileModel m_file;
    TrendRange m_range = TrendRange::Quarter;
    std::shared_ptr<const Seen> m_seen; ///< null: to be read anew
    QList<Day> m_changedDays;           ///< check-ins that m_seen does not know yet
    insights::Trends m_trends;          ///< of what is shown
    TrendContext m_context;
    bool m_shown = false;                           ///< m_trends has been reckoned once
    bool m_wanted = false;                          ///< the page has been looked at
    bool m_stale = true;                            ///< what is shown is not of now
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< reckoning; earlier ones stop where they are
    bool m_busy = false;
    QString m_notShownYet;
    QString m_dayToDay;
    QString m_error;
};

/// The days of a range that ends today: 14 days; since the same date a month, three months or a year ago,
/// that date excluded; or everything. Never from before the first check-in. Pure.
[[nodiscard]] DayRange daysOf(TrendRange range, Day today, std::optional<Day> firstCheckIn);

} // namespace keel
