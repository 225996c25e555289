// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/AllRecords.h"

#include <algorithm>

namespace keel {

/// When it was written down, where that is known.
template <class Body> [[nodiscard]] std::optional<Instant> recordedAt(const Body& body)
{
    if constexpr (requires { body.stamp; })
        return body.stamp.recordedAt;
    else
        return std::nullopt;
}

/// The order of every export: by day, then by when it was written down, then by id; what is missing first.
template <class Body> void sortForExport(QList<Record<Body>>& records)
{
    std::sort(records.begin(), records.end(), [](const Record<Body>& a, const Record<Body>& b) {
        const auto dayA = timelineDay(a.body), dayB = timelineDay(b.body);
        if (dayA != dayB)
            return dayA < dayB;
        const auto momentA = recordedAt(a.body), momentB = recordedAt(b.body);
        if (momentA != momentB)
            return momentA < momentB;
        return a.header.id.key() < b.header.id.key();
    });
}

} // namespace keel
