// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/SecureBytes.h"

#include <QString>

#include <cstring>

namespace keel::test {

[[nodiscard]] inline SecureBytes secret(const char* text)
{
    return SecureBytes::fromBytes(text, std::strlen(text));
}

/// "ok" or the error's name, so that a failed comparison says which error came.
template <class T> [[nodiscard]] QString outcome(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().code);
}

} // namespace keel::test
