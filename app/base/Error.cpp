// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace keel {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return QStringLiteral("internal");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::OutOfMemory: return QStringLiteral("out_of_memory");
    case ErrorCode::WrongPassphrase: return QStringLiteral("wrong_passphrase");
    case ErrorCode::WrongRecoveryCode: return QStringLiteral("wrong_recovery_code");
    case ErrorCode::KeyslotsDamaged: return QStringLiteral("keyslots_damaged");
    case ErrorCode::VaultDamaged: return QStringLiteral("vault_damaged");
    case ErrorCode::NotOurs: return QStringLiteral("not_ours");
    case ErrorCode::HalfVault: return QStringLiteral("half_vault");
    case ErrorCode::VaultMissing: return QStringLiteral("vault_missing");
    case ErrorCode::VaultExists: return QStringLiteral("vault_exists");
    case ErrorCode::VaultInUse: return QStringLiteral("vault_in_use");
    case ErrorCode::NewerSchema: return QStringLiteral("newer_schema");
    case ErrorCode::NotJson: return QStringLiteral("not_json");
    case ErrorCode::NotOurSchema: return QStringLiteral("not_our_schema");
    case ErrorCode::InvalidValue: return QStringLiteral("invalid_value");
    case ErrorCode::IdentifierFound: return QStringLiteral("identifier_found");
    case ErrorCode::WeakPassphrase: return QStringLiteral("weak_passphrase");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::TooLarge: return QStringLiteral("too_large");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission_denied");
    case ErrorCode::ReadOnly: return QStringLiteral("read_only");
    case ErrorCode::IoFailure: return QStringLiteral("io_failure");
    }
    return QStringLiteral("internal");
}

} // namespace keel
