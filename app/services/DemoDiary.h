// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Exchange.h"

namespace keel {

/// A believable synthetic diary: part-time rota, leave, a bad month, recoveries, missing days, all kinds of
/// entries. The same seed, days, end and language give the same bytes on every machine; another language
/// gives the same diary in other words. Storage thread.
class DemoDiary final
{
public:
    /// `language`: "en" or "zh_CN", any other is English.
    explicit DemoDiary(Diary& diary, QString language = QStringLiteral("en"))
        : m_diary(diary), m_language(std::move(language))
    {}

    /// `days` days up to `end`, which is still going on: nothing is written on it yet, unless it is the only
    /// one. One transaction; linear, some 5 s for 50,000 days. Returns how many records it wrote. Errors:
    /// Conflict when the diary is not empty (the bin counts), InvalidValue (no day, or years that the
    /// calendar in use does not have), Cancelled, those of the disk; after each the diary is as it was.
    [[nodiscard]] Result<int> fill(int days, quint64 seed, Day end, const Progress& progress = {});

private:
    Diary& m_diary;
    QString m_language;
};

} // namespace keel
