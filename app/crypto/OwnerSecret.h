// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/RecoveryCode.h"

#include <optional>

namespace keel {

/// What people type to show again that the diary is theirs: the passphrase or the recovery code, which prove
/// it equally. A code is known by its checksum; one passphrase of 28 such signs in 4,096 has one as well, and
/// is both.
struct OwnerSecret
{
    SecureBytes passphrase;
    std::optional<RecoveryCode> code = {};

    /// Errors of secretFromText(). The caller wipes `text`.
    [[nodiscard]] static Result<OwnerSecret> fromText(const QString& text);
};

} // namespace keel
