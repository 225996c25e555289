// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace keel {

/// The time of day as the app sees it. Everything that needs "now" takes a Clock or a QDateTime; only
/// Clock.cpp may ask the system.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, millisecond precision.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands still until it is set: tests, `--now`, pictures.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime& now) : m_now(now.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
};

/// Milliseconds of a clock that never goes back and counts suspend: for auto-lock and unlock delays.
[[nodiscard]] qint64 monotonicMilliseconds();

} // namespace keel
