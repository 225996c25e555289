// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendsReport.h"
#include "services/Diary.h"

namespace keel {

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
