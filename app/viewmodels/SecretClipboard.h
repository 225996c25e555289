// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace keel {

/// Puts secrets on the clipboard for thirty seconds, marked so that clipboard histories leave them out. What
/// somebody else put there since stays. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 keptMilliseconds = 30'000;

    /// `monotonic` in milliseconds; also counts while the machine sleeps.
    explicit SecretClipboard(std::function<qint64()> monotonic, QObject* parent = nullptr);
    ~SecretClipboard() override; ///< takes it back at once

    void copy(const QString& secret);
    /// Clears the clipboard if the time is over and it is still ours. By itself every second.
    void look();

private:
    [[nodiscard]] static bool holdsOurs();
    void clear();

    std::function<qint64()> m_monotonic;
    QTimer m_tick;
    qint64 m_until = 0;
};

} // namespace keel
