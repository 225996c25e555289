// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/insights/Wellbeing.h"

namespace keel::insights {

std::optional<double> wellbeing(const Ratings& ratings)
{
    constexpr int minimumAnswers = 3;
    double sum = 0;
    int answers = 0;
    for (const auto& rating : {ratings.mood, ratings.energy, ratings.meaning}) {
        if (rating) {
            sum += *rating;
            ++answers;
        }
    }
    if (ratings.strain) {
        sum += 10 - *ratings.strain;
        ++answers;
    }
    if (answers < minimumAnswers)
        return std::nullopt;
    return sum / answers;
}

std::optional<double> wellbeing(const DayRecord& record)
{
    return wellbeing(Ratings{record.mood, record.energy, record.meaning, record.strain});
}

} // namespace keel::insights
