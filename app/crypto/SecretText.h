// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "crypto/SecureBytes.h"

#include <QByteArrayView>
#include <QString>

namespace keel {

inline constexpr qsizetype maxSecretBytes = 1024;

/// The bytes of a passphrase as every keyboard and every release agrees on them: NFKC by Unicode 14 (a
/// later Qt must not normalise an old passphrase differently), UTF-8, at most 1,024 bytes.
/// TooLarge beyond that, InvalidValue for text that is not Unicode. The copies made here are wiped; the
/// caller's `text` is not: wipe() it.
[[nodiscard]] Result<SecureBytes> secretFromText(const QString& text);
/// The same from UTF-8, such as the line of a passphrase file.
[[nodiscard]] Result<SecureBytes> secretFromUtf8(QByteArrayView utf8);

/// Overwrites and empties a text nobody else shares. A shared QString cannot be wiped: it is only let go.
void wipe(QString& text);

} // namespace keel
