// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Diary.h"

namespace keel {

/// What an open diary checks of its own file while nobody waits: its structure once a day, with every page's
/// authenticity once a week (security design, section 3). Storage thread; Cancelled when interrupted.
class HealthCheck final
{
public:
    explicit HealthCheck(Diary& diary) : m_diary(diary) {}

    enum class Depth { None, Quick, Whole };
    /// What is due at `now`. A date in the future was set by a wrong clock and counts as none.
    [[nodiscard]] static Depth due(std::optional<Instant> lastQuick, std::optional<Instant> lastWhole,
                                   Instant now);

    /// What was found, empty for a healthy file or when nothing was due. Faults are found again every time:
    /// only a healthy file counts as checked.
    [[nodiscard]] Result<QStringList> runIfDue();

private:
    [[nodiscard]] Result<std::optional<Instant>> last(const QString& key);
    [[nodiscard]] Result<QStringList> run(Depth depth);
    [[nodiscard]] Result<void> remember(Depth depth, Instant now);

    Diary& m_diary;
};

} // namespace keel
