// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/Day.h"

#include <QRandomGenerator>

/// Random diaries for the tests that hold an implementation against a slow one.
namespace keel::insights::test {

struct WellbeingDiary
{
    DaySeries w;
    DaySeries strain;
};

/// Quarter-point values about a usual level, gaps of every length, and hard stretches.
inline WellbeingDiary randomDiary(QRandomGenerator& random, int days)
{
    WellbeingDiary diary{{100, {}}, {100, {}}};
    const double blank = random.bounded(40) / 100.0;
    int hard = 0;
    int gap = 0;
    for (int i = 0; i < days; ++i) {
        if (hard == 0 && random.bounded(12) == 0)
            hard = random.bounded(1, 12);
        if (gap == 0 && random.bounded(40) == 0)
            gap = random.bounded(1, 14);
        const bool missing = gap > 0 || random.generateDouble() < blank;
        const double w = (hard > 0 ? 4.0 : 6.5) + random.bounded(-4, 5) / 4.0;
        const double strain = (hard > 0 && random.bounded(3) > 0 ? 7 : 3) + random.bounded(-1, 3);
        diary.w.values.push_back(missing ? std::nullopt : std::optional(w));
        diary.strain.values.push_back(missing || random.bounded(20) == 0 ? std::nullopt
                                                                         : std::optional(strain));
        hard = std::max(0, hard - 1);
        gap = std::max(0, gap - 1);
    }
    return diary;
}

} // namespace keel::insights::test
