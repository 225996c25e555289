// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace keel {

/// When an open diary locks by itself: after so long without input, when the screen locks, when the machine
/// sleeps. Pure; times are milliseconds of a monotonic clock that counts suspend.
class AutoLock
{
public:
    static constexpr qint64 minute = 60'000;

    void setLimit(qint64 milliseconds) { m_limit = milliseconds; }
    void opened(qint64 now) { m_lastInput = now; }
    void closed() { m_lastInput.reset(); }
    void input(qint64 now);
    /// The screen was locked or the machine goes to sleep: is there anything to lock?
    [[nodiscard]] bool locksWithScreen() const { return m_lastInput.has_value(); }
    [[nodiscard]] bool isDue(qint64 now) const;
    /// Milliseconds until it will be due unless there is input; empty when nothing is open.
    [[nodiscard]] std::optional<qint64> remaining(qint64 now) const;

private:
    qint64 m_limit = 5 * minute;
    std::optional<qint64> m_lastInput; ///< empty: nothing is open
};

} // namespace keel
