// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AutoLock.h"

#include <algorithm>

namespace keel {

void AutoLock::input(qint64 now)
{
    if (m_lastInput)
        m_lastInput = std::max(*m_lastInput, now);
}

bool AutoLock::isDue(qint64 now) const { return m_lastInput && now - *m_lastInput >= m_limit; }

std::optional<qint64> AutoLock::remaining(qint64 now) const
{
    if (!m_lastInput)
        return std::nullopt;
    return std::max<qint64>(0, *m_lastInput + m_limit - now);
}

} // namespace keel
