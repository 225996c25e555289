// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/OwnerSecret.h"

#include "crypto/SecretText.h"

#include <utility>

namespace keel {

Result<OwnerSecret> OwnerSecret::fromText(const QString& text)
{
    OwnerSecret typed;
    KEEL_ASSIGN(typed.passphrase, secretFromText(text));
    if (auto code = RecoveryCode::parse(text))
        typed.code = std::move(*code);
    return typed;
}

} // namespace keel
