// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/CryptoLibrary.h"

#include <sodium.h>

namespace keel {

Result<> initCrypto()
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, QStringLiteral("sodium_init"));
    return {};
}

} // namespace keel
