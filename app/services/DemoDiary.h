// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

namespace keel {

/// A believable synthetic diary: part-time rota, leave, a bad month, recoveries, missing days, all kinds of
/// entries. The same seed, days and end give the same diary. Storage thread.
class DemoDiary final
{
public:
    explicit DemoDiary(Diary& diary) : m_diary(diary) {}

    /// Fills an empty diary; Conflict when it is not. One transaction. Returns how many records it wrote.
    [[nodiscard]] Result<int> fill(int days, quint64 seed, Day end, const Progress& progress = {});

private:
    Diary& m_diary;
};

} // namespace keel
