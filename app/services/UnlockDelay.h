// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keel {

/// How long to wait after failures at the lock screen: 1, 2, 4 ... seconds, at most five minutes. Nothing is
/// ever wiped. The count lives in the state folder, so that a restart restarts the current delay in full
/// instead of ending it. Times are milliseconds of a monotonic clock.
class UnlockDelay
{
public:
    static constexpr qint64 longest = 300'000;

    /// `now` starts the delay that earlier failures left. A state folder that cannot be read or written only
    /// means that a restart forgets.
    UnlockDelay(QString stateFolder, qint64 now);

    void failed(qint64 now);
    void succeeded();
    [[nodiscard]] qint64 remaining(qint64 now) const; ///< 0: one may try
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void store() const;
    void restart(qint64 now);

    QString m_file;
    int m_failures = 0;
    qint64 m_until = 0;
};

} // namespace keel
