// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitStatus.h"

namespace keel::cli {

namespace {

/// What happened and what to do; %1 is the path, %2 the detail.
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return QStringLiteral("%1: a fault inside keelctl (%2); please report it");
    case ErrorCode::Cancelled: return QStringLiteral("%1: stopped; nothing was changed");
    case ErrorCode::OutOfMemory:
        return QStringLiteral("%1: not enough memory to derive the key; close other programs and try again");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("%1: this passphrase does not open the vault; check it and try again");
    case ErrorCode::WrongRecoveryCode:
        return QStringLiteral("%1: this recovery code does not open the vault; check it and try again");
    case ErrorCode::KeyslotsDamaged:
        return QStringLiteral("%1: vault.keys is damaged; put back vault.keys.prev or a copy from a backup");
    case ErrorCode::VaultDamaged:
        return QStringLiteral("%1: vault.db is damaged (%2); keep the folder as it is and restore a backup");
    case ErrorCode::NotOurs: return QStringLiteral("%1: not a vault of Keel (%2); check the path");
    case ErrorCode::HalfVault:
        return QStringLiteral("%1: %2 is missing; put vault.db and vault.keys of one vault into one folder");
    case ErrorCode::VaultMissing:
        return QStringLiteral("%1: no vault here; make one with \"keelctl init\" or check --vault");
    case ErrorCode::VaultExists: return QStringLiteral("%1: a vault is already here; choose another folder");
    case ErrorCode::VaultInUse:
        return QStringLiteral("%1: the vault is in use; close Keel or the other keelctl first");
    case ErrorCode::NewerSchema: return QStringLiteral("%1: written by a newer Keel (%2); update this one");
    case ErrorCode::NotJson: return QStringLiteral("%1: not JSON (%2); check the file");
    case ErrorCode::NotOurSchema:
        return QStringLiteral("%1: JSON, but not a format of Keel (%2); check the file");
    case ErrorCode::InvalidValue: return QStringLiteral("%1: refused value (%2); correct it and try again");
    case ErrorCode::IdentifierFound:
        return QStringLiteral("%1: the text could identify a client (%2); take it out");
    case ErrorCode::WeakPassphrase:
        return QStringLiteral("%1: the passphrase is too easy to guess; choose another");
    case ErrorCode::NotFound: return QStringLiteral("%1: no such record in this diary; see \"keelctl list\"");
    case ErrorCode::Conflict:
        return QStringLiteral("%1: clashes with a record that is there (%2); edit that one instead");
    case ErrorCode::TooLarge: return QStringLiteral("%1: beyond a limit of the format (%2); make it smaller");
    case ErrorCode::DiskFull: return QStringLiteral("%1: no space left on the disk; free some and try again");
    case ErrorCode::PermissionDenied:
        return QStringLiteral("%1: no permission (%2); check the owner and mode of the file and its folder");
    case ErrorCode::ReadOnly: return QStringLiteral("%1: read-only (%2); choose a place that can be written");
    case ErrorCode::IoFailure:
        return QStringLiteral("%1: the disk reported an error (%2); check it and try again");
    }
    return QStringLiteral("%1: %2");
}

} // namespace

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
    case ErrorCode::Cancelled:
    case ErrorCode::OutOfMemory: return ExitStatus::Internal;
    case ErrorCode::WrongPassphrase:
    case ErrorCode::WrongRecoveryCode: return ExitStatus::WrongSecret;
    case ErrorCode::KeyslotsDamaged:
    case ErrorCode::VaultDamaged:
    case ErrorCode::NotOurs:
    case ErrorCode::HalfVault:
    case ErrorCode::NotJson:
    case ErrorCode::NotOurSchema: return ExitStatus::Damaged;
    case ErrorCode::VaultInUse: return ExitStatus::InUse;
    case ErrorCode::VaultExists:
    case ErrorCode::NewerSchema:
    case ErrorCode::InvalidValue:
    case ErrorCode::IdentifierFound:
    case ErrorCode::WeakPassphrase:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::TooLarge: return ExitStatus::Refused;
    case ErrorCode::VaultMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
    case ErrorCode::IoFailure: return ExitStatus::Disk;
    }
    return ExitStatus::Internal;
}

Failure Failure::of(const Error& error, const QString& subject)
{
    QString message = sentence(error.code);
    if (error.detail.isEmpty()) // no empty brackets
        message.remove(QStringLiteral(" (%2)")).replace(QStringLiteral("%2"), QStringLiteral("a file"));
    else
        message.replace(QStringLiteral("%2"), error.detail);
    return {exitStatusOf(error.code), message.replace(QStringLiteral("%1"), subject)};
}

Failure Failure::ofWriting(const Error& error, const QString& input, const QString& folder)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::VaultDamaged: return of(error, folder);
    default: return of(error, input);
    }
}

Failure Failure::ofFile(const Error& error, const QString& subject)
{
    if (error.code == ErrorCode::NotFound)
        return {ExitStatus::Disk, QStringLiteral("%1: no such file or folder; check the path").arg(subject)};
    return of(error, subject);
}

} // namespace keel::cli
