// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Observations.h"
#include "domain/insights/TrendsReport.h"
#include "services/Diary.h"

#include <map>

namespace keel {

/// What the statistics read of a diary, kept between two looks at it: numbers and ids, no text. A new
/// check-in costs one record to read, not all of them.
class DiaryObservations final
{
public:
    /// Everything up to `upTo` (all when empty) anew. Storage thread.
    [[nodiscard]] static Result<DiaryObservations> read(Diary& diary, std::optional<Day> upTo = {});
    /// The check-in of one day anew; of a day without one, that there is none. Storage thread.
    [[nodiscard]] Result<void> readCheckIn(Diary& diary, Day day);

    [[nodiscard]] insights::Observations all() const;
    [[nodiscard]] std::optional<Day> firstDay() const; ///< of any entry
    [[nodiscard]] std::optional<Day> firstCheckIn() const;
    /// How many of the four ratings each check-in has, by Julian day.
    [[nodiscard]] QHash<qint64, int> answered() const;

private:
    std::map<insights::Day, insights::Observations> m_checkIns; ///< each of one check-in
    insights::Observations m_rest;
    std::optional<Day> m_firstOfRest;
};

/// The diary's figures: reads what the statistics need and hands it to the pure functions of domain/insights.
/// Storage thread.
class Insights final
{
public:
    explicit Insights(Diary& diary) : m_diary(diary) {}

    /// Figures for [from, to]; empty ends mean the first record and today.
    [[nodiscard]] Result<insights::Trends> trends(DayRange range);

private:
    Diary& m_diary;
};

/// `keel-trends/1`, one compact document, full double precision, null where not computable.
[[nodiscard]] QByteArray trendsToJson(const insights::Trends& report);

} // namespace keel
