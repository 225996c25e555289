// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keel {

/// What went wrong, as far as a person's next step depends on it. The command line maps each code to an
/// exit status (docs: cli contract), the window to a sentence.
enum class ErrorCode {
    Internal,          ///< a fault of ours
    Cancelled,         ///< the person stopped it; nothing changed
    OutOfMemory,       ///< not enough memory for the key derivation
    WrongPassphrase,   ///< no passphrase slot unwraps
    WrongRecoveryCode, ///< no recovery slot unwraps, or its checksum is wrong
    KeyslotsDamaged,   ///< vault.keys cannot be parsed or its MAC fails
    VaultDamaged,      ///< the slot is good, the database is not
    NotOurs,           ///< the file is something else (plaintext SQLite, foreign file)
    HalfVault,         ///< vault.db without vault.keys, or the reverse
    VaultMissing,      ///< no vault at this place
    VaultExists,       ///< a vault is already there
    VaultInUse,        ///< another process holds it
    NewerSchema,       ///< written by a newer Keel
    NotJson,           ///< malformed, truncated, or not UTF-8 JSON
    NotOurSchema,      ///< JSON, but not a format of ours
    InvalidValue,      ///< our format with a value outside its rules
    IdentifierFound,   ///< the text could identify a client
    WeakPassphrase,    ///< refused by the passphrase rule
    NotFound,          ///< no such record
    Conflict,          ///< clashes with another record (second check-in of one day)
    TooLarge,          ///< beyond a limit of the format
    DiskFull,          ///< no space left
    PermissionDenied,  ///< the file or folder may not be read or written
    ReadOnly,          ///< the place is read-only
    IoFailure,         ///< any other input/output error
};

/// The place takes nothing at the moment, whoever writes; what is there can still be read.
[[nodiscard]] constexpr bool isRefusalToWrite(ErrorCode code)
{
    return code == ErrorCode::ReadOnly || code == ErrorCode::DiskFull ||
           code == ErrorCode::PermissionDenied || code == ErrorCode::IoFailure;
}

/// An error is a value. `detail` helps whoever mends it: a JSON path, an SQLite code, a file's base name.
/// It never holds diary text, keys, passphrases or personal paths.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
};

/// A stable ASCII name of the code ("wrong_passphrase"), for logs and `--json`.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace keel
