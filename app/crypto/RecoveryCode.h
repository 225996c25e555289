// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/SecureBytes.h"

#include <QString>

namespace keel {

/// The printed way back into a vault: 128 random bits and a 12-bit CRC, written as 28 signs of Crockford's
/// base32 in seven groups of four ("7ZZZ-…"). The CRC catches every single wrong sign and every two
/// neighbours exchanged, before half a second of Argon2id is spent on them.
class RecoveryCode
{
public:
    static constexpr int groupCount = 7;
    static constexpr int groupSize = 4;

    [[nodiscard]] static RecoveryCode generate();
    /// Reads what people type: any case, any hyphens and spaces, O for 0, I and L for 1.
    /// WrongRecoveryCode for a wrong length, sign or checksum.
    [[nodiscard]] static Result<RecoveryCode> parse(const QString& text);

    /// Upper case with hyphens. Shown and printed once; wipe() it afterwards.
    [[nodiscard]] QString toText() const;
    /// The 16 bytes a recovery slot is wrapped with.
    [[nodiscard]] const SecureBytes& secret() const { return m_secret; }

private:
    explicit RecoveryCode(SecureBytes secret);

    SecureBytes m_secret;
};

} // namespace keel
